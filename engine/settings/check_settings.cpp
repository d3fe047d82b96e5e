#include "settings/check_settings.hpp"

#include "settings/xml.hpp"

namespace rasoat {
namespace {

using settings::XmlFile;
using Result = std::expected<void, Error>;

constexpr std::string_view kSeverities = "error, warning, info, off";

std::optional<RuleSeverity> rule_severity(std::string_view name) {
  if (name == "error") return RuleSeverity::error;
  if (name == "warning") return RuleSeverity::warning;
  if (name == "info") return RuleSeverity::info;
  if (name == "off") return RuleSeverity::off;
  return std::nullopt;
}

class Reader {
 public:
  Reader(const XmlFile& file, bool (*known_rule)(std::string_view)) : file_(file), known_rule_(known_rule) {}

  std::expected<CheckSettings, Error> read() {
    const pugi::xml_node root = file_.root();
    if (auto wrong = file_.check(root, {{}, {"rule", "name", "short-form", "word", "suppress"}}))
      return std::unexpected(*wrong);
    for (const pugi::xml_node node : root.children()) {
      const std::string_view kind = node.name();
      const Result result = kind == "rule"         ? read_rule(node)
                            : kind == "suppress"   ? read_suppression(node)
                            : kind == "name"       ? read_text(node, settings_.names)
                            : kind == "short-form" ? read_text(node, settings_.short_forms)
                                                   : read_text(node, settings_.words);
      if (!result) return std::unexpected(result.error());
    }
    return std::move(settings_);
  }

 private:
  std::expected<std::string, Error> rule_of(pugi::xml_node node, const char* attribute) const {
    auto id = file_.required(node, attribute);
    if (id && !known_rule_(*id)) return std::unexpected(file_.error(node, "check-unknown-rule", {*id}));
    return id;
  }

  Result read_rule(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"id", "severity"}, {}})) return std::unexpected(*wrong);
    auto id = rule_of(node, "id");
    if (!id) return std::unexpected(id.error());
    const auto name = file_.required(node, "severity");
    if (!name) return std::unexpected(name.error());
    const auto severity = rule_severity(*name);
    if (!severity) {
      return std::unexpected(file_.error(node, "xml-value", {*name, "severity", std::string(kSeverities)}));
    }
    settings_.rules.push_back({std::move(*id), *severity});
    return {};
  }

  Result read_text(pugi::xml_node node, std::vector<std::string>& out) {
    if (auto wrong = file_.check(node, {{}, {}, true})) return std::unexpected(*wrong);
    std::string text = settings::text_of(node);
    if (text.empty()) return std::unexpected(file_.error(node, "xml-empty", {node.name()}));
    out.push_back(std::move(text));
    return {};
  }

  Result read_suppression(pugi::xml_node node) {
    if (auto wrong = file_.check(node, {{"rule", "text", "file", "reason"}, {}}))
      return std::unexpected(*wrong);
    Suppression one;
    auto rule = rule_of(node, "rule");
    if (!rule) return std::unexpected(rule.error());
    one.rule = std::move(*rule);
    for (auto [name, value] : {std::pair("text", &one.text), std::pair("reason", &one.reason)}) {
      auto read = file_.required(node, name);
      if (!read) return std::unexpected(read.error());
      *value = std::move(*read);
    }
    if (one.reason.find_first_not_of(" \t\r\n") == std::string::npos)
      return std::unexpected(file_.error(node, "xml-missing-attribute", {"reason", node.name()}));
    if (const pugi::xml_attribute file = node.attribute("file")) one.file = file.value();
    one.line = file_.line_of(node);
    settings_.suppressions.push_back(std::move(one));
    return {};
  }

  const XmlFile& file_;
  bool (*known_rule_)(std::string_view);
  CheckSettings settings_;
};

}  // namespace

std::expected<CheckSettings, Error> read_check_settings(const SourceText& source,
                                                        bool (*known_rule)(std::string_view id)) {
  const auto file = XmlFile::parse(source, "rasoat");
  if (!file) return std::unexpected(file.error());
  auto settings = Reader(*file, known_rule).read();
  if (settings) settings->path = source.path();
  return settings;
}

}  // namespace rasoat
