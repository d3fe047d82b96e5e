// Tags are counted without building anything. Elements that the next one of their kind closes are left out,
// since pages leave them open; so is what scripts and styles hold. The count errs on the high side.
#include <algorithm>
#include <cstdint>
#include <string>
#include <unordered_map>

#include "reading/html/page.hpp"
#include "reading/package/name_table.hpp"

namespace rasoat::html {
namespace {

constexpr long kMostOpen = 1'000;
constexpr unsigned kMostAttributes = 500;  // in a tag; blanks count as one each

enum class Kind : std::uint8_t {
  counted,
  closed_by_others,  // or empty: pages leave it open
  raw                // what it holds is no markup
};

constexpr Named<Kind> kKindNames[] = {{"p", Kind::closed_by_others},
                                      {"li", Kind::closed_by_others},
                                      {"td", Kind::closed_by_others},
                                      {"th", Kind::closed_by_others},
                                      {"tr", Kind::closed_by_others},
                                      {"tbody", Kind::closed_by_others},
                                      {"thead", Kind::closed_by_others},
                                      {"tfoot", Kind::closed_by_others},
                                      {"option", Kind::closed_by_others},
                                      {"dt", Kind::closed_by_others},
                                      {"dd", Kind::closed_by_others},
                                      {"colgroup", Kind::closed_by_others},
                                      {"area", Kind::closed_by_others},
                                      {"base", Kind::closed_by_others},
                                      {"br", Kind::closed_by_others},
                                      {"col", Kind::closed_by_others},
                                      {"embed", Kind::closed_by_others},
                                      {"hr", Kind::closed_by_others},
                                      {"img", Kind::closed_by_others},
                                      {"input", Kind::closed_by_others},
                                      {"link", Kind::closed_by_others},
                                      {"meta", Kind::closed_by_others},
                                      {"param", Kind::closed_by_others},
                                      {"source", Kind::closed_by_others},
                                      {"track", Kind::closed_by_others},
                                      {"wbr", Kind::closed_by_others},
                                      {"html", Kind::closed_by_others},
                                      {"head", Kind::closed_by_others},
                                      {"body", Kind::closed_by_others},
                                      {"optgroup", Kind::closed_by_others},
                                      {"rp", Kind::closed_by_others},
                                      {"rt", Kind::closed_by_others},
                                      {"caption", Kind::closed_by_others},
                                      {"keygen", Kind::closed_by_others},
                                      {"frame", Kind::closed_by_others},
                                      {"script", Kind::raw},
                                      {"style", Kind::raw},
                                      {"textarea", Kind::raw},
                                      {"title", Kind::raw},
                                      {"xmp", Kind::raw},
                                      {"iframe", Kind::raw},
                                      {"noembed", Kind::raw},
                                      {"noframes", Kind::raw}};
constexpr NameTable<Kind, 128> kKinds(kKindNames);

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Counter {
 public:
  explicit Counter(std::string_view bytes) : bytes_(bytes) {}

  bool run() {
    // In drawings and formulas nothing is raw text.
    foreign_ = contains("<svg") || contains("<math");
    for (std::size_t at = bytes_.find('<'); at < bytes_.size(); at = bytes_.find('<', at)) {
      ++at;
      if (bytes_.substr(at).starts_with("!--")) {
        at = std::min(bytes_.find("-->", at), bytes_.size());
        continue;
      }
      const bool closing = at < bytes_.size() && bytes_[at] == '/';
      at += closing;
      if (at >= bytes_.size() || !is_letter(bytes_[at])) continue;
      read_name(at);
      if (!pass_attributes(at)) return false;
      const Kind kind = kKinds.find(name_);
      if (kind != Kind::closed_by_others && !count(closing)) return false;
      if (kind == Kind::raw && !closing && !foreign_) pass_raw_text(at);
    }
    return true;
  }

 private:
  bool contains(std::string_view small) const {
    const auto same = [](char a, char b) { return (is_letter(a) ? static_cast<char>(a | 0x20) : a) == b; };
    return std::search(bytes_.begin(), bytes_.end(), small.begin(), small.end(), same) != bytes_.end();
  }

  void read_name(std::size_t& at) {
    constexpr std::size_t kLongest = 32;
    name_.clear();
    for (; at < bytes_.size(); ++at) {
      const char c = bytes_[at];
      if (c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') return;
      if (name_.size() < kLongest) name_ += is_letter(c) ? static_cast<char>(c | 0x20) : c;
    }
  }

  // To the end of the tag.
  bool pass_attributes(std::size_t& at) {
    unsigned parts = 0;
    char before = '\0';
    for (; at < bytes_.size() && bytes_[at] != '>'; ++at) {
      const char c = bytes_[at];
      const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/';
      if (blank && ++parts > kMostAttributes) return false;
      if ((c == '"' || c == '\'') && before == '=') {
        const std::size_t close = bytes_.find(c, at + 1);
        if (close == std::string_view::npos) return at = bytes_.size(), true;
        at = close;
        if (++parts > kMostAttributes) return false;
      }
      if (!blank) before = bytes_[at];
    }
    return true;
  }

  bool count(bool closing) {
    long& open = open_[name_];
    if (closing) {
      sum_ -= open > 0;
      open -= open > 0;
    } else {
      ++open;
      ++sum_;
    }
    return sum_ <= kMostOpen;
  }

  void pass_raw_text(std::size_t& at) {
    const std::string_view rest = bytes_.substr(at);
    const std::string end = "</" + name_;
    const auto same = [](char a, char b) { return (is_letter(a) ? static_cast<char>(a | 0x20) : a) == b; };
    at += static_cast<std::size_t>(std::search(rest.begin(), rest.end(), end.begin(), end.end(), same) -
                                   rest.begin());
  }

  std::string_view bytes_;
  std::string name_;
  std::unordered_map<std::string, long> open_;
  long sum_ = 0;
  bool foreign_ = false;
};

}  // namespace

bool is_parsable(std::string_view bytes) {
  return Counter(bytes).run();
}

}  // namespace rasoat::html
