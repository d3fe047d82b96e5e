#include "document/head.hpp"

#include "grammars/anatomy_phrases.hpp"
#include "grammars/letter.hpp"
#include "grammars/spelled_word.hpp"

namespace rasoat {
namespace {

using grammar::operator""_word;

constexpr std::size_t none = HeadPlan::none;

std::string squeezed(std::string_view printed) {
  std::string out;
  for (const char byte : printed) {
    if (byte != ' ' && byte != '\n') out += byte;
  }
  return out;
}

std::string_view without_closing(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == ':' || text.back() == ','))
    text.remove_suffix(1);
  return text;
}

void read_number(const PrintedLine& line, Head& head) {
  const auto number = number_line(line);
  if (!number) return;
  head.has_head = true;
  if (number->blank) {
    head.draft = true;
    if (!head.type && !number->symbol_type.empty()) head.type = number->symbol_type;
    return;
  }
  if (head.number) return;
  head.number = number->number;
  if (number->designation) {
    head.designation = squeezed(number->printed);
    if (!head.type && !number->designation->type.empty()) head.type = number->designation->type;
  }
  // "12/BC-SNV Sông Vân, ngày …" on one line.
  const std::string_view rest = std::string_view(line.text).substr(number->length);
  const std::size_t start = rest.find_first_not_of(" ,;");
  if (start == std::string_view::npos) return;
  if (const auto dated = grammar::parse_place_date(rest.substr(start)); dated && dated->date) {
    head.issued_on = dated->date;
    if (!dated->place.empty()) head.place = dated->place;
  }
}

void read_place_date(const PrintedLine& line, Head& head) {
  const auto dated = grammar::parse_place_date(line.text);
  if (!dated || head.issued_on) return;
  head.has_head = true;
  head.issued_on = dated->date;
  head.draft = head.draft || dated->blank;
  if (!dated->place.empty()) head.place = dated->place;
}

void read_fixed_lines(const FirstPage& page, std::size_t from, std::size_t to, Head& head) {
  if (from == none) return;
  for (std::size_t at = from; at < to; ++at) {
    switch (page.roles[at]) {
      case LineRole::motto:
        head.has_head = true;
        break;
      case LineRole::number:
        read_number(page.lines[at], head);
        break;
      case LineRole::place_date:
        read_place_date(page.lines[at], head);
        break;
      case LineRole::draft:
        head.draft = true;
        break;
      default:
        break;
    }
  }
}

// "QUYẾT ĐỊNH SỐ 12/2003/QĐ-BYT", "NGHỊ QUYẾT CỦA CHÍNH PHỦ": what stands beside the type word.
std::string read_type_line(const PrintedLine& line, Head& head) {
  const auto typed = type_line(line);
  if (!typed) return {};
  head.type = typed->type->code;
  std::string_view rest = typed->rest;
  if (rest.empty()) return {};
  if (const auto number = grammar::parse_number_line(rest); number && !number->type) {
    if (number->designation && !head.designation) {
      head.number = number->number;
      head.designation = squeezed(number->printed);
      head.has_head = true;
    }
    rest.remove_prefix(number->length);
  }
  const grammar::Word first = grammar::read_word(rest);
  if (first.key == "của"_word) return {};
  return std::string(without_closing(rest));
}

std::string join(const FirstPage& page, std::size_t from, std::size_t to, std::string title) {
  for (std::size_t at = from; at < to; ++at) {
    if (!title.empty()) title += ' ';
    title += page.lines[at].text;
  }
  return title;
}

// A title that names its type itself ("Những nội dung chính Kế hoạch của …"): the first type word in it that
// starts with a capital.
void read_type_in_title(Head& head) {
  const std::string_view title = *head.title;
  for (std::size_t at = 0; at < title.size();) {
    const grammar::Word word = grammar::read_word(title.substr(at));
    if (word.length != 0 && word.capital && (at == 0 || title[at - 1] == ' ')) {
      const auto typed = grammar::read_type_word(title.substr(at));
      if (typed && typed->type->reference != grammar::Mentionable::number) {
        head.type = typed->type->code;
        return;
      }
    }
    at += word.length ? word.length : 1;
  }
}

bool has_addressee(const FirstPage& page) {
  for (std::size_t at = 0; at < page.lines.size() && at < 80; ++at) {
    if (page.roles[at] == LineRole::addressee) return true;
  }
  return false;
}

}  // namespace

void read_head(const FirstPage& page, const HeadPlan& plan, Head& head) {
  std::string beside;
  if (plan.type != none) beside = read_type_line(page.lines[plan.type], head);
  read_fixed_lines(page, plan.head, plan.head_end, head);
  read_fixed_lines(page, plan.late, plan.late_end, head);
  if (plan.type != none) read_fixed_lines(page, plan.type + 1, plan.title, head);
  if (plan.title != none && (plan.title < plan.title_end || !beside.empty())) {
    std::string title = join(page, plan.title, plan.title_end, std::move(beside));
    if (!title.empty()) head.title = std::move(title);
  }
  if (head.type) return;
  if (plan.head != none || has_addressee(page)) {
    const bool letter =
        has_addressee(page) || (plan.title != none && head.title && subject_length(*head.title) != 0);
    if (letter) head.type = "CV";
  } else if (head.title) {
    read_type_in_title(head);
  }
}

}  // namespace rasoat
