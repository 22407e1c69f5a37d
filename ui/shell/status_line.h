// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStatusBar>

class QLabel;

namespace warp::ui {

class StatusBadge;
struct UniverseFacts;

/// The status bar: state, role, LSN, operations, mirror lag, alerts that fire, health, muted alerts, age of
/// the figures.
class StatusLine final : public QStatusBar {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    void show(const UniverseFacts& facts);
    using QStatusBar::show;
    /// Puts a widget before the health badge.
    void addBeforeHealth(QWidget* widget);

  Q_SIGNALS:
    /// The health badge, or that of the alerts, was asked to explain itself.
    void healthRequested();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QLabel* addField(const char* name, const QString& explanation);
    void set(QLabel* field, const QString& text);

    QLabel* m_state;
    QLabel* m_role;
    QLabel* m_lsn;
    QLabel* m_rate;
    QLabel* m_lag;
    QLabel* m_muted;
    QLabel* m_age;
    StatusBadge* m_alerts;
    StatusBadge* m_health;
};

/// "Writing", "Observing", "Read-only", in the user's language.
QString stateText(const UniverseFacts& facts);

}  // namespace warp::ui
