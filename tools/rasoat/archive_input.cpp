#include "archive_input.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <set>

#include "archive.hpp"
#include "batch.hpp"
#include "extracts.hpp"
#include "index_input.hpp"
#include "indexed.hpp"
#include "message/message.hpp"
#include "option_table.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

namespace fs = std::filesystem;
using Outputs = std::span<const Output* const>;

std::string archive_of(const Invocation& invocation) {
  if (invocation.archive) return *invocation.archive;
  const bool operand = invocation.command->takes == Operands::archive && !invocation.operands.empty();
  return operand ? invocation.operands.front() : invocation.base.value_or("");
}

// The file of an option, else the one of that name in the archive's root; nothing where there is neither.
std::optional<fs::path> setting_file(const std::optional<std::string>& given, const fs::path& archive,
                                     const char* name) {
  if (given) return fs::path(*given);
  std::error_code failed;
  const fs::path own = archive / name;
  return !archive.empty() && fs::exists(own, failed) ? std::optional(own) : std::nullopt;
}

template <typename Settings>
std::expected<std::optional<Settings>, Error> read_setting(
    const std::optional<fs::path>& file, std::expected<Settings, Error> (*read)(const SourceText&)) {
  if (!file) return std::optional<Settings>();
  const auto source = SourceText::read(*file);
  if (!source) return std::unexpected(source.error());
  auto settings = read(*source);
  if (!settings) return std::unexpected(settings.error());
  return std::optional<Settings>(std::move(*settings));
}

IndexedReading reading(const fs::path& archive, const ArchiveFiles& files, const Invocation& invocation,
                       Console& console) {
  return {archive, invocation.jobs,
          [&console, all = files.inputs.size()](std::size_t done) { console.progress(done, all); }};
}

// Results among the documents are known again, but are better kept apart from them.
void warn_of_results_inside(const fs::path& archive, const Invocation& invocation, Console& console,
                            Outputs outputs) {
  for (const Output* output : outputs) {
    const auto& path = output->path();
    if (!path || !is_in_archive(*path, archive, invocation.exclude)) continue;
    console.note(message(console.language(), "output-in-archive", std::array{shown_name(*path)}));
    return;
  }
}

std::expected<std::vector<FileRecord>, Error> records_of(const fs::path& archive,
                                                         const Invocation& invocation, Console& console,
                                                         Outputs outputs) {
  if (!invocation.extracts.empty()) {
    const std::vector<fs::path> files(invocation.extracts.begin(), invocation.extracts.end());
    if (auto wrong = collision(outputs, files)) return std::unexpected(std::move(*wrong));
    return read_extracts(files, invocation.jobs);
  }
  auto files = files_and_index(archive, invocation, console, outputs);
  if (!files) return std::unexpected(files.error());
  warn_of_results_inside(archive, invocation, console, outputs);
  return archive_records(files->inputs, files->index.get(), reading(archive, *files, invocation, console));
}

// What the drafts are compared with: with an index no more of it than that takes.
std::vector<FileRecord> records_around(std::span<const Record> drafts, const ArchiveFiles& files,
                                       const IndexedReading& how) {
  return files.index ? records_around(drafts, files.inputs, *files.index, how)
                     : archive_records(files.inputs, nullptr, how);
}

}  // namespace

namespace {

struct Settings {
  std::optional<Organisations> registry;
  std::optional<Policy> policy;
};

std::expected<Settings, Error> settings_of(const fs::path& archive, const Invocation& invocation,
                                           Outputs outputs, Registry wanted) {
  const auto registry_file = setting_file(invocation.organisations, archive, "organisations.xml");
  const auto policy_file = setting_file(invocation.policy, archive, "policy.xml");
  std::vector<fs::path> files;
  for (const auto& file : {registry_file, policy_file}) {
    if (file) files.push_back(*file);
  }
  if (auto wrong = collision(outputs, files)) return std::unexpected(std::move(*wrong));
  auto registry = read_setting(wanted == Registry::none ? std::nullopt : registry_file, read_organisations);
  if (!registry) return std::unexpected(registry.error());
  auto policy = read_setting(policy_file, read_policy);
  if (!policy) return std::unexpected(policy.error());
  return Settings{std::move(*registry), std::move(*policy)};
}

}  // namespace

std::expected<ArchiveInput, Error> read_archive(const Invocation& invocation, Console& console,
                                                const Output& output, Registry wanted) {
  const Output* const outputs[] = {&output};
  return read_archive(invocation, console, outputs, wanted);
}

std::expected<ArchiveInput, Error> read_archive(const Invocation& invocation, Console& console,
                                                Outputs outputs, Registry wanted) {
  ArchiveInput input;
  input.archive = archive_of(invocation);
  const auto settings = settings_of(input.archive, invocation, outputs, wanted);
  if (!settings) return std::unexpected(settings.error());
  if (settings->policy) input.policy = *settings->policy;
  auto records = records_of(input.archive, invocation, console, outputs);
  if (!records) return std::unexpected(records.error());
  const bool any = std::ranges::any_of(
      *records, [](const FileRecord& record) { return std::holds_alternative<Record>(record); });
  if (!any)
    return std::unexpected(Error{"usage", shown_name(input.archive), std::nullopt, "archive-unreadable", {}});
  console.stage("progress-joining");
  input.graph = join_records(std::move(*records), settings->registry ? &*settings->registry : nullptr);
  return input;
}

std::expected<ArchiveInput, Error> read_archive_with(std::vector<Record> drafts, const Invocation& invocation,
                                                     Console& console, const Output& output) {
  ArchiveInput input;
  const Output* const outputs[] = {&output};
  input.archive = invocation.archive.value_or("");
  const auto settings = settings_of(input.archive, invocation, outputs, Registry::if_any);
  if (!settings) return std::unexpected(settings.error());
  std::vector<FileRecord> records;
  if (invocation.archive) {
    auto files = files_and_index(input.archive, invocation, console, outputs);
    if (!files) return std::unexpected(files.error());
    records = records_around(drafts, *files, reading(input.archive, *files, invocation, console));
  }
  std::set<std::string> names;
  for (const Record& draft : drafts) names.insert(draft.file);
  std::erase_if(records, [&](const FileRecord& record) {
    return names.contains(std::visit([](const auto& one) -> const std::string& { return one.file; }, record));
  });
  for (Record& draft : drafts) records.emplace_back(std::move(draft));
  input.graph = join_records(std::move(records), settings->registry ? &*settings->registry : nullptr);
  return input;
}

Date as_of_day(const Invocation& invocation) {
  if (invocation.as_of) return *invocation.as_of;
  return Date{std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now())};
}

}  // namespace rasoat
