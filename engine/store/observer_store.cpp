// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "engine/store/store_impl.h"

namespace warp {

namespace {

constexpr std::chrono::milliseconds kPollEvery{200};
constexpr std::uint64_t kGenerationBytes = 8u << 20;

Error observing() {
    return Error{.code = ErrorCode::ReadOnly, .message = "this process only observes the universe"};
}

}  // namespace

ObserverStore::ObserverStore(StoreOptions options)
    : StoreBase(std::move(options)), m_follower(*m_options.fs, m_options.logDirectory) {}

ObserverStore::~ObserverStore() {
    m_poller.stop();
}

Status ObserverStore::start() {
    WARP_TRY(follow());
    if (!m_options.backgroundThreads) return {};
    m_poller = NamedThread("log-follower", [this](std::stop_token stop) {
        Mutex mutex;
        std::condition_variable_any wake;
        while (!stop.stop_requested()) {
            MutexLock lock(mutex);
            wake.wait_for(lock.native(), stop, kPollEvery, [] { return false; });
            if (stop.stop_requested()) return;
            // The failure is kept for status(); the next round may find the universe whole again.
            [[maybe_unused]] const Status followed = follow();
        }
    });
    return {};
}

Status ObserverStore::follow() {
    const MutexLock lock(m_followMutex);
    Status status = readTail();
    const MutexLock errorLock(m_errorMutex);
    m_error.reset();
    if (!status) m_error = status.error();
    return status;
}

/// Whether what this store was opened on is still there.
Status ObserverStore::lookAround() {
    if (!m_options.inPlace) return {};
    WARP_TRY(requireInPlace());
    const Status there = m_options.inPlace();
    if (there.ok()) return {};
    const MutexLock lock(m_errorMutex);
    m_replaced = there.error();
    m_isReplaced = true;
    return there;
}

Status ObserverStore::requireInPlace() const {
    if (!m_isReplaced) return {};
    const MutexLock lock(m_errorMutex);
    return *m_replaced;
}

Result<LookUp> ObserverStore::lookUp(Space space, ByteView key) {
    WARP_TRY(requireInPlace());
    return StoreBase::lookUp(space, key);
}
Result<std::optional<std::string>> ObserverStore::get(Space space, ByteView key) {
    WARP_TRY(requireInPlace());
    return StoreBase::get(space, key);
}
Result<std::unique_ptr<StoreSnapshot>> ObserverStore::snapshot() {
    WARP_TRY(requireInPlace());
    return StoreBase::snapshot();
}

Status ObserverStore::readTail() {
    WARP_TRY(lookAround());
    Lsn applied = 0;
    {
        WARP_ASSIGN(const auto reader, m_options.tree->read());
        WARP_ASSIGN(applied, appliedLsnOf(*reader));
    }
    if (generations()->active().bytes() > kGenerationBytes) addGeneration();
    dropGenerations(applied, nullptr);
    const Lsn seen = std::max(applied, m_visibleLsn.load());
    const Lsn durable = DurableMark::read(*m_options.fs, m_options.logDirectory);
    std::vector<Change> changes;
    const auto take = [&](const LoggedBatch& batch) -> Status {
        WARP_TRY(insertLogged(batch));
        if (!m_feed->hasListeners()) return {};
        changes.clear();
        BatchReader reader(batch.payload);
        while (!reader.atEnd()) {
            WARP_ASSIGN(const Change change, reader.next());
            changes.push_back(change);
        }
        m_feed->note(batch.lsn, changes);
        return {};
    };
    WARP_ASSIGN(const Lsn last, m_follower.read(seen, durable, take));
    // Another store may have written it meanwhile: then nobody gets to see it.
    WARP_TRY(lookAround());
    m_visibleLsn.store(std::max(last, m_visibleLsn.load()), std::memory_order_release);
    m_feed->deliver(last);
    return {};
}

Result<Lsn> ObserverStore::commit(const WriteBatch&, Durability, const std::vector<Condition>&) {
    return observing();
}
Status ObserverStore::checkpoint(const Job&) {
    return observing();
}
Status ObserverStore::updateTree(const std::function<Status(TreeWriter&)>&) {
    return observing();
}
Status ObserverStore::archiveLog(bool, const Job&) {
    return observing();
}
Status ObserverStore::resume() {
    return observing();
}

StoreStatus ObserverStore::status() const {
    StoreStatus status;
    status.visibleLsn = m_visibleLsn.load(std::memory_order_acquire);
    status.durableLsn = status.visibleLsn;
    status.appliedLsn = m_appliedLsn.load(std::memory_order_acquire);
    status.memoryBytes = memoryBytes();
    if (const auto stats = m_options.tree->stats(); stats.ok()) status.treeBytes = stats->usedBytes;
    status.readOnly = true;
    const MutexLock lock(m_errorMutex);
    status.backgroundError = m_error;
    return status;
}

Status ObserverStore::close() {
    m_poller.stop();
    return {};
}

}  // namespace warp
