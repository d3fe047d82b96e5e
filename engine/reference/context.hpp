// What the words around a mention tell about it.
#pragma once

#include <optional>
#include <string_view>

#include "source/span.hpp"

namespace rasoat::context {

/// A capitalised type word alone points to one document: words before it that lead to one ("trong Kết luận",
/// "thực hiện Kế hoạch"), and nothing after it that makes it a title or a kind.
bool points_to_one(std::string_view view, Span mention);

/// "xây dựng Kế hoạch …", "ban hành Nghị quyết …": the document is yet to be written, or is this one.
bool to_be_drafted(std::string_view view, Offset start);

/// "(sau đây viết gọn là" stands right before the place.
bool introduces_short_form(std::string_view view, Offset start);

/// "đã được sửa đổi, bổ sung tại", "được thay thế bởi" stand just before it: an amender of a document before
/// it.
bool follows_amended(std::string_view view, Offset start);

/// "Trên đây là Kế hoạch …": the last words of a document about itself.
bool presents_itself(std::string_view view, Offset start);

/// A number or a plural word stands before it: "03 Thông tư nêu trên", "các Nghị quyết nêu trên".
bool counted(std::string_view view, Offset start);

/// "theo Nghị quyết của Quốc hội, Quyết định của Thủ tướng": kinds of documents, not documents.
bool one_of_a_list(std::string_view view, Span mention);

/// "Thực hiện Kế hoạch hành động của Thành ủy về triển khai Nghị quyết số …": where the document begins that
/// the programme of the mention carries out; nothing for one that another document issues or that is to be
/// drafted.
std::optional<Offset> programme_object(std::string_view view, Span mention);

/// "có hiệu lực", "được thông qua", "được ban hành" follow.
bool comes_into_force(std::string_view rest);

bool starts_with_capital(std::string_view text);

/// Abbreviations that people use with a bare number though nothing else in the document tells (NQ 57, QĐ
/// 217).
bool known_short_form(std::string_view type_code);

/// The subject of a letter, "V/v" aside, begins with báo cáo.
bool begins_with_report(std::string_view title);

/// Types whose documents amend and repeal others article by article.
bool changes_documents(std::string_view type_code);

/// Types of general law (văn bản quy phạm pháp luật of the State's centre): nobody reports on them unless
/// told.
bool is_law(std::string_view type_code);

/// Types whose documents issue annexes: Quyết định, Nghị quyết, Nghị định, Thông tư.
bool issues_annexes(std::string_view type_code);

/// Types that decisions issue as their annexes: Quy chế, Quy định, Kế hoạch …
bool may_be_annexed(std::string_view type_code);

}  // namespace rasoat::context
