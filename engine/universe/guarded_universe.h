// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/universe/universe.h"

namespace warp {

/// A universe as one user may use it: every call is checked against the rules at that moment. Takes: `inner`,
/// opened by this process in whatever way; options with file system and clock filled in, whose user has shown
/// the right password.
std::unique_ptr<Universe> makeGuardedUniverse(std::unique_ptr<Universe> inner, const OpenOptions& options);

/// Who may open a universe. Takes: options as above. Returns: whether there are users, so that the universe
/// is to be guarded. Leaves: a wrong name or password noted for the audit trail, where this process can
/// write. Errors: NotSignedIn, Denied with what to do; InvalidFormat for rules that cannot be
/// read: nobody is let in by mistake.
Result<bool> authenticate(const std::string& directory, const OpenOptions& options);
/// The same for what works on a closed universe: it takes the role admin.
Status requireAdministrator(const std::string& directory, const OpenOptions& options);

}  // namespace warp
