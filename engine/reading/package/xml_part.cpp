// pugixml parses without recursion and frees its pages without a walk, so that depth costs it nothing.
#include "reading/package/xml_part.hpp"

#include <algorithm>
#include <cstring>

namespace rasoat {
namespace {

constexpr std::ptrdiff_t kMostTags = 12'000'000;  // opening and closing
constexpr std::ptrdiff_t kMostAttributes = 12'000'000;

}  // namespace

std::expected<std::unique_ptr<pugi::xml_document>, Error> parse_part(const SourceText& source,
                                                                     std::string_view format,
                                                                     Package::Part& part, Blanks blanks) {
  const auto fail = [&](std::string message) {
    return std::unexpected(unreadable(source, std::move(message), {std::string(format), part.name}));
  };
  if (part.parsed) return fail("input-part-broken");
  part.parsed = true;
  if (std::ranges::count(part.bytes, '<') > kMostTags ||
      std::ranges::count(part.bytes, '=') > kMostAttributes)
    return fail("input-part-too-complex");
  auto tree = std::make_unique<pugi::xml_document>();
  const unsigned keep = blanks == Blanks::all ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single;
  const auto parsed = tree->load_buffer_inplace(part.bytes.data(), part.bytes.size(),
                                                pugi::parse_escapes | pugi::parse_cdata | keep);
  if (!parsed || !tree->document_element()) return fail("input-part-broken");
  return tree;
}

std::string_view local_name(const char* name) noexcept {
  const char* colon = std::strchr(name, ':');
  return colon == nullptr ? name : colon + 1;
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
    step = {item.node, true};
    return true;
  }
  if (item.todo == Todo::enter) {
    if (const pugi::xml_node sibling = item.node.next_sibling()) stack_.push_back({sibling, Todo::enter});
  }
  stack_.push_back({item.node, Todo::leave});
  step = {item.node, false};
  entered_ = item.node;
  descend_ = true;
  return true;
}

}  // namespace rasoat
