// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/link_parts.h"

#include <map>
#include <utility>

namespace warp {

namespace {

constexpr std::size_t kMostChanges = 10'000;

using Pair = std::pair<std::string, std::string>;
/// What a link is made again of.
struct Made {
    double strength = 1;
    LinkOrigin origin = LinkOrigin::Explicit;
};
using Links = std::map<Pair, Made>;

/// The links that people made, and the others of the pairs that `also` has.
Result<Links> linksOf(Entanglement& entanglement, const Links& also, const Job& job) {
    Links links;
    bool stopped = false;
    WARP_TRY(entanglement.scan([&](const Link& link, double strength) {
        stopped = job.stopRequested();
        Pair pair(link.a, link.b);
        if (link.origin == LinkOrigin::Explicit || also.contains(pair))
            links.emplace(std::move(pair), Made{.strength = strength, .origin = link.origin});
        return !stopped;
    }));
    return stopped ? Result<Links>(cancelledError()) : Result<Links>(std::move(links));
}

class LinkParts {
  public:
    LinkParts(Entanglement& to, const std::function<Result<bool>(const std::string&)>& exists, bool dryRun,
              RestoreReport& report, const Job& job)
        : m_to(to), m_exists(exists), m_dryRun(dryRun), m_report(report), m_job(job) {}

    Status run(const Links& was, const Links& is) {
        for (const auto& [pair, now] : is) {
            if (now.origin != LinkOrigin::Explicit) continue;
            const auto then = was.find(pair);
            if (then == was.end() || then->second.origin != LinkOrigin::Explicit)
                WARP_TRY(takeAway(pair, then == was.end() ? nullptr : &then->second));
        }
        for (const auto& [pair, then] : was) {
            if (then.origin != LinkOrigin::Explicit) continue;
            const auto now = is.find(pair);
            WARP_TRY(putBack(pair, then, now == is.end() ? nullptr : &now->second));
        }
        return write();
    }

  private:
    Result<bool> bothExist(const Pair& pair) const {
        WARP_ASSIGN(const bool one, m_exists(pair.first));
        if (!one) return false;
        return m_exists(pair.second);
    }

    /// Takes: what else linked the two then, or nothing.
    Status takeAway(const Pair& pair, const Made* then) {
        WARP_ASSIGN(const bool exist, bothExist(pair));
        if (!exist) return {};  // it goes with its record
        ++(then ? m_counts.changed : m_counts.deleted);
        m_batch.disentangle(pair.first, pair.second);
        if (then)
            m_batch.add(
                {.a = pair.first, .b = pair.second, .strength = then->strength, .origin = then->origin});
        return writeWhenFull();
    }

    Status putBack(const Pair& pair, const Made& then, const Made* now) {
        if (now && now->origin == LinkOrigin::Explicit && now->strength == then.strength) {
            ++m_counts.unchanged;
            return {};
        }
        WARP_ASSIGN(const bool exist, bothExist(pair));
        ++(!exist ? m_counts.leftOut : now ? m_counts.changed : m_counts.added);
        if (!exist) return {};
        m_batch.entangle(pair.first, pair.second, then.strength);
        return writeWhenFull();
    }

    Status writeWhenFull() { return m_batch.entries().size() < kMostChanges ? Status() : write(); }
    Status write() {
        if (m_job.stopRequested()) return cancelledError();
        const LinkBatch batch = std::exchange(m_batch, {});
        if (m_dryRun || batch.empty()) return {};
        WARP_TRY(m_to.apply(batch));
        ++m_report.batches;
        return {};
    }

    Entanglement& m_to;
    const std::function<Result<bool>(const std::string&)>& m_exists;
    const bool m_dryRun;
    RestoreReport& m_report;
    PartCounts& m_counts = m_report.linkParts;
    const Job& m_job;
    LinkBatch m_batch;
};

}  // namespace

Status restoreLinks(Entanglement& from, Entanglement& to,
                    const std::function<Result<bool>(const std::string& key)>& exists, bool dryRun,
                    RestoreReport& report, const Job& job) {
    WARP_ASSIGN(const Links made, linksOf(from, {}, job));
    WARP_ASSIGN(const Links is, linksOf(to, made, job));
    // Once more: what rules or use had linked where people did since.
    WARP_ASSIGN(const Links was, linksOf(from, is, job));
    return LinkParts(to, exists, dryRun, report, job).run(was, is);
}

}  // namespace warp
