// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/spacetime/record.h"

namespace warp {

// Records as people read them. Spec: formats, Record (fields and their order).

/// The content of a record's file: laid out, with a newline at the end.
void appendRecordFile(std::string& out, const Record& record);
std::string renderRecordFile(const Record& record);

/// The same on one line without spaces and without a newline, as packs hold it.
std::string renderRecordLine(const Record& record);

/// Reads a record back from either form, written by the engine or edited by a person.
/// Strict in what it knows: every field of the format must be there once, of its kind and in range; fields it
/// does not know are passed over. The checksum is read, not compared: an edited value differs from it on
/// purpose. Returns: the value compacted, its number texts and key order kept; the key canonical. Errors:
/// InvalidFormat and InvalidKey with offset, line and column; LimitExceeded.
Result<Record> parseRecord(ByteView text);

}  // namespace warp
