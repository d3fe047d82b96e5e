// Through libxlsxwriter, which writes a named file: it gets one in a folder of its own, which is gone at the
// end.
#include "export/audit_xlsx.hpp"

#include <stdlib.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "export/harmless.hpp"
#include "export/matrix.hpp"
#include "export/wording.hpp"
#include "export/xlsx_sheet.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kMostRows = 1'000'000;  // a sheet holds 1,048,576
constexpr std::size_t kMostColumns = 16'000;  // … and 16,384

class Workbook {
 public:
  Workbook(lxw_workbook* book, const Audit& audit, Language language)
      : book_(book), formats_(book), audit_(audit), language_(language), matrix_(coverage_matrix(audit)) {}

  void write() {
    write_summary();
    write_matrix();
    write_gaps();
    write_findings();
  }

 private:
  std::string say(const std::string& id, std::vector<std::string> arguments = {}) const {
    return message(language_, id, arguments);
  }

  void heads(XlsxSheet& sheet, std::size_t row, std::initializer_list<std::string_view> ids) const {
    std::size_t column = 0;
    for (const std::string_view id : ids) sheet.text(row, column++, say(std::string(id)), formats_.head);
  }

  void write_summary() {
    XlsxSheet sheet(book_, formats_, say("heading-summary"));
    sheet.width(0, 0, 48);
    sheet.width(1, 8, 13);
    sheet.text(0, 0, say("audit-title", {audit_.archive, date_in_words(language_, audit_.as_of)}),
               formats_.title);
    sheet.text(1, 0,
               say("audit-counts", {std::to_string(audit_.documents), std::to_string(audit_.unreadable)}));
    std::string remarks = audit_.has_registry ? "" : say("audit-no-registry");
    if (audit_.own_outputs > 0)
      remarks.append(remarks.empty() ? "" : "; ")
          .append(say("audit-own-outputs", {std::to_string(audit_.own_outputs)}));
    sheet.text(2, 0, remarks);
    std::array<std::size_t, 6> all{};
    std::map<std::string_view, std::array<std::size_t, 6>> by_directive;
    for (const Expectation& one : audit_.expectations) {
      ++all[static_cast<std::size_t>(one.status)];
      ++by_directive[one.directive_file][static_cast<std::size_t>(one.status)];
    }
    constexpr std::size_t kHead = 3;
    heads(sheet, kHead, {"column-directive", "column-date"});
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto status = static_cast<Status>(i);
      sheet.status(kHead, 2 + i, status,
                   std::string(symbol_of(status)) + " " + say("status-" + std::string(name_of(status))));
      sheet.number(kHead + 1, 2 + i, static_cast<double>(all[i]));
    }
    sheet.text(kHead + 1, 0, say("audit-total", {std::to_string(audit_.expectations.size())}));
    std::size_t row = kHead + 2;
    for (const MatrixColumn& column : matrix_.columns) {
      const auto found = by_directive.find(column.first->directive_file);
      if (found == by_directive.end() || row > kMostRows) continue;
      sheet.text(row, 0, column.directive);
      sheet.day(row, 1, column.first->directive_date);
      for (std::size_t i = 0; i < all.size(); ++i) {
        if (found->second[i] > 0) sheet.number(row, 2 + i, static_cast<double>(found->second[i]));
      }
      by_directive.erase(found);
      ++row;
    }
    sheet.fit_heights();
    sheet.freeze(kHead + 1, 1);
    sheet.paged(kHead + 1);
  }

  void write_matrix() {
    XlsxSheet sheet(book_, formats_, say("heading-matrix"));
    const std::size_t columns = std::min(matrix_.columns.size(), kMostColumns);
    sheet.width(0, 0, 40);
    sheet.width(1, 1, 8);
    heads(sheet, 0, {"column-body", "column-gaps"});
    if (columns > 0) sheet.width(2, columns + 1, 7);
    for (std::size_t i = 0; i < columns; ++i) {
      const MatrixColumn& column = matrix_.columns[i];
      sheet.text(0, 2 + i, column.directive + " · " + asked_in_words(language_, *column.first),
                 formats_.head_upright);
    }
    for (std::size_t i = 0; i < matrix_.rows.size() && i < kMostRows; ++i) {
      sheet.text(1 + i, 0, matrix_.rows[i].body_name);
      sheet.number(1 + i, 1, matrix_.rows[i].gaps);
    }
    for (const auto& [place, cell] : matrix_.cells) {
      if (place.second >= columns || place.first >= kMostRows) continue;
      int late = 0;
      for (const std::uint32_t one : cell.expected)
        late = std::max(late, audit_.expectations[one].days_late.value_or(0));
      std::string words(symbol_of(cell.status));
      if (cell.status == Status::late && late > 0) words += " " + std::to_string(late);
      sheet.status(1 + place.first, 2 + place.second, cell.status, words);
    }
    sheet.fit_heights();
    sheet.row_height(0, 170);
    sheet.freeze(1, 2);
    sheet.paged(1, 2);
  }

  void write_gaps() {
    XlsxSheet sheet(book_, formats_, say("heading-gaps"));
    constexpr std::array<double, 10> kWidths = {14, 30, 28, 20, 12, 8, 60, 34, 40, 30};
    for (std::size_t i = 0; i < kWidths.size(); ++i) sheet.width(i, i, kWidths[i]);
    heads(sheet, 0,
          {"column-status", "column-body", "column-asked", "column-directive", "column-due", "column-overdue",
           "column-sentence", "column-place", "column-evidence", "column-note"});
    std::size_t row = 1;
    for (const Expectation& one : audit_.expectations) {
      if (one.status == Status::met || one.status == Status::pending || row > kMostRows) continue;
      write_gap(sheet, row++, one);
    }
    sheet.freeze(1, 2);
    sheet.filter(row - 1, kWidths.size());
    sheet.fit_heights();
    sheet.paged(1);
  }

  void write_gap(XlsxSheet& sheet, std::size_t row, const Expectation& one) const {
    sheet.status(
        row, 0, one.status,
        std::string(symbol_of(one.status)) + " " + say("status-" + std::string(name_of(one.status))));
    sheet.text(row, 1, one.body_name);
    sheet.text(row, 2, asked_in_words(language_, one));
    sheet.text(row, 3, one.directive.value_or(one.directive_file));
    sheet.day(row, 4, one.due);
    if (const auto days = days_overdue(one, audit_.as_of)) sheet.number(row, 5, *days);
    std::string sentence, places, evidence;
    const auto add = [](std::string& list, const std::string& item) {
      if (!item.empty()) list.append(list.empty() ? "" : "; ").append(item);
    };
    for (const Asker& asker : one.asked_by) {
      add(sentence, asker.clause ? quoted(audit_.quotes, *asker.clause) : "");
      add(places, asker.clause ? place_in_words(*asker.clause)
                               : say("asked-by-policy", {std::to_string(asker.policy)}));
    }
    for (const Evidence& answer : one.evidence)
      add(evidence, answer.designation.value_or("") + (answer.file ? " (" + *answer.file + ")" : ""));
    sheet.text(row, 6, sentence);
    sheet.text(row, 7, places);
    sheet.text(row, 8, evidence);
    std::string reason = one.reason ? say(*one.reason) : "";
    if (one.due && one.due_by_policy) add(reason, say("due-by-policy", {date_in_words(language_, *one.due)}));
    for (const Evidence& draft : one.drafts)
      add(reason,
          say("draft-there", {draft.designation.value_or("") + " (" + draft.file.value_or("") + ")"}));
    sheet.text(row, 9, reason);
  }

  void write_findings() {
    XlsxSheet sheet(book_, formats_, say("heading-findings"));
    constexpr std::array<double, 5> kWidths = {12, 22, 40, 70, 70};
    for (std::size_t i = 0; i < kWidths.size(); ++i) sheet.width(i, i, kWidths[i]);
    heads(sheet, 0, {"column-severity", "column-rule", "column-place", "column-finding", "column-sentence"});
    std::size_t row = 1;
    for (const Finding& finding : audit_.findings) {
      if (row > kMostRows) break;
      sheet.text(row, 0, say("severity-" + std::string(name_of(finding.severity))));
      sheet.text(row, 1, finding.rule);
      sheet.text(row, 2, place_in_words(finding.place));
      sheet.text(row, 3, sentence_of(language_, finding));
      sheet.text(row, 4, quoted(audit_.quotes, finding.place));
      ++row;
    }
    sheet.freeze(1, 0);
    sheet.filter(row - 1, kWidths.size());
    sheet.fit_heights();
    sheet.paged(1);
  }

  lxw_workbook* book_;
  XlsxFormats formats_;
  const Audit& audit_;
  Language language_;
  Matrix matrix_;
};

// A folder of its own, removed at the end.
struct Workshop {
  std::string path;
  Workshop() {
    std::error_code failed;
    path = (std::filesystem::temp_directory_path(failed) / "rasoat-XXXXXX").string();
    if (failed || ::mkdtemp(path.data()) == nullptr) path.clear();
  }
  ~Workshop() {
    std::error_code ignored;
    if (!path.empty()) std::filesystem::remove_all(path, ignored);
  }
  Workshop(const Workshop&) = delete;
  Workshop& operator=(const Workshop&) = delete;
};

Error not_writable(std::string why) {
  return {"output", {}, std::nullopt, "output-not-writable", {std::move(why)}};
}

// The library notes the time of day unless told another. By its author the workbook is known again.
void set_properties(lxw_workbook* book, Date day) {
  lxw_doc_properties properties{};
  std::string author(kOwnOutput);
  properties.author = author.data();
  properties.created = static_cast<time_t>(std::chrono::sys_days(day).time_since_epoch().count()) * 86400;
  if (properties.created == 0) properties.created = 1;  // 0 means now
  workbook_set_properties(book, &properties);
}

}  // namespace

std::optional<Error> write_audit_xlsx(const Sink& sink, const Audit& audit, Language language) {
  Workshop workshop;
  if (workshop.path.empty()) return not_writable(std::strerror(errno));
  const std::string file = workshop.path + "/audit.xlsx";
  lxw_workbook_options options{};
  options.tmpdir = workshop.path.data();
  lxw_workbook* book = workbook_new_opt(file.c_str(), &options);
  if (book == nullptr) return not_writable(file);
  set_properties(book, audit.as_of);
  Workbook(book, audit, language).write();
  const lxw_error failed = workbook_close(book);
  if (failed != LXW_NO_ERROR) return not_writable(lxw_strerror(failed));
  std::ifstream in(file, std::ios::binary);
  std::string piece(1 << 16, '\0');
  while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
    sink(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
  return in.bad() ? std::optional(not_writable(file)) : std::nullopt;
}

}  // namespace rasoat
