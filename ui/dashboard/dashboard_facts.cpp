// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>

#include "ui/bridge/convert.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/overview_tiles.h"
#include "ui/inspector/record_banner.h"
#include "ui/models/engine_text.h"
#include "ui/models/health_text.h"
#include "ui/models/measured_text.h"
#include "ui/models/universe_tree_model.h"
#include "ui/pages/marks.h"
#include "ui/text/error_text.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

// What the Dashboard says.
namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRowsShown = 12;
constexpr int kFewestRowsShown = 1;
constexpr int kFixColumn = 2;

QString count(std::uint64_t value) {
    return groupedNumber(static_cast<std::int64_t>(value));
}

QString bytes(std::uint64_t value) {
    return byteText(static_cast<std::int64_t>(value));
}

// As high as its rows, within reason: a table inside a page that scrolls should seldom scroll itself.
void fitHeight(TableView* table) {
    const int rows = std::clamp(table->model()->rowCount(), kFewestRowsShown, kMostRowsShown);
    table->setFixedHeight((rows + 1) * metrics::kRow + 2 * table->frameWidth() + 4);
}

// What needs somebody comes first.
int urgency(HealthLevel level) {
    constexpr std::array<int, 4> kUrgency = {3, 1, 0, 2};
    return kUrgency[static_cast<std::size_t>(level)];
}

}  // namespace

void DashboardPage::showStats() {
    const auto& stats = m_context.session.stats();
    if (!stats) return;
    m_name->setText(toQString(stats->name));
    m_place->setText(tr("%1, created %2").arg(m_context.session.directory(), timeText(stats->createdAt)));
    m_hint->setVisible(stats->records == 0 && m_context.session.isWritable());
    m_tiles->show(*stats);
}

void DashboardPage::showTypes() {
    if (!m_counts) return;
    m_tiles->showCounts(*m_counts);
    std::vector<FactsModel::Fact> facts;
    for (const TypeCounts& type : *m_counts) {
        const QString name = toQString(type.type);
        facts.push_back(
            {.id = name,
             .cells = {name, count(type.records[0]), count(type.records[1]), count(type.records[2]),
                       count(type.totalRecords()), bytes(type.totalBytes())},
             .icon = icon(Glyph::Type)});
    }
    if (facts.empty()) facts.push_back({.id = {}, .cells = {tr("No records yet")}});
    m_typesModel.setFacts(std::move(facts));
    fitHeight(m_types);
}

void DashboardPage::showRegions() {
    std::vector<FactsModel::Fact> facts;
    const QString spacetime = UniverseTreeModel::spacetimeName();
    if (m_counts) {
        std::uint64_t records = 0;
        std::uint64_t size = 0;
        for (const TypeCounts& type : *m_counts) {
            records += type.totalRecords();
            size += type.totalBytes();
        }
        facts.push_back(
            {.id = spacetime,
             .cells = {UniverseTreeModel::regionText(spacetime), recordCountText(records), bytes(size)},
             .toolTips = {UniverseTreeModel::regionSentence(spacetime)},
             .icon = icon(UniverseTreeModel::regionGlyph(spacetime))});
    }
    for (const RegionUsage& region : m_usage) {
        const QString name = toQString(region.region);
        facts.push_back({.id = name,
                         .cells = {UniverseTreeModel::regionText(name), fileCountText(region.usage.files),
                                   bytes(region.usage.bytes)},
                         .toolTips = {UniverseTreeModel::regionSentence(name)},
                         .icon = icon(UniverseTreeModel::regionGlyph(name))});
    }
    if (m_usageFailure)
        facts.push_back({.id = {},
                         .cells = {tr("The other regions could not be read"), errorLine(*m_usageFailure)},
                         .toolTips = {{}, errorText(*m_usageFailure)},
                         .icon = icon(Glyph::Error)});
    m_regionsModel.setFacts(std::move(facts));
    fitHeight(m_regions);
}

void DashboardPage::showHealth() {
    if (!m_context.session.stats()) return;
    std::vector<HealthCheck> checks = m_overview.health;
    std::stable_sort(checks.begin(), checks.end(), [](const HealthCheck& a, const HealthCheck& b) {
        return urgency(a.level) < urgency(b.level);
    });
    const auto well = std::count_if(checks.begin(), checks.end(),
                                    [](const HealthCheck& check) { return check.level == HealthLevel::Ok; });
    if (!checks.empty()) m_status->setStatus(statusOf(checks.front().level));
    m_allChecks->setText(m_allChecks->isChecked() ? tr("Only what needs somebody") : tr("Show all checks"));
    std::vector<FactsModel::Fact> facts;
    bool anyFix = false;
    for (const HealthCheck& check : checks) {
        if (check.level == HealthLevel::Ok && !m_allChecks->isChecked()) continue;
        const Status status = statusOf(check.level);
        const HealthText text = healthText(check, *m_context.session.stats());
        anyFix = anyFix || !text.fix.isEmpty();
        facts.push_back({.id = toQString(check.name),
                         .cells = {text.name, text.why, text.fix},
                         .toolTips = {statusWord(status), text.why, text.fix},
                         .icon = statusIcon(status)});
    }
    if (facts.empty())
        facts.push_back({.id = {},
                         .cells = {tr("All well"),
                                   tr("%n check(s), none with a complaint", nullptr, static_cast<int>(well))},
                         .icon = statusIcon(Status::Ok)});
    m_healthModel.setFacts(std::move(facts));
    m_health->setColumnHidden(kFixColumn, !anyFix);
    fitHeight(m_health);
}

void DashboardPage::showAlerts() {
    std::vector<FactsModel::Fact> facts;
    const AlertTally tally = m_overview.measured.alerts ? tallyOf(*m_overview.measured.alerts) : AlertTally();
    for (const AlertStatus& alert : tally.firing) {
        facts.push_back(
            {.id = toQString(alert.rule.name),
             .cells = {alertName(alert.rule), alertStateText(alert.state), alertMeasureText(alert),
                       timeText(alert.since)},
             .toolTips = {toQString(alert.rule.description), {}, toQString(alert.rule.metric), {}},
             .icon = statusIcon(statusOf(alert.state))});
    }
    m_alertsSection->setVisible(!facts.empty());
    m_alertsModel.setFacts(std::move(facts));
    fitHeight(m_alerts);
}

void DashboardPage::showProblems() {
    std::vector<FactsModel::Fact> facts;
    for (const Problem& problem : m_overview.problems) {
        const QString place = problem.line > 0 ? u"%1:%2"_s.arg(problem.line).arg(problem.column) : QString();
        facts.push_back({.id = toQString(problem.key),
                         .cells = {toQString(problem.path), place, fileProblemText(problem)},
                         .icon = icon(Glyph::Conflict)});
    }
    m_problemsSection->setVisible(!facts.empty());
    m_problemsModel.setFacts(std::move(facts));
    fitHeight(m_problems);
}

void DashboardPage::onChanges(const RecordChanges& changes) {
    const Timestamp now = m_context.session.bridge().clock().now();
    for (const ChangeNotice& notice : changes.notices) {
        m_recentChanges.push_front(
            {toQString(notice.key), notice.kind == ChangeKind::Erase, notice.lsn, now});
        if (m_recentChanges.size() > kMostRecent) m_recentChanges.pop_back();
    }
    showRecent();
}

void DashboardPage::showRecent() {
    std::vector<FactsModel::Fact> facts;
    for (const Recent& recent : m_recentChanges) {
        facts.push_back({.id = recent.key,
                         .cells = {recent.key, recent.erased ? tr("Deleted") : tr("Written"),
                                   count(recent.lsn), timeText(recent.seen)},
                         .icon = icon(recent.erased ? Glyph::Delete : Glyph::Edit)});
    }
    if (facts.empty()) facts.push_back({.id = {}, .cells = {tr("Nothing changed since this was opened")}});
    m_recentModel.setFacts(std::move(facts));
    fitHeight(m_recent);
}

}  // namespace warp::ui
