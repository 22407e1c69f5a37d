// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_entanglement.h"

#include "engine/spacetime/entanglement/follow_limit.h"

namespace warp {

Result<Lsn> GuardedEntanglement::apply(const LinkBatch& batch, Durability durability) {
    WARP_TRY(m_guard.require(Permission::Entangle));
    const CommitAuthor author(m_guard.user());
    if (m_guard.writesAll()) return m_inner.apply(batch, durability);
    LinkBatch checked = batch;
    checked.moveOnlyWithin(m_guard.writable());
    auto written = m_inner.apply(checked, durability);
    if (!written.ok() && written.error().code == ErrorCode::Denied)
        return refusedMove(batch, written.error());
    return written;
}

/// Names what the user lacks, where the records still lie as they did.
Error GuardedEntanglement::refusedMove(const LinkBatch& batch, const Error& refused) const {
    for (const LinkBatch::Entry& entry : batch.entries()) {
        for (const std::string& key : {entry.a, entry.b}) {
            const auto record = m_records.peek(key);
            if (!record.ok() || !record.value()) continue;
            const Status allowed = m_guard.require(writeOf(record.value()->shard));
            if (allowed.ok()) continue;
            Error error = allowed.error();
            error.message = refused.message + ", and " + error.message;
            return error;
        }
    }
    return m_guard.deny(m_guard.user() + " may not move records: " + refused.message);
}

Status GuardedEntanglement::requireRead(ByteView key) const {
    WARP_TRY(m_guard.require(Permission::Observe));
    if (m_guard.readsAll()) return {};
    WARP_ASSIGN(const auto record, m_records.peek(key));
    return record ? m_guard.require(readOf(record->shard)) : Status();
}

/// Without the partners that the user may not read.
Result<std::optional<EntangledRecord>> GuardedEntanglement::readable(
    Result<std::optional<EntangledRecord>> found) const {
    if (!found.ok() || !found.value() || m_guard.readsAll()) return found;
    // It may have moved since it was looked at.
    WARP_TRY(m_guard.require(readOf(found.value()->record.shard)));
    std::vector<Partner> partners;
    for (Partner& partner : found.value()->partners) {
        WARP_ASSIGN(const auto record, m_records.peek(partner.key));
        if (record && m_guard.allows(readOf(record->shard))) partners.push_back(std::move(partner));
    }
    found.value()->partners = std::move(partners);
    return found;
}

Result<std::optional<EntangledRecord>> GuardedEntanglement::observe(ByteView key,
                                                                    const PartnerOptions& options) {
    WARP_TRY(requireRead(key));
    return readable(m_inner.observe(key, options));
}

Result<std::optional<EntangledRecord>> GuardedEntanglement::peek(ByteView key,
                                                                 const PartnerOptions& options) {
    WARP_TRY(requireRead(key));
    return readable(m_inner.peek(key, options));
}

/// A write of the record, wherever it lies or would lie.
Result<Lsn> GuardedEntanglement::superpose(ByteView key, std::vector<Candidate> candidates,
                                           const PutOptions& options) {
    const CommitAuthor author(m_guard.user());
    if (m_guard.writesAll()) return m_inner.superpose(key, std::move(candidates), options);
    WARP_ASSIGN(const auto record, m_records.peek(key));
    if (record) WARP_TRY(m_guard.require(writeOf(record->shard)));
    if (options.shard) WARP_TRY(m_guard.require(writeOf(*options.shard)));
    if (!record && !options.shard) {
        WARP_TRY(m_guard.require(Permission::WriteHot));
        WARP_TRY(m_guard.require(Permission::WriteWarm));
    }
    PutOptions checked = options;
    if (!checked.ifVersion) checked.ifVersion = record ? record->version : 0;
    const FollowLimit limit(m_guard.writable());
    return m_inner.superpose(key, std::move(candidates), checked);
}

/// It writes the record: where that lies the user must be allowed to.
Result<Lsn> GuardedEntanglement::collapse(ByteView key, std::optional<std::size_t> choice,
                                          std::optional<Lsn> ifVersion) {
    WARP_TRY(m_guard.require(Permission::Collapse));
    const CommitAuthor author(m_guard.user());
    if (m_guard.writesAll()) return m_inner.collapse(key, choice, ifVersion);
    WARP_ASSIGN(const auto record, m_records.peek(key));
    if (record) WARP_TRY(m_guard.require(writeOf(record->shard)));
    if (record && !ifVersion) ifVersion = record->version;
    return m_inner.collapse(key, choice, ifVersion);
}

Status GuardedEntanglement::scan(const std::function<bool(const Link& link, double strength)>& visit) {
    WARP_TRY(m_guard.require(Permission::Observe));
    WARP_TRY(m_guard.requireAll({Permission::ReadHot, Permission::ReadWarm, Permission::ReadCold},
                                "links go through all shards"));
    return m_inner.scan(visit);
}

Result<LinkCounts> GuardedEntanglement::counts() {
    WARP_TRY(m_guard.require(Permission::Observe));
    return m_inner.counts();
}

}  // namespace warp
