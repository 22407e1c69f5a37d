// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_dock.h"

#include <algorithm>

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/file_panel.h"
#include "ui/inspector/snapshot_panel.h"
#include "ui/models/engine_text.h"
#include "ui/models/topic_rows.h"
#include "ui/models/tree_rows.h"
#include "ui/models/universe_tree_model.h"
#include "ui/text/error_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

InspectorDock::InspectorDock(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_pin(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_nothing(new EmptyState(this)),
      m_record(new RecordPanel(context, this)),
      m_file(new FilePanel(context, this)),
      m_snapshot(new SnapshotPanel(context, this)) {
    setObjectName(u"inspectorDock"_s);
    m_pin->setObjectName(u"pinInspector"_s);
    m_pin->setIcon(icon(Glyph::Pin));
    m_pin->setCheckable(true);
    m_pin->setAutoRaise(true);
    m_pin->setToolTip(tr("Keep showing this while the selection moves on"));
    m_pin->setAccessibleName(tr("Pin"));
    m_record->setCompact(true);
    m_file->setCompact(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_record);
    m_stack->addWidget(m_file);
    m_stack->addWidget(m_snapshot);
    row->addWidget(m_stack);
    explain(tr("Select a record, a type or a file to see what is known about it."), Glyph::Inspector);
    connect(&m_context.selection, &SelectionHistory::changed, this, [this](const Selection& selection) {
        if (!selection.keys.isEmpty()) showRecord(selection.keys.first());
    });
}

// Over the corner of whatever is shown, beside its head line.
void InspectorDock::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_pin->resize(metrics::kControl, metrics::kControl);
    m_pin->move(width() - metrics::kControl - metrics::kTiny, metrics::kTiny);
    m_pin->raise();
}

bool InspectorDock::isSettled() const {
    if (m_stack->currentWidget() == m_record)
        return m_record->document() && m_record->document()->isSettled();
    return !m_fileSlot.active();
}

void InspectorDock::showRecord(const QString& key) {
    if (m_pin->isChecked()) return;
    if (m_record->document() && m_record->document()->key() == key) {
        m_stack->setCurrentWidget(m_record);
        return;
    }
    leaveThen([this, key] { openRecord(key); });
}

void InspectorDock::openRecord(const QString& key) {
    m_fileSlot.cancel();
    if (m_record->document()) m_record->document()->disconnect(this);
    m_record->setDocument(m_context.documents.open(key));
    m_stack->setCurrentWidget(m_record);
    connect(m_record->document().get(), &RecordDocument::changed, this, [this] {
        if (isSettled()) Q_EMIT settled();
    });
}

// A record that is also open in a tab keeps its changes there; otherwise they are asked about.
void InspectorDock::leaveThen(std::function<void()> go) {
    const auto& document = m_record->document();
    if (document && document->isDirty() && document->unsavedWidget() == m_record)
        m_context.guard.leave(document.get(), std::move(go));
    else
        go();
}

void InspectorDock::showTarget(const Target& target) {
    if (m_pin->isChecked() || target.kind == Target::Kind::Record) return;
    leaveThen([this, target] {
        m_record->setDocument(nullptr);
        switch (target.kind) {
            case Target::Kind::File: readFileAt(target.path); break;
            case Target::Kind::Region:
                explain(UniverseTreeModel::regionSentence(target.region), targetGlyph(target));
                break;
            case Target::Kind::Topic: showTopic(target); break;
            case Target::Kind::Shard: explain(shardSentence(*target.shard), targetGlyph(target)); break;
            case Target::Kind::Type:
                explain(tr("Enter opens the table of all %1.").arg(target.type), Glyph::Table);
                break;
            default:
                explain(tr("Select a record or a file to see what is known about it."), Glyph::Inspector);
                break;
        }
    });
}

void InspectorDock::explain(const QString& text, Glyph glyph) {
    m_fileSlot.cancel();
    m_nothing->setText({.glyph = glyph, .sentence = text});
    m_stack->setCurrentWidget(m_nothing);
    Q_EMIT settled();
}

void InspectorDock::showTopic(const Target& target) {
    constexpr QLatin1StringView kSnapshots("snapshots/");
    if (target.region == u"backups" && target.topic.startsWith(kSnapshots))
        return readSnapshot(target.topic.mid(kSnapshots.size()));
    explain(topicSentence(target.topic), targetGlyph(target));
}

void InspectorDock::readSnapshot(const QString& name) {
    m_context.session.run<std::vector<SnapshotInfo>>(
        m_fileSlot, this, tr("Read %1").arg(name), Lane::Page,
        [](Universe& universe, const EngineJob&) { return universe.backups().list(); },
        [this, name = toStd(name)](Result<std::vector<SnapshotInfo>> answer) {
            if (!answer.ok()) return explain(errorText(answer.error()), Glyph::Error);
            if (std::ranges::find(*answer, name, &SnapshotInfo::name) == answer->end())
                return explain(tr("This snapshot is not there any more."), Glyph::Backups);
            m_snapshot->setSnapshot(*answer, name);
            m_stack->setCurrentWidget(m_snapshot);
            Q_EMIT settled();
        });
}

void InspectorDock::readFileAt(const QString& path) {
    m_context.session.run<FileViews>(
        m_fileSlot, this, tr("Read %1").arg(path), Lane::Page,
        [path = toStd(path)](Universe& universe, const EngineJob&) { return readFileViews(universe, path); },
        [this](Result<FileViews> answer) {
            if (!answer.ok()) return explain(errorText(answer.error()), Glyph::Error);
            m_file->setViews(std::move(answer).value());
            m_stack->setCurrentWidget(m_file);
            Q_EMIT settled();
        });
}

}  // namespace warp::ui
