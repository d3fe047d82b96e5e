// missing-signature: no signature block or no name under it (error); no office between authority and name
// (warning). The authority line is for collectives only and never missed here.
#include <algorithm>

#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/letter.hpp"
#include "grammars/signature.hpp"

namespace rasoat::drafting {
namespace {

// A person's name stands in a column of the signature or of the recipients beside it.
bool prints_name(const Draft& draft) {
  const std::string_view view = draft.view();
  for (const Zone& zone : draft.document.zones) {
    if (zone.kind != ZoneKind::signature && zone.kind != ZoneKind::recipients) continue;
    const bool found = each_column(view, zone.view, [&](Span rest) {
      const std::string_view words = rest.of(view);
      const std::size_t end = std::min({words.find('\n'), words.find("   "), words.size()});
      return grammar::is_person_name(words.substr(0, words.find_last_not_of(' ', end - 1) + 1));
    });
    if (found) return true;
  }
  return false;
}

// "T/M BỘ CHÍNH TRỊ", "T/M BAN BÍ THƯ": who signs for these prints no office.
bool signs_without_office(const Signature& signature) {
  const std::string body = signature.authority ? grammar::slug(*signature.authority) : std::string();
  return body.ends_with("-bo-chinh-tri") || body.ends_with("-ban-bi-thu");
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  const auto& signature = draft.head().signature;
  if (!signature || (!signature->name && !prints_name(draft))) {
    report.at(first_character(draft), signature ? "check-missing-signer" : "check-missing-signature");
  } else if (!signature->position && !signs_without_office(*signature)) {
    const auto zone = draft.zone(ZoneKind::signature);
    const Span place = zone ? draft.to_source(trimmed(draft.view(), *zone)) : first_character(draft);
    report.at(place, "check-missing-position").severity = Severity::warning;
  }
}

}  // namespace

extern const RuleBody missing_signature;
const RuleBody missing_signature{
    check_rule,
    changed_plan("Nơi nhận:                                 T/M BAN THƯỜNG VỤ\n- Ban Bí thư,                 "
                 "                 BÍ THƯ\n- Lưu Văn phòng Tỉnh ủy.\n\n                                      "
                 "     Phan Thành Đô",
                 "Nơi nhận:                                 \n- Ban Bí thư,                                "
                 "\n- Lưu Văn phòng Tỉnh ủy.\n\n                                           "),
    kSamplePlan};

}  // namespace rasoat::drafting
