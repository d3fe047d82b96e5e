#include "export/check_docx.hpp"

#include "editing/docx_comments.hpp"
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
std::string words_at(std::string_view text, Span span) {
  std::size_t end = std::min<std::size_t>(span.end, span.start + kShownWords);
  while (end > span.start && end < text.size() && utf8::is_continuation(text[end])) --end;
  return "“" + on_one_line(text.substr(span.start, end - span.start)) + (end < span.end ? " …”" : "”");
}

DocxComment comment_for(const drafting::CheckedDraft& draft, const drafting::Finding& finding,
                        Language language) {
  DocxComment comment{finding.span, {}};
  const std::string rule(finding.rule);
  comment.paragraphs.push_back(
      labelled(language, severity_id(finding.severity), sentence_of(language, finding)));
  if (finding.replacement)
    comment.paragraphs.push_back(labelled(language, "check-write", shown_replacement(*finding.replacement)));
  if (!finding.norm.empty()) comment.paragraphs.push_back(labelled(language, "check-norm", finding.norm));
  for (const drafting::Related& related : finding.related) {
    const std::string where =
        related.file.empty() ? words_at(draft.text, related.span) : harmless_name(related.file);
    comment.paragraphs.push_back(labelled(language, "check-see", where));
  }
  comment.paragraphs.push_back("[" + rule + "]");
  return comment;
}

}  // namespace

std::expected<std::string, Error> check_docx(const DocxFile& file, const drafting::CheckedDraft& draft,
                                             Language language, std::optional<Date> day) {
  if (draft.findings.empty()) return std::string(file.source.bytes());
  std::vector<DocxComment> comments;
  for (const drafting::Finding& finding : draft.findings)
    comments.push_back(comment_for(draft, finding, language));
  return comment_docx(file, comments, "rasoat", day);
}

}  // namespace rasoat
