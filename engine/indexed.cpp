// Two passes: first what the index surely knows, under one lock, then what has to be opened, dear or not.
#include "indexed.hpp"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <optional>

#include "index/stored_records.hpp"
#include "index/summary.hpp"
#include "index/surroundings.hpp"
#include "reading/foreign.hpp"
#include "reading/readers.hpp"
#include "records.hpp"
#include "source/digest.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

// A pipe or a device would be waited for, or read, for ever.
bool is_special(const fs::path& file) {
  std::error_code unknown;
  const fs::file_status status = fs::status(file, unknown);
  return fs::exists(status) && !fs::is_regular_file(status) && !fs::is_directory(status);
}

std::vector<FileRecord> plain_records(const Input& input) {
  if (!is_special(input.file)) return make_records(input.file, input.shown);
  return {FailedRecord{input.shown, {"unreadable-document", {}, std::nullopt, "input-is-special", {}}}};
}

// The programs that read the file are those that would read it now.
bool is_by_these_readers(const IndexedFile& file) {
  const std::string_view readers = readers_of(file.contents);
  return readers.empty() || readers == foreign_version();
}

class Reading {
 public:
  Reading(std::span<const Input> inputs, Index* index, const IndexedReading& how)
      : inputs_(inputs), index_(index), how_(how), made_(inputs.size()) {
    if (index_ != nullptr) known_ = index_->files();
  }

  std::vector<FileRecord> run() {
    take([this](std::size_t i, const IndexedFile& file) { return take_records(i, file); });
    return all();
  }

  std::vector<FileRecord> run_around(std::span<const Record> drafts) {
    heads_.resize(inputs_.size());
    take([this](std::size_t i, const IndexedFile& file) {
      auto heads = read_summary(file.summary, inputs_[i].shown);
      if (heads) heads_[i] = std::move(*heads);
      return heads.has_value();
    });
    load_around(drafts);
    return all();
  }

  ReadingCounts counts() const {
    return {unchanged_, same_, inputs_.size() - unchanged_ - same_, forgotten_, written_};
  }

 private:
  const IndexedFile* known(const std::string& path) const {
    const auto at = std::ranges::lower_bound(known_, path, {}, &IndexedFile::path);
    return at != known_.end() && at->path == path ? &*at : nullptr;
  }

  // Takes from the index with `from_index(i, file)` what is surely unchanged, and reads the rest.
  template <typename FromIndex>
  void take(const FromIndex& from_index) {
    const std::vector<std::size_t> left = take_unchanged(from_index);
    each_in_parallel(
        left.size(), how_.jobs, [&](std::size_t i) { return size_of(inputs_[left[i]]); },
        [&](std::size_t i) {
          made_[left[i]] = index_ != nullptr ? read(left[i]) : plain_records(inputs_[left[i]]);
          how_.progress(++done_);
        });
    if (index_ != nullptr) finish();
  }
  // The inputs that are left.
  template <typename FromIndex>
  std::vector<std::size_t> take_unchanged(const FromIndex& from_index) {
    std::vector<char> taken(inputs_.size());
    if (!known_.empty()) {
      index_->begin_reading();
      each_in_parallel(
          inputs_.size(), how_.jobs, [](std::size_t) { return 0; },
          [&](std::size_t i) {
            const IndexedFile* file = known(inputs_[i].shown);
            if (file == nullptr || !file->settled || !is_by_these_readers(*file)) return;
            if (stamp_of(inputs_[i].file) != file->stamp) return;
            taken[i] = from_index(i, *file);
            if (taken[i]) how_.progress(++done_);
          });
      index_->end_reading();
    }
    std::vector<std::size_t> left;
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
      if (!taken[i]) left.push_back(i);
    }
    unchanged_ = inputs_.size() - left.size();
    return left;
  }
  bool take_records(std::size_t i, const IndexedFile& file) {
    auto records = stored(file.contents, inputs_[i].shown);
    if (records) made_[i] = std::move(*records);
    return records.has_value();
  }

  // Loads what matters to the drafts; the others stay heads.
  void load_around(std::span<const Record> drafts) {
    Surroundings around(drafts, summariser_);
    for (const auto& documents : heads_) {
      for (const DocumentSummary& document : documents) around.note_wording(document);
    }
    do {
      extend(around);
    } while (load(around));
  }
  void extend(Surroundings& around) const {
    for (const std::vector<FileRecord>& some : made_) {
      for (const FileRecord& one : some) {
        if (const auto* record = std::get_if<Record>(&one)) around.extend(*record);
      }
    }
  }
  // Whether anything was loaded.
  bool load(const Surroundings& around) {
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < heads_.size(); ++i) {
      const auto holds = [&](const DocumentSummary& document) { return around.holds(document); };
      if (std::ranges::any_of(heads_[i], holds)) wanted.push_back(i);
    }
    index_->begin_reading();
    each_in_parallel(
        wanted.size(), how_.jobs, [](std::size_t) { return 0; },
        [&](std::size_t at) {
          const std::size_t i = wanted[at];
          heads_[i].clear();
          if (!take_records(i, *known(inputs_[i].shown))) made_[i] = plain_records(inputs_[i]);
        });
    index_->end_reading();
    return !wanted.empty();
  }
  std::vector<FileRecord> all() {
    std::vector<FileRecord> records;
    std::size_t count = 0;
    for (const std::vector<FileRecord>& some : made_) count += some.size();
    for (const std::vector<DocumentSummary>& some : heads_) count += some.size();
    records.reserve(count);
    for (std::size_t i = 0; i < made_.size(); ++i) {
      std::ranges::move(made_[i], std::back_inserter(records));
      if (i >= heads_.size()) continue;
      for (DocumentSummary& head : heads_[i]) records.emplace_back(std::move(head.record));
    }
    return records;
  }

  std::optional<std::vector<FileRecord>> stored(const std::string& contents, const std::string& shown) {
    const auto bytes = index_->records(contents);
    return bytes ? read_stored_records(*bytes, shown) : std::nullopt;
  }

  std::vector<FileRecord> read(std::size_t i) {
    const Input& input = inputs_[i];
    const auto stamp = stamp_of(input.file);
    if (!stamp) return plain_records(input);
    const auto source = SourceText::read(input.file);
    if (!source) return make_records(input.file, input.shown);
    IndexedFile file{input.shown,
                     *stamp,
                     is_settled(*stamp, index_->opened_at()),
                     contents_key_of(*source, input.shown),
                     {}};
    auto records = known_.empty() ? std::nullopt : stored(file.contents, input.shown);
    const bool is_stored = records.has_value();
    if (is_stored)
      ++same_;
    else
      records = make_records(*source, input.shown);
    if (stamp_of(input.file) == stamp) keep(std::move(file), *records, is_stored);
    return std::move(*records);
  }
  void keep(IndexedFile file, std::span<FileRecord> records, bool is_stored) {
    auto bytes = is_stored ? std::nullopt : stored_records(records, file.path);
    if (!is_stored && !bytes) return;
    file.summary = written_summary(records, file.path, summariser_);
    index_->put(std::move(file), std::move(bytes));
  }

  void finish() {
    std::vector<std::string> gone;
    for (const IndexedFile& file : known_) {
      const bool wanted = std::ranges::binary_search(inputs_, file.path, {}, &Input::shown);
      std::error_code unknown;
      if (!wanted && !fs::exists(fs::symlink_status(how_.archive / file.path, unknown)))
        gone.push_back(file.path);
    }
    forgotten_ = gone.size();
    index_->forget(gone);
    written_ = index_->finish() && index_->is_writable();
  }

  std::span<const Input> inputs_;
  Index* index_;
  const IndexedReading& how_;
  std::vector<std::vector<FileRecord>> made_;
  std::vector<IndexedFile> known_;
  std::vector<std::vector<DocumentSummary>> heads_;  // by input, where its records are not loaded
  Summariser summariser_;
  std::atomic<std::size_t> done_ = 0, same_ = 0;
  std::size_t unchanged_ = 0, forgotten_ = 0;
  bool written_ = true;
};

}  // namespace

std::string contents_key_of(const SourceText& source, std::string_view shown) {
  Digest digest;
  digest.add(source.bytes());
  return contents_key(digest.hex(), shown, may_be_read_by_others(source) ? foreign_version() : std::string());
}

std::vector<FileRecord> archive_records(std::span<const Input> inputs, Index* index,
                                        const IndexedReading& how, ReadingCounts* counts) {
  Reading reading(inputs, index, how);
  std::vector<FileRecord> records = reading.run();
  if (counts != nullptr) *counts = reading.counts();
  return records;
}

std::vector<FileRecord> records_around(std::span<const Record> drafts, std::span<const Input> inputs,
                                       Index& index, const IndexedReading& how) {
  return Reading(inputs, &index, how).run_around(drafts);
}

}  // namespace rasoat
