// What reading office documents costs beyond the libraries that unpack and parse them: each file is unpacked
// and parsed by the libraries alone, read, and made a record of. Prints medians of processor time in
// milliseconds.
//
// usage: rasoat_formats_benchmark FILE…
#include <archive.h>
#include <archive_entry.h>
#include <gumbo.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline.hpp"
#include "reading/readers.hpp"

namespace rasoat::benchmark {
namespace {

// The members that the readers ask for, unpacked and parsed, and nothing more done with them.
std::size_t unpack_and_parse(std::string_view bytes) {
  archive* opened = archive_read_new();
  archive_read_support_format_zip(opened);
  archive_read_open_memory(opened, bytes.data(), bytes.size());
  archive_entry* entry = nullptr;
  std::size_t parsed = 0;
  while (archive_read_next_header(opened, &entry) == ARCHIVE_OK) {
    const std::string_view name = archive_entry_pathname(entry);
    bool wanted = name == "content.xml" || name == "styles.xml" || name == "word/numbering.xml";
    for (const char* part :
         {"word/document", "word/styles", "word/header", "word/footer", "word/footnotes", "word/endnotes"})
      wanted = wanted || (name.starts_with(part) && name.ends_with(".xml"));
    if (!wanted) continue;
    std::string part(static_cast<std::size_t>(archive_entry_size(entry)), '\0');
    archive_read_data(opened, part.data(), part.size());
    pugi::xml_document tree;
    tree.load_buffer_inplace(part.data(), part.size());
    parsed += part.size();
  }
  archive_read_free(opened);
  return parsed;
}

std::size_t parse_page(std::string_view bytes) {
  GumboOutput* page = gumbo_parse_with_options(&kGumboDefaultOptions, bytes.data(), bytes.size());
  gumbo_destroy_output(&kGumboDefaultOptions, page);
  return bytes.size();
}

double milliseconds(const std::function<void()>& work) {
  constexpr int kRounds = 11;
  std::vector<double> rounds;
  for (int round = 0; round < kRounds; ++round) {
    timespec before{}, after{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    work();
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    rounds.push_back(1e3 * static_cast<double>(after.tv_sec - before.tv_sec) +
                     1e-6 * static_cast<double>(after.tv_nsec - before.tv_nsec));
  }
  std::ranges::nth_element(rounds, rounds.begin() + kRounds / 2);
  return rounds[kRounds / 2];
}

void measure(const char* file) {
  const auto source = SourceText::read(file);
  if (!source) return;
  const auto read = read_document(*source);
  if (!read) return;
  std::size_t parsed = 0;
  const bool page = read->reader == "html";
  const double libraries =
      milliseconds([&] { parsed = page ? parse_page(source->bytes()) : unpack_and_parse(source->bytes()); });
  const double reading = milliseconds([&] { (void)read_document(*source); });
  const double whole = milliseconds([&] { (void)make_record(*source, file); });
  std::printf("| %s | %.2f | %.2f | %.1f | %.1f | %.2f | %.1f | %.2f |\n", read->reader.c_str(),
              static_cast<double>(parsed) / 1e6, static_cast<double>(read->text.size()) / 1e6, libraries,
              reading, reading / libraries, whole, whole / libraries);
}

}  // namespace
}  // namespace rasoat::benchmark

int main(int count, char** arguments) {
  std::puts(
      "| format | MB parsed | MB of text | libraries, ms | reading, ms | ratio | with extracting, ms | ratio "
      "|");
  std::puts("|---|--:|--:|--:|--:|--:|--:|--:|");
  for (int at = 1; at < count; ++at) rasoat::benchmark::measure(arguments[at]);
}
