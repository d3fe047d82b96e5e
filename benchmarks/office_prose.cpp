#include "office_prose.hpp"

#include <algorithm>
#include <map>

#include "grammars/vocabulary/table.hpp"
#include "source/embedded.hpp"

namespace rasoat {
extern const EmbeddedFile kProse[];
}

namespace rasoat::benchmark {
namespace {

std::string_view file(std::string_view name) {
  for (const EmbeddedFile* one = kProse; !one->name.empty(); ++one) {
    if (one->name == name) return one->content;
  }
  return {};
}

// splitmix64: the same everywhere, unlike the distributions of the standard library.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::size_t below(std::size_t count) {
    state_ += 0x9E3779B97F4A7C15ull;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return static_cast<std::size_t>((z ^ (z >> 31)) % count);
  }
  std::size_t between(std::size_t low, std::size_t high) { return low + below(high - low + 1); }

 private:
  std::uint64_t state_;
};

std::string two_digits(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

struct CitingSentence {
  std::size_t weight = 0;
  std::size_t references = 0;
  std::string text;
};

class Writer {
 public:
  explicit Writer(const ProseOrder& order) : order_(order), chance_(order.seed) {
    for (const std::string_view line : grammar::split(file("prose.txt"), '\n')) {
      if (line[0] == '#') continue;
      sentences_.emplace_back(line);
      if (line[0] == '@') sentences_.back()[0] = '#';
    }
    for (const grammar::Row& row : grammar::read_table(file("words.txt"), {"slot", "words"})) {
      words_.emplace(row[0], grammar::split(row[1], ';'));
    }
    for (const grammar::Row& row : grammar::read_table(file("citations.txt"), {"weight", "sentence"})) {
      CitingSentence citing{std::stoul(std::string(row[0])), 0, {}};
      for (const char c : row[1]) {
        citing.references += c == '[';
        if (c != '[' && c != ']') citing.text += c;
      }
      total_weight_ += citing.weight;
      citing_.push_back(std::move(citing));
    }
  }

  std::vector<std::string> write() {
    std::vector<std::string> documents;
    for (std::size_t written = 0; written < order_.bytes; written += documents.back().size())
      documents.push_back(document());
    return documents;
  }

 private:
  std::string document() {
    std::string text;
    expand(
        "HỘI ĐỒNG NHÂN DÂN\nTỈNH SÔNG VÂN\n\nSố: {2}/{y}/NQ-HĐND\n\n*Vân Giang, ngày {date}*\n\n# NGHỊ "
        "QUYẾT\n\n"
        "**về nhiệm vụ phát triển kinh tế - xã hội**\n\n",
        text);
    while (text.size() < order_.document_bytes) paragraph(text);
    expand("TM. HỘI ĐỒNG NHÂN DÂN\n\nCHỦ TỊCH\n", text);
    return text;
  }

  void paragraph(std::string& text) {
    const std::size_t count = chance_.between(1, 4);
    for (std::size_t i = 0; i < count; ++i) {
      const bool owing = static_cast<double>(made_) < static_cast<double>(size_before_ + text.size()) / 1024 *
                                                          order_.references_per_kilobyte;
      const std::string& sentence = owing ? citing() : sentences_[chance_.below(sentences_.size())];
      const bool own_line = sentence[0] == '#' || sentence[0] == '-' || sentence[0] == '{';
      if (own_line && i > 0) break;
      if (i > 0) text += ' ';
      expand(sentence, text);
      if (own_line || sentence.back() == ';') break;
    }
    text += "\n\n";
    if (text.size() >= order_.document_bytes) size_before_ += text.size();
  }

  const std::string& citing() {
    std::size_t at = chance_.below(total_weight_);
    const auto chosen = std::find_if(citing_.begin(), citing_.end(), [&](const CitingSentence& one) {
      const bool here = at < one.weight;
      at -= std::min(at, one.weight);
      return here;
    });
    made_ += chosen->references;
    return chosen->text;
  }

  // Slots may hold slots.
  void expand(std::string_view pattern, std::string& out) {
    while (!pattern.empty()) {
      const std::size_t open = pattern.find('{');
      out += pattern.substr(0, open);
      if (open == std::string_view::npos) return;
      const std::size_t close = pattern.find('}', open);
      fill(pattern.substr(open + 1, close - open - 1), out);
      pattern.remove_prefix(close + 1);
    }
  }

  void fill(std::string_view slot, std::string& out) {
    if (slot == "1") {
      out += std::to_string(chance_.between(1, 9));
    } else if (slot == "2") {
      out += two_digits(chance_.between(1, 99));
    } else if (slot == "3" || slot == "4") {
      out += std::to_string(slot == "3" ? chance_.between(100, 999) : chance_.between(1000, 9999));
    } else if (slot == "y") {
      out += std::to_string(chance_.between(2005, 2025));
    } else if (slot == "m") {
      out += std::to_string(chance_.between(1, 12)) + "/" + std::to_string(chance_.between(2018, 2025));
    } else if (slot == "d") {
      out += two_digits(chance_.between(1, 28)) + "/" + std::to_string(chance_.between(1, 12)) + "/" +
             std::to_string(chance_.between(2005, 2025));
    } else if (slot == "date") {
      expand("{2day} tháng {2month} năm {y}", out);
    } else if (slot == "2day") {
      out += two_digits(chance_.between(1, 28));
    } else if (slot == "2month") {
      out += two_digits(chance_.between(1, 12));
    } else if (const auto words = words_.find(slot); words != words_.end()) {
      expand(words->second[chance_.below(words->second.size())], out);
    }
  }

  ProseOrder order_;
  Chance chance_;
  std::vector<std::string> sentences_;
  std::map<std::string_view, std::vector<std::string_view>> words_;
  std::vector<CitingSentence> citing_;
  std::size_t total_weight_ = 0;
  std::size_t made_ = 0;         ///< references so far
  std::size_t size_before_ = 0;  ///< bytes of the documents before this one
};

}  // namespace

std::vector<std::string> make_prose(const ProseOrder& order) {
  return Writer(order).write();
}

std::vector<std::string> recombine(const std::vector<std::string>& texts, const ProseOrder& order) {
  std::vector<std::string_view> paragraphs;
  for (std::string_view text : texts) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find("\n\n"), text.size());
      if (end > 0) paragraphs.push_back(text.substr(0, end));
      text.remove_prefix(std::min(end + 2, text.size()));
    }
  }
  std::vector<std::string> documents;
  Chance chance(order.seed);
  for (std::size_t written = 0; written < order.bytes && !paragraphs.empty();
       written += documents.back().size()) {
    std::string& document = documents.emplace_back();
    while (document.size() < order.document_bytes)
      document.append(paragraphs[chance.below(paragraphs.size())]).append("\n\n");
  }
  return documents;
}

}  // namespace rasoat::benchmark
