// rasoat check: drafts before they are issued.
#include "drafting/check.hpp"

#include <algorithm>
#include <set>

#include "draft_input.hpp"
#include "editing/docx_of_text.hpp"
#include "export/check_docx.hpp"
#include "export/check_html.hpp"
#include "export/check_json.hpp"
#include "export/check_text.hpp"
#include "fix_draft.hpp"
#include "help.hpp"
#include "interrupt.hpp"
#include "result_files.hpp"
#include "run.hpp"
#include "terminal.hpp"
#include "watch.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;

bool fails(const std::vector<CheckedDraft>& drafts, std::string_view fail_on) {
  if (fail_on == "never") return false;
  const Severity least = fail_on == "info"      ? Severity::info
                         : fail_on == "warning" ? Severity::warning
                                                : Severity::error;
  return std::ranges::any_of(drafts, [&](const CheckedDraft& draft) {
    return std::ranges::any_of(draft.findings, [&](const auto& one) { return one.severity >= least; });
  });
}

CheckedDraft checked(const DraftInput& one, std::vector<drafting::Finding> findings) {
  return {one.input.shown, one.read.text, std::move(findings), drafting::form_of(one.read, *one.draft)};
}

// Suppressions that met nothing are findings about the configuration.
void add_unused(const std::map<std::string, ReadConfig>& configs, std::vector<CheckedDraft>& drafts) {
  const auto is_checked = [&](const std::string& file) {
    return std::ranges::any_of(drafts, [&](const CheckedDraft& draft) {
      return draft.file == file || draft.file.ends_with("/" + file);
    });
  };
  for (const auto& [path, config] : configs) {
    CheckedDraft of_config{path, config.source.bytes(), {}, {}};
    const LineIndex lines(config.source.bytes());
    for (std::size_t i = 0; i < config.used.size(); ++i) {
      if (config.used[i]) continue;
      const Suppression& one = config.settings.suppressions[i];
      if (one.file && !is_checked(*one.file)) continue;  // meant for another draft
      const std::string_view line = lines.line(one.line);
      const auto start = static_cast<Offset>(line.data() - config.source.bytes().data());
      drafting::Finding& finding = of_config.findings.emplace_back();
      finding.rule = "suppression-unused";
      finding.severity = one.file ? Severity::warning : Severity::info;  // others may need it
      finding.span = {start, start + static_cast<Offset>(line.size())};
      finding.message = "check-suppression-unused";
      finding.arguments = {one.rule, one.text};
    }
    if (!of_config.findings.empty()) drafts.push_back(std::move(of_config));
  }
}

void write(const Invocation& invocation, const std::vector<CheckedDraft>& drafts, const Sink& sink,
           bool colour) {
  if (invocation.format == "json") {
    write_check_json(sink, drafts, invocation.language);
  } else if (invocation.format == "sarif") {
    write_check_sarif(sink, drafts, invocation.language, kVersion);
  } else if (invocation.format == "github") {
    write_check_github(sink, drafts, invocation.language);
  } else if (invocation.format == "html") {
    write_check_html(sink, drafts, invocation.language);
  } else {
    write_check_text(sink, drafts, {invocation.language, colour});
  }
}

Error usage(std::string message) {
  return {"usage", {}, std::nullopt, std::move(message), {}};
}

// What one check came to: the status, and the files that it wrote.
struct Outcome {
  int status = 0;
  std::set<std::string> written;
};

// One call of check, on drafts that were read.
class Checking {
 public:
  Checking(const Invocation& invocation, Console& console, Output& output, DraftInputs& inputs)
      : invocation_(invocation), console_(console), output_(output), inputs_(inputs) {}

  Outcome run() {
    const bool folder = goes_into_folder(invocation_, inputs_.drafts.size()),
               by_file = invocation_.fix || invocation_.format == "docx";
    if (invocation_.fix && !invocation_.output) return fail(usage("check-fix-needs-output"));
    if (by_file && !folder && inputs_.drafts.size() != 1) return fail(usage("check-needs-folder"));
    if (by_file && output_.is_terminal())
      return fail({"usage", {}, std::nullopt, "usage-not-for-terminals", {invocation_.format}});
    if (folder) return into_folder();
    if (by_file) {
      write_file(inputs_.drafts.front(), output_);
    } else {
      for (DraftInput& one : inputs_.drafts) {
        if (one.draft) checked_.push_back(checked(one, findings_of(one)));
      }
      add_unused(inputs_.configs, checked_);
      write_all(checked_, output_);
    }
    return finish();
  }

 private:
  Outcome fail(const Error& error) {
    console_.error(error);
    return {2, {}};
  }

  Outcome finish() {
    if (outcome_.status == 0 && fails(checked_, invocation_.fail_on)) outcome_.status = 1;
    return std::move(outcome_);
  }

  void write_all(const std::vector<CheckedDraft>& drafts, Output& to) {
    write(
        invocation_, drafts, [&](std::string_view piece) { to.write(piece); },
        wants_colour(invocation_.colour, to));
  }

  Outcome into_folder() {
    output_.leave();
    const std::string extension = invocation_.fix ? ""
                                  : invocation_.format == "text" || invocation_.format == "github"
                                      ? ".txt"
                                      : "." + invocation_.format;
    std::error_code failed;
    const bool made = !std::filesystem::exists(*invocation_.output, failed);
    const auto files = result_files(invocation_, inputs_.drafts, extension);
    if (!files) return fail(files.error());
    if (made)
      console_.note(message(invocation_.language, "check-into-folder", std::vector{*invocation_.output}));
    for (std::size_t i = 0; i < files->size(); ++i) {
      for (const DraftInput& input : inputs_.drafts) {
        if (const auto wrong = Output((*files)[i]).collides_with(input.input.file.string()))
          return fail(*wrong);
      }
    }
    for (std::size_t i = 0; i < files->size(); ++i) {
      if (!inputs_.drafts[i].draft) continue;
      Output to((*files)[i]);
      if (!write_file(inputs_.drafts[i], to)) continue;
      if (const auto error = to.commit()) return fail(*error);
      outcome_.written.insert(std::filesystem::absolute((*files)[i]).lexically_normal().string());
    }
    if (!invocation_.fix) {
      std::vector<CheckedDraft> unused;
      add_unused(inputs_.configs, unused);
      note_left(unused);
      checked_.insert(checked_.end(), unused.begin(), unused.end());
    }
    return finish();
  }

  // The result of one draft as a file of its own; false where there is none.
  bool write_file(DraftInput& one, Output& to) {
    if (!one.draft) return false;
    if (invocation_.fix) return fix(one, to);
    checked_.push_back(checked(one, findings_of(one)));
    if (invocation_.format != "docx") {
      write_all({checked_.back()}, to);
      return true;
    }
    auto file = one.read.reader == "docx" ? open_docx(one.source) : printed_docx(one, checked_.back());
    if (!file) return refuse(file.error());
    const auto copy = check_docx(*file, checked_.back(), invocation_.language, invocation_.as_of);
    if (!copy) return refuse(copy.error());
    to.write(*copy);
    return true;
  }

  static std::expected<DocxFile, Error> printed_docx(const DraftInput& one, const CheckedDraft& draft) {
    return docx_of_text(draft.text, printed::print(draft.text, draft.form), one.source.path());
  }

  bool refuse(const Error& error) {
    console_.error(error);
    outcome_.status = 2;
    return false;
  }

  // Writes the fixed draft; what is left goes to standard error.
  bool fix(DraftInput& one, Output& to) {
    if (!goes_into_folder(invocation_, inputs_.drafts.size()) && !keeps_format(one, *invocation_.output))
      return refuse(
          {"usage", *invocation_.output, std::nullopt, "check-fix-other-format", {one.read.reader}});
    auto fixed = fix_draft(invocation_, one);
    if (!fixed) return refuse(fixed.error());
    to.write(one.source.bytes());
    checked_.push_back(checked(one, std::move(fixed->left)));
    note_left({checked_.back()});
    console_.note(
        message(invocation_.language, "check-fixed",
                std::vector{std::to_string(fixed->count), std::to_string(checked_.back().findings.size())}));
    return true;
  }

  void note_left(const std::vector<CheckedDraft>& drafts) {
    std::string rest;
    write_check_text([&](std::string_view piece) { rest += piece; }, drafts, {invocation_.language, false});
    console_.list(rest);
  }

  const Invocation& invocation_;
  Console& console_;
  Output& output_;
  DraftInputs& inputs_;
  std::vector<CheckedDraft> checked_;
  Outcome outcome_;
};

Outcome check_once(const Invocation& invocation, Console& console, Output& output) {
  DraftInputs inputs;
  if (const auto error = read_drafts(invocation, console, output, inputs)) {
    console.error(*error);
    return {2, {}};
  }
  for (DraftInput& one : inputs.drafts) {
    if (one.error) console.error(*one.error);
  }
  if (std::ranges::none_of(inputs.drafts, [](const DraftInput& one) { return one.draft.has_value(); }))
    return {2, {}};
  return Checking(invocation, console, output, inputs).run();
}

// Checks again on each save, until it is stopped.
int watch(const Invocation& invocation, Console& console, Output& standard) {
  standard.leave();
  say_when_stopped("");
  std::vector<std::filesystem::path> paths;
  for (const std::string& name : invocation.operands) {
    paths.emplace_back(name);
    std::error_code failed;
    if (!invocation.config && !std::filesystem::is_directory(name, failed))
      paths.push_back(std::filesystem::path(name).parent_path() / "rasoat.xml");
  }
  if (invocation.config) paths.emplace_back(*invocation.config);
  auto saved = Watch::open(paths);
  if (!saved) {
    console.error(saved.error());
    return 2;
  }
  console.note(message(invocation.language, "check-watching"));
  for (;;) {
    Output output(invocation.output);
    Outcome outcome = check_once(invocation, console, output);
    const auto error = outcome.status == 2 ? std::nullopt : output.commit();
    if (error) console.error(*error);
    if (outcome.status == 0) console.note(message(invocation.language, "check-watch-passed"));
    if (invocation.output)
      outcome.written.insert(std::filesystem::absolute(*invocation.output).lexically_normal().string());
    const auto name = saved->wait(outcome.written);
    if (!name) {
      console.error(name.error());
      return 2;
    }
    console.note("--- " + shown_name(*name));
  }
}

}  // namespace

int run_check(const Invocation& invocation, Console& console, Output& output) {
  if (!invocation.watch) return check_once(invocation, console, output).status;
  if (std::ranges::find(invocation.operands, "-") == invocation.operands.end())
    return watch(invocation, console, output);
  console.error(usage("check-watch-stdin"));
  return 2;
}

}  // namespace rasoat
