// pugixml parses without recursion and frees its pages without a walk, so that depth costs it nothing.
#include "reading/package/xml_part.hpp"

#include <algorithm>
#include <cstring>

#include "source/count_bytes.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostTags = 12'000'000;  // opening and closing
constexpr std::size_t kMostAttributes = 12'000'000;

}  // namespace

std::expected<std::unique_ptr<pugi::xml_document>, Error> parse_part(const SourceText& source,
                                                                     std::string_view format,
                                                                     Package::Part& part, Blanks blanks) {
  const auto fail = [&](std::string message) {
    return std::unexpected(unreadable(source, std::move(message), {std::string(format), part.name}));
  };
  if (part.parsed) return fail("input-part-broken");
  part.parsed = true;
  const auto count = [&](char wanted) {
    return count_bytes(part.bytes,
                       [wanted](std::string_view bytes, std::size_t at) { return bytes[at] == wanted; });
  };
  if (count('<') > kMostTags || count('=') > kMostAttributes) return fail("input-part-too-complex");
  auto tree = std::make_unique<pugi::xml_document>();
  const unsigned keep =
      blanks == Blanks::all ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single | pugi::parse_embed_pcdata;
  const auto parsed = tree->load_buffer_inplace(part.bytes.data(), part.bytes.size(),
                                                pugi::parse_escapes | pugi::parse_cdata | keep);
  if (!parsed || !tree->document_element()) return fail("input-part-broken");
  return tree;
}

std::string_view local_name(const char* raw) noexcept {
  const std::string_view name(raw);
  // Prefixes are short: to look for the colon byte by byte costs less than a call.
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (name[at] == ':') return name.substr(at + 1);
  }
  return name;
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) noexcept {
  for (pugi::xml_node one = node.first_child(); one; one = one.next_sibling()) {
    if (local_name(one) == name) return one;
  }
  return {};
}

pugi::xml_attribute attribute(pugi::xml_node node, std::string_view name) noexcept {
  for (pugi::xml_attribute one = node.first_attribute(); one; one = one.next_attribute()) {
    if (local_name(one.name()) == name) return one;
  }
  return {};
}

std::string_view value(pugi::xml_node node, std::string_view attribute_name) noexcept {
  return attribute(node, attribute_name).value();
}

bool TreeWalk::next(Step& step) {
  if (descend_) push_children(entered_);
  descend_ = false;
  if (stack_.empty()) return false;
  const Item item = stack_.back();
  stack_.pop_back();
  if (item.todo == Todo::leave) {
    step = {item.node, true, item.mark};
    return true;
  }
  if (item.todo == Todo::enter) {
    if (const pugi::xml_node sibling = item.node.next_sibling()) stack_.push_back({sibling, Todo::enter, 0});
  }
  stack_.push_back({item.node, Todo::leave, 0});
  step = {item.node, false, 0};
  entered_ = item.node;
  descend_ = true;
  return true;
}

}  // namespace rasoat
