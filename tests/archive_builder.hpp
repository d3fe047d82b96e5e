// Records made by hand, for the tests of the rooms that join them.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "authority/designation.hpp"
#include "record/record.hpp"

namespace builder {

using namespace rasoat;

inline Date day(const char* iso) {
  return *parse_iso_date(iso);
}

/// One document. Each reference and duty takes a line of its own, ten bytes long, in the order of the calls.
class Doc {
 public:
  /// `designation` and `date` may be empty: an extract without head.
  Doc(std::string file, std::string designation, const char* date, std::string issuer = "",
      std::string place = "") {
    record_.file = std::move(file);
    record_.wording = "words of " + record_.file;
    Head& head = record_.document;
    if (const auto parts = read_designation(designation)) {
      head.type = parts->type.empty() ? "CV" : parts->type;
      head.number = parts->number;
      head.designation = std::move(designation);
      head.has_head = true;
    }
    if (*date) head.issued_on = day(date);
    if (!issuer.empty()) head.issuer = std::move(issuer);
    if (!place.empty()) head.place = std::move(place);
  }

  Doc& type(std::string code) { return record_.document.type = std::move(code), *this; }
  Doc& title(std::string text) { return record_.document.title = std::move(text), *this; }
  Doc& until(std::string rule) {
    Expiry expiry;
    expiry.due = {"đến hết", DueKind::date, std::move(rule)};
    return record_.expiry = std::move(expiry), *this;
  }
  Doc& draft() { return record_.document.draft = true, *this; }
  Doc& wording(std::string digest) { return record_.wording = std::move(digest), *this; }

  /// A citation; any other relation than cites is also an edge from the document itself.
  Doc& cites(std::string target, const char* date = "", std::string issuer = "",
             Relation relation = Relation::cites) {
    Reference reference;
    place(reference);
    reference.quote = target + (*date ? " ngày " + std::string(date) : "");
    reference.relation = relation;
    reference.target = target;
    if (target.starts_with("named:")) {
      reference.kind = ReferenceKind::named;
    } else if (const auto parts = read_designation(target)) {
      reference.designation = target;
      reference.number = parts->number;
      if (!parts->type.empty()) reference.type = parts->type;
    }
    if (*date) reference.date = day(date);
    if (!issuer.empty()) reference.issuer = std::move(issuer);
    if (relation != Relation::cites && relation != Relation::defines) edge("self", target, relation);
    record_.references.push_back(std::move(reference));
    return *this;
  }
  Doc& implements(std::string target, const char* date = "", std::string issuer = "") {
    return cites(std::move(target), date, std::move(issuer), Relation::implements);
  }
  Doc& reports_on(std::string target, const char* date = "", std::string issuer = "") {
    return cites(std::move(target), date, std::move(issuer), Relation::reports_on);
  }
  Doc& called(std::string title) { return record_.references.back().title = std::move(title), *this; }
  Doc& of_type(std::string code) { return record_.references.back().type = std::move(code), *this; }
  Doc& edge(std::string from, std::string to, Relation relation) {
    return record_.edges.push_back({std::move(from), std::move(to), relation}), *this;
  }

  Doc& duty(DutyAction action, std::vector<std::string> actors, std::string rule = "",
            std::vector<std::string> about = {"self"}, std::string quote = "xây dựng kế hoạch thực hiện") {
    Duty duty;
    place(duty);
    duty.quote = std::move(quote);
    duty.action = action;
    duty.actors = std::move(actors);
    duty.about = std::move(about);
    if (!rule.empty()) duty.due = Due{rule, DueKind::date, rule};
    record_.duties.push_back(std::move(duty));
    return *this;
  }
  Doc& to(std::string body) { return record_.duties.back().to = std::move(body), *this; }
  Doc& via(std::string body) { return record_.duties.back().via = std::move(body), *this; }

  operator FileRecord() const { return record_; }

 private:
  template <typename Item>
  void place(Item& item) {
    ++line_;
    item.line = line_;
    item.column = 1;
    item.span = {10 * (line_ - 1), 10 * (line_ - 1) + 9};
  }

  Record record_;
  std::uint32_t line_ = 0;
};

inline FileRecord unreadable(std::string file) {
  return FailedRecord{std::move(file), Error{"unreadable-document", {}, 7, "input-not-utf8", {}}};
}

}  // namespace builder
