// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "app/cli/commands.h"

namespace warp::cli {

/// The password of `--user`: from `--password-file`, else WARP_PASSWORD, else asked for on the terminal
/// without showing it. Empty without `--user`. Errors: Denied when there is no terminal either; those of the
/// file; Cancelled.
Result<std::string> password(Context& context);

/// A password that is to become one: from a file, else WARP_NEW_PASSWORD, else asked for twice. Takes:
/// `file`, may be empty. Errors: as above; InvalidArgument when the two differ.
Result<std::string> newPassword(Context& context, const std::string& file);

}  // namespace warp::cli
