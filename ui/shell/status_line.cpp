// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtWidgets/QLabel>

#include "ui/shell/universe_link.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/status_badge.h"

namespace warp::ui {
namespace {

// Younger figures are simply "now"; the bar would flicker otherwise.
constexpr qint64 kFreshMs = 3000;

}  // namespace

QString stateText(const UniverseFacts& facts) {
    switch (facts.state) {
        case LinkState::Closed: return QCoreApplication::translate("StatusLine", "No universe");
        case LinkState::Opening: return QCoreApplication::translate("StatusLine", "Opening");
        case LinkState::Writing: return QCoreApplication::translate("StatusLine", "Open");
        case LinkState::Observing: return QCoreApplication::translate("StatusLine", "Observing");
        case LinkState::ReadOnly: return QCoreApplication::translate("StatusLine", "Read-only");
        case LinkState::Closing: return QCoreApplication::translate("StatusLine", "Closing");
    }
    return {};
}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent), m_alerts(new StatusBadge(this)), m_health(new StatusBadge(this)) {
    setObjectName(QStringLiteral("statusLine"));
    setSizeGripEnabled(false);
    setContentsMargins(0, 0, metrics::kSmall, 0);
    m_state = addField("stateField", tr("What this window may do with the universe"));
    m_role = addField("roleField", tr("The role you act in"));
    m_lsn = addField("lsnField", tr("Number of the last change in the log"));
    m_rate = addField("rateField", tr("Operations per second"));
    m_lag = addField("lagField", tr("Records whose readable files are still to be written"));
    m_muted = addField("mutedField", tr("Alerts that are muted"));
    m_age = addField("ageField", tr("How old these figures are"));
    m_health->setObjectName(QStringLiteral("healthBadge"));
    m_alerts->setObjectName(QStringLiteral("alertsBadge"));
    for (StatusBadge* badge : {m_alerts, m_health}) {
        badge->installEventFilter(this);
        addPermanentWidget(badge);
    }
    show(UniverseFacts());
}

void StatusLine::show(const UniverseFacts& facts) {
    const bool open = facts.state != LinkState::Closed && facts.state != LinkState::Opening;
    set(m_state, stateText(facts));
    m_state->setToolTip(facts.reason.isEmpty() ? m_state->statusTip() : facts.reason);
    set(m_role, facts.role);
    set(m_lsn, open ? tr("LSN %1").arg(groupedNumber(static_cast<qint64>(facts.lsn))) : QString());
    set(m_rate, open ? tr("%1 ops/s").arg(groupedNumber(facts.operationsPerSecond, 0)) : QString());
    const QString lag = facts.mirrorLag == 0 ? tr("Mirror complete")
                                             : tr("Mirror %1 behind").arg(groupedNumber(facts.mirrorLag));
    set(m_lag, open ? lag : QString());
    set(m_muted, facts.mutedAlerts > 0 ? tr("%n muted", nullptr, facts.mutedAlerts) : QString());
    const bool old = facts.dataAgeMs && *facts.dataAgeMs > kFreshMs;
    set(m_age, open && old ? tr("Figures %1 old").arg(ageText(*facts.dataAgeMs)) : QString());
    m_alerts->setVisible(open && facts.firingAlerts > 0);
    m_alerts->setStatus(facts.worstAlert, tr("%n alert(s)", nullptr, facts.firingAlerts));
    m_alerts->setToolTip(facts.alertsReason);
    m_health->setVisible(open);
    m_health->setStatus(facts.health);
    m_health->setToolTip(facts.healthReason);
}

void StatusLine::addBeforeHealth(QWidget* widget) {
    const bool visible = m_health->isVisibleTo(this);
    removeWidget(m_health);
    addPermanentWidget(widget);
    addPermanentWidget(m_health);
    m_health->setVisible(visible);
}

bool StatusLine::eventFilter(QObject* watched, QEvent* event) {
    if ((watched == m_health || watched == m_alerts) && event->type() == QEvent::MouseButtonRelease)
        Q_EMIT healthRequested();
    return QStatusBar::eventFilter(watched, event);
}

QLabel* StatusLine::addField(const char* name, const QString& explanation) {
    auto* field = new QLabel(this);
    field->setObjectName(QLatin1StringView(name));
    field->setToolTip(explanation);
    field->setStatusTip(explanation);
    field->setContentsMargins(metrics::kTiny, 0, metrics::kSmall, 0);
    if (qstrcmp(name, "ageField") == 0)
        addPermanentWidget(field);
    else
        addWidget(field);
    return field;
}

void StatusLine::set(QLabel* field, const QString& text) {
    field->setText(text);
    field->setVisible(!text.isEmpty());
}

}  // namespace warp::ui
