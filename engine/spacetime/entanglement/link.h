// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/base/clock.h"
#include "engine/base/ids.h"

namespace warp {

/// Why two records are entangled. The numbers are on disk.
enum class LinkOrigin : std::uint8_t {
    Explicit = 0,  ///< somebody said so
    Rule = 1,      ///< a rule of the configuration says so
    Learned = 2,   ///< they are observed together; weakens when they no longer are
};
/// "explicit", "rule", "learned".
std::string_view linkOriginName(LinkOrigin origin);
std::optional<LinkOrigin> parseLinkOrigin(std::string_view text);

/// Two entangled records. Symmetric: it has no direction.
struct Link {
    std::string a;  ///< canonical keys, a < b
    std::string b;
    double strength = 1;  ///< 0..1, at `strengthAt`
    LinkOrigin origin = LinkOrigin::Explicit;
    Timestamp createdAt;
    Timestamp strengthAt;                 ///< when the strength was set: a learned link decays from there
    std::optional<Timestamp> observedAt;  ///< both records together
    std::uint64_t observations = 0;
    Lsn version = 0;  ///< LSN of the last change

    /// The record at the other end. Takes: one of the two keys.
    const std::string& other(ByteView key) const { return key == a ? b : a; }
};

/// What is configured about links (entanglement_rules.json).
struct LinkLaws {
    double ruleStrength = 0.8;
    bool learning = true;
    std::int64_t windowMs = 50;
    double gain = 0.05;
    double halfLifeDays = 7;
    double vanishBelow = 0.1;
    double colocateFrom = 0.8;
    double observeMinStrength = 0.1;
    std::uint64_t observeMaxPartners = 10;
};

/// What is left of a link's strength. A clock that went back decays nothing.
double strengthOf(const Link& link, const LinkLaws& laws, Timestamp now);
/// The same for a learned strength that was set `since`.
double decayedLink(double strength, Timestamp since, const LinkLaws& laws, Timestamp now);

}  // namespace warp
