// Symbols of bodies as they stand in designations (ký hiệu cơ quan ban hành).
#pragma once

#include <string>
#include <string_view>

namespace rasoat::grammar {

/// The official spelling of a known symbol printed in any case or with đ or ư lost ("TTG" → "TTg", "TƯ" →
/// "TW", "UBKTTƯ" → "UBKTTW"); empty where it is not known.
std::string_view known_symbol(std::string_view printed);

/// A Party symbol: one of the table, or an adviser body's prefix with a committee's symbol (BTCHU, UBKTĐUK).
bool is_party_symbol(std::string_view symbol);

}  // namespace rasoat::grammar
