// Records made up at random from a seed: every field empty and full, awkward strings, every word of the
// closed lists. The same seed gives the same record.
#pragma once

#include <cstdint>

#include "record/record.hpp"

namespace rasoat {

FileRecord arbitrary_record(std::uint32_t seed);

}  // namespace rasoat
