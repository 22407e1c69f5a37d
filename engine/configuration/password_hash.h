// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "engine/base/result.h"

namespace warp {

class FileSystem;

inline constexpr std::size_t kMaxPasswordBytes = 1024;

/// The first line of a file, so that no program's arguments show a password. Errors: NotFound, Denied, Io;
/// InvalidFormat for a file over 4 KiB.
Result<std::string> readPasswordFile(FileSystem& fs, const std::string& path);

/// Argon2id with a salt of its own, as text: "$argon2id$v=19$m=65536,t=2,p=1$...". Takes about 0.1 s and
/// 64 MiB, on purpose. Errors: InvalidArgument for an empty or a longer password; Io when there is no memory.
Result<std::string> hashPassword(std::string_view password);

/// Whether a text is such a hash with costs of the usual kind: one from outside could ask for any memory.
bool isPasswordHash(std::string_view hash);

/// Takes: a hash for which isPasswordHash holds. Costs as much as making one, also when it does not match.
bool passwordMatches(const std::string& hash, std::string_view password);

}  // namespace warp
