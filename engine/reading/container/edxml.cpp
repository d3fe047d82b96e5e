#include "reading/container/edxml.hpp"

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "reading/container/transfer.hpp"
#include "reading/package/xml_part.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormat = "edXML";
constexpr std::size_t kMostItems = 10'000;

std::string_view trimmed(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

// The element's own text, blanks inside made single ones.
std::optional<std::string> text_of(pugi::xml_node node) {
  std::string out;
  for (const char c : trimmed(node.child_value())) {
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank) {
      out += c;
    } else if (!out.ends_with(' ')) {
      out += ' ';
    }
  }
  if (out.empty() || utf8::first_invalid(out)) return std::nullopt;
  return out;
}

std::optional<std::string> text_of(pugi::xml_node node, std::string_view name) {
  return text_of(child(node, name));
}

// "2015/09/30", "2015-09-30T…", "30/09/2015".
std::optional<Date> date_of(std::string_view text) {
  unsigned numbers[3] = {};
  std::size_t digits[3] = {};
  for (int part = 0; part < 3; ++part) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers[part]);
    if (error != std::errc()) return std::nullopt;
    digits[part] = static_cast<std::size_t>(end - text.data());
    text.remove_prefix(digits[part]);
    if (part == 2) break;
    if (text.empty() || (text.front() != '/' && text.front() != '-')) return std::nullopt;
    text.remove_prefix(1);
  }
  if (digits[0] != 4) std::swap(numbers[0], numbers[2]);
  if (numbers[0] < 1900 || numbers[0] > 2200) return std::nullopt;
  const Date date{std::chrono::year(static_cast<int>(numbers[0])), std::chrono::month(numbers[1]),
                  std::chrono::day(numbers[2])};
  return date.ok() ? std::optional(date) : std::nullopt;
}

// "123" and "QĐ-UBND"; some write the whole designation into one of them.
std::optional<std::string> designation_of(pugi::xml_node code) {
  const auto number = text_of(code, "CodeNumber");
  const auto notation = text_of(code, "CodeNotation");
  if (notation && std::isdigit(static_cast<unsigned char>(notation->front())) && notation->contains('/'))
    return notation;
  if (number && number->contains('/')) return number;
  if (!number || !notation) return text_of(code);
  return *number + "/" + *notation;
}

// "000.00.00.G22,2015/09/30,7816/VPCP-TTĐT": the last of them.
std::optional<std::string> designation_in_id(const std::optional<std::string>& id) {
  if (!id) return std::nullopt;
  const std::size_t comma = id->find_last_of(',');
  return comma == std::string::npos
             ? std::nullopt
             : std::optional(std::string(trimmed(std::string_view(*id).substr(comma + 1))));
}

void add_once(std::vector<std::string>& list, std::optional<std::string> one) {
  if (one && list.size() < kMostItems && std::ranges::find(list, *one) == list.end())
    list.push_back(std::move(*one));
}

class Reading {
 public:
  Reading(const SourceText& source, std::size_t room) : source_(source), room_(room) {}

  std::expected<Contents, Error> run() {
    Package::Part part{"", std::string(source_.bytes()), false};
    const auto tree = parse_part(source_, kFormat, part, Blanks::all);
    if (!tree) return std::unexpected(tree.error());
    TreeWalk walk;
    walk.push_children(**tree);
    TreeWalk::Step step;
    while (walk.next(step)) {
      if (step.leaving) continue;
      if (take(step.node)) walk.skip();
      if (too_large_)
        return std::unexpected(unreadable(source_, "input-unpacks-too-large", {std::string(kFormat)}));
    }
    for (Member& member : contents_.members) {
      if (const auto name = names_.find(member.name); name != names_.end()) member.name = name->second;
    }
    finish_business();
    contents_.metadata = std::move(data_);
    return std::move(contents_);
  }

 private:
  // True where nothing further in is of interest.
  bool take(pugi::xml_node node) {
    const std::string_view name = local_name(node);
    if (name == "Attachment") return attachment(node);
    if (name == "Reference") return reference(node);
    if (name == "ResponseFor") return response(node);
    if (name == "ReplacementInfo") return replacement(node);
    if (name == "SignerInfo") return signer(node);
    if (name == "From" && child(node, "OrganName"))
      return keep(data_.issuer, text_of(node, "OrganName")), true;
    if (name == "Code" && child(node, "CodeNumber"))
      return keep(data_.designation, designation_of(node)), true;
    if (name == "PromulgationInfo") return promulgation(node);
    if (name == "Subject") return keep(data_.title, text_of(node)), true;
    if (name == "ToPlaces") return places(node);
    if (name == "BussinessDocType" || name == "BusinessDocType") business_ = text_of(node).value_or("");
    return name == "To" || name == "TraceHeader" || name == "Signature" || name == "DigitalSignature";
  }

  template <typename Value>
  static void keep(std::optional<Value>& field, std::optional<Value> value) {
    if (!field) field = std::move(value);
  }

  bool attachment(pugi::xml_node node) {
    pugi::xml_node encoded = child(node, "ContentTransferEncoded");
    if (!encoded) return false;
    std::string bytes = from_base64(encoded.child_value());
    total_ += bytes.size();
    too_large_ = total_ > room_ || contents_.members.size() == kMostItems;
    std::string name =
        text_of(node, "AttachmentName").value_or(text_of(node, "ContentId").value_or("attachment"));
    if (!bytes.empty()) contents_.members.push_back({std::move(name), std::move(bytes)});
    return true;
  }

  // The manifest may give the name that an attachment knows by its id only.
  bool reference(pugi::xml_node node) {
    auto id = text_of(node, "ContentId");
    auto name = text_of(node, "AttachmentName");
    if (id && id->starts_with("cid:")) id->erase(0, 4);
    if (id && name && names_.size() < kMostItems) names_.emplace(std::move(*id), std::move(*name));
    return true;
  }

  bool response(pugi::xml_node node) {
    auto code = text_of(node, "Code");
    if (!code) code = designation_in_id(text_of(node, "DocumentId"));
    add_once(data_.answers, std::move(code));
    return true;
  }

  bool replacement(pugi::xml_node node) {
    add_once(data_.replaces, designation_in_id(text_of(node, "DocumentId")));
    return true;
  }

  bool signer(pugi::xml_node node) {
    keep(data_.signer_authority, text_of(node, "Competence"));
    keep(data_.signer_position, text_of(node, "Position"));
    keep(data_.signer_name, text_of(node, "FullName"));
    return true;
  }

  bool promulgation(pugi::xml_node node) {
    keep(data_.place, text_of(node, "Place"));
    auto day = text_of(node, "PromulgationDate");
    if (!day) day = text_of(node, "Date");
    if (day) keep(data_.issued_on, date_of(*day));
    return true;
  }

  bool places(pugi::xml_node node) {
    for (const pugi::xml_node place : node.children()) add_once(data_.recipients, text_of(place));
    return true;
  }

  // What is answered by a message of recall, update or replacement is what it takes back or the place of.
  void finish_business() {
    using Business = Metadata::Business;
    data_.business = business_ == "1"   ? Business::recall
                     : business_ == "2" ? Business::update
                     : business_ == "3" ? Business::replace
                                        : Business::issue;
    if (data_.business != Business::recall && data_.business != Business::replace) return;
    for (std::string& one : data_.answers) add_once(data_.replaces, std::move(one));
    data_.answers.clear();
  }

  const SourceText& source_;
  std::size_t room_;
  std::size_t total_ = 0;
  bool too_large_ = false;
  std::string business_;
  Metadata data_;
  std::unordered_map<std::string, std::string> names_;
  Contents contents_;
};

}  // namespace

bool recognises_edxml(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, 4096);
  const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (start == std::string_view::npos || head[start] != '<') return false;
  for (const std::string_view mark :
       {"<edXML", "<EdXML", ":edXML ", ":edXML>", ":EdXMLEnvelope", "e-doc.vn/Schema", "QCVN_102_2016"}) {
    if (head.find(mark) != std::string_view::npos) return true;
  }
  return head.find("<Envelope") != std::string_view::npos &&
         head.find("<MessageHeader") != std::string_view::npos;
}

std::expected<Contents, Error> open_edxml(const SourceText& source, std::size_t room) {
  return Reading(source, room).run();
}

}  // namespace rasoat
