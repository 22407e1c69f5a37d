// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QStandardItemModel>

#include "ui/shell/universe_link.h"

namespace warp::ui::test {

/// A link whose answers the test gives.
class FakeUniverseLink final : public UniverseLink {
    Q_OBJECT

  public:
    UniverseFacts shown;
    QStringList calls;
    QStandardItemModel tasks{0, 3};
    QStandardItemModel lines{0, 2};
    bool logWatched = false;

    UniverseFacts facts() const override { return shown; }
    void create(const QString& directory) override { calls << QStringLiteral("create ") + directory; }
    void open(const QString& directory, OpenMode mode) override {
        const bool write = mode == OpenMode::Write;
        calls << (write ? QStringLiteral("open ") : QStringLiteral("observe ")) + directory;
    }
    void signIn(const QString& directory, OpenMode mode, const Credentials& who) override {
        open(directory, mode);
        calls.last() += QStringLiteral(" as ") + who.user + u'/' + who.password;
    }
    void createSample(const QString& directory) override { calls << QStringLiteral("sample ") + directory; }
    void close() override {
        calls << QStringLiteral("close");
        shown = {};
        Q_EMIT closed({});
    }
    void resume() override { calls << QStringLiteral("resume"); }
    void repair(const QString& directory, RepairStep step, const Credentials& who) override {
        calls << QStringLiteral("repair %1 %2").arg(static_cast<int>(step)).arg(directory);
        if (!who.user.isEmpty()) calls.last() += QStringLiteral(" as ") + who.user + u'/' + who.password;
    }
    QAbstractItemModel* activities() override { return &tasks; }
    void cancelActivity(const QModelIndex& index) override {
        calls << QStringLiteral("cancel %1").arg(index.row());
    }
    void clearEndedActivities() override { calls << QStringLiteral("clear"); }
    QAbstractItemModel* log() override { return &lines; }
    void watchLog(bool watched) override { logWatched = watched; }

    /// Opens a universe as the engine would.
    void succeed(const QString& directory = QStringLiteral("/data/orders")) {
        shown = {.state = LinkState::Writing,
                 .id = QStringLiteral("0190-aa"),
                 .name = QStringLiteral("orders"),
                 .directory = directory,
                 .role = QStringLiteral("owner"),
                 .health = Status::Ok,
                 .lsn = 1204331,
                 .operationsPerSecond = 482,
                 .mirrorLag = 12,
                 .records = 1204331,
                 .bytes = 512'000'000,
                 .dataAgeMs = 400};
        Q_EMIT factsChanged();
        Q_EMIT opened();
    }
    void addTask(const QString& name, double fraction) {
        QList<QStandardItem*> row{new QStandardItem(name),
                                  new QStandardItem(QStringLiteral("42 %, 5 s left")),
                                  new QStandardItem(QStringLiteral("Running"))};
        row[0]->setData(fraction, ActivityFractionRole);
        row[0]->setData(true, ActivityCancelRole);
        tasks.appendRow(row);
    }
};

}  // namespace warp::ui::test
