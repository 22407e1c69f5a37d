// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "engine/base/bytes.h"

namespace warp {

/// Whether an unreadable file can be what a crash left of a file that the mirror was writing. Takes: the
/// bytes of the file; those that it should have. It is one of these:
/// - a mixture of sectors of what should be there and zeros where sectors never reached the disk. Behind the
///   value it may differ: there stand figures that change with time, and nothing that a person's edit would
///   be taken from;
/// - the same of another version, whose value nobody knows any more: the key's text up to the value and then
///   anything that breaks off where a sector ends or zeros begin. A person's save that ended so is not told
///   apart; it has no value that could be taken either.
bool tornByCrash(std::string_view path, ByteView bytes, ByteView intended);

}  // namespace warp
