// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/entanglement/superposition.h"

#include <algorithm>
#include <bit>

#include "engine/spacetime/batch_plan.h"

namespace warp {

namespace {

constexpr std::uint8_t kLayoutVersion = 1;

bool isAmplitude(double value) {
    return value > 0 && value <= 1;
}

bool readCandidate(ByteReader& reader, Candidate& candidate) {
    std::uint64_t bits = 0;
    std::uint32_t size = 0;
    ByteView json;
    if (!reader.read(bits) || !reader.read(size) || size == 0 || !reader.readBytes(size, json)) return false;
    candidate = {.json = std::string(json), .amplitude = std::bit_cast<double>(bits)};
    return isAmplitude(candidate.amplitude);
}

Error wrong(const std::string& message) {
    return Error{.code = ErrorCode::InvalidArgument, .message = message};
}

}  // namespace

std::size_t Superposition::likeliest() const {
    const auto greatest = std::ranges::max_element(candidates, {}, &Candidate::amplitude);
    return static_cast<std::size_t>(greatest - candidates.begin());
}

std::string encodeSuperposition(const Superposition& superposition) {
    std::string bytes;
    appendLittle(bytes, kLayoutVersion);
    appendLittle(bytes, superposition.version);
    appendLittle(bytes, static_cast<std::uint16_t>(superposition.candidates.size()));
    for (const Candidate& candidate : superposition.candidates) {
        appendLittle(bytes, candidate.amplitude);
        appendLittle(bytes, static_cast<std::uint32_t>(candidate.json.size()));
        bytes += candidate.json;
    }
    return bytes;
}

Result<Superposition> decodeSuperposition(ByteView bytes) {
    ByteReader reader(bytes);
    std::uint8_t layout = 0;
    std::uint16_t count = 0;
    Superposition superposition;
    if (reader.read(layout) && layout > kLayoutVersion)
        return Error{.code = ErrorCode::NewerFormat, .message = "the superposition has a newer layout"};
    bool whole = layout == kLayoutVersion && reader.read(superposition.version) && reader.read(count) &&
                 count >= 2 && count <= kMaxCandidates;
    for (std::size_t i = 0; whole && i < count; ++i)
        whole = readCandidate(reader, superposition.candidates.emplace_back());
    if (whole && reader.remaining() == 0) return superposition;
    return Error{.code = ErrorCode::Corrupt,
                 .message = "a superposition is damaged",
                 .offset = static_cast<std::int64_t>(reader.position())};
}

Status checkCandidates(std::vector<Candidate>& candidates) {
    if (candidates.size() < 2 || candidates.size() > kMaxCandidates)
        return wrong("a superposition has 2 to " + std::to_string(kMaxCandidates) + " values");
    std::size_t bytes = 0;
    for (Candidate& candidate : candidates) {
        if (!isAmplitude(candidate.amplitude)) return wrong("an amplitude lies above 0 and is at most 1");
        std::string storage;
        WARP_ASSIGN(const ByteView compact, compactValue(candidate.json, storage));
        candidate.json = std::string(compact);
        bytes += candidate.json.size();
    }
    if (bytes <= kMaxCandidateBytes) return {};
    return Error{.code = ErrorCode::LimitExceeded,
                 .message = "the values of a superposition have at most 1 MiB together"};
}

}  // namespace warp
