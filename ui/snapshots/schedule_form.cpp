// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/schedule_form.h"

#include <QtCore/QLocale>
#include <QtCore/QTime>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QGroupBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTimeEdit>

#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kEvery = {SnapshotEvery::Never, SnapshotEvery::Hour, SnapshotEvery::Day,
                               SnapshotEvery::Week, SnapshotEvery::Month};
constexpr std::array kRule = {&RetentionRule::last,   &RetentionRule::hourly,  &RetentionRule::daily,
                              &RetentionRule::weekly, &RetentionRule::monthly, &RetentionRule::yearly};
constexpr std::array kRuleNames = {"last", "hourly", "daily", "weekly", "monthly", "yearly"};
constexpr int kMostKept = 10'000;
constexpr int kMostChain = 1'000;
constexpr int kDaysOfWeek = 7;

using Settings = std::vector<std::pair<std::string, std::string>>;

void addChange(Settings& settings, const std::string& name, const std::string& from, const std::string& to) {
    if (from != to) settings.emplace_back("universe_parameters." + name, to);
}

std::string flag(bool on) {
    return on ? "true" : "false";
}

std::string quoted(std::string_view word) {
    return '"' + std::string(word) + '"';
}

QFormLayout* formOf(QWidget* group) {
    auto* form = new QFormLayout(group);
    form->setHorizontalSpacing(metrics::kMedium);
    form->setVerticalSpacing(metrics::kSmall);
    return form;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> scheduleSettings(const ScheduleStatus& from,
                                                                  const ScheduleStatus& to) {
    Settings settings;
    const SnapshotSchedule& before = from.schedule;
    const SnapshotSchedule& after = to.schedule;
    const auto number = [&](const char* name, std::uint64_t was, std::uint64_t is) {
        addChange(settings, name, std::to_string(was), std::to_string(is));
    };
    number("snapshots.weekday", before.weekday, after.weekday);
    number("snapshots.hour", before.hour, after.hour);
    number("snapshots.minute", before.minute, after.minute);
    number("snapshots.full_every", before.fullEvery, after.fullEvery);
    addChange(settings, "snapshots.make_up", flag(before.makeUp), flag(after.makeUp));
    addChange(settings, "snapshots.verify", flag(from.verify), flag(to.verify));
    addChange(settings, "snapshots.prune", flag(from.prune), flag(to.prune));
    for (std::size_t at = 0; at < kRule.size(); ++at) {
        addChange(settings, "snapshot_retention." + std::string(kRuleNames[at]),
                  std::to_string(from.retention.*kRule[at]), std::to_string(to.retention.*kRule[at]));
    }
    // Last, so that nothing is taken or removed by half of the new rules.
    addChange(settings, "snapshots.every", quoted(snapshotEveryName(before.every)),
              quoted(snapshotEveryName(after.every)));
    return settings;
}

ScheduleForm::ScheduleForm(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kMedium);
    row->addWidget(buildSchedule(), 1);
    row->addWidget(buildRetention(), 1);
}

QWidget* ScheduleForm::buildSchedule() {
    auto* group = new QGroupBox(tr("Taken by themselves"), this);
    QFormLayout* form = formOf(group);
    m_every = new QComboBox(group);
    m_every->setObjectName(u"scheduleEvery"_s);
    m_every->setAccessibleName(tr("How often"));
    m_every->addItems(
        {tr("Never"), tr("Every hour"), tr("Every day"), tr("Every week"), tr("Every month, on the first")});
    m_weekday = new QComboBox(group);
    m_weekday->setObjectName(u"scheduleWeekday"_s);
    m_weekday->setAccessibleName(tr("Day of the week"));
    for (int day = 1; day <= kDaysOfWeek; ++day) m_weekday->addItem(QLocale().standaloneDayName(day));
    m_time = new QTimeEdit(group);
    m_time->setObjectName(u"scheduleTime"_s);
    m_time->setAccessibleName(tr("Time (UTC)"));
    m_time->setDisplayFormat(u"HH:mm"_s);
    form->addRow(tr("How &often"), m_every);
    form->addRow(tr("&Day"), m_weekday);
    form->addRow(tr("Time (&UTC)"), m_time);
    m_fullEvery = addCount(form, "scheduleFullEvery", tr("One &full of so many"), 1);
    m_fullEvery->setMaximum(kMostChain);
    m_fullEvery->setToolTip(tr("The others hold what changed since the one before. 1: all are full."));
    m_makeUp = addSwitch(form, "scheduleMakeUp", tr("Make up for one that was &missed"));
    m_verify = addSwitch(form, "scheduleVerify", tr("Read it &back and compare every file"));
    connect(m_every, &QComboBox::currentIndexChanged, this, &ScheduleForm::onEdited);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &ScheduleForm::onEdited);
    connect(m_time, &QTimeEdit::timeChanged, this, &ScheduleForm::onEdited);
    return group;
}

QWidget* ScheduleForm::buildRetention() {
    auto* group = new QGroupBox(tr("How long they are kept"), this);
    QFormLayout* form = formOf(group);
    m_prune = addSwitch(form, "schedulePrune", tr("&Remove those that no line below keeps"));
    m_prune->setToolTip(tr("After each new one of the schedule. Those taken by hand always stay."));
    m_counts = {addCount(form, "scheduleLast", tr("The &newest"), 0),
                addCount(form, "scheduleHourly", tr("One of each &hour, for hours"), 0),
                addCount(form, "scheduleDaily", tr("One of each d&ay, for days"), 0),
                addCount(form, "scheduleWeekly", tr("One of each &week, for weeks"), 0),
                addCount(form, "scheduleMonthly", tr("One of each m&onth, for months"), 0),
                addCount(form, "scheduleYearly", tr("One of each &year, for years"), 0)};
    return group;
}

QCheckBox* ScheduleForm::addSwitch(QFormLayout* form, const char* name, const QString& text) {
    auto* box = new QCheckBox(text, form->parentWidget());
    box->setObjectName(QLatin1StringView(name));
    form->addRow(box);
    connect(box, &QCheckBox::toggled, this, &ScheduleForm::onEdited);
    return box;
}

QSpinBox* ScheduleForm::addCount(QFormLayout* form, const char* name, const QString& text, int least) {
    auto* box = new QSpinBox(form->parentWidget());
    box->setObjectName(QLatin1StringView(name));
    box->setAccessibleName(QString(text).remove(u'&'));
    box->setRange(least, kMostKept);
    form->addRow(text, box);
    connect(box, &QSpinBox::valueChanged, this, &ScheduleForm::onEdited);
    return box;
}

void ScheduleForm::setSchedule(const ScheduleStatus& status) {
    m_setting = true;
    const SnapshotSchedule& schedule = status.schedule;
    m_every->setCurrentIndex(static_cast<int>(std::ranges::find(kEvery, schedule.every) - kEvery.begin()));
    m_weekday->setCurrentIndex(static_cast<int>(schedule.weekday) - 1);
    m_time->setTime(QTime(static_cast<int>(schedule.hour), static_cast<int>(schedule.minute)));
    m_fullEvery->setValue(static_cast<int>(schedule.fullEvery));
    m_makeUp->setChecked(schedule.makeUp);
    m_verify->setChecked(status.verify);
    m_prune->setChecked(status.prune);
    for (std::size_t at = 0; at < kRule.size(); ++at)
        m_counts[at]->setValue(static_cast<int>(status.retention.*kRule[at]));
    m_setting = false;
    updateEnabled();
}

ScheduleStatus ScheduleForm::wanted() const {
    ScheduleStatus status{.schedule = {.every = kEvery[static_cast<std::size_t>(m_every->currentIndex())],
                                       .weekday = static_cast<std::uint32_t>(m_weekday->currentIndex() + 1),
                                       .hour = static_cast<std::uint32_t>(m_time->time().hour()),
                                       .minute = static_cast<std::uint32_t>(m_time->time().minute()),
                                       .makeUp = m_makeUp->isChecked(),
                                       .fullEvery = static_cast<std::uint64_t>(m_fullEvery->value())},
                          .prune = m_prune->isChecked(),
                          .verify = m_verify->isChecked()};
    for (std::size_t at = 0; at < kRule.size(); ++at)
        status.retention.*kRule[at] = static_cast<std::uint32_t>(m_counts[at]->value());
    status.retention.scheduledOnly = true;
    return status;
}

void ScheduleForm::onEdited() {
    if (m_setting) return;
    updateEnabled();
    Q_EMIT changed();
}

/// What does not count is greyed, so that it says so.
void ScheduleForm::updateEnabled() {
    const SnapshotEvery every = kEvery[static_cast<std::size_t>(m_every->currentIndex())];
    const bool any = every != SnapshotEvery::Never;
    m_weekday->setEnabled(every == SnapshotEvery::Week);
    for (QWidget* control : std::initializer_list<QWidget*>{m_time, m_fullEvery, m_makeUp, m_verify})
        control->setEnabled(any);
    for (QSpinBox* count : m_counts) count->setEnabled(m_prune->isChecked());
}

}  // namespace warp::ui
