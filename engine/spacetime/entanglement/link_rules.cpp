// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_rules.h"

#include <algorithm>
#include <bit>

#include "engine/base/hash.h"
#include "engine/formats/key.h"

namespace warp {

LinkRules::LinkRules(std::vector<Rule> rules) {
    const auto add = [this](int one, int other) {
        auto& partners = m_partners[static_cast<std::size_t>(one)];
        if (std::ranges::find(partners, other) == partners.end()) partners.push_back(other);
    };
    for (const auto& [type, partners] : rules) {
        for (const std::string& partner : partners) {
            const int one = numberOf(type);
            const int other = numberOf(partner);
            if (one == other) continue;  // a record is not its own partner
            add(one, other);
            add(other, one);
        }
    }
    indexNames();
}

int LinkRules::numberOf(const std::string& type) {
    const auto known = std::ranges::find(m_names, type);
    if (known != m_names.end()) return static_cast<int>(known - m_names.begin());
    m_names.push_back(type);
    m_partners.emplace_back();
    return static_cast<int>(m_names.size()) - 1;
}

/// Four times as many places as names: every write looks for its type, and most have none.
void LinkRules::indexNames() {
    m_places.assign(std::bit_ceil(4 * m_names.size() + 1), kNone);
    for (std::size_t number = 0; number < m_names.size(); ++number) {
        std::size_t at = hash64(m_names[number]);
        while (m_places[at & (m_places.size() - 1)] != kNone) ++at;
        m_places[at & (m_places.size() - 1)] = static_cast<int>(number);
    }
}

int LinkRules::typeNumber(std::string_view type) const {
    if (m_places.empty()) return kNone;
    for (std::size_t at = hash64(type);; ++at) {
        const int number = m_places[at & (m_places.size() - 1)];
        if (number == kNone || typeName(number) == type) return number;
    }
}

std::vector<std::string> LinkRules::partnerKeys(ByteView canonical) const {
    std::vector<std::string> keys;
    const KeyParts parts = splitKey(canonical);
    const int number = typeNumber(parts.type);
    if (number == kNone) return keys;
    for (const int partner : partnersOf(number)) {
        auto key = canonicalKey(joinKey(typeName(partner), parts.id));
        if (key.ok()) keys.push_back(std::move(*key));
    }
    return keys;
}

std::uint64_t LinkRules::fingerprint() const {
    std::string text;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        text += m_names[i] + ':';
        for (const int partner : m_partners[i]) text += typeName(partner) + ',';
    }
    return hash64(text);
}

}  // namespace warp
