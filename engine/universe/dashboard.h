// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/entropy/entropy.h"
#include "engine/observatory/measured.h"
#include "engine/observatory/metric_table.h"
#include "engine/universe/universe.h"

namespace warp {

/// What the dashboard of the specification is made of.
struct DashboardFigures {
    Timestamp time;
    std::string universeId;
    std::string state;
    std::vector<HealthCheck> health;
    std::vector<TypeCounts> counts;
    MetricSample metrics;
    std::optional<EntropyState> entropy;
    std::map<std::string, Section> sections;  ///< told by other parts of the engine, by member
};

/// The members of the specification's dashboard: universe_health, spacetime_metrics,
/// quantum_entanglement_status, temporal_flow_rate, entropy_levels, wormhole_efficiency, vacuum_stability and
/// cosmic_background_radiation. One without data is null, with the reason under "no_data".
/// Spec: Cosmic Health Dashboard.
JsonDocument dashboardJson(const DashboardFigures& figures);

}  // namespace warp
