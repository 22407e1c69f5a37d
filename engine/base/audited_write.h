// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/base/result.h"

namespace warp {

/// Carries out a change of a file so that it stands in the audit trail. Takes: `what` is changed, in words
/// that follow a user's name ("set x from 1 to 2"); `write`, which does it. Returns: what `write` does, or the
/// failure that kept it from being called.
using AuditedWrite = std::function<Status(const std::string& what, const std::function<Status()>& write)>;

}  // namespace warp
