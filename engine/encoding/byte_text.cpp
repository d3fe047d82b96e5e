// A sample of the lines that are not UTF-8 decides about the text; then every line may object, and all of
// them together may show that the sample was wrong.
#include "encoding/byte_text.hpp"

#include <algorithm>

#include "encoding/text_lines.hpp"
#include "encoding/tried_encoding.hpp"
#include "source/utf8.hpp"

namespace rasoat {
namespace {

constexpr std::size_t kSample = 1 << 14;  ///< bytes
constexpr std::uint32_t kFewestGood = 3;
constexpr unsigned kSurePercent = 80, kFewestPercent = 60;  ///< of the sample, of all the text

using Tried = std::array<TriedEncoding, kByteEncodings.size()>;

bool is_utf8(std::string_view text) {
  return !utf8::first_invalid(text);
}

Tried none_tried() {
  Tried tried;
  for (std::size_t i = 0; i < tried.size(); ++i) tried[i].encoding = kByteEncodings[i];
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

// The one that is sure, and better than all others by more than a word.
std::optional<TriedEncoding> clear_winner(const Tried& tried) {
  const TriedEncoding best = best_of(tried);
  if (!is_sure(best.score)) return std::nullopt;
  for (const TriedEncoding& other : tried) {
    if (other.encoding == best.encoding || same_family(other.encoding, best.encoding)) continue;
    if (other.score.net() + 2 > best.score.net()) return std::nullopt;
  }
  return best;
}

// What the lines that are not UTF-8 say, as far as the sample goes.
struct Sample {
  Tried all = none_tried();    ///< each encoding's score on all of them
  Tried clear = none_tried();  ///< and on those lines in which it is the clear winner
  std::uint32_t telling = 0;   ///< words, as their line's best encoding reads them
};

void try_line(std::string_view line, Sample& sample, std::string& room) {
  Tried tried = none_tried();
  for (std::size_t i = 0; i < tried.size(); ++i) {
    tried[i].score = try_encoding(line, tried[i].encoding, Units::bytes, room);
    sample.all[i].score += tried[i].score;
  }
  sample.telling += best_of(tried).score.telling();
  const auto winner = clear_winner(tried);
  for (TriedEncoding& one : sample.clear) {
    if (winner && one.encoding == winner->encoding) one.score += winner->score;
  }
}

Sample try_on_sample(std::string_view bytes) {
  Sample sample;
  std::size_t left = kSample;
  std::string room;
  for_each_line(bytes, [&](std::string_view line) {
    if (is_utf8(line)) return true;
    line = line.substr(0, left);
    try_line(line, sample, room);
    left -= line.size();
    return left > 0;
  });
  return sample;
}

// Text in an encoding of bytes holds no zeros, or one that strayed in.
bool is_binary(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, kSample);
  return static_cast<std::size_t>(std::ranges::count(sample, '\0')) * 100 > sample.size();
}

// One encoding for all lines; or, where they are in several, that of most of them, if most are clear by
// themselves.
std::optional<Encoding> main_encoding(const Sample& sample) {
  if (const auto winner = clear_winner(sample.all)) return winner->encoding;
  std::uint32_t good = 0;
  for (const TriedEncoding& one : sample.clear) good += one.score.good;
  if (good < 2 * kFewestGood || 100 * std::uint64_t{good} < std::uint64_t{kSurePercent} * sample.telling)
    return std::nullopt;
  return best_of(sample.clear).encoding;
}

// Decides about lines one after the other.
class LineJudge {
 public:
  explicit LineJudge(Encoding text) : main_(text), before_(text) {}

  TriedEncoding judge(std::string_view line) {
    TriedEncoding own{main_, try_encoding(line, main_, Units::bytes, text_)};
    if (is_utf8(line)) {
      const SyllableScore as_it_is = syllable_score(line);
      if (as_it_is.net() >= own.score.net()) {
        own = {Encoding::utf8, as_it_is};
        text_ = line;
      }
    } else if (own.score.bad > 0) {
      own = other_encoding(line, own);
    }
    if (own.score.telling() > 0) before_ = own.encoding;
    return own;
  }

  /// The line that was judged last, decoded.
  std::string_view text() const noexcept { return text_; }

 private:
  // What the line before it was in needs little to go on, another one must be sure.
  TriedEncoding other_encoding(std::string_view line, const TriedEncoding& own) {
    if (before_ != main_ && before_ != Encoding::utf8) {
      const SyllableScore score = try_encoding(line, before_, Units::bytes, room_);
      if (score.net() > own.score.net() && score.percent() >= kSurePercent) {
        text_ = room_;
        return {before_, score};
      }
    }
    if (own.score.bad <= own.score.good) return own;
    const TriedEncoding best = best_for(line, kByteEncodings, Units::bytes);
    if (!is_sure(best.score) || best.score.net() < own.score.net() + 4) return own;
    text_ = decode(line, best.encoding, Units::bytes);
    return best;
  }

  Encoding main_;
  Encoding before_;
  std::string text_, room_;
};

}  // namespace

std::optional<DecodedText> decode_byte_text(std::string_view bytes) {
  if (is_binary(bytes)) return std::nullopt;
  const auto encoding = main_encoding(try_on_sample(bytes));
  if (!encoding) return std::nullopt;
  DecodedWriter writer(bytes.size() + bytes.size() / 2);
  LineJudge judge(*encoding);
  for_each_line(bytes, [&](std::string_view line) {
    const TriedEncoding judged = judge.judge(line);
    const std::size_t start = writer.text().size();
    writer.text() += judge.text();
    writer.took_line(start, judged.encoding, judged.score);
    return true;
  });
  if (writer.score().percent() < kFewestPercent) return std::nullopt;
  return writer.finish();
}

}  // namespace rasoat
