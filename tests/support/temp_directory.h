// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace warp::test {

/// A fresh directory that is removed with everything in it at the end of the scope.
class TempDirectory {
  public:
    TempDirectory();
    ~TempDirectory();
    TempDirectory(const TempDirectory&) = delete;
    TempDirectory& operator=(const TempDirectory&) = delete;

    const std::string& path() const { return m_path; }
    /// A path inside it.
    std::string operator/(const std::string& step) const { return m_path + "/" + step; }

  private:
    std::string m_path;
};

}  // namespace warp::test
