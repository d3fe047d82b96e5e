// A way through JSON that simdjson has taken apart, which stops at the first value that is missing or of
// another type and knows its place. For the .cpp files that read something from JSON.
#pragma once

#include <simdjson.h>

#include <optional>
#include <string>
#include <string_view>

#include "record/json_place.hpp"
#include "source/error.hpp"

namespace rasoat {

/// The value under the hand and the way that led to it. The first trouble ends the reading: whatever is
/// asked for after it is left as it was.
class JsonReader {
 public:
  explicit JsonReader(simdjson::dom::element root) : at_(root) {}

  bool failed() const noexcept { return !message_.empty(); }
  void fail(std::string_view message) {
    if (!failed()) message_ = message;
  }
  /// The trouble as an error; the path still says where it was found.
  Error error(std::string_view line) const {
    JsonPath existing = path_;
    if (missing_) existing.pop_back();
    return {"unreadable-record",
            {},
            byte_of(line, existing),
            message_,
            {path_.empty() ? "JSON" : to_string(path_)}};
  }

  template <typename Value>
  std::optional<Value> get(std::string_view expected) {
    Value value{};
    if (!failed() && at_.get(value) == simdjson::SUCCESS) return value;
    fail(expected);
    return std::nullopt;
  }
  bool is_null() const noexcept { return at_.is_null(); }
  bool has(std::string_view key) const noexcept {
    simdjson::dom::element found;
    return at_.is_object() && at_.at_key(key).get(found) == simdjson::SUCCESS;
  }

  /// Reads the value of a key with `read(*this)`, one level further in.
  template <typename Read>
  void in_key(std::string_view key, Read read) {
    const auto object = get<simdjson::dom::object>("record-needs-object");
    if (!object) return;
    path_.emplace_back(key);
    simdjson::dom::element value;
    missing_ = object->at_key(key).get(value) != simdjson::SUCCESS;
    if (missing_) return fail("record-needs-key");
    descend(value, read);
  }
  /// The same for each item of an array.
  template <typename Read>
  void in_items(Read read) {
    const auto array = get<simdjson::dom::array>("record-needs-array");
    if (!array) return;
    std::size_t index = 0;
    for (const simdjson::dom::element item : *array) {
      path_.emplace_back(index++);
      descend(item, read);
      if (failed()) return;
    }
  }

 private:
  template <typename Read>
  void descend(simdjson::dom::element value, Read read) {
    const simdjson::dom::element outer = at_;
    at_ = value;
    read(*this);
    if (failed()) return;
    at_ = outer;
    path_.pop_back();
  }

  simdjson::dom::element at_;
  JsonPath path_;
  std::string message_;
  bool missing_ = false;
};

}  // namespace rasoat
