// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/target.h"

namespace warp::ui {

/// Everything whose name contains a text: regions, shards and types at once, then records by a search of all
/// keys in the engine, whether their branch was ever opened or not. Ends after kMostHits records.
class KeySearchModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    static constexpr std::size_t kMostHits = 500;
    enum Column { NameColumn, PlaceColumn, kColumnCount };
    enum Role { TargetRole = Qt::UserRole + 1, ShardRole = Qt::UserRole + 5 };

    explicit KeySearchModel(EngineSession& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Starts over. Takes: the types there are, which are matched by name.
    void search(const QString& text, const std::vector<TypeCounts>& types);
    void stop();
    bool isSearching() const { return m_slot.active(); }
    std::uint64_t scanned() const { return m_scanned; }
    bool limitReached() const { return m_limitReached; }
    const std::optional<Error>& failure() const { return m_failure; }
    Target targetAt(const QModelIndex& index) const;

  Q_SIGNALS:
    void progressed();

  private:
    struct Hit {
        Target target;
        QString name;
        QString place;
    };

    void addNames(const std::vector<TypeCounts>& types);
    void searchOn(const std::string& from);
    void onSlice(Result<KeySlice> answer);
    void append(std::vector<Hit> hits);

    EngineSession& m_session;
    QString m_text;
    std::vector<Hit> m_hits;
    std::size_t m_records = 0;
    std::uint64_t m_scanned = 0;
    bool m_limitReached = false;
    std::optional<Error> m_failure;
    JobSlot m_slot;
};

}  // namespace warp::ui
