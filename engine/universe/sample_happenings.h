// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/universe/sample_visits.h"

namespace warp {

/// What happens in a simulated day at its hour: new customers, a check, files edited by hand well and badly,
/// a schema, two counts of one shelf, a new author with her first book, a snapshot before a sale, the sale, a
/// trace of it.
class SampleHappenings {
  public:
    /// Takes: what outlives it; `visits`, of the whole day.
    SampleHappenings(SampleWorld& world, SampleVisits& visitors, FileSystem& fs, std::uint64_t visits,
                     const Job& job)
        : m_world(world), m_visitors(visitors), m_fs(fs), m_visits(visits), m_job(job) {}

    /// Rules that suit the shop. Errors: as Observatory::setAlert.
    Status setAlertRules();
    void plan(Timestamp begin);

  private:
    Status checkEverything();
    Status countTwice();
    Status settleCount();
    Status correctByHand();
    Status breakByHand();
    Status settleByHand();
    Status demandAmounts();
    Status orderWithoutAmount();
    Status breakSchema();
    Status mendSchema();
    Status welcomeAuthor();
    Status welcomeUser();
    Status endContract();
    Status saveBeforeSale();
    Status sale();
    Status traceLooks();

    Result<std::string> plainFile();
    Status rescan();
    std::string schemaFile() const;

    SampleWorld& m_world;
    SampleVisits& m_visitors;
    FileSystem& m_fs;
    const std::uint64_t m_visits;
    const Job& m_job;
    std::string m_counted;  ///< key of the shelf that was counted twice
    std::string m_schema;   ///< the file's text before it was broken
};

}  // namespace warp
