// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_plan.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/spacetime/entanglement/follow_limit.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/record_codec.h"

namespace warp {

namespace {

using Kind = LinkBatch::Entry::Kind;

Error noRecord(const std::string& key) {
    return Error{.code = ErrorCode::NotFound, .message = "there is no record \"" + key + "\""};
}

Error noLink(const std::string& a, const std::string& b) {
    return Error{.code = ErrorCode::NotFound, .message = "\"" + a + "\" and \"" + b + "\" are not entangled"};
}

Result<std::pair<std::string, std::string>> pairOf(const std::string& one, const std::string& other) {
    WARP_ASSIGN(std::string a, canonicalKey(one));
    WARP_ASSIGN(std::string b, canonicalKey(other));
    if (a == b) {
        return Error{.code = ErrorCode::InvalidArgument,
                     .message = "\"" + a + "\" cannot be entangled with itself"};
    }
    if (b < a) std::swap(a, b);
    return std::pair(std::move(a), std::move(b));
}

Status checkStrength(const std::optional<double>& strength) {
    if (!strength || (*strength >= 0 && *strength <= 1)) return {};
    return Error{.code = ErrorCode::InvalidArgument,
                 .message = "the strength of a link lies between 0 and 1"};
}

}  // namespace

Status LinkPlan::add(const RecordBatch& records) {
    for (const RecordBatch::Entry& entry : records.entries()) {
        WARP_ASSIGN(const std::string key, canonicalKey(entry.key));
        switch (entry.kind) {
            case RecordBatch::Entry::Kind::Put: WARP_TRY(putRecord(entry, key)); break;
            case RecordBatch::Entry::Kind::Remove: WARP_TRY(removeRecord(key)); break;
            case RecordBatch::Entry::Kind::Move: {
                WARP_ASSIGN(RecordDraft * draft, record(key));
                draft->shard = entry.options.shard;
                draft->chosen = true;
                WARP_TRY(keepSuperposition(key));
            }
        }
    }
    return {};
}

Result<LinkPlan::RecordDraft*> LinkPlan::record(const std::string& key) {
    const auto [at, isNew] = m_records.try_emplace(key);
    if (!isNew) return &at->second;
    WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::Records, key));
    if (!bytes) return &at->second;
    StoredHead head;
    WARP_TRY(decodeHead(*bytes, head));
    at->second = {.exists = true, .shard = head.shard};
    return &at->second;
}

Status LinkPlan::putRecord(const RecordBatch::Entry& entry, const std::string& key) {
    WARP_ASSIGN(RecordDraft * draft, record(key));
    if (entry.options.shard) {
        draft->shard = entry.options.shard;
        draft->chosen = true;
    }
    if (entry.options.pattern) draft->chosen = true;
    // A value that is written is the only one there is.
    WARP_ASSIGN(const auto values, m_snapshot.get(Space::Superpositions, key));
    if (values) m_superpositions[key] = std::nullopt;
    if (draft->exists) return {};
    draft->exists = true;
    return applyRules(key);
}

Status LinkPlan::removeRecord(const std::string& key) {
    WARP_ASSIGN(RecordDraft * draft, record(key));
    *draft = {};
    std::erase_if(m_moves, [&key](const auto& move) { return move.first == key; });
    WARP_ASSIGN(const auto values, m_snapshot.get(Space::Superpositions, key));
    if (values) m_superpositions[key] = std::nullopt;
    WARP_TRY(gatherLinks(key));
    for (const Pair& pair : m_pairsOf[key]) {
        LinkDraft& each = m_links[pair];
        if (!each.link) continue;
        each.link.reset();
        each.changed = m_changed = true;
    }
    return {};
}

/// Makes drafts of all links of a record.
Status LinkPlan::gatherLinks(const std::string& key) {
    if (!m_anyLinks) return {};
    WARP_ASSIGN(const auto found, m_finder.linksOf(key));
    for (const FoundLink& each : found) {
        const auto made = link({each.link.a, each.link.b});
        if (!made.ok()) return made.error();
    }
    return {};
}

/// A move gives the record a new version: what it may be goes with it.
Status LinkPlan::keepSuperposition(const std::string& key) {
    if (m_superpositions.contains(key)) return {};
    WARP_ASSIGN(const auto values, m_snapshot.get(Space::Superpositions, key));
    if (!values) return {};
    WARP_ASSIGN(Superposition superposition, decodeSuperposition(*values));
    WARP_ASSIGN(const auto bytes, m_snapshot.get(Space::Records, key));
    if (!bytes) return {};
    WARP_ASSIGN(const Lsn version, recordVersion(*bytes));
    if (superposition.version != version) return {};
    superposition.version = 0;
    m_superpositions[key] = encodeSuperposition(superposition);
    return {};
}

Status LinkPlan::applyRules(const std::string& key) {
    for (const std::string& partner : m_rules.partnerKeys(key)) {
        WARP_ASSIGN(const RecordDraft* other, record(partner));
        if (!other->exists) continue;
        WARP_ASSIGN(const auto pair, pairOf(key, partner));
        LinkDraft& draft = linkOfNew(pair);
        if (draft.link) continue;
        makeLink(pair, draft, m_laws.ruleStrength, LinkOrigin::Rule);
        WARP_TRY(colocate(pair, *draft.link, true));
    }
    return {};
}

Status LinkPlan::add(const LinkBatch& links) {
    m_movable = links.movable();
    for (const LinkBatch::Entry& entry : links.entries()) WARP_TRY(addEntry(entry));
    for (const auto& [given, candidates] : links.superpositions()) {
        WARP_ASSIGN(const std::string key, canonicalKey(given));
        m_superpositions[key] = encodeSuperposition({.candidates = candidates});
    }
    return {};
}

Status LinkPlan::addEntry(const LinkBatch::Entry& entry) {
    WARP_ASSIGN(const Pair pair, pairOf(entry.a, entry.b));
    WARP_TRY(checkStrength(entry.strength));
    WARP_ASSIGN(LinkDraft * draft, link(pair));
    switch (entry.kind) {
        case Kind::Entangle: return entangle(entry, pair, *draft);
        case Kind::Observe: return observe(entry, pair, *draft);
        case Kind::Fade: fade(*draft); return {};
        case Kind::Disentangle: break;
    }
    if (!draft->link) return noLink(pair.first, pair.second);
    draft->link.reset();
    draft->changed = m_changed = true;
    return {};
}

Status LinkPlan::entangle(const LinkBatch::Entry& entry, const Pair& pair, LinkDraft& draft) {
    for (const std::string& key : {pair.first, pair.second}) {
        WARP_ASSIGN(const RecordDraft* end, record(key));
        if (end->exists) continue;
        // What a rule demanded a moment ago it does not demand of records that are gone.
        return entry.origin == LinkOrigin::Rule ? Status() : Status(noRecord(key));
    }
    if (!draft.link) {
        const double missing = entry.origin == LinkOrigin::Rule ? m_laws.ruleStrength : 1;
        makeLink(pair, draft, entry.strength.value_or(missing), entry.origin);
    } else if (entry.origin == LinkOrigin::Explicit) {
        draft.link->strength = entry.strength.value_or(strengthOf(*draft.link, m_laws, m_now));
        draft.link->strengthAt = {};
        draft.link->origin = LinkOrigin::Explicit;
        draft.link->version = 0;
        draft.changed = m_changed = true;
    }
    return colocate(pair, *draft.link);
}

/// A pair that is gone meanwhile is passed over: what was observed is no demand. Only by becoming strong does a
/// link pull its records together: one that was strong before did so then, and who was put elsewhere since stays.
Status LinkPlan::observe(const LinkBatch::Entry& entry, const Pair& pair, LinkDraft& draft) {
    WARP_ASSIGN(const bool exist, bothExist(pair));
    if (!exist || (!draft.link && !entry.strength)) return {};
    const double before = draft.link ? strengthOf(*draft.link, m_laws, entry.at) : 0;
    if (!draft.link) {
        makeLink(pair, draft, *entry.strength, LinkOrigin::Learned);
    } else if (draft.link->origin == LinkOrigin::Learned) {
        const double missing = (1 - before) * std::pow(1 - m_laws.gain, static_cast<double>(entry.gains));
        draft.link->strength = std::clamp(1 - missing, 0.0, 1.0);
        draft.link->strengthAt = std::max(draft.link->strengthAt, entry.at);
    }
    draft.link->observations += entry.observations;
    draft.link->observedAt = std::max(draft.link->observedAt.value_or(entry.at), entry.at);
    draft.link->version = 0;
    draft.changed = m_changed = true;
    return before < m_laws.colocateFrom ? colocate(pair, *draft.link) : Status();
}

void LinkPlan::fade(LinkDraft& draft) {
    if (!draft.link || draft.link->origin != LinkOrigin::Learned) return;
    if (strengthOf(*draft.link, m_laws, m_now) >= m_laws.vanishBelow) return;
    draft.link.reset();
    draft.changed = m_changed = true;
}

/// Of a pair one of which the batch makes: the links of a record go with it, so there is none to be looked
/// for but those of the batch.
LinkPlan::LinkDraft& LinkPlan::linkOfNew(const Pair& pair) {
    const auto [at, isNew] = m_links.try_emplace(pair);
    if (isNew) {
        m_pairsOf[pair.first].push_back(pair);
        m_pairsOf[pair.second].push_back(pair);
    }
    return at->second;
}

Result<LinkPlan::LinkDraft*> LinkPlan::link(const Pair& pair) {
    const auto [at, isNew] = m_links.try_emplace(pair);
    if (!isNew) return &at->second;
    m_pairsOf[pair.first].push_back(pair);
    m_pairsOf[pair.second].push_back(pair);
    WARP_ASSIGN(auto found, m_finder.find(pair.first, pair.second));
    if (found) at->second = {.before = found->place, .link = std::move(found->link)};
    return &at->second;
}

void LinkPlan::makeLink(const Pair& pair, LinkDraft& draft, double strength, LinkOrigin origin) {
    draft.link = Link{.a = pair.first, .b = pair.second, .strength = strength, .origin = origin};
    draft.changed = m_changed = true;
}

Result<bool> LinkPlan::bothExist(const Pair& pair) {
    WARP_ASSIGN(const RecordDraft* a, record(pair.first));
    const bool first = a->exists;
    WARP_ASSIGN(const RecordDraft* b, record(pair.second));
    return first && b->exists;
}

/// The colder of two strong partners follows the hotter one, and one without a place the other, unless this
/// batch says where it shall be.
Status LinkPlan::colocate(const Pair& pair, const Link& link, bool byRule) {
    const bool fresh = link.strengthAt.ms == 0;  // set by this batch
    const double strength = fresh ? link.strength : strengthOf(link, m_laws, m_now);
    if (strength < m_laws.colocateFrom) return {};
    WARP_ASSIGN(RecordDraft * a, record(pair.first));
    WARP_ASSIGN(RecordDraft * b, record(pair.second));
    if (!a->shard && !b->shard) return {};
    const bool aFollows = !a->shard || (b->shard && *b->shard < *a->shard);
    RecordDraft& follower = aFollows ? *a : *b;
    const Shard target = aFollows ? *b->shard : *a->shard;
    if (follower.chosen || follower.shard == target) return {};
    if (byRule && !FollowLimit::allows(follower.shard, target)) return {};
    WARP_TRY(requireMovable(aFollows ? pair.first : pair.second, follower.shard, target));
    follower.shard = target;
    m_moves.emplace_back(aFollows ? pair.first : pair.second, target);
    return keepSuperposition(m_moves.back().first);
}

Status LinkPlan::requireMovable(const std::string& key, std::optional<Shard> from, Shard to) const {
    if (!m_movable) return {};
    const auto mayMove = [this](Shard shard) {
        return std::ranges::find(*m_movable, shard) != m_movable->end();
    };
    if ((!from || mayMove(*from)) && mayMove(to)) return {};
    return Error{.code = ErrorCode::Denied,
                 .message = "so strong a link would move \"" + key + "\" to " + std::string(shardId(to))};
}

/// Links of records that share their ids by chance are numbered.
Result<LinkPlace> LinkPlan::freePlace(const Pair& pair) {
    LinkPlace place = placeOf(pair.first, pair.second);
    for (unsigned number = 0; number <= std::numeric_limits<std::uint8_t>::max(); ++number) {
        place.number = static_cast<std::uint8_t>(number);
        if (std::ranges::find(m_taken, place) != m_taken.end()) continue;
        WARP_ASSIGN(const auto taken, m_snapshot.get(Space::Links, linkKey(place)));
        if (!taken) return place;
        WARP_ASSIGN(const Link link, decodeLink(*taken));
        if (Pair(link.a, link.b) == pair) return place;  // left over where records were lost
    }
    return Error{.code = ErrorCode::LimitExceeded,
                 .message = "too many records with the ids of \"" + pair.first + "\" and \"" + pair.second +
                            "\" are entangled"};
}

Status LinkPlan::addTo(WriteBatch& batch) {
    for (auto& [pair, draft] : m_links) {
        if (!draft.changed || (!draft.link && !draft.before)) continue;
        if (!draft.link) {
            batch.erase(Space::Links, linkKey(*draft.before));
            batch.erase(Space::LinksIn, reverseLinkKey(*draft.before));
            continue;
        }
        const bool isNew = !draft.before;
        LinkPlace place;
        if (isNew) {
            WARP_ASSIGN(place, freePlace(pair));
            m_taken.push_back(place);
        } else {
            place = *draft.before;
        }
        batch.put(Space::Links, linkKey(place), encodeLink(*draft.link));
        if (isNew) batch.put(Space::LinksIn, reverseLinkKey(place), kLinkInValue);
    }
    for (const auto& [key, bytes] : m_superpositions) {
        if (bytes) {
            batch.put(Space::Superpositions, key, *bytes);
        } else {
            batch.erase(Space::Superpositions, key);
        }
    }
    return {};
}

}  // namespace warp
