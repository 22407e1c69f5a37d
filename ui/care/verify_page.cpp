// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/care/verify_page.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/pages/marks.h"
#include "ui/text/engine_words.h"
#include "ui/text/error_text.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

enum Column { SeverityColumn, WhatColumn, RepairColumn, PlaceColumn, KeyColumn };

Status statusOfSeverity(Finding::Severity severity) {
    switch (severity) {
        case Finding::Severity::Note: return Status::Ok;
        case Finding::Severity::Warning: return Status::Warning;
        case Finding::Severity::Damage: break;
    }
    return Status::Critical;
}

QString severityText(Finding::Severity severity) {
    switch (severity) {
        case Finding::Severity::Note: return VerifyPage::tr("Note");
        case Finding::Severity::Warning: return VerifyPage::tr("Warning");
        case Finding::Severity::Damage: break;
    }
    return VerifyPage::tr("Damage");
}

FactsModel::Fact factOf(const Finding& finding) {
    QString place = toQString(finding.path);
    if (finding.offset != Error::kNoOffset)
        place += VerifyPage::tr(", byte %1").arg(groupedNumber(finding.offset));
    // What Enter opens: the record when there is one, otherwise the file.
    const QString id =
        finding.key.empty() ? u"file "_s + toQString(finding.path) : u"record "_s + toQString(finding.key);
    return {.id = id,
            .cells = {severityText(finding.severity), engineText(finding.what), engineText(finding.repair),
                      place, toQString(finding.key)},
            .icon = statusIcon(statusOfSeverity(finding.severity))};
}

}  // namespace

VerifyPage::VerifyPage(PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model({{tr("Severity")}, {tr("What was found")}, {tr("What to do")}, {tr("Where")}, {tr("Record")}}),
      m_table(new TableView(this)),
      m_deep(new QCheckBox(tr("Also read every value and file"), this)) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_table->setObjectName(u"findings"_s);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_table->horizontalHeader();
    header->resizeSection(SeverityColumn, 110);
    header->resizeSection(WhatColumn, 360);
    header->resizeSection(RepairColumn, 220);
    header->resizeSection(PlaceColumn, 260);
    header->setStretchLastSection(true);
    column->addWidget(buildBar());
    column->addWidget(m_table, 1);
    setContent(content);
    connect(m_table, &TableView::rowOpened, this, &VerifyPage::openRow);
    connect(this, &Page::retryRequested, this, [this] { start(m_wasDeep); });
    connect(this, &Page::emptyActionTriggered, this, [this] { start(m_wasDeep); });
    connect(this, &Page::emptyLinkTriggered, this, [this] { start(true); });
    start(false);
}

QWidget* VerifyPage::buildBar() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kTiny);
    row->setSpacing(metrics::kMedium);
    auto* again = new QPushButton(icon(Glyph::Verify), tr("Verify again"), bar);
    again->setObjectName(u"verifyAgain"_s);
    m_deep->setObjectName(u"verifyDeep"_s);
    row->addWidget(again);
    row->addWidget(m_deep);
    row->addStretch(1);
    connect(again, &QPushButton::clicked, this, [this] { start(m_deep->isChecked()); });
    return bar;
}

void VerifyPage::start(bool deep) {
    m_wasDeep = deep;
    m_deep->setChecked(deep);
    showLoading();
    m_context.session.run<std::vector<Finding>>(
        m_slot, this, deep ? tr("Verify every value and file") : tr("Verify"), Lane::Task,
        [deep](Universe& universe, const EngineJob& job) { return universe.verify(deep, job); },
        [this](Result<std::vector<Finding>> answer) { onFindings(std::move(answer)); });
}

void VerifyPage::onFindings(Result<std::vector<Finding>> answer) {
    if (!answer.ok() && answer.error().code == ErrorCode::Cancelled) {
        return showEmpty({.glyph = Glyph::Stop,
                          .sentence = tr("The verification was stopped."),
                          .action = tr("Verify again")});
    }
    if (!answer.ok()) return showFailed(errorText(answer.error()));
    if (!answer->empty()) return showFindings(*answer);
    showEmpty({.glyph = Glyph::Ok,
               .sentence = m_wasDeep ? tr("Everything fits together. Every value and file was read.")
                                     : tr("Trees, files, packs and log fit together."),
               .action = tr("Verify again"),
               .link = m_wasDeep ? QString() : tr("Read every value and file as well")});
}

void VerifyPage::showFindings(const std::vector<Finding>& findings) {
    std::vector<FactsModel::Fact> facts;
    for (const Finding& finding : findings) facts.push_back(factOf(finding));
    m_model.setFacts(std::move(facts));
    showPartial(
        tr("%n finding(s). Enter opens the record or file.", nullptr, static_cast<int>(findings.size())));
}

void VerifyPage::openRow(const QModelIndex& index) {
    const QString id = m_model.idOf(index);
    const QString subject = id.section(u' ', 1);
    if (!subject.isEmpty()) m_context.openPage(id.section(u' ', 0, 0), subject);
}

}  // namespace warp::ui
