// The records of an archive's files, from its index as far as that knows them.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

#include "batch.hpp"
#include "index/index.hpp"
#include "record/record.hpp"
#include "source/source_text.hpp"

namespace rasoat {

/// The key under which the records of a file lie in the index; `shown`: the name it has there.
std::string contents_key_of(const SourceText& source, std::string_view shown);

/// How the files of an archive were come by.
struct ReadingCounts {
  std::size_t unchanged = 0;  ///< by size, times and inode; not opened
  std::size_t same = 0;       ///< opened, but what is in it was known
  std::size_t read = 0;
  std::size_t forgotten = 0;  ///< the index knew them, they are gone
  bool written = true;        ///< the index holds all that it should
};

struct IndexedReading {
  std::filesystem::path archive;  ///< in which the inputs lie
  unsigned jobs = 1;
  std::function<void(std::size_t done)> progress = [](std::size_t) {};  ///< from any thread
};

/// The records of all inputs, in their order. `index` may be null: everything is read. Files are kept in it
/// as they are read, and those that are gone leave it; the records are the same with it and without.
std::vector<FileRecord> archive_records(std::span<const Input> inputs, Index* index,
                                        const IndexedReading& how, ReadingCounts* counts = nullptr);

/// What a join with the drafts needs to say of them what a join with all of `archive_records` says: whole
/// records of the documents that the drafts cite, of those that cite the same, and of those that tell when
/// the ones or the others were replaced; of all others the head. Files that cannot be read are left out.
std::vector<FileRecord> records_around(std::span<const Record> drafts, std::span<const Input> inputs,
                                       Index& index, const IndexedReading& how);

}  // namespace rasoat
