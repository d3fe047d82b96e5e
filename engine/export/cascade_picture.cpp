#include "export/cascade_picture.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <unordered_map>

namespace rasoat {
namespace {

using Tally = PicturePlace;  // of which only the counts matter

void add(Tally& to, const Tally& from) {
  to.documents += from.documents;
  for (std::size_t i = 0; i < to.empty.size(); ++i) to.empty[i] += from.empty[i];
}

// Chooses places from the directive on, level by level, until there are enough.
class Chooser {
 public:
  Chooser(const Cascades& cascades, const Cascade& cascade)
      : cascades_(cascades),
        cascade_(cascade),
        below_(cascade.places.size()),
        tallies_(cascade.places.size()) {
    for (std::uint32_t i = static_cast<std::uint32_t>(cascade.places.size()); i-- > 0;) {
      const CascadePlace& place = cascade.places[i];
      if (place.node != kNone)
        ++tallies_[i].documents;
      else
        ++tallies_[i].empty[static_cast<std::size_t>(*cascades.status_of(place))];
      if (i > 0) add(tallies_[place.parent], tallies_[i]);
    }
    for (std::uint32_t i = 1; i < cascade.places.size(); ++i) below_[cascade.places[i].parent].push_back(i);
  }

  std::vector<PicturePlace> run() {
    out_.push_back({0, 0, cascade_.places[0].level, {}, 0, {}});
    for (std::uint32_t at = 0; at < out_.size(); ++at) {
      if (out_[at].place != kSeveral) add_children(at);
    }
    return std::move(out_);
  }

 private:
  // Those alike: of one level, kind and status. What has something below it stands by itself.
  using Kind = std::tuple<int, bool, int, std::uint32_t>;

  Kind kind_of(std::uint32_t place) const {
    const CascadePlace& one = cascade_.places[place];
    const auto status = cascades_.status_of(one);
    return {one.level ? static_cast<int>(*one.level) : -1, one.node == kNone,
            status ? static_cast<int>(*status) : -1, below_[place].empty() ? 0 : place};
  }

  void add_children(std::uint32_t at) {
    std::map<Kind, std::vector<std::uint32_t>> alike;
    for (const std::uint32_t child : below_[out_[at].place]) alike[kind_of(child)].push_back(child);
    const bool crowded = cascade_.places.size() > kMostPictured;
    std::vector<std::uint32_t> rest;
    for (const auto& [kind, places] : alike) {
      const bool together = crowded && places.size() > kMostAlike;
      if (out_.size() + (together ? 1 : places.size()) > kMostPictured) {
        rest.insert(rest.end(), places.begin(), places.end());
      } else if (together) {
        add_several(at, places);
      } else {
        for (const std::uint32_t one : places) add_one(at, one);
      }
    }
    if (rest.size() == 1 && below_[rest.front()].empty())
      add_one(at, rest.front());
    else if (!rest.empty())
      add_several(at, rest);
  }

  void add_one(std::uint32_t at, std::uint32_t place) {
    out_.push_back({place, at, cascade_.places[place].level, {}, 0, {}});
  }

  void add_several(std::uint32_t at, const std::vector<std::uint32_t>& places) {
    PicturePlace several;
    several.parent = at;
    several.level = cascade_.places[places.front()].level;
    several.status = cascades_.status_of(cascade_.places[places.front()]);
    for (const std::uint32_t one : places) {
      add(several, tallies_[one]);
      if (cascade_.places[one].level != several.level) several.level.reset();
      if (cascades_.status_of(cascade_.places[one]) != several.status) several.status.reset();
    }
    out_.push_back(several);
  }

  const Cascades& cascades_;
  const Cascade& cascade_;
  std::vector<std::vector<std::uint32_t>> below_;
  std::vector<Tally> tallies_;     // with all below
  std::vector<PicturePlace> out_;  // at most kMostPictured, and one more below each of them
};

// A place stands in the lane of its level, right of what it hangs on; one without a level, or of a higher one
// than that, in the same lane as it.
struct Columns {
  std::vector<std::uint32_t> of;  // by place
  std::vector<int> lanes;         // by column: its level, -1 where there is none

  explicit Columns(const std::vector<PicturePlace>& places) {
    std::vector<std::pair<int, std::uint32_t>> at;  // lane, step in it
    for (const PicturePlace& place : places) {
      const int own = place.level ? static_cast<int>(*place.level) : -1;
      if (at.empty()) {
        at.emplace_back(own, 0);
        continue;
      }
      const auto [lane, step] = at[place.parent];
      at.emplace_back(own > lane ? std::pair(own, 0u) : std::pair(lane, step + 1));
    }
    const std::set<std::pair<int, std::uint32_t>> all(at.begin(), at.end());
    for (const auto& [lane, step] : all) lanes.push_back(lane);
    for (const auto& one : at)
      of.push_back(static_cast<std::uint32_t>(std::distance(all.begin(), all.find(one))));
  }
};

// What the documents of the picture carry out beside what they hang on, as far as it stands left of them.
void add_other_lines(const ArchiveGraph& graph, const Cascade& cascade, const Columns& columns,
                     CascadePicture& picture) {
  std::unordered_map<NodeIndex, std::uint32_t> at;
  for (std::uint32_t i = 0; i < picture.places.size(); ++i) {
    const std::uint32_t place = picture.places[i].place;
    if (place != kSeveral && cascade.places[place].node != kNone) at.emplace(cascade.places[place].node, i);
  }
  for (std::uint32_t i = 1; i < picture.places.size(); ++i) {
    const std::uint32_t place = picture.places[i].place;
    if (place == kSeveral || cascade.places[place].node == kNone) continue;
    const NodeIndex node = cascade.places[place].node;
    auto edge = std::ranges::lower_bound(graph.edges, node, {}, &GraphEdge::from);
    std::set<std::uint32_t> seen = {picture.places[i].parent, i};
    for (; edge != graph.edges.end() && edge->from == node; ++edge) {
      if (edge->relation != Relation::implements || !edge->certain) continue;
      const auto above = at.find(graph.primary(edge->to));
      if (above == at.end() || !seen.insert(above->second).second) continue;
      if (columns.of[above->second] >= columns.of[i]) continue;
      if (picture.lines.size() == kMostLines) return;
      picture.lines.push_back({above->second, i});
    }
  }
}

std::vector<PictureLane> lanes_of(const CascadePicture& picture, const Columns& columns) {
  std::vector<PictureLane> lanes;
  for (std::uint32_t i = 0; i < picture.places.size(); ++i) {
    const int level = columns.lanes[columns.of[i]];
    if (level < 0) continue;
    const std::int32_t left = picture.layout.places[i].x - kPlaceWidth / 2, right = left + kPlaceWidth;
    const auto known = std::ranges::find(lanes, static_cast<Level>(level), &PictureLane::level);
    if (known == lanes.end()) {
      lanes.push_back({static_cast<Level>(level), left, right});
    } else {
      known->left = std::min(known->left, left);
      known->right = std::max(known->right, right);
    }
  }
  std::ranges::sort(lanes, {}, &PictureLane::left);
  return lanes;
}

}  // namespace

std::vector<PicturePlace> pictured_places(const Cascades& cascades, const Cascade& cascade) {
  return cascade.places.empty() ? std::vector<PicturePlace>() : Chooser(cascades, cascade).run();
}

std::optional<CascadePicture> cascade_picture(const ArchiveGraph& graph, const Cascades& cascades,
                                              const Cascade& cascade, LayeredLayout& layout) {
  if (cascade.places.size() < 2) return std::nullopt;
  CascadePicture picture;
  picture.places = pictured_places(cascades, cascade);
  for (std::uint32_t i = 1; i < picture.places.size(); ++i)
    picture.lines.push_back({picture.places[i].parent, i});
  const Columns columns(picture.places);
  add_other_lines(graph, cascade, columns, picture);
  auto laid_out = layout.of({columns.of, picture.lines});
  if (!laid_out) return std::nullopt;
  picture.layout = std::move(*laid_out);
  picture.lanes = lanes_of(picture, columns);
  return picture;
}

}  // namespace rasoat
