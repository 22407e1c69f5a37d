// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QObject>
#include <QtCore/QVector>

#include "ui/widgets/theme.h"

namespace warp::ui {

struct UniverseFacts;

struct RecentUniverse {
    QString directory;
    QString name;
    Status health = Status::NoData;
    std::optional<qint64> records;
    std::optional<qint64> bytes;
    qint64 openedMs = 0;
    QString user = {};  ///< who opened it; empty where it has no users
};

/// The universes opened last, newest first, with what was known of them then.
class RecentUniverses final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kMost = 12;

    explicit RecentUniverses(const QString& configDirectory, QObject* parent = nullptr);

    const QVector<RecentUniverse>& entries() const { return m_entries; }
    /// Who opened it last; empty where nobody has a name, or when it is not among the recent ones.
    QString userOf(const QString& directory) const;
    /// Puts the universe first, or brings its figures up to date when it already is.
    void note(const UniverseFacts& facts, qint64 nowMs);
    void forget(const QString& directory);

  Q_SIGNALS:
    void changed();

  private:
    void load();
    void save() const;

    QString m_file;
    QVector<RecentUniverse> m_entries;
};

}  // namespace warp::ui
