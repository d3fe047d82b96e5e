// One directive of an audit as people read it: who carries it out, level by level, and who owes what.
#pragma once

#include <cstdint>
#include <vector>

#include "coverage/audit.hpp"
#include "export/page.hpp"

namespace rasoat {

/// Its name, day, body and file on one line.
void write_directive_line(Page& page, const Directive& directive);
/// How many carry it out, then they, level by level; nothing where nobody does.
void write_implementers(Page& page, const Directive& directive);
/// They alone.
void write_implementer_rows(Page& page, const Directive& directive, std::size_t margin);
/// The rows of one clause under its place and words, those of one body by their days. `owed`: the expectations of
/// one directive, in the order of the audit. Where many of them are not due yet, or many not observed, `folded`
/// makes one row of them, at the end.
enum class Rows : std::uint8_t { all, folded };
void write_owed(Page& page, const Quotes& quotes, std::vector<const Expectation*> owed, Rows rows = Rows::all);

Colour colour_of(Status status) noexcept;
/// The parts that are not empty, " · " between them.
std::string dotted(std::initializer_list<std::string> parts);
/// In words; empty where there is none.
std::string day_or_nothing(const Page& page, const std::optional<Date>& date);

}  // namespace rasoat
