// A cascade as a picture: levels from the left to the right, so many places that people can take them in; the
// others are counted in places that stand for several.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "export/cascade.hpp"
#include "layout/layered.hpp"

namespace rasoat {

inline constexpr std::uint32_t kSeveral = 0xFFFFFFFF;

struct PicturePlace {
  std::uint32_t place = kSeveral;  ///< of the cascade; kSeveral: stands for several
  std::uint32_t parent = 0;        ///< of the picture; the first is its own
  std::optional<Level> level;
  // Of one that stands for several:
  std::optional<Status> status;  ///< where they have one in common
  // … with all that hangs on them:
  std::uint32_t documents = 0;
  std::array<std::uint32_t, 6> empty{};  ///< by status
};

/// A run of columns of one level, in pixels.
struct PictureLane {
  Level level = Level::central;
  std::int32_t left = 0, right = 0;
};

struct CascadePicture {
  std::vector<PicturePlace> places;
  std::vector<LayeredLine> lines;  ///< those of the tree first; then what else carries out what
  std::vector<PictureLane> lanes;
  PictureLayout layout;
};

/// Above so many places, those alike (of one level, kind and status) below one are shown as one …
constexpr std::size_t kMostPictured = 90;
constexpr std::size_t kMostAlike = 6;  ///< … where they are more than this

/// Which places are shown, without positions.
std::vector<PicturePlace> pictured_places(const Cascades& cascades, const Cascade& cascade);

/// Nothing where the cascade is one place, or where nothing lays it out.
std::optional<CascadePicture> cascade_picture(const ArchiveGraph& graph, const Cascades& cascades,
                                              const Cascade& cascade, LayeredLayout& layout);

}  // namespace rasoat
