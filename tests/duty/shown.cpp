#include "duty/shown.hpp"

#include <span>

#include "document/document.hpp"
#include "duty/find.hpp"
#include "reading/readers.hpp"
#include "reference/find.hpp"
#include "source/place.hpp"

namespace rasoat::test {
namespace {

Orders found_in(std::string_view text) {
  const SourceText source("", std::string(text));
  const ReadDocument read = *read_document(source);
  const Document document = take_apart(read);
  Orders orders = find_orders(document, find_references(document).references);
  place(orders.duties, read.text);
  if (orders.expiry) place(std::span(&*orders.expiry, 1), read.text);
  return orders;
}

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out.append(out.empty() ? "" : "; ").append(name);
  return out;
}

std::string on_one_line(std::string text) {
  for (char& byte : text) {
    if (byte == '\n') byte = ' ';
  }
  return text;
}

}  // namespace

Lines duties(std::string_view text) {
  Lines lines;
  for (const Duty& duty : found_in(text).duties) {
    const std::string rule = duty.due && !duty.due->rule.empty() ? duty.due->rule : "-";
    lines.push_back(std::string(name_of(duty.action)) + " | " + joined(duty.actors) + " | " + rule + " | " +
                    on_one_line(duty.quote));
  }
  return lines;
}

Lines in_plan(const std::string& text) {
  return duties(std::string("Số: 12/KH-UBND\n\nSông Vân, ngày 02 tháng 3 năm 2025\n\nKẾ HOẠCH\n\nvề công tác "
                            "dân vận\n\nIII. TỔ CHỨC THỰC HIỆN\n\n") +
                text + "\n");
}

Lines receivers(std::string_view text) {
  Lines lines;
  for (const Duty& duty : found_in(text).duties)
    lines.push_back(duty.to.value_or("-") + " | " + duty.via.value_or("-") + " | " + joined(duty.about));
  return lines;
}

std::string expiry(std::string_view text) {
  const auto found = found_in(text).expiry;
  return found ? found->due.rule + " | " + on_one_line(found->quote) : "-";
}

}  // namespace rasoat::test
