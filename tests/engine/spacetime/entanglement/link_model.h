// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <utility>

#include "engine/spacetime/entanglement/entanglement.h"

namespace warp::test {

/// A batch of records and links that happens as one.
struct LinkStep {
    RecordBatch records;
    LinkBatch links;
};

/// Records and links in maps, against which the real ones are compared. The rule of the fixture holds:
/// users ~ profiles, settings.
class LinkModel {
  public:
    using Pair = std::pair<std::string, std::string>;
    struct Tie {
        double strength = 1;
        LinkOrigin origin = LinkOrigin::Explicit;
        friend bool operator==(const Tie&, const Tie&) = default;
    };

    /// Returns: whether the step is possible; otherwise nothing changed.
    bool apply(const LinkStep& step);
    /// Returns: what differs, empty when nothing does. Links are looked for from both ends.
    std::string compare(Entanglement& entanglement, Spacetime& spacetime) const;

    bool has(const std::string& key) const { return m_records.contains(key); }
    std::size_t linkCount() const { return m_links.size(); }

  private:
    bool applyRecord(const RecordBatch::Entry& entry);
    bool applyLink(const LinkBatch::Entry& entry);
    void removeLinksOf(const std::string& key);
    std::string compareRecord(Entanglement& entanglement, const std::string& key,
                              const std::string& value) const;

    std::map<std::string, std::string> m_records;
    std::map<Pair, Tie> m_links;
    std::map<std::string, std::size_t> m_superposed;  ///< key -> number of values
};

/// The same for the same number; some are impossible. It writes the record linkMarkOf(number).
LinkStep randomLinkStep(std::uint64_t seed, std::uint64_t number);
std::string linkMarkOf(std::uint64_t number);

}  // namespace warp::test
