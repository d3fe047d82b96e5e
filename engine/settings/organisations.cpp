// Walks the tree with a stack of its own: a registry may nest as deep as it likes.
#include "settings/organisations.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "grammars/letter.hpp"
#include "settings/xml.hpp"

namespace rasoat {
namespace {

using settings::XmlFile;
using Result = std::expected<void, Error>;

constexpr std::array<std::string_view, 5> kLevels = {"central", "province", "district", "commune",
                                                     "grassroots"};
constexpr std::array<std::string_view, 4> kSystems = {"party", "state", "front", "mass"};

template <typename Value, std::size_t N>
std::optional<Value> find(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Value>(found - names.begin());
}

template <std::size_t N>
std::string joined(const std::array<std::string_view, N>& names) {
  std::string out;
  for (const std::string_view name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out;
}

class Reader {
 public:
  explicit Reader(const XmlFile& file) : file_(file) {}

  std::expected<Organisations, Error> read() {
    const pugi::xml_node root = file_.root();
    if (auto wrong = file_.check(root, {{"territory"}, {"body"}})) return std::unexpected(*wrong);
    std::vector<Open> stack;
    stack.push_back({root, std::nullopt, territory_of(root, std::nullopt)});
    for (pugi::xml_node node = root.first_child(); node;) {
      Open& above = stack.back();
      if (std::string_view(node.name()) == "body") {
        const auto made = read_body(node, above);
        if (!made) return std::unexpected(made.error());
        if (node.first_child()) {
          stack.push_back({node, *made, result_.bodies[*made].territory});
          node = node.first_child();
          continue;
        }
      }
      while (!node.next_sibling() && stack.size() > 1) {
        node = stack.back().node;
        stack.pop_back();
      }
      node = node.next_sibling();
    }
    return std::move(result_);
  }

 private:
  struct Open {
    pugi::xml_node node;
    std::optional<std::uint32_t> body;
    std::optional<std::string> territory;
  };

  static std::optional<std::string> territory_of(pugi::xml_node node,
                                                 const std::optional<std::string>& inherited) {
    const pugi::xml_attribute own = node.attribute("territory");
    return own ? std::optional<std::string>(own.value()) : inherited;
  }

  std::expected<std::uint32_t, Error> read_body(pugi::xml_node node, const Open& above) {
    if (auto wrong =
            file_.check(node, {{"id", "symbol", "classes", "system", "level", "from", "to", "territory"},
                               {"name", "alias", "body"}})) {
      return std::unexpected(*wrong);
    }
    RegistryBody body;
    body.line = file_.line_of(node);
    body.parent = above.body;
    body.territory = territory_of(node, above.territory);
    body.classes = settings::parts_of(node.attribute("classes").value(), ';');
    if (const pugi::xml_attribute symbol = node.attribute("symbol")) body.symbol = symbol.value();
    for (const Result& result :
         {read_names(node, body), read_values(node, body), read_life(node, body), take_id(node, body)}) {
      if (!result) return std::unexpected(result.error());
    }
    result_.bodies.push_back(std::move(body));
    return static_cast<std::uint32_t>(result_.bodies.size() - 1);
  }

  Result read_names(pugi::xml_node node, RegistryBody& body) {
    for (const pugi::xml_node child : node.children()) {
      const std::string_view kind = child.name();
      if (kind != "name" && kind != "alias") continue;
      if (auto wrong = file_.check(child, {{}, {}, true})) return std::unexpected(*wrong);
      std::string text = settings::text_of(child);
      if (text.empty()) return std::unexpected(file_.error(child, "xml-empty", {std::string(kind)}));
      if (kind == "alias") {
        body.aliases.push_back(std::move(text));
      } else if (body.name.empty()) {
        body.name = std::move(text);
      } else {
        return std::unexpected(file_.error(child, "xml-repeated-element", {"name", "body"}));
      }
    }
    if (body.name.empty()) {
      return std::unexpected(file_.error(node, "organisations-missing-name", {node.attribute("id").value()}));
    }
    return {};
  }

  Result read_values(pugi::xml_node node, RegistryBody& body) {
    if (const pugi::xml_attribute value = node.attribute("level")) {
      body.level = find<Level>(kLevels, value.value());
      if (!body.level)
        return std::unexpected(file_.error(node, "xml-value", {value.value(), "level", joined(kLevels)}));
    }
    if (const pugi::xml_attribute value = node.attribute("system")) {
      body.system = find<System>(kSystems, value.value());
      if (!body.system)
        return std::unexpected(file_.error(node, "xml-value", {value.value(), "system", joined(kSystems)}));
    }
    return {};
  }

  Result read_life(pugi::xml_node node, RegistryBody& body) {
    for (auto [name, day] : {std::pair("from", &body.from), std::pair("to", &body.to)}) {
      const pugi::xml_attribute value = node.attribute(name);
      if (!value) continue;
      *day = parse_iso_date(value.value());
      if (!*day) return std::unexpected(file_.error(node, "xml-value", {value.value(), name, "YYYY-MM-DD"}));
    }
    if (body.from && body.to && *body.to < *body.from) {
      return std::unexpected(file_.error(node, "organisations-life", {to_iso(*body.from), to_iso(*body.to)}));
    }
    return {};
  }

  Result take_id(pugi::xml_node node, RegistryBody& body) {
    body.id = node.attribute("id").value();
    if (body.id.empty()) body.id = grammar::slug(body.name);
    const auto [there, taken] = lines_.emplace(body.id, body.line);
    if (!taken) {
      return std::unexpected(
          file_.error(node, "organisations-repeated-id", {body.id, std::to_string(there->second)}));
    }
    return {};
  }

  const XmlFile& file_;
  Organisations result_;
  std::unordered_map<std::string, std::uint32_t> lines_;
};

}  // namespace

std::string_view name_of(Level level) noexcept {
  return kLevels[static_cast<std::size_t>(level)];
}
std::string_view name_of(System system) noexcept {
  return kSystems[static_cast<std::size_t>(system)];
}
std::optional<Level> level(std::string_view name) noexcept {
  return find<Level>(kLevels, name);
}
std::optional<System> system_of(std::string_view name) noexcept {
  return find<System>(kSystems, name);
}

std::expected<Organisations, Error> read_organisations(const SourceText& source) {
  const auto file = XmlFile::parse(source, "organisations");
  if (!file) return std::unexpected(file.error());
  return Reader(*file).read();
}

}  // namespace rasoat
