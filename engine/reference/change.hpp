// What a sentence says that it does with documents, where it names them in a list or only in part.
#pragma once

#include <optional>
#include <string_view>

#include "reference/reference.hpp"
#include "source/span.hpp"

namespace rasoat {

/// "bãi bỏ các văn bản sau", "Các Quyết định sau hết hiệu lực …": a sentence, without its colon, under which
/// the documents stand that it changes. Not "Sửa đổi Điều 3 như sau", under which new wording stands.
std::optional<Relation> announced_change(std::string_view sentence);

/// "Điều 1. Bãi bỏ toàn bộ 15 văn bản": the same of an article's title.
std::optional<Relation> titled_change(std::string_view title);

/// "Thực hiện các văn bản sau": what this document does with those that it lists after the sentence.
std::optional<Relation> announced_task(std::string_view sentence);

/// Replacing or repealing a part amends the whole: the words between `from` (the mention before, if any) and
/// a mention that starts at `start` name a place in it (điểm, khoản, Điều, mẫu, phụ lục) or some words.
Relation change_of_part(std::string_view view, Offset from, Offset start, Relation relation);

/// The sentence goes on with "… hết hiệu lực", said of what stands before the text.
bool lapses_after(std::string_view text);

/// "… tiếp tục có hiệu lực", "vẫn áp dụng", "được thực hiện …": the document that ends before the text stays
/// as it is.
bool stays_after(std::string_view text);

}  // namespace rasoat
