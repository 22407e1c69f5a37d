// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/entropy/entropy_monitor.h"

#include <array>
#include <cstdio>
#include <utility>

namespace warp {

namespace {

std::string twoDigits(double value) {
    std::array<char, 32> text;
    const int size = std::snprintf(text.data(), text.size(), "%.2f", value);
    return {text.data(), static_cast<std::size_t>(size)};
}

}  // namespace

std::string_view entropyAlarmName(EntropyAlarm alarm) {
    switch (alarm) {
        case EntropyAlarm::Stable: return "stable";
        case EntropyAlarm::Warning: return "warning";
        case EntropyAlarm::Rebalance: return "rebalance";
        case EntropyAlarm::NoData: return "no data";
    }
    return "no data";
}

void EntropyMonitor::Mean::add(std::optional<double> value) {
    if (!value) return;
    sum += *value;
    ++count;
}

std::optional<double> EntropyMonitor::Mean::value() const {
    if (count == 0) return {};
    return sum / static_cast<double>(count);
}

void EntropyMonitor::setLimits(const EntropyLimits& limits) {
    const MutexLock lock(m_mutex);
    m_limits = limits;
}

void EntropyMonitor::remember(const std::vector<TrendPoint>& totals) {
    const MutexLock lock(m_mutex);
    m_totals.insert(m_totals.begin(), totals.begin(), totals.end());
    while (m_totals.size() > kTrendSamples) m_totals.pop_front();
}

EntropyAlarm EntropyMonitor::alarmOf(std::optional<double> total) const {
    if (!total) return EntropyAlarm::NoData;
    if (*total >= m_limits.threshold) return EntropyAlarm::Rebalance;
    return *total >= m_limits.warning ? EntropyAlarm::Warning : EntropyAlarm::Stable;
}

void EntropyMonitor::measure(EntropyState state) {
    const MutexLock lock(m_mutex);
    state.warning = m_limits.warning;
    state.threshold = m_limits.threshold;
    state.levels = entropyLevels(state.input);
    state.alarm = alarmOf(state.levels.total());
    state.vacuum = vacuumStability(state.checks);
    m_cpu.add(state.levels.cpu);
    m_memory.add(state.levels.memory);
    m_io.add(state.levels.io);
    m_measured = true;
    m_state = std::move(state);
}

std::optional<EntropySample> EntropyMonitor::endRound() {
    EntropySample sample;
    std::optional<RebalanceWish> wish;
    std::function<void(const RebalanceWish&)> listener;
    {
        const MutexLock lock(m_mutex);
        if (!m_measured || !m_state) return {};
        sample = {.time = m_state->time,
                  .levels = {.cpu = m_cpu.value(), .memory = m_memory.value(), .io = m_io.value()},
                  .disorder = m_state->disorder,
                  .checks = m_state->checks,
                  .vacuum = m_state->vacuum};
        sample.alarm = alarmOf(sample.levels.total());
        m_cpu = m_memory = m_io = {};
        m_measured = false;
        if (const auto total = sample.levels.total()) {
            m_totals.push_back({sample.time, *total});
            if (m_totals.size() > kTrendSamples) m_totals.pop_front();
        }
        wish = wishFor(sample);
        listener = m_wish;
    }
    // Outside the lock: the demon may look at the entropy.
    if (wish && listener) listener(*wish);
    return sample;
}

std::optional<RebalanceWish> EntropyMonitor::wishFor(const EntropySample& sample) {
    if (!m_limits.demonEnabled || sample.alarm != EntropyAlarm::Rebalance) return {};
    const auto cooldown = std::chrono::milliseconds(m_limits.cooldown).count();
    // A clock that was put back does not hold the demon for longer than one cooldown.
    const bool cooling =
        m_lastWish && sample.time >= *m_lastWish && sample.time.ms < m_lastWish->ms + cooldown;
    if (cooling) return {};
    m_lastWish = sample.time;
    const double total = sample.levels.total().value_or(0);
    return RebalanceWish{
        .time = sample.time,
        .total = total,
        .why = "the entropy is " + twoDigits(total) + ", the threshold " + twoDigits(m_limits.threshold)};
}

Result<EntropyState> EntropyMonitor::now() {
    const MutexLock lock(m_mutex);
    if (!m_state) return Error{.code = ErrorCode::NotFound, .message = "nothing was measured yet"};
    return *m_state;
}

Result<std::optional<Trend>> EntropyMonitor::trend() {
    const MutexLock lock(m_mutex);
    return trendOf(std::vector<TrendPoint>(m_totals.begin(), m_totals.end()));
}

DemonState EntropyMonitor::demon() {
    const MutexLock lock(m_mutex);
    return {.enabled = m_limits.demonEnabled, .cooldown = m_limits.cooldown, .lastWish = m_lastWish};
}

void EntropyMonitor::onRebalanceWanted(std::function<void(const RebalanceWish&)> wish) {
    const MutexLock lock(m_mutex);
    m_wish = std::move(wish);
}

}  // namespace warp
