// One walk over the tokens of a sentence with the open predicate in hand; the parts of the walk stand in
// files of their own. For the files of this room only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "duty/predicate.hpp"

namespace rasoat {

class SentenceReader {
 public:
  SentenceReader(std::string_view view, const Tokens& tokens, std::size_t first, std::size_t end,
                 const Addressees& before, const std::vector<std::string>* recipients)
      : view_(view),
        tokens_(tokens.list),
        dues_(tokens.dues),
        first_(first),
        at_(first),
        end_(end),
        recipients_(recipients),
        main_(before) {
    lead_ = first;
    look_at_clause_start();
    skip_result();
  }
  Sentence read();

 private:
  const Token& token(std::size_t at) const { return tokens_[at]; }
  Role role(std::size_t at) const { return at < end_ ? tokens_[at].role : Role::stop; }
  Predicate* open() { return open_ ? &sentence_.predicates.back() : nullptr; }
  bool only_dates_clause() const;
  void step();

  // Marks and small words
  void boundary(bool colon);
  bool names_plan_by_work(std::size_t at) const;
  void next_clause();
  void skip_result();
  void look_at_clause_start();
  bool is_spoken_of(std::size_t at) const;
  void pass();
  void denied();
  void drop_clause();
  void object_word();
  void letter();
  void quotation();
  void citation();
  void purpose();
  void close() { close_before(at_); }
  void close_before(std::size_t limit);

  // Adverbials
  bool addressed_first();
  void basis();
  bool opens_clause(std::size_t at);
  bool names_work(std::size_t at);
  bool ends_adverbial(std::size_t at) const;

  // Deadlines
  void due();
  bool finishes(std::size_t at) const;
  bool opens_after_due(std::size_t at) const;

  // Brackets
  std::size_t closing(std::size_t open) const;
  void skip_bracket();
  void bracket();
  bool only_sends(std::size_t at, std::size_t close) const;
  bool is_condition_of_object(std::size_t at) const;
  void take_via(std::size_t at, std::size_t close);

  // Names
  std::string printed(const NounPhrase& phrase) const;
  std::vector<std::string> described_names(const NounPhrase& phrase) const;
  std::size_t past_what_they_missed(std::size_t at) const;
  std::size_t past_what_they_have(std::size_t at) const;
  bool are_described(const NounPhrase& phrase) const;
  std::size_t past_description(const NounPhrase& phrase) const;
  bool takes_predicate(std::size_t at) const;
  std::size_t past_apposition(std::size_t at) const;
  std::size_t past_aside(std::size_t at) const;
  bool may_be_subject(std::size_t at) const;
  bool begins_unknown_work(const NounPhrase& phrase);
  bool begins_main_clause(const NounPhrase& phrase) const;
  void name();

  // Verbs
  bool is_noun(std::size_t at) const;
  bool carries() const;
  void begin(std::size_t at);
  bool follows_teaching() const;
  bool follows_purpose_of_report(std::size_t at) const;
  void verb();
  bool sends_what_was_put_together(std::size_t at) const;
  bool is_passed_upwards(std::size_t at) const;
  bool is_main(std::size_t at) const;
  bool goes_on_inside(std::size_t at) const;
  bool holds_report() const;
  bool follows_object(std::size_t at) const;
  bool subject_here(std::size_t at) const { return subject_end_ == at; }
  void after_verb(Role now, std::size_t at);
  bool is_vague_due(std::size_t at) const;
  void look_for_carried();
  void told(Role now, std::size_t at, std::size_t name_at);
  void name_superior(Addressees& told) const;
  void told_recipients();
  void advised(std::size_t name_at);
  void let(std::size_t name_at);
  void joined(std::size_t name_at);
  void addressed(std::size_t name_at);
  std::size_t before_last_name(const NounPhrase& phrase) const;
  static bool reports(const std::vector<Token>& tokens, const Predicate& predicate);
  void recipient();
  bool holds_letter(const Predicate& predicate) const;
  bool further_recipient(const NounPhrase& phrase);
  void through();
  std::string_view view_;
  const std::vector<Token>& tokens_;
  const std::vector<FoundDue>& dues_;
  std::size_t first_;
  std::size_t at_;
  std::size_t end_;
  const std::vector<std::string>* recipients_;  // of the letter
  Addressees main_;                             // the subject in force
  std::optional<Addressees> urged_;             // who is told to do the next thing
  std::optional<std::size_t> urge_lead_;
  std::vector<std::size_t> pending_;  // deadlines before the next predicate
  std::size_t lead_ = 0;
  std::size_t subject_end_ = 0;
  std::size_t phrase_end_ = 0;
  std::size_t after_due_ = static_cast<std::size_t>(-1);
  unsigned clause_ = 0;
  bool open_ = false;     // the last predicate may go on
  bool fresh_ = true;     // a predicate may start here
  bool chained_ = false;  // the last token was a verb
  bool comma_ = false;    // the last boundary was a comma or "và"
  bool purpose_ = false;
  bool denied_ = false;
  bool alien_ = false;         // the clause is said of something else
  bool inside_ = false;        // the last comma parts verbs inside an object
  bool titled_ = false;        // a cited document's title is being read
  bool verbal_title_ = false;  // … that begins with a verb, up to its next comma
  bool carried_ = false;
  bool urge_used_ = false;
  bool encouraged_ = false;  // "khuyến khích …": who is urged may leave it
  bool recipient_acts_ = false;
  bool joining_ = false;  // a list of partners was the last thing read
  Sentence sentence_;
};

}  // namespace rasoat
