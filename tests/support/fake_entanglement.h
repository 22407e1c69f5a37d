// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <mutex>
#include <vector>

#include "engine/spacetime/entanglement/entanglement.h"
#include "tests/support/fake_spacetime.h"

namespace warp::test {

/// Links in a list, which do not fade, and superpositions of the fake's records. Threads: all methods may be
/// called from any thread.
class FakeEntanglement final : public Entanglement {
  public:
    FakeEntanglement(FakeSpacetime& records, FakeFaults& faults) : m_records(records), m_faults(faults) {}

    void add(std::string a, std::string b, double strength, LinkOrigin origin = LinkOrigin::Explicit) {
        if (b < a) std::swap(a, b);
        const std::lock_guard lock(m_mutex);
        m_links.push_back(
            {.a = std::move(a), .b = std::move(b), .strength = strength, .origin = origin, .version = 1});
    }

    Result<Lsn> apply(const LinkBatch&, Durability) override {
        return Error{.code = ErrorCode::ReadOnly, .message = "this universe takes no links"};
    }

    Result<std::optional<EntangledRecord>> observe(ByteView key, const PartnerOptions& options) override {
        return peek(key, options);
    }

    Result<std::optional<EntangledRecord>> peek(ByteView key, const PartnerOptions& options) override {
        WARP_TRY(m_faults.enter("partners"));
        WARP_ASSIGN(auto record, m_records.peek(key));
        if (!record) return std::optional<EntangledRecord>();
        EntangledRecord found{.record = std::move(*record)};
        const std::lock_guard lock(m_mutex);
        for (const Link& link : m_links) {
            if (link.a != found.record.key && link.b != found.record.key) continue;
            if (link.strength < options.minStrength.value_or(0.1)) continue;
            found.partners.push_back(
                {.key = link.other(found.record.key), .strength = link.strength, .link = link});
        }
        std::ranges::stable_sort(found.partners, std::greater<>(), &Partner::strength);
        const std::size_t most = options.maxPartners.value_or(10);
        if (found.partners.size() > most) {
            found.morePartners = found.partners.size() - most;
            found.partners.resize(most);
        }
        return std::optional(std::move(found));
    }

    Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates,
                          const PutOptions& options) override {
        WARP_TRY(m_faults.enter("superpose"));
        WARP_TRY(checkCandidates(candidates));
        return m_records.superpose(key, std::move(candidates), options);
    }

    Result<Lsn> collapse(ByteView key, std::optional<std::size_t> choice,
                         std::optional<Lsn> ifVersion) override {
        WARP_TRY(m_faults.enter("collapse"));
        WARP_ASSIGN(const auto record, m_records.peek(key));
        if (record && ifVersion && record->version != *ifVersion)
            return Error{.code = ErrorCode::Conflict, .message = "it has another version"};
        if (!record || record->candidates.empty())
            return Error{.code = ErrorCode::Conflict, .message = "it has one value only"};
        const Superposition superposition{.candidates = record->candidates};
        return m_records.put(key, record->candidates.at(choice.value_or(superposition.likeliest())).json,
                             {.ifVersion = record->version});
    }

    Status scan(const std::function<bool(const Link&, double)>& visit) override {
        WARP_TRY(m_faults.enter("links"));
        const std::lock_guard lock(m_mutex);
        for (const Link& link : m_links) {
            if (!visit(link, link.strength)) break;
        }
        return {};
    }

    Result<LinkCounts> counts() override {
        LinkCounts counts;
        WARP_TRY(scan([&counts](const Link& link, double strength) {
            ++counts.links;
            if (link.origin == LinkOrigin::Explicit) ++counts.explicitLinks;
            if (link.origin == LinkOrigin::Rule) ++counts.ruleLinks;
            if (link.origin == LinkOrigin::Learned) ++counts.learnedLinks;
            if (strength >= 0.8) ++counts.strong;
            counts.strengthSum += strength;
            return true;
        }));
        return counts;
    }

  private:
    FakeSpacetime& m_records;
    FakeFaults& m_faults;
    std::mutex m_mutex;
    std::vector<Link> m_links;
};

}  // namespace warp::test
