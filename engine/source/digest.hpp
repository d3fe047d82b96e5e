// SHA-256, by OpenSSL.
#pragma once

#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace rasoat {

class Digest {
 public:
  Digest();
  ~Digest();
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  void add(std::string_view bytes);
  /// Nothing was added, or nothing but empty pieces.
  bool empty() const noexcept { return empty_; }
  /// 64 figures; empty where the library refused its work. Ends the digest.
  std::string hex();

 private:
  evp_md_ctx_st* context_;
  bool sound_;
  bool empty_ = true;
};

}  // namespace rasoat
