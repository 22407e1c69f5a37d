// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/quantile_sketch.h"

#include <algorithm>
#include <cmath>

namespace warp {

namespace {

// The bounds of a bucket lie this factor apart, so that its middle is within the error of all in it.
const double kGamma = (1 + QuantileSketch::kRelativeError) / (1 - QuantileSketch::kRelativeError);
const double kLogGamma = std::log(kGamma);
constexpr double kSmallest = 1e-300;  // smaller ones count as 0

using Buckets = std::map<std::int32_t, std::uint64_t>;

void encodeBuckets(std::string& out, const Buckets& buckets) {
    appendLittle(out, static_cast<std::uint32_t>(buckets.size()));
    for (const auto& [bucket, count] : buckets) {
        appendLittle(out, bucket);
        appendLittle(out, count);
    }
}

bool decodeBuckets(ByteReader& reader, Buckets& buckets) {
    std::uint32_t size = 0;
    if (!reader.read(size)) return false;
    for (std::uint32_t i = 0; i < size; ++i) {
        std::int32_t bucket = 0;
        std::uint64_t count = 0;
        if (!reader.read(bucket) || !reader.read(count)) return false;
        buckets[bucket] += count;
    }
    return true;
}

void addAll(Buckets& to, const Buckets& from) {
    for (const auto& [bucket, count] : from) to[bucket] += count;
}

}  // namespace

void QuantileSketch::add(double value) {
    const bool all = exact();
    ++m_count;
    if (all && m_values.size() < kExact) {
        m_values.push_back(value);
        return;
    }
    forgetValues();
    addToBucket(value, 1);
}

void QuantileSketch::addToBucket(double value, std::uint64_t count) {
    const double size = std::abs(value);
    if (size < kSmallest) {
        m_zeros += count;
        return;
    }
    const auto bucket = static_cast<std::int32_t>(std::ceil(std::log(size) / kLogGamma));
    (value < 0 ? m_negative : m_positive)[bucket] += count;
}

void QuantileSketch::forgetValues() {
    for (const double value : m_values) addToBucket(value, 1);
    m_values.clear();
}

void QuantileSketch::merge(const QuantileSketch& other) {
    const bool few = exact() && other.exact() && m_count + other.m_count <= kExact;
    m_count += other.m_count;
    if (few) {
        m_values.insert(m_values.end(), other.m_values.begin(), other.m_values.end());
        return;
    }
    forgetValues();
    for (const double value : other.m_values) addToBucket(value, 1);
    addAll(m_negative, other.m_negative);
    addAll(m_positive, other.m_positive);
    m_zeros += other.m_zeros;
}

double QuantileSketch::middleOf(std::int32_t bucket) {
    return 2 * std::pow(kGamma, bucket) / (kGamma + 1);
}

double QuantileSketch::quantile(double q) const {
    if (m_count == 0) return 0;
    const auto wanted =
        static_cast<std::uint64_t>(std::ceil(std::clamp(q, 0.0, 1.0) * static_cast<double>(m_count)));
    std::uint64_t rank = std::max<std::uint64_t>(wanted, 1);
    if (exact()) {
        std::vector<double> sorted = m_values;
        const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(rank - 1);
        std::nth_element(sorted.begin(), at, sorted.end());
        return *at;
    }
    for (auto bucket = m_negative.rbegin(); bucket != m_negative.rend(); ++bucket) {
        if (rank <= bucket->second) return -middleOf(bucket->first);
        rank -= bucket->second;
    }
    if (rank <= m_zeros) return 0;
    rank -= m_zeros;
    for (const auto& [bucket, count] : m_positive) {
        if (rank <= count) return middleOf(bucket);
        rank -= count;
    }
    return m_positive.empty() ? 0 : middleOf(m_positive.rbegin()->first);
}

void QuantileSketch::encode(std::string& out) const {
    appendLittle(out, m_count);
    appendLittle(out, static_cast<std::uint32_t>(m_values.size()));
    for (const double value : m_values) appendLittle(out, value);
    appendLittle(out, m_zeros);
    encodeBuckets(out, m_negative);
    encodeBuckets(out, m_positive);
}

bool QuantileSketch::decode(ByteReader& reader) {
    std::uint32_t values = 0;
    if (!reader.read(m_count) || !reader.read(values) || values > kExact) return false;
    m_values.resize(values);
    for (double& value : m_values) {
        if (!reader.read(value)) return false;
    }
    return reader.read(m_zeros) && decodeBuckets(reader, m_negative) && decodeBuckets(reader, m_positive);
}

}  // namespace warp
