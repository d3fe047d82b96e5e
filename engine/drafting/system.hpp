// Whose rules a document follows: the Party's or the State's.
#pragma once

#include <optional>

#include "document/document.hpp"
#include "settings/organisations.hpp"

namespace rasoat::drafting {

/// By the motto, else the symbol of the designation, else the issuer's name, else the signing authority;
/// nothing for bodies of other systems (Mặt trận, unions) and where nothing shows it. `motto` is the slug of
/// the head.
std::optional<System> system_of(const Head& head, const std::string& motto);

}  // namespace rasoat::drafting
