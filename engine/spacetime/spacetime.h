// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/spacetime/record.h"
#include "engine/store/store.h"

namespace warp {

/// What the writer of a record may ask for. Everything left open is decided by the semantics of spacetime.
struct PutOptions {
    std::optional<Shard> shard;
    std::optional<AccessPattern> pattern;
    std::optional<Priority> priority;
    std::optional<Durability> durability;
    std::optional<Lsn> ifVersion;  ///< the version the record must have; 0 = it must not exist
};

/// Several changes of records that happen together or not at all.
class RecordBatch {
  public:
    struct Entry {
        enum class Kind : std::uint8_t { Put, Remove, Move };
        Kind kind = Kind::Put;
        std::string key;
        std::string json;    ///< for Put
        PutOptions options;  ///< for Move: `shard` is the target
    };

    void put(std::string key, std::string json, PutOptions options = {});
    void remove(std::string key, std::optional<Lsn> ifVersion = {});
    void move(std::string key, Shard target, std::optional<Lsn> ifVersion = {});

    const std::vector<Entry>& entries() const { return m_entries; }
    bool empty() const { return m_entries.empty(); }

  private:
    std::vector<Entry> m_entries;
};

/// A record's place in a listing: enough to show a row without its value's details.
struct RecordHead {
    std::string key;
    Shard shard = Shard::Warm;
    Lsn version = 0;
    std::uint64_t valueBytes = 0;
    Timestamp createdAt;
    Timestamp updatedAt;
};

/// One moment of all records; peeks only. Threads: one thread at a time. Keep it short.
class RecordView {
  public:
    virtual ~RecordView() = default;

    virtual Lsn lsn() const = 0;
    /// Errors: InvalidKey, Corrupt, Io.
    virtual Result<std::optional<Record>> peek(ByteView key) = 0;

    /// Calls `visit` for keys in [from, to) in order (reverse: from the end); an empty `to` means no end.
    /// `visit` returns false to stop. The record is valid during the call only.
    virtual Status scan(ByteView from, ByteView to, bool reverse,
                        const std::function<bool(const Record&)>& visit) = 0;
    /// The same without the values: faster where only heads are needed.
    virtual Status scanHeads(ByteView from, ByteView to, bool reverse,
                             const std::function<bool(const RecordHead&)>& visit) = 0;

    /// Heads with the values' compact JSON and nothing that has to be computed: the way for queries. Head and
    /// value are valid during the call only.
    virtual Status scanValues(ByteView from, ByteView to, bool reverse,
                              const std::function<bool(const RecordHead&, ByteView json)>& visit);

    /// Number of keys smaller than `key`, over all types. Cost: grows with neither the universe nor the rank.
    virtual Result<std::uint64_t> rank(ByteView key) = 0;
    /// The key with `rank` smaller keys. Errors: NotFound past the end.
    virtual Result<std::string> keyAt(std::uint64_t rank) = 0;

    /// Exact counts per type, in order of type.
    virtual Result<std::vector<TypeCounts>> counts() = 0;
};

/// The records of a universe. Keys are given in either form ("foo" is "general:foo"); records come back
/// canonical. Threads: all methods may be called from any thread. Spec: Core spacetime shards.
class Spacetime {
  public:
    virtual ~Spacetime() = default;

    /// Writes one record. Takes: `json`, any JSON text up to 64 MiB. Returns: the new version.
    /// Errors: InvalidKey, InvalidFormat (line and column of the JSON), LimitExceeded, Conflict, ReadOnly,
    /// NoSpace, OutcomeUnknown.
    virtual Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options = {}) = 0;
    /// Errors: as put; NotFound for a Remove or Move of a missing key (nothing of the batch happens).
    virtual Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability = {}) = 0;
    /// Errors: NotFound.
    virtual Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion = {}) = 0;
    /// Errors: NotFound.
    virtual Result<Lsn> move(ByteView key, Shard target) = 0;

    /// Reads a record and counts as a read (activity, observation count, state).
    virtual Result<std::optional<Record>> observe(ByteView key) = 0;
    /// Reads a record and changes nothing.
    virtual Result<std::optional<Record>> peek(ByteView key) = 0;
    /// Only the value's compact JSON, the shortest way: for applications that read through the API. Counts as
    /// a read.
    virtual Result<std::optional<std::string>> observeValue(ByteView key) = 0;

    virtual Result<std::unique_ptr<RecordView>> view() = 0;

    /// Durable changes of records whose canonical key starts with `prefix`.
    virtual std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) = 0;
};

}  // namespace warp
