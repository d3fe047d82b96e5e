#include "layout/layered.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#ifdef RASOAT_HAS_PICTURE
#include <gvc.h>
#endif

#if defined(RASOAT_HAS_PICTURE) && defined(__SANITIZE_ADDRESS__)
// Graphviz 2.42 loses a few kilobytes with a layout, however it is used.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_options();
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libgvc\nleak:libcgraph\nleak:libgvplugin_dot_layout\n";
}
extern "C" const char* __lsan_default_options() {
  return "print_suppressions=0";
}
#endif

namespace rasoat {
#ifdef RASOAT_HAS_PICTURE

namespace {

// A line runs from the left to the right, and every place hangs on one before it.
bool is_sound(const LayeredPicture& picture) {
  const std::size_t count = picture.columns.size();
  if (count == 0 || count > kMostPlaces || picture.lines.size() > kMostLines) return false;
  std::vector<bool> held(count, false);
  held[0] = true;
  for (const LayeredLine& line : picture.lines) {
    if (line.from >= count || line.to >= count || line.from == line.to) return false;
    if (picture.columns[line.from] >= picture.columns[line.to]) return false;
    held[line.to] = true;
  }
  return std::ranges::find(held, false) == held.end();
}

// Graphviz takes char* where it changes nothing.
char* fixed(const char* text) {
  return const_cast<char*>(text);
}

// A pixel is shown as a point, of which an inch has 72.
std::string inches(std::int32_t pixels) {
  return std::to_string(pixels / 72) + "." +
         std::to_string(1'000'000 + pixels % 72 * 1'000'000 / 72).substr(1);
}

struct Drawing {
  explicit Drawing(const LayeredPicture& what)
      : picture(what), graph(agopen(fixed("g"), Agdirected, nullptr)) {
    if (graph == nullptr) return;
    for (const auto& [name, value] : {std::pair{"rankdir", "LR"},
                                      {"nodesep", "0.17"},
                                      {"ranksep", "0.75"},
                                      // bounds of the search for the best order and the best positions
                                      {"mclimit", "1"},
                                      {"nslimit", "5"},
                                      {"nslimit1", "5"}})
      agattr(graph, AGRAPH, fixed(name), fixed(value));
    const std::string width = inches(kPlaceWidth), height = inches(kPlaceHeight);
    for (const auto& [name, value] : {std::pair{"shape", "box"},
                                      {"fixedsize", "true"},
                                      {"label", ""},
                                      {"width", width.c_str()},
                                      {"height", height.c_str()}})
      agattr(graph, AGNODE, fixed(name), fixed(value));
    for (const auto& [name, value] : {std::pair{"tailport", "e"}, {"headport", "w"}, {"dir", "none"}})
      agattr(graph, AGEDGE, fixed(name), fixed(value));
    Agsym_t* const length = agattr(graph, AGEDGE, fixed("minlen"), fixed("1"));
    for (std::size_t i = 0; i < picture.columns.size(); ++i) nodes.push_back(agnode(graph, nullptr, 1));
    for (const LayeredLine& line : picture.lines) {
      edges.push_back(agedge(graph, nodes[line.from], nodes[line.to], nullptr, 1));
      agxset(edges.back(), length,
             fixed(std::to_string(picture.columns[line.to] - picture.columns[line.from]).c_str()));
    }
  }
  ~Drawing() {
    if (graph != nullptr) agclose(graph);
  }
  Drawing(const Drawing&) = delete;
  Drawing& operator=(const Drawing&) = delete;

  // From Graphviz' points, whose y grows upwards.
  LayoutPoint point(pointf at) const {
    const boxf box = GD_bb(graph);
    return {static_cast<std::int32_t>(std::lround(at.x - box.LL.x)),
            static_cast<std::int32_t>(std::lround(box.UR.y - at.y))};
  }

  PictureLayout read() const {
    PictureLayout out;
    const boxf box = GD_bb(graph);
    out.width = static_cast<std::int32_t>(std::lround(box.UR.x - box.LL.x));
    out.height = static_cast<std::int32_t>(std::lround(box.UR.y - box.LL.y));
    for (Agnode_t* const node : nodes) out.places.push_back(point(ND_coord(node)));
    for (Agedge_t* const edge : edges) {
      std::vector<LayoutPoint>& line = out.lines.emplace_back();
      if (ED_spl(edge) == nullptr || ED_spl(edge)->size == 0) continue;
      const bezier& curve = ED_spl(edge)->list[0];
      for (int i = 0; i < curve.size; ++i) line.push_back(point(curve.list[i]));
    }
    return out;
  }

  const LayeredPicture& picture;
  Agraph_t* graph;
  std::vector<Agnode_t*> nodes;
  std::vector<Agedge_t*> edges;
};

int say_nothing(char*) {
  return 0;
}

}  // namespace

struct LayeredLayout::Context {
  GVC_t* graphviz = gvContext();
  ~Context() {
    if (graphviz != nullptr) gvFreeContext(graphviz);
  }
};

bool has_layout() noexcept {
  return true;
}

LayeredLayout::LayeredLayout() {
  agseterrf(say_nothing);
  context_ = std::make_unique<Context>();
}

std::optional<PictureLayout> LayeredLayout::of(const LayeredPicture& picture) {
  if (!is_sound(picture) || context_->graphviz == nullptr) return std::nullopt;
  const Drawing drawing(picture);
  if (drawing.graph == nullptr || gvLayout(context_->graphviz, drawing.graph, "dot") != 0)
    return std::nullopt;
  PictureLayout out = drawing.read();
  gvFreeLayout(context_->graphviz, drawing.graph);
  return out;
}

#else

struct LayeredLayout::Context {};

bool has_layout() noexcept {
  return false;
}

LayeredLayout::LayeredLayout() = default;

std::optional<PictureLayout> LayeredLayout::of(const LayeredPicture&) {
  return std::nullopt;
}

#endif

LayeredLayout::~LayeredLayout() = default;

}  // namespace rasoat
