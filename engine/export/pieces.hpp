// Output under way, handed over in pieces, so that memory does not grow with it.
#pragma once

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

#include "record/json_writer.hpp"

namespace rasoat {

/// Text is added to `out`; `step` between two items hands it over when there is enough of it. What is left
/// is handed over at the end of its life.
class Pieces {
 public:
  explicit Pieces(const Sink& sink) : sink_(sink) { out.reserve(2 * kPiece); }
  ~Pieces() { sink_(out); }
  Pieces(const Pieces&) = delete;
  Pieces& operator=(const Pieces&) = delete;

  Pieces& put(std::string_view text) {
    out += text;
    return *this;
  }
  Pieces& put(std::uint64_t number) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
    return *this;
  }
  void step() {
    if (out.size() < kPiece) return;
    sink_(out);
    out.clear();
  }

  std::string out;

 private:
  static constexpr std::size_t kPiece = 1 << 16;
  const Sink& sink_;
};

}  // namespace rasoat
