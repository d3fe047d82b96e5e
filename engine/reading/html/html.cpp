#include "reading/html/html.hpp"

#include <algorithm>

#include "reading/composed_text.hpp"
#include "reading/composer.hpp"
#include "reading/html/body.hpp"
#include "reading/html/charset.hpp"
#include "reading/html/page.hpp"
#include "reading/html/page_bytes.hpp"
#include "reading/html/site.hpp"
#include "reading/package/package.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "HTML";

bool starts_with_word(std::string_view text, std::string_view small) {
  if (text.size() < small.size()) return false;
  for (std::size_t at = 0; at < small.size(); ++at) {
    const char c = text[at] >= 'A' && text[at] <= 'Z' ? static_cast<char>(text[at] | 0x20) : text[at];
    if (c != small[at]) return false;
  }
  const char next = text.size() > small.size() ? text[small.size()] : '>';
  return next == '>' || next == ' ' || next == '\n' || next == '\r' || next == '\t' || next == '/';
}

const GumboNode* find_body(const GumboNode& root) {
  const GumboVector& inside = root.v.element.children;
  for (unsigned at = 0; at < inside.length; ++at) {
    const auto* one = static_cast<const GumboNode*>(inside.data[at]);
    if (one->type == GUMBO_NODE_ELEMENT && one->v.element.tag == GUMBO_TAG_BODY) return one;
  }
  return &root;
}

}  // namespace

bool recognises_html(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (unsigned comments = 0; comments < 8; ++comments) {
    bytes.remove_prefix(std::min(bytes.find_first_not_of(" \t\r\n"), bytes.size()));
    const bool comment = bytes.starts_with("<!--");
    if (!comment && !bytes.starts_with("<?xml")) break;
    const std::size_t end = bytes.find(comment ? "-->" : "?>");
    if (end == std::string_view::npos) return false;
    bytes.remove_prefix(end + (comment ? 3 : 2));
  }
  if (starts_with_word(bytes, "<!doctype"))
    return starts_with_word(bytes.substr(std::min<std::size_t>(10, bytes.size())), "html");
  for (const std::string_view start : {"<html", "<head", "<body", "<meta", "<title"}) {
    if (starts_with_word(bytes, start)) return true;
  }
  return false;
}

std::expected<ReadDocument, Error> read_html(const SourceText& source) {
  const auto fail = [&](std::string message, std::vector<std::string> more = {}) {
    more.insert(more.begin(), std::string(kFormat));
    return std::unexpected(unreadable(source, std::move(message), std::move(more)));
  };
  std::string_view bytes = source.bytes();
  if (bytes.empty()) return fail("input-empty");
  std::optional<DecodedText> decoded;
  if (utf8::first_invalid(bytes)) {
    const std::string charset = html::declared_charset(bytes);
    decoded = html::page_in_utf8(bytes, charset);
    const bool named = !charset.empty() && charset != "utf-8" && charset != "utf8";
    if (!decoded) return named ? fail("input-charset", {charset}) : fail("input-text-not-utf8");
    bytes = decoded->text;
  }
  if (!html::is_parsable(bytes)) return fail("input-too-complex");
  const auto page = html::Page::parse(bytes);
  if (!page) return fail("input-too-complex");
  const GumboNode& body = *find_body(*page->root());
  const html::Site site(body);
  Composer composer;
  composer.reserve(bytes.size());
  html::compose(site.document(), site, html::FontSheet(*page->root()), composer);
  auto read = finish_composed(composer, source, "html", kFormat);
  if (!read || !decoded || decoded->passages.empty()) return read;
  const DecodedPassage& guessed = decoded->passages.front();
  read->decoded.push_back({{0, static_cast<Offset>(read->text.size())}, guessed.encoding, guessed.percent});
  return read;
}

}  // namespace rasoat
