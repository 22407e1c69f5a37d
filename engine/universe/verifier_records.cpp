// SPDX-License-Identifier: GPL-3.0-or-later
// Checks of records, their counts and their files.
#include "engine/formats/gzip.h"
#include "engine/io/files.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/mirror_due.h"
#include "engine/universe/directory_manifest.h"
#include "engine/universe/verifier.h"

namespace warp {

namespace {

constexpr std::size_t kHeadsAtOnce = 4096;
constexpr std::size_t kFileLimit = std::size_t{256} << 20;

/// The next heads from `from` on.
Result<std::vector<RecordHead>> nextHeads(RecordView& view, const std::string& from) {
    std::vector<RecordHead> heads;
    WARP_TRY(view.scanHeads(from, {}, false, [&](const RecordHead& head) {
        heads.push_back(head);
        return heads.size() < kHeadsAtOnce;
    }));
    return heads;
}

}  // namespace

Status Verifier::checkRecords(bool deep, const Job& job) {
    WARP_ASSIGN(const auto view, m_context.storage->spacetime().view());
    WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
    WARP_ASSIGN(const auto known, view->counts());
    std::uint64_t total = 0;
    for (const TypeCounts& type : known) total += type.totalRecords();
    ProgressMeter meter(job, total);
    Counts counted;
    std::string from;
    while (true) {
        const auto heads = nextHeads(*view, from);
        if (!heads.ok()) {
            addError(heads.error(), "warp rebuild trees");
            return {};
        }
        for (const RecordHead& head : *heads) {
            TypeCounts& counts = counted[std::string(splitKey(head.key).type)];
            ++counts.records[static_cast<std::size_t>(head.shard)];
            counts.valueBytes[static_cast<std::size_t>(head.shard)] += head.valueBytes;
            WARP_TRY(checkRecord(*view, *tree, head, deep));
            if (!meter.advance(1)) return cancelledError();
        }
        if (heads->size() < kHeadsAtOnce) break;
        from = heads->back().key + '\0';
    }
    WARP_TRY(checkCounts(*view, counted));
    if (deep) WARP_TRY(checkOrphans(*tree, job));
    meter.finish();
    return {};
}

Status Verifier::checkRecord(RecordView& view, TreeReader& tree, const RecordHead& head, bool deep) {
    if (deep) {
        // Reading compares the value with its checksum, wherever it lies.
        const auto record = view.peek(head.key);
        if (!record.ok()) tellUnreadable(record.error(), head.key);
    }
    return checkFile(tree, head, deep);
}

void Verifier::tellUnreadable(const Error& error, const std::string& key) {
    if (m_unreadable.insert(key).second) addError(error, "restore the record from a snapshot", key);
}

Status Verifier::checkFile(TreeReader& tree, const RecordHead& head, bool deep) {
    if (!hasMirrorFiles(head.shard)) return {};
    // Only what the tree holds and owes nothing for must have its file.
    WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, head.key));
    WARP_ASSIGN(const auto stored, tree.get(Space::Records, head.key));
    if (due || !stored) return {};
    WARP_ASSIGN(const Lsn version, recordVersion(*stored));
    if (version != head.version) return {};
    const std::string path = particlePath(head.shard, head.key);
    WARP_ASSIGN(const auto info, m_context.fs->stat(joinPath(m_context.root, path)));
    if (!info) {
        add({.severity = Finding::Severity::Warning,
             .path = path,
             .key = head.key,
             .what = "the record's file is missing",
             .repair = "warp rescan"});
    } else if (deep) {
        compareFile(path, head);
    }
    return {};
}

void Verifier::compareFile(const std::string& path, const RecordHead& head) {
    const auto text = readText(path);
    const auto record = text.ok() ? parseRecord(*text) : Result<Record>(text.error());
    if (!record.ok()) {
        Error error = record.error();
        error.path = path;
        addError(error, "correct the file or remove it, then warp rescan", head.key);
        return;
    }
    const bool same = record->key == head.key && record->version == head.version &&
                      valueChecksum(record->value) == record->checksum;
    if (same) return;
    // Written between the look at the record and the look at its file?
    const auto now = m_context.storage->spacetime().peek(head.key);
    if (now.ok() && now.value() && now.value()->version != head.version) return;
    add({.severity = Finding::Severity::Warning,
         .path = path,
         .key = head.key,
         .what = "the file does not show the record as it is",
         .repair = "warp rescan"});
}

Status Verifier::checkCounts(RecordView& view, const Counts& counted) {
    WARP_ASSIGN(const auto known, view.counts());
    std::size_t matched = 0;
    for (const TypeCounts& type : known) {
        if (type.totalRecords() == 0) continue;
        const auto found = counted.find(type.type);
        if (found != counted.end() && found->second.records == type.records &&
            found->second.valueBytes == type.valueBytes) {
            ++matched;
            continue;
        }
        add({.path = "spacetime/particles.btree",
             .what = "the counters of type '" + type.type + "' do not match its records",
             .repair = "warp rebuild trees"});
    }
    if (matched == counted.size() || !m_findings.empty()) return {};
    add({.path = "spacetime/particles.btree",
         .what = "a type has records and no counters",
         .repair = "warp rebuild trees"});
    return {};
}

Status Verifier::checkOrphans(TreeReader& tree, const Job& job) {
    for (const Shard shard : kShards) {
        if (!hasMirrorFiles(shard)) continue;
        const std::string particles = particlesDirectory(shard);
        WARP_ASSIGN(const auto types, m_context.fs->list(joinPath(m_context.root, particles)));
        for (const DirectoryEntry& type : types) {
            if (type.kind != FileKind::Directory) continue;
            const std::string directory = joinPath(particles, type.name);
            WARP_ASSIGN(const auto files, m_context.fs->list(joinPath(m_context.root, directory)));
            for (const DirectoryEntry& file : files) {
                if (job.stopRequested()) return cancelledError();
                WARP_TRY(checkOrphan(tree, joinPath(directory, file.name)));
            }
        }
    }
    return {};
}

Status Verifier::checkOrphan(TreeReader& tree, const std::string& path) {
    const auto parsed = parseParticlePath(path);
    if (!parsed || !parsed->type || !parsed->id) return {};
    const std::string key = *parsed->type + ":" + *parsed->id;
    WARP_ASSIGN(const auto due, tree.get(Space::MirrorDue, key));
    if (due) return {};
    WARP_ASSIGN(const auto record, m_context.storage->spacetime().peek(key));
    if (record && particlePath(record->shard, key) == path) return {};
    add({.severity = Finding::Severity::Warning,
         .path = path,
         .key = key,
         .what = record ? "an old file of a record that lies elsewhere" : "a file without a record",
         .repair = "warp rescan, or remove the file"});
    return {};
}

Result<std::string> Verifier::readText(const std::string& path) {
    WARP_ASSIGN(std::string bytes, readFile(*m_context.fs, joinPath(m_context.root, path), kFileLimit));
    if (!path.ends_with(".gz")) return bytes;
    return gzipDecompress(bytes, kFileLimit);
}

}  // namespace warp
