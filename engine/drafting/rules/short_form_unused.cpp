// short-form-unused: "sau đây gọi tắt là …" introduces a short form that nothing uses afterwards. All short
// forms of as many words are looked for in one walk over the words of the text, by a rolling hash: a text may
// introduce thousands.
#include <map>
#include <unordered_map>

#include "drafting/rule.hpp"
#include "drafting/short_forms.hpp"
#include "drafting/words.hpp"

namespace rasoat::drafting {
namespace {

constexpr std::uint64_t kBase = 0x9E3779B97F4A7C15;

struct PlacedWord {
  grammar::WordKey key;
  Offset start;
};

std::vector<PlacedWord> words_of(std::string_view view, Span range) {
  std::vector<PlacedWord> words;
  each_word(view, range,
            [&](Span span, const grammar::Word& word) { words.push_back({word.key, span.start}); });
  return words;
}

std::uint64_t hash_of(const std::vector<PlacedWord>& words) {
  std::uint64_t hash = 0;
  for (const PlacedWord& word : words) hash = hash * kBase + word.key;
  return hash;
}

using LastPlaces = std::unordered_map<std::uint64_t, Offset>;  // by hash of a name: where it is said last

// Sets where each name of `length` words is said last.
void find_last(const std::vector<PlacedWord>& words, std::size_t length, LastPlaces& names) {
  std::uint64_t power = 1, hash = 0;
  for (std::size_t i = 0; i < length; ++i) power *= kBase;
  for (std::size_t i = 0; i < words.size(); ++i) {
    hash = hash * kBase + words[i].key;
    if (i >= length) hash -= power * words[i - length].key;
    if (i + 1 < length) continue;
    if (const auto name = names.find(hash); name != names.end()) name->second = words[i + 1 - length].start;
  }
}

void check_rule(const Draft& draft, Report& report) {
  const std::vector<ShortForm> forms = short_forms(draft);
  if (forms.empty()) return;
  const std::string_view view = draft.view();
  std::map<std::size_t, LastPlaces> names;  // by how many words they have
  for (const ShortForm& form : forms) {
    const auto words = words_of(view, form.name);
    if (!words.empty()) names[words.size()].emplace(hash_of(words), form.name.start);
  }
  const auto words = words_of(view, whole(view));
  for (auto& [length, places] : names) find_last(words, length, places);
  for (const ShortForm& form : forms) {
    const auto own = words_of(view, form.name);
    if (own.empty() || names[own.size()][hash_of(own)] >= form.clause.end) continue;
    report.at(draft.to_source(form.name), "check-short-form-unused", {std::string(form.name.of(view))});
  }
}

}  // namespace

extern const RuleBody short_form_unused;
const RuleBody short_form_unused{
    check_rule,
    R"(Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh (sau đây gọi tắt là Đảng ủy Khối) ban hành kế hoạch.
)",
    R"(Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh (sau đây gọi tắt là Đảng ủy Khối) ban hành kế hoạch. Đảng ủy Khối giao Văn phòng theo dõi.
)"};

}  // namespace rasoat::drafting
