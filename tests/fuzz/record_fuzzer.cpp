// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include "engine/formats/key.h"
#include "engine/quantum_graph/edge_codec.h"
#include "engine/quantum_graph/node_codec.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/spacetime/record_change.h"
#include "engine/spacetime/record_codec.h"
#include "engine/store/external_edit.h"
#include "tests/fuzz/fuzz.h"

using namespace warp;

namespace {

/// Entries of the tree: what can be read is written and read again.
void requireSameEntries(ByteView bytes) {
    if (const auto record = decodeRecord(bytes); record.ok()) {
        const std::string written = encodeRecord(*record);
        const auto again = decodeRecord(written);
        fuzz::require(again.ok() && again->version == record->version && again->value == record->value);
        StoredHead head;
        fuzz::require(decodeHead(bytes, head).ok() && head.version == record->version);
        fuzz::require(recordVersion(bytes).ok());
    }
    if (const auto node = decodeNode(bytes); node.ok()) fuzz::require(decodeNode(encodeNode(*node)).ok());
    if (const auto edge = decodeEdge(bytes); edge.ok()) fuzz::require(decodeEdge(encodeEdge(*edge)).ok());
    if (const auto due = decodeMirrorDue(bytes); due.ok())
        fuzz::require(*decodeMirrorDue(encodeMirrorDue(*due)) == *due);
    if (const auto change = decodeChange(bytes); change.ok())
        fuzz::require(encodeChangeHead(*change).size() <= bytes.size());
}

/// A key has a path of its own, which leads back to it and not out of the universe.
void requirePaths(ByteView text) {
    const auto key = canonicalKey(text);
    if (!key.ok()) {
        fuzz::require(key.error().code == ErrorCode::InvalidKey);
        return;
    }
    for (const Shard shard : {Shard::Hot, Shard::Warm}) {
        const std::string path = particlePath(shard, *key);
        fuzz::require(path.find("/../") == std::string::npos && path.size() < 1024);
        const auto parsed = parseParticlePath(path);
        fuzz::require(parsed && parsed->shard == shard);
        const KeyParts parts = splitKey(*key);
        fuzz::require(!parsed->type || *parsed->type == parts.type);
        fuzz::require(!parsed->id || *parsed->id == parts.id);
    }
    (void)parseParticlePath(text);
    (void)parsePackPath(text);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes = fuzz::view(data, size);
    for (const char* path : {"users/alice.json", "users/alice.json.gz"}) {
        const auto text = parseMirrorText(path, bytes);
        if (text.ok()) fuzz::require(!text->value.empty());
    }
    if (const auto problem = parseProblem("a.json", bytes); problem.ok())
        fuzz::require(*parseProblem("a.json", encodeProblem(*problem)) == *problem);
    requireSameEntries(bytes);
    requirePaths(bytes);
    return 0;
}
