// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/restore_wizard.h"

#include <ranges>

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/job_progress.h"
#include "ui/snapshots/report_pane.h"
#include "ui/text/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

enum Step { Snapshots, Target, Work, Report };

}  // namespace

RestoreWizard::RestoreWizard(SnapshotTasks& tasks, Prompts& prompts, const QString& name, QWidget* parent)
    : WizardDialog(u"restoreWizard"_s, tr("Restore a snapshot"), parent),
      m_tasks(tasks),
      m_prompts(prompts),
      m_model(snapshotColumns()),
      m_report(new ReportPane(tasks.session().bridge(), prompts, windowTitle(), this)) {
    addStep(tr("Which snapshot"), buildSnapshots());
    addStep(tr("Where to"), buildTarget());
    addStep(tr("Restoring"), buildWork());
    addStep(tr("Report"), m_report);
    tasks.session().run<std::vector<SnapshotInfo>>(
        m_listSlot, this, tr("Snapshots"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().list(); },
        [this, name](Result<std::vector<SnapshotInfo>> answer) { onList(std::move(answer), name); });
    connect(&tasks, &SnapshotTasks::restored, this, &RestoreWizard::onRestored);
    connect(&tasks.session(), &EngineSession::stateChanged, this, &QDialog::deleteLater);
    resize(760, 480);
    goTo(Snapshots);
}

QWidget* RestoreWizard::buildSnapshots() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    column->addWidget(sentence(tr("A snapshot is verified before anything of it is had back."), page));
    m_table = new TableView(page);
    m_table->setObjectName(u"restoreSnapshots"_s);
    m_table->setAccessibleName(tr("Snapshots"));
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyNote(tr("There is no snapshot that could be restored."));
    m_table->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array kWidths = {150, 90, 140, 80, 70, 80};
    for (std::size_t at = 0; at < kWidths.size(); ++at)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(at), kWidths[at]);
    column->addWidget(m_table, 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { update(); });
    connect(m_table, &TableView::rowOpened, this, &RestoreWizard::onNext);
    return page;
}

QWidget* RestoreWizard::buildTarget() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    m_chosen = sentence({}, page);
    m_chosen->setObjectName(u"restoreChosen"_s);
    m_target = new QLineEdit(page);
    m_target->setObjectName(u"restoreTarget"_s);
    m_target->setAccessibleName(tr("New directory"));
    m_choose = new QPushButton(icon(Glyph::Open), tr("Choose\u2026"), page);
    m_choose->setObjectName(u"restoreChoose"_s);
    m_choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_target, 1);
    row->addWidget(m_choose);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    // Of a row of several controls the form does not know which one the label is for.
    auto* label = new QLabel(tr("New &directory"), page);
    label->setBuddy(m_target);
    form->addRow(label, row);
    m_needs = sentence({}, page);
    m_needs->setObjectName(u"restoreNeeds"_s);
    m_needs->setForegroundRole(QPalette::PlaceholderText);
    m_free = sentence({}, page);
    m_free->setObjectName(u"restoreFree"_s);
    m_free->setForegroundRole(QPalette::PlaceholderText);
    m_preview = sentence({}, page);
    m_preview->setObjectName(u"restorePreview"_s);
    column->addWidget(m_chosen);
    column->addWidget(buildPlaces(page));
    column->addLayout(form);
    column->addWidget(m_needs);
    column->addWidget(m_free);
    column->addWidget(m_preview);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &RestoreWizard::askDirectory);
    connect(m_target, &QLineEdit::textChanged, this, [this] {
        update();
        showFreeSpace();
    });
    return page;
}

QWidget* RestoreWizard::buildPlaces(QWidget* page) {
    auto* part = new QWidget(page);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kSmall);
    m_apart = new QRadioButton(tr("As a universe of its own; the one that is open stays as it is"), part);
    m_apart->setObjectName(u"restoreApart"_s);
    m_apart->setChecked(true);
    m_inPlace = new QRadioButton(tr("In place; the one that is open becomes what it was then"), part);
    m_inPlace->setObjectName(u"restoreInPlace"_s);
    m_inPlace->setEnabled(false);
    m_safety = new QCheckBox(tr("Take a snapshot of what it is now before"), part);
    m_safety->setObjectName(u"restoreSafety"_s);
    m_safety->setChecked(true);
    m_safety->setEnabled(false);
    auto* inset = new QHBoxLayout;
    inset->addSpacing(metrics::kLarge);
    inset->addWidget(m_safety);
    column->addWidget(m_apart);
    column->addWidget(m_inPlace);
    column->addLayout(inset);
    connect(m_inPlace, &QRadioButton::toggled, this, [this](bool inPlace) {
        m_safety->setEnabled(inPlace);
        m_target->setEnabled(!inPlace);
        m_choose->setEnabled(!inPlace);
        showTarget();
        update();
    });
    return part;
}

void RestoreWizard::offerInPlace(const QString& readOnly) {
    m_inPlace->setEnabled(readOnly.isEmpty());
    m_inPlace->setToolTip(readOnly);
}

bool RestoreWizard::isInPlace() const {
    return m_inPlace->isChecked();
}

/// What is lost without a safety snapshot is said, and nothing is done without the universe's name.
void RestoreWizard::askInPlace() {
    const QString name = m_tasks.session().directory().section(u'/', -1, -1, QString::SectionSkipEmpty);
    QString text = tr("%1 becomes what it was %2. It is closed for that and opened again.")
                       .arg(name, snapshotTitle(*current()));
    text += u' ' + (m_safety->isChecked()
                        ? tr("What it is now is kept in a snapshot.")
                        : tr("What was written since is kept only until the restore is confirmed."));
    const Question question{.title = tr("Restore in place"),
                            .text = text + u' ' + tr("Type \u201c%1\u201d to confirm.").arg(name),
                            .accept = tr("Restore"),
                            .cancel = tr("Cancel"),
                            .dangerous = true,
                            .typedConfirmation = name};
    m_prompts.ask(this, question, [this](Choice choice) {
        if (choice != Choice::Accept || !current()) return;
        const QString snapshot = toQString(current()->name);
        const bool safety = m_safety->isChecked();
        accept();
        Q_EMIT inPlaceRequested(snapshot, safety);
    });
}

QWidget* RestoreWizard::buildWork() {
    auto* page = new QWidget(this);
    auto* column = columnOf(page);
    m_progress = new JobProgress(m_tasks.session().bridge(), page);
    column->addWidget(m_progress);
    column->addWidget(sentence(tr("The snapshot is verified first. Closing this leaves it to the tasks of "
                                  "the window; stopping it leaves "
                                  "nothing behind."),
                               page));
    column->addStretch(1);
    return page;
}

void RestoreWizard::onList(Result<std::vector<SnapshotInfo>> answer, const QString& name) {
    if (!answer.ok()) {
        m_report->showFailure(errorText(answer.error()));
        return goTo(Report);
    }
    m_snapshots = std::move(*answer);
    std::erase_if(m_snapshots, [](const SnapshotInfo& info) { return !isUsable(info); });
    m_model.setFacts(snapshotRows(m_snapshots));
    int row = 0;
    for (int at = 0; at < m_model.rowCount(); ++at)
        if (m_model.idOf(m_model.index(at, 0)) == name) row = at;
    m_table->selectRow(row);
    update();
}

const SnapshotInfo* RestoreWizard::current() const {
    const std::string name = toStd(m_model.idOf(m_table->currentIndex()));
    const auto found = std::ranges::find(m_snapshots, name, &SnapshotInfo::name);
    return found == m_snapshots.end() ? nullptr : &*found;
}

RestoreWizard::Buttons RestoreWizard::buttons() const {
    switch (step()) {
        case Snapshots:
            return {.next = tr("Next"), .close = tr("Cancel"), .nextEnabled = current() != nullptr};
        case Target:
            return {.back = tr("Back"),
                    .next = tr("Restore"),
                    .close = tr("Cancel"),
                    .nextEnabled = isInPlace() || !m_target->text().trimmed().isEmpty()};
        case Work: return {.back = tr("Stop"), .close = tr("Close")};
        default: break;
    }
    if (!m_done) return {.back = tr("Back"), .close = tr("Close")};
    return {.back = tr("Save report\u2026"), .next = tr("Open it"), .close = tr("Close")};
}

void RestoreWizard::onBack() {
    switch (step()) {
        case Work: return m_progress->stop();
        case Report: break;
        default: return goTo(Snapshots);
    }
    if (!m_done) return goTo(m_snapshots.empty() ? Snapshots : Target);
    m_report->askSave(toQString(m_done->snapshot.name) + u"-restored.txt"_s);
}

void RestoreWizard::onNext() {
    switch (step()) {
        case Snapshots:
            if (!current()) return;
            showTarget();
            return goTo(Target);
        case Target: return isInPlace() ? askInPlace() : start();
        default: break;
    }
    Q_EMIT openRequested(toQString(m_done->target));
    accept();
}

void RestoreWizard::askDirectory() {
    const FileQuestion question{.title = tr("Directory for the restored universe"),
                                .directory = m_target->text()};
    m_prompts.askDirectory(this, question, [this](const std::optional<QString>& directory) {
        if (directory && !directory->isEmpty()) m_target->setText(*directory);
    });
}

void RestoreWizard::showTarget() {
    const SnapshotInfo& info = *current();
    m_chosen->setText(
        tr("The snapshot of %1, %2.").arg(snapshotTitle(info), recordCountText(info.whole.records)));
    const QString bytes = byteText(static_cast<std::int64_t>(info.contentBytes));
    m_needs->setText(isInPlace()
                         ? tr("It needs at least %1 beside what is there: that is kept until the restore "
                              "is confirmed, and it can be undone.")
                               .arg(bytes)
                         : tr("It needs at least %1. The directory must be new or empty.").arg(bytes));
    preview();
    if (!m_target->text().isEmpty()) return showFreeSpace();
    // Beside the universe, so that the name alone tells what it is.
    m_target->setText(m_tasks.session().directory() + u'-' +
                      toQString(info.name).section(u"-snapshot"_s, 0, 0));
}

// A snapshot of long ago takes a while to compare: the restore does not wait for it.
void RestoreWizard::preview() {
    m_preview->setText(tr("Comparing it with what is open\u2026"));
    m_tasks.session().run<SnapshotDiff>(
        m_previewSlot, this, tr("Compare two moments"), Lane::Page,
        [name = current()->name](Universe& universe, const EngineJob& job) {
            return universe.backups().diff({.before = name, .limit = 0}, job);
        },
        [this](Result<SnapshotDiff> diff) {
            m_preview->setText(diff.ok() ? restorePreviewText(diff->counts(DiffPart::Record))
                                         : errorText(diff.error()));
        });
}

void RestoreWizard::showFreeSpace() {
    m_freeSlot.run<qint64>(
        m_tasks.session().bridge(), this, tr("Free space"), Lane::Page,
        [path = isInPlace() ? m_tasks.session().directory()
                            : m_target->text().trimmed()](const EngineJob&) -> Result<qint64> {
            QFileInfo place(path);
            while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
                place = QFileInfo(place.absolutePath());
            return QStorageInfo(place.absoluteFilePath()).bytesAvailable();
        },
        [this](Result<qint64> bytes) {
            m_free->setText(bytes.ok() && *bytes >= 0 ? tr("%1 are free there.").arg(byteText(*bytes))
                                                      : QString());
        });
}

void RestoreWizard::start() {
    m_previewSlot.cancel();
    m_done.reset();
    m_running = m_tasks.restore(current()->name, toStd(m_target->text().trimmed()));
    m_progress->follow(m_running);
    goTo(Work);
}

void RestoreWizard::onRestored(quint64 id, const Result<RestoreReport>& result) {
    if (!m_running || id != m_running->id()) return;
    m_running.reset();
    if (!result.ok() && result.error().code == ErrorCode::Cancelled) return goTo(Target);
    if (result.ok()) {
        m_done = *result;
        m_report->show(tr("The universe is restored to %1.").arg(toQString(m_done->target)),
                       restoreFacts(*m_done));
    } else {
        m_report->showFailure(tr("Nothing was restored.") + u' ' + errorText(result.error()));
    }
    goTo(Report);
}

QString restorePreviewText(const DiffCounts& records) {
    const auto number = [](std::uint64_t count) { return groupedNumber(static_cast<std::int64_t>(count)); };
    if (records.total() == 0) return RestoreWizard::tr("No record is different from now.");
    return RestoreWizard::tr(
               "Records compared with now: deleted since and back in it %1, changed since and as before %2, "
               "newer and not in it %3.")
        .arg(number(records.deleted), number(records.changed), number(records.added));
}

std::vector<FactsModel::Fact> restoreFacts(const RestoreReport& report) {
    std::vector<FactsModel::Fact> facts;
    const auto add = [&facts](const QString& name, const QString& value, const QString& meaning) {
        facts.push_back({.id = name, .cells = {name, value, meaning}});
    };
    const auto number = [](std::uint64_t count) { return groupedNumber(static_cast<std::int64_t>(count)); };
    add(RestoreWizard::tr("Snapshot"), toQString(report.snapshot.name), {});
    add(RestoreWizard::tr("Moment"), timeText(report.snapshot.createdAt, true),
        RestoreWizard::tr("What was written after it is not in the restored universe."));
    add(RestoreWizard::tr("Directory"), toQString(report.target), {});
    add(RestoreWizard::tr("Records"), number(report.records), {});
    add(RestoreWizard::tr("Nodes"), number(report.nodes), {});
    add(RestoreWizard::tr("Edges"), number(report.edges), {});
    add(RestoreWizard::tr("Files"), number(report.files), RestoreWizard::tr("Copied as they are."));
    if (report.unreadable > 0)
        add(RestoreWizard::tr("Unreadable files"), number(report.unreadable),
            RestoreWizard::tr("Files of events, links and the like that were damaged before the snapshot."));
    if (report.owedFiles > 0)
        add(RestoreWizard::tr("Files to be written"), number(report.owedFiles),
            RestoreWizard::tr("Readable files of records that the engine writes once it is opened."));
    return facts;
}

}  // namespace warp::ui
