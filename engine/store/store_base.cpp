// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store_impl.h"

namespace warp {

StoreBase::StoreBase(StoreOptions options) : m_options(std::move(options)), m_policies(m_options.policies) {
    for (SpacePolicy*& policy : m_policies) {
        if (!policy) policy = &m_plain;
    }
    auto generations = std::make_shared<MemoryGenerations>();
    generations->tables.push_back(std::make_shared<MemoryTable>());
    const MutexLock lock(m_generationsMutex);
    m_generations = std::move(generations);
}

std::shared_ptr<const MemoryGenerations> StoreBase::generations() const {
    const MutexLock lock(m_generationsMutex);
    return m_generations;
}

void StoreBase::addGeneration() {
    const MutexLock lock(m_generationsMutex);
    auto next = std::make_shared<MemoryGenerations>(*m_generations);
    next->tables.push_back(std::make_shared<MemoryTable>());
    m_generations = std::move(next);
}

void StoreBase::dropGenerations(Lsn applied, std::shared_ptr<const RankBlocks> blocks) {
    const MutexLock lock(m_generationsMutex);
    auto next = std::make_shared<MemoryGenerations>();
    for (const auto& table : m_generations->tables) {
        const bool isActive = table == m_generations->tables.back();
        if (isActive || table->lastLsn() > applied) next->tables.push_back(table);
    }
    next->blocks = std::move(blocks);
    next->blocksLsn = applied;
    m_generations = std::move(next);
    m_appliedLsn.store(applied, std::memory_order_release);
}

std::uint64_t StoreBase::memoryBytes() const {
    std::uint64_t bytes = 0;
    for (const auto& table : generations()->tables) bytes += table->bytes();
    return bytes;
}

Status StoreBase::insertLogged(const LoggedBatch& batch) {
    const auto current = generations();
    BatchReader reader(batch.payload);
    while (!reader.atEnd()) {
        WARP_ASSIGN(const Change change, reader.next());
        current->active().insert(change, {batch.lsn, batch.time});
    }
    return {};
}

Result<LookUp> StoreBase::lookUp(Space space, ByteView key) {
    LookUp found;
    if (!allInTree() && lookUpUnmerged(space, key, found)) return found;
    WARP_ASSIGN(found.reader, m_options.tree->read());
    WARP_ASSIGN(const auto value, found.reader->get(space, key));
    if (value) {
        found.where = LookUp::Where::Tree;
        found.bytes = *value;
    }
    return found;
}

/// Whether every tree state that is read from now on holds all that is visible now.
bool StoreBase::allInTree() const {
    // In this order: what becomes visible in between is not taken for merged.
    const Lsn applied = m_appliedLsn.load(std::memory_order_acquire);
    return applied >= m_visibleLsn.load(std::memory_order_acquire);
}

/// To be called before the tree is read: what a merge takes from the generations is in every later state.
bool StoreBase::lookUpUnmerged(Space space, ByteView key, LookUp& found) const {
    const Lsn lsn = m_visibleLsn.load(std::memory_order_acquire);
    auto current = generations();
    const MemoryView view(current, 0, lsn);
    const MemoryEntry* const entry = view.newest(space, key);
    if (!entry) return false;
    found.where = LookUp::Where::Unmerged;
    found.kind = entry->kind;
    found.stamp = entry->stamp;
    found.bytes = entry->value();
    found.memory = std::move(current);
    return true;
}

Result<std::optional<std::string>> StoreBase::get(Space space, ByteView key) {
    const Lsn lsn = m_visibleLsn.load(std::memory_order_acquire);
    const auto current = generations();
    WARP_ASSIGN(const auto reader, m_options.tree->read());
    WARP_ASSIGN(const Lsn applied, appliedLsnOf(*reader));
    std::string storage;
    WARP_ASSIGN(const auto value, readThrough(MemoryView(current, applied, std::max(lsn, applied)), *reader,
                                              policy(space), space, key, storage));
    if (!value) return std::optional<std::string>();
    return std::optional<std::string>(*value);
}

Result<std::unique_ptr<StoreSnapshot>> StoreBase::snapshot() {
    const Lsn lsn = m_visibleLsn.load(std::memory_order_acquire);
    auto current = generations();
    WARP_ASSIGN(auto reader, m_options.tree->read());
    WARP_ASSIGN(const Lsn applied, appliedLsnOf(*reader));
    return makeSnapshot(MemoryView(std::move(current), applied, std::max(lsn, applied)), std::move(reader),
                        m_policies);
}

std::unique_ptr<Subscription> StoreBase::subscribe(Space space, std::string prefix, ChangeListener listener) {
    return m_feed->subscribe(space, std::move(prefix), std::move(listener));
}

Result<std::unique_ptr<Store>> Store::open(StoreOptions options) {
    if (options.observer) {
        auto store = std::make_unique<ObserverStore>(std::move(options));
        WARP_TRY(store->start());
        return std::unique_ptr<Store>(std::move(store));
    }
    auto store = std::make_unique<WriterStore>(std::move(options));
    WARP_TRY(store->start());
    return std::unique_ptr<Store>(std::move(store));
}

}  // namespace warp
