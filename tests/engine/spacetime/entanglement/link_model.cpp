// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/spacetime/entanglement/link_model.h"

#include <random>
#include <set>

#include "engine/formats/key.h"

namespace warp::test {

namespace {

constexpr std::uint64_t kIds = 12;

LinkModel::Pair pairOf(const std::string& one, const std::string& other) {
    return one < other ? LinkModel::Pair(one, other) : LinkModel::Pair(other, one);
}

std::vector<std::string> ruledPartners(const std::string& key) {
    const KeyParts parts = splitKey(key);
    if (parts.type == "users") return {joinKey("profiles", parts.id), joinKey("settings", parts.id)};
    if (parts.type == "profiles" || parts.type == "settings") return {joinKey("users", parts.id)};
    return {};
}

}  // namespace

bool LinkModel::apply(const LinkStep& step) {
    const LinkModel before = *this;
    bool possible = true;
    for (const auto& entry : step.records.entries()) possible = possible && applyRecord(entry);
    for (const auto& entry : step.links.entries()) possible = possible && applyLink(entry);
    for (const auto& [key, candidates] : step.links.superpositions()) m_superposed[key] = candidates.size();
    if (!possible) *this = before;
    return possible;
}

bool LinkModel::applyRecord(const RecordBatch::Entry& entry) {
    using Kind = RecordBatch::Entry::Kind;
    const bool there = m_records.contains(entry.key);
    if (entry.kind == Kind::Move) return there;
    m_superposed.erase(entry.key);
    if (entry.kind == Kind::Remove) {
        removeLinksOf(entry.key);
        return m_records.erase(entry.key) > 0;
    }
    m_records[entry.key] = entry.json;
    if (there) return true;
    for (const std::string& partner : ruledPartners(entry.key)) {
        if (m_records.contains(partner))
            m_links.try_emplace(pairOf(entry.key, partner), Tie{.strength = 0.8, .origin = LinkOrigin::Rule});
    }
    return true;
}

bool LinkModel::applyLink(const LinkBatch::Entry& entry) {
    if (entry.a == entry.b) return false;
    const Pair pair = pairOf(entry.a, entry.b);
    if (entry.kind == LinkBatch::Entry::Kind::Disentangle) return m_links.erase(pair) > 0;
    if (!m_records.contains(entry.a) || !m_records.contains(entry.b)) return false;
    const auto [at, isNew] = m_links.try_emplace(pair);
    at->second = {.strength = entry.strength.value_or(isNew ? 1 : at->second.strength)};
    return true;
}

void LinkModel::removeLinksOf(const std::string& key) {
    std::erase_if(m_links,
                  [&](const auto& link) { return link.first.first == key || link.first.second == key; });
}

std::string LinkModel::compare(Entanglement& entanglement, Spacetime& spacetime) const {
    std::size_t seen = 0;
    std::string wrong;
    const Status scanned = entanglement.scan([&](const Link& link, double) {
        const auto found = m_links.find({link.a, link.b});
        ++seen;
        if (found == m_links.end() || found->second != Tie{link.strength, link.origin})
            wrong = "the link " + link.a + " ~ " + link.b;
        return wrong.empty();
    });
    if (!scanned.ok()) return scanned.error().describe();
    if (wrong.empty() && seen != m_links.size()) wrong = "links are missing";
    for (const auto& [key, value] : m_records)
        if (wrong.empty()) wrong = compareRecord(entanglement, key, value);
    const auto view = spacetime.view();
    if (!view.ok()) return view.error().describe();
    std::size_t records = 0;
    const Status counted =
        (*view)->scanHeads({}, {}, false, [&](const RecordHead&) { return ++records > 0; });
    if (!counted.ok()) return counted.error().describe();
    return wrong.empty() && records != m_records.size() ? "the number of records" : wrong;
}

std::string LinkModel::compareRecord(Entanglement& entanglement, const std::string& key,
                                     const std::string& value) const {
    const auto found = entanglement.peek(key, {.minStrength = 0, .maxPartners = 10'000});
    if (!found.ok()) return found.error().describe();
    if (!*found || (*found)->record.value != value) return "the record " + key;
    std::set<std::string> expected;
    for (const auto& [pair, tie] : m_links) {
        if (pair.first == key) expected.insert(pair.second);
        if (pair.second == key) expected.insert(pair.first);
    }
    const auto& keys = (*found)->record.entangledKeys;
    std::set<std::string> partners;
    for (const Partner& partner : (*found)->partners) partners.insert(partner.key);
    if (partners != expected || std::set<std::string>(keys.begin(), keys.end()) != expected)
        return "the partners of " + key;
    const auto superposed = m_superposed.find(key);
    const std::size_t values = superposed == m_superposed.end() ? 0 : superposed->second;
    return (*found)->record.candidates.size() == values ? "" : "the values of " + key;
}

std::string linkMarkOf(std::uint64_t number) {
    return "marks:" + std::to_string(number);
}

LinkStep randomLinkStep(std::uint64_t seed, std::uint64_t number) {
    std::mt19937_64 random(seed * 1'000'003 + number);
    const auto key = [&] {
        static const std::vector<std::string> kTypes = {"users", "profiles", "settings", "carts"};
        return kTypes[random() % kTypes.size()] + ":" + std::to_string(random() % kIds);
    };
    const auto json = [&] { return "{\"n\":" + std::to_string(random() % 1000) + "}"; };
    LinkStep step;
    step.records.put(linkMarkOf(number), "1");
    for (std::uint64_t n = random() % 5; n > 0; --n) {
        switch (random() % 8) {
            case 0: step.records.remove(key()); break;
            case 1: step.records.move(key(), random() % 2 == 0 ? Shard::Hot : Shard::Warm); break;
            default: step.records.put(key(), json());
        }
    }
    for (std::uint64_t n = random() % 3; n > 0; --n) {
        const std::string other = random() % 3 == 0 ? linkMarkOf(number) : key();
        if (random() % 4 == 0) {
            step.links.disentangle(key(), other);
        } else {
            const auto strength = static_cast<double>(random() % 101) / 100;
            step.links.entangle(key(), other, random() % 3 == 0 ? std::nullopt : std::optional(strength));
        }
    }
    if (random() % 6 == 0) {
        const std::string superposed = key();
        step.records.put(superposed, "{\"n\":1}");
        step.links.superpose(superposed,
                             {{.json = "{\"n\":1}", .amplitude = 0.9}, {.json = "2", .amplitude = 0.4}});
    }
    return step;
}

}  // namespace warp::test
