// SQLite as the index needs it: prepared statements whose trouble is a value. Every piece of text or bytes is
// a blob.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace rasoat::sqlite {

/// What a step of a statement came to.
enum class Step : std::uint8_t {
  row,
  done,
  busy,     ///< somebody else is writing
  damaged,  ///< what lies there is no database, or a broken one
  failed,   ///< no room, not writable, no memory
};

class Statement {
 public:
  Statement(sqlite3* database, const char* sql) noexcept;
  ~Statement();
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  /// Parameters count from 1. The bytes must live until the next reset.
  void bind(int parameter, std::string_view bytes) noexcept;
  void bind(int parameter, std::int64_t number) noexcept;
  Step step() noexcept;
  /// Ready for other parameters; ends the read of a row.
  void reset() noexcept;

  /// Of the row; columns count from 0. The bytes live until the next step or reset.
  std::string_view bytes(int column) const noexcept;
  std::int64_t number(int column) const noexcept;

 private:
  sqlite3_stmt* statement_ = nullptr;
  int failed_;  // SQLite's code of what went wrong in preparing it
};

class Database {
 public:
  enum class Access : std::uint8_t { read, write };

  /// Opens an existing file, no link. What is wrong with it shows in the first statement.
  Database(const std::filesystem::path& file, Access access) noexcept;
  ~Database();
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;

  bool is_open() const noexcept { return database_ != nullptr; }
  sqlite3* handle() const noexcept { return database_; }
  /// One statement without rows that anybody wants.
  Step run(const char* sql) noexcept;
  /// Makes it an empty database, whatever it was.
  Step clear() noexcept;

 private:
  sqlite3* database_ = nullptr;
};

}  // namespace rasoat::sqlite
