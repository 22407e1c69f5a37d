// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/measured_tiles.h"

#include "tests/support/page_fixture.h"
#include "tests/support/ui_test_main.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/overview_tiles.h"
#include "ui/widgets/table_view.h"

using namespace Qt::StringLiterals;
using warp::AlertState;
using warp::AlertStatus;
using warp::EntropyAlarm;
using warp::EntropyState;
using warp::Figure;
using warp::metricId;
using warp::test::FakeObservatory;
using warp::test::FakeWorld;
using warp::ui::DashboardPage;
using warp::ui::Measured;
using warp::ui::Status;
using warp::ui::TileContent;
using warp::ui::test::PageFixture;

namespace {

AlertStatus alert(const std::string& name, AlertState state, bool silenced = false) {
    return {.rule = {.name = name, .metric = "disk_free_bytes", .critical = 1024.0, .description = {}},
            .state = state,
            .since = {1'768'400'000'000},
            .value = 512.0,
            .silenced = silenced};
}

/// The dashboard of a universe, and what its tiles say.
struct Shown {
    explicit Shown(std::shared_ptr<FakeWorld> world) : fixture(std::move(world)), page(fixture.context) {
        page.resize(1100, 800);
        page.show();
        fixture.engine.waitFor([this] { return page.isSettled(); });
    }
    const TileContent& tile(const QString& name) { return page.tiles()->tile(name)->content(); }
    PageFixture fixture;
    DashboardPage page;
};

}  // namespace

class MeasuredTilesTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void what_nobody_measured_is_a_dash_with_its_reason() {
        Shown shown(FakeWorld::empty());
        for (const QString& name : {u"entropy"_s, u"cache"_s, u"events"_s, u"wormholes"_s}) {
            QCOMPARE(shown.tile(name).value.value, u"\u2013"_s);
            QCOMPARE(shown.tile(name).status, std::optional(Status::NoData));
            QVERIFY(!shown.tile(name).change.isEmpty());
        }
        QVERIFY(!shown.page.alerts()->isVisible());
    }

    void entropy_has_its_level_its_alarm_and_its_trend() {
        auto world = FakeWorld::empty();
        EntropyState state{.alarm = EntropyAlarm::Warning};
        state.levels = {.cpu = 0.9, .memory = 0.7, .io = 0.5};
        world->observatory.entropyNow = state;
        world->observatory.entropyTrend = warp::Trend{.points = 9, .perHour = 0.25};
        Shown shown(world);
        QCOMPARE(shown.tile(u"entropy"_s).value.value, u"2.10"_s);
        QCOMPARE(shown.tile(u"entropy"_s).status, std::optional(Status::Warning));
        QVERIFY(shown.tile(u"entropy"_s).change.contains(u"0.25"_s));
        QVERIFY(shown.tile(u"entropy"_s).exactValue.contains(u"0.70"_s));
    }

    void lines_are_the_last_seconds_that_the_engine_kept() {
        auto world = FakeWorld::empty();
        auto now = FakeObservatory::moment(3);
        const auto id = metricId(Figure::CacheHitRate);
        now.latest.values[id] = 0.5;
        now.seconds[1].values[id] = 0.25;
        world->observatory.seen = now;
        Shown shown(world);
        QCOMPARE(shown.tile(u"cache"_s).value.value, warp::ui::percentText(0.5));
        QCOMPARE(shown.tile(u"cache"_s).sparkline.values.size(), 3);
        QCOMPARE(shown.tile(u"cache"_s).sparkline.values[1], 0.25);
        QVERIFY(std::isnan(shown.tile(u"cache"_s).sparkline.values[0]));
    }

    void wormholes_tell_how_much_of_what_they_fetched_was_read() {
        auto world = FakeWorld::empty();
        world->wormholes.open = {{.from = "hot_data/a", .to = "hot_data/b"}};
        world->wormholes.counted = {.prefetches = 200, .prefetchHits = 150};
        Shown shown(world);
        QCOMPARE(shown.tile(u"wormholes"_s).value.value, warp::ui::percentText(0.75));
        QVERIFY(shown.tile(u"wormholes"_s).change.contains(u"200"_s));
    }

    void alerts_that_fire_are_counted_and_listed_worst_first() {
        auto world = FakeWorld::empty();
        world->observatory.report.alerts = {
            alert("mirror_lag", AlertState::Warning), alert("disk_space", AlertState::Critical),
            alert("entropy", AlertState::Ok), alert("vacuum", AlertState::Warning, true)};
        Shown shown(world);
        QCOMPARE(shown.tile(u"alerts"_s).value.value, u"2"_s);
        QCOMPARE(shown.tile(u"alerts"_s).status, std::optional(Status::Critical));
        QVERIFY(shown.page.alerts()->isVisible());
        QCOMPARE(shown.page.alerts()->model()->rowCount(), 2);
        QCOMPARE(shown.page.alerts()->model()->index(0, 0).data().toString(), u"Disk space"_s);
        QCOMPARE(shown.page.alerts()->model()->index(0, 1).data().toString(), u"Critical"_s);
        Q_EMIT shown.page.tiles()->opened(u"alerts"_s);
        QVERIFY(shown.page.alerts()->hasFocus() || !shown.page.isActiveWindow());
    }

    void rules_that_do_not_fire_are_well() {
        auto world = FakeWorld::empty();
        world->observatory.report.alerts = {alert("disk_space", AlertState::Pending)};
        Shown shown(world);
        QCOMPARE(shown.tile(u"alerts"_s).value.value, u"0"_s);
        QCOMPARE(shown.tile(u"alerts"_s).status, std::optional(Status::Ok));
    }
};

WARP_UI_TEST(MeasuredTilesTest);

#include "measured_tiles_test.moc"
