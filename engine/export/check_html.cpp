// No script at all; the one style is allowed by its hash, everything else is forbidden by the page's policy
// (Content-Security-Policy), and every text is escaped. The list stands beside the sheet and scrolls by
// itself; on narrow screens and on paper it follows.
#include "export/check_html.hpp"

#include <set>

#include "drafting/check.hpp"
#include "export/check_page.hpp"
#include "export/check_wording.hpp"
#include "export/html_text.hpp"
#include "source/digest.hpp"
#include "source/source_text.hpp"

namespace rasoat {
namespace {

using drafting::CheckedDraft;
using drafting::Finding;

constexpr std::string_view kStyle = R"(
body{margin:0 auto;max-width:88rem;padding:1rem;font:16px/1.45 "Times New Roman",Tinos,serif;color:#111;background:#eee}
h1{font-size:1.4rem}h2{font-size:1.15rem;margin-top:2rem;overflow-wrap:anywhere}
.draft{display:grid;grid-template-columns:minmax(0,3fr) minmax(17rem,2fr);gap:1.5rem;align-items:start}
.sheet{background:#fff;border:1px solid #bbb;padding:1.5rem 2rem;overflow-wrap:anywhere}
.sheet p{margin:.15rem 0;white-space:pre-wrap}.sheet p.apart{margin-top:.6rem}.sheet p.gap{margin-top:3rem}
p.centre{text-align:center}p.right{text-align:center;margin-left:50%!important}p.heading{font-weight:bold}
.sheet p.columns{font:.8rem/1.4 monospace;white-space:pre;overflow-x:auto}
table{border-collapse:collapse;width:100%}td{vertical-align:top;padding:.1rem .4rem}
.wide{overflow-x:auto;margin:.6rem 0}.grid td{border:1px solid #777;overflow-wrap:break-word}
.sides{table-layout:fixed;margin:.6rem 0}.sides td{padding:0 .3rem}
mark{color:inherit;border-bottom:2px solid;padding:0 1px;print-color-adjust:exact}
mark.error{background:#fde2e0;border-color:#b3261e}mark.warning{background:#fff1cc;border-color:#9a6700}
mark.info{background:#e6eefb;border-color:#33588c}
mark a{font:600 .7rem/1 sans-serif;vertical-align:super;text-decoration:none;color:#333;padding:0 .15em}
:target{outline:2px solid #111;scroll-margin-top:30vh}
ol{padding-left:2.2rem;margin:0;position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto}
li{margin-bottom:.9rem}li p{margin:.1rem 0}
li b.error{color:#b3261e}li b.warning{color:#7a5200}li b.info{color:#33588c}
small{color:#444}details{margin:.3rem 0}code{font-family:inherit;background:#fff}
.ex{display:block;white-space:pre-wrap;background:#fff;padding:.3rem .6rem;margin:.2rem 0;overflow-wrap:anywhere}
@media(max-width:60rem){.draft{display:block}.sheet{padding:.8rem;font-size:.95rem}.sides{font-size:.85em}
ol{margin-top:1.5rem;position:static;max-height:none}body{padding:.5rem}}
@media print{@page{margin:18mm 15mm 18mm 25mm}body{max-width:none;padding:0;font-size:12pt;background:none}.draft{display:block}
.sheet{border:0;padding:0;font-size:inherit}.sides{font-size:inherit}div+h2{break-before:page}
ol{margin-top:8mm;border-top:1px solid #777;padding-top:4mm;position:static;max-height:none;overflow:visible}
li,details,tr{break-inside:avoid}p.heading{break-after:avoid}a{color:inherit;text-decoration:none}}
)";

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
    head(drafts);
    for (std::size_t i = 0; i < drafts.size(); ++i) draft(drafts[i], "d" + std::to_string(i + 1));
    rules(drafts);
    out_ += "</body>\n</html>\n";
    sink_(out_);
  }

 private:
  std::string say(std::string_view id) const { return message(language_, id); }
  void text(std::string_view value) { append_html(out_, value); }

  void head(std::span<const CheckedDraft> drafts) {
    out_ += "<!DOCTYPE html>\n<html lang=\"";
    out_ += language_ == Language::vi ? "vi" : "en";
    out_ +=
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"generator\" content=\"rasoat\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src "
        "'none'; style-src 'sha256-" +
        hash_of(kStyle) +
        "'; base-uri 'none'; form-action 'none'\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
    text(say("check-page-title") + (drafts.size() == 1 ? " – " + drafts.front().file : ""));
    out_ += "</title>\n<style>";
    out_ += kStyle;
    out_ += "</style>\n</head>\n<body>\n<h1>";
    text(say("check-page-title"));
    out_ += "</h1>\n";
  }

  void draft(const CheckedDraft& draft, const std::string& id) {
    out_ += "<h2>";
    text(draft.file);
    out_ += "</h2>\n";
    if (draft.findings.empty()) element("p", say("check-nothing"));
    const auto parts = printed::print(draft.text, draft.form);
    out_ += draft.findings.empty() ? "<div>\n" : "<div class=\"draft\">\n";
    out_ += "<div class=\"sheet\" lang=\"vi\">\n";
    append_marked_draft(out_, draft, parts, id);
    out_ += "</div>\n";
    if (!draft.findings.empty()) list(draft, id, parts);
    out_ += "</div>\n";
    if (out_.size() > (1u << 16)) sink_(out_), out_.clear();
  }

  void list(const CheckedDraft& draft, const std::string& id, std::span<const printed::Part> parts) {
    out_ += "<ol>\n";
    const Places places{draft, id, LineIndex(draft.text), printed::paragraphs_of(parts)};
    for (std::size_t i = 0; i < draft.findings.size(); ++i)
      item(places, draft.findings[i], id + "-" + std::to_string(i + 1));
    out_ += "</ol>\n";
  }

  // Where in a draft something stands, as people say it.
  struct Places {
    const CheckedDraft& draft;
    const std::string& id;
    LineIndex lines;
    std::vector<const printed::Paragraph*> paragraphs;

    std::size_t paragraph(Offset at) const { return paragraph_at(paragraphs, at); }
  };

  // Lines of a file that the reader has before them, else paragraphs.
  std::string place(const Places& places, Offset at) const {
    if (places.draft.form.generated)
      return message(language_, "check-place-paragraph", std::vector{std::to_string(places.paragraph(at))});
    return message(language_, "check-place-line", std::vector{std::to_string(places.lines.locate(at).line)});
  }

  void item(const Places& places, const Finding& finding, const std::string& name) {
    out_ += "<li id=\"f" + name + "\"><p><b class=\"" + std::string(name_of(finding.severity)) + "\">";
    text(say(severity_id(finding.severity)));
    out_ += "</b> · <a href=\"#m" + name + "\">";
    text(place(places, finding.span.start));
    out_ += "</a></p>\n";
    const std::string sentence = sentence_of(language_, finding);
    element("p", sentence);
    if (finding.replacement && !says(sentence, *finding.replacement))
      labelled("check-write", "<code>" + html(shown_replacement(*finding.replacement)) + "</code>");
    if (!finding.norm.empty()) labelled("check-norm", html(finding.norm));
    for (const drafting::Related& related : finding.related) see(places, related);
    out_ += "<p><small><a href=\"#r-";
    text(finding.rule);
    out_ += "\">";
    text(rule_name(language_, finding.rule));
    out_ += "</a> (";
    text(finding.rule);
    out_ += ")</small></p></li>\n";
  }

  void see(const Places& places, const drafting::Related& related) {
    if (!related.file.empty()) return labelled("check-see", html(related.file));
    const std::size_t paragraph = places.paragraph(related.span.start);
    labelled("check-see", "<a href=\"#p" + places.id + "-" + std::to_string(paragraph) + "\">" +
                              html(place(places, related.span.start)) + "</a>");
  }

  // A line under a finding; `content` is HTML.
  void labelled(std::string_view label, const std::string& content) {
    out_ += "<p><small>";
    text(say(label));
    out_ += ": " + content + "</small></p>\n";
  }

  void element(const std::string& name, std::string_view content) {
    out_ += "<" + name + ">";
    text(content);
    out_ += "</" + name + ">\n";
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
      text(rule_name(language_, rule.id));
      out_ += " <small>(";
      text(rule.id);
      out_ += ")</small></summary>";
      element("p", say("rule-" + std::string(rule.id)));
      example("rules-bad", rule.body->bad.whole());
      example("rules-good", rule.body->good.whole());
      out_ += "</details>\n";
    }
  }

  void example(std::string_view label, std::string_view words) {
    text(say(label));
    out_ += "<span class=\"ex\">";
    text(with_loose_marks(words));
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
