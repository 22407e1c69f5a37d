// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_book.h"

#include <algorithm>

#include "engine/base/hash.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

std::string_view typeOf(ByteView key) {
    const std::size_t colon = key.find(':');
    return colon == ByteView::npos ? kGeneralType : key.substr(0, colon);
}

ByteView idOf(ByteView key) {
    const std::size_t colon = key.find(':');
    return colon == ByteView::npos ? key : key.substr(colon + 1);
}

}  // namespace

LinkBook::LinkBook(const LinkLaws& laws, LinkRules rules) : m_rules(nullptr), m_laws(laws) {
    const MutexLock lock(m_mutex);
    m_everyRules.push_back(std::make_unique<const LinkRules>(std::move(rules)));
    m_rules = m_everyRules.back().get();
}

LinkBook::~LinkBook() = default;

Status LinkBook::load(Store& store) {
    WARP_ASSIGN(const auto snapshot, store.snapshot());
    WARP_ASSIGN(const bool links, LinkFinder<StoreSnapshot>(*snapshot).hasLinks());
    const auto superpositions = snapshot->cursor(Space::Superpositions);
    superpositions->first();
    WARP_TRY(superpositions->status());
    if (links || superpositions->valid()) noteLinks();
    const auto cursor = snapshot->cursor(Space::Records);
    const LinkRules& known = rules();
    for (std::size_t i = 0; i < std::min(kMaxTypes, known.typeCount()); ++i) {
        const KeyRange range = typeRange(known.typeName(static_cast<int>(i)));
        cursor->seek(range.from);
        WARP_TRY(cursor->status());
        m_seen[i] = cursor->valid() && cursor->key() < range.to;
    }
    return {};
}

void LinkBook::configure(const LinkLaws& laws, LinkRules rules) {
    const auto writing = alone();
    const MutexLock lock(m_mutex);
    m_laws = laws;
    if (rules.fingerprint() == this->rules().fingerprint()) return;
    m_everyRules.push_back(std::make_unique<const LinkRules>(std::move(rules)));
    for (auto& seen : m_seen) seen = true;  // not known without a look: planning finds out
    m_rules.store(m_everyRules.back().get(), std::memory_order_release);
}

LinkLaws LinkBook::laws() const {
    const MutexLock lock(m_mutex);
    return m_laws;
}

std::unique_lock<std::shared_mutex> LinkBook::alone() {
    const std::lock_guard turn(m_turn);
    return std::unique_lock(m_writing);
}

std::shared_lock<std::shared_mutex> LinkBook::beside() {
    const std::lock_guard turn(m_turn);
    return std::shared_lock(m_writing);
}

bool LinkBook::mustLook(const LinkRules& rules, int type) const {
    return std::ranges::any_of(rules.partnersOf(type),
                               [this](int partner) { return mayHaveRecords(partner); });
}

/// Others that write a first record of a partner's type either have committed or see that this type is there.
void LinkBook::noteType(int type) {
    if (static_cast<std::size_t>(type) >= kMaxTypes || m_seen[static_cast<std::size_t>(type)]) return;
    const auto writing = alone();
    m_seen[static_cast<std::size_t>(type)] = true;
}

void LinkBook::noteTypes(const RecordBatch& batch) {
    const LinkRules& known = rules();
    for (const RecordBatch::Entry& entry : batch.entries()) {
        const int type = known.typeNumber(typeOf(entry.key));
        const bool puts = entry.kind == RecordBatch::Entry::Kind::Put;
        if (puts && type != LinkRules::kNone && static_cast<std::size_t>(type) < kMaxTypes)
            m_seen[static_cast<std::size_t>(type)] = true;
    }
}

LinkBook::Pass LinkBook::forPut(ByteView key) {
    Pass pass;
    const LinkRules& known = rules();
    const int type = known.typeNumber(typeOf(key));
    if (type == LinkRules::kNone) return pass;
    noteType(type);
    pass.shared = beside();
    pass.looks = mustLook(known, type);
    if (pass.looks) pass.id = std::unique_lock(m_ids[hash64(idOf(key)) % kIds]);
    return pass;
}

LinkBook::Pass LinkBook::forBatch(const RecordBatch& batch) {
    Pass pass;
    const LinkRules& known = rules();
    std::vector<int> types;
    for (const RecordBatch::Entry& entry : batch.entries()) {
        if (entry.kind != RecordBatch::Entry::Kind::Put) {
            pass.looks = true;
            continue;
        }
        const int type = known.typeNumber(typeOf(entry.key));
        if (type != LinkRules::kNone && std::ranges::find(types, type) == types.end()) types.push_back(type);
    }
    if (types.empty()) return pass;
    for (const int type : types) noteType(type);
    pass.shared = beside();
    pass.looks = pass.looks || std::ranges::any_of(types, [&](int type) { return mustLook(known, type); });
    if (pass.looks) pass.shared.unlock();
    return pass;
}

}  // namespace warp
