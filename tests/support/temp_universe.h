// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include "engine/universe/universe.h"
#include "tests/support/temp_directory.h"

namespace warp::test {

/// A fresh universe, created and opened for writing, that is closed and removed at the end of the scope.
///
///     TempUniverse temp;
///     ASSERT_OK(temp->spacetime().put("users:alice", R"({"name":"Alice"})"));
///     temp.reopen();
///
/// Opening aborts the test program when it fails: what a test is about, it opens itself.
class TempUniverse {
  public:
    /// Takes: options for every opening, e.g. a fake clock or `backgroundThreads = false`.
    explicit TempUniverse(const OpenOptions& options = {});

    Universe* operator->() { return m_universe.get(); }
    Universe& operator*() { return *m_universe; }
    /// The universe's directory.
    const std::string& path() const { return m_path; }
    std::string operator/(const std::string& step) const { return m_path + "/" + step; }

    /// Closes and opens again.
    void reopen();
    /// Closes; `open` opens again.
    void close();
    void open();

  private:
    const TempDirectory m_directory;
    const std::string m_path;
    const OpenOptions m_options;
    std::unique_ptr<Universe> m_universe;
};

}  // namespace warp::test
