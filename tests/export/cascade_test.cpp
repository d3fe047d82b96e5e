// Who hangs on whom in a cascade, where something is missing, and what is put together in its picture.
#include "export/cascade.hpp"

#include "catch.hpp"
#include "export/cascade_picture.hpp"
#include "odd_graph.hpp"

namespace rasoat {
namespace {

// An audit of an archive under way: files "0.txt", "1.txt" …, of which number 0 orders.
struct Story {
  OddGraph odd;
  Audit audit{};

  Story() {
    odd.add("0.txt", "1-KH/TU");
    Directive directive;
    directive.id = "file:0.txt";
    directive.file = "0.txt";
    audit.directives.push_back(directive);
  }
  std::string file(NodeIndex node) const { return odd.graph.nodes[node].id.substr(5); }
  NodeIndex answer(std::optional<NodeIndex> through = {}) {
    const NodeIndex node = odd.add(std::to_string(odd.graph.nodes.size()) + ".txt", "KH");
    ImplementedBy by;
    by.id = odd.graph.nodes[node].id;
    if (through) by.through = odd.graph.nodes[*through].id;
    audit.directives[0].implemented_by.push_back(by);
    return node;
  }
  std::uint32_t expect(NodeIndex directive, std::string body, Status status,
                       std::vector<NodeIndex> answers = {}) {
    Expectation one;
    one.directive_file = file(directive);
    one.body = one.body_name = std::move(body);
    one.status = status;
    for (const NodeIndex answer : answers) one.evidence.push_back({file(answer), std::nullopt, std::nullopt});
    audit.expectations.push_back(one);
    return static_cast<std::uint32_t>(audit.expectations.size() - 1);
  }
};

TEST_CASE("a document hangs on what it carries out itself; what is missing on what asks for it") {
  Story story;
  const NodeIndex first = story.answer(), second = story.answer(first);
  const NodeIndex report = story.odd.add("report.txt", "BC");
  story.expect(0, "a", Status::late, {first});
  story.expect(0, "b", Status::missing);
  story.expect(0, "a", Status::met, {report, first});
  story.expect(second, "c", Status::pending);
  story.expect(0, "b", Status::unobserved);
  const Cascades cascades(story.odd.graph, story.audit);
  const Cascade cascade = cascades.of(story.audit.directives[0]);
  REQUIRE(cascade.places.size() == 6);
  CHECK(cascade.places[0].node == 0);
  CHECK_FALSE(cascades.status_of(cascade.places[0]).has_value());
  CHECK(cascade.places[1].node == first);
  CHECK(cascade.places[1].expected == std::vector<std::uint32_t>{0, 2});
  CHECK(cascades.status_of(cascade.places[1]) == Status::late);  // the worst
  CHECK(cascade.places[2].node == second);
  CHECK(cascade.places[2].parent == 1);
  CHECK(cascade.places[3].node == kNone);  // b: one place for both things
  CHECK(cascade.places[3].expected == std::vector<std::uint32_t>{1, 4});
  CHECK(cascades.status_of(cascade.places[3]) == Status::missing);
  CHECK(cascade.places[4].node == report);  // answers, but carries nothing out
  CHECK(cascade.places[4].parent == 0);
  CHECK(cascade.places[5].node == kNone);  // c, of the second document
  CHECK(cascade.places[5].parent == 2);
  CHECK(cascades.of(story.audit.directives[0], false).places.size() == 5);
  Directive unknown;
  unknown.id = "file:none.txt";
  CHECK(cascades.of(unknown).places.empty());
}

TEST_CASE("a picture shows every place of a small cascade, with all that its documents carry out") {
  Story story;
  const NodeIndex first = story.answer(), second = story.answer(first), third = story.answer(first);
  story.expect(first, "b", Status::missing);
  story.odd.join(first, 0, Relation::implements, "x");
  story.odd.join(second, first, Relation::implements, "x");
  story.odd.join(second, 0, Relation::cites, "x");
  story.odd.join(third, 0, Relation::implements, "x");  // certain: the first of its document is
  const Cascades cascades(story.odd.graph, story.audit);
  const Cascade cascade = cascades.of(story.audit.directives[0]);
  LayeredLayout layout;
  const auto picture = cascade_picture(story.odd.graph, cascades, cascade, layout);
  REQUIRE(picture.has_value() == has_layout());
  if (!picture) return;
  REQUIRE(picture->places.size() == 5);
  for (std::uint32_t i = 0; i < 5; ++i) CHECK(picture->places[i].place == i);
  REQUIRE(picture->lines.size() == 5);  // four of the tree, and one that joins the third to the directive
  CHECK(picture->lines[4].from == 0);
  CHECK(picture->lines[4].to == 3);
  CHECK(picture->lanes.size() == 1);  // of the directive, by its symbol; nobody else's level is known
  CHECK(picture->layout.places.size() == 5);
}

TEST_CASE("of five thousand answers and as many gaps those alike are one place") {
  Story story;
  for (int i = 0; i < 5000; ++i) {
    story.expect(0, "x" + std::to_string(i), Status::met, {story.answer()});
    story.expect(0, "y" + std::to_string(i), i < 4000 ? Status::missing : Status::pending);
  }
  const NodeIndex deep = story.answer(1);
  story.expect(deep, "z", Status::unobserved);
  const Cascades cascades(story.odd.graph, story.audit);
  const Cascade cascade = cascades.of(story.audit.directives[0]);
  CHECK(cascade.places.size() == 10'003);
  const auto places = pictured_places(cascades, cascade);
  std::uint32_t documents = 0, empty = 0, several = 0;
  for (const PicturePlace& one : places) {
    documents += one.place == kSeveral ? one.documents : cascade.places[one.place].node != kNone ? 1 : 0;
    for (const std::uint32_t count : one.empty) empty += count;
    empty += one.place != kSeveral && cascade.places[one.place].node == kNone ? 1 : 0;
    several += one.place == kSeveral ? 1 : 0;
  }
  CHECK(documents == 5002);
  CHECK(empty == 5001);
  CHECK(several == 3);        // met answers, missing and pending gaps
  CHECK(places.size() == 7);  // the directive, the answer that has an answer, and that one's empty place
}

TEST_CASE("however a cascade branches, its picture stays within bounds and counts everything") {
  Story story;
  std::vector<NodeIndex> level = {0};
  for (int depth = 0; depth < 3; ++depth) {  // 1 + 12 + 144 + 1728, each with two empty places
    std::vector<NodeIndex> next;
    for (const NodeIndex above : level) {
      for (int i = 0; i < 12; ++i) next.push_back(story.answer(above));
      story.expect(above, "a", Status::missing);
      story.expect(above, "b", Status::pending);
    }
    level = std::move(next);
  }
  const Cascades cascades(story.odd.graph, story.audit);
  const Cascade cascade = cascades.of(story.audit.directives[0]);
  const auto places = pictured_places(cascades, cascade);
  CHECK(places.size() > kMostPictured / 2);
  CHECK(places.size() <= kMostPlaces);
  std::size_t counted = 0;
  for (const PicturePlace& one : places) {
    counted += one.place == kSeveral ? one.documents : 1;
    for (const std::uint32_t count : one.empty) counted += count;
    CHECK(one.parent <= static_cast<std::size_t>(&one - places.data()));
  }
  CHECK(counted == cascade.places.size());
  LayeredLayout layout;
  CHECK(cascade_picture(story.odd.graph, cascades, cascade, layout).has_value() == has_layout());
}

}  // namespace
}  // namespace rasoat
