// The issuer: the line above the legal bases if there is one, else the lower body of the head, else the body
// that acts in the opening.
#include "grammars/issuer.hpp"

#include <utility>

#include "document/head.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

constexpr std::size_t none = HeadPlan::none;

// What may be a line of a body's name: capitals, or a name in small letters that starts like one.
bool is_name_line(const FirstPage& page, std::size_t at) {
  const LineRole role = page.roles[at];
  if (role == LineRole::body_name) return true;
  return role == LineRole::other && phrase_length(PhraseGroup::body, page.lines[at].text) != 0 &&
         page.lines[at].text.size() < 160;
}

bool ends_incomplete(std::string_view name) {
  return name.ends_with('-') || name.ends_with(',') || grammar::is_phrase(PhraseGroup::whole, name) ||
         grammar::ends_with_phrase(PhraseGroup::lead_in, name);
}

struct Bodies {
  std::string upper;
  std::string lower;
};

// The last body that the lines name and the one above it; a line that does not start like a name goes on with
// the one before it.
void take_line(Bodies& bodies, std::string_view line) {
  const bool starts =
      phrase_length(PhraseGroup::body, line) != 0 || phrase_length(PhraseGroup::office, line) != 0;
  if (bodies.lower.empty()) {
    bodies.lower = line;
  } else if (starts && !ends_incomplete(bodies.lower)) {
    bodies.upper = std::exchange(bodies.lower, line);
  } else {
    bodies.lower.append(" ").append(line);
  }
}

// "BAN CHẤP HÀNH" under "ĐẢNG BỘ TỈNH SÔNG VÂN" is an organ of that body; "BAN TỔ CHỨC" under "TỈNH ỦY SÔNG
// VÂN" is a body of its own, printed without it.
std::string whole_name(Bodies bodies) {
  if (!bodies.upper.empty() && grammar::is_phrase(PhraseGroup::organ, bodies.lower))
    bodies.lower.append(" ").append(bodies.upper);
  return std::move(bodies.lower);
}

// "HỘI ĐỒNG NHÂN DÂN TỈNH KHÓA XIV, KỲ HỌP THỨ 8": the session is no part of the name.
std::string without_session(std::string name) {
  for (std::size_t at = name.find(' '); at != std::string::npos; at = name.find(' ', at + 1)) {
    if (phrase_length(PhraseGroup::session, std::string_view(name).substr(at + 1)) == 0) continue;
    name.erase(at);
    while (name.ends_with(',') || name.ends_with(' ')) name.pop_back();
  }
  return name;
}

std::optional<std::string> lower_body(const FirstPage& page, const HeadPlan& plan, std::size_t from,
                                      std::size_t to) {
  Bodies bodies;
  if (from == none) return std::nullopt;
  for (std::size_t at = from; at < to; ++at) {
    if (at >= plan.title && at < plan.title_end && plan.title != none) continue;  // a letter's subject
    if (is_name_line(page, at)) take_line(bodies, page.lines[at].text);
  }
  if (bodies.lower.empty()) return std::nullopt;
  return without_session(whole_name(std::move(bodies)));
}

struct Act {
  std::size_t start = 0;
  std::size_t end = 0;
};

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && text[at] == ' ') ++at;
  return at;
}

// A body's name at `at` with the verb of an issuer right after it.
std::optional<Act> act_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  std::size_t length = grammar::issuer_length(rest);
  if (length == 0 && phrase_length(PhraseGroup::body, rest) == 0) return std::nullopt;
  // A name that the grammar does not know to its end runs up to the verb.
  constexpr std::size_t kLongestName = 200;
  for (std::size_t end = at + length; end < text.size() && end - at < kLongestName;) {
    const std::size_t verb = skip_blanks(text, end);
    if (end > at && phrase_length(PhraseGroup::verb, text.substr(verb)) != 0) return Act{at, end};
    if (verb >= text.size() || std::string_view(".;:(\"").find(text[verb]) != std::string_view::npos)
      return std::nullopt;
    const grammar::Word word = grammar::read_word(text.substr(verb));
    end = verb + (word.length ? word.length : 1);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> issuer_of_head(const FirstPage& page, const HeadPlan& plan) {
  if (plan.issuer != none) {
    Bodies bodies{{}, page.lines[plan.issuer].text};
    // A name broken over two lines goes on with what is neither a session nor a base.
    const std::size_t next = plan.issuer + 1;
    if (next < page.lines.size() && page.roles[next] == LineRole::body_name &&
        phrase_length(PhraseGroup::session, page.lines[next].text) == 0) {
      take_line(bodies, page.lines[next].text);
    }
    return without_session(std::move(bodies.lower));
  }
  if (auto body = lower_body(page, plan, plan.head, plan.head_end)) return body;
  return lower_body(page, plan, plan.late, plan.late_end);
}

std::optional<std::string> issuer_of_opening(std::string_view opening) {
  std::optional<Act> last;
  bool clause = true;  // a clause starts here
  for (std::size_t at = 0; at < opening.size();) {
    const grammar::Word word = grammar::read_word(opening.substr(at));
    if (word.length == 0) {
      const char byte = opening[at];
      if (byte == ',' || byte == ';' || byte == '.' || byte == ')') clause = true;
      if (byte != ' ' && byte != ',' && byte != ';' && byte != '.' && byte != ')') clause = false;
      ++at;
      continue;
    }
    if (clause && word.capital) {
      if (const auto act = act_at(opening, at)) {
        last = act;
        at = act->end;
        clause = false;
        continue;
      }
    }
    clause = false;
    at += word.length;
  }
  if (!last) return std::nullopt;
  return std::string(opening.substr(last->start, last->end - last->start));
}

}  // namespace rasoat
