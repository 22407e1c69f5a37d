// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_spacetime.h"

#include "engine/spacetime/entanglement/follow_limit.h"
#include "engine/universe/guarded_batch.h"
#include "engine/universe/guarded_view.h"

namespace warp {

namespace {

// A record that moves between the look and the write is looked at again.
constexpr int kAttempts = 8;

}  // namespace

Result<Lsn> GuardedSpacetime::put(ByteView key, ByteView json, const PutOptions& options) {
    if (m_guard.writesAll()) {
        const CommitAuthor author(m_guard.user());
        return m_inner.put(key, json, options);
    }
    RecordBatch batch;
    batch.put(std::string(key), std::string(json), options);
    return apply(batch, options.durability);
}

Result<Lsn> GuardedSpacetime::apply(const RecordBatch& batch, std::optional<Durability> durability) {
    const CommitAuthor author(m_guard.user());
    if (m_guard.writesAll()) return m_inner.apply(batch, durability);
    const FollowLimit limit(m_guard.writable());
    for (int attempt = 1;; ++attempt) {
        WARP_ASSIGN(const GuardedBatch checked, guardBatch(m_inner, m_guard, batch));
        auto written = m_inner.apply(checked.batch, durability ? durability : checked.durability);
        const bool ours = !written.ok() && written.error().code == ErrorCode::Conflict && checked.conditional;
        if (!ours || attempt == kAttempts) return written;
    }
}

Result<Lsn> GuardedSpacetime::remove(ByteView key, std::optional<Lsn> ifVersion) {
    RecordBatch batch;
    batch.remove(std::string(key), ifVersion);
    return apply(batch, {});
}

Result<Lsn> GuardedSpacetime::move(ByteView key, Shard target) {
    RecordBatch batch;
    batch.move(std::string(key), target);
    return apply(batch, {});
}

Result<std::optional<Record>> GuardedSpacetime::readable(Result<std::optional<Record>> record) const {
    if (record.ok() && record.value()) WARP_TRY(m_guard.require(readOf(record.value()->shard)));
    return record;
}

Result<std::optional<Record>> GuardedSpacetime::observe(ByteView key) {
    // A read that is denied leaves no trace on the record, so it is peeked at first.
    if (!m_guard.readsAll()) WARP_TRY(peek(key));
    return readable(m_inner.observe(key));
}

Result<std::optional<Record>> GuardedSpacetime::peek(ByteView key) {
    return readable(m_inner.peek(key));
}

Result<std::optional<std::string>> GuardedSpacetime::observeValue(ByteView key) {
    if (m_guard.readsAll()) return m_inner.observeValue(key);
    WARP_ASSIGN(auto record, observe(key));
    if (!record) return std::optional<std::string>();
    return std::optional(std::move(record->value));
}

Result<std::unique_ptr<RecordView>> GuardedSpacetime::view() {
    WARP_ASSIGN(auto view, m_inner.view());
    if (m_guard.readsAll()) return view;
    return makeGuardedView(std::move(view), m_guard);
}

std::unique_ptr<Subscription> GuardedSpacetime::subscribe(std::string prefix, ChangeListener listener) {
    if (m_guard.readsAll()) return m_inner.subscribe(std::move(prefix), std::move(listener));
    return m_inner.subscribe(
        std::move(prefix),
        [listener = std::move(listener)](const std::vector<ChangeNotice>&, bool) { listener({}, true); });
}

}  // namespace warp
