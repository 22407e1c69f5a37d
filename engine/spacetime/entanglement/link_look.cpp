// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_look.h"

#include <algorithm>

#include "engine/spacetime/key.h"

namespace warp {

Result<bool> LinkLook::exists(Space space, ByteView key) {
    WARP_ASSIGN(const LookUp found, m_store.lookUp(space, key));
    if (found.where == LookUp::Where::Unmerged) return found.kind == ChangeKind::Put;
    return found.where == LookUp::Where::Tree;
}

Result<bool> LinkLook::putTouches(ByteView key) {
    if (m_book.anyLinks()) {
        WARP_ASSIGN(const bool manyValues, exists(Space::Superpositions, key));
        if (manyValues) return true;
    }
    const KeyParts parts = splitKey(key);
    const int type = m_rules.typeNumber(parts.type);
    if (type == LinkRules::kNone) return false;
    // Rules make links of new records only.
    WARP_ASSIGN(const bool known, exists(Space::Records, key));
    if (known) return false;
    for (const int partner : m_rules.partnersOf(type)) {
        if (!m_book.mayHaveRecords(partner)) continue;
        const auto other = canonicalKey(joinKey(m_rules.typeName(partner), parts.id));
        if (!other.ok()) continue;  // too long to be one
        WARP_ASSIGN(const bool there, exists(Space::Records, *other));
        if (there) return true;
    }
    return false;
}

Result<bool> LinkLook::batchTouches(const RecordBatch& batch) {
    Seen seen;
    std::string storage;
    for (const RecordBatch::Entry& entry : batch.entries()) {
        WARP_ASSIGN(const ByteView key, canonicalKey(entry.key, storage));
        WARP_ASSIGN(const bool touches, entryTouches(entry.kind, key));
        if (touches || meets(entry.kind, key, seen)) return true;
    }
    return false;
}

Result<bool> LinkLook::entryTouches(RecordBatch::Entry::Kind kind, ByteView key) {
    switch (kind) {
        case RecordBatch::Entry::Kind::Put: return putTouches(key);
        case RecordBatch::Entry::Kind::Remove: return m_book.anyLinks();
        case RecordBatch::Entry::Kind::Move: break;
    }
    if (!m_book.anyLinks()) return false;
    return exists(Space::Superpositions, key);
}

/// Whether an entry may be about earlier ones, which looks at the store do not show: partners that come
/// together, and records that are removed and put.
bool LinkLook::meets(RecordBatch::Entry::Kind kind, ByteView key, Seen& seen) const {
    seen.removes = seen.removes || kind == RecordBatch::Entry::Kind::Remove;
    if (kind != RecordBatch::Entry::Kind::Put) return seen.puts && seen.removes;
    seen.puts = true;
    if (seen.removes) return true;
    const int type = m_rules.typeNumber(splitKey(key).type);
    if (type == LinkRules::kNone || std::ranges::find(seen.types, type) != seen.types.end()) return false;
    seen.types.push_back(type);
    return std::ranges::any_of(m_rules.partnersOf(type), [&seen](int partner) {
        return std::ranges::find(seen.types, partner) != seen.types.end();
    });
}

}  // namespace warp
