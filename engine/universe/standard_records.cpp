// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/standard_records.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <random>

namespace warp {

namespace {

constexpr std::array<const char*, 12> kCities = {"Amsterdam", "Bogotá",  "Chicago", "Dakar",
                                                 "Edinburgh", "Fukuoka", "Geneva",  "Helsinki",
                                                 "İzmir",     "Jaipur",  "Kraków",  "Lima"};
constexpr std::array<const char*, 16> kWords = {"quiet",  "river",  "copper", "lantern", "orbit", "meadow",
                                                "signal", "harbor", "violet", "summit",  "ember", "cedar",
                                                "drift",  "canyon", "mosaic", "tundra"};

}  // namespace

StandardRecords::StandardRecords(std::uint32_t count, std::uint64_t seed) : m_count(count), m_order(count) {
    std::iota(m_order.begin(), m_order.end(), 0u);
    std::mt19937_64 random(seed);
    std::shuffle(m_order.begin(), m_order.end(), random);
}

std::string StandardRecords::keyOf(std::uint32_t number) {
    char key[24];
    std::snprintf(key, sizeof key, "users:%08u", number);
    return key;
}

std::string StandardRecords::valueOf(std::uint32_t number) {
    std::mt19937 random(number);
    const auto word = [&random] { return kWords[random() % kWords.size()]; };
    std::string bio;
    for (int i = 0; i < 14; ++i) bio += std::string(i ? " " : "") + word();
    char text[640];
    std::snprintf(text, sizeof text,
                  R"({"name":"%s %s","email":"user%u@example.org","age":%u,"city":"%s","score":%.3f,)"
                  R"("tags":["%s","%s","%s"],"address":{"street":"%u %s street","zip":"%05u"},"bio":"%s"})",
                  word(), word(), number, static_cast<unsigned>(18 + random() % 60),
                  kCities[random() % kCities.size()], static_cast<double>(random() % 100000) / 1000.0, word(),
                  word(), word(), static_cast<unsigned>(1 + random() % 200), word(),
                  static_cast<unsigned>(random() % 100000), bio.c_str());
    return text;
}

}  // namespace warp
