// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "engine/entropy/entropy_text.h"
#include "engine/store/appended_files.h"

namespace warp {

/// Writes entropy down. A file begins anew with each month, and when its columns change.
/// Threads: one at a time.
class EntropyFiles {
  public:
    EntropyFiles(FileSystem& fs, std::string root, AppendedFiles& appended)
        : m_fs(fs), m_root(std::move(root)), m_appended(appended) {}

    /// Appends to `historical_entropy.csv` and `vacuum_stability.metrics`. Errors: NoSpace, Io ...
    Status append(const EntropySample& sample);
    /// The last totals of the history; what cannot be read is no obstacle.
    std::vector<TrendPoint> lastTotals(std::size_t limit) const;

  private:
    Status appendTo(std::string_view path, const std::string& header, const std::string& bytes,
                    Timestamp time);
    /// Moves a file of another month, or of other columns, aside.
    Status beginAnew(const std::string& path, const std::string& header, Timestamp time);

    FileSystem& m_fs;
    const std::string m_root;
    AppendedFiles& m_appended;
};

/// Reads what the writing process wrote down last. Errors: NotFound, InvalidFormat, Io.
Result<EntropyReport> readEntropyReport(FileSystem& fs, const std::string& root);

}  // namespace warp
