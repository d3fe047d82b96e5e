// Pictures that Graphviz lays out, and those that never reach it. A build without Graphviz lays out none.
#include "layout/layered.hpp"

#include <cstdlib>

#include "catch.hpp"

namespace rasoat {
namespace {

LayeredPicture fan(std::uint32_t leaves) {
  LayeredPicture picture;
  picture.columns.push_back(0);
  for (std::uint32_t i = 1; i <= leaves; ++i) {
    picture.columns.push_back(1);
    picture.lines.push_back({0, i});
  }
  return picture;
}

TEST_CASE("places of one column stand above each other and do not touch") {
  LayeredLayout layout;
  LayeredPicture picture = fan(4);
  picture.columns.push_back(3);
  picture.lines.push_back({1, 5});
  picture.lines.push_back({2, 5});
  const auto laid_out = layout.of(picture);
  REQUIRE(laid_out.has_value() == has_layout());
  if (!laid_out) return;
  REQUIRE(laid_out->places.size() == 6);
  REQUIRE(laid_out->lines.size() == picture.lines.size());
  const auto& places = laid_out->places;
  for (std::size_t i = 1; i <= 4; ++i) {
    CHECK(places[i].x == places[1].x);
    CHECK(places[i].x - places[0].x >= kPlaceWidth);
    for (std::size_t j = 1; j < i; ++j) CHECK(std::abs(places[i].y - places[j].y) > kPlaceHeight);
  }
  CHECK(places[5].x - places[1].x >= 2 * kPlaceWidth / 2 + kPlaceWidth / 2);
  for (const LayoutPoint place : places) {
    CHECK(place.x - kPlaceWidth / 2 >= 0);
    CHECK(place.x + kPlaceWidth / 2 <= laid_out->width + 1);
    CHECK(place.y - kPlaceHeight / 2 >= 0);
    CHECK(place.y + kPlaceHeight / 2 <= laid_out->height + 1);
  }
  for (std::size_t i = 0; i < laid_out->lines.size(); ++i) {
    const auto& line = laid_out->lines[i];
    REQUIRE(line.size() >= 4);
    CHECK(line.size() % 3 == 1);
    CHECK(std::abs(line.front().x - (places[picture.lines[i].from].x + kPlaceWidth / 2)) <= 2);
    CHECK(std::abs(line.back().x - (places[picture.lines[i].to].x - kPlaceWidth / 2)) <= 2);
  }
}

TEST_CASE("the same picture is laid out the same every time, by one layout or two") {
  LayeredLayout layout, other;
  const auto first = layout.of(fan(30)), second = layout.of(fan(30)), third = other.of(fan(30));
  REQUIRE(first.has_value() == has_layout());
  if (!first) return;
  for (std::size_t i = 0; i < first->places.size(); ++i) {
    CHECK(first->places[i].y == second->places[i].y);
    CHECK(first->places[i].y == third->places[i].y);
  }
}

TEST_CASE("what is no picture, or a larger one than is drawn, is refused") {
  LayeredLayout layout;
  CHECK_FALSE(layout.of({}));
  CHECK_FALSE(layout.of({{0, 1}, {}}));                           // one hangs on nothing
  CHECK_FALSE(layout.of({{0, 1}, {{0, 2}}}));                     // no such place
  CHECK_FALSE(layout.of({{0, 0}, {{0, 1}}}));                     // not to the right
  CHECK_FALSE(layout.of({{0, 1, 2}, {{0, 1}, {1, 2}, {2, 2}}}));  // a line to itself
  CHECK_FALSE(layout.of(fan(kMostPlaces)));
  LayeredPicture many = fan(2);
  many.lines.resize(kMostLines + 1, {0, 1});
  CHECK_FALSE(layout.of(many));
  CHECK(layout.of(fan(kMostPlaces - 1)).has_value() == has_layout());
}

}  // namespace
}  // namespace rasoat
