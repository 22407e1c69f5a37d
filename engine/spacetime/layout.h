// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "engine/base/bytes.h"
#include "engine/formats/escaped_name.h"
#include "engine/spacetime/shard.h"

namespace warp {

// Where records lie under the directory of a universe. Every path here is relative to it, with '/' between
// steps. Spec: formats, Keys and paths; Temperature.

/// How the file of one record is written.
enum class ParticleForm : std::uint8_t {
    Plain,  ///< "alice.json"
    Gzip,   ///< "alice.json.gz"
};

/// The form of a shard's mirror files: hot plain, warm gzip. Cold records live in packs and have no file of
/// their own; where one is written all the same (exports, snapshots) it is plain.
ParticleForm mirrorForm(Shard shard);

/// "spacetime/hot_data".
std::string shardDirectory(Shard shard);
/// "spacetime/hot_data/particles".
std::string particlesDirectory(Shard shard);
/// "spacetime/hot_data/particles/users".
std::string typeDirectory(Shard shard, std::string_view type);
/// "spacetime/hot_data/particles/users/alice.json". Takes: a canonical key.
std::string particlePath(Shard shard, ByteView key, ParticleForm form);
/// The same in the shard's own form.
std::string particlePath(Shard shard, ByteView key);
/// "spacetime/cold_data/particles/users/pack-000001.lz4". Takes: number >= 1.
std::string packPath(Shard shard, std::string_view type, std::uint32_t number);

/// What the path of a record's file says about it.
struct ParticlePath {
    Shard shard = Shard::Hot;
    ParticleForm form = ParticleForm::Plain;
    std::optional<std::string> type;  ///< nothing when its name was cut
    std::optional<std::string> id;    ///< nothing when its name was cut
    std::string idBeginning;          ///< of a cut name: all that the path tells of the id
};
/// Returns: nothing for a path that particlePath cannot have made.
std::optional<ParticlePath> parseParticlePath(std::string_view path);

struct PackPath {
    Shard shard = Shard::Cold;
    std::optional<std::string> type;  ///< nothing when its name was cut
    std::uint32_t number = 0;
};
/// Returns: nothing for a path that packPath cannot have made.
std::optional<PackPath> parsePackPath(std::string_view path);

}  // namespace warp
