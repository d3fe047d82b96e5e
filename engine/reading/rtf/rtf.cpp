#include "reading/rtf/rtf.hpp"

#include "reading/composed_text.hpp"
#include "reading/package/package.hpp"
#include "reading/rtf/story.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "RTF";

}  // namespace

bool recognises_rtf(std::string_view bytes) {
  bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
  return bytes.starts_with("{\\rtf");
}

std::expected<ReadDocument, Error> read_rtf(const SourceText& source) {
  const auto fail = [&](std::string message) {
    return std::unexpected(unreadable(source, std::move(message), {std::string(kFormat)}));
  };
  const std::string_view bytes = source.bytes();
  if (bytes.empty()) return fail("input-empty");
  if (!recognises_rtf(bytes)) return fail("input-not-format");
  Composer composer;
  composer.reserve(bytes.size() / 4);
  rtf::Reading reading{bytes, composer};
  rtf::Story(reading, {0, bytes.size(), {}}, rtf::Depth::document).run();
  if (reading.too_deep) return fail("input-too-complex");
  auto read = finish_composed(composer, source, "rtf", kFormat);
  if (!read) return read;
  const auto end = static_cast<Offset>(read->text.size());
  if (reading.cut_off) read->doubts.push_back({"file-cut-off", {end, end}, "file-cut-off", {}});
  return read;
}

}  // namespace rasoat
