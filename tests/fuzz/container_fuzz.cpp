// Any bytes as an archive, a mail or an exchanged package: members within the room, or an error.
#include <cstdint>
#include <cstdlib>

#include "reading/container/container.hpp"

using namespace rasoat;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::size_t kRoom = std::size_t{1} << 20;
  const SourceText source("a", std::string(reinterpret_cast<const char*>(data), size));
  (void)recognise_container(source.bytes());
  for (const Container& container : containers()) {
    const auto contents = container.open(source, kRoom);
    if (!contents) continue;
    std::size_t held = 0;
    for (const Member& member : contents->members) {
      held += member.bytes.size();
      const std::string name = "/" + member_name(member.name) + "/";
      if (name.find("/../") != name.npos || name.find("//") != name.npos) std::abort();
    }
    if (held > kRoom) std::abort();
  }
  return 0;
}
