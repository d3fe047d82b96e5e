// What the readers of this room share: an XML file with places, and errors that name the line and what was
// expected there. pugixml is seen by the .cpp files of this room only.
#pragma once

#include <expected>
#include <initializer_list>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "source/error.hpp"
#include "source/source_text.hpp"

namespace rasoat::settings {

/// What an element may hold.
struct Shape {
  std::initializer_list<std::string_view> attributes;
  std::initializer_list<std::string_view> elements;
  bool text = false;
};

/// A parsed file. Refers to the source, which must outlive it.
class XmlFile {
 public:
  /// Errors: not UTF-8, a declaration, entity or depth that markup.hpp refuses, not well-formed, another root
  /// element than `root`, or more than one.
  static std::expected<XmlFile, Error> parse(const SourceText& source, std::string_view root);

  pugi::xml_node root() const { return document_.document_element(); }

  /// An error at an element; the first argument of its sentence is the one given first.
  Error error(pugi::xml_node at, std::string_view message, std::vector<std::string> arguments) const;
  std::uint32_t line_of(pugi::xml_node at) const;

  /// The first thing in the element (not in its children) that its shape does not allow.
  std::optional<Error> check(pugi::xml_node element, const Shape& shape) const;

  /// The attribute's value. Errors: not there, or empty.
  std::expected<std::string, Error> required(pugi::xml_node element, const char* attribute) const;

 private:
  XmlFile(const SourceText& source, pugi::xml_document document)
      : source_(&source), lines_(source.bytes()), document_(std::move(document)) {}

  const SourceText* source_;
  LineIndex lines_;
  pugi::xml_document document_;
};

/// The text of an element on one line, blanks at its ends left out.
std::string text_of(pugi::xml_node element);

/// The parts of a value parted by a character, blanks around each left out, empty ones too.
std::vector<std::string> parts_of(std::string_view value, char separator);

}  // namespace rasoat::settings
