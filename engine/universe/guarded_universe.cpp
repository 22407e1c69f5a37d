// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_universe.h"

#include <algorithm>

#include "engine/backups/failed_sign_ins.h"
#include "engine/io/files.h"
#include "engine/qql/layout.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/bootstrap.h"
#include "engine/universe/guarded_backups.h"
#include "engine/universe/guarded_entanglement.h"
#include "engine/universe/guarded_observatory.h"
#include "engine/universe/guarded_paths.h"
#include "engine/universe/guarded_regions.h"
#include "engine/universe/guarded_spacetime.h"

namespace warp {

namespace {

/// Settings, schemas and users have stores of their own here, which ask the guard before they have the inner
/// ones write.
class GuardedUniverse final : public Universe {
  public:
    GuardedUniverse(std::unique_ptr<Universe> inner, const OpenOptions& options)
        : m_configuration(*options.fs, joinPath(inner->directory(), kConfigurationDirectory)),
          m_schema(*options.fs, joinPath(inner->directory(), kSchemaDirectory)),
          m_access(*options.fs, joinPath(inner->directory(), kConfigurationDirectory), *options.clock),
          m_inner(std::move(inner)),
          m_guard(m_inner->access(), options.user),
          m_spacetime(m_inner->spacetime(), m_guard),
          m_graph(m_inner->graph(), m_guard),
          m_temporal(m_inner->temporal(), m_guard, *options.clock,
                     [this] { return m_inner->configuration().values()->temporal; }),
          m_gravity(m_inner->gravity(), m_guard),
          m_observatory(m_inner->observatory(), m_guard),
          m_entanglement(m_inner->entanglement(), m_inner->spacetime(), m_guard),
          m_backups(m_inner->backups(), m_guard) {
        askBeforeWriting();
    }

    Status close() override { return m_inner->close(); }
    const std::string& directory() const override { return m_inner->directory(); }
    bool isObserver() const override { return m_inner->isObserver(); }
    Spacetime& spacetime() override { return m_spacetime; }
    QuantumGraph& graph() override { return m_graph; }
    Temporal& temporal() override { return m_temporal; }
    Gravity& gravity() override { return m_gravity; }
    Observatory& observatory() override { return m_observatory; }
    Entanglement& entanglement() override { return m_entanglement; }
    Backups& backups() override { return m_backups; }
    // Figures, which are everybody's.
    Entropy& entropy() override { return m_inner->entropy(); }
    WormholeNetwork& wormholes() override { return m_inner->wormholes(); }
    // What somebody else changed is taken over first; a file that is bad meanwhile leaves the last good
    // state.
    Configuration& configuration() override {
        [[maybe_unused]] const auto changed = m_configuration.reloadIfChanged();
        return m_configuration;
    }
    SchemaStore& schema() override {
        [[maybe_unused]] const auto changed = m_schema.reloadIfChanged();
        return m_schema;
    }
    AccessStore& access() override {
        [[maybe_unused]] const auto changed = m_access.reloadIfChanged();
        return m_access;
    }

    Status may(Permission permission) const override { return m_guard.may(permission); }
    Status mayLookAt(const std::string& path) const override {
        for (const Permission permission : permissionsOfPath(path)) WARP_TRY(may(permission));
        return {};
    }

    UniverseStats stats() override { return m_inner->stats(); }
    std::vector<HealthCheck> health() override { return m_inner->health(); }
    /// Those of files that the user may look at: a problem names its record.
    std::vector<Problem> problems() override {
        std::vector<Problem> problems = m_inner->problems();
        std::erase_if(problems, [this](const Problem& problem) { return !mayLookAt(problem.path).ok(); });
        return problems;
    }
    std::vector<LogLine> recentLog(std::size_t limit) override { return m_inner->recentLog(limit); }

    Status settleProblem(const std::string& path, EditChoice choice) override {
        return administered([&] { return m_inner->settleProblem(path, choice); });
    }
    /// Only waits: everybody may.
    Status sync(const Job& job) override { return m_inner->sync(job); }
    Status resume() override {
        return administered([&] { return m_inner->resume(); });
    }
    Status maintain(const Job& job, const std::string& step) override {
        return administered([&] { return m_inner->maintain(job, step); });
    }
    Result<std::vector<Finding>> verify(bool deep, const Job& job) override {
        return administered([&] { return m_inner->verify(deep, job); });
    }
    Result<std::uint64_t> rescan(const Job& job) override {
        return administered([&] { return m_inner->rescan(job); });
    }
    Status rebuildMirror(const Job& job) override {
        return administered([&] { return m_inner->rebuildMirror(job); });
    }

    Result<std::vector<FileEntry>> listFiles(const std::string& path, std::size_t first,
                                             std::size_t limit) override {
        WARP_TRY(requirePath(path));
        return m_inner->listFiles(path, first, limit);
    }
    Result<FileEntry> fileEntry(const std::string& path) override {
        WARP_TRY(requirePath(path));
        return m_inner->fileEntry(path);
    }
    Result<std::string> readFileBytes(const std::string& path, std::uint64_t offset,
                                      std::size_t size) override {
        WARP_TRY(requirePath(path));
        return m_inner->readFileBytes(path, offset, size);
    }
    Result<FileDescription> describeFile(const std::string& path, const DescribeOptions& options) override {
        WARP_TRY(requirePath(path));
        return m_inner->describeFile(path, options);
    }

    Result<RecordPlace> recordPlace(ByteView key) override {
        WARP_TRY(requireRecord(key));
        return m_inner->recordPlace(key);
    }
    Result<RecordHistory> recordHistory(ByteView key, std::size_t limit, const Job& job) override {
        WARP_TRY(requireRecord(key));
        return m_inner->recordHistory(key, limit, job);
    }
    Result<std::string> loggedValue(ByteView key, Lsn lsn, const Job& job) override {
        WARP_TRY(requireRecord(key));
        return m_inner->loggedValue(key, lsn, job);
    }
    Result<RecordAsOf> recordAsOf(ByteView key, Timestamp time, const Job& job) override {
        WARP_TRY(requireRecord(key));
        return m_inner->recordAsOf(key, time, job);
    }

  private:
    void askBeforeWriting() {
        m_configuration.writeThrough([this](std::string_view name, std::string_view json) {
            return administered([&] { return m_inner->configuration().set(name, json); });
        });
        m_schema.writeThrough([this](const SchemaChange& change) {
            return administered([&] { return m_inner->schema().apply(change); });
        });
        m_access.writeThrough([this](const AccessChange& change) {
            return administered([&] { return m_inner->access().apply(change); });
        });
        // What cannot be read now was said by the inner ones.
        [[maybe_unused]] const Status configuration = m_configuration.load();
        [[maybe_unused]] const Status schema = m_schema.load();
        [[maybe_unused]] const Status access = m_access.load();
    }

    template <typename Action>
    auto administered(Action action) -> decltype(action()) {
        WARP_TRY(m_guard.require(Permission::Administer));
        const CommitAuthor author(m_guard.user());
        return action();
    }

    Status requirePath(const std::string& path) {
        for (const Permission permission : permissionsOfPath(path)) WARP_TRY(m_guard.require(permission));
        return {};
    }

    /// Of a record that is gone nobody knows any more where it was.
    Status requireRecord(ByteView key) {
        if (m_guard.readsAll()) return {};
        WARP_ASSIGN(const auto record, m_spacetime.peek(key));
        if (record) return {};
        return m_guard.requireAll({Permission::ReadHot, Permission::ReadWarm, Permission::ReadCold},
                                  "the record is gone, and it may have been in any shard");
    }

    // Before what calls their writers.
    Configuration m_configuration;
    SchemaStore m_schema;
    AccessStore m_access;
    const std::unique_ptr<Universe> m_inner;
    const AccessGuard m_guard;
    GuardedSpacetime m_spacetime;
    GuardedGraph m_graph;
    GuardedTemporal m_temporal;
    GuardedGravity m_gravity;
    GuardedObservatory m_observatory;
    GuardedEntanglement m_entanglement;
    GuardedBackups m_backups;
};

Result<std::shared_ptr<const AccessRules>> loadRules(const std::string& directory,
                                                     const OpenOptions& options) {
    AccessStore access(*options.fs, joinPath(directory, kConfigurationDirectory), *options.clock);
    WARP_TRY(access.load());
    return access.rules();
}

}  // namespace

std::unique_ptr<Universe> makeGuardedUniverse(std::unique_ptr<Universe> inner, const OpenOptions& options) {
    return std::make_unique<GuardedUniverse>(std::move(inner), options);
}

Result<bool> authenticate(const std::string& directory, const OpenOptions& options) {
    WARP_ASSIGN(const auto rules, loadRules(directory, options));
    if (!rules->hasUsers()) {
        if (options.user.empty()) return false;
        return Error{.code = ErrorCode::Denied,
                     .message = "this universe has no users: leave out the user (--user)",
                     .path = directory};
    }
    if (options.user.empty()) {
        return Error{.code = ErrorCode::NotSignedIn,
                     .message =
                         "this universe has users: say who opens it (warp --user NAME; the password is "
                         "asked for, or comes from WARP_PASSWORD or --password-file)",
                     .path = directory};
    }
    const Status known = rules->authenticate(options.user, options.password);
    if (known.ok()) return true;
    // Who cannot write here is refused all the same.
    [[maybe_unused]] const Status noted =
        FailedSignIns(*options.fs, directory, *options.clock)
            .note({.user = options.user, .known = rules->users().contains(options.user)});
    Error error = known.error();
    error.path = directory;
    return error;
}

Status requireAdministrator(const std::string& directory, const OpenOptions& options) {
    WARP_ASSIGN(const bool guarded, authenticate(directory, options));
    if (!guarded) return {};
    WARP_ASSIGN(const auto rules, loadRules(directory, options));
    return rules->require(options.user, Permission::Administer);
}

}  // namespace warp
