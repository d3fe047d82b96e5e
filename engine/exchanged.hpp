// What an exchanged package's metadata adds to the record of the document in it.
#pragma once

#include "reading/container/metadata.hpp"
#include "record/record.hpp"

namespace rasoat {

/// Fields of the head that the document itself does not say are taken from the metadata; where it says
/// something else (number and symbol, day), that is a doubt "metadata-conflict". What the package answers,
/// replaces or takes back becomes edges.
void add_metadata(const Metadata& metadata, Record& record);

}  // namespace rasoat
