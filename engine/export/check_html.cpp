// No script at all; the one style is allowed by its hash, everything else is forbidden by the page's policy
// (Content-Security-Policy), and every text is escaped.
#include "export/check_html.hpp"

#include <algorithm>
#include <set>

#include "drafting/check.hpp"
#include "export/check_wording.hpp"
#include "export/harmless.hpp"
#include "source/digest.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;
using drafting::Finding;

constexpr std::string_view kStyle = R"(
body{margin:0 auto;max-width:84rem;padding:1rem;font:16px/1.55 "Times New Roman",Tinos,serif;color:#111;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.15rem;border-bottom:1px solid #999;margin-top:2rem}
.draft{display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,2fr);gap:1.5rem}
pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}
mark{color:inherit;border-bottom:2px solid;padding:0 1px}
mark.error{background:#fde2e0;border-color:#b3261e}mark.warning{background:#fff1cc;border-color:#9a6700}
mark.info{background:#e6eefb;border-color:#33588c}
mark a{font:600 .7em sans-serif;vertical-align:super;text-decoration:none;color:#333}
:target{outline:2px solid #111}
ol{padding-left:2rem;margin:0}li{margin-bottom:.8rem}
li b.error{color:#b3261e}li b.warning{color:#7a5200}li b.info{color:#33588c}
small{color:#444}details{margin:.3rem 0}code,.ex{font-family:inherit;background:#f3f3f3}
.ex{display:block;white-space:pre-wrap;padding:.3rem .6rem;margin:.2rem 0}
@media(max-width:60rem){.draft{display:block}ol{margin-top:1.5rem}}
@media print{body{max-width:none;font-size:11pt}.draft{display:block}details{break-inside:avoid}a{color:inherit}}
)";

void escape(std::string& out, std::string_view text) {
  for (const char byte : text) {
    switch (byte) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += byte;
    }
  }
}

// The text of a document: its line ends kept, nothing else in it that steers.
void escape_lines(std::string& out, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of("\n\t");
    escape(out, harmless(text.substr(0, end)));
    if (end == std::string_view::npos) return;
    out += text[end];
    text.remove_prefix(end + 1);
  }
}

// Markup at a place of the text, which says how words look and not what they are: its bytes, 0 where none is.
std::size_t markup_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at);
  for (const std::string_view tag : {"<br>", "<sup>", "</sup>"}) {
    if (rest.starts_with(tag)) return tag.size();
  }
  if (rest.front() == '\\') return rest.size() > 1 && rest[1] == '*';
  const std::size_t run = std::min(rest.find_first_not_of('*'), rest.size());
  const auto is_blank = [](char byte) { return byte == ' ' || byte == '\n'; };
  const bool alone = (at == 0 || is_blank(text[at - 1])) && (run < rest.size() && is_blank(rest[run]));
  return run <= 3 && !alone ? run : 0;
}

// The same without markup; a line that a table cell breaks is broken.
void escape_words(std::string& out, std::string_view text) {
  std::string words;
  for (std::size_t at = 0; at < text.size();) {
    const bool may_be = text[at] == '*' || text[at] == '<' || text[at] == '\\';
    const std::size_t markup = may_be ? markup_at(text, at) : 0;
    if (text.substr(at, markup) == "<br>") words += '\n';
    if (markup == 0 || text[at] == '\\') words += text[at + markup];
    at += markup + (markup == 0 || text[at] == '\\');
  }
  escape_lines(out, words);
}

unsigned value_of(char figure) {
  return static_cast<unsigned>(figure <= '9' ? figure - '0' : figure - 'a' + 10);
}

// SHA-256 in base64, as a policy names it.
std::string hash_of(std::string_view text) {
  constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  Digest digest;
  digest.add(text);
  const std::string hex = digest.hex();
  std::string out;
  unsigned bits = 0, held = 0;
  for (const char figure : hex) {
    held = (held << 4 | value_of(figure)) & 0xFFFF;
    bits += 4;
    if (bits < 6) continue;
    bits -= 6;
    out += kLetters[held >> bits & 63];
  }
  if (bits > 0) out += kLetters[held << (6 - bits) & 63];
  while (out.size() % 4 != 0) out += '=';
  return out;
}

class Writer {
 public:
  Writer(const Sink& sink, Language language) : sink_(sink), language_(language) {}

  void write(std::span<const CheckedDraft> drafts) {
    head();
    for (std::size_t i = 0; i < drafts.size(); ++i) draft(drafts[i], "d" + std::to_string(i + 1));
    rules(drafts);
    out_ += "</body>\n</html>\n";
    sink_(out_);
  }

 private:
  std::string say(std::string_view id) const { return message(language_, id); }
  void text(std::string_view value) { escape(out_, value); }

  void head() {
    out_ += "<!DOCTYPE html>\n<html lang=\"";
    out_ += language_ == Language::vi ? "vi" : "en";
    out_ +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"rasoat\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src "
        "'none'; style-src 'sha256-" +
        hash_of(kStyle) +
        "'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>rasoat "
        "check</title>\n<style>";
    out_ += kStyle;
    out_ += "</style>\n</head>\n<body>\n<h1>";
    text(say("check-page-title"));
    out_ += "</h1>\n";
  }

  void draft(const CheckedDraft& draft, const std::string& id) {
    out_ += "<h2>";
    text(harmless(draft.file));
    out_ += "</h2>\n";
    if (draft.findings.empty()) {
      out_ += "<p>";
      text(say("check-nothing"));
      out_ += "</p>\n";
    }
    out_ += "<div class=\"draft\">\n<pre>";
    marked_text(draft, id);
    out_ += "</pre>\n<ol>\n";
    const LineIndex lines(draft.text);
    for (std::size_t i = 0; i < draft.findings.size(); ++i)
      item(lines, draft.findings[i], id + "-" + std::to_string(i + 1));
    out_ += "</ol>\n</div>\n";
    if (out_.size() > (1u << 16)) sink_(out_), out_.clear();
  }

  // Marks do not nest: where places overlap, the later one is marked from where the earlier one ends.
  void marked_text(const CheckedDraft& draft, const std::string& id) {
    std::size_t at = 0;
    for (std::size_t i = 0; i < draft.findings.size(); ++i) {
      const Finding& finding = draft.findings[i];
      const std::size_t start = std::max<std::size_t>(at, finding.span.start);
      const std::size_t end = std::clamp<std::size_t>(finding.span.end, start, draft.text.size());
      escape_words(out_, draft.text.substr(at, start - at));
      const std::string name = id + "-" + std::to_string(i + 1);
      out_ += "<mark class=\"" + std::string(name_of(finding.severity)) + "\" id=\"m" + name + "\">";
      escape_words(out_, draft.text.substr(start, end - start));
      out_ += "<a href=\"#f" + name + "\">" + std::to_string(i + 1) + "</a></mark>";
      at = end;
    }
    escape_words(out_, draft.text.substr(at));
  }

  void item(const LineIndex& lines, const Finding& finding, const std::string& name) {
    const LineColumn at = lines.locate(finding.span.start);
    const std::string severity(name_of(finding.severity));
    out_ += "<li id=\"f" + name + "\"><b class=\"" + severity + "\">";
    text(say(severity_id(finding.severity)));
    out_ += "</b> <a href=\"#m" + name + "\">" + std::to_string(at.line) + ":" + std::to_string(at.column) +
            "</a> ";
    text(sentence_of(language_, finding));
    if (finding.replacement) {
      out_ += "<br><small>";
      text(say("check-write"));
      out_ += ": <code>";
      text(shown_replacement(*finding.replacement));
      out_ += "</code></small>";
    }
    if (!finding.norm.empty()) {
      out_ += "<br><small>";
      text(say("check-norm") + ": " + finding.norm);
      out_ += "</small>";
    }
    for (const drafting::Related& related : finding.related) {
      const LineColumn there = lines.locate(related.file.empty() ? related.span.start : 0);
      out_ += "<br><small>";
      text(say("check-see") + ": " +
           (related.file.empty() ? std::to_string(there.line) + ":" + std::to_string(there.column)
                                 : harmless(related.file)));
      out_ += "</small>";
    }
    out_ += "<br><small><a href=\"#r-";
    text(finding.rule);
    out_ += "\">";
    text(finding.rule);
    out_ += "</a></small></li>\n";
  }

  void rules(std::span<const CheckedDraft> drafts) {
    std::set<std::string_view> met;
    for (const CheckedDraft& one : drafts) {
      for (const Finding& finding : one.findings) met.insert(finding.rule);
    }
    for (const drafting::Rule& rule : drafting::rules()) {
      if (!met.contains(rule.id)) continue;
      out_ += "<details id=\"r-";
      text(rule.id);
      out_ += "\"><summary>";
      text(rule.id);
      out_ += "</summary><p>";
      text(say("rule-" + std::string(rule.id)));
      out_ += "</p>";
      example("rules-bad", rule.body->bad.whole());
      example("rules-good", rule.body->good.whole());
      out_ += "</details>\n";
    }
  }

  void example(std::string_view label, std::string_view words) {
    text(say(label));
    out_ += "<span class=\"ex\">";
    escape_lines(out_, words);
    out_ += "</span>";
  }

  const Sink& sink_;
  Language language_;
  std::string out_;
};

}  // namespace

void write_check_html(const Sink& sink, std::span<const CheckedDraft> drafts, Language language) {
  Writer(sink, language).write(drafts);
}

}  // namespace rasoat
