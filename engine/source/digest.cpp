#include "source/digest.hpp"

#include <openssl/evp.h>

namespace rasoat {

Digest::Digest()
    : context_(EVP_MD_CTX_new()),
      sound_(context_ && EVP_DigestInit_ex(context_, EVP_sha256(), nullptr) == 1) {}

Digest::~Digest() {
  EVP_MD_CTX_free(context_);
}

void Digest::add(std::string_view bytes) {
  empty_ = empty_ && bytes.empty();
  sound_ = sound_ && EVP_DigestUpdate(context_, bytes.data(), bytes.size()) == 1;
}

std::string Digest::hex() {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  if (!sound_ || EVP_DigestFinal_ex(context_, digest, &size) != 1) return {};
  constexpr char kHex[] = "0123456789abcdef";
  std::string out;
  for (unsigned i = 0; i < size; ++i) {
    out += kHex[digest[i] >> 4];
    out += kHex[digest[i] & 15];
  }
  return out;
}

}  // namespace rasoat
