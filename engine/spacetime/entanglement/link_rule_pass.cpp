// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_rule_pass.h"

#include <algorithm>

#include "engine/spacetime/entanglement/link_batch.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

constexpr ByteView kRulesKey = "links_rules";
// Of one look, after which the snapshot is let go.
constexpr std::size_t kKeysPerLook = 2000;

std::string encodedFingerprint(const LinkRules& rules) {
    std::string bytes;
    appendLittle(bytes, rules.fingerprint());
    return bytes;
}

Result<bool> hasRecords(TreeCursor& records, const std::string& type) {
    const KeyRange range = typeRange(type);
    records.seek(range.from);
    WARP_TRY(records.status());
    return records.valid() && records.key() < range.to;
}

}  // namespace

Status LinkRulePass::run(const Job& job) {
    WARP_ASSIGN(const bool done, followed());
    if (done) return {};
    for (int type = 0; type < static_cast<int>(m_rules.typeCount()); ++type) WARP_TRY(followType(type, job));
    return m_store.updateTree([this](TreeWriter& writer) {
        return writer.put(Space::Meta, kRulesKey, encodedFingerprint(m_rules));
    });
}

Result<bool> LinkRulePass::followed() {
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    WARP_ASSIGN(const auto bytes, snapshot->tree().get(Space::Meta, kRulesKey));
    return bytes && *bytes == encodedFingerprint(m_rules);
}

Status LinkRulePass::followType(int type, const Job& job) {
    std::string from = typeRange(m_rules.typeName(type)).from;
    while (!from.empty()) {
        if (job.stopRequested()) return cancelledError();
        WARP_ASSIGN(const auto pairs, gather(type, from));
        if (pairs.empty()) continue;
        LinkBatch batch;
        for (const auto& [a, b] : pairs) batch.add({.a = a, .b = b, .origin = LinkOrigin::Rule});
        const auto written = m_spacetime.applyTogether({}, batch, Durability::Eventual);
        if (!written.ok()) return written.error();
    }
    return {};
}

Result<std::vector<LinkRulePass::Pair>> LinkRulePass::gather(int type, std::string& from) {
    std::vector<Pair> pairs;
    WARP_ASSIGN(const auto snapshot, m_store.snapshot());
    const auto records = snapshot->cursor(Space::Records);
    std::vector<int> partners;
    for (const int partner : m_rules.partnersOf(type)) {
        // Each pair of types once.
        if (partner < type) continue;
        WARP_ASSIGN(const bool there, hasRecords(*records, m_rules.typeName(partner)));
        if (there) partners.push_back(partner);
    }
    LinkFinder<StoreSnapshot> finder(*snapshot);
    const KeyRange range = typeRange(m_rules.typeName(type));
    std::size_t looked = 0;
    records->seek(from);
    for (; !partners.empty() && records->valid() && records->key() < range.to && looked < kKeysPerLook;
         records->next(), ++looked) {
        const std::string key(records->key());
        for (const int partner : partners) {
            std::string other = joinKey(m_rules.typeName(partner), splitKey(key).id);
            WARP_ASSIGN(const auto record, snapshot->get(Space::Records, other));
            if (!record) continue;
            WARP_ASSIGN(const auto link, finder.find(key, other));
            if (!link) pairs.emplace_back(key, std::move(other));
        }
    }
    WARP_TRY(records->status());
    const bool more = !partners.empty() && records->valid() && records->key() < range.to;
    from = more ? std::string(records->key()) : std::string();
    return pairs;
}

}  // namespace warp
