// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/pack_store.h"

#include <algorithm>
#include <utility>

#include "engine/io/files.h"

namespace warp {

PackStore::PackStore(FileSystem& fs, std::string root) : m_fs(fs), m_root(std::move(root)), m_reader(fs) {}

std::unique_ptr<PackStore> PackStore::observe(FileSystem& fs, std::string root) {
    return std::unique_ptr<PackStore>(new PackStore(fs, std::move(root)));
}

Result<std::unique_ptr<PackStore>> PackStore::open(FileSystem& fs, std::string root, TreeReader& tree) {
    auto store = observe(fs, std::move(root));
    const auto cursor = tree.cursor(Space::Packs);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        WARP_ASSIGN(const PackState state, parsePackState(cursor->value()));
        WARP_TRY(store->cut(std::string(cursor->key()), state));
    }
    WARP_TRY(cursor->status());
    return store;
}

Status PackStore::cut(const std::string& path, const PackState& state) {
    const std::string full = joinPath(m_root, path);
    WARP_ASSIGN(const auto info, m_fs.stat(full));
    if (!info || info->size < state.length) {
        if (!state.retired) m_report.damaged.push_back(path);
        return {};
    }
    if (info->size == state.length) return {};
    WARP_ASSIGN(const auto file, m_fs.open(full, OpenMode::ReadWrite));
    WARP_TRY(file->truncate(state.length));
    m_report.cut.push_back(path);
    return {};
}

Result<PackLocation> PackStore::append(TreeWriter& tree, const std::string& directory, ByteView line) {
    WARP_ASSIGN(PackSet* const packs, set(tree, directory));
    return packs->append(line);
}

Status PackStore::replace(TreeWriter& tree, const std::string& directory, const PackLocation& location) {
    WARP_ASSIGN(PackSet* const packs, set(tree, directory));
    return packs->replace(location);
}

Status PackStore::retire(TreeWriter& tree, const std::string& directory, const PackLocation& location,
                         ByteView key, Lsn version) {
    WARP_ASSIGN(PackSet* const packs, set(tree, directory));
    return packs->retire(location, key, version);
}

Result<PackSet*> PackStore::set(TreeWriter& tree, const std::string& directory) {
    beginOnThisThread();
    auto& entry = m_sets[directory];
    if (!entry) {
        WARP_ASSIGN(entry, PackSet::load(m_fs, m_root, directory, tree));
        const MutexLock lock(m_mutex);
        const auto sealed = m_sealed.find(directory);
        if (sealed != m_sealed.end()) entry->seal(sealed->second);
    }
    return entry.get();
}

/// What another thread's transaction left here was not committed.
void PackStore::beginOnThisThread() {
    const MutexLock lock(m_mutex);
    if (m_transaction == std::this_thread::get_id()) return;
    m_sets.clear();
    m_transaction = std::this_thread::get_id();
}

Status PackStore::flush(TreeWriter& tree) {
    Status status;
    for (auto& [directory, packs] : m_sets) {
        status = packs->flush(tree);
        if (!status) break;
    }
    m_sets.clear();
    const MutexLock lock(m_mutex);
    m_transaction = {};
    return status;
}

/// By the time a failed commit is reported another thread's transaction may be running: its sets must stay.
void PackStore::abandon() {
    {
        const MutexLock lock(m_mutex);
        if (m_transaction != std::this_thread::get_id()) return;
        m_transaction = {};
    }
    m_sets.clear();
}

Result<std::string> PackStore::read(const std::string& directory, const PackLocation& location) {
    return m_reader.read(joinPath(m_root, directory), location);
}

PackPin PackStore::pin() {
    const MutexLock lock(m_mutex);
    std::erase_if(m_pins, [](const auto& pin) { return pin.expired(); });
    auto pin = std::make_shared<const std::uint64_t>(m_moment);
    m_pins.push_back(pin);
    return pin;
}

void PackStore::seal(const std::string& directory, std::uint32_t number) {
    const MutexLock lock(m_mutex);
    auto& sealed = m_sealed[directory];
    sealed = std::max(sealed, number);
}

void PackStore::retired(const std::string& path) {
    const MutexLock lock(m_mutex);
    m_retiredAt[path] = m_moment++;
}

/// Packs retired by an earlier process have no moment: its readers ended with it.
bool PackStore::pinnedSince(const std::string& path) {
    const MutexLock lock(m_mutex);
    const auto retired = m_retiredAt.find(path);
    if (retired == m_retiredAt.end()) return false;
    return std::ranges::any_of(m_pins, [&](const auto& weak) {
        const auto pin = weak.lock();
        return pin && *pin <= retired->second;
    });
}

Result<std::uint64_t> PackStore::reclaim(TreeWriter& tree, bool foreignReaders) {
    std::vector<std::string> paths;
    const auto cursor = tree.cursor(Space::Packs);
    for (cursor->first(); !foreignReaders && cursor->valid(); cursor->next()) {
        WARP_ASSIGN(const PackState state, parsePackState(cursor->value()));
        const std::string path(cursor->key());
        if (state.retired && !pinnedSince(path)) paths.push_back(path);
    }
    WARP_TRY(cursor->status());
    if (!paths.empty()) m_reader.clear();
    for (const std::string& path : paths) {
        // The file first: a retired entry without a file is harmless, a file without an entry is not known.
        const Status removed = m_fs.removeFile(joinPath(m_root, path));
        if (!removed && removed.error().code != ErrorCode::NotFound) return removed.error();
        WARP_ASSIGN([[maybe_unused]] const bool was, tree.erase(Space::Packs, path));
        const MutexLock lock(m_mutex);
        m_retiredAt.erase(path);
    }
    return paths.size();
}

}  // namespace warp
