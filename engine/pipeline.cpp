#include "pipeline.hpp"

#include <algorithm>
#include <span>

#include "document/document.hpp"
#include "duty/find.hpp"
#include "reading/readers.hpp"
#include "reference/find.hpp"
#include "source/contains.hpp"
#include "source/digest.hpp"
#include "source/place.hpp"

namespace rasoat {
namespace {

// The words with one blank between them: how a printing breaks its lines is no part of what it says. They are
// passed on piece by piece, so that no copy of the text is made.
void add_words(Digest& digest, std::string_view text) {
  constexpr std::size_t kPiece = 1 << 14;
  std::string piece;
  bool blank = false;  // to add before the next word
  for (std::size_t at = 0; at < text.size(); at += kPiece) {
    piece = text.substr(at, kPiece);
    std::replace(piece.begin(), piece.end(), '\n', ' ');
    if (contains(piece, "  ")) {
      const auto both = [](char left, char right) { return left == ' ' && right == ' '; };
      piece.erase(std::unique(piece.begin(), piece.end(), both), piece.end());
    }
    std::string_view words = piece;
    if (words.front() == ' ') {
      blank = blank || !digest.empty();
      words.remove_prefix(1);
    }
    if (words.empty()) continue;
    if (blank) digest.add(" ");
    blank = words.back() == ' ';
    words.remove_suffix(blank);
    digest.add(words);
  }
}

std::string digest_of(std::string_view bytes) {
  Digest digest;
  digest.add(bytes);
  return digest.hex();
}

std::string digest_of_words(std::string_view text) {
  Digest digest;
  add_words(digest, text);
  return digest.hex();
}

// What the reader had to guess.
std::vector<Doubt> doubts_of(const ReadDocument& read) {
  std::vector<Doubt> doubts;
  for (const DecodedPassage& passage : read.decoded) {
    const bool whole = passage.span.start == 0 && passage.span.end == read.text.size();
    doubts.push_back({"encoding-guessed",
                      passage.span,
                      whole ? "text-encoding-guessed" : "passage-encoding-guessed",
                      {std::string(name_of(passage.encoding)), std::to_string(passage.percent)}});
  }
  return doubts;
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
  read->blocks = std::vector<Block>();  // the document has them
  References found = find_references(document);
  std::vector<Passage> passages = outline(document);
  document.blocks = std::vector<Block>();  // the passages say all that is still asked of them
  Orders orders = find_orders(document, std::move(passages), found.references);

  Record record;
  record.wording = digest_of_words(document.view.text());
  document.view = MatchingView();  // makes room for what the items quote
  place(found.references, read->text);
  place(orders.duties, read->text);
  if (orders.expiry) place(std::span(&*orders.expiry, 1), read->text);

  record.file = std::move(shown);
  record.digest = digest_of(source.bytes());
  record.reader = read->reader;
  record.document = std::move(document.head);
  record.references = std::move(found.references);
  record.edges = std::move(found.edges);
  record.duties = std::move(orders.duties);
  record.expiry = std::move(orders.expiry);
  record.doubts = doubts_of(*read);
  for (ReadingDoubt& doubt : read->doubts) {
    record.doubts.push_back(
        {std::move(doubt.rule), doubt.span, std::move(doubt.message), std::move(doubt.arguments)});
  }
  return record;
}

Record record_without_text(const SourceText& source, std::string shown, std::string reader) {
  Record record;
  record.file = std::move(shown);
  record.digest = digest_of(source.bytes());
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
