#include "reading/html/charset.hpp"

#include <algorithm>

namespace rasoat::html {
namespace {

constexpr std::size_t kLookedAt = 4096;
constexpr std::size_t kLongestName = 40;

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

}  // namespace

std::string declared_charset(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return "utf-8";
  if (bytes.starts_with("\xFF\xFE")) return "utf-16le";
  if (bytes.starts_with("\xFE\xFF")) return "utf-16be";
  std::string head(bytes.substr(0, kLookedAt));
  for (char& c : head) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  for (std::size_t meta = head.find("<meta"); meta != std::string::npos;
       meta = head.find("<meta", meta + 5)) {
    const std::size_t end = std::min(head.find('>', meta), head.size());
    const std::size_t said = head.find("charset", meta);
    if (said >= end) continue;
    std::size_t at = said + 7;
    while (at < end && (head[at] == ' ' || head[at] == '=' || head[at] == '"' || head[at] == '\'')) ++at;
    std::size_t close = at;
    while (close < end && is_name(head[close])) ++close;
    if (close > at) return head.substr(at, std::min(close - at, kLongestName));
  }
  return {};
}

}  // namespace rasoat::html
