// Electronic mail (MIME): its text and what is attached to it.
#pragma once

#include <expected>
#include <string_view>

#include "reading/container/container.hpp"

namespace rasoat {

/// Header lines at the very start, and those of a mail among them.
bool recognises_mail(std::string_view bytes);

/// The mail's text (of several forms of one, the plain one) first, without a name, then what is attached.
/// Errors: input-no-members, input-unpacks-too-large.
std::expected<Contents, Error> open_mail(const SourceText& source, std::size_t room);

}  // namespace rasoat
