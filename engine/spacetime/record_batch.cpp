// SPDX-License-Identifier: GPL-3.0-or-later
#include <utility>

#include "engine/spacetime/spacetime.h"

namespace warp {

void RecordBatch::put(std::string key, std::string json, PutOptions options) {
    m_entries.push_back({Entry::Kind::Put, std::move(key), std::move(json), options});
}

void RecordBatch::remove(std::string key, std::optional<Lsn> ifVersion) {
    m_entries.push_back({Entry::Kind::Remove, std::move(key), {}, {.ifVersion = ifVersion}});
}

void RecordBatch::move(std::string key, Shard target, std::optional<Lsn> ifVersion) {
    m_entries.push_back({Entry::Kind::Move, std::move(key), {}, {.shard = target, .ifVersion = ifVersion}});
}

}  // namespace warp
