// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include "tests/support/fake_universe.h"
#include "ui/bridge/engine_session.h"

namespace warp::ui::test {

/// An open session on a fake universe, and a way to wait for it.
class EngineFixture {
  public:
    explicit EngineFixture(std::shared_ptr<warp::test::FakeWorld> given, OpenAs as = OpenAs::Writer)
        : world(std::move(given)),
          session(bridge,
                  [held = world](const std::string&,
                                 const OpenOptions& options) -> Result<std::unique_ptr<Universe>> {
                      return std::unique_ptr<Universe>(
                          std::make_unique<warp::test::FakeUniverse>(held, options.as));
                  }) {
        session.open(QStringLiteral("/data/fake-universe"), {.as = as});
        waitFor([this] { return session.isOpen(); });
    }
    ~EngineFixture() { world->faults.openGate(); }

    /// Runs the event loop until `condition` holds. Returns: false after ten seconds.
    static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 10'000); }
    /// Runs the event loop until no job runs or waits.
    bool waitIdle() {
        return waitFor([this] { return !bridge.busy(); });
    }

    std::shared_ptr<warp::test::FakeWorld> world;
    Bridge bridge;
    EngineSession session;
};

}  // namespace warp::ui::test
