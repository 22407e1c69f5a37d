// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_directory.h"

#include <cstdlib>
#include <stdexcept>

#include "engine/io/files.h"

namespace warp::test {

TempDirectory::TempDirectory() {
    const char* base = std::getenv("TMPDIR");
    m_path = std::string(base ? base : "/tmp") + "/warp-test-XXXXXX";
    if (!::mkdtemp(m_path.data())) throw std::runtime_error("cannot make " + m_path);
}

TempDirectory::~TempDirectory() {
    [[maybe_unused]] const Status removed = removeTree(systemFileSystem(), m_path);
}

}  // namespace warp::test
