#include "duty/letter_recipients.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "duty/saying.hpp"
#include "duty/task_block.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostNames = 256;  // that a phrase may point back to

// Behind "Kính gửi" in the head.
std::optional<Span> letter_address(std::string_view view, const Zone& head) {
  constexpr std::string_view kAddress = "ính gửi";
  const std::size_t at = head.view.of(view).find(kAddress);
  if (at == std::string_view::npos) return std::nullopt;
  return Span{head.view.start + static_cast<Offset>(at + kAddress.size()), head.view.end};
}

// The list under "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … ĐIỆN:" of a telegram (công điện).
std::optional<Span> telegram_address(std::string_view view) {
  constexpr std::size_t kFarthest = 4000;
  constexpr std::string_view kAddress = "ĐIỆN:";
  std::size_t end = view.substr(0, kFarthest).find(kAddress);
  if (end == std::string_view::npos) return std::nullopt;
  const std::size_t start = end += kAddress.size();
  for (std::size_t line = view.find_first_not_of(" *\n\t\r", end);
       line < view.size() && (view[line] == '-' || view[line] == '+');) {
    end = std::min(view.find('\n', line), view.size());
    line = view.find_first_not_of(" *\n\t\r", end);
  }
  return end == start ? std::nullopt
                      : std::optional(Span{static_cast<Offset>(start), static_cast<Offset>(end)});
}

// Of an officer or a body ("đồng chí Giám đốc Sở", "UBND huyện"): what it is called by, as a slug.
std::string kind_of(std::string_view actor) {
  std::string slug = grammar::slug(actor);
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view head : {"cac-", "dong-chi-", "ong-", "ba-", "thu-truong-", "giam-doc-",
                                        "chu-tich-", "bi-thu-", "cuc-truong-"}) {
      if (!slug.starts_with(head)) continue;
      slug.erase(0, head.size());
      cut = true;
    }
  }
  if (slug.starts_with("ubnd")) slug.replace(0, 4, "uy-ban-nhan-dan");
  return slug;
}

std::string first_word(const std::string& kind) {
  return kind.substr(0, kind.find('-'));
}

bool is_bare_kind(std::string_view kind) {
  constexpr std::string_view kCommittee = "uy-ban-nhan-dan-";
  if (kind.find('-') == std::string_view::npos) return kind == "so" || kind == "cuc" || kind == "ban";
  if (!kind.starts_with(kCommittee)) return false;
  const std::string_view area = kind.substr(kCommittee.size());
  constexpr std::array<std::string_view, 5> kAreas = {"huyen", "xa", "phuong", "thi-xa", "thi-tran"};
  return std::ranges::find(kAreas, area) != kAreas.end();
}

// "Tân Phong" of "UBND huyện Tân Phong": its last words, from a capital on.
bool ends_with_name(std::string_view one, std::ptrdiff_t words) {
  for (std::size_t at = one.size(); at > 0;) {
    at = grammar::word_start(one, at);
    if (--words == 0) return grammar::read_word(one.substr(at)).capital;
    while (at > 0 && one[at - 1] == ' ') --at;
  }
  return false;
}

}  // namespace

std::vector<std::string> named_in_full(std::string_view actor, std::span<const std::string> among) {
  const std::string kind = kind_of(actor);
  std::vector<std::string> full;
  if (!is_bare_kind(kind)) return full;
  for (const std::string& one : among.first(std::min(among.size(), kMostNames))) {
    const std::string name = kind_of(one);
    const std::ptrdiff_t words = std::ranges::count(name, '-') - std::ranges::count(kind, '-');
    if (name.starts_with(kind + "-") && ends_with_name(one, words)) full.push_back(one);
  }
  return full;
}

std::vector<std::string> those_above(std::span<const std::string> actors,
                                     std::span<const std::string> among) {
  std::vector<std::string> kinds;
  for (const std::string& actor : actors) {
    const std::string kind = kind_of(actor);
    for (const std::string_view any : {"don-vi", "dia-phuong", "co-quan", "noi-"}) {
      if (kind.find(any) != std::string::npos) return {among.begin(), among.end()};
    }
    kinds.push_back(first_word(kind));
  }
  std::vector<std::string> same;
  for (const std::string& one : among.first(std::min(among.size(), kMostNames))) {
    if (std::ranges::find(kinds, first_word(kind_of(one))) != kinds.end()) same.push_back(one);
  }
  return same;
}

std::vector<std::string> letter_recipients(const Document& document, const grammar::DeadlineBase& base) {
  const auto& type = document.head.type;
  if (!type || (*type != "CV" && *type != "CĐ")) return {};
  const std::string_view view = document.view.text();
  std::optional<Span> address;
  for (const Zone& zone : document.zones) {
    if (zone.kind == ZoneKind::head && !address) address = letter_address(view, zone);
  }
  if (!address && *type == "CĐ") address = telegram_address(view);
  if (!address) return {};
  const std::size_t names = address->of(view).find_first_not_of(" \n\t:*_-");
  if (names == std::string_view::npos) return {};
  return names_of_value(view, {address->start + static_cast<Offset>(names), address->end}, base);
}

bool points_to_recipients(std::string_view actor) {
  constexpr std::size_t kLongest = 60;  // a longer one names them itself
  const std::string slug = grammar::slug(actor);
  return slug_says(slug, Saying::recipients) ||
         (slug.size() < kLongest && slug_says(slug, Saying::recipients_above));
}

}  // namespace rasoat
