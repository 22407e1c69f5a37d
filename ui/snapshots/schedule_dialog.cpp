// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/schedule_dialog.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/models/engine_text.h"
#include "ui/snapshots/schedule_form.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

ScheduleDialog::ScheduleDialog(SnapshotTasks& tasks, Prompts& prompts, const QString& readOnly,
                               QWidget* parent)
    : QDialog(parent),
      m_tasks(tasks),
      m_prompts(prompts),
      m_readOnly(readOnly),
      m_model(retentionColumns()),
      m_standing(new QLabel(this)),
      m_form(new ScheduleForm(this)),
      m_removal(new Banner(this)),
      m_problem(new Banner(this)) {
    setObjectName(u"scheduleDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Schedule of snapshots"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    m_standing->setObjectName(u"scheduleStanding"_s);
    m_standing->setWordWrap(true);
    m_problem->setObjectName(u"scheduleProblem"_s);
    m_problem->hide();
    m_removal->setObjectName(u"scheduleRemoval"_s);
    m_removal->hide();
    column->addWidget(m_removal);
    column->addWidget(m_problem);
    column->addWidget(m_standing);
    column->addWidget(m_form);
    column->addWidget(buildPreview(), 1);
    column->addWidget(buildButtons());
    m_form->setEnabled(false);
    connect(m_form, &ScheduleForm::changed, this, &ScheduleDialog::lookAhead);
    connect(&tasks, &SnapshotTasks::scheduleSaved, this, &ScheduleDialog::onSaved);
    connect(&tasks, &SnapshotTasks::changed, this, &ScheduleDialog::lookAhead);
    connect(&tasks.session(), &EngineSession::stateChanged, this, &QDialog::deleteLater);
    resize(860, 640);
    updateButtons();
    read();
}

QWidget* ScheduleDialog::buildPreview() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kSmall);
    m_sum = new QLabel(part);
    m_sum->setObjectName(u"scheduleSum"_s);
    m_sum->setFont(Theme::font(FontRole::Section));
    m_preview = new TableView(part);
    m_preview->setObjectName(u"schedulePreview"_s);
    m_preview->setAccessibleName(tr("What stays and what goes"));
    m_preview->setModel(&m_model);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setEmptyNote(tr("There are no snapshots yet."));
    constexpr std::array kWidths = {180, 90};
    for (std::size_t at = 0; at < kWidths.size(); ++at)
        m_preview->horizontalHeader()->resizeSection(static_cast<int>(at), kWidths[at]);
    m_preview->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_sum);
    column->addWidget(m_preview, 1);
    return part;
}

QWidget* ScheduleDialog::buildButtons() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    const auto add = [&](const QString& name, const QString& text) {
        auto* button = new QPushButton(text, part);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_remove = add(u"scheduleRemove"_s, tr("Remove them now\u2026"));
    m_save = add(u"scheduleSave"_s, tr("Save"));
    m_save->setDefault(true);
    auto* close = add(u"scheduleClose"_s, tr("Close"));
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    connect(m_remove, &QPushButton::clicked, this, &ScheduleDialog::askRemove);
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

void ScheduleDialog::read() {
    m_settled = false;
    m_tasks.session().run<ScheduleStatus>(
        m_readSlot, this, windowTitle(), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().schedule(); },
        [this](const Result<ScheduleStatus>& answer) { onRead(answer); });
}

void ScheduleDialog::onRead(const Result<ScheduleStatus>& answer) {
    if (!answer.ok()) {
        m_problem->setText({.kind = BannerKind::Critical, .message = errorText(answer.error())});
        m_problem->show();
        m_settled = true;
        return;
    }
    m_saved = *answer;
    m_form->setSchedule(m_saved);
    m_form->setEnabled(m_readOnly.isEmpty());
    m_standing->setText(standingText());
    m_removal->setText({.kind = BannerKind::Warning, .message = removalText()});
    m_removal->setVisible(m_saved.pruneFailure.has_value());
    lookAhead();
}

/// Why what is past its time is still there; empty where nothing failed.
QString ScheduleDialog::removalText() const {
    if (!m_saved.pruneFailure) return {};
    return tr("The last snapshot was taken, but older ones could not be removed %1: %2 That is tried again "
              "%3 or "
              "after the next snapshot.")
        .arg(timeText(m_saved.pruneFailedAt), errorText(*m_saved.pruneFailure),
             timeText(m_saved.pruneAgainAt));
}

/// How the saved schedule stands.
QString ScheduleDialog::standingText() const {
    const ScheduleStanding& standing = m_saved.standing;
    if (m_saved.failure)
        return tr("The last one failed %1: %2 It is tried again within the hour.")
            .arg(timeText(m_saved.failedAt), errorText(*m_saved.failure));
    if (m_saved.running) return tr("One is being taken now.");
    if (!standing.next) return tr("No snapshots are taken by themselves.");
    QString text =
        standing.full ? tr("The next is due %1 and full.") : tr("The next is due %1 and holds what changed.");
    text = text.arg(timeText(*standing.next));
    if (standing.last) text += u' ' + tr("The last was taken %1.").arg(timeText(*standing.last));
    if (standing.missed) text += u' ' + tr("The one due %1 was missed.").arg(timeText(*standing.missed));
    return text;
}

/// What the rule in the form would remove now, by the way that removes.
void ScheduleDialog::lookAhead() {
    m_settled = false;
    updateButtons();
    m_tasks.session().run<PruneReport>(
        m_previewSlot, this, tr("What stays and what goes"), Lane::Page,
        [rule = m_form->wanted().retention](Universe& universe, const EngineJob& job) {
            return universe.backups().prune(rule, true, job);
        },
        [this](const Result<PruneReport>& answer) { onPreview(answer); });
}

void ScheduleDialog::onPreview(const Result<PruneReport>& answer) {
    m_settled = true;
    m_removable = answer.ok() ? answer->removed : 0;
    m_problem->setVisible(!answer.ok());
    if (answer.ok()) {
        m_model.setFacts(retentionRows(answer->verdicts));
        m_sum->setText(m_removable == 0
                           ? tr("Nothing is past its time")
                           : tr("%n snapshot(s) past their time: %1", nullptr, static_cast<int>(m_removable))
                                 .arg(byteText(static_cast<std::int64_t>(answer->bytes))));
    } else {
        m_model.setFacts({});
        m_sum->clear();
        m_problem->setText({.kind = BannerKind::Warning, .message = errorText(answer.error())});
    }
    updateButtons();
}

void ScheduleDialog::save() {
    auto settings = scheduleSettings(m_saved, m_form->wanted());
    if (settings.empty()) return;
    m_form->setEnabled(false);
    m_save->setEnabled(false);
    m_tasks.saveSchedule(std::move(settings));
}

void ScheduleDialog::onSaved(const Outcome& outcome) {
    read();
    if (outcome.ok()) return;
    m_problem->setText({.kind = BannerKind::Critical, .message = errorText(outcome.error())});
    m_problem->show();
}

void ScheduleDialog::askRemove() {
    const QString sentence =
        tr("%n snapshot(s) of the schedule are deleted for good. What only they hold cannot be had back.",
           nullptr, static_cast<int>(m_removable));
    const QString word = tr("remove");
    const Question question{.title = tr("Remove snapshots"),
                            .text = sentence + u' ' + tr("Type \u201c%1\u201d to confirm.").arg(word),
                            .accept = tr("Remove"),
                            .cancel = tr("Keep"),
                            .dangerous = true,
                            .typedConfirmation = word};
    m_prompts.ask(this, question, [this, rule = m_form->wanted().retention](Choice choice) {
        if (choice == Choice::Accept) m_tasks.prune(rule);
    });
}

void ScheduleDialog::updateButtons() {
    const ScheduleStatus wanted = m_form->wanted();
    const bool may = m_readOnly.isEmpty() && m_form->isEnabled();
    const bool sound = !wanted.prune || wanted.retention.keepsAny();
    m_save->setEnabled(may && sound && !scheduleSettings(m_saved, wanted).empty());
    m_remove->setEnabled(may && m_settled && m_removable > 0);
    for (QPushButton* button : {m_save, m_remove}) button->setToolTip(m_readOnly);
}

}  // namespace warp::ui
