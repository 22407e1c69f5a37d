// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace warp::ui {

/// What is selected in the window, and by whom.
struct Selection {
    QStringList keys;
    /// The page or dock that published it: "explorer", "table:orders".
    QString origin;

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// The window's one selection and the way it went. Tree, table, graph and results publish into it; the
/// inspector follows it.
class SelectionHistory final : public QObject {
    Q_OBJECT

  public:
    static constexpr qsizetype kLongest = 200;

    explicit SelectionHistory(QObject* parent = nullptr) : QObject(parent) {}

    Selection current() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_steps.size(); }

    /// Publishing what is already selected only changes the origin; it is no new step.
    void publish(const Selection& selection);
    void goBack();
    void goForward();
    void clear();

  Q_SIGNALS:
    void changed(const warp::ui::Selection& selection);
    void stepsChanged();

  private:
    void moveTo(qsizetype step);

    QVector<Selection> m_steps;
    qsizetype m_at = -1;
};

}  // namespace warp::ui
