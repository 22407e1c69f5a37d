// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/performance_profile.h"

#include "engine/formats/seal.h"

namespace warp {

namespace {

using Members = std::vector<std::pair<ErlangTerm, ErlangTerm>>;

ErlangTerm text(std::string_view bytes) {
    return ErlangTerm::binary(std::string(bytes));
}

ErlangTerm count(std::uint64_t value) {
    return ErlangTerm::integer(static_cast<std::int64_t>(value));
}

ErlangTerm microseconds(std::optional<std::chrono::nanoseconds> time) {
    if (!time) return ErlangTerm::atom("undefined");
    return ErlangTerm::real(std::chrono::duration<double, std::micro>(*time).count());
}

ErlangTerm operationTerm(const LatencyCounts& counts) {
    return ErlangTerm::map({{text("count"), count(counts.operations)},
                            {text("items"), count(counts.items)},
                            {text("timed"), count(counts.timed)},
                            {text("p50_us"), microseconds(counts.quantile(0.50))},
                            {text("p95_us"), microseconds(counts.quantile(0.95))},
                            {text("p99_us"), microseconds(counts.quantile(0.99))},
                            {text("max_us"), microseconds(counts.longest())}});
}

}  // namespace

std::string performanceProfile(const OperationMeter::Totals& totals, Timestamp since, Timestamp now) {
    Members operations;
    for (std::size_t i = 0; i < kOperationCount; ++i)
        operations.emplace_back(text(operationName(static_cast<Operation>(i))), operationTerm(totals[i]));
    return sealedTerm(ErlangTerm::map({{text("since"), text(formatTimestamp(since))},
                                       {text("time"), text(formatTimestamp(now))},
                                       {text("operations"), ErlangTerm::map(std::move(operations))}}));
}

}  // namespace warp
