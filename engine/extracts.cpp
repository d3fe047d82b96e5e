// A file is cut into lines, and the lines are read in blocks by several threads; each block leaves its first
// error, and the first of these is the error of the file.
#include "extracts.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "batch.hpp"
#include "record/json.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kBlock = 1 << 20;

// Some lines of the text, and what they held.
struct LineBlock {
  std::string_view text;
  std::vector<FileRecord> records;
  std::optional<Error> error;
};

std::vector<LineBlock> blocks_of(std::string_view text) {
  std::vector<LineBlock> blocks;
  while (!text.empty()) {
    const std::size_t end = text.size() > kBlock ? text.find('\n', kBlock) : text.npos;
    const std::size_t size = end == text.npos ? text.size() : end + 1;
    blocks.push_back({text.substr(0, size), {}, {}});
    text.remove_prefix(size);
  }
  return blocks;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == line.npos;
}

void read_block(LineBlock& block, const SourceText& source) {
  std::string_view rest = block.text;
  while (!rest.empty() && !block.error) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    if (is_blank(line)) continue;
    auto record = parse_json(line);
    if (record) {
      block.records.push_back(std::move(*record));
    } else {
      block.error = std::move(record.error());
      block.error->path = shown_name(source.path());
      const auto start = static_cast<std::uint64_t>(line.data() - source.bytes().data());
      block.error->offset = block.error->offset.value_or(0) + start;
    }
  }
}

}  // namespace

std::expected<std::vector<FileRecord>, Error> read_extracts(std::span<const std::filesystem::path> files,
                                                            unsigned jobs) {
  std::vector<FileRecord> records;
  for (const std::filesystem::path& file : files) {
    const auto source = SourceText::read(file);
    if (!source) return std::unexpected(source.error());
    std::vector<LineBlock> blocks = blocks_of(source->bytes());
    each_in_parallel(
        blocks.size(), jobs, [](std::size_t) { return 0; },
        [&](std::size_t i) { read_block(blocks[i], *source); });
    for (LineBlock& block : blocks) {
      if (block.error) return std::unexpected(std::move(*block.error));
      std::ranges::move(block.records, std::back_inserter(records));
      block.records = {};
    }
  }
  return records;
}

}  // namespace rasoat
