// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/selection_history.h"

namespace warp::ui {

Selection SelectionHistory::current() const {
    return m_at < 0 ? Selection() : m_steps[m_at];
}

void SelectionHistory::publish(const Selection& selection) {
    if (m_at >= 0 && m_steps[m_at].keys == selection.keys) {
        m_steps[m_at].origin = selection.origin;
        return;
    }
    m_steps.resize(m_at + 1);
    m_steps.append(selection);
    if (m_steps.size() > kLongest) m_steps.removeFirst();
    moveTo(m_steps.size() - 1);
}

void SelectionHistory::goBack() {
    if (canGoBack()) moveTo(m_at - 1);
}

void SelectionHistory::goForward() {
    if (canGoForward()) moveTo(m_at + 1);
}

void SelectionHistory::clear() {
    m_steps.clear();
    m_at = -1;
    Q_EMIT changed({});
    Q_EMIT stepsChanged();
}

void SelectionHistory::moveTo(qsizetype step) {
    m_at = step;
    Q_EMIT changed(m_steps[m_at]);
    Q_EMIT stepsChanged();
}

}  // namespace warp::ui
