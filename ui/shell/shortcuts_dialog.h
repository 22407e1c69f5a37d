// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QDialog>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;

namespace warp::ui {

class Prompts;
class ShortcutMap;
class TableView;

/// Every action with the place it stands in and its keys; keys that are not the default ones are bold.
class ShortcutModel final : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { ActionColumn, PlaceColumn, KeysColumn, kColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    explicit ShortcutModel(const ShortcutMap& map, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

  private:
    const ShortcutMap& m_map;
};

/// Shows the shortcuts, filters them and changes them: select an action, press its new keys.
class ShortcutsDialog final : public QDialog {
    Q_OBJECT

  public:
    /// Both must outlive the dialog.
    ShortcutsDialog(ShortcutMap& map, Prompts& prompts, QWidget* parent);

  private:
    QWidget* makeTable();
    QWidget* makeEditor();
    QWidget* makeButtons();
    QString currentId() const;
    void showCurrent();
    void onKeys();
    void take();
    void askResetAll();
    void say(const QString& message, bool offerTaking = false);

    ShortcutMap& m_map;
    Prompts& m_prompts;
    ShortcutModel* m_model;
    QSortFilterProxyModel* m_proxy;
    TableView* m_table = nullptr;
    QLabel* m_name = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_take = nullptr;
};

}  // namespace warp::ui
