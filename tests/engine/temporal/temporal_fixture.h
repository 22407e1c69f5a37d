// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <vector>

#include "engine/io/files.h"
#include "engine/store/memory_tree.h"
#include "engine/store/store.h"
#include "engine/temporal/event_policy.h"
#include "engine/temporal/temporal_care.h"
#include "engine/temporal/temporal_impl.h"
#include "tests/support/result_matchers.h"

namespace warp::test {

/// A clock that a test sets.
class SetClock final : public Clock {
  public:
    explicit SetClock(std::string_view time) { set(time); }
    void set(std::string_view time) { m_ms = parseTimestamp(time)->ms; }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }
    Timestamp now() const override { return {m_ms}; }
    std::chrono::nanoseconds monotonic() const override { return std::chrono::milliseconds(m_ms); }

  private:
    std::atomic<std::int64_t> m_ms = 0;
};

inline Timestamp timeOf(std::string_view text) {
    return *parseTimestamp(text);
}

/// Events over a store whose tree is in memory, below `root` of any file system. Opened and reopened.
class TemporalWorld {
  public:
    TemporalWorld(FileSystem& fs, std::string root, const Clock& clock,
                  std::shared_ptr<MemoryTreeContent> tree = makeMemoryTreeContent())
        : m_fs(fs), m_root(std::move(root)), m_clock(clock), m_content(std::move(tree)) {}

    /// The directories that a universe has from its beginning.
    Status prepare() {
        for (const std::string step : {"log", "temporal/live", "temporal/recent", "temporal/historical"})
            WARP_TRY(makeDirectories(m_fs, joinPath(m_root, step)));
        return m_fs.syncMount(m_root);
    }

    Status open() {
        close();
        m_policy = std::make_unique<EventPolicy>(m_fs, m_root);
        auto tree = makeMemoryTree(m_content);
        m_tree = tree.get();
        {
            WARP_ASSIGN(const auto reader, tree->read());
            WARP_ASSIGN(report, cutEventFiles(m_fs, m_root, *reader));
        }
        StoreOptions options;
        options.fs = &m_fs;
        options.clock = &m_clock;
        options.logDirectory = joinPath(m_root, "log");
        options.universeId = "temporal";
        options.tree = std::move(tree);
        options.policies[static_cast<std::size_t>(Space::Events)] = m_policy.get();
        options.backgroundThreads = false;
        options.segmentBytes = segmentBytes;
        WARP_ASSIGN(m_store, Store::open(std::move(options)));
        m_temporal = std::make_unique<TemporalImpl>(
            TemporalOptions{.fs = &m_fs, .root = m_root, .store = m_store.get()});
        m_care = std::make_unique<TemporalCare>(files());
        return {};
    }
    void close() {
        m_care.reset();
        m_temporal.reset();
        m_store.reset();
    }

    Temporal& temporal() { return *m_temporal; }
    Store& store() { return *m_store; }
    Tree& tree() { return *m_tree; }
    bool isOpen() const { return m_temporal != nullptr; }
    const std::string& root() const { return m_root; }
    FileSystem& fs() { return m_fs; }
    std::shared_ptr<MemoryTreeContent> content() const { return m_content; }

    /// Appends one event. Takes: more members as JSON, beginning with a comma.
    Result<Lsn> append(std::string_view time, std::string_view stream, const std::string& members = {},
                       Durability durability = Durability::Strong) {
        EventBatch batch;
        WARP_TRY(
            batch.add("{\"timestamp\":\"" + std::string(time) + "\"" + members + "}", {.stream = stream}));
        return temporal().append(batch, durability);
    }
    Result<std::vector<std::string>> lines(const EventQuery& query = {}) {
        std::vector<std::string> found;
        WARP_ASSIGN(const auto events, temporal().query(query));
        while (true) {
            WARP_ASSIGN(const auto event, events->next());
            if (!event) return found;
            found.emplace_back(event->line);
        }
    }
    /// The member `field` of every event, as JSON.
    std::vector<std::string> fields(std::string_view field, const EventQuery& query = {}) {
        std::vector<std::string> found;
        const auto all = lines(query);
        EXPECT_OK(all);
        if (!all.ok()) return found;
        for (const std::string& line : *all) found.emplace_back(eventField(line, field).value_or("none"));
        return found;
    }
    Status merge() { return m_store->checkpoint({}); }
    EventFiles files() {
        return {.fs = &m_fs,
                .root = m_root,
                .tree = {.read = [this]() -> Result<std::shared_ptr<TreeReader>> {
                             WARP_ASSIGN(auto reader, m_tree->read());
                             return std::shared_ptr<TreeReader>(std::move(reader));
                         },
                         .update = [this](const auto& change) { return m_store->updateTree(change); }}};
    }
    /// A round of the temporal step of maintenance.
    Result<RolloverReport> care(const TierPolicy& policy = {}) {
        return m_care->run(m_clock.now(), policy, {});
    }

    std::uint64_t segmentBytes = 1u << 20;
    EventFilesReport report;

  private:
    FileSystem& m_fs;
    const std::string m_root;
    const Clock& m_clock;
    std::shared_ptr<MemoryTreeContent> m_content;
    std::unique_ptr<EventPolicy> m_policy;
    Tree* m_tree = nullptr;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<TemporalImpl> m_temporal;
    std::unique_ptr<TemporalCare> m_care;
};

}  // namespace warp::test
