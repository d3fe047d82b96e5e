// An audit as JSON, for other programs: the contract of `audit --format json`.
#pragma once

#include "coverage/audit.hpp"
#include "message/message.hpp"
#include "record/json_writer.hpp"

namespace rasoat {

/// One object and a line end. Everything but messages is the same in every language.
void write_audit_json(const Sink& sink, const Audit& audit, Language language);

}  // namespace rasoat
