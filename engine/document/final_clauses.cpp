// Final clauses stand at the end of the body. Their first words name them: "Quyết định này có hiệu lực …",
// "2. Thông tư này thay thế …", "Điều 3. Bãi bỏ Quyết định số …".
#include <algorithm>

#include "document/parts.hpp"
#include "grammars/anatomy_phrases.hpp"
#include "grammars/heading.hpp"
#include "reading/line.hpp"

namespace rasoat {
namespace {

using grammar::phrase_length;
using grammar::PhraseGroup;

class FinalClauses {
 public:
  FinalClauses(std::string_view text, std::span<const Block> blocks, Parts& parts)
      : text_(text), blocks_(blocks), parts_(parts) {}

  void mark() {
    std::size_t end = parts_.body;  // one past the last block of the body
    while (end < blocks_.size() && parts_.zones[end] != ZoneKind::appendix &&
           parts_.zones[end] != ZoneKind::signature && parts_.zones[end] != ZoneKind::recipients) {
      ++end;
    }
    constexpr std::size_t kLookedAt = 300;
    bool article_is_final = false;
    for (std::size_t at = std::max(parts_.body, end > kLookedAt ? end - kLookedAt : 0); at < end; ++at) {
      if (parts_.zones[at] != ZoneKind::body || !is_running_text(blocks_[at])) continue;
      const FirstWords words(text_, blocks_[at].span);
      const std::string_view start = words.text();
      const auto label = grammar::parse_heading_label(start);
      const std::string_view rest = label ? start.substr(label->length) : start;
      const bool article = label && label->kind <= grammar::LabelKind::article;
      if (article) {
        article_is_final = phrase_length(PhraseGroup::final_title, rest) != 0 && !rest.ends_with("như sau:");
        if (article_is_final && amends(rest)) article_is_final = false;
      }
      if (article_is_final || says_effect(rest)) parts_.zones[at] = ZoneKind::final_clause;
    }
  }

 private:
  // "Bãi bỏ khoản 2, Điều 5 …" and "Thay thế một số cụm từ" change a part of another document.
  static bool amends(std::string_view rest) {
    return rest.find("một số") != std::string_view::npos || rest.find("cụm từ") != std::string_view::npos ||
           rest.find("khoản") != std::string_view::npos;
  }

  // "… này" with an effect right after it, within the first words.
  static bool says_effect(std::string_view rest) {
    for (std::size_t at = rest.find("này "); at != std::string_view::npos; at = rest.find("này ", at + 1)) {
      if (phrase_length(PhraseGroup::effect, rest.substr(at + std::string_view("này ").size())) != 0)
        return true;
    }
    return false;
  }

  std::string_view text_;
  std::span<const Block> blocks_;
  Parts& parts_;
};

}  // namespace

void mark_final_clauses(std::string_view text, std::span<const Block> blocks, Parts& parts) {
  FinalClauses(text, blocks, parts).mark();
}

}  // namespace rasoat
