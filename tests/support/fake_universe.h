// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "engine/configuration/access_store.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/universe.h"
#include "tests/support/fake_backups.h"
#include "tests/support/fake_entanglement.h"
#include "tests/support/fake_graph.h"
#include "tests/support/fake_observatory.h"
#include "tests/support/fake_spacetime.h"
#include "tests/support/fake_temporal.h"
#include "tests/support/fake_wormholes.h"
#include "tests/support/still_gravity.h"

namespace warp::test {

/// What a fake universe holds; it outlives the Universe objects that are opened on it, as a disk would.
struct FakeWorld {
    FakeFaults faults;
    FakeSpacetime spacetime{faults};
    FakeTemporal temporal{faults};
    FakeEntanglement entanglement{spacetime, faults};
    FakeGraph graph{faults};
    FakeObservatory observatory{faults};
    FakeWormholes wormholes;
    FakeBackups backups{faults};
    std::mutex mutex;                          ///< guards what follows
    std::map<std::string, std::string> files;  ///< path -> bytes; folders follow from the paths
    std::vector<HealthCheck> health;
    std::vector<Problem> problems;
    std::vector<std::pair<std::string, EditChoice>> settled;  ///< what settleProblem was told, in order
    std::vector<LogLine> log;
    UniverseState state = UniverseState::Stable;
    /// What the log holds of a record, oldest first; the second is the value of a put.
    std::map<std::string, std::vector<std::pair<RecordVersion, std::string>>> history;
    std::optional<Error> stoppedBy;  ///< what made it read-only; NoSpace: only deletions are taken
    std::string writer;
    std::uint64_t mirrorDue = 0;
    int closes = 0;

    /// The folders and files that a universe without records has.
    static std::shared_ptr<FakeWorld> empty();
    /// One record, users:alice.
    static std::shared_ptr<FakeWorld> single();
    /// Three types over three shards, files of several formats, a problem, health lines.
    static std::shared_ptr<FakeWorld> varied();
    /// `count` records of one type.
    static std::shared_ptr<FakeWorld> large(std::uint64_t count = 1'000'000);
};

/// A universe in memory, for tests and pictures of the ui. Every method may fail or wait; see FakeFaults.
class FakeUniverse final : public Universe {
  public:
    explicit FakeUniverse(std::shared_ptr<FakeWorld> world, OpenAs as = OpenAs::Writer);

    Status close() override;
    const std::string& directory() const override { return m_directory; }
    bool isObserver() const override { return m_observer; }
    Spacetime& spacetime() override { return m_world->spacetime; }
    Entanglement& entanglement() override { return m_world->entanglement; }
    QuantumGraph& graph() override { return m_world->graph; }
    WormholeNetwork& wormholes() override { return m_world->wormholes; }
    Temporal& temporal() override { return m_world->temporal; }
    Gravity& gravity() override { return m_gravity; }
    Observatory& observatory() override { return m_world->observatory; }
    Entropy& entropy() override { return m_world->observatory; }
    Backups& backups() override { return m_world->backups; }
    Configuration& configuration() override { return m_configuration; }
    SchemaStore& schema() override { return m_schema; }
    AccessStore& access() override { return m_access; }
    Status may(Permission) const override { return m_world->faults.enter("may"); }
    Status mayLookAt(const std::string&) const override { return m_world->faults.enter("mayLookAt"); }
    UniverseStats stats() override;
    std::vector<HealthCheck> health() override;
    std::vector<Problem> problems() override;
    Status settleProblem(const std::string& path, EditChoice choice) override;
    std::vector<LogLine> recentLog(std::size_t limit) override;
    Status sync(const Job& job) override;
    Status resume() override;
    Status maintain(const Job& job, const std::string& step = {}) override;
    Result<std::vector<Finding>> verify(bool deep, const Job& job) override;
    Result<std::uint64_t> rescan(const Job& job) override;
    Status rebuildMirror(const Job& job) override;
    Result<std::vector<FileEntry>> listFiles(const std::string& relativePath, std::size_t first,
                                             std::size_t limit) override;
    Result<FileEntry> fileEntry(const std::string& relativePath) override;
    Result<std::string> readFileBytes(const std::string& relativePath, std::uint64_t offset,
                                      std::size_t size) override;
    Result<FileDescription> describeFile(const std::string& relativePath,
                                         const DescribeOptions& options) override;
    Result<RecordPlace> recordPlace(ByteView key) override;
    Result<RecordHistory> recordHistory(ByteView key, std::size_t limit, const Job& job) override;
    Result<std::string> loggedValue(ByteView key, Lsn lsn, const Job& job) override;
    Result<RecordAsOf> recordAsOf(ByteView key, Timestamp time, const Job& job) override;

  private:
    Status work(const char* call, const Job& job);
    Result<std::string> fileBytes(const std::string& path);

    const std::shared_ptr<FakeWorld> m_world;
    const bool m_observer;
    const std::string m_directory = "/data/fake-universe";
    StillGravity m_gravity;
    Configuration m_configuration{systemFileSystem(), m_directory + "/configuration"};
    SchemaStore m_schema{systemFileSystem(), m_directory + "/qql/schema"};
    AccessStore m_access{systemFileSystem(), m_directory + "/configuration", systemClock()};
};

}  // namespace warp::test
