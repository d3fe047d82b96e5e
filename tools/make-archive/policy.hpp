// The policy of the invented office: which day holds where a text names none.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "paper.hpp"
#include "random.hpp"

namespace maker {

struct Expect {
  std::string from, type, of;  // symbols and a type
  int within = 60;             // days
};

struct Policy {
  bool printed = false;  // else the archive has none and the program's own holds
  int plan_within = 60;
  unsigned yearly_month = 12, yearly_day = 31;
  unsigned quarterly_day = 0;  // of the last month; 0: its last
  int notice = 30;
  std::vector<Expect> expects;
};

Policy make_policy(Random random);
/// policy.xml.
std::string print(const Policy& policy);

/// What is asked by one clause of one body: a day, and the period it belongs to where it recurs.
struct Deadline {
  std::optional<Period> period;
  Date day{};
  bool printed = true;
};
/// All deadlines of a document issued on `issued` that ends on `end`, judged on `as_of`.
std::vector<Deadline> deadlines(const Due& due, Action action, Date issued, std::optional<Date> end,
                                Date as_of, const Policy& policy);

}  // namespace maker
