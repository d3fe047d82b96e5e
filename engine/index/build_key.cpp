#include "index/build_key.hpp"

#include "source/digest.hpp"
#include "source/linked_code.hpp"

namespace rasoat {
namespace {

constexpr std::string_view kIndexForm = "2";  // of what the index holds

}  // namespace

std::string build_key() {
  Digest digest;
  digest.add(kIndexForm);
  for (const std::string& id : linked_code()) {
    digest.add("\n");
    digest.add(id);
  }
  return digest.hex();
}

}  // namespace rasoat
