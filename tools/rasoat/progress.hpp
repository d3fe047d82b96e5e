// The line that shows how far a long run has come.
#pragma once

#include <cstddef>
#include <string>

#include "message/message.hpp"

namespace rasoat {

struct Progress {
  std::size_t done = 0;
  std::size_t all = 0;
  double seconds = 0;  ///< since the beginning
};

struct ProgressStyle {
  Language language = Language::vi;
  bool colour = false;
  std::size_t columns = 80;  ///< of the terminal
};

/// "████░░░░ 52 %  41.200/79.000 tệp · 5.100 tệp/giây · còn 8 giây", never wider than the terminal: the bar
/// goes first where there is no room, then what stands last.
std::string progress_line(const Progress& progress, const ProgressStyle& style);

/// 1234567 as the language writes it: 1.234.567 or 1,234,567.
std::string grouped(std::size_t number, Language language);

}  // namespace rasoat
