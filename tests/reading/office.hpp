// Office documents for tests, written part by part, and what is read of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reading/zip_writer.hpp"

namespace rasoat::test {

/// The text that read_document generates of a file of this name, or "error: ID" with the arguments that
/// follow it, " | " between.
std::string text_of(std::string bytes, std::string name = "");

/// w:document around the body's content.
std::string word_document(std::string_view body);
/// A Word document of this body and more parts, which may also replace "word/document.xml". Relationships are
/// made for them by their names ("word/header1.xml").
std::string docx(std::string_view body, std::vector<ZipMember> parts = {});
/// The text of such a document, without the line end after its last line.
std::string docx_text(std::string_view body, std::vector<ZipMember> parts = {});
/// w:p around one run of this text; `properties` stand in its w:pPr.
std::string paragraph(std::string_view text, std::string_view properties = {});

/// An OpenDocument text: what stands in office:text, in its automatic styles, and in styles.xml between
/// office:document-styles.
std::string odt(std::string_view text, std::string_view automatic = {}, std::string_view styles = {});
std::string odt_text(std::string_view text, std::string_view automatic = {}, std::string_view styles = {});

}  // namespace rasoat::test
