// The tables (id, vi, en) are compiled into the program: messages.tsv holds what the engine says, command.tsv
// what the command line says, record.tsv the words in which a record is shown, settings.tsv what is wrong in
// the settings, audit.tsv what an audit finds.
#include "message/message.hpp"

#include <array>
#include <unordered_map>

#include "source/embedded.hpp"

namespace rasoat {

extern const EmbeddedFile kMessageTables[];

namespace {

using Sentences = std::array<std::string_view, 2>;

using Catalogue = std::unordered_map<std::string_view, Sentences>;

void read_table(Catalogue& catalogue, std::string_view table) {
  table.remove_prefix(std::min(table.find('\n') + 1, table.size()));  // the names of the columns
  while (!table.empty()) {
    const std::string_view line = table.substr(0, table.find('\n'));
    table.remove_prefix(std::min(line.size() + 1, table.size()));
    const std::size_t first = line.find('\t');
    if (first == std::string_view::npos) continue;
    const std::size_t second = line.find('\t', first + 1);
    if (second == std::string_view::npos) continue;
    catalogue.emplace(line.substr(0, first),
                      Sentences{line.substr(first + 1, second - first - 1), line.substr(second + 1)});
  }
}

Catalogue read_tables() {
  Catalogue catalogue;
  for (const EmbeddedFile* file = kMessageTables; !file->name.empty(); ++file)
    read_table(catalogue, file->content);
  return catalogue;
}

}  // namespace

std::string message(Language language, std::string_view id, std::span<const std::string> arguments) {
  static const Catalogue table = read_tables();
  const auto found = table.find(id);
  if (found == table.end()) return std::string(id);
  const std::string_view sentence = found->second[language == Language::en];
  std::string out;
  for (std::size_t at = 0; at < sentence.size(); ++at) {
    const bool slot = sentence[at] == '{' && at + 2 < sentence.size() && sentence[at + 2] == '}';
    if (!slot) {
      out += sentence[at];
      continue;
    }
    const auto index = static_cast<std::size_t>(sentence[at + 1] - '0');
    if (index < arguments.size()) out += arguments[index];
    at += 2;
  }
  return out;
}

std::string describe(Language language, const Error& error) {
  std::string out = error.path;
  if (error.line) out += ':' + std::to_string(*error.line);
  if (!out.empty()) out += ": ";
  if (error.offset) out += message(language, "at-byte", std::array{std::to_string(*error.offset)}) + ": ";
  return out + message(language, error.message, error.arguments);
}

}  // namespace rasoat
