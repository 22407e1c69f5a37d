// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/record_links.h"

#include <algorithm>

namespace warp {

template <typename Reader>
Status RecordLinks<Reader>::addTo(Record& record) {
    if (!m_any) {
        WARP_ASSIGN(m_any, m_finder.hasLinks());
    }
    if (*m_any) {
        WARP_ASSIGN(auto found, m_finder.linksOf(record.key));
        std::vector<std::pair<double, std::string>> partners;
        for (FoundLink& each : found)
            partners.emplace_back(strengthOf(each.link, m_laws, m_now), each.link.other(record.key));
        std::ranges::sort(partners, [](const auto& one, const auto& other) {
            return one.first != other.first ? one.first > other.first : one.second < other.second;
        });
        record.entangled = !partners.empty() && partners.front().first >= m_laws.colocateFrom;
        record.entangledKeys.clear();
        for (auto& partner : partners) record.entangledKeys.push_back(std::move(partner.second));
    }
    return addCandidates(record);
}

template <typename Reader>
Status RecordLinks<Reader>::addCandidates(Record& record) {
    if (!m_anySuperposed) {
        const auto cursor = m_reader.cursor(Space::Superpositions);
        cursor->first();
        WARP_TRY(cursor->status());
        m_anySuperposed = cursor->valid();
    }
    if (!*m_anySuperposed) return {};
    WARP_ASSIGN(const auto bytes, m_reader.get(Space::Superpositions, record.key));
    if (!bytes) return {};
    WARP_ASSIGN(Superposition superposition, decodeSuperposition(*bytes));
    if (superposition.version != record.version) return {};
    record.candidates = std::move(superposition.candidates);
    record.state = QuantumState::Superposition;
    return {};
}

template class RecordLinks<StoreSnapshot>;
template class RecordLinks<TreeReader>;

}  // namespace warp
