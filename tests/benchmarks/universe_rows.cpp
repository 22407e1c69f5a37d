// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/universe_rows.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "engine/io/files.h"
#include "engine/spacetime/layout.h"
#include "engine/spacetime/record_text.h"
#include "engine/universe/import.h"
#include "engine/universe/universe.h"
#include "tests/benchmarks/peer.h"

namespace warp::bench {

namespace {

using Against = Goal::Against;

const std::string kOurs = "warp";
constexpr std::uint32_t kSample = 100'000;

template <typename T>
T take(Result<T> result) {
    if (!result.ok()) fail("warp: " + result.error().describe());
    return std::move(result).value();
}
void check(const Status& status) {
    if (!status.ok()) fail("warp: " + status.error().describe());
}

struct SyncedRun {
    double perSecond = 0;
    double p99Ms = 0;
};

SyncedRun syncedPuts(Spacetime& spacetime, Data& data, std::uint32_t most) {
    std::vector<double> taken;
    const auto start = Clock::now();
    for (std::uint32_t i = 0; i < most && seconds(start) < kSyncedSeconds; ++i) {
        const auto before = Clock::now();
        take(spacetime.put(data.key(i), data.value(i), {.durability = Durability::Strong}));
        taken.push_back(seconds(before) * 1000);
    }
    SyncedRun run{.perSecond = static_cast<double>(taken.size()) / seconds(start)};
    std::sort(taken.begin(), taken.end());
    run.p99Ms = taken[taken.size() * 99 / 100];
    return run;
}

void putAll(Spacetime& spacetime, Data& data, std::uint32_t count, const PutOptions& options) {
    for (std::uint32_t i = 0; i < count; ++i) take(spacetime.put(data.key(i), data.value(i), options));
}

}  // namespace

void UniverseRows::run() {
    if (m_settings.wants("mirror")) writingBesideTheMirror();
    if (m_settings.wants("import")) import();
    if (m_settings.wants("packs")) coldPacks();
}

std::string UniverseRows::fresh(const std::string& name) {
    const std::string directory = joinPath(m_settings.directory, name);
    check(removeTree(systemFileSystem(), directory));
    check(makeDirectories(systemFileSystem(), directory));
    ::sync();
    return directory;
}

void UniverseRows::leave(const std::string& directory) {
    if (!m_settings.keep) check(removeTree(systemFileSystem(), directory));
    ::sync();
}

void UniverseRows::writingBesideTheMirror() {
    const std::string directory = fresh("mirror");
    check(Universe::create(directory));
    {
        const auto universe = take(Universe::open(directory));
        const SyncedRun quiet = syncedPuts(universe->spacetime(), m_data, std::min(m_data.count(), 5'000u));
        check(universe->sync({}));
        putAll(universe->spacetime(), m_data, std::min(m_data.count(), kSample),
               {.durability = Durability::Eventual});
        const SyncedRun busy =
            syncedPuts(universe->spacetime(), m_data, std::min(m_data.count(), m_settings.syncedPuts));
        const Goal half{.against = Against::Peer, .name = "quiet", .factor = 0.5};
        m_table.add("put synced beside the mirror", "/s", half, "quiet", quiet.perSecond);
        m_table.add("put synced beside the mirror", "/s", half, kOurs, busy.perSecond);
        m_table.add("the same, p99", "ms", {.against = Against::AtMost, .most = 5}, kOurs, busy.p99Ms);
        check(universe->close());
    }
    leave(directory);
}

void UniverseRows::import() {
    const std::string directory = fresh("import");
    const std::string input = joinPath(m_settings.directory, "import.jsonl");
    {
        std::ofstream lines(input);
        for (std::uint32_t i = 0; i < m_data.count(); ++i)
            lines << "{\"key\":\"" << m_data.key(i) << "\",\"value\":" << m_data.value(i) << "}\n";
    }
    check(Universe::create(directory));
    {
        const auto universe = take(Universe::open(directory));
        const auto start = Clock::now();
        std::vector<ImportInput> inputs;
        inputs.push_back(take(openImportFile(systemFileSystem(), input, {})));
        const ImportReport report =
            take(importRecords(universe->spacetime(), std::move(inputs), {.skipBad = true}, {}, {}));
        if (report.imported != m_data.count()) fail("the import missed records");
        const double durable = seconds(start);
        check(universe->sync({}));
        const double complete = seconds(start);
        // 1 M records in 4 s; the same rate at other sizes.
        m_table.add("import of JSONL", "s", {.against = Against::AtMost, .most = 4e-6 * m_data.count()},
                    kOurs, durable);
        const Goal bare{.against = Against::Peer, .name = "bare files", .factor = 0.8};
        m_table.add("import, mirror complete", "/s", bare, kOurs, m_data.count() / complete);
        check(universe->close());
    }
    leave(directory);
    m_table.add("import, mirror complete", "/s",
                {.against = Against::Peer, .name = "bare files", .factor = 0.8}, "bare files",
                bareFilesPerSecond(std::min(m_data.count(), kSample)));
    check(systemFileSystem().removeFile(input));
}

/// A bare loop that creates and writes files as long as a record's, with one sync of the mount at the end.
double UniverseRows::bareFilesPerSecond(std::uint32_t count) {
    const std::string directory = fresh("bare");
    FileSystem& fs = systemFileSystem();
    const auto start = Clock::now();
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::string path = joinPath(directory, m_data.key(i));
        const auto file = take(fs.open(path, OpenMode::CreateNew));
        check(file->writeAt(0, m_data.value(i)));
    }
    check(fs.syncMount(directory));
    const double taken = seconds(start);
    leave(directory);
    return count / taken;
}

void UniverseRows::coldPacks() {
    const std::string directory = fresh("packs");
    check(Universe::create(directory));
    const std::uint32_t count = std::min(m_data.count(), kSample);
    std::uint64_t lineBytes = 0;
    {
        const auto universe = take(Universe::open(directory));
        putAll(universe->spacetime(), m_data, count,
               {.shard = Shard::Cold, .durability = Durability::Eventual});
        check(universe->sync({}));
        check(take(universe->spacetime().view())->scan({}, {}, false, [&](const Record& record) {
            lineBytes += renderRecordLine(record).size() + 1;
            return true;
        }));
        check(universe->close());
    }
    const std::string packs = joinPath(directory, typeDirectory(Shard::Cold, "users"));
    m_table.add("cold packs / record lines", "x", {.against = Against::AtMost, .most = 0.35}, kOurs,
                static_cast<double>(diskBytes(packs)) / static_cast<double>(lineBytes));
    leave(directory);
}

}  // namespace warp::bench
