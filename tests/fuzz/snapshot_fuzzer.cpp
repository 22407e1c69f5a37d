// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backups/snapshot_manifest.h"
#include "engine/universe/snapshot_contents.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView text = fuzz::view(data, size);
    const auto info = parseSnapshotManifest(text, "manifest.json");
    if (info.ok()) {
        const std::string written = snapshotManifestText(*info);
        const auto again = parseSnapshotManifest(written, "manifest.json");
        fuzz::require(again.ok() && snapshotManifestText(*again) == written);
    } else {
        const ErrorCode code = info.error().code;
        fuzz::require(code == ErrorCode::Corrupt || code == ErrorCode::NewerFormat);
    }
    SnapshotInfo verified;
    readSnapshotVerified(text, verified);
    const auto contents = parseSnapshotContents(text);
    if (!contents.ok()) {
        fuzz::require(contents.error().code == ErrorCode::Corrupt);
        return 0;
    }
    const std::string written = snapshotContentsText(*contents);
    const auto again = parseSnapshotContents(written);
    fuzz::require(again.ok() && snapshotContentsText(*again) == written);
    return 0;
}
