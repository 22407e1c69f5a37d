// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/client_universe.h"

#include "engine/formats/json_text.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/access_request.h"
#include "engine/universe/client_backups.h"
#include "engine/universe/client_entanglement.h"
#include "engine/universe/client_graph.h"
#include "engine/universe/observatory_request.h"
#include "engine/universe/rebalancing_report.h"
#include "engine/universe/schema_request.h"

namespace warp {

namespace {

/// Reads here, writes there.
class ClientSpacetime final : public Spacetime {
  public:
    ClientSpacetime(Spacetime& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options) override {
        RecordBatch batch;
        batch.put(std::string(key), std::string(json), options);
        return apply(batch, options.durability);
    }
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability) override {
        // A text that is no JSON would break the request around it.
        for (const RecordBatch::Entry& entry : batch.entries()) {
            if (entry.kind == RecordBatch::Entry::Kind::Put) WARP_TRY(checkJson(entry.json));
        }
        return m_client.apply(batch, durability);
    }
    Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion) override {
        RecordBatch batch;
        batch.remove(std::string(key), ifVersion);
        return apply(batch, {});
    }
    Result<Lsn> move(ByteView key, Shard target) override {
        RecordBatch batch;
        batch.move(std::string(key), target);
        return apply(batch, {});
    }

    Result<std::optional<Record>> observe(ByteView key) override { return m_local.observe(key); }
    Result<std::optional<Record>> peek(ByteView key) override { return m_local.peek(key); }
    Result<std::optional<std::string>> observeValue(ByteView key) override {
        return m_local.observeValue(key);
    }
    Result<std::unique_ptr<RecordView>> view() override { return m_local.view(); }
    std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) override {
        return m_local.subscribe(std::move(prefix), std::move(listener));
    }

  private:
    Spacetime& m_local;
    HolderClient& m_client;
};

/// Reads here, appends there.
class ClientTemporal final : public Temporal {
  public:
    ClientTemporal(Temporal& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<Lsn> append(const EventBatch& batch, Durability durability) override {
        return m_client.append(batch, durability);
    }
    Result<std::unique_ptr<EventCursor>> query(const EventQuery& query) override {
        return m_local.query(query);
    }
    Lsn position() override { return m_local.position(); }
    Result<EventPage> readAfter(Lsn position, const EventQuery& query, std::size_t limit) override {
        return m_local.readAfter(position, query, limit);
    }
    Result<Lsn> readerPosition(std::string_view reader) override { return m_local.readerPosition(reader); }
    Status keepReaderPosition(std::string_view reader, Lsn position) override {
        return m_client.run("keep_reader", {},
                            "\"reader\":" + jsonString(reader) + ",\"position\":" + std::to_string(position));
    }
    Result<std::vector<PartitionInfo>> partitions() override { return m_local.partitions(); }
    Result<std::vector<StreamInfo>> streams() override { return m_local.streams(); }
    std::unique_ptr<Subscription> subscribe(EventListener listener) override {
        return m_local.subscribe(std::move(listener));
    }

  private:
    Temporal& m_local;
    HolderClient& m_client;
};

/// Looks here, moves there.
class ClientGravity final : public Gravity {
  public:
    ClientGravity(Gravity& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<SpacetimeMetrics> metrics() override { return m_local.metrics(); }
    Result<RebalancingReport> plan(const Job& job) override { return m_local.plan(job); }
    Result<RebalancingReport> rebalance(const Job& job) override {
        WARP_ASSIGN(const std::string result, m_client.request(commandRequest("rebalance"), job));
        return rebalancingReportFromJson(result);
    }

  private:
    Gravity& m_local;
    HolderClient& m_client;
};

class ClientUniverse final : public Universe {
  public:
    ClientUniverse(std::unique_ptr<Universe> observer, HolderClient client)
        : m_client(std::move(client)),
          m_observer(std::move(observer)),
          m_spacetime(m_observer->spacetime(), m_client),
          m_entanglement(m_observer->entanglement(), m_client),
          m_graph(m_observer->graph(), m_client),
          m_temporal(m_observer->temporal(), m_client),
          m_gravity(m_observer->gravity(), m_client),
          m_observatory(makeClientObservatory(m_observer->observatory(), m_client)),
          m_backups(m_observer->backups(), m_client) {
        m_observer->configuration().writeThrough(
            [this](std::string_view name, std::string_view json) { return m_client.configure(name, json); });
        m_observer->schema().writeThrough([this](const SchemaChange& change) -> Status {
            WARP_ASSIGN(const std::string request, schemaChangeRequest(change));
            WARP_TRY(m_client.request(request));
            return {};
        });
        m_observer->access().writeThrough([this](const AccessChange& change) -> Status {
            WARP_TRY(m_client.request(accessChangeRequest(change)));
            return {};
        });
        m_observer->access().keepDenials([this](const AccessDenial& denial) {
            // A denial stands whether or not it reaches the trail.
            [[maybe_unused]] const auto kept = m_client.request(denialRequest(denial));
        });
    }

    Status close() override { return m_observer->close(); }
    const std::string& directory() const override { return m_observer->directory(); }
    bool isObserver() const override { return false; }
    Spacetime& spacetime() override { return m_spacetime; }
    Entanglement& entanglement() override { return m_entanglement; }
    QuantumGraph& graph() override { return m_graph; }
    WormholeNetwork& wormholes() override { return m_observer->wormholes(); }
    Temporal& temporal() override { return m_temporal; }
    Gravity& gravity() override { return m_gravity; }
    Observatory& observatory() override { return *m_observatory; }
    Entropy& entropy() override { return m_observer->entropy(); }
    Backups& backups() override { return m_backups; }
    Configuration& configuration() override { return m_observer->configuration(); }
    SchemaStore& schema() override { return m_observer->schema(); }
    AccessStore& access() override { return m_observer->access(); }

    UniverseStats stats() override { return m_observer->stats(); }
    std::vector<HealthCheck> health() override { return m_observer->health(); }
    std::vector<Problem> problems() override { return m_observer->problems(); }
    Status settleProblem(const std::string& path, EditChoice choice) override {
        const std::string members = "\"path\":" + jsonString(path) +
                                    ",\"take_file\":" + (choice == EditChoice::File ? "true" : "false");
        return m_client.run("settle_problem", {}, members);
    }
    std::vector<LogLine> recentLog(std::size_t limit) override { return m_observer->recentLog(limit); }

    Status sync(const Job& job) override { return m_client.run("sync", job); }
    Status resume() override { return m_client.run("resume", {}); }
    Status maintain(const Job& job, const std::string& step) override {
        return m_client.run("maintain", job, step.empty() ? "" : "\"step\":" + jsonString(step));
    }
    Result<std::vector<Finding>> verify(bool deep, const Job& job) override {
        return m_client.verify(deep, job);
    }
    Result<std::uint64_t> rescan(const Job& job) override { return m_client.rescan(job); }
    Status rebuildMirror(const Job& job) override { return m_client.run("rebuild_mirror", job); }

    Result<std::vector<FileEntry>> listFiles(const std::string& path, std::size_t first,
                                             std::size_t limit) override {
        return m_observer->listFiles(path, first, limit);
    }
    Result<FileEntry> fileEntry(const std::string& path) override { return m_observer->fileEntry(path); }
    Result<std::string> readFileBytes(const std::string& path, std::uint64_t offset,
                                      std::size_t size) override {
        return m_observer->readFileBytes(path, offset, size);
    }
    Result<FileDescription> describeFile(const std::string& path, const DescribeOptions& options) override {
        return m_observer->describeFile(path, options);
    }
    Result<RecordPlace> recordPlace(ByteView key) override { return m_observer->recordPlace(key); }
    Result<RecordHistory> recordHistory(ByteView key, std::size_t limit, const Job& job) override {
        return m_observer->recordHistory(key, limit, job);
    }
    Result<std::string> loggedValue(ByteView key, Lsn lsn, const Job& job) override {
        return m_observer->loggedValue(key, lsn, job);
    }
    Result<RecordAsOf> recordAsOf(ByteView key, Timestamp time, const Job& job) override {
        return m_observer->recordAsOf(key, time, job);
    }

  private:
    HolderClient m_client;
    std::unique_ptr<Universe> m_observer;
    ClientSpacetime m_spacetime;
    ClientEntanglement m_entanglement;
    ClientGraph m_graph;
    ClientTemporal m_temporal;
    ClientGravity m_gravity;
    std::unique_ptr<Observatory> m_observatory;
    ClientBackups m_backups;
};

}  // namespace

std::unique_ptr<Universe> makeClientUniverse(std::unique_ptr<Universe> observer, HolderClient client) {
    return std::make_unique<ClientUniverse>(std::move(observer), std::move(client));
}

}  // namespace warp
