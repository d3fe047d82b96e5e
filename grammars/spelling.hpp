// How the bytes of a word may begin, in all the spellings that read as the same word (grammars/letter.hpp):
// from these, tables and scans learn which places of a text they need not look at.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::grammar {

enum class FirstLetter { any, capital };

/// The first `bytes` bytes of every spelling of a word (small or capital letters, tone marks anywhere, i or
/// y), sorted, each once; a spelling that is shorter stands as a whole. Never leaves one out; may hold a few
/// that no spelling has.
std::vector<std::string> beginnings(std::string_view word, std::size_t bytes,
                                    FirstLetter first = FirstLetter::any);

/// The last `bytes` bytes of every spelling, likewise.
std::vector<std::string> endings(std::string_view word, std::size_t bytes);

}  // namespace rasoat::grammar
