#include "pipeline.hpp"

#include <openssl/evp.h>

#include <algorithm>

#include "document/document.hpp"
#include "duty/find.hpp"
#include "reading/readers.hpp"
#include "reference/find.hpp"
#include "source/line_cursor.hpp"

namespace rasoat {
namespace {

std::string sha256(std::string_view bytes) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  if (EVP_Digest(bytes.data(), bytes.size(), digest, &size, EVP_sha256(), nullptr) != 1) return {};
  constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  for (unsigned i = 0; i < size; ++i) {
    out += kHex[digest[i] >> 4];
    out += kHex[digest[i] & 15];
  }
  return out;
}

// The words with one blank between them: how a printing breaks its lines is no part of what it says.
std::string words_of(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; (at = text.find_first_not_of(" \n", at)) != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(" \n", at), text.size());
    if (!out.empty()) out += ' ';
    out.append(text, at, end - at);
    at = end;
  }
  return out;
}

// The items stand in the order of their starts.
template <typename Item>
void place(std::vector<Item>& items, std::string_view text) {
  LineCursor cursor(text);
  for (Item& item : items) {
    const LineColumn at = cursor.locate(item.span.start);
    item.line = at.line;
    item.column = at.column;
  }
}

// The record names the file; how the user came to it is no part of what is left behind.
FailedRecord failed(std::string shown, Error error) {
  error.path.clear();
  return {std::move(shown), std::move(error)};
}

}  // namespace

FileRecord make_record(const SourceText& source, std::string shown) {
  auto read = read_document(source);
  if (!read) return failed(std::move(shown), read.error());
  Document document = take_apart(*read);
  read->blocks = {};  // the document has them
  References found = find_references(document);
  std::vector<Duty> duties = find_duties(document, found.references);

  place(found.references, read->text);
  place(duties, read->text);

  Record record;
  record.file = std::move(shown);
  record.digest = sha256(source.bytes());
  record.wording = sha256(words_of(document.view.text()));
  record.reader = read->reader;
  record.document = std::move(document.head);
  record.references = std::move(found.references);
  record.edges = std::move(found.edges);
  record.duties = std::move(duties);
  for (ReadingDoubt& doubt : read->doubts) {
    record.doubts.push_back(
        {std::move(doubt.rule), doubt.span, std::move(doubt.message), std::move(doubt.arguments)});
  }
  return record;
}

Record record_without_text(const SourceText& source, std::string shown, std::string reader) {
  Record record;
  record.file = std::move(shown);
  record.digest = sha256(source.bytes());
  record.wording = record.digest;
  record.reader = std::move(reader);
  return record;
}

FileRecord make_record(const std::filesystem::path& file, std::string shown) {
  auto source = SourceText::read(file);
  if (!source) return failed(std::move(shown), source.error());
  return make_record(*source, std::move(shown));
}

}  // namespace rasoat
