#include "index_verification.hpp"

#include <algorithm>
#include <atomic>

#include "index/stored_records.hpp"
#include "index/summary.hpp"
#include "records.hpp"

namespace rasoat {
namespace {

enum class Verdict : char { right, outdated, wrong };

Verdict judge(const Input& input, const IndexedFile& known, Index& index, Summariser& summariser) {
  const auto stamp = stamp_of(input.file);
  if (!stamp) return Verdict::outdated;
  const auto source = SourceText::read(input.file);
  if (!source) return Verdict::outdated;
  const std::string contents = contents_key_of(*source, input.shown);
  if (readers_of(contents) != readers_of(known.contents)) return Verdict::outdated;
  if (contents != known.contents)
    return known.settled && stamp == known.stamp && stamp_of(input.file) == stamp ? Verdict::wrong
                                                                                  : Verdict::outdated;
  std::vector<FileRecord> records = make_records(*source, input.shown);
  const bool same = stored_records(records, input.shown) == index.records(known.contents) &&
                    written_summary(records, input.shown, summariser) == known.summary;
  return same ? Verdict::right : Verdict::wrong;
}

}  // namespace

IndexVerification verify_index(std::span<const Input> inputs, Index& index, const IndexedReading& how) {
  const std::vector<IndexedFile> known = index.files();
  std::vector<Verdict> verdicts(inputs.size(), Verdict::outdated);
  Summariser summariser;
  std::atomic<std::size_t> done = 0;
  each_in_parallel(
      inputs.size(), how.jobs, [&](std::size_t i) { return size_of(inputs[i]); },
      [&](std::size_t i) {
        const auto at = std::ranges::lower_bound(known, inputs[i].shown, {}, &IndexedFile::path);
        if (at != known.end() && at->path == inputs[i].shown)
          verdicts[i] = judge(inputs[i], *at, index, summariser);
        how.progress(++done);
      });
  IndexVerification result;
  for (std::size_t i = 0; i < inputs.size(); ++i) {
    if (verdicts[i] == Verdict::right) ++result.right;
    if (verdicts[i] == Verdict::outdated) ++result.outdated;
    if (verdicts[i] == Verdict::wrong) result.wrong.push_back(inputs[i].shown);
  }
  return result;
}

}  // namespace rasoat
