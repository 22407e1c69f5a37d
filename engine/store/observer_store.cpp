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

Status ObserverStore::readTail() {
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
