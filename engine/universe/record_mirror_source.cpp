// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/record_mirror_source.h"

#include <set>

#include "engine/base/hash.h"
#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "engine/spacetime/counters.h"
#include "engine/spacetime/entanglement/record_links.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_codec.h"
#include "engine/spacetime/record_text.h"

namespace warp {

namespace {

constexpr std::array kMirrored = {Shard::Hot, Shard::Warm};

/// The shard and type whose directory this is. Type names that the path does not tell are looked up.
struct TypeDirectory {
    Shard shard = Shard::Hot;
    std::string type;
};
Result<std::optional<TypeDirectory>> findType(TreeReader& tree, const std::string& directory) {
    const std::string_view step = std::string_view(directory).substr(directory.rfind('/') + 1);
    const auto name = unescapeName(step);
    for (const Shard shard : kMirrored) {
        if (name && typeDirectory(shard, *name) == directory)
            return std::optional(TypeDirectory{shard, *name});
    }
    if (name || !isCutName(step)) return std::optional<TypeDirectory>();
    WARP_ASSIGN(const auto counts, readCounts(tree));
    for (const TypeCounts& type : counts) {
        for (const Shard shard : kMirrored) {
            if (typeDirectory(shard, type.type) == directory) {
                return std::optional(TypeDirectory{shard, type.type});
            }
        }
    }
    return std::optional<TypeDirectory>();
}

}  // namespace

std::optional<MirrorTruth> RecordMirrorSource::truthOf(ByteView key, const StoredRecord& stored) const {
    if (!hasMirrorFiles(stored.shard)) return {};
    return MirrorTruth{.path = particlePath(stored.shard, key),
                       .version = stored.version,
                       .checksum = stored.checksum,
                       .adoptedFrom = m_edits.baseOf(key, stored.version)};
}

/// What a file may say that was edited on an older version: the values of a superposition, and one that was
/// taken into one which is over already.
Status RecordMirrorSource::addAlternatives(TreeReader& tree, ByteView key, MirrorTruth& truth) const {
    if (const auto noted = m_edits.superposed(key)) truth.alternatives.push_back(*noted);
    WARP_ASSIGN(const auto bytes, tree.get(Space::Superpositions, key));
    if (!bytes) return {};
    WARP_ASSIGN(const Superposition superposition, decodeSuperposition(*bytes));
    if (superposition.version != truth.version) return {};
    for (const Candidate& candidate : superposition.candidates)
        truth.alternatives.push_back(hash64(candidate.json));
    return {};
}

Result<MirrorWork> RecordMirrorSource::work(TreeReader& tree, ByteView key, ByteView due) {
    WARP_ASSIGN(const MirrorDue owed, decodeMirrorDue(due));
    WARP_ASSIGN(const auto stored, tree.get(Space::Records, key));
    MirrorWork work;
    if (stored) {
        WARP_ASSIGN(work.file, file(tree, key, *stored));
    }
    for (const Shard shard : kMirrored) {
        std::string path = particlePath(shard, key);
        if (owed.removesFrom(shard) && (!work.file || work.file->truth.path != path)) {
            work.remove.push_back(std::move(path));
        }
    }
    if (!owed.write) work.file.reset();
    return work;
}

Result<std::optional<MirrorFile>> RecordMirrorSource::file(TreeReader& tree, ByteView key,
                                                           ByteView stored) const {
    WARP_ASSIGN(const StoredRecord head, decodeRecord(stored));
    auto truth = truthOf(key, head);
    if (!truth) return std::optional<MirrorFile>();
    WARP_TRY(addAlternatives(tree, key, *truth));
    WARP_ASSIGN(Record record, m_reader.record(key, stored));
    if (m_reader.links() != nullptr) {
        RecordLinks<TreeReader> links(tree, *m_reader.links(), m_reader.now());
        WARP_TRY(links.addTo(record));
    }
    std::string text = renderRecordFile(record);
    if (mirrorForm(head.shard) == ParticleForm::Gzip) text = gzipCompress(text);
    return std::optional(MirrorFile{.truth = *truth, .text = std::move(text)});
}

Status RecordMirrorSource::owe(TreeWriter& tree, ByteView key) {
    WARP_ASSIGN(const auto stored, tree.get(Space::Records, key));
    if (!stored) return {};
    WARP_ASSIGN(const StoredRecord head, decodeRecord(*stored));
    if (!hasMirrorFiles(head.shard)) return {};
    MirrorDue due;
    WARP_ASSIGN(const auto before, tree.get(Space::MirrorDue, key));
    if (before) {
        WARP_ASSIGN(due, decodeMirrorDue(*before));
    }
    due.write = true;
    due.version = head.version;
    due.keepIn(head.shard);
    return tree.put(Space::MirrorDue, key, encodeMirrorDue(due));
}

Result<std::optional<MirrorTruth>> RecordMirrorSource::truth(TreeReader& tree, ByteView key) {
    WARP_ASSIGN(const auto stored, tree.get(Space::Records, key));
    if (!stored) return std::optional<MirrorTruth>();
    WARP_ASSIGN(const StoredRecord head, decodeRecord(*stored));
    auto truth = truthOf(key, head);
    if (truth) WARP_TRY(addAlternatives(tree, key, *truth));
    return truth;
}

bool RecordMirrorSource::isPathOf(ByteView key, std::string_view path) {
    std::string storage;
    const auto canonical = canonicalKey(key, storage);
    if (!canonical.ok()) return false;
    for (const Shard shard : kMirrored) {
        if (particlePath(shard, *canonical) == path) return true;
    }
    return false;
}

Result<std::optional<std::string>> RecordMirrorSource::keyOfPath(TreeReader& tree, std::string_view path) {
    const auto parsed = parseParticlePath(path);
    if (!parsed || !hasMirrorFiles(parsed->shard)) return std::optional<std::string>();
    WARP_ASSIGN(const auto where, findType(tree, parentPath(std::string(path))));
    if (!where) return std::optional<std::string>();
    if (parsed->id) {
        std::string key = joinKey(where->type, *parsed->id);
        return isPathOf(key, path) ? std::optional(std::move(key)) : std::nullopt;
    }
    const std::string from = joinKey(where->type, parsed->idBeginning);
    const auto cursor = tree.cursor(Space::Records);
    for (cursor->seek(from); cursor->valid() && cursor->key().starts_with(from); cursor->next()) {
        if (isPathOf(cursor->key(), path)) return std::optional(std::string(cursor->key()));
    }
    WARP_TRY(cursor->status());
    return std::optional<std::string>();
}

Result<std::vector<std::string>> RecordMirrorSource::directories(TreeReader& tree) {
    std::set<std::string> found;
    WARP_ASSIGN(const auto counts, readCounts(tree));
    for (const TypeCounts& type : counts) {
        for (const Shard shard : kMirrored) {
            if (type.records[static_cast<std::size_t>(shard)] > 0)
                found.insert(typeDirectory(shard, type.type));
        }
    }
    for (const Shard shard : kMirrored) {
        const std::string particles = particlesDirectory(shard);
        WARP_ASSIGN(const auto entries, m_fs.list(joinPath(m_root, particles)));
        for (const DirectoryEntry& entry : entries) {
            if (entry.kind == FileKind::Directory) found.insert(joinPath(particles, entry.name));
        }
    }
    return std::vector<std::string>(found.begin(), found.end());
}

Result<std::vector<ExpectedFile>> RecordMirrorSource::expectedFiles(TreeReader& tree,
                                                                    const std::string& directory,
                                                                    ByteView after, std::size_t limit) {
    std::vector<ExpectedFile> files;
    WARP_ASSIGN(const auto where, findType(tree, directory));
    if (!where) return files;
    const KeyRange range = typeRange(where->type);
    const auto cursor = tree.cursor(Space::Records);
    cursor->seek(after.empty() ? ByteView(range.from) : after);
    for (; cursor->valid() && files.size() < limit; cursor->next()) {
        if (!range.to.empty() && cursor->key() >= range.to) break;
        if (!after.empty() && cursor->key() <= after) continue;
        WARP_ASSIGN(const StoredRecord head, decodeRecord(cursor->value()));
        if (head.shard != where->shard) continue;
        files.push_back({.key = std::string(cursor->key()), .truth = *truthOf(cursor->key(), head)});
    }
    WARP_TRY(cursor->status());
    return files;
}

}  // namespace warp
