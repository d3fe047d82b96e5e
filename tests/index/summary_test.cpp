#include "index/summary.hpp"

#include <algorithm>

#include "archive_builder.hpp"
#include "catch.hpp"
#include "index/surroundings.hpp"
#include "record/arbitrary.hpp"

namespace rasoat {
namespace {

using builder::Doc;

// The builder's record.
Record made(Doc doc) {
  return std::get<Record>(FileRecord(doc));
}

bool cites(const DocumentSummary& summary, Summariser& summariser, const char* target, const char* type) {
  return std::ranges::binary_search(
      summary.cited, summariser.key_of(target, type ? std::optional<std::string>(type) : std::nullopt));
}

TEST_CASE("a summary holds the head and the keys of what is borne and cited, however printed") {
  Summariser summariser;
  const Record record = made(Doc("kho/a.txt", "12-KH/TU", "2021-03-04", "Tỉnh ủy Sông Vân", "Sông Vân")
                                 .title("về trồng rừng")
                                 .cites("03-NQ/TU", "2020-01-02"));
  const auto summary = summariser.summary_of(record);
  REQUIRE(summary);
  CHECK(summary->record.file == record.file);
  CHECK(summary->record.wording == record.wording);
  CHECK((summary->record.document == record.document));
  CHECK(summary->record.references.empty());
  CHECK(cites(*summary, summariser, "3-nq/tu", "NQ"));
  CHECK_FALSE(cites(*summary, summariser, "4-nq/tu", "NQ"));
  CHECK(std::ranges::find(summary->own, summariser.key_of("12-KH/TU", "KH")) != summary->own.end());
  CHECK_FALSE(summary->names_a_term);
}

TEST_CASE("a record that says nothing has no summary; one that only cites is a document") {
  Summariser summariser;
  CHECK_FALSE(summariser.summary_of(Record()));
  const auto summary = summariser.summary_of(made(Doc("a", "", "").cites("03-NQ/TU")));
  REQUIRE(summary);
  CHECK(summary->record.document.has_head);
}

TEST_CASE("summaries come back from their bytes under whatever name; cut off anywhere they are nothing") {
  Summariser summariser;
  for (std::uint32_t seed = 0; seed < 100; ++seed) {
    std::vector<FileRecord> records = {arbitrary_record(seed), arbitrary_record(seed + 1000)};
    std::vector<DocumentSummary> summaries;
    for (FileRecord& one : records) {
      auto* record = std::get_if<Record>(&one);
      if (record == nullptr) continue;
      record->file = "kho/a.zip/b";
      if (const auto summary = summariser.summary_of(*record)) summaries.push_back(*summary);
    }
    const std::string bytes = written_summary(records, "kho/a.zip", summariser);
    CHECK((read_summary(bytes, "kho/a.zip") == summaries));
    if (summaries.empty()) continue;
    const auto moved = read_summary(bytes, "x");
    REQUIRE(moved.has_value());
    CHECK(moved->front().record.file == "x/b");
    if (summaries.size() > 1) continue;
    for (std::size_t size = 1; size < bytes.size(); size += 3)
      CHECK_FALSE(read_summary(bytes.substr(0, size), "x").has_value());
  }
}

TEST_CASE("around a draft lies what it cites, what cites the same, and what tells of a replacement") {
  Summariser summariser;
  const Record draft = made(Doc("draft", "", "").cites("03-NQ/TU", "2020-01-02"));
  Surroundings around(std::span(&draft, 1), summariser);
  const auto holds = [&](Doc doc) { return around.holds(*summariser.summary_of(made(std::move(doc)))); };
  CHECK(holds(Doc("a", "3-NQ/TU", "2020-01-02")));
  CHECK(holds(Doc("a", "1-KH/TU", "").cites("03-NQ/TU")));
  CHECK_FALSE(holds(Doc("a", "1-KH/TU", "").cites("04-NQ/TU")));
  CHECK_FALSE(holds(Doc("a", "9-NQ/TU", "2021-01-01")));
  around.extend(made(Doc("a", "9-NQ/TU", "2021-01-01").cites("03-NQ/TU", "", "", Relation::replaces)));
  CHECK_FALSE(holds(Doc("a", "9-NQ/TU", "2021-01-01")));  // the edge is of that document itself
  around.extend(made(
      Doc("b", "", "").cites("03-NQ/TU").cites("9-NQ/TU").edge("9-NQ/TU", "03-NQ/TU", Relation::replaces)));
  CHECK(holds(Doc("a", "9-NQ/TU", "2021-01-01")));
  CHECK(holds(Doc("a", "1-KH/TU", "").cites("09-NQ/TU")));
}

TEST_CASE("files of the same words as a cited document belong to its surroundings") {
  Summariser summariser;
  const Record draft = made(Doc("draft", "", "").cites("03-NQ/TU"));
  Surroundings around(std::span(&draft, 1), summariser);
  const auto cited = *summariser.summary_of(made(Doc("a", "03-NQ/TU", "2020-01-02").wording("w")));
  const auto copy = *summariser.summary_of(made(Doc("b", "", "2020-01-02").wording("w")));
  CHECK_FALSE(around.holds(copy));
  around.note_wording(copy);
  CHECK_FALSE(around.holds(copy));
  around.note_wording(cited);
  CHECK(around.holds(copy));
}

TEST_CASE("whoever names a term teaches, where a citation without a day names one") {
  Summariser summariser;
  const auto teacher =
      *summariser.summary_of(made(Doc("a", "", "").cites("5-NQ/TU", "2019-01-02", "Tỉnh ủy khóa XIX")));
  CHECK(teacher.names_a_term);
  for (const char* date : {"", "2018-05-06"}) {
    const Record draft = made(Doc("draft", "", "").cites("03-NQ/TU", date, "Tỉnh ủy khóa XIX"));
    CHECK(Surroundings(std::span(&draft, 1), summariser).holds(teacher) == (*date == '\0'));
  }
}

}  // namespace
}  // namespace rasoat
