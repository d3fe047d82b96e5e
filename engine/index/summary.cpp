#include "index/summary.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <tuple>

#include "authority/name.hpp"
#include "graph/archive_graph.hpp"
#include "graph/citation.hpp"

namespace rasoat {
namespace {

template <typename Number>
void put(std::string& out, Number number) {
  char bytes[sizeof(Number)];
  std::memcpy(bytes, &number, sizeof(Number));
  out.append(bytes, sizeof(Number));
}

void put_text(std::string& out, std::string_view text) {
  put(out, static_cast<std::uint32_t>(text.size()));
  out += text;
}

void put_keys(std::string& out, std::span<const KeyNumber> keys) {
  put(out, static_cast<std::uint32_t>(keys.size()));
  for (const KeyNumber key : keys) put(out, key);
}

constexpr std::uint32_t kAbsent = 0xFFFFFFFF;

// Takes what was put, or fails for good.
class Taking {
 public:
  explicit Taking(std::string_view bytes) : bytes_(bytes) {}

  bool failed() const noexcept { return failed_; }
  bool at_end() const noexcept { return bytes_.empty(); }

  template <typename Number>
  Number number() {
    Number value{};
    const std::string_view bytes = take(sizeof(Number));
    if (!failed_) std::memcpy(&value, bytes.data(), sizeof(Number));
    return value;
  }
  std::string_view text() { return take(number<std::uint32_t>()); }
  std::optional<std::string> optional() {
    const auto size = number<std::uint32_t>();
    return size == kAbsent ? std::nullopt : std::optional(std::string(take(size)));
  }
  std::vector<KeyNumber> keys() {
    const auto count = number<std::uint32_t>();
    const std::string_view bytes = take(std::size_t{count} * sizeof(KeyNumber));
    std::vector<KeyNumber> keys(failed_ ? 0 : count);
    if (!keys.empty()) std::memcpy(keys.data(), bytes.data(), bytes.size());
    return keys;
  }

 private:
  std::string_view take(std::size_t size) {
    failed_ = failed_ || size > bytes_.size();
    if (failed_) return {};
    const std::string_view taken = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return taken;
  }

  std::string_view bytes_;
  bool failed_ = false;
};

// The fields of a head that are kept.
template <typename Head>
auto kept_fields(Head& head) {
  return std::tie(head.type, head.number, head.designation, head.place, head.issuer, head.title);
}

enum Flag : std::uint8_t { kDraft = 1, kHasHead = 2, kNamesATerm = 4 };

void put_document(std::string& out, const DocumentSummary& document, std::string_view shown) {
  const Head& head = document.record.document;
  put_text(out, std::string_view(document.record.file).substr(shown.size()));
  put_text(out, document.record.wording);
  const auto put_optional = [&](const std::optional<std::string>& field) {
    if (field)
      put_text(out, *field);
    else
      put(out, kAbsent);
  };
  std::apply([&](const auto&... fields) { (put_optional(fields), ...); }, kept_fields(head));
  put_text(out, head.issued_on ? to_iso(*head.issued_on) : "");
  put(out, static_cast<std::uint8_t>((head.draft ? kDraft : 0) | (head.has_head ? kHasHead : 0) |
                                     (document.names_a_term ? kNamesATerm : 0)));
  put_keys(out, document.own);
  put_keys(out, document.cited);
}

DocumentSummary take_document(Taking& from, std::string_view shown) {
  DocumentSummary document;
  Head& head = document.record.document;
  document.record.file = std::string(shown).append(from.text());
  document.record.wording = from.text();
  std::apply([&](auto&... fields) { ((fields = from.optional()), ...); }, kept_fields(head));
  head.issued_on = parse_iso_date(from.text());
  const auto flags = from.number<std::uint8_t>();
  head.draft = (flags & kDraft) != 0;
  head.has_head = (flags & kHasHead) != 0;
  document.names_a_term = (flags & kNamesATerm) != 0;
  document.own = from.keys();
  document.cited = from.keys();
  return document;
}

}  // namespace

// A term is written "khóa XIX" in some way; reading the whole name is dear.
bool names_a_term(const Reference& reference) {
  if (!reference.issuer) return false;
  const bool may = std::ranges::any_of(std::array{"kh", "Kh", "KH"}, [&](const char* start) {
    return reference.issuer->find(start) != std::string::npos;
  });
  return may && read_body_name(*reference.issuer).term.has_value();
}

// FNV-1a.
KeyNumber key_number(std::string_view key) noexcept {
  KeyNumber number = 0xCBF29CE484222325;
  for (const char byte : key) number = (number ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
  return number;
}

KeyNumber Summariser::key_of(const std::string& target, const std::optional<std::string>& type) {
  constexpr std::size_t kMost = 1 << 20;
  const std::string both = type ? target + '\n' + *type : target;
  {
    const std::lock_guard lock(mutex_);
    if (const auto known = keys_.find(both); known != keys_.end()) return known->second;
  }
  const KeyNumber key = key_number(read_target(target, type).key);
  const std::lock_guard lock(mutex_);
  if (keys_.size() == kMost) keys_.clear();
  keys_.emplace(both, key);
  return key;
}

std::optional<DocumentSummary> Summariser::summary_of(const Record& record) {
  const Head& head = record.document;
  if (!is_document(record) && !head.issuer && !head.place) return std::nullopt;
  DocumentSummary summary;
  summary.record.file = record.file;
  summary.record.wording = record.wording;
  kept_fields(summary.record.document) = kept_fields(head);
  summary.record.document.issued_on = head.issued_on;
  summary.record.document.draft = head.draft;
  summary.record.document.has_head = is_document(record);  // also without what it cites
  if (const auto own = read_designation(head.designation.value_or("")))
    summary.own = {key_number(own->key()), key_number(own->key(head.type ? *head.type : own->type))};
  for (const Reference& reference : record.references) {
    summary.cited.push_back(key_of(reference.target, reference.type));
    summary.names_a_term = summary.names_a_term || names_a_term(reference);
  }
  for (const Edge& edge : record.edges) {
    summary.cited.push_back(key_of(edge.from, std::nullopt));
    summary.cited.push_back(key_of(edge.to, std::nullopt));
  }
  std::ranges::sort(summary.cited);
  summary.cited.erase(std::ranges::unique(summary.cited).begin(), summary.cited.end());
  return summary;
}

std::string written_summary(std::span<const FileRecord> records, std::string_view shown,
                            Summariser& summariser) {
  std::string out;
  for (const FileRecord& one : records) {
    const auto* record = std::get_if<Record>(&one);
    const auto summary = record != nullptr ? summariser.summary_of(*record) : std::nullopt;
    if (summary) put_document(out, *summary, shown);
  }
  return out;
}

std::optional<std::vector<DocumentSummary>> read_summary(std::string_view bytes, std::string_view shown) {
  std::vector<DocumentSummary> documents;
  Taking from(bytes);
  while (!from.at_end() && !from.failed()) documents.push_back(take_document(from, shown));
  return from.failed() ? std::nullopt : std::optional(std::move(documents));
}

}  // namespace rasoat
