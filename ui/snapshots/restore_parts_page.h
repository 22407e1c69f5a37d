// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QWidget>

#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"
#include "ui/models/facts_model.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace warp::ui {

class JobProgress;
class TableView;

/// Which parts of a state come back into the open universe, and what that would change: counted by the way of
/// the restore itself, which writes nothing then.
class RestorePartsPage final : public QWidget {
    Q_OBJECT

  public:
    /// The session must outlive it.
    explicit RestorePartsPage(EngineSession& session, QWidget* parent = nullptr);

    /// Lists the parts of another state. Takes: types of which it has records, besides those there are now.
    void show(const std::vector<std::string>& types);
    /// As a restore takes them; empty while nothing is chosen.
    std::vector<std::string> parts() const;
    /// Counts what a restore would change. Takes: the request, without parts.
    void preview(RestoreRequest request);
    void stop();
    bool isCounting() const { return m_slot.active(); }
    /// Of the chosen parts; nothing while they are not counted.
    const std::optional<RestoreReport>& counted() const { return m_counted; }

    QListWidget* list() const { return m_list; }
    QLineEdit* keys() const { return m_keys; }
    TableView* table() const { return m_table; }
    QLabel* note() const { return m_note; }

  Q_SIGNALS:
    void changed();

  private:
    QWidget* buildChoices();
    QWidget* buildCounts();
    void addPart(const QString& part, const QString& text);
    void addTypes(std::vector<std::string> types);
    void onChosen();
    void onCounted(Result<RestoreReport> answer);

    EngineSession& m_session;
    std::optional<RestoreReport> m_counted;
    FactsModel m_model;
    QListWidget* m_list = nullptr;
    QLineEdit* m_keys = nullptr;
    TableView* m_table = nullptr;
    QLabel* m_note = nullptr;
    JobProgress* m_progress = nullptr;
    JobSlot m_slot;
    JobSlot m_typesSlot;
};

}  // namespace warp::ui
