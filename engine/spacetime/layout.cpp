// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/layout.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <cstdio>
#include <vector>

#include "engine/io/files.h"
#include "engine/spacetime/key.h"

namespace warp {

namespace {

constexpr std::string_view kSpacetime = "spacetime";
constexpr std::string_view kParticles = "particles";
constexpr std::string_view kPlainSuffix = ".json";
constexpr std::string_view kGzipSuffix = ".json.gz";
constexpr std::string_view kPackPrefix = "pack-";
constexpr std::string_view kPackSuffix = ".lz4";

std::vector<std::string_view> splitSteps(std::string_view path) {
    std::vector<std::string_view> steps;
    for (std::size_t at = 0; at <= path.size();) {
        const std::size_t slash = std::min(path.find('/', at), path.size());
        steps.push_back(path.substr(at, slash - at));
        at = slash + 1;
    }
    return steps;
}

/// The parts every file of a type's directory has in common.
struct TypeFile {
    Shard shard;
    std::optional<std::string> type;
    std::string_view file;
};

std::optional<TypeFile> parseTypeFile(std::string_view path) {
    const auto steps = splitSteps(path);
    if (steps.size() != 5 || steps[0] != kSpacetime || steps[2] != kParticles) return std::nullopt;
    const auto shard = parseShard(steps[1]);
    if (!shard || shardId(*shard) != steps[1]) return std::nullopt;
    auto type = unescapeName(steps[3]);
    if (!type && !isCutName(steps[3])) return std::nullopt;
    return TypeFile{*shard, std::move(type), steps[4]};
}

}  // namespace

ParticleForm mirrorForm(Shard shard) {
    return shard == Shard::Warm ? ParticleForm::Gzip : ParticleForm::Plain;
}

std::string shardDirectory(Shard shard) {
    return joinPath(kSpacetime, shardId(shard));
}

std::string particlesDirectory(Shard shard) {
    return joinPath(kSpacetime, shardId(shard), kParticles);
}

std::string typeDirectory(Shard shard, std::string_view type) {
    return joinPath(particlesDirectory(shard), escapeName(type));
}

std::string particlePath(Shard shard, ByteView key, ParticleForm form) {
    const KeyParts parts = splitKey(key);
    std::string path = joinPath(typeDirectory(shard, parts.type), escapeName(parts.id));
    return path.append(form == ParticleForm::Gzip ? kGzipSuffix : kPlainSuffix);
}

std::string particlePath(Shard shard, ByteView key) {
    return particlePath(shard, key, mirrorForm(shard));
}

std::string packPath(Shard shard, std::string_view type, std::uint32_t number) {
    assert(number >= 1);
    char digits[16];
    std::snprintf(digits, sizeof digits, "%06u", number);
    return joinPath(typeDirectory(shard, type), std::string(kPackPrefix) + digits + std::string(kPackSuffix));
}

std::optional<ParticlePath> parseParticlePath(std::string_view path) {
    auto parsed = parseTypeFile(path);
    if (!parsed) return std::nullopt;
    const bool gzip = parsed->file.ends_with(kGzipSuffix);
    if (!gzip && !parsed->file.ends_with(kPlainSuffix)) return std::nullopt;
    const std::string_view suffix = gzip ? kGzipSuffix : kPlainSuffix;
    const std::string_view step = parsed->file.substr(0, parsed->file.size() - suffix.size());
    auto id = unescapeName(step);
    const auto beginning = id ? std::nullopt : cutNameBeginning(step);
    if (!id && !beginning) return std::nullopt;
    return ParticlePath{.shard = parsed->shard,
                        .form = gzip ? ParticleForm::Gzip : ParticleForm::Plain,
                        .type = std::move(parsed->type),
                        .id = std::move(id),
                        .idBeginning = beginning.value_or(std::string())};
}

std::optional<PackPath> parsePackPath(std::string_view path) {
    auto parsed = parseTypeFile(path);
    if (!parsed || !parsed->file.starts_with(kPackPrefix) || !parsed->file.ends_with(kPackSuffix)) {
        return std::nullopt;
    }
    std::string_view digits = parsed->file.substr(kPackPrefix.size());
    digits.remove_suffix(std::min(digits.size(), kPackSuffix.size()));
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (error != std::errc{} || end != digits.data() + digits.size() || number == 0) return std::nullopt;
    char canonical[16];
    std::snprintf(canonical, sizeof canonical, "%06u", number);
    if (digits != canonical) return std::nullopt;
    return PackPath{.shard = parsed->shard, .type = std::move(parsed->type), .number = number};
}

}  // namespace warp
