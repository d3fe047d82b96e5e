// One XML part of a package as a tree, and a walk over it that any depth is harmless to.
#pragma once

#include <cstdint>
#include <expected>
#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <vector>

#include "reading/package/package.hpp"

namespace rasoat {

/// What becomes of text that is nothing but blanks.
enum class Blanks {
  /// Kept where it is all that its element holds. An element's first text is its value instead of a child.
  alone,
  /// Kept everywhere: between the spans of a paragraph it is text.
  all
};

/// Parses in place: the tree refers to the part's bytes, which must outlive it. Entities other than those of
/// XML itself are never resolved. Errors: input-part-broken, input-part-too-complex (more than about six
/// million tags: the tree would take over 1 GiB).
std::expected<std::unique_ptr<pugi::xml_document>, Error> parse_part(const SourceText& source,
                                                                     std::string_view format,
                                                                     Package::Part& part, Blanks blanks);

/// The name without its namespace prefix.
std::string_view local_name(const char* name) noexcept;
inline std::string_view local_name(pugi::xml_node node) noexcept {
  return local_name(node.name());
}

/// The first child (attribute) of this local name; null where there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name) noexcept;
pugi::xml_attribute attribute(pugi::xml_node node, std::string_view name) noexcept;
/// Its value; empty where there is none.
std::string_view value(pugi::xml_node node, std::string_view attribute_name) noexcept;

/// Goes over trees element by element, with a stack of its own instead of recursion. `push` a tree's
/// children, then ask `next` for steps. Trees that are pushed on the way are walked before what is left.
class TreeWalk {
 public:
  struct Step {
    pugi::xml_node node;
    bool leaving = false;
    std::uint8_t mark = 0;  ///< of a step that leaves: what was given to `mark` on entering
  };

  /// The node itself, without its siblings. It is entered and left like any other.
  void push(pugi::xml_node node) { stack_.push_back({node, Todo::enter_one, 0}); }
  /// Its children, one after the other.
  void push_children(pugi::xml_node node) {
    if (const pugi::xml_node first = node.first_child()) stack_.push_back({first, Todo::enter, 0});
  }

  /// False when all is walked. After a step that enters, its children come next unless `skip` is called;
  /// the step that leaves it follows them in either case.
  bool next(Step& step);
  void skip() noexcept { descend_ = false; }
  /// As skip, and no step leaves the node that was just entered. Before anything is pushed.
  void pass() noexcept {
    descend_ = false;
    stack_.pop_back();
  }
  /// Notes something of the node that was just entered, before anything is pushed.
  void mark(std::uint8_t mark) noexcept { stack_.back().mark = mark; }

 private:
  enum class Todo : unsigned char { enter, enter_one, leave };
  struct Item {
    pugi::xml_node node;
    Todo todo = Todo::enter;
    std::uint8_t mark = 0;
  };

  std::vector<Item> stack_;
  pugi::xml_node entered_;
  bool descend_ = false;
};

}  // namespace rasoat
