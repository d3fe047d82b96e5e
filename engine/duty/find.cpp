#include "duty/find.hpp"

namespace rasoat {

std::vector<Duty> find_duties(const Document&, const std::vector<Reference>&) { return {}; }

}  // namespace rasoat
