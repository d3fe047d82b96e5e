// The stories that an archive is made of: what is ordered, by whom, and what goes wrong with it.
#pragma once

#include <string_view>

#include "teller.hpp"

namespace maker {

/// A document on a topic of the table; some titles name a year in which it ends.
Paper directive(Teller& teller, int body, const char* type, Date date, std::string_view topics);
Clause with(Clause clause, Due due, int to = -1, int via = -1);
/// Issues a directive, now and then with a clause that means nobody, or comes at no time.
int begin(Teller& teller, Paper paper);

void tell_resolution(Teller& teller);
void tell_directive(Teller& teller);
void tell_guidance(Teller& teller);
void tell_joint(Teller& teller);
void tell_district(Teller& teller);

void tell_state_plan(Teller& teller);
void tell_decision(Teller& teller);
void tell_notice(Teller& teller);

/// False where the archive does not cover two terms.
bool tell_twins(Teller& teller, std::uint64_t index);
void add_copies(Teller& teller);
void add_later(Teller& teller);
void add_stranger(Teller& teller, std::uint64_t index);

}  // namespace maker
