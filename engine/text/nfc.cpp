#include "text/nfc.hpp"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace rasoat::text {

std::string to_nfc(std::string_view text) {
  UErrorCode failed = U_ZERO_ERROR;
  const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(failed);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(failed))
    nfc->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink,
                       nullptr, failed);
  return U_FAILURE(failed) ? std::string(text) : out;
}

}  // namespace rasoat::text
