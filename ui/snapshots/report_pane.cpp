// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/report_pane.h"

#include <algorithm>

#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/bridge.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/text_file.h"
#include "ui/inspector/facts_pane.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

ReportPane::ReportPane(Bridge& bridge, Prompts& prompts, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_bridge(bridge),
      m_prompts(prompts),
      m_title(title),
      m_outcome(new Banner(this)),
      m_pane(new FactsPane({{tr("Property")}, {tr("Value")}, {tr("Meaning")}}, this)) {
    auto* column = columnOf(this, metrics::kSmall);
    m_outcome->setObjectName(u"reportOutcome"_s);
    m_pane->setTitle(tr("Report"));
    m_pane->setCompact(true);
    column->addWidget(m_outcome);
    column->addWidget(m_pane, 1);
    column->addStretch(0);
}

void ReportPane::show(const QString& sentence, std::vector<FactsModel::Fact> facts) {
    m_facts = std::move(facts);
    m_outcome->setText({.message = sentence});
    m_pane->setFacts(m_facts);
    m_pane->setVisible(true);
}

void ReportPane::showFailure(const QString& sentence) {
    m_facts.clear();
    m_outcome->setText({.kind = BannerKind::Critical, .message = sentence});
    m_pane->setVisible(false);
}

void ReportPane::askSave(const QString& suggestedName) {
    const FileQuestion question{
        .title = tr("Save the report"), .suggestedName = suggestedName, .filters = {tr("Text (*.txt)")}};
    m_prompts.askFileToSave(this, question, [this](const std::optional<QString>& file) {
        if (file && !file->isEmpty()) save(*file);
    });
}

void ReportPane::save(const QString& file) {
    m_bridge.run<void>(
        this, tr("Save the report"), Lane::Page,
        [path = toStd(file), text = toStd(reportText(m_title, m_facts))](const EngineJob&) {
            return saveText(path, text);
        },
        [this, file](const Outcome& outcome) {
            m_outcome->setText({.kind = outcome.ok() ? BannerKind::Info : BannerKind::Critical,
                                .message = outcome.ok() ? tr("The report is in %1.").arg(file)
                                                        : errorText(outcome.error())});
        });
}

QString reportText(const QString& title, const std::vector<FactsModel::Fact>& facts) {
    qsizetype width = 0;
    for (const FactsModel::Fact& fact : facts) width = std::max(width, fact.cells.value(0).size());
    QString text = title + u"\n\n"_s;
    for (const FactsModel::Fact& fact : facts)
        text += fact.cells.value(0).leftJustified(width + 2) + fact.cells.value(1) + u'\n';
    return text;
}

}  // namespace warp::ui
