#include "coverage/clause.hpp"

#include <algorithm>

#include "authority/addressing.hpp"
#include "coverage/kind_word.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

struct Vocabulary {
  static constexpr std::string_view kTable = "clause_words.tsv";
  StartingPhrases plan{"plan", kTable}, carry{"carry", kTable}, between{"between", kTable},
      object{"object", kTable}, adviser{"adviser", kTable};
};

const Vocabulary& vocabulary() {
  static const Vocabulary made;
  return made;
}

std::span<const NameWord> rest_of(const NameWords& words, std::size_t at) {
  return std::span(words).subspan(std::min(at, words.size()));
}

// The words of plans enumerated at `at`: "kế hoạch, chương trình hành động cụ thể".
std::size_t plans_at(const NameWords& words, std::size_t at) {
  std::size_t end = at;
  while (const std::size_t count = vocabulary().plan.at(rest_of(words, end))) end += count;
  if (end == at) return 0;
  while (const std::size_t count = vocabulary().between.at(rest_of(words, end))) end += count;
  return end - at;
}

bool carries_out_directive(const NameWords& words, std::size_t after_verb) {
  if (after_verb >= words.size() || words[after_verb].before == ',' || words[after_verb].before == ';')
    return true;
  return vocabulary().object.at(rest_of(words, after_verb)) > 0 || kind_word(words, after_verb).count > 0;
}

}  // namespace

bool asks_to_carry_out(const Duty& duty) {
  const NameWords words = read_words(duty.quote);
  bool plan_seen = false;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (const std::size_t plans = plans_at(words, at); plans > 0 && !is_cited(words, at + plans)) {
      std::size_t verb = at + plans;
      while (const std::size_t verbs = vocabulary().carry.at(rest_of(words, verb))) verb += verbs;
      if (verb > at + plans && carries_out_directive(words, verb)) return true;
      plan_seen = true;
      at += plans - 1;
      continue;
    }
    // … or, further on, "thực hiện Kế hoạch này".
    const std::size_t verbs = plan_seen ? vocabulary().carry.at(rest_of(words, at)) : 0;
    if (verbs == 0) continue;
    const std::size_t type = kind_word(words, at + verbs).count;
    if (type > 0 && is_cited(words, at + verbs + type)) return true;
  }
  return false;
}

std::string kind_to_issue(const Duty& duty) {
  const NameWords words = read_words(duty.quote);
  for (std::size_t at = 0; at < words.size();) {
    const KindWord kind = kind_word(words, at);
    const bool any_kind = words[at].key == "văn"_word;  // "văn bản": some document or other
    if (kind.type && !any_kind && !is_cited(words, at + kind.count)) return std::string(kind.type->code);
    at += std::max<std::size_t>(1, kind.count);
  }
  return {};
}

std::vector<std::string> kinds_to_plan(const Duty& duty) {
  const NameWords words = read_words(duty.quote);
  std::vector<std::string> kinds;
  for (std::size_t at = 0; at < words.size();) {
    const KindWord kind = kind_word(words, at);
    if (kind.type && kind.type->purpose == "plan" && !is_cited(words, at + kind.count))
      kinds.emplace_back(kind.type->code);
    else if (!kinds.empty() && words[at].key != "và"_word && words[at].key != "hoặc"_word)
      break;  // what follows the enumeration is what the plan is about
    at += std::max<std::size_t>(1, kind.count);
  }
  return kinds;
}

std::vector<BodyIndex> advised_bodies(const Duty& duty, const Authority& authority, const Viewpoint& from) {
  const NameWords words = read_words(duty.quote);
  std::vector<BodyIndex> bodies;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::size_t count = vocabulary().adviser.at(rest_of(words, at));
    if (count == 0) continue;
    const auto advised = authority.leading(std::span(words).subspan(at + count), from);
    if (advised && std::find(bodies.begin(), bodies.end(), advised->first) == bodies.end())
      bodies.push_back(advised->first);
  }
  return bodies;
}

}  // namespace rasoat
