#include "fix_draft.hpp"

#include <algorithm>
#include <cctype>

#include "drafting/check.hpp"
#include "drafting/fix.hpp"
#include "editing/docx_replacements.hpp"
#include "reading/readers.hpp"

namespace rasoat {
namespace {

constexpr int kMostRounds = 8;

struct Round {
  std::string bytes;
  std::size_t count = 0;
};

// The safe replacements that do not overlap: the first one wins.
std::vector<DocxReplacement> replacements_of(std::string_view text,
                                             std::span<const drafting::Finding> findings) {
  std::vector<DocxReplacement> chosen;
  Offset reached = 0;
  for (const drafting::Finding& finding : findings) {
    if (!drafting::is_safe_edit(text, finding) || finding.span.start < reached) continue;
    chosen.push_back({finding.span, *finding.replacement});
    reached = finding.span.end;
  }
  return chosen;
}

std::expected<Round, Error> fix_once(const DraftInput& draft, std::span<const drafting::Finding> findings) {
  if (draft.read.reader != "docx") {
    drafting::Fixed fixed = drafting::apply_safe(draft.source.bytes(), findings);
    return Round{std::move(fixed.text), fixed.count};
  }
  const auto chosen = replacements_of(draft.read.text, findings);
  if (chosen.empty()) return Round{};
  const auto file = open_docx(draft.source);
  if (!file) return std::unexpected(file.error());
  auto replaced = replace_in_docx(*file, chosen);
  if (!replaced) return std::unexpected(replaced.error());
  return Round{std::move(replaced->bytes), replaced->count};
}

bool can_be_fixed(const ReadDocument& read) {
  return read.reader == "docx" || (!read.generated && (read.reader == "text" || read.reader == "markdown"));
}

}  // namespace

bool keeps_format(const DraftInput& draft, const std::string& name) {
  const auto ending = [](const std::filesystem::path& path) {
    std::string out = path.extension().string();
    std::ranges::transform(out, out.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out.substr(std::min<std::size_t>(out.size(), 1));
  };
  const std::string wanted = ending(name);
  if (wanted.empty() || wanted == ending(draft.input.file)) return true;
  const bool text = draft.read.reader != "docx";
  for (const Reader& reader : readers()) {
    if ((" " + std::string(reader.extensions) + " ").find(" " + wanted + " ") == std::string::npos) continue;
    return text ? reader.name == "text" || reader.name == "markdown" : reader.name == "docx";
  }
  return text;
}

std::vector<drafting::Finding> findings_of(DraftInput& one) {
  return drafting::check(*one.draft, one.config != nullptr ? &one.config->used : nullptr);
}

std::expected<FixedDraft, Error> fix_draft(const Invocation& invocation, DraftInput& draft) {
  if (!can_be_fixed(draft.read))
    return std::unexpected(Error{"usage", draft.input.shown, std::nullopt, "check-fix-format", {}});
  FixedDraft fixed;
  fixed.left = findings_of(draft);
  for (int number = 0; number < kMostRounds; ++number) {
    auto round = fix_once(draft, fixed.left);
    if (!round) return std::unexpected(round.error());
    if (round->count == 0) break;
    fixed.count += round->count;
    draft.draft.reset();
    draft.source = SourceText(draft.source.path(), std::move(round->bytes));
    read_draft(invocation, draft);
    if (!draft.draft) return std::unexpected(*draft.error);
    fixed.left = findings_of(draft);
  }
  return fixed;
}

}  // namespace rasoat
