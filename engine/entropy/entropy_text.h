// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/base/bytes.h"
#include "engine/entropy/entropy.h"
#include "engine/entropy/entropy_monitor.h"

namespace warp {

/// What `current_state.json` holds.
struct EntropyReport {
    EntropyState state;
    std::optional<Trend> trend;
    DemonState demon;
};
/// Values without data are null, with the reason under "no_data".
std::string entropyReportText(const EntropyReport& report);
/// Errors: InvalidFormat.
Result<EntropyReport> parseEntropyReport(ByteView text);

/// The header and a row of `historical_entropy.csv`; empty fields have no data.
std::string entropyCsvHeader();
std::string entropyCsvRow(const EntropySample& sample);
/// The totals in the last rows of such a file. Takes: the end of a file, from any byte on. Rows that cannot
/// be read are passed over.
std::vector<TrendPoint> totalsInCsv(ByteView text, std::size_t limit);

/// The header and a block of `vacuum_stability.metrics`. A component is 1 when its check passed, 0 when it is
/// failing, 0.5 when it is overdue.
std::string vacuumHeader(const std::vector<VacuumCheck>& checks);
std::string vacuumBlock(const EntropySample& sample);

}  // namespace warp
