// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_universe.h"

namespace warp::cli {

Result<ExitCode> withUniverse(Context& context, const std::string& directory, OpenAs as,
                              const UniverseAction& action) {
    if (!context.user.empty()) {
        return Error{.code = ErrorCode::Denied,
                     .message = "this universe has no users: leave out --user",
                     .path = directory};
    }
    WARP_ASSIGN(const auto universe, Universe::open(directory, {.as = as}));
    Result<ExitCode> result = action(*universe);
    const Status closed = universe->close();
    if (result.ok() && !closed.ok()) return closed.error();
    return result;
}

}  // namespace warp::cli
