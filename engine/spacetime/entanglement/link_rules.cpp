// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link_rules.h"

#include <algorithm>

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
}

int LinkRules::numberOf(const std::string& type) {
    const auto [at, isNew] = m_numbers.try_emplace(type, static_cast<int>(m_names.size()));
    if (isNew) {
        m_names.push_back(type);
        m_partners.emplace_back();
    }
    return at->second;
}

int LinkRules::typeNumber(std::string_view type) const {
    const auto found = m_numbers.find(type);
    return found == m_numbers.end() ? kNone : found->second;
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
