// What every page begins with, and text and JSON inside of pages.
#include "export/report_parts.hpp"

#include "catch.hpp"
#include "export/html_text.hpp"

namespace rasoat {
namespace {

std::string page(std::string_view title, std::string_view script) {
  std::string out;
  const Sink sink = [&](std::string_view piece) { out += piece; };
  {
    Pieces to(sink);
    write_page_start(to, Language::vi, title, {script});
  }
  return out;
}

std::string in_html(std::string_view json) {
  std::string out;
  const Sink sink = [&](std::string_view piece) { out += piece; };
  {
    Pieces to(sink);
    json_in_html(to)(json);
  }
  return out;
}

TEST_CASE("the policy names the digests of the parts, as browsers reckon them") {
  // The example of the specification of Content Security Policy.
  CHECK(page("", "alert('Hello, world.');")
            .contains("; script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='\">"));
  CHECK(page("", "").contains("style-src 'sha256-"));
  CHECK_FALSE(page("", "").contains("script-src"));
  CHECK(page("<b>\"x\" & 'y'", "").contains("<title>&lt;b&gt;&quot;x&quot; &amp; &#39;y&#39;</title>"));
}

TEST_CASE("the parts hold nothing that would end them or load something") {
  CHECK_FALSE(report_script().empty());
  CHECK_FALSE(report_script().contains("</"));
  std::string script(report_script());
  constexpr std::string_view kNameOfSvg = "\"http://www.w3.org/2000/svg\"";  // a name: nothing is fetched
  script.erase(script.find(kNameOfSvg), kNameOfSvg.size());
  for (const std::string_view word :
       {"http:", "https:", "fetch(", "import", "eval(", "innerHTML", "insertAdjacent"})
    CHECK_FALSE(script.contains(word));
  for (const std::string_view word : {"</script", "<!--", "<script", "\r"}) CHECK_FALSE(report_graph().contains(word));
}

TEST_CASE("text as HTML: what is kept, what is escaped, what is taken out") {
  for (const auto& [text, expected] : std::initializer_list<std::pair<std::string, std::string>>{
           {"Kế hoạch\t41\n", "Kế hoạch\t41\n"},
           {"a\r\nb\rc", "a\nb\nc"},
           {"<a href=\"x\" b='y'>&amp;", "&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;"},
           {"\x01\x1B\u202E\u2066\xFF", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"},
           {"\U0001F600\u200F", "\U0001F600\u200F"},
           {"", ""}})
    CHECK(html(text) == expected);
}

TEST_CASE("JSON inside of a page holds no opening mark") {
  CHECK(in_html(R"({"a":"</script><!--"})") == "{\"a\":\"\\u003c/script>\\u003c!--\"}");
  CHECK(in_html("<") == "\\u003c");
  CHECK(in_html("") == "");
}

}  // namespace
}  // namespace rasoat
