// The items of audits and traces in JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "coverage/audit.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

struct ItemWriter : JsonWriter {
  ItemWriter(std::string& out, const Sink& sink, Language in) : JsonWriter(out, &sink), language(in) {}
  Language language;  ///< of messages
};

void text_or_null(JsonWriter& to, std::string_view key, const std::optional<std::string>& value);
void date_or_null(JsonWriter& to, std::string_view key, const std::optional<Date>& value);
void number(JsonWriter& to, std::string_view key, std::uint64_t value);

/// The fields of a directive, without braces.
void write_fields(ItemWriter& to, const Directive& directive);
void write(ItemWriter& to, const Directive& directive);
void write(ItemWriter& to, const Asker& asker);
void write(ItemWriter& to, const Evidence& evidence);
void write(ItemWriter& to, const Expectation& expectation);
void write(ItemWriter& to, const Finding& finding);

template <typename Item>
void write_all(ItemWriter& to, std::string_view key, const std::vector<Item>& items) {
  to.key(key);
  to.open('[');
  for (const Item& item : items) write(to, item);
  to.close(']');
}

}  // namespace rasoat
