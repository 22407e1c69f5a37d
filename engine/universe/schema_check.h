// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/clock.h"
#include "engine/base/mutex.h"
#include "engine/qql/schema_store.h"
#include "engine/spacetime/value_check.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// Holds what is written against the schemas: where they are enforced a breach is refused, otherwise it is
/// told in the log, at most once a minute.
class SchemaCheck final : public ValueCheck {
  public:
    static constexpr std::int64_t kTellEveryMs = 60'000;

    SchemaCheck(const SchemaStore& schemas, const Clock& clock, RecentLog& log)
        : m_schemas(schemas), m_clock(clock), m_log(log) {}

    bool wanted() const override { return m_schemas.any(); }
    Status check(ByteView key, ByteView json) override;

  private:
    void tell(const Error& breach);

    const SchemaStore& m_schemas;
    const Clock& m_clock;
    RecentLog& m_log;
    Mutex m_mutex;
    std::int64_t m_toldMs GUARDED_BY(m_mutex) = 0;
    std::uint64_t m_untold GUARDED_BY(m_mutex) = 0;
};

}  // namespace warp
