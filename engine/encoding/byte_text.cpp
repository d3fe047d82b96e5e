// A sample of the lines that are not UTF-8 decides about the text; then every line may object.
#include "encoding/byte_text.hpp"

#include "encoding/candidates.hpp"
#include "encoding/text_lines.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kSample = 1 << 16;  ///< bytes
constexpr std::uint32_t kFewestGood = 3;
constexpr unsigned kSurePercent = 80;

using Tried = std::array<Candidate, kByteEncodings.size()>;

bool is_utf8(std::string_view text) {
  return !utf8::first_invalid(text);
}

// Each encoding's score on the lines that are not UTF-8.
Tried try_on_sample(std::string_view bytes) {
  Tried tried;
  for (std::size_t i = 0; i < tried.size(); ++i) tried[i].encoding = kByteEncodings[i];
  std::size_t left = kSample;
  std::string room;
  for_each_line(bytes, [&](std::string_view line) {
    if (is_utf8(line)) return true;
    line = line.substr(0, left);
    for (Candidate& candidate : tried)
      candidate.score += try_encoding(line, candidate.encoding, Units::bytes, room);
    left -= line.size();
    return left > 0;
  });
  return tried;
}

bool is_sure(const SyllableScore& score) {
  return score.good >= kFewestGood && score.percent() >= kSurePercent && score.plain_fits();
}

// The two TCVN differ in capitals only: where nothing tells them apart it is the common one.
bool same_family(Encoding left, Encoding right) {
  const auto tcvn = [](Encoding one) { return one == Encoding::tcvn3 || one == Encoding::tcvn5712; };
  return tcvn(left) && tcvn(right);
}

// The one that is better than all others by more than a word.
std::optional<Encoding> clear_winner(const Tried& tried) {
  const Candidate best = best_of(tried);
  if (!is_sure(best.score)) return std::nullopt;
  for (const Candidate& other : tried) {
    if (other.encoding == best.encoding || same_family(other.encoding, best.encoding)) continue;
    if (other.score.net() + 2 > best.score.net()) return std::nullopt;
  }
  return best.encoding;
}

// Decides about lines one after the other.
class LineJudge {
 public:
  explicit LineJudge(Encoding text) : text_(text), before_(text) {}

  Candidate judge(std::string_view line) {
    Candidate own{text_, try_encoding(line, text_, Units::bytes, room_)};
    if (is_utf8(line)) {
      const SyllableScore as_it_is = syllable_score(line);
      if (as_it_is.net() > own.score.net() || (as_it_is.good > 0 && as_it_is.net() == own.score.net()))
        own = {Encoding::utf8, as_it_is};
    } else if (own.score.bad > own.score.good) {
      own = other_encoding(line, own);
    }
    if (own.score.telling() > 0) before_ = own.encoding;
    return own;
  }

 private:
  // What the line before it was in needs little to go on, another one must be sure.
  Candidate other_encoding(std::string_view line, const Candidate& own) {
    if (before_ != text_ && before_ != Encoding::utf8) {
      const SyllableScore score = try_encoding(line, before_, Units::bytes, room_);
      if (score.net() > own.score.net() && score.percent() >= kSurePercent) return {before_, score};
    }
    const Candidate best = best_for(line, kByteEncodings, Units::bytes);
    return is_sure(best.score) && best.score.net() >= own.score.net() + 4 ? best : own;
  }

  Encoding text_;
  Encoding before_;
  std::string room_;
};

}  // namespace

std::optional<DecodedText> decode_byte_text(std::string_view bytes) {
  const auto encoding = clear_winner(try_on_sample(bytes));
  if (!encoding) return std::nullopt;
  DecodedWriter writer(bytes.size() + bytes.size() / 2);
  LineJudge judge(*encoding);
  for_each_line(bytes, [&](std::string_view line) {
    const Candidate judged = judge.judge(line);
    const std::size_t start = writer.text().size();
    decode(line, judged.encoding, Units::bytes, writer.text());
    writer.took_line(start, judged.encoding, judged.score);
    return true;
  });
  return writer.finish();
}

}  // namespace rasoat
