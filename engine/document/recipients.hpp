// The list of recipients (Nơi nhận) as it is read line by line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rasoat {

/// Bytes of "Nơi nhận:" at the start of a line, its colon included; 0 where the line starts no list.
std::size_t recipients_label_length(std::string_view line);

class RecipientList {
 public:
  bool empty() const noexcept { return names_.empty(); }
  /// Entries start with a dash: a line without one goes on with the entry above it.
  bool dashed() const noexcept { return dashed_; }

  /// Takes a line of the list. An empty one is a dash that a converter parted from its line.
  void add_line(std::string_view line, bool dash);

  /// The entries as printed, without what closes them.
  std::vector<std::string> take_names();

 private:
  void add_entry(std::string_view text, bool dash);

  std::vector<std::string> names_;
  bool dashed_ = false;
  bool lone_dash_ = false;
};

}  // namespace rasoat
