// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/facts_model.h"

class QLabel;
class QLineEdit;

namespace warp::ui {

class TableView;

/// One record by its key: typed whole, which deleted ones need, or found by a part of it.
class RecordChoice final : public QWidget {
    Q_OBJECT

  public:
    static constexpr std::size_t kMostFound = 200;

    /// The session must outlive it.
    explicit RecordChoice(EngineSession& session, QWidget* parent = nullptr);

    void setKey(const QString& key);
    /// As typed; empty while it cannot be one.
    QString key() const;

    QLineEdit* field() const { return m_field; }
    TableView* found() const { return m_found; }
    bool isSearching() const { return m_delay.isActive() || m_slot.active(); }

  Q_SIGNALS:
    void changed();
    /// Enter or double click on one of the keys that were found.
    void opened();

  private:
    void search();
    void searchOn(const std::string& from);
    void onFound(Result<KeySlice> answer);
    void take(const QModelIndex& row);

    EngineSession& m_session;
    FactsModel m_model;
    std::vector<FactsModel::Fact> m_hits;
    QTimer m_delay;
    QLineEdit* m_field;
    TableView* m_found;
    QLabel* m_note;
    bool m_taking = false;
    JobSlot m_slot;
};

}  // namespace warp::ui
