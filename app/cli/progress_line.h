// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>
#include <string>

#include "engine/base/progress.h"

namespace warp::cli {

/// Shows how far a long call has come on one line of stderr: only when that is a terminal.
///
///     Importing  [########------------]  41 %  410,000  135 MB  3 s left
class ProgressLine {
  public:
    explicit ProgressLine(std::string title);
    /// Removes the line.
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// The job to give to the call; valid while this lives.
    Job job(std::stop_token stop);

  private:
    void show(const Progress& progress) const;

    const std::string m_title;
    const bool m_terminal;
    bool m_shown = false;
};

/// The line without its cursor movements.
std::string progressText(const std::string& title, const Progress& progress);

}  // namespace warp::cli
