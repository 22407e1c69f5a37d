// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/snapshot_panel.h"

#include <algorithm>

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/facts_pane.h"
#include "ui/models/engine_text.h"
#include "ui/snapshots/snapshot_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/status_badge.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

SnapshotPanel::SnapshotPanel(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_badge(new StatusBadge(this)),
      m_facts(new FactsPane({{tr("Property")}, {tr("Value")}, {tr("Meaning")}}, this)) {
    setObjectName(u"snapshotPanel"_s);
    m_facts->setTitle(tr("About the snapshot"));
    m_facts->setCompact(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_facts, 1);
    column->addWidget(buildFoot());
}

// The Inspector's pin lies over the right end of the head.
QWidget* SnapshotPanel::buildHead() {
    auto* head = new QWidget(this);
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall + metrics::kControl,
                             metrics::kSmall);
    grid->setVerticalSpacing(metrics::kTiny);
    grid->setColumnStretch(0, 1);
    m_title->setObjectName(u"snapshotTitle"_s);
    m_title->setFont(Theme::font(FontRole::Section));
    m_title->setWordWrap(true);
    m_summary->setObjectName(u"snapshotSummary"_s);
    m_summary->setFont(Theme::font(FontRole::Caption));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_badge->setObjectName(u"snapshotBadge"_s);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_summary, 1, 0);
    grid->addWidget(m_badge, 2, 0, Qt::AlignLeft);
    return head;
}

QWidget* SnapshotPanel::buildFoot() {
    auto* foot = new QWidget(this);
    // One below the other: side by side they would keep the dock from becoming narrow.
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics::kSmall, metrics::kSmall, metrics::kSmall, metrics::kSmall);
    column->setSpacing(metrics::kSmall);
    m_diff = new QPushButton(icon(Glyph::Backups), tr("What changed since"), foot);
    m_diff->setObjectName(u"snapshotDiffSince"_s);
    m_page = new QPushButton(tr("All snapshots"), foot);
    m_page->setObjectName(u"snapshotAll"_s);
    column->addWidget(m_diff, 0, Qt::AlignLeft);
    column->addWidget(m_page, 0, Qt::AlignLeft);
    connect(m_diff, &QPushButton::clicked, this, [this] { m_context.openPage(u"diff"_s, m_name); });
    connect(m_page, &QPushButton::clicked, this, [this] { m_context.openPage(u"snapshots"_s, m_name); });
    return foot;
}

void SnapshotPanel::setSnapshot(const std::vector<SnapshotInfo>& snapshots, const std::string& name) {
    const auto found = std::ranges::find(snapshots, name, &SnapshotInfo::name);
    if (found == snapshots.end()) return;
    m_name = toQString(name);
    const bool known = found->state == SnapshotState::Complete;
    m_title->setText(snapshotTitle(*found));
    m_summary->setText(known ? u"%1 \u00b7 %2 \u00b7 %3"_s.arg(
                                   snapshotKindText(found->kind), recordCountText(found->whole.records),
                                   byteText(static_cast<std::int64_t>(found->archiveBytes)))
                             : QString());
    m_summary->setVisible(known);
    m_badge->setStatus(snapshotStatus(*found), snapshotStateText(*found));
    m_facts->setFacts(snapshotFacts(*found, snapshots));
    m_diff->setEnabled(isUsable(*found));
}

}  // namespace warp::ui
