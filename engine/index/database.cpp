#include "index/database.hpp"

#include <sqlite3.h>

namespace rasoat::sqlite {
namespace {

constexpr int kPatience = 2'000;  // milliseconds to wait for somebody else's commit

Step step_for(int code) noexcept {
  switch (code & 0xFF) {
    case SQLITE_ROW:
      return Step::row;
    case SQLITE_DONE:
    case SQLITE_OK:
      return Step::done;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Step::busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
    case SQLITE_ERROR:  // a table is missing, or another one
    case SQLITE_SCHEMA:
    case SQLITE_MISMATCH:
    case SQLITE_CONSTRAINT:
      return Step::damaged;
    default:
      return Step::failed;
  }
}

}  // namespace

Statement::Statement(sqlite3* database, const char* sql) noexcept
    : failed_(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr)) {}

Statement::~Statement() {
  sqlite3_finalize(statement_);
}

void Statement::bind(int parameter, std::string_view bytes) noexcept {
  if (statement_ == nullptr) return;
  // An empty view may have no address, which SQLite would take for NULL.
  const int code =
      bytes.empty() ? sqlite3_bind_zeroblob(statement_, parameter, 0)
                    : sqlite3_bind_blob64(statement_, parameter, bytes.data(), bytes.size(), SQLITE_STATIC);
  if (code != SQLITE_OK) failed_ = code;
}

void Statement::bind(int parameter, std::int64_t number) noexcept {
  if (statement_ == nullptr) return;
  if (const int code = sqlite3_bind_int64(statement_, parameter, number); code != SQLITE_OK) failed_ = code;
}

Step Statement::step() noexcept {
  return step_for(failed_ != SQLITE_OK ? failed_ : sqlite3_step(statement_));
}

void Statement::reset() noexcept {
  if (statement_ != nullptr) sqlite3_reset(statement_);
}

std::string_view Statement::bytes(int column) const noexcept {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(statement_, column));
  const int size = sqlite3_column_bytes(statement_, column);
  return data == nullptr ? std::string_view() : std::string_view(data, static_cast<std::size_t>(size));
}

std::int64_t Statement::number(int column) const noexcept {
  return sqlite3_column_int64(statement_, column);
}

Database::Database(const std::filesystem::path& file, Access access) noexcept {
  const int mode = access == Access::write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
  const int code =
      sqlite3_open_v2(file.c_str(), &database_, mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_NOFOLLOW, nullptr);
  if (code != SQLITE_OK) {
    sqlite3_close_v2(database_);
    database_ = nullptr;
    return;
  }
  sqlite3_busy_timeout(database_, kPatience);
  // What the file itself says is data, never code.
  sqlite3_db_config(database_, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  sqlite3_db_config(database_, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
  run("PRAGMA cell_size_check = 1");
  run("PRAGMA temp_store = 2");  // in memory: nothing of an archive is left in other places
  run("PRAGMA secure_delete = 1");
  // Nobody waits for the disk: a process that is killed loses nothing that it had written, and what a power
  // failure may leave behind does not fit its seals.
  run("PRAGMA synchronous = 0");
  run("PRAGMA page_size = 16384");  // where it is made anew: records take a page or a few
  run("PRAGMA cache_size = -65536");
}

Database::~Database() {
  sqlite3_close_v2(database_);
}

Step Database::run(const char* sql) noexcept {
  Statement statement(database_, sql);
  Step step = statement.step();
  while (step == Step::row) step = statement.step();
  return step;
}

Step Database::clear() noexcept {
  sqlite3_db_config(database_, SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
  const Step step = run("VACUUM");
  sqlite3_db_config(database_, SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
  return step;
}

}  // namespace rasoat::sqlite
