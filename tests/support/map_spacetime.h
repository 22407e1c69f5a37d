// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/spacetime/spacetime.h"

namespace warp::test {

/// Records in a map: for tests of what stands on Spacetime. Keeps its promises about keys, conditions and
/// whole batches; knows no disk. Threads: one.
class MapSpacetime : public Spacetime {
  public:
    Result<Lsn> put(ByteView key, ByteView json, const PutOptions& options = {}) override;
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability = {}) override;
    Result<Lsn> remove(ByteView key, std::optional<Lsn> ifVersion = {}) override;
    Result<Lsn> move(ByteView key, Shard target) override;
    Result<std::optional<Record>> observe(ByteView key) override { return peek(key); }
    Result<std::optional<Record>> peek(ByteView key) override;
    Result<std::optional<std::string>> observeValue(ByteView key) override;
    Result<std::unique_ptr<RecordView>> view() override;
    std::unique_ptr<Subscription> subscribe(std::string prefix, ChangeListener listener) override;

    const std::map<std::string, Record>& records() const { return m_records; }
    /// The stored JSON; empty when there is no such record.
    std::string value(const std::string& key) const;
    std::size_t batches() const { return m_batches; }
    /// The next apply fails with this.
    void failNext(Error error) { m_failure = std::move(error); }

  private:
    Status applyEntry(const RecordBatch::Entry& entry, std::map<std::string, Record>& records) const;

    std::map<std::string, Record> m_records;
    Lsn m_lsn = 0;
    std::size_t m_batches = 0;
    std::optional<Error> m_failure;
};

}  // namespace warp::test
