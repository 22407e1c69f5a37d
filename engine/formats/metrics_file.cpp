// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/metrics_file.h"

#include <cmath>
#include <utility>

#include "engine/base/hash.h"
#include "engine/formats/json_text.h"
#include "engine/formats/json_value.h"

namespace warp {

namespace {

constexpr ByteView kMagic = "WMET";
constexpr std::uint16_t kVersion = 1;
constexpr std::size_t kFixedHeader = 12;
constexpr std::size_t kNumber = 8;
constexpr std::size_t kMostNames = 0xFFFF;

std::size_t sampleBytes(std::size_t components) {
    return (2 + components) * kNumber;
}

Error wrong(std::size_t offset, std::string what) {
    return {.code = ErrorCode::InvalidFormat,
            .message = std::move(what),
            .offset = static_cast<std::int64_t>(offset)};
}

std::vector<std::string> namesIn(ByteView text) {
    std::vector<std::string> names;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        names.emplace_back(text.substr(0, end));
        text.remove_prefix(end == ByteView::npos ? text.size() : end + 1);
    }
    return names;
}

/// Checks the header. Returns: its length.
Result<std::size_t> readHeader(ByteView bytes, MetricsFile& file) {
    if (!bytes.starts_with(kMagic))
        return wrong(0, "this is no file of metrics: it does not begin with WMET");
    ByteReader reader(bytes.substr(kMagic.size()));
    std::uint16_t version = 0;
    std::uint16_t sample = 0;
    std::uint16_t components = 0;
    std::uint16_t nameBytes = 0;
    ByteView names;
    std::uint64_t checksum = 0;
    const bool whole = reader.read(version) && reader.read(sample) && reader.read(components) &&
                       reader.read(nameBytes) && reader.readBytes(nameBytes, names) && reader.read(checksum);
    if (version > kVersion)
        return Error{.code = ErrorCode::NewerFormat,
                     .message = "a file of metrics of version " + std::to_string(version) + "; this knows " +
                                std::to_string(kVersion)};
    if (!whole) return wrong(bytes.size(), "the header of a file of metrics is cut");
    const std::size_t covered = kFixedHeader + nameBytes;
    if (hash64(bytes.substr(0, covered)) != checksum)
        return wrong(covered, "the checksum of the header does not fit");
    file.components = namesIn(names);
    if (file.components.size() != components || sample != sampleBytes(components))
        return wrong(kMagic.size(), "the header contradicts itself");
    return covered + kNumber;
}

double loadDouble(const char* at) {
    return std::bit_cast<double>(loadLittle<std::uint64_t>(at));
}

void appendDouble(std::string& out, double value) {
    appendLittle(out, std::bit_cast<std::uint64_t>(value));
}

MetricsFileSample readSample(const char* at, std::size_t components) {
    MetricsFileSample sample{
        .time = {loadLittle<std::int64_t>(at)}, .value = loadDouble(at + kNumber), .components = {}};
    for (std::size_t i = 0; i < components; ++i)
        sample.components.push_back(loadDouble(at + (2 + i) * kNumber));
    return sample;
}

/// Reads the block at `offset`. Returns: its length.
Result<std::size_t> readBlock(ByteView bytes, std::size_t offset, MetricsFile& file) {
    const ByteView block = bytes.substr(offset);
    constexpr std::size_t kCount = sizeof(std::uint32_t);
    if (block.size() < kCount) return wrong(offset, "a block of samples is cut");
    const auto count = loadLittle<std::uint32_t>(block.data());
    const std::size_t size = sampleBytes(file.components.size());
    if (count == 0 || count > (block.size() - kCount) / size ||
        block.size() - kCount - count * size < kNumber)
        return wrong(offset, "a block of samples is cut or its length is wrong");
    const std::size_t covered = kCount + count * size;
    if (hash64(block.substr(0, covered)) != loadLittle<std::uint64_t>(block.data() + covered))
        return wrong(offset, "the checksum of a block of samples does not fit");
    for (std::size_t i = 0; i < count; ++i)
        file.samples.push_back(readSample(block.data() + kCount + i * size, file.components.size()));
    return covered + kNumber;
}

void appendValue(std::string& out, double value) {
    out += std::isfinite(value) ? doubleText(value) : "null";
}

}  // namespace

std::string encodeMetricsHeader(const std::vector<std::string>& components) {
    std::string names;
    for (const std::string& name : components) names.append(name).append("\n");
    names.resize(std::min(names.size(), kMostNames));
    std::string header(kMagic);
    appendLittle(header, kVersion);
    appendLittle(header, static_cast<std::uint16_t>(sampleBytes(components.size())));
    appendLittle(header, static_cast<std::uint16_t>(components.size()));
    appendLittle(header, static_cast<std::uint16_t>(names.size()));
    header += names;
    appendLittle(header, hash64(header));
    return header;
}

void appendMetricsBlock(std::string& out, const std::vector<MetricsFileSample>& samples) {
    std::string block;
    appendLittle(block, static_cast<std::uint32_t>(samples.size()));
    for (const MetricsFileSample& sample : samples) {
        appendLittle(block, sample.time.ms);
        appendDouble(block, sample.value);
        for (const double component : sample.components) appendDouble(block, component);
    }
    appendLittle(block, hash64(block));
    out += block;
}

Result<MetricsFile> decodeMetricsFile(ByteView bytes) {
    MetricsFile file;
    WARP_ASSIGN(file.wholeBytes, readHeader(bytes, file));
    while (file.wholeBytes < bytes.size()) {
        const auto length = readBlock(bytes, file.wholeBytes, file);
        if (!length.ok()) {
            file.problem = length.error();
            return file;
        }
        file.wholeBytes += *length;
    }
    return file;
}

std::string metricsFileJson(const MetricsFile& file) {
    std::string json = "{\"components\":[";
    for (const std::string& name : file.components) {
        if (json.back() != '[') json += ',';
        appendJsonString(json, name);
    }
    json += "],\n\"samples\":[";
    for (const MetricsFileSample& sample : file.samples) {
        json += json.back() == '[' ? "\n" : ",\n";
        json.append("{\"time\":\"").append(formatTimestamp(sample.time)).append("\",\"value\":");
        appendValue(json, sample.value);
        for (std::size_t i = 0; i < file.components.size(); ++i) {
            json += ',';
            appendJsonString(json, file.components[i]);
            json += ':';
            appendValue(json, sample.components[i]);
        }
        json += '}';
    }
    return json + "]}\n";
}

}  // namespace warp
