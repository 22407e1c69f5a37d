// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/universe/control_file.h"

namespace warp {

/// What is known about a package beside its stanza.
struct PackageFacts {
    bool automatic = false;      ///< installed only because another package needs it
    std::uint64_t neededBy = 0;  ///< installed packages that depend on it
};

/// "doko@debian.org" and "Matthias Klose" of "Matthias Klose <doko@debian.org>".
struct Maintainer {
    std::string name;
    std::string email;
};
Maintainer parseMaintainer(std::string_view text);

/// Bytes on the disk once installed; 0 when the stanza does not say.
std::uint64_t installedBytes(const ControlStanza& stanza);

/// The names of the packages that a relation field lets choose from first:
/// "libc6 (>= 2.36), awk | mawk" -> "libc6", "awk".
std::vector<std::string_view> firstChoices(std::string_view relations);

/// The JSON of an installed package.
std::string installedPackageJson(const ControlStanza& stanza, const PackageFacts& facts);
/// The JSON of a package in a list of apt.
std::string availablePackageJson(const ControlStanza& stanza);

}  // namespace warp
