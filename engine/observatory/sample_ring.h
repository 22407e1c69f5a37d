// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "engine/observatory/metric_table.h"

namespace warp {

/// The last samples, oldest first; the oldest gives way when it is full. Threads: one at a time.
class SampleRing {
  public:
    explicit SampleRing(std::size_t capacity) : m_capacity(capacity) {}

    void push(MetricSample sample) {
        if (m_samples.size() < m_capacity) {
            m_samples.push_back(std::move(sample));
            return;
        }
        m_samples[m_first] = std::move(sample);
        m_first = (m_first + 1) % m_capacity;
    }
    std::size_t size() const { return m_samples.size(); }
    const MetricSample& operator[](std::size_t index) const {
        return m_samples[(m_first + index) % m_samples.size()];
    }

  private:
    const std::size_t m_capacity;
    std::size_t m_first = 0;
    std::vector<MetricSample> m_samples;
};

}  // namespace warp
