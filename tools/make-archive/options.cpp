#include "options.hpp"

#include <charconv>

namespace maker {

const char* const kHelp =
    "make-archive OUT [OPTION…]: makes an archive of an invented province and the truth beside it\n"
    "\n"
    "  OUT/archive/      documents, organisations.xml and mostly policy.xml\n"
    "  OUT/truth.json    what `rasoat audit OUT/archive --as-of DATE` must say\n"
    "\n"
    "  --seed N          another archive for every number (1)\n"
    "  --documents N     how many (500)\n"
    "  --districts N     of the province, 1 to 60 (6)\n"
    "  --communes N      of each district, 1 to 12 (3)\n"
    "  --years N         that the archive covers, 1 to 20 (4)\n"
    "  --as-of DATE      the day on which it ends and is judged (2022-10-15)\n"
    "  --messy           the same documents, untidy: NFD, odd dashes, broken lines, blanks in designations "
    "…\n"
    "  --exceptions      also wordings that rasoat is known not to read (words/exceptions.tsv)\n"
    "\n"
    "The same seed and options give the same bytes on every machine. OUT must not exist, or be empty.\n";

namespace {

template <typename Number>
bool read_number(const std::string& text, Number least, Number most, Number& out) {
  const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
  return failed == std::errc{} && end == text.data() + text.size() && out >= least && out <= most;
}

}  // namespace

std::expected<Options, std::string> parse_options(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& name = arguments[i];
    if (name == "--help") return options.help = true, options;
    if (name == "--messy" || name == "--exceptions") {
      (name == "--messy" ? options.messy : options.exceptions) = true;
      continue;
    }
    if (!name.starts_with("--")) {
      if (!options.out.empty()) return std::unexpected("only one folder can be made: " + name);
      options.out = name;
      continue;
    }
    if (i + 1 == arguments.size()) return std::unexpected(name + " needs a value");
    const std::string& value = arguments[++i];
    bool good = false;
    if (name == "--seed") {
      good = read_number<std::uint64_t>(value, 0, UINT64_MAX, options.seed);
    } else if (name == "--documents") {
      good = read_number<std::size_t>(value, 1, 10'000'000, options.documents);
    } else if (name == "--districts") {
      good = read_number(value, 1, 60, options.districts);
    } else if (name == "--communes") {
      good = read_number(value, 1, 12, options.communes);
    } else if (name == "--years") {
      good = read_number(value, 1, 20, options.years);
    } else if (name == "--as-of") {
      options.as_of = rasoat::parse_iso_date(value);
      good = options.as_of && year_of(*options.as_of) > 1980 && year_of(*options.as_of) < 2200;
    } else {
      return std::unexpected("no such option: " + name);
    }
    if (!good) return std::unexpected(name + " cannot be " + value);
  }
  if (options.out.empty()) return std::unexpected("say which folder to make");
  return options;
}

}  // namespace maker
