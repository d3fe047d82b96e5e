#include "encoding/decoded_text.hpp"

#include "encoding/capitals.hpp"

namespace rasoat {

void DecodedWriter::took_line(std::size_t start, Encoding encoding, const SyllableScore& score) {
  if (encoding == Encoding::tcvn3) restore_capitals(decoded_.text, start);
  if (score.telling() == 0) return;
  all_ += score;
  kept_lines_ |= encoding == Encoding::utf8;
  if (encoding != open_.encoding) {
    end_passage();
    open_ = {{static_cast<Offset>(start), static_cast<Offset>(start)}, encoding, 0};
  }
  std::size_t end = decoded_.text.size();
  while (end > start && (decoded_.text[end - 1] == '\n' || decoded_.text[end - 1] == '\r')) --end;
  open_.span.end = static_cast<Offset>(end);
  score_ += score;
}

void DecodedWriter::end_passage() {
  if (open_.encoding != Encoding::utf8) {
    open_.percent = score_.percent();
    decoded_.passages.push_back(open_);
  }
  open_ = {};
  score_ = {};
}

DecodedText DecodedWriter::finish() {
  end_passage();
  if (decoded_.passages.size() == 1 && !kept_lines_)
    decoded_.passages[0].span = {0, static_cast<Offset>(decoded_.text.size())};
  return std::move(decoded_);
}

}  // namespace rasoat
