// missing-title: no name of the type (tên loại), or no trích yếu. A letter (công văn) has "V/v …" and no type
// name; what is addressed by "Kính gửi" without a type name is one, unless its symbol has a type. A name of
// the issuer or the opening under the type name is no trích yếu.
#include "drafting/own_designation.hpp"
#include "drafting/place.hpp"
#include "drafting/rule.hpp"
#include "drafting/sample_plan.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "reading/line_kind.hpp"

namespace rasoat::drafting {
namespace {

bool is_letter(const Draft& draft) {
  if (draft.head().type == "CV") return true;
  if (!draft.line(LineRole::addressee)) return false;
  const auto subject = draft.line(LineRole::subject);
  if (subject && grammar::slug(subject->of(draft.view())).find("v-v-") != std::string::npos) return true;
  const auto own = own_designation(draft);
  return (!own || own->read.type.empty() || own->read.type == "CV");
}

// "… ban hành Kế hoạch như sau:", "Công ty thông báo:", "trân trọng kính mời: …".
bool is_opening(std::string_view title) {
  // Under the title of a consolidated text stands its history.
  if (title.find("được sửa đổi, bổ sung bởi:") != std::string_view::npos) return false;
  if (title.ends_with(':') || title.find("kính mời:") != std::string_view::npos) return true;
  return grammar::phrase_length(grammar::PhraseGroup::opening, title) != 0 &&
         title.find("như sau:") != std::string_view::npos;
}

// "HIỆU TRƯỞNG TRƯỜNG …", "HỘI ĐỒNG NHÂN DÂN TỈNH …, KHÓA XIV": who issues it, in capitals.
bool names_issuer(const Draft& draft, std::string_view title) {
  if (!in_capitals(title) || !draft.head().issuer) return false;
  const std::string name = grammar::slug(*draft.head().issuer), printed = grammar::slug(title);
  if (printed == name) return true;
  if (printed.ends_with("-" + name)) return grammar::phrase_length(grammar::PhraseGroup::office, title) != 0;
  if (!printed.starts_with(name + "-")) return false;
  for (std::size_t at = title.find(' '); at != std::string_view::npos; at = title.find(' ', at + 1)) {
    if (grammar::phrase_length(grammar::PhraseGroup::session, title.substr(at + 1)) != 0)
      return grammar::slug(title.substr(0, at)) == name;
  }
  return false;
}

void check_rule(const Draft& draft, Report& report) {
  if (!draft.is_document()) return;
  const bool typed = draft.line(LineRole::type).has_value();
  if (!typed && !is_letter(draft)) {
    report.at(first_character(draft), "check-missing-type");
  } else if (const auto& title = draft.head().title;
             !title || (typed && (is_opening(*title) || names_issuer(draft, *title)))) {
    report.at(first_character(draft), typed ? "check-missing-title" : "check-missing-subject");
  }
}

}  // namespace

extern const RuleBody missing_title;
const RuleBody missing_title{check_rule, changed_plan("KẾ HOẠCH\nthực hiện Chỉ thị số 10-CT/TU\n-----\n", ""),
                             kSamplePlan};

}  // namespace rasoat::drafting
