// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/entanglement_store.h"

#include <algorithm>

#include "engine/spacetime/key.h"
#include "engine/spacetime/record_view.h"

namespace warp {

namespace {

constexpr std::size_t kLinksPerBatch = 1000;
// Of the time, a twentieth at most goes into looking for weak links.
constexpr int kRestPerWork = 20;

Result<std::vector<Partner>> partnersOf(LinkFinder<StoreSnapshot>& finder, const Record& record,
                                        const LinkLaws& laws, Timestamp now) {
    std::vector<Partner> partners;
    WARP_ASSIGN(auto found, finder.linksOf(record.key));
    for (FoundLink& each : found) {
        Partner& partner = partners.emplace_back();
        partner.key = each.link.other(record.key);
        partner.strength = strengthOf(each.link, laws, now);
        partner.link = std::move(each.link);
    }
    std::ranges::sort(partners, [](const Partner& one, const Partner& other) {
        return one.strength != other.strength ? one.strength > other.strength : one.key < other.key;
    });
    return partners;
}

void keepStrongest(EntangledRecord& found, const PartnerOptions& options, const LinkLaws& laws) {
    const double least = options.minStrength.value_or(laws.observeMinStrength);
    std::erase_if(found.partners, [least](const Partner& partner) { return partner.strength < least; });
    const std::uint64_t most = options.maxPartners.value_or(laws.observeMaxPartners);
    if (found.partners.size() <= most) return;
    found.morePartners = found.partners.size() - most;
    found.partners.resize(most);
}

}  // namespace

Result<Lsn> EntanglementStore::apply(const LinkBatch& batch, Durability durability) {
    return m_spacetime.applyTogether({}, batch, durability);
}

Result<std::optional<EntangledRecord>> EntanglementStore::peek(ByteView given,
                                                               const PartnerOptions& options) {
    WARP_ASSIGN(const std::string key, canonicalKey(given));
    WARP_ASSIGN(const auto view, m_spacetime.view());
    WARP_ASSIGN(auto record, view->peek(key));
    if (!record) return std::optional<EntangledRecord>();
    EntangledRecord found{.record = std::move(*record)};
    const LinkLaws laws = m_links.laws();
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    LinkFinder<StoreSnapshot> finder(*snapshot);
    WARP_ASSIGN(found.partners, partnersOf(finder, found.record, laws, m_clock.now()));
    keepStrongest(found, options, laws);
    for (Partner& partner : found.partners) {
        WARP_ASSIGN(const auto other, view->peek(partner.key));
        if (other) partner.value = other->value;
    }
    return std::optional(std::move(found));
}

Result<std::optional<EntangledRecord>> EntanglementStore::observe(ByteView key,
                                                                  const PartnerOptions& options) {
    WARP_ASSIGN(auto found, peek(key, options));
    if (!found || m_observer) return found;
    const Timestamp now = m_clock.now();
    WARP_ASSIGN(auto record, m_spacetime.observe(found->record.key));
    if (!record) return std::optional<EntangledRecord>();
    found->record = std::move(*record);
    countPartners(*found, now);
    return found;
}

/// Bounded: above that, readings of further links are not counted.
void EntanglementStore::countPartners(const EntangledRecord& found, Timestamp now) {
    const MutexLock lock(m_mutex);
    for (const Partner& partner : found.partners) {
        const Pair pair(partner.link.a, partner.link.b);
        const auto at = m_seen.find(pair);
        if (at == m_seen.end() && m_seen.size() >= kMaxSeen) continue;
        Seen& seen = m_seen[pair];
        ++seen.count;
        seen.at = now;
    }
}

Status EntanglementStore::foldObservations() {
    std::map<Pair, Seen> taken;
    {
        const MutexLock lock(m_mutex);
        taken.swap(m_seen);
    }
    if (taken.empty()) return {};
    LinkBatch batch;
    for (const auto& [pair, seen] : taken) {
        batch.add({.kind = LinkBatch::Entry::Kind::Observe,
                   .a = pair.first,
                   .b = pair.second,
                   .observations = seen.count,
                   .at = seen.at});
    }
    const auto written = apply(batch, Durability::Weak);
    if (written.ok()) return {};
    const MutexLock lock(m_mutex);
    for (const auto& [pair, seen] : taken) {
        Seen& kept = m_seen[pair];
        kept.count += seen.count;
        kept.at = std::max(kept.at, seen.at);
    }
    return written.error();
}

Status EntanglementStore::fadeLinks(const Job& job) {
    const auto started = m_clock.monotonic();
    {
        const MutexLock lock(m_mutex);
        if (started < m_fadeNotBefore) return {};
    }
    const LinkLaws laws = m_links.laws();
    std::vector<Pair> weak;
    bool stopped = false;
    WARP_TRY(scan([&](const Link& link, double strength) {
        stopped = job.stopRequested();
        if (link.origin == LinkOrigin::Learned && strength < laws.vanishBelow)
            weak.emplace_back(link.a, link.b);
        return !stopped;
    }));
    if (stopped) return cancelledError();
    for (std::size_t first = 0; first < weak.size(); first += kLinksPerBatch) {
        LinkBatch batch;
        for (std::size_t i = first; i < std::min(weak.size(), first + kLinksPerBatch); ++i)
            batch.add({.kind = LinkBatch::Entry::Kind::Fade, .a = weak[i].first, .b = weak[i].second});
        WARP_ASSIGN([[maybe_unused]] const Lsn lsn, apply(batch, Durability::Weak));
    }
    const MutexLock lock(m_mutex);
    m_fadeNotBefore = m_clock.monotonic() + kRestPerWork * (m_clock.monotonic() - started);
    return {};
}

Result<Lsn> EntanglementStore::superpose(ByteView given, std::vector<Candidate> candidates,
                                         const PutOptions& options) {
    WARP_ASSIGN(const std::string key, canonicalKey(given));
    WARP_TRY(checkCandidates(candidates));
    const Superposition superposition{.candidates = candidates};
    RecordBatch records;
    records.put(key, candidates[superposition.likeliest()].json, options);
    LinkBatch links;
    links.superpose(key, std::move(candidates));
    return m_spacetime.applyTogether(records, links, {});
}

Result<Lsn> EntanglementStore::collapse(ByteView given, std::optional<std::size_t> choice,
                                        std::optional<Lsn> ifVersion) {
    WARP_ASSIGN(const std::string key, canonicalKey(given));
    WARP_ASSIGN(const auto view, m_spacetime.view());
    WARP_ASSIGN(const auto record, view->peek(key));
    if (!record) return Error{.code = ErrorCode::NotFound, .message = "there is no record \"" + key + "\""};
    if (ifVersion && *ifVersion != record->version) {
        return Error{.code = ErrorCode::Conflict,
                     .message = "\"" + key + "\" has version " + std::to_string(record->version) + ", not " +
                                std::to_string(*ifVersion)};
    }
    if (record->candidates.empty())
        return Error{.code = ErrorCode::Conflict, .message = "\"" + key + "\" has one value only"};
    const Superposition superposition{.candidates = record->candidates};
    const std::size_t kept = choice.value_or(superposition.likeliest());
    if (kept >= record->candidates.size()) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "\"" + key + "\" has " + std::to_string(record->candidates.size()) +
                                " values; there is no number " + std::to_string(kept)};
    }
    RecordBatch records;
    records.put(key, record->candidates[kept].json, {.ifVersion = record->version});
    WARP_ASSIGN(const Lsn version, m_spacetime.applyTogether(records, {}, {}));
    m_spacetime.countRead(key, version);
    return version;
}

Status EntanglementStore::scan(const std::function<bool(const Link&, double)>& visit) {
    const LinkLaws laws = m_links.laws();
    const Timestamp now = m_clock.now();
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    return LinkFinder<StoreSnapshot>(*snapshot).scan(
        [&](const FoundLink& found) { return visit(found.link, strengthOf(found.link, laws, now)); });
}

Result<LinkCounts> EntanglementStore::counts() {
    LinkCounts counts;
    const LinkLaws laws = m_links.laws();
    WARP_TRY(scan([&](const Link& link, double strength) {
        ++counts.links;
        std::uint64_t& ofOrigin = link.origin == LinkOrigin::Explicit ? counts.explicitLinks
                                  : link.origin == LinkOrigin::Rule   ? counts.ruleLinks
                                                                      : counts.learnedLinks;
        ++ofOrigin;
        if (strength >= laws.colocateFrom) ++counts.strong;
        counts.strengthSum += strength;
        return true;
    }));
    return counts;
}

}  // namespace warp
