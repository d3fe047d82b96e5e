// The index of an archive: what was read of its files, so that expensive reading happens once. SQLite, one
// file. Whatever lies there is believed only under a seal that fits, whoever or whatever wrote it.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "index/file_stamp.hpp"
#include "index/index_place.hpp"
#include "source/error.hpp"

namespace rasoat {

/// A file of the archive as the index knows it.
struct IndexedFile {
  std::string path;      ///< in the archive, as records show it
  FileStamp stamp;       ///< when it was read
  bool settled = false;  ///< the stamp alone tells that the file is unchanged
  std::string contents;  ///< the key under which its records lie: what decides them, see contents_key
  std::string summary;   ///< see summary.hpp

  friend bool operator==(const IndexedFile&, const IndexedFile&) = default;
};

/// What the records of a file are made from besides this program: the digest of its bytes (hexadecimal), the
/// extension of its name, which may decide on the reader, and, where another program may have read it, which
/// one that was, by `readers`; empty for others.
std::string contents_key(std::string_view digest, std::string_view path, std::string_view readers = {});

/// The `readers` of such a key; empty where no other program read the file.
std::string_view readers_of(std::string_view contents_key);

/// Safe to use from many threads. What is damaged gives nothing, and the index is made anew before anything
/// is written; writing that fails ends the writing and nothing else.
class Index {
 public:
  /// Takes the index at a place, or makes one (with `make`; else nothing is ever written). `key` is that of
  /// the build: an index of another build is emptied. Errors: see find_index_file; that of an index which
  /// cannot be read and not be made anew.
  static std::expected<std::unique_ptr<Index>, Error> open(const IndexPlace& place, std::string_view key,
                                                           bool make = true);
  ~Index();

  /// All files, by path. Where anything does not fit, nothing: the index is emptied.
  std::vector<IndexedFile> files();
  /// The stored records (stored_records.hpp); nothing where there are none, or none with a fitting seal.
  std::optional<std::string> records(std::string_view contents);
  /// Between these two nobody else can write: for many reads in a row.
  void begin_reading();
  void end_reading();

  /// Keeps a file, and its records unless they lie there already. What was put is on disk about a second
  /// later, and after `finish`.
  void put(IndexedFile file, std::optional<std::string> records);
  void forget(std::span<const std::string> paths);
  /// Writes what is left, and drops records that no file has any more. False where the writing has failed,
  /// now or before.
  bool finish();

  /// Something in it did not fit, and it was not made anew yet.
  bool is_damaged() const;
  bool is_writable() const;
  const std::filesystem::path& path() const;
  /// The clock of the file system that it lies on, when it was opened; nanoseconds since 1970.
  std::int64_t opened_at() const;

 private:
  struct Store;
  explicit Index(std::unique_ptr<Store> store);
  std::unique_ptr<Store> store_;
};

}  // namespace rasoat
