// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/repair_dialog.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/sign_in_dialog.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

RepairDialog::RepairDialog(UniverseLink& link, const QString& directory, bool tree, QWidget* parent)
    : QDialog(parent),
      m_link(link),
      m_directory(directory),
      m_sentence(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_lines(new QPlainTextEdit(this)) {
    setObjectName(u"repairDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Repair a universe"));
    setAccessibleName(windowTitle());
    auto* place = new QLabel(directory, this);
    place->setTextFormat(Qt::PlainText);
    place->setFont(Theme::font(FontRole::Code));
    place->setWordWrap(true);
    m_sentence->setObjectName(u"repairSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Working"));
    m_lines->setObjectName(u"repairLines"_s);
    m_lines->setAccessibleName(tr("Report"));
    m_lines->setReadOnly(true);
    m_lines->setFont(Theme::font(FontRole::Code));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kSmall);
    column->addWidget(place);
    column->addWidget(buildChoices(tree));
    column->addWidget(m_sentence);
    column->addWidget(m_busy);
    column->addWidget(m_lines, 1);
    column->addStretch(0);
    column->addWidget(buildButtons());
    connect(&m_link, &UniverseLink::repaired, this, &RepairDialog::onRepaired);
    resize(560, 400);
    choose();
}

QWidget* RepairDialog::buildChoices(bool tree) {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, metrics::kSmall, 0, metrics::kSmall);
    m_log =
        new QRadioButton(tr("Salvage the log: keep every whole change, lay the damaged part aside"), part);
    m_log->setObjectName(u"repairLog"_s);
    m_tree = new QRadioButton(tr("Rebuild the tree from the readable files, the packs and the log"), part);
    m_tree->setObjectName(u"repairTree"_s);
    (tree ? m_tree : m_log)->setChecked(true);
    column->addWidget(m_log);
    column->addWidget(m_tree);
    connect(m_log, &QRadioButton::toggled, this, &RepairDialog::choose);
    return part;
}

QWidget* RepairDialog::buildButtons() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSmall);
    m_accept = new QPushButton(part);
    m_accept->setObjectName(u"repairAccept"_s);
    m_accept->setDefault(true);
    auto* close = new QPushButton(tr("Close"), part);
    close->setObjectName(u"repairClose"_s);
    close->setAutoDefault(false);
    row->addStretch(1);
    row->addWidget(m_accept);
    row->addWidget(close);
    connect(m_accept, &QPushButton::clicked, this, &RepairDialog::onAccept);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return part;
}

// What salvaging the log would do can be said beforehand; the tree is simply made again.
void RepairDialog::choose() {
    m_lines->clear();
    if (m_log->isChecked()) return start(RepairStep::LookAtLog);
    enter(Phase::Choosing, tr("The old tree is kept aside. Records of which only the tree knew are lost."));
}

void RepairDialog::start(RepairStep step) {
    enter(Phase::Working, step == RepairStep::LookAtLog
                              ? tr("Looking at what is damaged. Nothing is changed.")
                              : tr("Repairing."));
    m_link.repair(m_directory, step, m_who);
}

void RepairDialog::onRepaired(const RepairReport& report) {
    if (report.directory != m_directory || m_phase != Phase::Working) return;
    if (report.asksWho) return askWho(report);
    if (m_signIn) m_signIn->accept();
    m_signIn.clear();
    m_lines->setPlainText(report.lines.join(u'\n'));
    if (!report.failure.isEmpty()) return enter(Phase::Failed, report.failure);
    if (report.step == RepairStep::LookAtLog)
        enter(Phase::Choosing, tr("This is what salvaging would do:"));
    else
        enter(Phase::Done, tr("Done. The universe can be opened."));
}

// The step that was refused is tried again as whoever signs in.
void RepairDialog::askWho(const RepairReport& report) {
    if (m_signIn) return m_signIn->refuse(tr("The name or the password is wrong."));
    m_signIn = new SignInDialog(m_directory, m_who.user, this);
    connect(m_signIn, &SignInDialog::submitted, this, [this, step = report.step](const Credentials& who) {
        m_who = who;
        start(step);
    });
    connect(m_signIn, &QDialog::rejected, this, [this, why = report.failure] {
        m_who = {};
        enter(Phase::Failed, why);
    });
    m_signIn->open();
}

void RepairDialog::onAccept() {
    if (m_phase == Phase::Done) {
        Q_EMIT openRequested();
        return accept();
    }
    if (m_phase == Phase::Failed) return choose();
    start(m_log->isChecked() ? RepairStep::SalvageLog : RepairStep::RebuildTree);
}

void RepairDialog::enter(Phase phase, const QString& sentence) {
    m_phase = phase;
    const bool busy = phase == Phase::Working;
    m_sentence->setText(sentence);
    m_busy->setVisible(busy);
    m_lines->setVisible(!m_lines->toPlainText().isEmpty());
    for (QWidget* choice : {m_log, m_tree}) choice->setEnabled(!busy && phase != Phase::Done);
    m_accept->setEnabled(!busy);
    switch (phase) {
        case Phase::Failed: return m_accept->setText(tr("Try again"));
        case Phase::Done: return m_accept->setText(tr("Open"));
        default: return m_accept->setText(tr("Repair"));
    }
}

}  // namespace warp::ui
