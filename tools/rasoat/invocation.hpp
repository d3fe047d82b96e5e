// One call of the program, understood: which command, on what, how.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "message/message.hpp"
#include "reference/reference.hpp"
#include "source/date.hpp"

namespace rasoat {

struct Command;

enum class ColourWhen { automatic, always, never };

/// What stood on the command line, checked and with defaults in place. Which of it means anything is said by
/// the command's options (see option_table.hpp).
struct Invocation {
  const Command* command = nullptr;   ///< none: the program itself was asked for --help or --version
  std::vector<std::string> operands;  ///< as given; "-" is standard input

  std::string format = "text";
  std::optional<std::string> output;  ///< none: standard output
  Language language = Language::vi;
  unsigned jobs = 1;
  ColourWhen colour = ColourWhen::automatic;
  bool quiet = false;
  bool help = false;
  bool version = false;

  std::string show = "source";  ///< source, view, blocks, zones

  std::optional<std::string> base;
  std::optional<std::string> files_from;
  bool nul_parted = false;

  std::optional<std::string> archive;  ///< where the operand is a document
  std::optional<Date> date;            ///< of that document
  std::optional<std::string> issuer;

  std::optional<std::string> from;  ///< the document around which the graph is wanted
  std::optional<unsigned> depth;
  std::vector<Relation> only;

  std::optional<std::string> title;  ///< of a report
  bool extract = false;               ///< a passage: no rules of form
  bool fix = false;                   ///< put right what is safe
  bool watch = false;                 ///< check again on each save
  std::optional<std::string> config;  ///< rasoat.xml

  std::vector<std::string> extracts;
  std::optional<std::string> index;  ///< where the index lies; none: in the archive
  bool no_index = false;
  bool verify = false;
  std::optional<std::string> organisations;
  std::optional<std::string> policy;
  std::optional<Date> as_of;
  std::vector<std::string> exclude;
  std::string fail_on = "error";  ///< error, warning, info, never
};

}  // namespace rasoat
