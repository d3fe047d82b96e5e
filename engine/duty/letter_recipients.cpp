#include "duty/letter_recipients.hpp"

#include "duty/saying.hpp"
#include "duty/task_block.hpp"
#include "grammars/letter.hpp"

namespace rasoat {

std::vector<std::string> letter_recipients(const Document& document, const grammar::DeadlineBase& base) {
  const auto& type = document.head.type;
  if (!type || (*type != "CV" && *type != "CĐ")) return {};
  const std::string_view view = document.view.text();
  for (const Zone& zone : document.zones) {
    if (zone.kind != ZoneKind::head) continue;
    const std::string_view text = zone.view.of(view);
    const std::size_t sent = text.find("ính gửi");
    if (sent == std::string_view::npos) continue;
    const std::size_t names = text.find_first_not_of(" \n\t:*_-", sent + std::string_view("ính gửi").size());
    if (names == std::string_view::npos) continue;
    return names_of_value(view, {zone.view.start + static_cast<Offset>(names), zone.view.end}, base);
  }
  return {};
}

bool points_to_recipients(std::string_view actor) {
  constexpr std::size_t kLongest = 60;  // a longer one names them itself
  const std::string slug = grammar::slug(actor);
  return slug_says(slug, Saying::recipients) ||
         (slug.size() < kLongest && slug_says(slug, Saying::recipients_above));
}

}  // namespace rasoat
