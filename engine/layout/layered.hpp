// A picture of places in columns with lines between them, laid out by Graphviz (dot), which this room alone
// sees. Nothing but numbers goes there and comes back: no text of a document.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace rasoat {

/// To a column further right. (Graphviz 2.42 leaks memory for lines that are drawn and move nothing.)
struct LayeredLine {
  std::uint32_t from = 0, to = 0;  ///< indices of places
};

struct LayeredPicture {
  std::vector<std::uint32_t> columns;  ///< by place
  std::vector<LayeredLine> lines;      ///< each place but the first has one that ends in it
};

struct LayoutPoint {
  std::int32_t x = 0, y = 0;  ///< pixels from the upper left corner
};

struct PictureLayout {
  std::int32_t width = 0, height = 0;
  std::vector<LayoutPoint> places;  ///< their centres
  std::vector<std::vector<LayoutPoint>>
      lines;  ///< a cubic Bézier curve, 1 + 3n points; empty where none was found
};

constexpr std::int32_t kPlaceWidth = 210, kPlaceHeight = 66;  ///< pixels
constexpr std::size_t kMostPlaces = 200;                      ///< larger pictures are not laid out
constexpr std::size_t kMostLines = 600;

/// Whether this build has Graphviz.
bool has_layout() noexcept;

/// One at a time: Graphviz keeps its state in global variables.
class LayeredLayout {
 public:
  LayeredLayout();
  ~LayeredLayout();
  LayeredLayout(const LayeredLayout&) = delete;
  LayeredLayout& operator=(const LayeredLayout&) = delete;

  /// Nothing where this build has no Graphviz, Graphviz fails, or the picture is too large or none.
  std::optional<PictureLayout> of(const LayeredPicture& picture);

 private:
  struct Context;
  std::unique_ptr<Context> context_;
};

}  // namespace rasoat
