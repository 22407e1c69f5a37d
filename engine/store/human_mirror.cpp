// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/human_mirror.h"

#include <algorithm>
#include <thread>
#include <utility>

#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/store/human_mirror_pass.h"
#include "engine/store/snapshot.h"

namespace warp {

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kLookInterval{100};
constexpr std::chrono::milliseconds kStopLookInterval{50};
// Below this a second thread costs more than it brings.
constexpr std::uint64_t kDueForSecondWorker = 1000;
// How often a drain looks at files that somebody is writing to, and how long it waits between.
constexpr int kDrainRounds = 20;
constexpr std::chrono::milliseconds kDrainWait{10};

class MirrorThreads final : public HumanMirror {
  public:
    explicit MirrorThreads(MirrorOptions options)
        : m_options(std::move(options)), m_pass(m_options), m_levelAt(SteadyClock::now()) {
        if (!m_options.background) return;
        m_thread = NamedThread("mirror", [this](std::stop_token stop) { loop(stop); });
    }

    void wake() override {
        const MutexLock lock(m_mutex);
        m_woken = true;
        m_changed.notify_all();
    }

    Status drain(const Job& job) override;
    MirrorStatus status() const override;

  private:
    void loop(std::stop_token stop);
    void waitForWork(std::stop_token stop);
    void look(std::stop_token stop);
    Result<std::uint64_t> dueCount() const;
    MirrorPassResult runPass(std::uint64_t due, bool probe, std::stop_token stop);
    void settleWhenRipe(std::stop_token stop);
    Status drainHere(std::stop_token stop);
    void remember(const MirrorPassResult& result);
    void noteLevel();
    bool treeChanged();

    const MirrorOptions m_options;
    MirrorPass m_pass;
    Mutex m_working;  ///< one pass at a time

    mutable Mutex m_mutex;
    ConditionVariable m_changed;
    bool m_woken GUARDED_BY(m_mutex) = false;
    std::uint64_t m_drainsAsked GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_drainsDone GUARDED_BY(m_mutex) = 0;
    Status m_drained GUARDED_BY(m_mutex);
    std::uint64_t m_failures GUARDED_BY(m_mutex) = 0;
    bool m_paused GUARDED_BY(m_mutex) = false;
    std::optional<Error> m_error GUARDED_BY(m_mutex);
    SteadyClock::time_point m_levelAt GUARDED_BY(m_mutex);

    // Of the mirror thread alone.
    SteadyClock::time_point m_retryAt = {};
    bool m_waitsForRoom = false;
    Lsn m_lookedAt = 0;  ///< applied LSN of the tree that the last pass without room saw
    SteadyClock::time_point m_settledAt = {};

    NamedThread m_thread;
};

void MirrorThreads::loop(std::stop_token stop) {
    while (!stop.stop_requested()) {
        waitForWork(stop);
        if (stop.stop_requested()) break;
        std::uint64_t asked = 0;
        bool drain = false;
        {
            const MutexLock lock(m_mutex);
            asked = m_drainsAsked;
            drain = asked > m_drainsDone;
        }
        if (!drain) {
            look(stop);
            continue;
        }
        Status drained = drainHere(stop);
        const MutexLock lock(m_mutex);
        m_drainsDone = asked;
        m_drained = std::move(drained);
        m_changed.notify_all();
    }
}

void MirrorThreads::waitForWork(std::stop_token stop) {
    const std::stop_callback onStop(stop, [this] { wake(); });
    MutexLock lock(m_mutex);
    m_changed.wait_for(lock.native(), kLookInterval, [this]() NO_THREAD_SAFETY_ANALYSIS {
        return m_woken || m_drainsAsked > m_drainsDone;
    });
    m_woken = false;
}

/// One turn of the background: a pass when something is owed that is not only waiting to be settled.
void MirrorThreads::look(std::stop_token stop) {
    const MutexLock working(m_working);
    const auto due = dueCount();
    if (!due) {
        remember({.failure = due.error(), .failures = 1});
        return;
    }
    if (*due > m_pass.unsettled() && SteadyClock::now() >= m_retryAt) {
        const MirrorPassResult result = runPass(*due, m_waitsForRoom && !treeChanged(), stop);
        m_waitsForRoom = result.full;
        if (result.failure) m_retryAt = SteadyClock::now() + m_options.retryAfter;
    }
    settleWhenRipe(stop);
    if (*due == 0) noteLevel();
}

/// Without room, looking for files to remove pays only when something was merged since the last look.
bool MirrorThreads::treeChanged() {
    const auto tree = m_options.tree.read();
    const auto applied = tree.ok() ? appliedLsnOf(**tree) : Result<Lsn>(tree.error());
    if (!applied.ok()) return true;
    return std::exchange(m_lookedAt, *applied) != *applied;
}

void MirrorThreads::noteLevel() {
    const MutexLock lock(m_mutex);
    m_levelAt = SteadyClock::now();
    m_error.reset();
    m_failures = 0;
    m_paused = false;
}

Result<std::uint64_t> MirrorThreads::dueCount() const {
    WARP_ASSIGN(const auto tree, m_options.tree.read());
    return tree->count(Space::MirrorDue);
}

MirrorPassResult MirrorThreads::runPass(std::uint64_t due, bool probe, std::stop_token stop) {
    const Status begun = m_pass.begin(probe);
    if (!begun) {
        const MirrorPassResult failed{.failure = begun.error(), .failures = 1};
        remember(failed);
        return failed;
    }
    {
        NamedThread second;
        if (due >= kDueForSecondWorker) {
            // Stops with the first: the pass is one piece of work.
            second = NamedThread(
                "mirror-2", [this, stop](std::stop_token) { m_pass.work(MirrorQueue::End::Back, stop); });
        }
        m_pass.work(MirrorQueue::End::Front, stop);
        second.join();
    }
    const MirrorPassResult result = m_pass.end();
    remember(result);
    return result;
}

/// Few files wait a little, so that a trickle of changes does not become a stream of syncfs.
void MirrorThreads::settleWhenRipe(std::stop_token stop) {
    if (m_pass.unsettled() == 0) {
        m_settledAt = SteadyClock::now();
        return;
    }
    if (stop.stop_requested() || SteadyClock::now() < m_settledAt + m_options.settleAfter) return;
    const Status settled = m_pass.settle();
    m_settledAt = SteadyClock::now();
    if (settled) return;
    m_retryAt = m_settledAt + m_options.retryAfter;
    remember({.failure = settled.error(),
              .failures = 1,
              .later = 0,
              .full = settled.error().code == ErrorCode::NoSpace});
}

/// Passes until everything owed at the beginning is durable, or something is in the way.
Status MirrorThreads::drainHere(std::stop_token stop) {
    const MutexLock working(m_working);
    for (int round = 0; round < kDrainRounds; ++round) {
        if (stop.stop_requested()) return cancelledError();
        WARP_ASSIGN(const std::uint64_t due, dueCount());
        const MirrorPassResult result = runPass(due, false, stop);
        if (stop.stop_requested()) return cancelledError();
        WARP_TRY(m_pass.settle());
        if (result.failure) return *result.failure;
        if (result.later == 0) {
            noteLevel();
            return {};
        }
        std::this_thread::sleep_for(kDrainWait);
    }
    return Error{.code = ErrorCode::InUse, .message = "another program keeps writing to files of the mirror"};
}

void MirrorThreads::remember(const MirrorPassResult& result) {
    const MutexLock lock(m_mutex);
    m_failures = result.failures;
    m_paused = result.full;
    if (result.failure && !m_error) m_error = result.failure;
}

Status MirrorThreads::drain(const Job& job) {
    if (!m_options.background) return drainHere(job.stop);
    WARP_ASSIGN(const std::uint64_t owed, dueCount());
    ProgressMeter meter(job, owed);
    MutexLock lock(m_mutex);
    const std::uint64_t ticket = ++m_drainsAsked;
    m_changed.notify_all();
    std::uint64_t before = m_pass.counts().written;
    while (m_drainsDone < ticket) {
        if (job.stopRequested()) return cancelledError();
        m_changed.wait_for(lock.native(), kStopLookInterval);
        lock.unlock();  // whoever hears of the progress may ask for the status
        const std::uint64_t now = m_pass.counts().written;
        const bool goOn = meter.advance(now - std::exchange(before, now));
        lock.lock();
        if (!goOn) return cancelledError();
    }
    meter.finish();
    return m_drained;
}

MirrorStatus MirrorThreads::status() const {
    const auto due = dueCount();
    const MirrorCounts counts = m_pass.counts();
    const MutexLock lock(m_mutex);
    MirrorStatus status{.due = due ? *due : 0,
                        .written = counts.written,
                        .removed = counts.removed,
                        .adopted = counts.adopted,
                        .pauses = m_pass.pauses(),
                        .failures = m_failures,
                        .paused = m_paused,
                        .error = due ? m_error : std::optional(due.error())};
    if (status.due > 0)
        status.lag = std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now() - m_levelAt);
    return status;
}

}  // namespace

std::unique_ptr<HumanMirror> HumanMirror::start(MirrorOptions options) {
    return std::make_unique<MirrorThreads>(std::move(options));
}

}  // namespace warp
