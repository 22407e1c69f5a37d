// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_value.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/manifest.h"
#include "engine/universe/untold_events.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

bool saysTheSame(const Manifest& one, const Manifest& other) {
    return one.universeId == other.universeId && one.createdAt == other.createdAt &&
           one.checkpointLsn == other.checkpointLsn && one.mirrorDue == other.mirrorDue &&
           one.cleanShutdown == other.cleanShutdown && one.lastOpened == other.lastOpened;
}

/// What a directory's manifest says is JSON whatever stood there before.
void requireDirectoryManifest(ByteView old) {
    const std::string text = directoryManifestText({}, "spacetime", {}, old, Timestamp{1'768'487'400'000});
    fuzz::require(parseJsonDocument(text).ok());
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    requireDirectoryManifest(text);
    auto manifest = Manifest::parse(text, "universe.manifest");
    if (!manifest.ok()) {
        const ErrorCode code = manifest.error().code;
        fuzz::require(code == ErrorCode::Corrupt || code == ErrorCode::NewerFormat);
        return 0;
    }
    const std::string written = manifest->text({});
    const auto again = Manifest::parse(written, "universe.manifest");
    fuzz::require(again.ok() && saysTheSame(*manifest, *again) && again->text({}) == written);
    const bool any = !untoldEvents(*manifest).empty();
    fuzz::require(forgetUntoldEvents(*manifest) || !any);
    fuzz::require(untoldEvents(*manifest).empty());
    return 0;
}
