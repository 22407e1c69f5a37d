// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_universe.h"

#include <chrono>
#include <thread>

#include "app/cli/credentials.h"
#include "engine/universe/manifest.h"

namespace warp::cli {
namespace {

// Another command that opens or closes the universe is waited for: two at once both succeed. Who only reads
// meets one that changes regions in a restore.
constexpr std::chrono::seconds kWaitForHolder{10};
constexpr std::chrono::milliseconds kTryAgainAfter{20};

Status requireName(const std::string& directory) {
    if (!directory.empty()) return {};
    return Error{.code = ErrorCode::InvalidArgument, .message = "DIR is empty: name a directory"};
}

Result<ExitCode> runOnce(Context& context, const std::string& directory, const OpenOptions& options,
                         const UniverseAction& action, bool& begun) {
    begun = false;
    context.interrupt.endAtOnce(ExitCode::Interrupted, kStopped);
    WARP_ASSIGN(context.universe, Universe::open(directory, options));
    if (options.as != OpenAs::Observer) context.interrupt.tellToken();
    begun = true;
    return action(*context.universe);
}

}  // namespace

Result<ExitCode> withUniverse(Context& context, const std::string& directory, OpenAs as,
                              const UniverseAction& action, Attempts attempts) {
    WARP_TRY(requireName(directory));
    WARP_ASSIGN(OpenOptions options, openOptions(context));
    options.as = as;
    const auto deadline = std::chrono::steady_clock::now() + kWaitForHolder;
    for (;;) {
        bool begun = false;
        Result<ExitCode> result = runOnce(context, directory, options, action, begun);
        const bool waits = !result.ok() && result.error().code == ErrorCode::InUse &&
                           (!begun || (as == OpenAs::WriterOrClient && attempts == Attempts::Several)) &&
                           std::chrono::steady_clock::now() < deadline;
        if (!waits) return result;
        context.universe.reset();
        context.interrupt.endAtOnce(ExitCode::Interrupted, kStopped);
        std::this_thread::sleep_for(kTryAgainAfter);
    }
}

Result<OpenOptions> openOptions(Context& context) {
    OpenOptions options{.user = context.user};
    WARP_ASSIGN(options.password, password(context));
    return options;
}

Status requireUniverse(const std::string& directory) {
    WARP_TRY(requireName(directory));
    WARP_TRY(loadManifest(systemFileSystem(), directory));
    return {};
}

}  // namespace warp::cli
