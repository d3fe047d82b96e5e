#include "words.hpp"

#include <map>
#include <stdexcept>

#include "letters.hpp"
#include "source/embedded.hpp"

namespace rasoat {
extern const EmbeddedFile maker_words[];
}

namespace maker {
namespace {

using Tables = std::map<std::string, std::vector<std::string>, std::less<>>;

Tables read_tables() {
  Tables tables;
  for (const rasoat::EmbeddedFile* file = rasoat::maker_words; !file->name.empty(); ++file) {
    for (const std::string& line : parted(file->content, '\n')) {
      const std::size_t tab = line.find('\t');
      if (line.empty() || line.front() == '#' || tab == std::string::npos) continue;
      tables[line.substr(0, tab)].push_back(line.substr(tab + 1));
    }
  }
  return tables;
}

const Tables& tables() {
  static const Tables read = read_tables();
  return read;
}

}  // namespace

bool has_texts(std::string_view key) {
  return tables().contains(key);
}

const std::vector<std::string>& texts(std::string_view key) {
  const auto found = tables().find(key);
  if (found == tables().end()) throw std::logic_error("no words for " + std::string(key));
  return found->second;
}

const std::string& text(std::string_view key) {
  return texts(key).front();
}

const std::string& one_of(std::string_view key, Random& random) {
  return random.pick(texts(key));
}

const std::string& one_of(std::string_view key, Random& random, bool exceptions) {
  const std::string more = "exception." + std::string(key);
  const std::vector<std::string>& known = texts(key);
  if (!exceptions || !has_texts(more)) return random.pick(known);
  const std::size_t at = random.below(known.size() + texts(more).size());
  return at < known.size() ? known[at] : texts(more)[at - known.size()];
}

}  // namespace maker
