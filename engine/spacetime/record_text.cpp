// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr std::size_t kTypicalEnvelopeBytes = 900;

// A million files are written by this code: plain appends, no document in between.

template <typename Integer>
void appendInteger(std::string& out, Integer value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

/// Three decimals at most, no zeros at the end: 0.12, -0.5, 0.
void appendDecimal(std::string& out, double value) {
    constexpr double kMost = 9e15;
    if (!(std::abs(value) < kMost / 1000)) value = value > 0 ? kMost / 1000 : (value < 0 ? -kMost / 1000 : 0);
    const auto thousandths = static_cast<std::int64_t>(std::llround(value * 1000));
    const auto size = static_cast<std::uint64_t>(thousandths < 0 ? -thousandths : thousandths);
    if (thousandths < 0) out += '-';
    appendInteger(out, size / 1000);
    if (size % 1000 == 0) return;
    std::array<char, 4> fraction = {'.', static_cast<char>('0' + size / 100 % 10),
                                    static_cast<char>('0' + size / 10 % 10),
                                    static_cast<char>('0' + size % 10)};
    std::size_t count = fraction.size();
    while (fraction[count - 1] == '0') --count;
    out.append(fraction.data(), count);
}

/// The same, told apart from an integer: 1.0.
void appendReal(std::string& out, double value) {
    const std::size_t before = out.size();
    appendDecimal(out, value);
    if (out.find('.', before) == std::string::npos) out += ".0";
}

/// Three significant digits: 1.0, 0.0312.
void appendWeight(std::string& out, double value) {
    std::array<char, 32> digits;
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::general, 3).ptr;
    const std::string_view text(digits.data(), static_cast<std::size_t>(end - digits.data()));
    out.append(text);
    if (text.find_first_of(".e") == std::string_view::npos) out += ".0";
}

void appendChecksum(std::string& out, std::uint64_t checksum) {
    std::array<char, 16> hex;
    for (std::size_t i = hex.size(); i-- > 0; checksum >>= 4) hex[i] = "0123456789abcdef"[checksum & 15];
    out += "\"xxh3:";
    out.append(hex.data(), hex.size());
    out += '"';
}

void appendTime(std::string& out, Timestamp time) {
    out += '"';
    appendTimestamp(out, time);
    out += '"';
}

void appendKeys(std::string& out, const std::vector<std::string>& keys, std::string_view comma) {
    out += '[';
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i > 0) out += comma;
        appendJsonString(out, keys[i]);
    }
    out += ']';
}

void appendCoordinates(std::string& out, const std::array<double, 8>& coordinates, std::string_view comma) {
    out += '[';
    for (std::size_t i = 0; i < coordinates.size(); ++i) {
        if (i > 0) out += comma;
        appendDecimal(out, coordinates[i]);
    }
    out += ']';
}

/// What stands between the fields: the only difference between a file and a line.
struct Spacing {
    std::string_view open;       ///< after the outer brace
    std::string_view next;       ///< before an outer field
    std::string_view innerOpen;  ///< after an inner brace
    std::string_view innerNext;  ///< before an inner field
    std::string_view innerEnd;   ///< before an inner closing brace
    std::string_view end;        ///< before the outer closing brace
    std::string_view colon;
    std::string_view comma;  ///< between elements
};
constexpr Spacing kFile = {"\n  ", ",\n  ", "\n    ", ",\n    ", "\n  ", "\n", ": ", ", "};
constexpr Spacing kLine = {"", ",", "", ",", "", "", ":", ","};

class RecordWriter {
  public:
    RecordWriter(std::string& out, const Spacing& spacing) : m_out(out), m_spacing(spacing) {}

    void write(const Record& record) {
        m_out += '{';
        field(m_spacing.open, "key");
        appendJsonString(m_out, record.key);
        field(m_spacing.next, "value");
        value(record);
        field(m_spacing.next, "quantum_properties");
        quantumProperties(record);
        field(m_spacing.next, "spacetime_metadata");
        spacetimeMetadata(record);
        m_out += m_spacing.end;
        m_out += '}';
    }

  private:
    void field(std::string_view before, std::string_view name) {
        m_out += before;
        m_out += '"';
        m_out += name;
        m_out += '"';
        m_out += m_spacing.colon;
    }

    void value(const Record& record) {
        if (&m_spacing == &kFile) {
            appendPrettyJson(m_out, record.value, 2);
        } else {
            m_out += record.value;
        }
    }

    void quantumProperties(const Record& record) {
        m_out += '{';
        field(m_spacing.innerOpen, "observed_at");
        if (record.observedAt) {
            appendTime(m_out, *record.observedAt);
        } else {
            m_out += "null";
        }
        field(m_spacing.innerNext, "observation_count");
        appendInteger(m_out, record.observationCount);
        field(m_spacing.innerNext, "quantum_state");
        m_out += '"';
        if (record.entangled) m_out += kEntangledState;
        m_out += quantumStateName(record.state);
        m_out += '"';
        field(m_spacing.innerNext, "entangled_keys");
        appendKeys(m_out, record.entangledKeys, m_spacing.comma);
        field(m_spacing.innerNext, "dimensional_coordinates");
        appendCoordinates(m_out, record.coordinates, m_spacing.comma);
        if (!record.candidates.empty()) candidates(record);
        m_out += m_spacing.innerEnd;
        m_out += '}';
    }

    /// Like the priority, written only where it says something.
    void candidates(const Record& record) {
        field(m_spacing.innerNext, "candidates");
        m_out += '[';
        for (const Candidate& candidate : record.candidates) {
            if (m_out.back() != '[') m_out += m_spacing.comma;
            m_out += "{\"amplitude\"";
            m_out += m_spacing.colon;
            m_out += doubleText(candidate.amplitude);
            m_out += m_spacing.comma;
            m_out += "\"value\"";
            m_out += m_spacing.colon;
            m_out += candidate.json;
            m_out += '}';
        }
        m_out += ']';
    }

    void spacetimeMetadata(const Record& record) {
        m_out += '{';
        field(m_spacing.innerOpen, "shard_id");
        m_out += '"';
        m_out += shardId(record.shard);
        m_out += '"';
        field(m_spacing.innerNext, "gravitational_attraction");
        appendReal(m_out, record.gravitationalAttraction);
        field(m_spacing.innerNext, "temporal_weight");
        appendWeight(m_out, record.temporalWeight);
        field(m_spacing.innerNext, "version");
        appendInteger(m_out, record.version);
        field(m_spacing.innerNext, "created_at");
        appendTime(m_out, record.createdAt);
        field(m_spacing.innerNext, "updated_at");
        appendTime(m_out, record.updatedAt);
        field(m_spacing.innerNext, "checksum");
        appendChecksum(m_out, record.checksum);
        // Not in the specification's record: written only where it says something, so that a rebuild keeps
        // it.
        if (record.priority != Priority::Normal) {
            field(m_spacing.innerNext, "priority");
            m_out += '"';
            m_out += priorityName(record.priority);
            m_out += '"';
        }
        m_out += m_spacing.innerEnd;
        m_out += '}';
    }

    std::string& m_out;
    const Spacing& m_spacing;
};

}  // namespace

void appendRecordFile(std::string& out, const Record& record) {
    out.reserve(out.size() + kTypicalEnvelopeBytes + record.value.size() * 3 / 2);
    RecordWriter(out, kFile).write(record);
    out += '\n';
}

std::string renderRecordFile(const Record& record) {
    std::string out;
    appendRecordFile(out, record);
    return out;
}

std::string renderRecordLine(const Record& record) {
    std::string out;
    out.reserve(kTypicalEnvelopeBytes + record.value.size());
    RecordWriter(out, kLine).write(record);
    return out;
}

}  // namespace warp
