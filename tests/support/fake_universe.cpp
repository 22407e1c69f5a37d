// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_universe.h"

#include <chrono>
#include <thread>

#include "engine/formats/gzip.h"
#include "engine/spacetime/key.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "ui/bridge/gui_guard.h"

namespace warp::test {
namespace {

constexpr Timestamp kOpened{1'768'400'000'000};

void addPlainFiles(FakeWorld& world) {
    world.files["universe.manifest"] = R"({"format": 1, "name": "fake-universe"})";
    for (const char* folder :
         {"spacetime/hot_data", "spacetime/warm_data", "spacetime/cold_data", "temporal/live",
          "temporal/recent", "temporal/historical", "quantum_graph/nodes", "quantum_graph/edges", "wormholes",
          "entropy", "qql/schema", "backups/snapshots", "backups/cosmic_logs", "observatory/metrics",
          "configuration"}) {
        world.files[std::string(folder) + "/_manifest.json"] = R"({"physics_description": "a region"})";
    }
    world.files["configuration/universe_parameters.json"] = R"({"maintenance_interval_s": 30})";
    world.health = {
        {.name = "log", .level = HealthLevel::Ok, .why = "0 frames wait, last sync 2.1 ms"},
        {.name = "mirror", .level = HealthLevel::Ok, .why = "every file is written"},
        {.name = "disk_space", .level = HealthLevel::Ok, .why = "212 GiB free of 466 GiB"},
    };
    world.log = {{kOpened, LogLine::Level::Info, "opened as writer in 12 ms, nothing to recover"}};
}

void addVariedRecords(FakeSpacetime& spacetime) {
    spacetime.putQuietly("users:alice",
                         R"({"name":"Alice","age":34,"address":{"city":"Lima","zip":"15001"}})", Shard::Hot);
    spacetime.putQuietly("users:bob", R"({"name":"Bob","age":41,"email":null,"active":true})", Shard::Hot);
    spacetime.putQuietly("users:zoë", R"({"name":"Zoë","age":27,"tags":["new","vip"]})", Shard::Warm);
    spacetime.putQuietly("products:chair", R"({"title":"Chair","price":129.5,"stock":12})");
    spacetime.putQuietly("products:lamp", R"({"title":"Lamp","price":49,"stock":0})");
    spacetime.putQuietly("notes:1", R"("only a text")", Shard::Cold);
    spacetime.addMany("orders", 2600);
}

std::string remainderBelow(const std::string& path, const std::string& folder) {
    if (folder.empty()) return path;
    if (!path.starts_with(folder + '/')) return {};
    return path.substr(folder.size() + 1);
}

}  // namespace

std::shared_ptr<FakeWorld> FakeWorld::empty() {
    auto world = std::make_shared<FakeWorld>();
    addPlainFiles(*world);
    return world;
}

std::shared_ptr<FakeWorld> FakeWorld::single() {
    auto world = empty();
    world->spacetime.putQuietly("users:alice", R"({"name":"Alice","age":34})", Shard::Hot);
    return world;
}

std::shared_ptr<FakeWorld> FakeWorld::varied() {
    auto world = empty();
    addVariedRecords(world->spacetime);
    world->health[1] = {.name = "mirror",
                        .level = HealthLevel::Warning,
                        .why = "1,204 files are not written yet, the oldest for 9 s",
                        .fix = "wait, or run Tools > Maintenance now"};
    world->mirrorDue = 1204;
    world->problems = {{.path = "spacetime/hot_data/particles/users/bob.json",
                        .key = "users:bob",
                        .what = "edited by hand, but not valid JSON: a comma is missing",
                        .line = 4,
                        .column = 7,
                        .since = kOpened}};
    world->files["wormholes/routing_tables/hot_to_warm.routes"] = std::string("WRT1\0\1\2\3", 8);
    world->files["entropy/historical_entropy.csv"] = "timestamp,total\n2026-01-15T14:30:00Z,1.85\n";
    return world;
}

std::shared_ptr<FakeWorld> FakeWorld::large(std::uint64_t count) {
    auto world = empty();
    world->spacetime.addMany("users", count, Shard::Hot);
    return world;
}

FakeUniverse::FakeUniverse(std::shared_ptr<FakeWorld> world, OpenAs as)
    : m_world(std::move(world)), m_observer(as == OpenAs::Observer) {}

Status FakeUniverse::close() {
    WARP_TRY(m_world->faults.enter("close"));
    const std::lock_guard lock(m_world->mutex);
    ++m_world->closes;
    return {};
}

UniverseStats FakeUniverse::stats() {
    static_cast<void>(m_world->faults.enter("stats").ok());
    UniverseStats stats{.universeId = "5b0c1d6e-0000-4000-8000-000000000001", .name = "fake-universe"};
    stats.observer = m_observer;
    stats.records = m_world->spacetime.size();
    stats.valueBytes = m_world->spacetime.valueBytes();
    stats.store.visibleLsn = stats.store.durableLsn = stats.store.appliedLsn = m_world->spacetime.lsn();
    stats.store.treeBytes = stats.valueBytes * 5 / 4;
    stats.store.logBytes = 64u << 20;
    stats.writes = m_world->spacetime.lsn();
    stats.createdAt = {1'768'000'000'000};
    stats.openedAt = kOpened;
    stats.disk = {.totalBytes = 466ull << 30, .freeBytes = 212ull << 30};
    const std::lock_guard lock(m_world->mutex);
    stats.state = m_world->state;
    stats.store.backgroundError = m_world->stoppedBy;
    if (m_world->stoppedBy) {
        stats.state = UniverseState::ReadOnly;
        stats.store.readOnly = true;
        stats.store.diskFull = m_world->stoppedBy->code == ErrorCode::NoSpace;
        stats.readOnlyReason = m_world->stoppedBy->describe();
    }
    stats.writer = m_world->writer;
    stats.mirrorDue = m_world->mirrorDue;
    stats.problems = m_world->problems.size();
    return stats;
}

std::vector<HealthCheck> FakeUniverse::health() {
    static_cast<void>(m_world->faults.enter("health").ok());
    const std::lock_guard lock(m_world->mutex);
    return m_world->health;
}

std::vector<Problem> FakeUniverse::problems() {
    static_cast<void>(m_world->faults.enter("problems").ok());
    const std::lock_guard lock(m_world->mutex);
    return m_world->problems;
}

std::vector<LogLine> FakeUniverse::recentLog(std::size_t limit) {
    static_cast<void>(m_world->faults.enter("recentLog").ok());
    const std::lock_guard lock(m_world->mutex);
    const std::size_t skip = m_world->log.size() > limit ? m_world->log.size() - limit : 0;
    return {m_world->log.begin() + static_cast<std::ptrdiff_t>(skip), m_world->log.end()};
}

// A long call: a second of small steps, unless it is stopped.
Status FakeUniverse::work(const char* call, const Job& job) {
    WARP_TRY(m_world->faults.enter(call));
    constexpr int kSteps = 20;
    for (int step = 1; step <= kSteps; ++step) {
        if (job.stopRequested()) return cancelledError();
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        if (job.onProgress) job.onProgress({.fraction = static_cast<double>(step) / kSteps});
    }
    return {};
}

Status FakeUniverse::sync(const Job& job) {
    return work("sync", job);
}

Status FakeUniverse::resume() {
    WARP_TRY(m_world->faults.enter("resume"));
    const std::lock_guard lock(m_world->mutex);
    m_world->state = UniverseState::Stable;
    m_world->stoppedBy.reset();
    return {};
}

Status FakeUniverse::maintain(const Job& job, const std::string&) {
    return work("maintain", job);
}

Result<std::vector<Finding>> FakeUniverse::verify(bool, const Job& job) {
    WARP_TRY(work("verify", job));
    return std::vector<Finding>();
}

Result<std::uint64_t> FakeUniverse::rescan(const Job& job) {
    WARP_TRY(work("rescan", job));
    return std::uint64_t{0};
}

Status FakeUniverse::rebuildMirror(const Job& job) {
    return work("rebuildMirror", job);
}

Result<std::vector<FileEntry>> FakeUniverse::listFiles(const std::string& folder, std::size_t first,
                                                       std::size_t limit) {
    WARP_TRY(m_world->faults.enter("listFiles"));
    const std::lock_guard lock(m_world->mutex);
    std::map<std::string, FileEntry> entries;
    for (const auto& [path, bytes] : m_world->files) {
        const std::string rest = remainderBelow(path, folder);
        if (rest.empty()) continue;
        const std::size_t slash = rest.find('/');
        FileEntry& entry = entries[rest.substr(0, slash)];
        entry.name = rest.substr(0, slash);
        entry.modified = kOpened;
        entry.kind = slash == std::string::npos ? FileKind::File : FileKind::Directory;
        if (entry.kind == FileKind::File) entry.size = bytes.size();
    }
    std::vector<FileEntry> page;
    std::size_t index = 0;
    for (auto& [name, entry] : entries) {
        if (index++ >= first && page.size() < limit) page.push_back(entry);
    }
    return page;
}

// Files that were put there, and the files of records as the engine would write them.
Result<std::string> FakeUniverse::fileBytes(const std::string& path) {
    {
        const std::lock_guard lock(m_world->mutex);
        const auto found = m_world->files.find(path);
        if (found != m_world->files.end()) return found->second;
    }
    const Error missing{.code = ErrorCode::NotFound, .message = "no file", .path = path};
    const auto place = parseParticlePath(path);
    if (!place || !place->type || !place->id) return missing;
    WARP_ASSIGN(const auto record, m_world->spacetime.peek(joinKey(*place->type, *place->id)));
    if (!record || record->shard != place->shard) return missing;
    std::string text = renderRecordFile(*record);
    return place->form == ParticleForm::Gzip ? gzipCompress(text) : text;
}

Result<std::string> FakeUniverse::readFileBytes(const std::string& path, std::uint64_t offset,
                                                std::size_t size) {
    WARP_TRY(m_world->faults.enter("readFileBytes"));
    WARP_ASSIGN(const std::string bytes, fileBytes(path));
    return offset < bytes.size() ? bytes.substr(offset, size) : std::string();
}

Result<FileEntry> FakeUniverse::fileEntry(const std::string& path) {
    WARP_TRY(m_world->faults.enter("fileEntry"));
    WARP_ASSIGN(const std::string bytes, fileBytes(path));
    return FileEntry{.name = path.substr(path.rfind('/') + 1), .size = bytes.size(), .modified = kOpened};
}

Result<FileDescription> FakeUniverse::describeFile(const std::string& path, const DescribeOptions& options) {
    WARP_TRY(m_world->faults.enter("describeFile"));
    WARP_ASSIGN(const std::string bytes, fileBytes(path));
    return warp::describeFile(path, bytes, options);
}

Result<RecordPlace> FakeUniverse::recordPlace(ByteView key) {
    WARP_TRY(m_world->faults.enter("recordPlace"));
    WARP_ASSIGN(const std::string canonical, canonicalKey(key));
    WARP_ASSIGN(const auto record, m_world->spacetime.peek(canonical));
    if (!record) return Error{.code = ErrorCode::NotFound, .message = "no record"};
    if (record->shard == Shard::Cold) return RecordPlace();
    RecordPlace place{.kind = RecordPlace::Kind::File, .path = particlePath(record->shard, canonical)};
    WARP_ASSIGN(const std::string bytes, fileBytes(place.path));
    place.size = bytes.size();
    return place;
}

Status FakeUniverse::settleProblem(const std::string& path, EditChoice choice) {
    WARP_TRY(m_world->faults.enter("settleProblem"));
    const auto isThere = [&path](const Problem& problem) { return problem.path == path; };
    {
        const std::lock_guard lock(m_world->mutex);
        if (std::erase_if(m_world->problems, isThere) == 0)
            return Error{.code = ErrorCode::NotFound, .message = "no problem any more", .path = path};
        m_world->settled.emplace_back(path, choice);
        m_world->files.erase(path);
    }
    return {};
}

Result<RecordHistory> FakeUniverse::recordHistory(ByteView key, std::size_t limit, const Job&) {
    WARP_TRY(m_world->faults.enter("recordHistory"));
    const std::lock_guard lock(m_world->mutex);
    RecordHistory history{.keptSince = 1};
    for (const auto& [version, value] : m_world->history[std::string(key)])
        history.versions.push_back(version);
    history.cut = history.versions.size() > limit;
    if (history.cut)
        history.versions.erase(history.versions.begin(),
                               history.versions.end() - static_cast<std::ptrdiff_t>(limit));
    return history;
}

Result<std::string> FakeUniverse::loggedValue(ByteView key, Lsn lsn, const Job&) {
    WARP_TRY(m_world->faults.enter("loggedValue"));
    const std::lock_guard lock(m_world->mutex);
    for (const auto& [version, value] : m_world->history[std::string(key)]) {
        if (version.lsn == lsn && version.kind == RecordVersion::Kind::Put) return value;
    }
    return Error{.code = ErrorCode::NotFound, .message = "not kept"};
}

Result<RecordAsOf> FakeUniverse::recordAsOf(ByteView key, Timestamp time, const Job&) {
    WARP_TRY(m_world->faults.enter("recordAsOf"));
    const std::lock_guard lock(m_world->mutex);
    RecordAsOf found;
    for (const auto& [version, value] : m_world->history[std::string(key)]) {
        if (version.time > time) break;
        found.version = version.lsn;
        found.since = version.time;
        if (version.kind == RecordVersion::Kind::Put) found.json = value;
        if (version.kind == RecordVersion::Kind::Delete) found.json.reset();
    }
    return found;
}

}  // namespace warp::test
