// The registry of an invented province.
#include "letters.hpp"
#include "province.hpp"

namespace maker {
namespace {

std::string attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + value + "\"";
}

void print(const Province& province, int parent, std::size_t depth, std::string& out) {
  const std::string indent(2 * depth, ' ');
  for (std::size_t i = 0; i < province.bodies.size(); ++i) {
    const Body& body = province.bodies[i];
    if (body.parent != parent) continue;
    out += indent + "<body" + attribute("id", body.id) + attribute("symbol", body.symbol) +
           attribute("system", body.kind == Kind::front ? "front"
                               : body.is_party()        ? "party"
                                                        : "state") +
           attribute("level", body.level);
    if (body.territory) out += attribute("territory", *body.territory);
    if (!body.classes.empty()) out += attribute("classes", joined(body.classes, "; ", "; "));
    if (body.from) out += attribute("from", rasoat::to_iso(*body.from));
    if (body.to) out += attribute("to", rasoat::to_iso(*body.to));
    out += ">\n" + indent + "  <name>" + body.name + "</name>\n";
    for (const std::string& alias : body.aliases) out += indent + "  <alias>" + alias + "</alias>\n";
    print(province, static_cast<int>(i), depth + 1, out);
    out += indent + "</body>\n";
  }
}

}  // namespace

std::string registry_of(const Province& province) {
  std::string out =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<organisations territory=\"" + province.name + "\">\n";
  print(province, -1, 1, out);
  return out + "</organisations>\n";
}

}  // namespace maker
