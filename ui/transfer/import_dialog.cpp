// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/import_dialog.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include "ui/bridge/convert.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/transfer/import_preview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

template <typename Control>
Control* named(Control* control, const QString& objectName, const QString& name) {
    control->setObjectName(objectName);
    control->setAccessibleName(name);
    return control;
}

QStringList importFilters() {
    return {ImportDialog::tr("Rows (*.jsonl *.ndjson *.json *.csv *.jsonl.gz *.json.gz *.csv.gz)"),
            ImportDialog::tr("All files (*)")};
}

}  // namespace

ImportDialog::ImportDialog(TransferTasks& tasks, Prompts& prompts, const QString& type, QWidget* parent)
    : QDialog(parent),
      m_tasks(tasks),
      m_prompts(prompts),
      m_preview(new ImportPreview(this)),
      m_problems({{tr("Line"), true}, {tr("Column"), true}, {tr("Record")}, {tr("What is wrong")}}) {
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import records"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium, metrics::kMedium);
    column->setSpacing(metrics::kSmall);
    m_banner = new Banner(this);
    m_banner->setObjectName(u"importBanner"_s);
    m_banner->hide();
    for (QWidget* part : {buildFile(), buildChoices(), buildTables(), static_cast<QWidget*>(m_banner)})
        column->addWidget(part);
    column->addWidget(buildButtons());
    column->setStretch(2, 1);
    m_type->setCurrentText(type);
    m_tasks.session().run<std::vector<TypeCounts>>(
        m_typesSlot, this, tr("Types"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readCounts(universe); },
        [this](const Result<std::vector<TypeCounts>>& counts) { onTypes(counts); });
    connect(&m_tasks, &TransferTasks::imported, this, &ImportDialog::onImported);
    connect(&m_tasks.session().bridge(), &Bridge::jobChanged, this, [this](const JobInfo& job) {
        if (!m_running || job.id != m_running->id()) return;
        m_progress->setRange(0, job.progress.fraction < 0 ? 0 : 1000);
        m_progress->setValue(static_cast<int>(job.progress.fraction * 1000));
    });
    connect(&m_tasks.session(), &EngineSession::stateChanged, this, &QDialog::reject);
    updateChoices();
    resize(760, 600);
}

QWidget* ImportDialog::buildFile() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(icon(Glyph::Open), tr("Choose a file\u2026"), part);
    choose->setObjectName(u"importChoose"_s);
    choose->setAutoDefault(false);
    m_name = new QLabel(tr("JSON, JSON Lines or CSV, also compressed by gzip"), part);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    row->addWidget(choose);
    row->addWidget(m_name, 1);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::askFile);
    return part;
}

QWidget* ImportDialog::buildChoices() {
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::kMedium);
    grid->setVerticalSpacing(metrics::kSmall);
    m_type = named(new QComboBox(part), u"importType"_s, tr("Type of the records"));
    m_type->setEditable(true);
    m_id = named(new QComboBox(part), u"importId"_s, tr("Member that is the id"));
    m_shard = named(new QComboBox(part), u"importShard"_s, tr("Shard"));
    m_shard->addItem(tr("As the engine decides"));
    for (const Shard shard : kShards)
        m_shard->addItem(temperatureWord(temperatureOf(shard)), static_cast<int>(shard));
    m_records = new QCheckBox(tr("Rows are exported records with key and shard"), part);
    m_replace = new QCheckBox(tr("Replace records that exist"), part);
    m_skipBad = new QCheckBox(tr("Leave bad rows out"), part);
    m_text = new QCheckBox(tr("CSV cells stay text"), part);
    const std::array<std::pair<QString, QWidget*>, 3> fields = {
        std::pair(tr("Type"), m_type), std::pair(tr("Id"), m_id), std::pair(tr("Shard"), m_shard)};
    const std::array<std::pair<const char*, QCheckBox*>, 4> boxes = {
        std::pair("importRecords", m_records), std::pair("importReplace", m_replace),
        std::pair("importSkipBad", m_skipBad), std::pair("importText", m_text)};
    for (int at = 0; at < 3; ++at) {
        grid->addWidget(new QLabel(fields[static_cast<std::size_t>(at)].first, part), at, 0);
        grid->addWidget(fields[static_cast<std::size_t>(at)].second, at, 1);
    }
    for (int at = 0; at < 4; ++at) {
        QCheckBox* box = boxes[static_cast<std::size_t>(at)].second;
        box->setObjectName(QLatin1StringView(boxes[static_cast<std::size_t>(at)].first));
        grid->addWidget(box, at, 2);
        connect(box, &QCheckBox::toggled, this, &ImportDialog::updateChoices);
    }
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    connect(m_type, &QComboBox::editTextChanged, this, &ImportDialog::updateChoices);
    return part;
}

QWidget* ImportDialog::buildTables() {
    m_tabs = named(new QTabWidget(this), u"importTabs"_s, tr("Rows and problems"));
    m_tabs->setDocumentMode(true);
    auto* rows = named(new TableView(m_tabs), u"importRows"_s, tr("First rows"));
    rows->setModel(m_preview);
    auto* problems = named(new TableView(m_tabs), u"importProblems"_s, tr("Problems"));
    problems->setModel(&m_problems);
    problems->horizontalHeader()->setStretchLastSection(true);
    rows->setEmptyNote(tr("Choose a file, and its first rows stand here before anything is imported."));
    problems->setEmptyNote(tr("Rows that cannot be taken are listed here once all of them are checked."));
    for (TableView* table : {rows, problems}) {
        table->setFrameShape(QFrame::NoFrame);
        table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
    m_tabs->addTab(rows, tr("First rows"));
    m_tabs->addTab(problems, tr("Problems"));
    return m_tabs;
}

QWidget* ImportDialog::buildButtons() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, metrics::kSmall, 0, 0);
    row->setSpacing(metrics::kSmall);
    m_progress = named(new QProgressBar(part), u"importProgress"_s, tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_check = new QPushButton(tr("Check all rows"), part);
    m_check->setObjectName(u"importCheck"_s);
    m_check->setAutoDefault(false);
    m_import = new QPushButton(tr("Import"), part);
    m_import->setObjectName(u"importAccept"_s);
    m_import->setDefault(true);
    m_close = new QPushButton(part);
    m_close->setObjectName(u"importClose"_s);
    m_close->setAutoDefault(false);
    row->addWidget(m_progress, 1);
    row->addStretch(1);
    for (QPushButton* button : {m_check, m_import, m_close}) row->addWidget(button);
    connect(m_check, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_running)
            m_running->cancel();
        else
            reject();
    });
    return part;
}

void ImportDialog::askFile() {
    const FileQuestion question{.title = tr("File of rows"),
                                .directory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation),
                                .filters = importFilters()};
    m_prompts.askFileToOpen(this, question, [this](const std::optional<QString>& file) {
        if (file && !file->isEmpty()) useFile(*file);
    });
}

void ImportDialog::useFile(const QString& file) {
    m_file = file;
    m_name->setText(file);
    m_banner->hide();
    m_problems.setFacts({});
    if (m_type->currentText().isEmpty()) m_type->setCurrentText(file.section(u'/', -1).section(u'.', 0, 0));
    m_previewSlot.run<RowPreview>(
        m_tasks.session().bridge(), this, tr("Preview"), Lane::Page,
        [path = toStd(file)](const EngineJob& job) { return previewRows(path, kPreviewRows, job); },
        [this](Result<RowPreview> preview) { onPreview(std::move(preview)); });
    updateChoices();
}

void ImportDialog::onPreview(Result<RowPreview> preview) {
    m_tabs->setCurrentIndex(0);
    if (!preview.ok()) {
        m_preview->setRows({});
        m_file.clear();
        updateChoices();
        return say(true, errorText(preview.error()));
    }
    m_id->clear();
    m_id->addItem(tr("Number of the row"));
    for (const std::string& field : preview->fields) m_id->addItem(toQString(field), toQString(field));
    for (const QString& likely : {u"id"_s, u"_id"_s, u"key"_s, u"name"_s}) {
        const int at = m_id->findData(likely);
        if (at < 0) continue;
        m_id->setCurrentIndex(at);
        break;
    }
    m_records->setChecked(preview->exported);
    m_text->setVisible(preview->format == RowFormat::Csv);
    if (preview->problem) say(true, errorText(preview->problem->error));
    m_preview->setRows(std::move(preview).value());
    updateChoices();
}

void ImportDialog::onTypes(const Result<std::vector<TypeCounts>>& counts) {
    if (!counts.ok()) return;
    const QString typed = m_type->currentText();
    for (const TypeCounts& each : *counts) m_type->addItem(toQString(each.type));
    m_type->setCurrentText(typed);
}

void ImportDialog::updateChoices() {
    const bool free = m_running == nullptr;
    const bool named = m_records->isChecked() || !m_type->currentText().trimmed().isEmpty();
    for (QWidget* choice : {static_cast<QWidget*>(m_type), static_cast<QWidget*>(m_id)})
        choice->setEnabled(free && !m_records->isChecked());
    if (m_id->count() == 0) m_id->setEnabled(false);
    for (QPushButton* button : {m_check, m_import}) button->setEnabled(free && named && !m_file.isEmpty());
    m_close->setText(free ? tr("Close") : tr("Stop"));
    m_progress->setVisible(!free);
}

ImportOptions ImportDialog::options(bool dryRun) const {
    ImportOptions options{.replace = m_replace->isChecked(),
                          .skipBad = m_skipBad->isChecked(),
                          .dryRun = dryRun,
                          .textOnly = m_text->isChecked()};
    if (m_shard->currentIndex() > 0) options.shard = static_cast<Shard>(m_shard->currentData().toInt());
    if (m_records->isChecked()) return options;
    options.type = toStd(m_type->currentText().trimmed());
    options.idField = toStd(m_id->currentData().toString());
    return options;
}

void ImportDialog::start(bool dryRun) {
    m_banner->hide();
    m_runningDry = dryRun;
    m_progress->setRange(0, 0);
    setRunning(m_tasks.import(m_file, options(dryRun)));
}

void ImportDialog::setRunning(std::shared_ptr<JobControl> control) {
    m_running = std::move(control);
    updateChoices();
}

void ImportDialog::onImported(quint64 id, const Result<ImportResult>& result) {
    if (!m_running || id != m_running->id()) return;
    setRunning({});
    if (!result.ok()) return say(result.error().code != ErrorCode::Cancelled, errorText(result.error()));
    showProblems(*result);
    const ImportOptions used = options(m_runningDry);
    const bool bad = result->report.bad > 0;
    say(bad && !used.skipBad, importSummary(result->report, used));
    if (!m_runningDry && !bad) accept();
}

void ImportDialog::showProblems(const ImportResult& result) {
    std::vector<FactsModel::Fact> facts;
    for (const ImportProblem& problem : result.problems) {
        const Error& error = problem.error;
        facts.push_back({.cells = {error.line > 0 ? groupedNumber(error.line) : QString(),
                                   error.column > 0 ? groupedNumber(error.column) : QString(),
                                   toQString(problem.key), errorLine(error)},
                         .toolTips = {{}, {}, {}, errorText(error)}});
    }
    m_problems.setFacts(std::move(facts));
    m_tabs->setCurrentIndex(result.problems.empty() ? 0 : 1);
}

void ImportDialog::say(bool bad, const QString& text) {
    m_banner->setText({.kind = bad ? BannerKind::Critical : BannerKind::Info, .message = text});
    m_banner->show();
}

}  // namespace warp::ui
