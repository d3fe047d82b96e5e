// The manual page in roff: text is escaped so that nothing in it is taken for a request.
#include "generate.hpp"
#include "help.hpp"
#include "option_table.hpp"

namespace rasoat {
namespace {

// Backslashes and hyphens are escaped; a dot or quote at the start of a line would be a request.
std::string roff(std::string_view text) {
  std::string out;
  if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
  for (const char byte : text) {
    if (byte == '\\') {
      out += "\\e";
    } else if (byte == '-') {
      out += "\\-";
    } else {
      out += byte;
    }
  }
  return out;
}

class Page {
 public:
  explicit Page(Language language) : language_(language) {
    out_ = ".TH RASOAT 1 \"\" \"rasoat " + std::string(kVersion) + "\" \"rasoat\"\n.nh\n";
  }

  std::string say(std::string_view id) const { return message(language_, id); }

  void section(std::string_view id) { out_ += ".SH " + roff(say(id)) + "\n"; }
  void subsection(const std::string& title) { out_ += ".SS " + roff(title) + "\n"; }
  void paragraph(const std::string& text) { out_ += ".PP\n" + roff(text) + "\n"; }
  void line(const std::string& text) { out_ += roff(text) + "\n"; }
  void entry(const std::string& term, const std::string& text) {
    out_ += ".TP\n.B " + roff(term) + "\n" + roff(text) + "\n";
  }
  void example(std::string_view arguments) {
    out_ += ".PP\n.nf\n.RS\nrasoat " + roff(arguments) + "\n.RE\n.fi\n";
  }
  void options_of(const Command* command) {
    for (const Option& option : options()) {
      const bool common = option.commands.empty() && option.words != "formats";
      const bool shown = command == nullptr ? common : !common && belongs(option, *command);
      if (shown) entry(spelling_of(option, command, language_), meaning_of(option, language_));
    }
  }
  Language language() const { return language_; }
  std::string text() && { return std::move(out_); }

 private:
  Language language_;
  std::string out_;
};

void describe_command(Page& page, const Command& command) {
  const std::string name(command.name);
  page.subsection("rasoat " + name + " " + operands_of(command, page.language()));
  page.paragraph(page.say("command-" + name + "-more"));
  page.options_of(&command);
  page.paragraph(page.say("help-example"));
  page.example(command.example);
}

}  // namespace

std::string manual_page(Language language) {
  Page page(language);
  page.section("manual-name");
  page.line("rasoat - " + page.say("help-program"));
  page.section("manual-synopsis");
  page.line("rasoat " + page.say("value-command") + " …");
  page.section("manual-commands");
  for (const Command& command : commands()) describe_command(page, command);
  page.section("manual-options");
  page.options_of(nullptr);
  page.section("manual-status");
  page.entry("0", page.say("status-done"));
  page.entry("1", page.say("status-findings"));
  page.entry("2", page.say("status-wrong"));
  page.entry("130", page.say("status-interrupted"));
  page.section("manual-environment");
  page.entry("LC_ALL, LC_MESSAGES, LANG", page.say("manual-locale"));
  page.entry("NO_COLOR", page.say("manual-no-color"));
  return std::move(page).text();
}

}  // namespace rasoat
