// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/snapshot_overlay.h"

#include "engine/io/file_system.h"
#include "engine/io/files.h"
#include "engine/store/lmdb_tree.h"

namespace warp {

namespace {

constexpr std::size_t kBytesPerCommit = std::size_t{32} << 20;

}  // namespace

Result<std::unique_ptr<SnapshotOverlay>> SnapshotOverlay::begin(const std::string& path) {
    std::unique_ptr<SnapshotOverlay> overlay(new SnapshotOverlay(path));
    WARP_ASSIGN(overlay->m_tree, openLmdbTree(path, {.durable = false}));
    return overlay;
}

SnapshotOverlay::~SnapshotOverlay() {
    m_writer.reset();
    m_tree.reset();
    // It lies in a directory that is removed as well where this fails.
    for (const std::string& file : {m_path, m_path + "-lock"})
        [[maybe_unused]] const Status removed = removeTree(systemFileSystem(), file);
}

Status SnapshotOverlay::put(ByteView key, ByteView text) {
    if (!m_writer) {
        WARP_ASSIGN(m_writer, m_tree->write());
    }
    m_keys.emplace(key);
    WARP_TRY(m_writer->put(Space::Records, key, text));
    m_uncommitted += key.size() + text.size();
    return m_uncommitted < kBytesPerCommit ? Status() : seal();
}

Status SnapshotOverlay::seal() {
    if (!m_writer) return {};
    WARP_TRY(m_writer->commit());
    m_writer.reset();
    m_uncommitted = 0;
    return {};
}

bool SnapshotOverlay::covers(ByteView key) const {
    return m_keys.contains(std::string(key));
}

Status SnapshotOverlay::forEach(const std::function<Status(ByteView key, ByteView text)>& visit) const {
    WARP_ASSIGN(const auto reader, m_tree->read());
    const auto cursor = reader->cursor(Space::Records);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        if (!cursor->value().empty()) WARP_TRY(visit(cursor->key(), cursor->value()));
    }
    return cursor->status();
}

}  // namespace warp
