// A rollback journal, not a write-ahead log: archives lie on network folders, where the log's shared memory
// does not work, and on read-only media. One transaction takes what was read in about a second, so that a run
// that is killed leaves the work of the seconds before, and other processes wait for no more than a commit.
#include "index/index.hpp"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <utility>

#include "index/database.hpp"
#include "source/digest.hpp"

namespace rasoat {
namespace {

using sqlite::Database;
using sqlite::Statement;
using sqlite::Step;

constexpr auto kPause = std::chrono::seconds(1);    // between commits
constexpr std::size_t kMostPending = 16 << 20;      // bytes held back
constexpr std::size_t kMostDropped = 256 << 20;     // … while somebody else writes
constexpr std::size_t kLargestRecords = 512 << 20;  // of one file; more is read again each time

constexpr std::string_view kTables[] = {
    "CREATE TABLE build (key BLOB NOT NULL) STRICT",
    "CREATE TABLE files (path BLOB PRIMARY KEY NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, "
    "changed INTEGER NOT NULL, inode INTEGER NOT NULL, settled INTEGER NOT NULL, contents BLOB NOT NULL, "
    "summary "
    "BLOB NOT NULL, seal BLOB NOT NULL) STRICT",
    "CREATE TABLE records (contents BLOB PRIMARY KEY NOT NULL, bytes BLOB NOT NULL, seal BLOB NOT NULL) "
    "STRICT",
};

constexpr std::size_t kSeal = 32;  // hexadecimal figures: damage is met, not malice

// Every part with its length, so that no two lists of parts give one seal.
std::string sealed(std::span<const std::string_view> parts) {
  Digest digest;
  for (const std::string_view part : parts) {
    digest.add(std::to_string(part.size()) + ':');
    digest.add(part);
  }
  return digest.hex().substr(0, kSeal);
}

struct Pending {
  IndexedFile file;
  std::optional<std::string> records;

  std::size_t size() const {
    return file.path.size() + file.summary.size() + (records ? records->size() : 0) + 256;
  }
};

}  // namespace

struct Index::Store {
  Store(const IndexFile& file, Database::Access access) : path(file.file), database(path, access) {}

  const std::filesystem::path path;
  Database database;
  bool writable = false;
  bool damaged = false;   // to be made anew before anything is written
  bool fresh = false;     // made anew by this run
  bool failed = false;    // something could not be written
  bool dropping = false;  // some records may be nobody's now
  std::int64_t opened_at = 0;
  std::string key;

  std::mutex mutex;  // of all above
  std::optional<Statement> records_of;

  std::mutex waiting;  // of what follows, so that nobody who reads documents waits for the disk
  std::vector<Pending> pending;
  std::size_t pending_bytes = 0;
  bool being_written = false;
  std::chrono::steady_clock::time_point written = std::chrono::steady_clock::now();

  // The build stands in each seal: rows that two builds write at once are never mistaken for each other's.
  std::string seal_of(const IndexedFile& file) const {
    const std::string numbers = std::to_string(file.stamp.size) + ' ' + std::to_string(file.stamp.modified) +
                                ' ' + std::to_string(file.stamp.changed) + ' ' +
                                std::to_string(file.stamp.inode) + (file.settled ? " s" : " u");
    const std::string_view parts[] = {key, file.path, numbers, file.contents, file.summary};
    return sealed(parts);
  }
  std::string seal_of(std::string_view contents, std::string_view bytes) const {
    const std::string_view parts[] = {key, contents, bytes};
    return sealed(parts);
  }

  Step note(Step step) {
    damaged = damaged || step == Step::damaged;
    return step;
  }

  // Steps through a statement of one column; whether its rows are these and no others. Nothing where somebody
  // else does not let it be read.
  std::optional<bool> says(const char* sql, std::span<const std::string_view> wanted) {
    Statement statement(database.handle(), sql);
    for (std::size_t row = 0;; ++row) {
      const Step step = statement.step();
      if (step == Step::busy || step == Step::failed) return std::nullopt;
      if (step != Step::row) return step == Step::done && row == wanted.size();
      if (row == wanted.size() || statement.bytes(0) != wanted[row]) return false;
    }
  }
  std::optional<bool> bears_key() {
    const std::string_view build[] = {key};
    return says("SELECT key FROM build", build);
  }
  // Whether the tables are those of an index, made by this build.
  std::optional<bool> is_of_this_build() {
    const auto tables = says("SELECT CAST(sql AS BLOB) FROM sqlite_schema WHERE sql NOT NULL", kTables);
    return tables && *tables ? bears_key() : tables;
  }

  bool make_anew() {
    records_of.reset();
    if (database.clear() != Step::done || database.run("BEGIN IMMEDIATE") != Step::done) return false;
    Step step = Step::done;
    const auto run = [&](const std::string& sql) {
      if (step == Step::done) step = database.run(sql.c_str());
    };
    run("PRAGMA application_id = " + std::to_string(kIndexMark));
    run("PRAGMA user_version = " + std::to_string(static_cast<std::int32_t>(own_number(path))));
    for (const std::string_view table : kTables) run(std::string(table));
    if (step == Step::done) {
      Statement build(database.handle(), "INSERT INTO build VALUES (?1)");
      build.bind(1, key);
      step = build.step();
    }
    run("COMMIT");
    if (step != Step::done) database.run("ROLLBACK");
    damaged = step != Step::done;
    fresh = !damaged;
    return fresh;
  }

  std::optional<std::string> records(std::string_view contents) {
    if (!records_of)
      records_of.emplace(database.handle(), "SELECT bytes, seal FROM records WHERE contents = ?1");
    records_of->bind(1, contents);
    std::optional<std::string> found;
    if (note(records_of->step()) == Step::row) {
      found = records_of->bytes(0);
      damaged = damaged || records_of->bytes(1) != seal_of(contents, *found);
      if (damaged) found.reset();
    }
    records_of->reset();
    return found;
  }

  // Runs `work` in a transaction. Where somebody else is writing, it is tried again later.
  template <typename Work>
  Step transaction(const Work& work) {
    if (damaged && !make_anew()) return Step::failed;
    Step step = note(database.run("BEGIN IMMEDIATE"));
    if (step != Step::done) return step;
    step = bears_key() == true ? note(work()) : Step::failed;  // another build may have taken it over
    if (step == Step::done) step = note(database.run("COMMIT"));
    if (step != Step::done) database.run("ROLLBACK");
    return step;
  }

  Step write(const std::vector<Pending>& batch) {
    Statement file(database.handle(),
                   "INSERT OR REPLACE INTO files VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
    Statement records(database.handle(), "INSERT OR REPLACE INTO records VALUES (?1, ?2, ?3)");
    for (const Pending& one : batch) {
      const std::string seal = seal_of(one.file);
      file.bind(1, one.file.path);
      file.bind(2, static_cast<std::int64_t>(one.file.stamp.size));
      file.bind(3, one.file.stamp.modified);
      file.bind(4, one.file.stamp.changed);
      file.bind(5, static_cast<std::int64_t>(one.file.stamp.inode));
      file.bind(6, std::int64_t{one.file.settled});
      file.bind(7, one.file.contents);
      file.bind(8, one.file.summary);
      file.bind(9, seal);
      const Step step = file.step();
      file.reset();
      if (step != Step::done) return step;
      if (!one.records) continue;
      const std::string records_seal = seal_of(one.file.contents, *one.records);
      records.bind(1, one.file.contents);
      records.bind(2, *one.records);
      records.bind(3, records_seal);
      const Step other = records.step();
      records.reset();
      if (other != Step::done) return other;
    }
    return Step::done;
  }

  // What is due to be written, if nobody is writing.
  std::vector<Pending> due(bool all) {
    const std::lock_guard lock(waiting);
    const auto now = std::chrono::steady_clock::now();
    const bool is_due = all || pending_bytes > kMostPending || now - written > kPause;
    if (being_written || pending.empty() || !is_due) return {};
    being_written = true;
    written = now;
    pending_bytes = 0;
    return std::exchange(pending, {});
  }
  // Writes it; where somebody else holds the file it waits for the next time.
  void flush(bool all) {
    std::vector<Pending> batch = due(all);
    if (batch.empty()) return;
    if (keep(batch)) batch.clear();
    const std::lock_guard lock(waiting);
    being_written = false;
    for (Pending& one : batch) {
      if (pending_bytes > kMostDropped) break;
      pending_bytes += one.size();
      pending.push_back(std::move(one));
    }
  }
  // False where it may be tried again.
  bool keep(const std::vector<Pending>& batch) {
    const std::lock_guard lock(mutex);
    if (!writable) return true;
    Step step = transaction([&] { return write(batch); });
    if (step == Step::damaged) step = transaction([&] { return write(batch); });
    if (step == Step::busy) return false;
    dropping = dropping || (step == Step::done && !fresh);
    failed = step != Step::done;
    writable = !failed;
    return true;
  }
};

// No extension holds the mark that parts the readers from it.
std::string contents_key(std::string_view digest, std::string_view path, std::string_view readers) {
  const std::size_t dot = path.find_last_of("./");
  const bool has = dot != std::string_view::npos && path[dot] == '.';
  std::string key(digest);
  key.append(has ? path.substr(dot) : std::string_view());
  return readers.empty() ? key : key.append("/").append(readers);
}

std::string_view readers_of(std::string_view contents_key) {
  const std::size_t mark = contents_key.find('/');
  return mark == std::string_view::npos ? std::string_view() : contents_key.substr(mark + 1);
}

Index::Index(std::unique_ptr<Store> store) : store_(std::move(store)) {}

std::expected<std::unique_ptr<Index>, Error> Index::open(const IndexPlace& place, std::string_view key,
                                                         bool make) {
  const auto file = find_index_file(place, make);
  if (!file) return std::unexpected(file.error());
  const auto access = file->writable ? Database::Access::write : Database::Access::read;
  auto store = std::make_unique<Store>(*file, access);
  store->key = key;
  const auto refused = [&] {
    return std::unexpected(Error{"index", place.file.string(), std::nullopt, "index-not-readable", {}});
  };
  if (!store->database.is_open()) return refused();
  store->writable = file->writable && make;
  const auto usable = file->is_ours ? store->is_of_this_build() : false;
  if (!usable) return refused();
  if (!*usable && (!store->writable || !store->make_anew())) return refused();
  const auto clock = store->writable ? clock_at(file->file) : std::nullopt;
  const auto here = std::chrono::system_clock::now().time_since_epoch();
  store->opened_at = clock.value_or(std::chrono::duration_cast<std::chrono::nanoseconds>(here).count());
  return std::unique_ptr<Index>(new Index(std::move(store)));
}

Index::~Index() = default;

std::vector<IndexedFile> Index::files() {
  const std::lock_guard lock(store_->mutex);
  std::vector<IndexedFile> files;
  Statement all(store_->database.handle(),
                "SELECT path, size, modified, changed, inode, settled, contents, summary, seal FROM files");
  Step step = Step::row;
  bool sound = true;
  while ((step = store_->note(all.step())) == Step::row) {
    IndexedFile file;
    file.path = all.bytes(0);
    file.stamp = {static_cast<std::uint64_t>(all.number(1)), all.number(2), all.number(3),
                  static_cast<std::uint64_t>(all.number(4))};
    file.settled = all.number(5) != 0;
    file.contents = all.bytes(6);
    file.summary = all.bytes(7);
    sound = sound && all.bytes(8) == store_->seal_of(file);
    files.push_back(std::move(file));
  }
  all.reset();
  std::ranges::sort(files, {}, &IndexedFile::path);
  sound = sound && std::ranges::adjacent_find(files, {}, &IndexedFile::path) == files.end();
  if (sound && step == Step::done) return files;
  store_->damaged = store_->damaged || !sound;
  if (store_->damaged && store_->writable) store_->make_anew();
  return {};
}

std::optional<std::string> Index::records(std::string_view contents) {
  const std::lock_guard lock(store_->mutex);
  return store_->records(contents);
}

void Index::begin_reading() {
  const std::lock_guard lock(store_->mutex);
  store_->database.run("BEGIN");
}
void Index::end_reading() {
  const std::lock_guard lock(store_->mutex);
  store_->database.run("COMMIT");
}

void Index::put(IndexedFile file, std::optional<std::string> records) {
  if (records && records->size() > kLargestRecords) return;
  {
    const std::lock_guard lock(store_->waiting);
    store_->pending.push_back({std::move(file), std::move(records)});
    store_->pending_bytes += store_->pending.back().size();
  }
  store_->flush(false);
}

void Index::forget(std::span<const std::string> paths) {
  const std::lock_guard lock(store_->mutex);
  if (paths.empty() || !store_->writable) return;
  const Step step = store_->transaction([&] {
    Statement file(store_->database.handle(), "DELETE FROM files WHERE path = ?1");
    for (const std::string& path : paths) {
      file.bind(1, path);
      const Step one = file.step();
      file.reset();
      if (one != Step::done) return one;
    }
    return Step::done;
  });
  store_->dropping = store_->dropping || step == Step::done;
}

bool Index::finish() {
  store_->flush(true);
  const std::lock_guard lock(store_->mutex);
  store_->failed = store_->failed || !store_->pending.empty();
  if (!store_->writable || !store_->dropping) return !store_->failed;
  store_->transaction([&] {
    return store_->database.run("DELETE FROM records WHERE contents NOT IN (SELECT contents FROM files)");
  });
  return !store_->failed;
}

bool Index::is_damaged() const {
  return store_->damaged;
}
bool Index::is_writable() const {
  return store_->writable;
}
const std::filesystem::path& Index::path() const {
  return store_->path;
}
std::int64_t Index::opened_at() const {
  return store_->opened_at;
}

}  // namespace rasoat
