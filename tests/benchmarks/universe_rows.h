// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/comparison_table.h"
#include "tests/benchmarks/peer_rows.h"
#include "tests/benchmarks/settings.h"

namespace warp::bench {

/// The rows of a whole universe, which no peer has: held against the file system or against ourselves.
class UniverseRows {
  public:
    UniverseRows(const Settings& settings, Data& data, ComparisonTable& table)
        : m_settings(settings), m_data(data), m_table(table) {}

    void run();

  private:
    void writingBesideTheMirror();
    void import();
    void coldPacks();
    double bareFilesPerSecond(std::uint32_t count);
    std::string fresh(const std::string& name);
    void leave(const std::string& directory);

    const Settings& m_settings;
    Data& m_data;
    ComparisonTable& m_table;
};

}  // namespace warp::bench
