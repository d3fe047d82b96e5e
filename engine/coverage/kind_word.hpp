// Kinds of documents named in words: which of them are to be written, and which only cited.
#pragma once

#include <cstddef>
#include <string>

#include "authority/name.hpp"
#include "grammars/vocabulary/document_types.hpp"

namespace rasoat {

/// The type word at `at` of a text's words.
struct KindWord {
  const grammar::DocumentType* type = nullptr;  ///< null where none stands there
  std::size_t count = 0;                        ///< its words
};
KindWord kind_word(const NameWords& words, std::size_t at);

/// Whether the type word that ends before `after` cites a document rather than names one to be written: "… số
/// 03", "… này", "… 03". In "hướng dẫn số hóa", "đề án số liệu" a matter follows.
bool is_cited(const NameWords& words, std::size_t after);

/// QC of "Về việc ban hành Quy chế làm việc", KH of "Phê duyệt Kế hoạch …": what a decision with this title
/// issues; empty where the title says something else of it ("Sửa đổi Quy chế …", "Ban hành kèm theo …").
std::string issued_kind(std::string_view title);

}  // namespace rasoat
