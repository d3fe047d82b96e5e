#include "export/csv.hpp"

#include "export/harmless.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kFormula = "=+-@\t\r\n";

std::string cell(std::string_view printed) {
  std::string text = harmless(printed);
  if (!text.empty() && kFormula.find(printed.front()) != std::string_view::npos) text.insert(0, 1, '\'');
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char byte : text) out.append(byte == '"' ? 2 : 1, byte);
  return out + '"';
}

}  // namespace

std::string csv_record(const std::vector<std::string>& cells) {
  std::string out;
  for (std::size_t i = 0; i < cells.size(); ++i) out.append(i == 0 ? "" : ",").append(cell(cells[i]));
  return out + "\r\n";
}

}  // namespace rasoat
