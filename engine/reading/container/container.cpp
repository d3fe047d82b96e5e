#include "reading/container/container.hpp"

#include <algorithm>

#include "reading/container/edxml.hpp"
#include "reading/container/mail.hpp"
#include "reading/container/zip.hpp"

namespace rasoat {
namespace {

constexpr Container kContainers[] = {
    {"zip", "zip", recognises_zip, open_zip},
    {"edxml", "edxml", recognises_edxml, open_edxml},
    {"eml", "eml", recognises_mail, open_mail},
};

}  // namespace

std::span<const Container> containers() {
  return kContainers;
}

const Container* recognise_container(std::string_view bytes) {
  for (const Container& container : kContainers) {
    if (container.recognises(bytes)) return &container;
  }
  return nullptr;
}

std::string member_name(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("/\\"), name.size());
    std::string_view step = name.substr(0, end);
    name.remove_prefix(std::min(end + 1, name.size()));
    if (step.size() > 1 && step[1] == ':') step.remove_prefix(2);  // a drive
    if (step.empty() || step == "." || step == "..") continue;
    if (!out.empty()) out += '/';
    for (const char c : step) out += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '_' : c;
  }
  return out.empty() ? "_" : out;
}

}  // namespace rasoat
