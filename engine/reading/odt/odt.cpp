#include "reading/odt/odt.hpp"

#include <algorithm>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/odt/body.hpp"
#include "reading/package/names.hpp"
#include "reading/package/xml_part.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "ODT";
constexpr std::string_view kContent = "content.xml";
constexpr std::string_view kManifest = "META-INF/manifest.xml";

bool is_wanted(std::string_view name) {
  return name == kContent || name == "styles.xml" || name == kManifest;
}

}  // namespace

bool recognises_odt(std::string_view bytes) {
  const std::string_view type = stored_mimetype(bytes);
  if (!type.empty()) return type.starts_with("application/vnd.oasis.opendocument.text");
  const auto names = member_names(bytes);
  const auto holds = [&](std::string_view name) { return std::ranges::find(names, name) != names.end(); };
  return holds(kContent) && holds(kManifest);
}

std::expected<ReadDocument, Error> read_odt(const SourceText& source) {
  const auto fail = [&](std::string message, std::vector<std::string> more = {}) {
    more.insert(more.begin(), std::string(kFormat));
    return std::unexpected(unreadable(source, std::move(message), std::move(more)));
  };
  auto package = unpack(source, kFormat, is_wanted);
  if (!package) return std::unexpected(package.error());
  if (const Package::Part* manifest = package->find(kManifest);
      manifest != nullptr && manifest->bytes.find("encryption-data") != std::string::npos)
    return fail("input-encrypted");
  Package::Part* part = package->find(kContent);
  if (part == nullptr) return fail("input-part-missing", {std::string(kContent)});
  const auto content = parse_part(source, kFormat, *part, Blanks::all);
  if (!content) return std::unexpected(content.error());
  const pugi::xml_node root = (*content)->document_element();
  if (!root.child("office:body").child("office:text")) return fail("input-not-format");
  std::unique_ptr<pugi::xml_document> styles;
  if (Package::Part* said = package->find("styles.xml")) {
    auto parsed = parse_part(source, kFormat, *said, Blanks::all);
    if (!parsed) return std::unexpected(parsed.error());
    styles = std::move(*parsed);
  }
  Composer composer;
  composer.reserve(part->bytes.size() / 2);
  odt::compose(root, styles ? styles->document_element() : pugi::xml_node(), composer);
  return finish_composed(composer, source, "odt", kFormat);
}

}  // namespace rasoat
