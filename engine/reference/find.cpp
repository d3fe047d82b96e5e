#include "reference/find.hpp"

namespace rasoat {

References find_references(const Document&) { return {}; }

}  // namespace rasoat
