#include "duty/letter_recipients.hpp"

#include <algorithm>
#include <array>

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
  static constexpr std::array<std::string_view, 7> kEnds = {
      "-neu-tren", "-co-ten-tren",   "-co-ten-neu-tren",         "-tren",
      "-noi-tren", "-duoc-kinh-gui", "-co-ten-tai-phan-kinh-gui"};
  const std::string slug = grammar::slug(actor);
  const auto ends = [&](std::string_view end) { return slug.ends_with(end); };
  return slug == "cac-dong-chi" || slug.starts_with("quy-co-quan") || slug.starts_with("quy-don-vi") ||
         slug.starts_with("quy-so") || slug.starts_with("quy-uy-ban") || slug.starts_with("quy-ban") ||
         slug.starts_with("quy-bo") || slug.starts_with("quy-huyen-uy") || slug == "cac-don-vi" ||
         slug == "cac-co-quan" || slug == "cac-dia-phuong" || slug == "cac-co-quan-don-vi" ||
         slug == "cac-don-vi-dia-phuong" || slug == "cac-co-quan-don-vi-dia-phuong" ||
         (slug.size() < 60 && std::ranges::any_of(kEnds, ends));
}

}  // namespace rasoat
