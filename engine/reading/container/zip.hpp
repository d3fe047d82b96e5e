// ZIP archives of documents.
#pragma once

#include <expected>
#include <string_view>

#include "reading/container/container.hpp"

namespace rasoat {

/// A ZIP archive that is no office document.
bool recognises_zip(std::string_view bytes);

/// Errors: input-archive-broken, input-encrypted, input-unpacks-too-large, input-no-members.
std::expected<Contents, Error> open_zip(const SourceText& source, std::size_t room);

}  // namespace rasoat
