// The tags of an XML text by their places, for who changes some bytes of it and leaves all others as they
// are.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace rasoat {

struct XmlTag {
  std::size_t start = 0, end = 0;  ///< from '<' to just after '>'
  std::string_view name;           ///< with its prefix
  bool closing = false;            ///< </a>
  bool empty = false;              ///< <a/>

  /// The value of an attribute as it stands there, by its name without prefix; empty where there is none.
  std::string_view attribute(std::string_view xml, std::string_view name) const noexcept;
};

/// Goes from tag to tag. Comments, CDATA and processing instructions are passed over. What does not end is no
/// tag: such texts are refused by those who parse them.
class XmlTags {
 public:
  explicit XmlTags(std::string_view xml, std::size_t from = 0) : xml_(xml), at_(from) {}
  bool next(XmlTag& tag);

 private:
  std::string_view xml_;
  std::size_t at_;
};

/// Part of XML content: how many bytes it takes there, and how many in the text that it stands for.
struct XmlCharacter {
  std::size_t bytes = 0, text = 0;
};
/// What stands at an '&' of content.
XmlCharacter xml_character(std::string_view content, std::size_t at) noexcept;

/// The prefix of a tag's name with its colon, and what follows it.
std::string_view xml_prefix(std::string_view name) noexcept;
std::string_view xml_local(std::string_view name) noexcept;

/// Text as content of an element.
void append_xml_content(std::string& out, std::string_view text);

}  // namespace rasoat
