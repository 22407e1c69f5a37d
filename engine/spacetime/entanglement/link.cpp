// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/link.h"

#include <array>
#include <cmath>

namespace warp {

namespace {

constexpr std::array<std::string_view, 3> kOriginNames = {"explicit", "rule", "learned"};
constexpr double kMsPerDay = 86'400'000;

}  // namespace

std::string_view linkOriginName(LinkOrigin origin) {
    return kOriginNames[static_cast<std::size_t>(origin)];
}

std::optional<LinkOrigin> parseLinkOrigin(std::string_view text) {
    for (std::size_t i = 0; i < kOriginNames.size(); ++i) {
        if (text == kOriginNames[i]) return static_cast<LinkOrigin>(i);
    }
    return std::nullopt;
}

double decayedLink(double strength, Timestamp since, const LinkLaws& laws, Timestamp now) {
    const double days = static_cast<double>(now.ms - since.ms) / kMsPerDay;
    return days <= 0 ? strength : strength * std::exp2(-days / laws.halfLifeDays);
}

double strengthOf(const Link& link, const LinkLaws& laws, Timestamp now) {
    if (link.origin != LinkOrigin::Learned) return link.strength;
    return decayedLink(link.strength, link.strengthAt, laws, now);
}

}  // namespace warp
