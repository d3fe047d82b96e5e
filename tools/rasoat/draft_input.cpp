#include "draft_input.hpp"

#include <algorithm>

#include "archive.hpp"
#include "drafting/check.hpp"
#include "reading/readers.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;

std::expected<std::vector<Input>, Error> inputs_of_operands(const Invocation& invocation,
                                                            const Output& output) {
  std::vector<Input> inputs;
  for (const std::string& name : invocation.operands) {
    if (auto wrong = output.collides_with(name)) return std::unexpected(std::move(*wrong));
    std::error_code failed;
    if (!fs::is_directory(name, failed)) {
      inputs.push_back(input_for(name, {}));
      continue;
    }
    auto files = archive_files(name, invocation.exclude);
    if (!files) return std::unexpected(files.error());
    for (const Input& file : *files) {
      if (auto wrong = output.collides_with(file.file.string())) return std::unexpected(std::move(*wrong));
      inputs.push_back(input_for(file.file, {}));
    }
  }
  return inputs;
}

// The configuration named, else the one beside the draft; null where there is none.
std::expected<ReadConfig*, Error> config_of(const Invocation& invocation, const Input& input,
                                            DraftInputs& to) {
  const fs::path beside = input.file == "-" ? fs::path() : input.file.parent_path();
  const fs::path file = invocation.config ? fs::path(*invocation.config) : beside / "rasoat.xml";
  std::error_code failed;
  if (!invocation.config && !fs::exists(file, failed)) return nullptr;
  const auto [known, added] = to.configs.try_emplace(file.string());
  ReadConfig& config = known->second;
  if (!added) return &config;
  auto source = SourceText::read(file);
  if (!source) return std::unexpected(source.error());
  config.source = std::move(*source);
  auto settings = read_check_settings(config.source, drafting::is_rule);
  if (!settings) return std::unexpected(settings.error());
  config.settings = std::move(*settings);
  config.used.resize(config.settings.suppressions.size());
  return &config;
}

// As the archive names its file, where the draft lies in it.
std::string name_in_archive(const Invocation& invocation, const Input& input) {
  if (!invocation.archive || input.file == "-") return input.shown;
  std::error_code failed;
  const fs::path inside = fs::relative(input.file, *invocation.archive, failed);
  const std::string name = shown_name(inside.native());
  return failed || name.empty() || name.starts_with("..") ? input.shown : name;
}

std::optional<Error> join_archive(const Invocation& invocation, Console& console, const Output& output,
                                  DraftInputs& to) {
  if (!invocation.archive && !invocation.organisations) return std::nullopt;
  std::vector<Record> records;
  for (DraftInput& one : to.drafts) {
    if (!one.draft) continue;
    one.archive.file = name_in_archive(invocation, one.input);
    records.push_back(record_of(*one.draft, one.archive.file));
  }
  auto archive = read_archive_with(std::move(records), invocation, console, output);
  if (!archive) return archive.error();
  to.archive = std::move(*archive);
  const ArchiveGraph& graph = to.archive->graph;
  for (DraftInput& one : to.drafts) {
    const auto at = std::ranges::find(graph.records, one.archive.file, &Record::file);
    if (!one.draft || at == graph.records.end()) continue;
    one.archive.graph = &graph;
    one.archive.record = static_cast<std::uint32_t>(at - graph.records.begin());
    one.archive.whole = invocation.archive.has_value();
    one.draft->options.archive = &one.archive;
  }
  return std::nullopt;
}

}  // namespace

void read_draft(const Invocation& invocation, DraftInput& draft) {
  draft.draft.reset();
  auto read = read_document(draft.source);
  if (!read) {
    draft.error = read.error();
    return;
  }
  if (read->text.find_first_not_of(" \t\r\n\f\v\xEF\xBB\xBF") == std::string_view::npos) {
    draft.error = {"unreadable-document", draft.source.path(), std::nullopt, "check-empty", {}};
    return;
  }
  draft.read = std::move(*read);
  drafting::CheckOptions options;
  options.file = draft.input.shown;
  options.extract = invocation.extract;
  options.as_of = as_of_day(invocation);
  options.settings = draft.config != nullptr ? &draft.config->settings : nullptr;
  draft.draft.emplace(draft.read, options);
}

std::optional<Error> read_drafts(const Invocation& invocation, Console& console, const Output& output,
                                 DraftInputs& to) {
  const auto inputs = inputs_of_operands(invocation, output);
  if (!inputs) return inputs.error();
  for (const Input& input : *inputs) {
    const auto config = config_of(invocation, input, to);
    if (!config) return config.error();
    DraftInput& draft = to.drafts.emplace_back();
    draft.input = input;
    draft.config = *config;
  }
  each_in_parallel(
      to.drafts.size(), invocation.jobs, [&](std::size_t i) { return size_of(to.drafts[i].input); },
      [&](std::size_t i) {
        auto source = SourceText::read(to.drafts[i].input.file);
        if (!source) {
          to.drafts[i].error = source.error();
          return;
        }
        to.drafts[i].source = std::move(*source);
        read_draft(invocation, to.drafts[i]);
      });
  return join_archive(invocation, console, output, to);
}

}  // namespace rasoat
