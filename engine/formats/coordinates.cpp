// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/coordinates.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "engine/formats/json_bytes.h"
#include "engine/formats/json_text.h"

namespace warp {

namespace {

// How much a feature counts. Part of what coordinates mean: changing one moves every record.
constexpr std::int64_t kPathWeight = 1;
constexpr std::int64_t kWordWeight = 2;
constexpr std::int64_t kLiteralWeight = 2;
constexpr std::int64_t kCoarseWeight = 2;
constexpr std::int64_t kFineWeight = 1;

constexpr std::uint64_t kRootPath = 0x57415250;  // "WARP"
constexpr std::size_t kMaxWordBytes = 64;

std::uint64_t hashOf(ByteView bytes, std::uint64_t seed) {
    return XXH3_64bits_withSeed(bytes.data(), bytes.size(), seed);
}

bool isWordByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// One pass over the text with a stack of path hashes; no values are built.
class CoordinateScan {
  public:
    explicit CoordinateScan(ByteView json) : m_json(json) { m_paths.push_back(kRootPath); }

    Coordinates run() {
        while (m_at < m_json.size()) step(m_json[m_at]);
        return normalised();
    }

  private:
    void step(char c) {
        switch (c) {
            case '{':
            case '[': open(c); break;
            case '}':
            case ']':
                if (m_paths.size() > 1) m_paths.pop_back();
                m_path = m_paths.back();
                ++m_at;
                break;
            case ',':
            case ':': ++m_at; break;
            case '"': string(); break;
            default: scalar(); break;
        }
    }

    void open(char c) {
        // Elements share the path of their array, so that position does not matter.
        m_path = hashOf(c == '{' ? "{" : "[", m_path);
        m_paths.push_back(m_path);
        add(m_path, kPathWeight);
        ++m_at;
    }

    void string() {
        const std::size_t end = json::stringEnd(m_json, m_at);
        const ByteView inside = m_json.substr(m_at + 1, end - m_at - 2);
        const bool isName = end < m_json.size() && m_json[end] == ':';
        const bool escaped = inside.find('\\') != ByteView::npos;
        if (escaped) m_decoded = decodedJsonString(inside);
        const ByteView text = escaped ? ByteView(m_decoded) : inside;
        if (isName) {
            m_path = hashOf(text, m_paths.back());
            add(m_path, kPathWeight);
        } else {
            words(text);
        }
        m_at = end;
    }

    void words(ByteView text) {
        std::size_t at = 0;
        while (at < text.size()) {
            char word[kMaxWordBytes];
            std::size_t size = 0;
            for (; at < text.size() && isWordByte(text[at]); ++at) {
                if (size < kMaxWordBytes) word[size++] = lower(text[at]);
            }
            if (size > 0) add(hashOf({word, size}, m_path), kWordWeight);
            while (at < text.size() && !isWordByte(text[at])) ++at;
        }
    }

    void scalar() {
        const std::size_t end = std::min(m_json.find_first_of(",]}", m_at), m_json.size());
        const ByteView text = m_json.substr(m_at, end - m_at);
        if (text.front() == '-' || (text.front() >= '0' && text.front() <= '9')) {
            number(text);
        } else {
            add(hashOf(text, m_path ^ 1), kLiteralWeight);
        }
        m_at = end;
    }

    /// Bins by magnitude: the binary exponent (coarse), and four steps between powers of two (fine).
    void number(ByteView text) {
        double value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec == std::errc::result_out_of_range) value = outOfRange(text);
        const auto bits = std::bit_cast<std::uint64_t>(value == 0 ? 0.0 : value);
        const std::uint64_t coarse = bits >> 52;
        const std::uint64_t fine = bits >> 50;
        addNumber(coarse, 2, kCoarseWeight);
        addNumber(fine, 3, kFineWeight);
    }

    void addNumber(std::uint64_t bin, std::uint64_t kind, std::int64_t weight) {
        char bytes[sizeof bin];
        storeLittle(bytes, bin);
        add(hashOf({bytes, sizeof bytes}, m_path ^ kind), weight);
    }

    /// Beyond the range of doubles: huge, or so small that it is zero.
    static double outOfRange(ByteView text) {
        const std::size_t exponent = text.find_first_of("eE");
        const bool tiny = exponent != ByteView::npos && text[exponent + 1] == '-';
        if (tiny) return 0;
        return text.front() == '-' ? -HUGE_VAL : HUGE_VAL;
    }

    void add(std::uint64_t feature, std::int64_t weight) {
        const bool negative = (feature >> 63) != 0;
        m_sums[feature % kDimensions] += negative ? -weight : weight;
    }

    Coordinates normalised() const {
        // Exact: 64 MiB of text cannot bring a sum near 2^29.
        std::int64_t squares = 0;
        for (const std::int64_t sum : m_sums) squares += sum * sum;
        Coordinates result = {};
        if (squares == 0) return result;
        const double length = std::sqrt(static_cast<double>(squares));
        for (std::size_t i = 0; i < kDimensions; ++i) result[i] = static_cast<double>(m_sums[i]) / length;
        return result;
    }

    const ByteView m_json;
    std::size_t m_at = 0;
    std::vector<std::uint64_t> m_paths;  // of the open containers
    std::uint64_t m_path = kRootPath;    // of the value that comes next
    std::string m_decoded;
    std::array<std::int64_t, kDimensions> m_sums = {};
};

}  // namespace

Coordinates coordinatesOf(ByteView json) {
    return CoordinateScan(json).run();
}

}  // namespace warp
