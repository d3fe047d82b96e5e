#include "settings/policy.hpp"

#include <algorithm>
#include <charconv>

#include "settings/xml.hpp"

namespace rasoat {
namespace {

using settings::XmlFile;
using Result = std::expected<void, Error>;

constexpr std::string_view kActions = "plan, report, review, issue";
constexpr std::string_view kIntervals = "yearly, 6-monthly, quarterly, monthly";

std::vector<std::string>& accepted_in(Policy& policy, DutyAction action) {
  return policy.accepted[static_cast<std::size_t>(action)];
}

std::string_view example_of(Interval interval) {
  switch (interval) {
    case Interval::yearly:
      return "12-31";
    case Interval::half_yearly:
      return "06-30 12-31";
    case Interval::quarterly:
      return "last-month 20, last-month last";
    case Interval::monthly:
      return "20, last";
  }
  return "";
}

// A number of days or the like: small, so that counting with it stays inside the calendar.
std::optional<int> small_number(std::string_view text) {
  int value = 0;
  const auto [stop, failed] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (text.empty() || failed != std::errc{} || stop != text.data() + text.size()) return std::nullopt;
  return value >= 0 && value <= 100'000 ? std::optional(value) : std::nullopt;
}

class Reader {
 public:
  explicit Reader(const XmlFile& file) : file_(file) {}

  std::expected<Policy, Error> read() {
    const pugi::xml_node root = file_.root();
    if (auto wrong = file_.check(root, {{}, {"accept", "deadline", "notice", "expect"}}))
      return std::unexpected(*wrong);
    for (const pugi::xml_node node : root.children()) {
      const std::string_view kind = node.name();
      const Result result = kind == "accept"     ? read_accept(node)
                            : kind == "deadline" ? read_deadline(node)
                            : kind == "notice"   ? read_notice(node)
                                                 : read_expect(node);
      if (!result) return std::unexpected(result.error());
    }
    return std::move(policy_);
  }

 private:
  std::unexpected<Error> wrong_value(pugi::xml_node node, const char* attribute,
                                     std::string_view expected) const {
    return std::unexpected(file_.error(
        node, "xml-value", {node.attribute(attribute).value(), attribute, std::string(expected)}));
  }

  std::expected<DutyAction, Error> action_of(pugi::xml_node node) const {
    const auto name = file_.required(node, "action");
    if (!name) return std::unexpected(name.error());
    const auto action = duty_action(*name);
    if (!action || *action == DutyAction::act) return wrong_value(node, "action", kActions);
    return *action;
  }

  Result read_accept(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"action", "types"}, {}})) return std::unexpected(*wrong);
    const auto action = action_of(node);
    if (!action) return std::unexpected(action.error());
    const auto types = file_.required(node, "types");
    if (!types) return std::unexpected(types.error());
    accepted_in(policy_, *action) = settings::parts_of(*types, ' ');
    return {};
  }

  Result read_deadline(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"action", "within", "period", "by"}, {}}))
      return std::unexpected(*wrong);
    const auto action = action_of(node);
    if (!action) return std::unexpected(action.error());
    if (const pugi::xml_attribute within = node.attribute("within")) {
      const auto duration = parse_duration(within.value());
      if (!duration) return wrong_value(node, "within", "P60D");
      if (*action != DutyAction::plan || node.attribute("period") || node.attribute("by")) {
        return std::unexpected(file_.error(node, "policy-within", {}));
      }
      policy_.plan_within = *duration;
      return {};
    }
    return read_period(node, *action);
  }

  Result read_period(pugi::xml_node node, DutyAction action) {
    const auto period = file_.required(node, "period");
    if (!period) return std::unexpected(period.error());
    const auto every = interval(*period);
    if (!every) return wrong_value(node, "period", kIntervals);
    const auto by = file_.required(node, "by");
    if (!by) return std::unexpected(by.error());
    const auto days = parse_due_days(*every, *by);
    if (!days) return wrong_value(node, "by", example_of(*every));
    std::erase_if(policy_.deadlines,
                  [&](const PolicyDeadline& old) { return old.action == action && old.interval == *every; });
    policy_.deadlines.push_back({action, *every, *days});
    return {};
  }

  Result read_notice(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"days"}, {}})) return std::unexpected(*wrong);
    const auto text = file_.required(node, "days");
    if (!text) return std::unexpected(text.error());
    const auto days = small_number(*text);
    if (!days) return wrong_value(node, "days", "30");
    policy_.notice_days = *days;
    return {};
  }

  Result read_expect(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"from", "types", "of", "action", "within"}, {}}))
      return std::unexpected(*wrong);
    const auto action = action_of(node);
    if (!action) return std::unexpected(action.error());
    PolicyExpect expect;
    expect.number = static_cast<std::uint32_t>(policy_.expects.size() + 1);
    expect.action = *action;
    std::string types;
    for (auto [name, value] :
         {std::pair("from", &expect.from), std::pair("types", &types), std::pair("of", &expect.of)}) {
      auto read = file_.required(node, name);
      if (!read) return std::unexpected(read.error());
      *value = std::move(*read);
    }
    expect.types = settings::parts_of(types, ' ');
    if (const pugi::xml_attribute within = node.attribute("within")) {
      expect.within = parse_duration(within.value());
      if (!expect.within) return wrong_value(node, "within", "P90D");
    } else if (expect.action != DutyAction::plan) {
      return std::unexpected(file_.error(node, "xml-missing-attribute", {"within", "expect"}));
    }
    policy_.expects.push_back(std::move(expect));
    return {};
  }

  const XmlFile& file_;
  Policy policy_;
};

}  // namespace

std::optional<Duration> parse_duration(std::string_view text) noexcept {
  if (text.size() < 3 || text[0] != 'P') return std::nullopt;
  Duration duration;
  std::string_view units = "YMWD";  // what may still follow, in this order
  for (text.remove_prefix(1); !text.empty();) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    const auto value = small_number(text.substr(0, digits));
    const std::size_t unit = digits < text.size() ? units.find(text[digits]) : std::string_view::npos;
    if (!value || unit == std::string_view::npos) return std::nullopt;
    switch (units[unit]) {
      case 'Y':
        duration.years = *value;
        break;
      case 'M':
        duration.months = *value;
        break;
      case 'W':
        duration.days = 7 * *value;
        break;
      default:
        duration.days += *value;
    }
    units.remove_prefix(unit + 1);
    text.remove_prefix(digits + 1);
  }
  const bool sane = duration.years <= 1'000 && duration.months <= 12'000 && duration.days <= 366'000;
  return sane ? std::optional(duration) : std::nullopt;
}

Date after(Date day, const Duration& duration) noexcept {
  Date moved = day + std::chrono::years{duration.years} + std::chrono::months{duration.months};
  if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
  moved = std::chrono::sys_days{moved} + std::chrono::days{duration.days};
  const Date end = *make_date(9999, 12, 31);
  return moved > end ? end : moved;
}

Policy::Policy() {
  accepted_in(*this, DutyAction::plan) = {"KH", "CTr", "ĐA"};
  accepted_in(*this, DutyAction::report) = {"BC"};
  plan_within = Duration{0, 0, 60};
  for (const auto& [every, by] :
       {std::pair(Interval::yearly, "12-31"), std::pair(Interval::half_yearly, "06-30 12-31"),
        std::pair(Interval::quarterly, "last-month last"), std::pair(Interval::monthly, "last")}) {
    deadlines.push_back({DutyAction::report, every, *parse_due_days(every, by)});
  }
}

const std::vector<std::string>& Policy::accepted_for(DutyAction action) const noexcept {
  const auto& own = accepted[static_cast<std::size_t>(action)];
  return own.empty() && action == DutyAction::review ? accepted[static_cast<std::size_t>(DutyAction::report)]
                                                     : own;
}

const std::vector<DueDay>& Policy::due_days(DutyAction action, Interval interval) const noexcept {
  static const std::vector<DueDay> none;
  const std::vector<DueDay>* found = &none;
  for (const PolicyDeadline& deadline : deadlines) {
    if (deadline.interval != interval) continue;
    if (deadline.action == action) return deadline.days;
    if (deadline.action == DutyAction::report) found = &deadline.days;
  }
  return *found;
}

std::expected<Policy, Error> read_policy(const SourceText& source) {
  const auto file = XmlFile::parse(source, "policy");
  if (!file) return std::unexpected(file.error());
  return Reader(*file).read();
}

}  // namespace rasoat
