// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "engine/base/clock.h"
#include "engine/spacetime/observation_table.h"
#include "engine/spacetime/record.h"
#include "engine/spacetime/record_policy.h"
#include "engine/spacetime/value_cache.h"

namespace warp {

class LinkBook;

/// Makes records out of what the store holds: value from tree or pack, reads not folded yet, derived fields.
/// Threads: all methods may be called from any thread.
class RecordReader {
  public:
    /// Takes: parts that outlive it; `links`, null where records have none.
    RecordReader(RecordPolicy& policy, ObservationTable& observations, ValueCache& cache, const Clock& clock,
                 LinkBook* links)
        : m_policy(policy), m_observations(observations), m_cache(cache), m_clock(clock), m_links(links) {}

    /// Takes: `key`, canonical; `bytes`, its stored form. Errors: Corrupt, Io.
    Result<Record> record(ByteView key, ByteView bytes) const;
    /// The record with one more read, `seen` now, and the rest as it is.
    Result<Record> observedRecord(ByteView key, ByteView bytes, Timestamp seen) const;
    /// Only the value. Errors: Corrupt, Io.
    Result<std::string> value(ByteView key, const StoredRecord& stored) const;

    /// Keeps packs readable while it is held; null without packs.
    std::shared_ptr<const void> pin() const;
    RecordPolicy& policy() const { return m_policy; }
    LinkBook* links() const { return m_links; }
    Timestamp now() const { return m_clock.now(); }

  private:
    Result<Record> complete(ByteView key, ByteView bytes, const Observation& more) const;

    RecordPolicy& m_policy;
    ObservationTable& m_observations;
    ValueCache& m_cache;
    const Clock& m_clock;
    LinkBook* const m_links;
};

}  // namespace warp
