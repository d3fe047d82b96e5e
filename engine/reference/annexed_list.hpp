// Documents that are repealed in an annex (phụ lục, danh mục kèm theo): the articles say so, the annex only
// lists them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.hpp"
#include "reference/reference.hpp"

namespace rasoat {

class AnnexedLists {
 public:
  /// Looks in the body of the document for sentences such as "Điều 1. Bãi bỏ toàn bộ … tại Phụ lục I ban hành
  /// kèm theo Thông tư này"; the document must outlive it.
  explicit AnnexedLists(const Document& document);

  bool empty() const noexcept { return changes_.empty(); }

  /// What the articles do with the document whose mention starts at a view offset, where it is an entry of
  /// such an annex: the first of a numbered line or of a table's row.
  std::optional<Relation> change_of(Offset mention) const;

 private:
  struct Change {
    std::string annex;  ///< slug of its label: "phu-luc-i"; "danh-muc" for a list without label
    Relation relation;
  };
  struct Annex {
    Offset view;
    std::string label;
  };
  void read_articles(const Document& document);
  void find_annexes(const Document& document);

  std::string_view view_;
  std::vector<Change> changes_;
  std::vector<Annex> annexes_;  ///< in the order of the text
};

}  // namespace rasoat
