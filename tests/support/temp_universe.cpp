// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_universe.h"

#include <cstdio>
#include <cstdlib>

namespace warp::test {

namespace {

void require(const Status& status, const char* what) {
    if (status.ok()) return;
    std::fprintf(stderr, "%s: %s\n", what, status.error().describe().c_str());
    std::abort();
}

}  // namespace

TempUniverse::TempUniverse(const OpenOptions& options)
    : m_path(m_directory / "universe"), m_options(options) {
    require(Universe::create(m_path, m_options), "create");
    open();
}

void TempUniverse::reopen() {
    close();
    open();
}

void TempUniverse::close() {
    if (!m_universe) return;
    require(m_universe->close(), "close");
    m_universe.reset();
}

void TempUniverse::open() {
    auto universe = Universe::open(m_path, m_options);
    require(universe.ok() ? Status() : Status(universe.error()), "open");
    m_universe = std::move(universe).value();
}

}  // namespace warp::test
