// What web pages print, and which of it is the document.
#include "reading/html/html.hpp"

#include "catch.hpp"
#include "reading/html/charset.hpp"
#include "reading/html/page.hpp"
#include "reading/office.hpp"
#include "reading/shown.hpp"

using namespace rasoat;
using namespace rasoat::test;
using Blocks = std::vector<std::string>;

namespace {

std::string page(std::string_view body) {
  return "<!DOCTYPE html><html><head><title>Trang</title><style>p{}</style></head><body>" +
         std::string(body) + "</body></html>";
}

std::string text(std::string_view body) {
  std::string out = text_of(page(body));
  if (out.ends_with('\n')) out.pop_back();
  return out;
}

std::string repeated(std::string_view unit, std::size_t count) {
  std::string out;
  for (std::size_t at = 0; at < count; ++at) out += unit;
  return out;
}

}  // namespace

TEST_CASE("blocks, inline elements, blanks, entities") {
  const std::pair<const char*, const char*> cases[] = {
      {"<p>Số:\n  12-KH/TU</p><div>a <b>b</b>c<p>d</div>e", "Số: 12-KH/TU\n\na **bc**\n\nd\n\ne"},
      {"<p>a&nbsp;b &amp; c &#272;i&#7873;u &lt;</p>", "a\u00A0b & c Điều <"},
      {"<p>a<br>b<br/>c</p>", "a  \nb  \nc"},
      {"<p>a<br><br>b<br></p>", "a\n\nb"},
      {"<p><strong>Điều 1.</strong> <em>a</em> m<sup>2</sup> H<sub>2</sub>O</p>",
       "**Điều 1.** *a* m<sup>2</sup> H2O"},
      {"<p><span style='font-weight:bold'>a</span> <span style='Font-Style: italic;'>b</span></p>",
       "**a** *b*"},
      {"<p style='text-transform: uppercase'>kế hoạch</p>", "KẾ HOẠCH"},
      {"<h2>I. MỤC TIÊU</h2><p>a</p><hr><p>b</p>", "## I. MỤC TIÊU\n\na\n\n-----\n\nb"},
      {"<pre>a\n\nb  c\nd</pre>", "a\n\nb  c\n\nd"},
      {"<p>a<ins>b</ins><del>c</del></p>", "ab"},
      {"<p>a<b>b<p>c</b>d", "ab\n\n**cd**"},
  };
  for (const auto& [body, printed] : cases) {
    INFO(body);
    CHECK(text(body) == printed);
  }
}

TEST_CASE("lists are numbered as browsers do it") {
  const std::pair<const char*, const char*> cases[] = {
      {"<ol><li>a<li><p>b</p><p>c</p></ol>", "1. a\n\n2. b\n\nc"},
      {"<ol type=I start=3><li>a<li value=7>b<li>c</ol>", "III. a\n\nVII. b\n\nVIII. c"},
      {"<ol type=a><li>x<ol><li>y</ol><li>z</ol>", "a. x\n\n1. y\n\nb. z"},
      {"<ol style='list-style-type: upper-roman'><li>a</ol>", "I. a"},
      {"<ul><li>a<ul><li>b</ul></ul>", "- a\n\n  - b"},
      {"<ul style='list-style: none'><li>a</ul><li>b", "a\n\nb"},
  };
  for (const auto& [body, printed] : cases) {
    INFO(body);
    CHECK(text(body) == printed);
  }
}

TEST_CASE("tables, spans, and tables that only lay out a page") {
  const std::pair<const char*, const char*> cases[] = {
      {"<table><tr><th>TT<th>Việc<tr><td>1<td>a|b</table>", "| **TT** | **Việc** |\n| 1 | a\\|b |"},
      {"<table><tr><td colspan=2>a<td>b</table>", "| a |  | b |"},
      {"<table><tr><td rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e</table>", "| a | b |\n|  | c |\n| d | e |"},
      {"<table><tr><td><p>a</p><p>b</p><td>c<br>d</table>", "| a<br>b | c<br>d |"},
      {"<table><tr><td>a<tr><td>b</table>", "a\n\nb"},
      {"<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "| a | b |\n\nc"},
  };
  for (const auto& [body, printed] : cases) {
    INFO(body);
    CHECK(text(body) == printed);
  }
  CHECK(shown_blocks(page("<table><tr><td>1<td>Hai</table>")) ==
        Blocks{"table_cell [1]", "table_cell [Hai]"});
}

TEST_CASE("the document, not the site around it") {
  const std::string document =
      "<p>" + repeated("Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện. ", 20) + "</p>";
  const std::string read = text(document);
  const std::string around[] = {
      "<nav><a href=/>Trang chủ</a></nav>",
      "<script>var a = '<p>x</p>';</script><style>p { }</style><noscript>Bật JavaScript</noscript>",
      "<!-- ghi chú --><template><p>x</p></template>",
      "<header><p>Cổng thông tin</p></header><footer><p>Bản quyền</p></footer><aside>Tin mới</aside>",
      "<div class='main-menu'>Menu</div><div id=siteFooter>Địa chỉ</div><div class=\"box BinhLuan "
      "comments\">Hay</div>",
      "<ul><li><a href=/a>Giới thiệu</a><li><a href=/b>Tin tức</a><li><a href=/c>Liên hệ</a></ul>",
      "<form><select><option>Chọn</select><button>Tìm</button><input value=x></form>",
      "<div hidden>ẩn</div><div style='display: none'>ẩn</div><p aria-hidden=true>ẩn</p>",
      "<div role=navigation>Đi</div><iframe src=x></iframe><svg><text>x</text></svg>",
  };
  for (const std::string& one : around) {
    INFO(one);
    CHECK(text(one + document) == read);
    CHECK(text(document + one) == read);
  }
  CHECK(text("<div>Tin khác</div><main>" + document + "</main><div>Xem thêm</div>") == read);
  CHECK(text("<div>Tin khác</div><article>" + document + "</article>") == read);
}

TEST_CASE("what looks like the site's, but is the document, stays") {
  const std::string document =
      "<p>" + repeated("Ủy ban nhân dân tỉnh yêu cầu các sở thực hiện. ", 20) + "</p>";
  CHECK(text("<div class='footer menu'>" + document + "</div><p>a</p>") == text(document + "<p>a</p>"));
  CHECK(text("<p>Căn cứ <a href=/1>Luật Đầu tư</a>;</p>" + document) ==
        "Căn cứ Luật Đầu tư;\n\n" + text(document));
  CHECK(text("<p>x</p><article>ngắn</article>" + document) == "x\n\nngắn\n\n" + text(document));
  CHECK(text("<ul><li><a href=/1>" + repeated("Quyết định phê duyệt kế hoạch ", 6) + "</a></ul>" + document)
            .starts_with("- Quyết"));
}

TEST_CASE("notes of word processors come after the paragraph that refers to them") {
  CHECK(text("<p>a<a class='sdfootnoteanc' name='sdfootnote1anc' href='#sdfootnote1sym'><sup>1</sup></a> "
             "b</p><p>c</p>"
             "<div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' "
             "href='#sdfootnote1anc'>1</a>Xem đó</p></div>") == "a[^1] b\n\n[^1]: Xem đó\n\nc");
  CHECK(text("<p>a<a href='#_ftn2' name='_ftnref2'><span>[2]</span></a></p><p>c</p><div id=ftn2><p><a "
             "href='#_ftnref2'>[2]</a> Hai"
             "</p></div>") == "a[^1]\n\n[^1]: Hai\n\nc");
  CHECK(text("<p>a</p><div id=ftn7><p>Bảy</p></div>") == "a\n\n[^1]: Bảy");
  CHECK(text("<p>a<a href='#_ftn9'>9</a></p>") == "a9");
}

TEST_CASE("heads and feet that word processors leave in the page are furniture") {
  CHECK(shown_blocks(page(
            "<div title=\"header\"><p>Mật</p></div><p>Nội dung.</p><div title=\"footer\"><p>2</p></div>")) ==
        Blocks{"furniture [Mật]", "paragraph [Nội dung.]", "furniture [2]"});
}

TEST_CASE("pages are known by how they begin") {
  for (const char* bytes :
       {"<!DOCTYPE html><p>a", "<!doctype HTML PUBLIC \"x\"><p>a", "\xEF\xBB\xBF <html><p>a",
        "<HTML lang=vi><p>a", "<!-- a --><?xml version=\"1.0\"?><html><p>a", "<head></head>a", "<body>a",
        "<meta charset=utf-8>a"}) {
    INFO(bytes);
    CHECK(recognises_html(bytes));
    CHECK(shown_reader(bytes) == "html");
  }
  for (const char* bytes : {"", "a <html>", "<htmlx>", "<!DOCTYPE book>", "<p>a", "<!--", "<sup>1</sup> a"}) {
    INFO(bytes);
    CHECK_FALSE(recognises_html(bytes));
  }
  CHECK(shown_reader("<p>Điều 1</p>", "a.htm") == "html");
}

TEST_CASE("encodings") {
  CHECK(html::declared_charset("<meta charset=\"UTF-8\">") == "utf-8");
  CHECK(html::declared_charset("<META http-equiv=Content-Type content='text/html; charset=windows-1258'>") ==
        "windows-1258");
  CHECK(html::declared_charset("<meta name=a><p>charset=x") == "");
  CHECK(html::declared_charset("\xFF\xFE<") == "utf-16le");
  CHECK(text_of("<html><meta charset=x-viet-vps><p>\xD0i\xEA") == "error: input-charset | HTML | x-viet-vps");
  CHECK(text_of("<html><p>\xD0") == "error: input-text-not-utf8 | HTML");
  CHECK(text_of("<html><meta charset=windows-1258><p>Điều") == "Điều\n");
}

TEST_CASE("pages in old encodings") {
  const auto page = [](std::string_view charset, std::string_view body) {
    return "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=" +
           std::string(charset) + "\"></head><body>" + std::string(body) + "</body></html>";
  };
  // Declared.
  CHECK(text_of(page("windows-1258",
                     "<p>C\xF4\xF2ng ho\xCC"
                     "a xa\xDE h\xF4\xF2i")) == "Cộng hòa xã hội\n");
  CHECK(text_of(page("x-viet-tcvn", "<p>C\xE9ng ho\xB5 x\xB7 h\xE9i")) == "Cộng hoà xã hội\n");
  CHECK(text_of(page("VISCII",
                     "<p>C\xB5ng h\xF2"
                     "a")) == "Cộng hòa\n");
  // A declaration that the words show to be wrong, and none at all: what they are in is a guess, and said.
  const std::string tcvn3 =
      "<p>C\xE9ng ho\xB5 x\xB7 h\xE9i ch\xF1 ngh\xDC"
      "a Vi\xD6t Nam</p>";
  for (const char* charset : {"windows-1252", "iso-8859-1", "windows-1258", "utf-8", "x"}) {
    INFO(charset);
    const SourceText source("", page(charset, tcvn3));
    const auto read = read_html(source);
    REQUIRE(read);
    CHECK(read->text == "Cộng hoà xã hội chủ nghĩa Việt Nam\n");
    REQUIRE(read->decoded.size() == 1);
    CHECK(read->decoded[0].encoding == Encoding::tcvn3);
    CHECK(read->decoded[0].percent == 100);
  }
  // Where fonts are named, they decide.
  CHECK(text_of(page("windows-1252", "<p><font face=.VnTimeH>x\xB7 h\xE9i</font> caf\xE9")) ==
        "XÃ HỘI café\n");
  CHECK(text_of(page("iso-8859-1", "<p>caf\xE9")) == "café\n");
}

TEST_CASE("pages that no browser would show are refused or read in linear time") {
  CHECK(text_of(page(repeated("<div>", 200'000))).substr(0, 40) == "error: input-too-complex | HTML");
  CHECK(text_of(page(repeated("<b>", 200'000))).substr(0, 40) == "error: input-too-complex | HTML");
  CHECK(text_of(page(repeated("<table><tr><td>", 200'000))) == "error: input-too-complex | HTML");
  CHECK(text_of("<html><p " + repeated("a ", 100'000) + ">x") == "error: input-too-complex | HTML");
  CHECK(text(repeated("<p>a", 20'000)).size() == 20'000 * 3 - 2);
  CHECK(text(repeated("<div>", 500) + "a") == "a");
  CHECK(text(repeated("<", 100'000)).size() == 100'000);
  CHECK(text("<script>" + repeated("<div>", 100'000) + "</script>a") == "a");
  // Formatting that is opened anew in every paragraph: the tree outgrows its budget.
  std::string swollen;
  for (int at = 0; at < 900; ++at) swollen += "<font color=" + std::to_string(at) + ">";
  CHECK(text_of(page("<p>" + swollen + "</p>" + repeated("<p>a</p>", 60'000))).substr(0, 40) ==
        "error: input-too-complex | HTML");
}
