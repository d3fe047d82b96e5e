// What a web page prints around its document.
#pragma once

#include <gumbo.h>

#include <cstdint>
#include <unordered_map>
#include <unordered_set>

namespace rasoat::html {

/// Which parts of a page are the document.
class Site {
 public:
  /// `body` must outlive it. Two walks over the tree.
  explicit Site(const GumboNode& body);

  /// The element that holds the document: <main>, <article> or its like where most of the text stands in it,
  /// else the body.
  const GumboNode& document() const noexcept { return *document_; }
  /// A menu, a form, a side bar, a comment, something hidden: no part of the document.
  bool is_left_out(const GumboNode& element) const;

 private:
  struct Amount {
    std::uint64_t text = 0;    ///< bytes that are no blanks
    std::uint64_t links = 0;   ///< those of them that are links
    std::uint32_t linked = 0;  ///< links
  };

  void measure(const GumboNode& body);
  void choose(const GumboNode& body);
  bool is_menu(const GumboNode& element) const;

  const GumboNode* document_ = nullptr;
  Amount all_;
  std::unordered_map<const GumboNode*, Amount> amounts_;  ///< of elements that may be left out or chosen
};

}  // namespace rasoat::html
