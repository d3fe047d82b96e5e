// A document as the maker thinks of it, before a word of it is written: what it cites and how, what it asks
// of whom by when.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar.hpp"

namespace maker {

enum class Action : std::uint8_t { plan, report, review, issue };
enum class Every : std::uint8_t { year, half, quarter, month };

struct Period {
  Every every = Every::year;
  int year = 0;
  unsigned index = 1;

  Period next() const;
  Date last_day() const;
  friend auto operator<=>(const Period&, const Period&) = default;
};
Period period_of(Every every, Date day);
/// "2022", "2022-H1", "2022-Q3", "2022-07".
std::string label(const Period& period);

/// By when: as printed.
struct Due {
  enum class Form : std::uint8_t {
    none,          // nothing printed
    day,           // trước ngày D
    month,         // trong tháng M
    quarter,       // trong quý
    year,          // trong năm
    before_month,  // trước tháng M: due on the day before it
    days,          // trong thời hạn N ngày
    working_days,
    yearly,              // trước ngày D/M hằng năm
    yearly_bare,         // hằng năm
    half_and_year,       // định kỳ 6 tháng (…), hằng năm (…)
    half_and_year_bare,  // định kỳ 06 tháng, năm
    halves,              // trước ngày 15/6 và 15/12 hằng năm
    quarterly,           // ngày D của tháng cuối quý
    quarterly_bare,
    monthly,   // ngày D hằng tháng
    periodic,  // định kỳ: no usable deadline
    event,     // khi có yêu cầu: none either
  };
  Form form = Form::none;
  Date day{};                              // of single deadlines; any day of the month, quarter or year meant
  int count = 0;                           // of days
  unsigned month = 12, day_in_month = 15;  // of recurring ones
  unsigned month2 = 12, day2 = 15;

  bool recurs() const { return form >= Form::yearly && form <= Form::monthly; }
};

/// How the bodies asked stand in the text.
enum class Stand : std::uint8_t { clause, heading, table };

struct Clause {
  Action action = Action::plan;
  std::string kind;         // of issue: a type
  std::vector<int> bodies;  // whom the words mean, whatever their life
  std::string who;          // the words
  Stand stand = Stand::clause;
  Due due;
  int to = -1, via = -1;
  int advises = -1;     // in whose name the answer is issued too
  int about = -1;       // a paper of the story that is meant instead of the document itself
  std::string pattern;  // key of the words; empty: by action, due and stand
};

enum class Relation : std::uint8_t { implements, supplements, reports, guides, replaces, repeals, cites };

struct Cite {
  int paper = -1;  // of the story
  Relation relation = Relation::cites;
  int other = -1;  // what it may mean as well, so that it means neither for certain
  bool dated = true;
  bool wrong_date = false;
  bool in_title = true;
};

/// What the title says of the cited.
enum class Title : std::uint8_t {
  topic,
  carry_out,
  report,
  review,
  supplement,
  inspection,
  guide,
  urge,
  filler
};

struct Paper {
  int body = 0;
  std::string type;  // code; CV: a letter
  Date date{};
  Title title = Title::topic;
  std::string topic;            // without "về"
  std::optional<int> end_year;  // that its own title names
  std::vector<Cite> cites;
  std::vector<Clause> clauses;
  std::optional<Period> period;  // that its title names
  bool normative = false;        // the year stands in the number
  bool draft = false;
  bool headless = false;
  std::optional<std::string> stranger;  // issuer that no registry holds: name|symbol
  int copy_of = -1;
  bool altered = false;      // a copy whose figures are others
  std::uint64_t chance = 0;  // for the words

  // When it is numbered and put away:
  unsigned number = 0;
  std::string file;

  bool dated() const { return !draft && !headless; }
};

struct ExtraFinding {
  std::string rule;
  int paper = 0;
};

/// Papers that know of each other and of no others, so that a story can be told and forgotten.
struct Story {
  std::vector<Paper> papers;
  std::vector<ExtraFinding> findings;  // that follow from no general rule
};

}  // namespace maker
