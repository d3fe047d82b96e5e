// Archives, mail and exchanged packages: what is in them, under harmless names.
#include "reading/container/container.hpp"

#include "catch.hpp"
#include "reading/container/transfer.hpp"
#include "reading/office.hpp"
#include "reading/readers.hpp"
#include "reading/zip_writer.hpp"

using namespace rasoat;
using namespace rasoat::test;

namespace {

constexpr std::size_t kRoom = std::size_t{1} << 20;

// "NAME=BYTES;" of each member, or "error: ID".
std::string opened(const std::string& bytes) {
  const SourceText source("a", bytes);
  const Container* container = recognise_container(source.bytes());
  if (container == nullptr) return "no container";
  const auto contents = container->open(source, kRoom);
  if (!contents) return "error: " + contents.error().message;
  std::string out(container->name);
  for (const Member& member : contents->members) out += " " + member.name + "=" + member.bytes + ";";
  return out;
}

Metadata metadata(const std::string& inside) {
  const SourceText source("a", "<edXML:edXML xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">" +
                                   inside + "</edXML:edXML>");
  const Container* container = recognise_container(source.bytes());
  REQUIRE(container != nullptr);
  const auto contents = container->open(source, kRoom);
  REQUIRE(contents);
  REQUIRE(contents->metadata);
  return *contents->metadata;
}

}  // namespace

TEST_CASE("the members of a ZIP archive") {
  CHECK(opened(zip({{"a.txt", "một"}, {"b/c.txt", "hai", false, true}, {"b/", ""}, {"__MACOSX/x", "x"}})) ==
        "zip a.txt=một; b/c.txt=hai;");
  CHECK(opened(zip({{"Kế hoạch/Số 1.txt", "một"}})) == "zip Kế hoạch/Số 1.txt=một;");
  CHECK(opened(zip({})) == "error: input-no-members");
  CHECK(opened(zip({{"a", std::string(2 << 20, ' '), false, true}})) == "error: input-unpacks-too-large");
  CHECK(opened(zip({{"a", "x", true}})) == "error: input-encrypted");
  const std::string sound = zip({{"a.txt", std::string(1000, 'a')}});
  CHECK(opened(sound.substr(0, 500)) == "error: input-archive-broken");
  CHECK(opened(docx(paragraph("a"))) == "no container");
}

TEST_CASE("a damaged office document is no archive") {
  const std::string bytes = zip({{"a.txt", "a"}});
  CHECK(container_of(SourceText("a.zip", bytes)) != nullptr);
  CHECK(container_of(SourceText("a", bytes)) != nullptr);
  CHECK(container_of(SourceText("a.docx", bytes)) == nullptr);
}

TEST_CASE("names lead nowhere but down") {
  const std::pair<const char*, const char*> cases[] = {
      {"a/b.txt", "a/b.txt"},
      {"../../etc/passwd", "etc/passwd"},
      {"/etc/passwd", "etc/passwd"},
      {"C:\\van ban\\a.doc", "van ban/a.doc"},
      {"a/../b", "a/b"},
      {"./a", "a"},
      {"..", "_"},
      {"", "_"},
      {"a\nb", "a_b"},
  };
  for (const auto& [name, harmless] : cases) CHECK(member_name(name) == harmless);
}

TEST_CASE("how bytes are written as text") {
  CHECK(from_base64("bcO0dA==") == "môt");
  CHECK(from_base64("bc\r\nO0 dA") == "môt");
  CHECK(from_base64("!") == "");
  CHECK(from_quoted_printable("m=C3=B4t=\r\n a=3") == "môt a=3");
  CHECK(from_encoded_words("=?utf-8?B?bcO0dA==?= =?UTF-8?Q?_hai?= ba =?x") == "môt hai ba =?x");
  CHECK(from_extended_value("utf-8''K%E1%BA%BF%20ho%E1%BA%A1ch.txt") == "Kế hoạch.txt");
}

TEST_CASE("the text of a mail and what is attached") {
  const std::string head = "From: a@b.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
  CHECK(opened(head + "\r\nKính gửi\r\n") == "eml =Kính gửi\r\n;");
  CHECK(opened(head + "Content-Type: multipart/mixed;\r\n boundary=\"=_1\"\r\n\r\nxem\r\n--=_1\r\n"
                      "Content-Type: multipart/alternative; boundary=2\r\n\r\n--2\r\nContent-Type: "
                      "text/html\r\n\r\n<p>b\r\n"
                      "--2\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: "
                      "quoted-printable\r\n\r\nm=C3=B4t\r\n--2--\r\n"
                      "--=_1\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment;\r\n"
                      " filename*0*=utf-8''a%20; filename*1=b.pdf\r\nContent-Transfer-Encoding: "
                      "base64\r\n\r\nYWJj\r\n--=_1--\r\nrest") == "eml =môt; a b.pdf=abc;");
  CHECK(opened(head + "Content-Type: message/rfc822\r\n\r\nSubject: y\r\n\r\ntrong\r\n") ==
        "eml =trong\r\n;");
  CHECK(opened(head + "Content-Type: image/png\r\n\r\nx") == "error: input-no-members");
  CHECK(opened("From: a\r\nKế hoạch\r\n") == "no container");
  CHECK(opened("Số: 12/KH-UBND\n") == "no container");
}

TEST_CASE("mails within mails and boundaries without end are harmless") {
  std::string deep = "From: a\nMIME-Version: 1.0\n";
  for (int at = 0; at < 5000; ++at) deep += "Content-Type: multipart/mixed; boundary=b\n\n--b\n";
  CHECK(opened(deep).starts_with("e"));
  std::string many = "From: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
  for (int at = 0; at < 50'000; ++at) many += "--b\n";
  CHECK(opened(many).starts_with("e"));
}

TEST_CASE("the metadata of a package") {
  const Metadata data = metadata(
      "<MessageHeader><From><OrganId>000.00.00.H99</OrganId><OrganName>UBND tỉnh Sông Vân</OrganName></From>"
      "<To><OrganName>Sở Nội "
      "vụ</OrganName></To><Code><CodeNumber>188</CodeNumber><CodeNotation>KH-UBND</CodeNotation></Code>"
      "<PromulgationInfo><Place>Vân "
      "Giang</Place><PromulgationDate>2022/07/25</PromulgationDate></PromulgationInfo>"
      "<Subject>Chuyển đổi\n số</Subject><SignerInfo><Competence>TM.</Competence><FullName>Vũ Minh "
      "Quyết</FullName></SignerInfo>"
      "<ToPlaces><Place>Như trên</Place><Place>Lưu: VT</Place></ToPlaces>"
      "<ResponseFor><OrganId>x</OrganId><Code>7816/VPCP-TTĐT</Code></ResponseFor>"
      "<ResponseFor><DocumentId>000.00.00.G22,2015/09/30,12/VPCP-KGVX</DocumentId></ResponseFor></"
      "MessageHeader>");
  CHECK(data.designation == "188/KH-UBND");
  CHECK(data.issuer == "UBND tỉnh Sông Vân");
  CHECK(data.place == "Vân Giang");
  REQUIRE(data.issued_on);
  CHECK(to_iso(*data.issued_on) == "2022-07-25");
  CHECK(data.title == "Chuyển đổi số");
  CHECK(data.signer_name == "Vũ Minh Quyết");
  CHECK(data.recipients == std::vector<std::string>{"Như trên", "Lưu: VT"});
  CHECK(data.answers == std::vector<std::string>{"7816/VPCP-TTĐT", "12/VPCP-KGVX"});
  CHECK(data.replaces.empty());
}

TEST_CASE("dates and codes as different senders write them") {
  const auto day = [](const char* text) {
    const Metadata data = metadata("<PromulgationInfo><PromulgationDate>" + std::string(text) +
                                   "</PromulgationDate></PromulgationInfo>");
    return data.issued_on ? to_iso(*data.issued_on) : "none";
  };
  CHECK(day("25/07/2022") == "2022-07-25");
  CHECK(day("2022-07-25T00:00:00") == "2022-07-25");
  CHECK(day("31/02/2022") == "none");
  CHECK(day("x") == "none");
  CHECK(
      metadata("<Code><CodeNumber>7</CodeNumber><CodeNotation>7/QĐ-UBND</CodeNotation></Code>").designation ==
      "7/QĐ-UBND");
}

TEST_CASE("a message of replacement or recall") {
  const std::string response = "<ResponseFor><Code>12/KH-UBND</Code></ResponseFor>";
  const Metadata replaced =
      metadata(response + "<Bussiness><BussinessDocType>3</BussinessDocType></Bussiness>");
  CHECK(replaced.business == Metadata::Business::replace);
  CHECK(replaced.replaces == std::vector<std::string>{"12/KH-UBND"});
  CHECK(replaced.answers.empty());
  CHECK(metadata(response + "<Bussiness><BussinessDocType>1</BussinessDocType></Bussiness>").business ==
        Metadata::Business::recall);
}

TEST_CASE("attachments of a package bear the names of its manifest") {
  CHECK(opened("<edXML><edXMLBody><Manifest><Reference><ContentId>cid:1</ContentId><AttachmentName>a.txt</"
               "AttachmentName>"
               "</Reference></Manifest></edXMLBody><AttachmentEncoded><Attachment><ContentId>1</ContentId>"
               "<ContentTransferEncoded>bcO0dA==</ContentTransferEncoded></Attachment></AttachmentEncoded></"
               "edXML>") == "edxml a.txt=môt;");
  CHECK(opened("<edXML><a>") == "error: input-part-broken");
}
