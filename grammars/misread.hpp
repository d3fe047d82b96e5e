// Designations as they come out of recognised text: 03-NÑQ/TU, l2/KI-I-UBND, 05-CT/IW.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rasoat::grammar {

/// What a word was meant to be that looks like a designation and is none that is known: the one designation
/// of a known type and a known body that it becomes by undoing one or two confusions of its symbol and any of
/// its number. Nothing where it is known as it stands, where no such designation is found, or several. The
/// word has nothing around it.
std::optional<std::string> mend_designation(std::string_view word);

}  // namespace rasoat::grammar
