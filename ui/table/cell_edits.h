// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include "ui/bridge/cell_edit.h"
#include "ui/pages/page_context.h"

class QWidget;

namespace warp::ui {

/// Writes edited cells the way every edit of a record goes: conditional on its version, with undo. What
/// others changed in the record's other fields stays; when they changed the same field, the person decides.
class CellEdits final : public QObject {
    Q_OBJECT

  public:
    /// Takes: `home`, where questions belong.
    CellEdits(PageContext& context, QWidget* home);

    void write(const CellEdit& edit) { attempt(edit, kMostAttempts); }

  Q_SIGNALS:
    /// The engine acknowledged it.
    void written(const QString& key);
    /// Nothing was written, and why.
    void failed(const QString& reason);

  private:
    // A record that others write all the time is tried again only so often.
    static constexpr int kMostAttempts = 5;

    void attempt(const CellEdit& edit, int attempts);
    void apply(const CellEdit& edit, const PreparedEdit& prepared, int attempts);
    void askAboutClash(const CellEdit& edit, const PreparedEdit::Clash& clash);

    PageContext& m_context;
    QWidget* const m_home;
};

}  // namespace warp::ui
