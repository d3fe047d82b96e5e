// Parts are walked with a stack of their own, each a piece of the bytes; an enclosed mail is a part of its
// parts. Every boundary is looked for in its own part only, and depth is bounded, so that time stays linear.
#include "reading/container/mail.hpp"

#include <algorithm>

#include "reading/container/transfer.hpp"
#include "reading/package/package.hpp"

namespace rasoat {
namespace {

constexpr unsigned kDeepest = 12;
constexpr std::size_t kMostParts = 2'000;
constexpr std::size_t kLongestHead = std::size_t{1} << 18;

std::string in_small_letters(std::string_view text) {
  std::string small(text);
  for (char& c : small) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c | 0x20);
  }
  return small;
}

std::string_view trimmed(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(" \t\r\n") - start + 1);
}

bool is_header_name(std::string_view name) {
  return !name.empty() && name.size() < 80 &&
         std::ranges::all_of(
             name,
             [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
             });
}

struct Part {
  std::string type = "text/plain";  // small letters
  std::string boundary;
  std::string name;
  std::string encoding;
  bool attached = false;
  std::string_view body;
};

// One parameter of a header's value: name="value"; name*=charset''value; name*0=…
std::string parameter(std::string_view value, std::string_view wanted) {
  std::string pieces;
  for (std::size_t at = value.find(';'); at != std::string_view::npos;) {
    std::size_t end = at + 1;
    bool quoted = false;
    while (end < value.size() && (quoted || value[end] != ';')) {
      if (value[end] == '"') quoted = !quoted;
      if (value[end] == '\\' && quoted) ++end;
      ++end;
    }
    end = std::min(end, value.size());
    const std::string_view one = trimmed(value.substr(at + 1, end - at - 1));
    at = end < value.size() ? end : std::string_view::npos;
    const std::size_t equals = one.find('=');
    if (equals == std::string_view::npos) continue;
    const std::string name = in_small_letters(trimmed(one.substr(0, equals)));
    std::string_view said = trimmed(one.substr(equals + 1));
    if (said.size() > 1 && said.front() == '"' && said.back() == '"') said = said.substr(1, said.size() - 2);
    if (name == wanted) return from_encoded_words(said);
    if (name == std::string(wanted) + "*") return from_extended_value(said);
    if (name.starts_with(std::string(wanted) + "*"))
      pieces += name.ends_with('*') ? from_extended_value(said) : std::string(said);
  }
  return pieces;
}

void take_header(Part& part, std::string_view name, const std::string& value) {
  if (name == "content-type") {
    part.type = in_small_letters(trimmed(std::string_view(value).substr(0, value.find(';'))));
    part.boundary = parameter(value, "boundary");
    if (part.name.empty()) part.name = parameter(value, "name");
  } else if (name == "content-disposition") {
    part.attached = in_small_letters(value.substr(0, 10)) == "attachment";
    if (std::string file = parameter(value, "filename"); !file.empty()) part.name = std::move(file);
  } else if (name == "content-transfer-encoding") {
    part.encoding = in_small_letters(trimmed(value));
  }
}

// The header lines, continued ones put together; the body is what stands after the empty line.
Part part_of(std::string_view bytes) {
  Part part;
  std::string name;
  std::string value;
  std::size_t at = 0;
  while (at < bytes.size() && at < kLongestHead) {
    const std::size_t end = std::min(bytes.find('\n', at), bytes.size());
    std::string_view line = bytes.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    const bool continued = !line.empty() && (line.front() == ' ' || line.front() == '\t');
    const std::size_t colon = line.find(':');
    if (!continued && !line.empty() &&
        (colon == std::string_view::npos || !is_header_name(line.substr(0, colon))))
      break;
    at = std::min(end + 1, bytes.size());
    if (continued) {
      value.append(1, ' ').append(trimmed(line));
      continue;
    }
    take_header(part, name, value);
    name.clear();
    if (line.empty()) break;
    name = in_small_letters(line.substr(0, colon));
    value = trimmed(line.substr(colon + 1));
  }
  take_header(part, name, value);
  part.body = bytes.substr(std::min(at, bytes.size()));
  return part;
}

// What stands between the lines "--boundary".
std::vector<std::string_view> parts_between(std::string_view body, const std::string& boundary) {
  std::vector<std::string_view> parts;
  const std::string mark = "--" + boundary;
  std::size_t start = std::string_view::npos;
  for (std::size_t at = body.find(mark); at != std::string_view::npos;
       at = body.find(mark, at + mark.size())) {
    if (at != 0 && body[at - 1] != '\n') continue;
    const std::string_view rest = body.substr(at + mark.size());
    const bool whole = rest.empty() || rest.starts_with("--") || rest.find_first_of(" \t\r\n") == 0;
    if (!whole) continue;
    std::size_t end = at;  // the line end before a boundary belongs to it
    if (end > 0) --end;
    if (end > 0 && body[end - 1] == '\r') --end;
    if (start != std::string_view::npos) parts.push_back(body.substr(start, end > start ? end - start : 0));
    if (rest.starts_with("--") || parts.size() == kMostParts) return parts;
    start = std::min(body.find('\n', at + mark.size()), body.size() - 1) + 1;
  }
  if (start != std::string_view::npos && start < body.size()) parts.push_back(body.substr(start));
  return parts;
}

std::string decoded(const Part& part) {
  if (part.encoding == "base64") return from_base64(part.body);
  if (part.encoding == "quoted-printable") return from_quoted_printable(part.body);
  return std::string(part.body);
}

class Opening {
 public:
  Opening(const SourceText& source, std::size_t room) : source_(source), room_(room) {}

  std::expected<Contents, Error> run() {
    struct Todo {
      std::string_view bytes;
      unsigned depth;
    };
    std::vector<Todo> stack = {{source_.bytes(), 0}};
    for (std::size_t count = 0; !stack.empty() && count < kMostParts; ++count) {
      const Todo todo = stack.back();
      stack.pop_back();
      const Part part = part_of(todo.bytes);
      if (part.type.starts_with("multipart/") && !part.boundary.empty() && todo.depth < kDeepest) {
        std::vector<std::string_view> inside = parts_between(part.body, part.boundary);
        if (part.type == "multipart/alternative") choose(inside);
        for (auto one = inside.rbegin(); one != inside.rend(); ++one) stack.push_back({*one, todo.depth + 1});
      } else if (part.type == "message/rfc822" && todo.depth < kDeepest && part.encoding != "base64") {
        stack.push_back({part.body, todo.depth + 1});
      } else if (auto error = take(part)) {
        return std::unexpected(*error);
      }
    }
    if (contents_.members.empty()) return std::unexpected(fail("input-no-members"));
    std::ranges::stable_partition(contents_.members, [](const Member& one) { return one.name.empty(); });
    return std::move(contents_);
  }

 private:
  // Of several forms of one text the plain one says all.
  static void choose(std::vector<std::string_view>& forms) {
    for (const std::string_view form : forms) {
      const Part part = part_of(form);
      if (part.type != "text/plain" || trimmed(part.body).empty()) continue;
      forms = {form};
      return;
    }
    if (!forms.empty()) forms = {forms.back()};
  }

  std::optional<Error> take(const Part& part) {
    const bool text = part.type.starts_with("text/") && !part.attached && part.name.empty();
    if (!text && part.name.empty() && !part.attached)
      return std::nullopt;  // signatures, pictures of a letterhead
    std::string bytes = decoded(part);
    total_ += bytes.size();
    if (total_ > room_) return fail("input-unpacks-too-large");
    if (!text) {
      contents_.members.push_back({part.name.empty() ? "attachment" : part.name, std::move(bytes)});
    } else if (!trimmed(bytes).empty() && !has_text_) {
      has_text_ = true;
      contents_.members.push_back({"", std::move(bytes)});
    } else if (!trimmed(bytes).empty()) {
      contents_.members.push_back({"text", std::move(bytes)});
    }
    return std::nullopt;
  }

  Error fail(std::string message) const { return unreadable(source_, std::move(message), {"EML"}); }

  const SourceText& source_;
  std::size_t room_;
  std::size_t total_ = 0;
  bool has_text_ = false;
  Contents contents_;
};

}  // namespace

bool recognises_mail(std::string_view bytes) {
  std::string_view head = bytes.substr(0, 16'384);
  if (head.starts_with("\xEF\xBB\xBF")) return false;
  bool from = false;
  bool other = false;
  while (!head.empty()) {
    const std::size_t end = std::min(head.find('\n'), head.size());
    const std::string_view line = head.substr(0, end);
    head.remove_prefix(std::min(end + 1, head.size()));
    if (line.empty() || line == "\r") break;
    if (line.front() == ' ' || line.front() == '\t') continue;
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || !is_header_name(line.substr(0, colon))) return false;
    const std::string name = in_small_letters(line.substr(0, colon));
    from = from || name == "from" || name == "received";
    other = other || name == "mime-version" || name == "message-id" || name == "return-path";
  }
  return from && other;
}

std::expected<Contents, Error> open_mail(const SourceText& source, std::size_t room) {
  return Opening(source, room).run();
}

}  // namespace rasoat
