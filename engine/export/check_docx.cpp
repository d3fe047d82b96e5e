#include "export/check_docx.hpp"

#include "editing/docx_comments.hpp"
#include "export/check_excerpt.hpp"
#include "export/check_wording.hpp"
#include "export/harmless.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kShownWords = 120;  // bytes of the other place that is quoted

std::string labelled(Language language, std::string_view label, std::string_view words) {
  std::string line = message(language, label);
  return line.append(": ").append(words);
}

// The first words of another place in the draft.
std::string words_at(const PrintedLines& lines, Span span) {
  const PrintedLines::Excerpt there = lines.at(span);
  const std::string words = on_one_line(there.marked.empty() ? there.right : there.marked);
  std::size_t end = std::min(words.size(), kShownWords);
  while (end > 0 && end < words.size() && utf8::is_continuation(words[end])) --end;
  return "“" + words.substr(0, end) + (end < words.size() ? " …”" : "”");
}

DocxComment comment_for(const PrintedLines& lines, const drafting::Finding& finding, Language language) {
  DocxComment comment{finding.span, {}};
  const std::string sentence = sentence_of(language, finding);
  comment.paragraphs.push_back(labelled(language, severity_id(finding.severity), sentence));
  if (finding.replacement && !says(sentence, *finding.replacement))
    comment.paragraphs.push_back(labelled(language, "check-write", shown_replacement(*finding.replacement)));
  if (!finding.norm.empty()) comment.paragraphs.push_back(labelled(language, "check-norm", finding.norm));
  for (const drafting::Related& related : finding.related) {
    const std::string where =
        related.file.empty() ? words_at(lines, related.span) : harmless_name(related.file);
    comment.paragraphs.push_back(labelled(language, "check-see", where));
  }
  comment.paragraphs.push_back(labelled(
      language, "check-rule", rule_name(language, finding.rule) + " (" + std::string(finding.rule) + ")"));
  return comment;
}

}  // namespace

std::expected<std::string, Error> check_docx(const DocxFile& file, const drafting::CheckedDraft& draft,
                                             Language language, std::optional<Date> day) {
  if (draft.findings.empty()) return std::string(file.source.bytes());
  const PrintedLines lines(draft);
  std::vector<DocxComment> comments;
  for (const drafting::Finding& finding : draft.findings)
    comments.push_back(comment_for(lines, finding, language));
  return comment_docx(file, comments, "rasoat", day);
}

}  // namespace rasoat
