// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/link_verifier.h"

#include "engine/formats/ets_dump.h"
#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/spacetime/entanglement/layout.h"
#include "engine/spacetime/entanglement/link_policy.h"
#include "engine/spacetime/entanglement/link_text.h"
#include "engine/spacetime/entanglement/superposition.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

constexpr const char* kRebuild = "warp rebuild trees";
constexpr const char* kRewrite = "warp rebuild mirror";
constexpr std::uint64_t kFileLimit = std::uint64_t{1} << 30;

std::string spelled(const Link& link) {
    return link.a + " ~ " + link.b;
}

Error differs() {
    return Error{.code = ErrorCode::Corrupt,
                 .message = "the file does not show the links that the universe holds"};
}

}  // namespace

Status LinkVerifier::run(bool deep, const Job& job) {
    WARP_ASSIGN(const auto snapshot, m_storage.store().snapshot());
    WARP_TRY(checkLinks(*snapshot, job));
    WARP_TRY(checkReverse(*snapshot, job));
    WARP_TRY(checkSuperpositions(*snapshot, job));
    if (!deep) return {};
    WARP_TRY(checkFiles(*snapshot, job));
    return tellFiles(snapshot->tree());
}

/// Files that were written anew while they were looked at are none of this moment.
Status LinkVerifier::tellFiles(TreeReader& before) {
    WARP_ASSIGN(const auto now, m_storage.tree().read());
    WARP_ASSIGN(const Lsn then, linksLsnOf(before));
    WARP_ASSIGN(const Lsn current, linksLsnOf(*now));
    if (then != current) return {};
    for (Finding& finding : m_files) m_add(std::move(finding));
    return {};
}

void LinkVerifier::damaged(std::string key, std::string what) {
    m_add(
        {.path = std::string(kTreePath), .key = std::move(key), .what = std::move(what), .repair = kRebuild});
}

Status LinkVerifier::checkLinks(StoreSnapshot& snapshot, const Job& job) {
    const auto cursor = snapshot.cursor(Space::Links);
    for (cursor->first(); cursor->valid(); cursor->next(), ++m_links) {
        if (job.stopRequested()) return cancelledError();
        WARP_TRY(checkLink(snapshot, cursor->key(), cursor->value()));
    }
    return cursor->status();
}

Status LinkVerifier::checkLink(StoreSnapshot& snapshot, ByteView key, ByteView value) {
    const auto place = parseLinkKey(key);
    const auto link = decodeLink(value);
    if (!place.ok() || !link.ok()) {
        damaged({}, (place.ok() ? link.error() : place.error()).message);
        return {};
    }
    LinkPlace expected = placeOf(link->a, link->b);
    expected.number = place->number;
    if (expected != *place) damaged(spelled(*link), "the link does not stand where its records say");
    for (const std::string& end : {link->a, link->b}) {
        WARP_ASSIGN(const auto record, snapshot.get(Space::Records, end));
        if (!record) damaged(spelled(*link), "the link has an end that is no record");
    }
    WARP_ASSIGN(const auto reverse, snapshot.get(Space::LinksIn, reverseLinkKey(*place)));
    if (!reverse) damaged(spelled(*link), "the link is not found by its other end");
    return {};
}

Status LinkVerifier::checkReverse(StoreSnapshot& snapshot, const Job& job) {
    std::uint64_t entries = 0;
    const auto cursor = snapshot.cursor(Space::LinksIn);
    for (cursor->first(); cursor->valid(); cursor->next(), ++entries) {
        if (job.stopRequested()) return cancelledError();
    }
    WARP_TRY(cursor->status());
    if (entries != m_links) {
        damaged({}, "the index of links has " + std::to_string(entries) + " entries for " +
                        std::to_string(m_links) + " links");
    }
    return {};
}

Status LinkVerifier::checkSuperpositions(StoreSnapshot& snapshot, const Job& job) {
    const auto cursor = snapshot.cursor(Space::Superpositions);
    for (cursor->first(); cursor->valid(); cursor->next()) {
        if (job.stopRequested()) return cancelledError();
        const auto superposition = decodeSuperposition(cursor->value());
        if (!superposition.ok()) {
            damaged(std::string(cursor->key()), superposition.error().message);
            continue;
        }
        for (const Candidate& candidate : superposition->candidates) {
            if (!checkJson(candidate.json).ok())
                damaged(std::string(cursor->key()), "a value of the superposition is damaged");
        }
    }
    return cursor->status();
}

/// The files are written together.
Result<bool> LinkVerifier::anyFileExists() {
    std::vector<std::string> paths = {std::string(kEntanglementMapPath),
                                      std::string(kStrongCorrelationsPath)};
    for (const Shard shard : kShards)
        paths.insert(paths.end(), {relationshipsPath(shard), entangledKeysPath(shard)});
    for (const std::string& path : paths) {
        WARP_ASSIGN(const auto info, m_fs.stat(joinPath(m_root, path)));
        if (info) return true;
    }
    return false;
}

/// Only files that claim to show these very links are compared with them; others follow in maintenance.
Status LinkVerifier::checkFiles(StoreSnapshot& snapshot, const Job& job) {
    WARP_ASSIGN(const Lsn lsn, linksLsnOf(snapshot.tree()));
    const std::string map(kEntanglementMapPath);
    const auto text = readFile(m_fs, joinPath(m_root, map), kFileLimit);
    if (!text.ok() && text.error().code == ErrorCode::NotFound) {
        // The first links are shown by the next round of maintenance.
        WARP_ASSIGN(const bool written, anyFileExists());
        if (lsn == 0 || !written) return {};
    }
    if (!text.ok()) {
        wrongFile(map, text.error());
        return {};
    }
    if (lsnOfLinkFile(*text).value_or(lsn) != lsn) return {};
    LinkFinder<TreeReader> finder(snapshot.tree());
    WARP_TRY(finder.scan([&](const FoundLink& found) {
        m_found.emplace(std::pair(found.link.a, found.link.b), found.link);
        return !job.stopRequested();
    }));
    if (job.stopRequested()) return cancelledError();
    checkList(map, true);
    checkTable(std::string(kStrongCorrelationsPath));
    for (const Shard shard : kShards) {
        checkList(relationshipsPath(shard), false);
        checkTable(entangledKeysPath(shard));
    }
    return {};
}

void LinkVerifier::checkList(const std::string& path, bool all) {
    const auto text = readFile(m_fs, joinPath(m_root, path), kFileLimit);
    if (!text.ok()) return wrongFile(path, text.error());
    std::uint64_t same = 0;
    std::uint64_t listed = 0;
    const auto head = parseLinkFile(*text, [&](const Link& link) {
        ++listed;
        const auto found = m_found.find({link.a, link.b});
        if (found != m_found.end() && encodedAlike(link, found->second)) ++same;
    });
    if (!head.ok()) return wrongFile(path, head.error());
    if (same != listed || (all && listed != m_found.size())) wrongFile(path, differs());
}

void LinkVerifier::checkTable(const std::string& path) {
    const auto bytes = readFile(m_fs, joinPath(m_root, path), kFileLimit);
    if (!bytes.ok()) return wrongFile(path, bytes.error());
    auto reader = EtsDumpReader::open(*bytes);
    if (!reader.ok()) return wrongFile(path, reader.error());
    while (true) {
        const auto row = reader->next();
        if (!row.ok()) return wrongFile(path, row.error());
        if (!*row) return;
        checkRow(path, **row);
    }
}

/// Both tables begin with the two keys, in a tuple of their own or not, and the strength.
void LinkVerifier::checkRow(const std::string& path, const ErlangTerm& row) {
    ErlangTerm::Terms flat;
    for (const ErlangTerm& item : row.items()) {
        if (item.kind() == ErlangTerm::Kind::Tuple) {
            flat.insert(flat.end(), item.items().begin(), item.items().end());
        } else {
            flat.push_back(item);
        }
    }
    const bool formed = flat.size() >= 3 && flat[0].text() && flat[1].text() && flat[2].number();
    if (!formed) return wrongFile(path, differs());
    std::pair<std::string, std::string> pair(*flat[0].text(), *flat[1].text());
    if (pair.second < pair.first) std::swap(pair.first, pair.second);
    const auto found = m_found.find(pair);
    if (found == m_found.end() || found->second.strength != *flat[2].number()) wrongFile(path, differs());
}

void LinkVerifier::wrongFile(const std::string& path, const Error& error) {
    if (!m_files.empty() && m_files.back().path == path) return;
    m_files.push_back({.severity = Finding::Severity::Warning,
                       .path = path,
                       .offset = error.offset,
                       .what = error.code == ErrorCode::NotFound ? "the file is missing" : error.message,
                       .repair = kRewrite});
}

}  // namespace warp
