// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "engine/spacetime/spacetime.h"

namespace warp::test {

/// How a fake engine misbehaves. Shared by everything of one fake universe. Threads: any.
class FakeFaults {
  public:
    /// Every call whose name is `call` ("" = all) fails with `code` until cleared.
    void fail(std::string call, ErrorCode code);
    void clear();
    /// Calls wait at a gate until it opens: "the engine is slow".
    void closeGate();
    void openGate();
    /// How many calls stand at the gate.
    int waiting() const { return m_waiting; }
    /// How often a call was made.
    int calls(const std::string& call) const;

    /// What every call of the fake begins with: refuses the GUI thread, waits at the gate, then fails or not.
    Status enter(const std::string& call);

  private:
    mutable std::mutex m_mutex;
    std::condition_variable m_opened;
    std::map<std::string, ErrorCode> m_failures;
    std::map<std::string, int> m_calls;
    bool m_closed = false;
    std::atomic<int> m_waiting = 0;
};

/// Records in memory, in one sorted list, so that ranks are positions and a million of them are made in a
/// moment. Behaves like the engine where the ui can tell: versions, conditions, atomic batches, the change
/// feed. Threads: all methods may be called from any thread.
class FakeSpacetime final : public Spacetime {
  public:
    explicit FakeSpacetime(FakeFaults& faults) : m_faults(faults) {}

    /// Adds `count` records "<type>:<7 digits>" whose values are made up from their number when they are
    /// read.
    void addMany(const std::string& type, std::uint64_t count, Shard shard = Shard::Warm);
    /// Adds one record as another process would: it appears in the change feed. Returns: its version.
    Lsn putQuietly(const std::string& key, const std::string& json, Shard shard = Shard::Warm);
    /// Writes a record that may have any of these values.
    Result<Lsn> superpose(ByteView key, std::vector<Candidate> candidates, const PutOptions& options);
    /// Ends every kind of surprise: announces `count` changes that are too many to list.
    void announceOverflow();

    Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options) override;
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability) override;
    Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion) override;
    Result<Lsn> move(ByteView key, Shard target) override;
    Result<std::optional<Record>> observe(ByteView key) override;
    Result<std::optional<Record>> peek(ByteView key) override;
    Result<std::optional<std::string>> observeValue(ByteView key) override;
    Result<std::unique_ptr<RecordView>> view() override;
    std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) override;

    std::uint64_t size() const;
    Lsn lsn() const;
    /// Sum of the bytes of all values.
    std::uint64_t valueBytes() const;

    struct Entry {
        std::string key;
        std::string value;  ///< empty: made up from the key
        Lsn version = 0;
        Shard shard = Shard::Warm;
        Priority priority = Priority::Normal;
        std::vector<Candidate> candidates = {};
    };
    using Entries = std::vector<Entry>;

  private:
    class View;
    struct Listening;
    class Ending;

    Result<std::optional<Record>> find(const char* call, ByteView key);
    /// Takes: `candidates` of the only entry.
    Result<Lsn> applyEntries(const std::vector<RecordBatch::Entry>& entries,
                             const std::vector<Candidate>& candidates = {});
    static Status check(const Entries& entries, const RecordBatch::Entry& change);
    static void make(Entries& entries, const RecordBatch::Entry& change, Lsn lsn);
    Entries& writable();
    void announce(const std::vector<ChangeNotice>& notices, bool overflow);

    FakeFaults& m_faults;
    mutable std::mutex m_mutex;
    std::shared_ptr<Entries> m_entries = std::make_shared<Entries>();
    Lsn m_lsn = 0;
    std::set<std::shared_ptr<Listening>> m_listeners;
};

}  // namespace warp::test
