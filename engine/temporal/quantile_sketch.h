// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/base/bytes.h"

namespace warp {

/// Percentiles of numbers that are seen once and not kept: exact for the first 500, then within 0.5 % of the
/// value (logarithmic buckets, as in DDSketch). Sketches of parts add up to that of the whole.
class QuantileSketch {
  public:
    static constexpr std::size_t kExact = 500;
    static constexpr double kRelativeError = 0.005;

    /// Takes: a finite number.
    void add(double value);
    void merge(const QuantileSketch& other);

    std::uint64_t count() const { return m_count; }
    bool exact() const { return m_values.size() == m_count; }
    /// The smallest value that a share `q` (0..1) of the values does not exceed; 0 without values.
    double quantile(double q) const;

    void encode(std::string& out) const;
    [[nodiscard]] bool decode(ByteReader& reader);

  private:
    void addToBucket(double value, std::uint64_t count);
    void forgetValues();
    static double middleOf(std::int32_t bucket);

    std::uint64_t m_count = 0;
    std::vector<double> m_values;                      ///< all of them while there are few
    std::map<std::int32_t, std::uint64_t> m_negative;  ///< by bucket of the absolute value
    std::map<std::int32_t, std::uint64_t> m_positive;
    std::uint64_t m_zeros = 0;
};

}  // namespace warp
