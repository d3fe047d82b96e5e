#include "records.hpp"

#include <algorithm>
#include <unordered_set>

#include "batch.hpp"
#include "exchanged.hpp"
#include "export/own_output.hpp"
#include "pipeline.hpp"
#include "reading/readers.hpp"

namespace rasoat {
namespace {

constexpr unsigned kDeepest = 4;
constexpr std::size_t kRoom = std::size_t{512} << 20;  // bytes that members may have together

FileRecord failed(const std::string& shown, Error error) {
  error.path.clear();
  return FailedRecord{shown, std::move(error)};
}

class Unfolding {
 public:
  // The depth is bounded, so recursion is too.
  void run(const SourceText& source, const std::string& shown, unsigned depth) {
    if (is_own_output(source)) {
      records_.push_back(record_without_text(source, shown, std::string(kOwnOutput)));
      return;
    }
    const Container* container = container_of(source);
    if (container == nullptr) {
      records_.push_back(make_record(source, shown));
      return;
    }
    if (depth == kDeepest) {
      records_.push_back(
          failed(shown, {"unreadable-document", {}, std::nullopt, "input-nested-too-deep", {}}));
      return;
    }
    auto contents = container->open(source, room_);
    if (!contents) {
      records_.push_back(failed(shown, contents.error()));
      return;
    }
    const std::size_t first = records_.size();
    std::unordered_set<std::string> taken;
    for (Member& member : contents->members) {
      room_ -= std::min(room_, member.bytes.size());
      const std::string name = name_below(shown, member, taken);
      run(SourceText(name, std::move(member.bytes)), name, depth + 1);
    }
    if (contents->metadata) take_metadata(*contents->metadata, source, shown, first);
  }

  std::vector<FileRecord> take() { return std::move(records_); }

 private:
  // Two members of one name are told apart by a number.
  static std::string name_below(const std::string& shown, const Member& member,
                                std::unordered_set<std::string>& taken) {
    if (member.name.empty()) return shown;
    const std::string name = shown + "/" + shown_name(member_name(member.name));
    for (unsigned copy = 1;; ++copy) {
      std::string numbered = copy == 1 ? name : name + " (" + std::to_string(copy) + ")";
      if (taken.insert(numbered).second) return numbered;
    }
  }

  void take_metadata(const Metadata& metadata, const SourceText& source, const std::string& shown,
                     std::size_t first) {
    for (std::size_t at = first; at < records_.size(); ++at) {
      if (Record* record = std::get_if<Record>(&records_[at])) return add_metadata(metadata, *record);
    }
    Record record = record_without_text(source, shown, "edxml");
    add_metadata(metadata, record);
    records_.insert(records_.begin() + static_cast<std::ptrdiff_t>(first), std::move(record));
  }

  std::vector<FileRecord> records_;
  std::size_t room_ = kRoom;
};

}  // namespace

std::vector<FileRecord> make_records(const SourceText& source, const std::string& shown) {
  Unfolding unfolding;
  unfolding.run(source, shown, 0);
  return unfolding.take();
}

std::vector<FileRecord> make_records(const std::filesystem::path& file, const std::string& shown) {
  const auto source = SourceText::read(file);
  if (!source) return {failed(shown, source.error())};
  return make_records(*source, shown);
}

}  // namespace rasoat
