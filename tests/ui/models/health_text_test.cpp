// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/health_text.h"

#include "engine/universe/health.h"
#include "tests/support/ui_test_main.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;
using warp::Error;
using warp::ErrorCode;
using warp::HealthCheck;
using warp::HealthFigures;
using warp::HealthLevel;

namespace {

HealthFigures sound() {
    HealthFigures figures;
    figures.diskMeasured = true;
    figures.stats.disk = {.totalBytes = 466ull << 30, .freeBytes = 212ull << 30};
    figures.stats.disk.totalInodes = 1000;
    figures.stats.disk.freeInodes = 900;
    return figures;
}

HealthFigures ill() {
    HealthFigures figures = sound();
    const Error error{.code = ErrorCode::Io, .message = "fact 42", .path = "a/b"};
    figures.directoryError = figures.mirrorError = figures.maintenanceError = error;
    figures.stats.state = warp::UniverseState::ReadOnly;
    figures.stats.store.readOnly = true;
    figures.stats.store.backgroundError = figures.stats.store.archiveError = error;
    figures.stats.store.memoryBytes = figures.memoryBudget = 1u << 20;
    figures.stats.disk.freeBytes = 1;
    figures.stats.disk.freeInodes = 1;
    figures.stats.problems = 3;
    return figures;
}

HealthFigures observing(bool alone) {
    HealthFigures figures = sound();
    figures.stats.observer = true;
    if (!alone) figures.stats.writer = "process 4711 on host h";
    figures.stats.behindMs = 9000;
    return figures;
}

}  // namespace

class HealthTextTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void every_check_of_the_engine_has_its_words() {
        for (const HealthFigures& figures : {sound(), ill(), observing(true), observing(false)}) {
            for (const HealthCheck& check : warp::assessHealth(figures, {})) {
                const HealthText text = healthText(check, figures.stats);
                QVERIFY2(text.why.endsWith(u'.') || text.why.contains(u"42"_s) || text.why.contains(u'('),
                         qPrintable(text.why));
                QVERIFY2(text.why != QString::fromStdString(check.why), check.name.c_str());
                // What the engine advises is advised here, too; what is well needs nothing.
                if (check.level != HealthLevel::Ok)
                    QVERIFY2(!text.fix.isEmpty() || check.fix.empty(), check.name.c_str());
            }
        }
    }

    void what_made_it_ill_is_not_lost() {
        int told = 0;
        for (const HealthCheck& check : warp::assessHealth(ill(), {}))
            told += healthText(check, ill().stats).why.contains(u"a/b: fact 42"_s) ? 1 : 0;
        QCOMPARE(told, 5);  // directory, state, archive, mirror, maintenance
    }

    void an_unknown_check_keeps_the_engines_words() {
        const HealthText text = healthText({.name = "warp_drive", .why = "cold", .fix = "heat it"}, {});
        QCOMPARE(text.name, u"Warp drive"_s);
        QCOMPARE(text.why, u"cold"_s);
        QCOMPARE(text.fix, u"heat it"_s);
    }
};

WARP_UI_TEST(HealthTextTest);

#include "health_text_test.moc"
