// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sealed_snapshot.h"

#include "engine/backups/snapshot_manifest.h"
#include "engine/formats/md5.h"
#include "engine/formats/sha256.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"

namespace warp::test {

void sealSnapshot(const std::string& directory, const std::function<void(SnapshotInfo&)>& change) {
    const std::string path = directory + "/manifest.json";
    auto info = parseSnapshotManifest(*readFile(systemFileSystem(), path), path);
    ASSERT_OK(info);
    const std::string archive = *readFile(systemFileSystem(), directory + "/universe.tar.gz");
    Sha256 sha256;
    sha256.update(archive);
    info->sha256 = sha256.finishHex();
    info->md5 = md5Hex(archive);
    info->archiveBytes = archive.size();
    if (change) change(*info);
    const std::string text = snapshotManifestText(*info);
    ASSERT_OK(replaceFile(systemFileSystem(), path, text));
    ASSERT_OK(
        replaceFile(systemFileSystem(), directory + "/verification.md5", snapshotChecksumsText(*info, text)));
}

}  // namespace warp::test
