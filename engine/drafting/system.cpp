#include "drafting/system.hpp"

#include <initializer_list>

#include "grammars/designation.hpp"
#include "grammars/letter.hpp"
#include "grammars/vocabulary/symbols.hpp"

namespace rasoat::drafting {
namespace {

bool holds_one_of(const std::string& slug, std::initializer_list<const char*> words) {
  for (const char* word : words) {
    if (("-" + slug + "-").find(word) != std::string::npos) return true;
  }
  return false;
}

std::optional<System> system_of_name(const std::string& slug) {
  if (holds_one_of(slug, {"-mat-tran-", "-mttq-", "-doan-", "-cong-doan-", "-lien-doan-", "-hoi-"})) {
    if (!holds_one_of(slug, {"-hoi-dong-"})) return std::nullopt;
  }
  if (holds_one_of(slug, {"-tinh-uy-", "-thanh-uy-", "-huyen-uy-", "-thi-uy-", "-dang-uy-", "-dang-bo-",
                          "-chi-bo-", "-trung-uong-dang-", "-ban-chap-hanh-"}))
    return System::party;
  if (holds_one_of(slug, {"-uy-ban-nhan-dan-", "-ubnd-", "-hoi-dong-nhan-dan-", "-hdnd-", "-chinh-phu-",
                          "-so-", "-bo-", "-quoc-hoi-"}))
    return System::state;
  return std::nullopt;
}

}  // namespace

std::optional<System> system_of(const Head& head, const std::string& motto) {
  const bool party = motto.find("dang-cong-san-viet-nam") != std::string::npos;
  const bool state = motto.find("cong-hoa-xa-hoi") != std::string::npos ||
                     motto.find("doc-lap-tu-do-hanh-phuc") != std::string::npos;
  if (party != state) return party ? System::party : System::state;
  if (head.designation) {
    const auto read = grammar::parse_designation(*head.designation, head.type.value_or(""));
    if (read && grammar::is_party_symbol(read->body())) return System::party;
    if (read && read->form == grammar::DesignationForm::party && !read->deviant) return System::party;
    if (read && !read->deviant && read->form != grammar::DesignationForm::dispatch) return System::state;
  }
  if (head.issuer) {
    if (const auto system = system_of_name(grammar::slug(*head.issuer))) return system;
  }
  if (head.signature && head.signature->authority)
    return system_of_name(grammar::slug(*head.signature->authority));
  return std::nullopt;
}

}  // namespace rasoat::drafting
