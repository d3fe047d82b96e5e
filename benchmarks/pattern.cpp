// The words of types come from the vocabulary; the alternatives stand in the order in which citation_at tries
// them.
#include "pattern.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "grammars/vocabulary/document_types.hpp"

namespace rasoat::benchmark {
namespace {

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

// The longest first, since the first alternative that fits is taken.
std::string type_words(bool alone) {
  std::vector<std::string> words;
  for (const grammar::DocumentType& type : grammar::document_types()) {
    const bool fits = type.reference == grammar::Mentionable::yes ||
                      (!alone && type.reference == grammar::Mentionable::number);
    if (fits) words.emplace_back(type.word);
  }
  std::stable_sort(words.begin(), words.end(),
                   [](const auto& a, const auto& b) { return a.size() > b.size(); });
  std::string joined;
  for (const std::string& word : words)
    joined += (joined.empty() ? "" : "|") + replaced(word, " ", "[ \\n]+");
  return joined;
}

}  // namespace

std::string full_pattern() {
  const std::string gap = "[ \\n]+";
  const std::string capital = "[A-ZĐÀ-ỸƯƠÂÊÔĂ]";
  const std::string word = capital + "[\\p{L}]*";
  const std::string symbol = "[A-ZĐƯ][A-Za-zĐđƯư]*[0-9]*(?:-[A-ZĐƯ][A-Za-zĐđƯư]*)*";
  const std::string designation =
      "[0-9]{1,6}[a-d]?(?:/(?:19|20)[0-9]{2})?(?: ?[-/] ?[A-ZĐƯ][A-Za-zĐđƯư]{0,5})? ?[-/] ?" + symbol;
  const std::string day = "[0-9]{1,2}(?:/[0-9]{1,2}/|-[0-9]{1,2}-|\\.[0-9]{1,2}\\.|" + gap + "tháng" + gap +
                          "[0-9]{1,2}" + gap + "năm" + gap + ")[0-9]{4}";
  const std::string date =
      "(?:,?" + gap + "(?:ngày" + gap + ")?" + day + "|" + gap + "năm" + gap + "[0-9]{4})?";
  const std::string name = word + "(?:,?" + gap + "(?:" + word +
                           "|tỉnh|thành phố|huyện|xã|phường|nhân dân|và|kế|Trung ương|khóa))*";
  const std::string issuer = "(?:,?" + gap + "của" + gap + name + ")?";
  const std::string any_type = "(?i:" + type_words(false) + ")";
  const std::string some_type = "(?:" + type_words(true) + ")";
  const std::string number = "(?i:số)" + gap + "(?::" + gap + ")?";
  const std::string law =
      "(?:Bộ" + gap + "luật|Luật|Pháp" + gap + "lệnh)" + gap + word + "(?:,?" + gap + "\\p{Ll}+){0,7}";
  const std::string meeting = "(?:Hội" + gap + "nghị" + gap + ")?Trung" + gap + "ương" + gap + "(?:lần" +
                              gap + "thứ" + gap + ")?[0-9XIV]+(?:" + gap + "\\(?khóa" + gap +
                              "[XIV]+(?:,? [XIV]+)*\\)?)?";
  const std::string congress = "Đại" + gap + "hội" + gap + "(?:đại biểu )?(?:Đảng bộ )?(?:[^.;\\n]{0,60}?" +
                               gap + ")?(?:lần thứ )?[XIV]+(?: của Đảng)?";
  std::string pattern;
  const auto alternative = [&](const std::string& more) { pattern += (pattern.empty() ? "" : "|") + more; };
  alternative("(?:" + any_type + gap + ")?(?:" + number + ")?" + designation + date + issuer);
  alternative(law + "(?:" + gap + number + "[0-9]+/[0-9]{4}/" + symbol + ")?" + date);
  alternative("(?i:" + std::string("nghị") + gap + "quyết)" + gap + "(?:của" + gap + ")?(?:" + meeting + "|" +
              congress + ")");
  alternative(any_type + gap + "(?:" + number + "[0-9]{1,6}[a-d]?|[0-9]{1,5}|này)");
  alternative(some_type + gap + "(?:nêu|nói)" + gap + "trên");
  alternative(some_type + ",?" + gap + "của" + gap + name);
  alternative(some_type);
  alternative("(?:KH|NQ|QĐ|CT|KL|NĐ|HD|TB|BC)[ ]?[0-9]{1,5}(?:/[A-Z]+)?");
  alternative(
      "Điều lệ(?: Đảng)?|Hiến pháp(?: năm [0-9]{4})?|Cương lĩnh(?: chính trị)?|[TQ]CVN[ "
      "\\n]?[0-9-]+:[0-9]{4}");
  return pattern;
}

}  // namespace rasoat::benchmark
