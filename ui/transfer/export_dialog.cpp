// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/export_dialog.h"

#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include "ui/bridge/convert.h"
#include "ui/bridge/tree_queries.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

std::uint64_t recordsOf(const TypeCounts& counts) {
    std::uint64_t records = 0;
    for (const std::uint64_t shard : counts.records) records += shard;
    return records;
}

}  // namespace

ExportDialog::ExportDialog(TransferTasks& tasks, Prompts& prompts, const QString& type, QWidget* parent)
    : QDialog(parent),
      m_tasks(tasks),
      m_prompts(prompts),
      m_type(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_values(new QCheckBox(tr("Only the values, without key and shard"), this)),
      m_hint(new QLabel(this)),
      m_export(new QPushButton(tr("Export\u2026"), this)) {
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export records"));
    setAccessibleName(windowTitle());
    build();
    connect(&m_tasks.session(), &EngineSession::stateChanged, this, &QDialog::reject);
    readTypes(type);
}

void ExportDialog::build() {
    m_type->setObjectName(u"exportType"_s);
    m_type->setAccessibleName(tr("Type"));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("JSON Lines: one record a line"), u"jsonl"_s);
    m_format->addItem(tr("JSON: one array"), u"json"_s);
    m_format->addItem(tr("CSV: a column per member"), u"csv"_s);
    m_values->setObjectName(u"exportValues"_s);
    m_hint->setObjectName(u"exportHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumWidth(380);
    m_export->setObjectName(u"exportAccept"_s);
    m_export->setDefault(true);
    m_export->setEnabled(false);
    auto* close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(u"exportCancel"_s);
    close->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kMedium);
    form->setVerticalSpacing(metrics::kSmall);
    form->addRow(tr("Type"), m_type);
    form->addRow(tr("Format"), m_format);
    form->addRow(QString(), m_values);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_export);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addLayout(row);
    connect(m_values, &QCheckBox::toggled, this, &ExportDialog::showHint);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::askFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showHint();
}

void ExportDialog::readTypes(const QString& chosen) {
    m_tasks.session().run<std::vector<TypeCounts>>(
        m_slot, this, tr("Types"), Lane::Page,
        [](Universe& universe, const EngineJob&) { return readCounts(universe); },
        [this, chosen](const Result<std::vector<TypeCounts>>& counts) { onTypes(counts, chosen); });
}

void ExportDialog::onTypes(const Result<std::vector<TypeCounts>>& counts, const QString& chosen) {
    if (!counts.ok()) return m_hint->setText(errorText(counts.error()));
    for (const TypeCounts& each : *counts) {
        const QString type = toQString(each.type);
        m_type->addItem(type + u" \u2013 "_s + recordCountText(recordsOf(each)), type);
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
    m_export->setEnabled(m_type->count() > 0);
    if (m_type->count() == 0) m_hint->setText(tr("There are no records to export."));
}

void ExportDialog::showHint() {
    m_hint->setText(m_values->isChecked() ? tr("Other programs read such a file best. Keys are lost.")
                                          : tr("Such a file can be imported into any universe as it is."));
}

void ExportDialog::askFile() {
    const QString type = m_type->currentData().toString();
    const QString format = m_format->currentData().toString();
    const FileQuestion question{.title = tr("Export %1").arg(type),
                                .directory = QStandardPaths::writableLocation(QStandardPaths::HomeLocation),
                                // A type is no file name: it may hold anything but a colon.
                                .suggestedName = QString(type).replace(u'/', u'_') + u'.' + format,
                                .filters = {QString(format).toUpper() + u" (*."_s + format + u')'}};
    m_prompts.askFileToSave(this, question, [this, type, format](const std::optional<QString>& file) {
        if (!file || file->isEmpty()) return;
        ExportOptions options{.type = toStd(type), .valuesOnly = m_values->isChecked()};
        options.format = parseRowFormat(toStd(format)).value_or(RowFormat::Jsonl);
        m_tasks.exportType(type, *file, options);
        accept();
    });
}

}  // namespace warp::ui
