#include "export/report_cascades.hpp"

#include <algorithm>

#include "export/cascade_picture.hpp"
#include "export/harmless.hpp"

namespace rasoat {
namespace {

class Writer {
 public:
  Writer(JsonWriter& to, const ArchiveGraph& graph, const Audit& audit, const Cascades& cascades)
      : to_(to), graph_(graph), audit_(audit), cascades_(cascades) {}

  void write() {
    choose_pictures();
    to_.key("pictures");
    to_.number(has_layout() ? 1u : 0u);
    to_.key("directives");
    to_.open('[');
    for (std::size_t i = 0; i < audit_.directives.size(); ++i) write_directive(i);
    to_.close(']');
  }

 private:
  // The directives with the largest cascades, until there are enough pictures.
  void choose_pictures() {
    pictured_.resize(audit_.directives.size());
    deep_.resize(audit_.directives.size());
    std::vector<std::pair<std::size_t, std::size_t>> sizes;  // places, directive
    std::size_t left = kCascadePlaces;
    for (std::size_t i = 0; i < audit_.directives.size(); ++i) {
      deep_[i] = left > 0;
      const std::size_t size = cascades_.of(audit_.directives[i], deep_[i]).places.size();
      left -= std::min(left, size);
      sizes.emplace_back(size, i);
    }
    std::ranges::sort(sizes, [](const auto& a, const auto& b) {
      return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::size_t pictures = kReportPictures, places = kReportPicturePlaces;
    for (const auto& [size, directive] : sizes) {
      const std::size_t shown = std::min(size, kMostPictured);
      if (size < 2 || pictures == 0 || shown > places) continue;
      --pictures;
      places -= shown;
      pictured_[directive] = true;
    }
  }

  void write_directive(std::size_t index) {
    const Directive& one = audit_.directives[index];
    const Cascade cascade = cascades_.of(one, deep_[index]);
    to_.open('[');
    number_or_null(cascades_.node_of_id(one.id));
    to_.text(on_one_line(one.shown));
    to_.open('[');
    for (const CascadePlace& place : cascade.places) {
      to_.open('[');
      to_.number(place.parent);
      number_or_null(place.node);
      for (const std::uint32_t expected : place.expected) to_.number(expected);
      to_.close(']');
    }
    to_.close(']');
    to_.number(one.truncated || !deep_[index] ? 1u : 0u);
    const auto picture =
        pictured_[index] ? cascade_picture(graph_, cascades_, cascade, layout_) : std::nullopt;
    picture ? write_picture(*picture) : to_.word("null");
    to_.close(']');
  }

  void write_picture(const CascadePicture& picture) {
    to_.open('[');
    number(picture.layout.width);
    number(picture.layout.height);
    to_.open('[');
    for (const PictureLane& lane : picture.lanes) {
      to_.open('[');
      to_.text(name_of(lane.level));
      number(lane.left);
      number(lane.right);
      to_.close(']');
    }
    to_.close(']');
    to_.open('[');
    for (std::size_t i = 0; i < picture.places.size(); ++i)
      write_place(picture.places[i], picture.layout.places[i]);
    to_.close(']');
    to_.open('[');
    for (std::size_t i = 0; i < picture.lines.size(); ++i)
      write_line(picture.lines[i], picture.layout.lines[i]);
    to_.close(']');
    to_.number(picture.places.size() - 1);
    to_.close(']');
  }

  void write_place(const PicturePlace& place, LayoutPoint at) {
    to_.open('[');
    number_or_null(place.place);
    number(at.x);
    number(at.y);
    to_.text(place.level ? name_of(*place.level) : "");
    if (place.place == kSeveral) {
      to_.text(place.status ? name_of(*place.status) : "");
      to_.number(place.documents);
      for (const std::uint32_t count : place.empty) to_.number(count);
    }
    to_.close(']');
  }

  void write_line(const LayeredLine& line, const std::vector<LayoutPoint>& points) {
    to_.open('[');
    to_.number(line.from);
    to_.number(line.to);
    for (const LayoutPoint point : points) {
      number(point.x);
      number(point.y);
    }
    to_.close(']');
  }

  // Graphviz may put a point of a curve a little outside of its picture.
  void number(std::int32_t value) { to_.number(static_cast<std::uint64_t>(std::max(value, 0))); }
  void number_or_null(std::uint32_t value) { value == kNone ? to_.word("null") : to_.number(value); }

  JsonWriter& to_;
  const ArchiveGraph& graph_;
  const Audit& audit_;
  const Cascades& cascades_;
  LayeredLayout layout_;
  std::vector<bool> pictured_, deep_;  // by directive
};

}  // namespace

void write_report_cascades(JsonWriter& to, const ArchiveGraph& graph, const Audit& audit,
                           const Cascades& cascades) {
  Writer(to, graph, audit, cascades).write();
}

}  // namespace rasoat
