// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/record_versions_pane.h"

#include <algorithm>

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>

#include "ui/bridge/convert.h"
#include "ui/inspector/history_rows.h"
#include "ui/inspector/record_document.h"
#include "ui/snapshots/diff_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/table_view.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChangeColumn = 1;

}  // namespace

RecordVersionsPane::RecordVersionsPane(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_versionModel(historyColumns()),
      m_fieldModel({{tr("Field")}, {tr("Now")}, {tr("In this version")}}) {
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(u"versionsSplit"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(buildVersions());
    split->addWidget(buildFields());
    split->setHandleWidth(metrics::kSmall);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* column = columnOf(this, metrics::kTiny);
    column->addWidget(split);
    setFocusProxy(m_versions);
    connect(m_versions->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordVersionsPane::compare);
    connect(m_versions, &TableView::rowOpened, this, &RecordVersionsPane::opened);
}

QWidget* RecordVersionsPane::buildVersions() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kTiny);
    m_versions = new TableView(part);
    m_versions->setObjectName(u"recordVersions"_s);
    m_versions->setAccessibleName(tr("Versions of the record"));
    m_versions->setModel(&m_versionModel);
    m_versions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_versions->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QHeaderView* header = m_versions->horizontalHeader();
    header->setSectionsClickable(false);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(kChangeColumn, QHeaderView::Stretch);
    m_end = captionOf("versionsEnd", part);
    column->addWidget(m_versions, 1);
    column->addWidget(m_end);
    return part;
}

QWidget* RecordVersionsPane::buildFields() {
    auto* part = new QWidget(this);
    auto* column = columnOf(part, metrics::kTiny);
    m_caption = captionOf("versionsCaption", part);
    m_fields = new TableView(part);
    m_fields->setObjectName(u"versionFields"_s);
    m_fields->setAccessibleName(tr("What would change in the record"));
    m_fields->setModel(&m_fieldModel);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_reason = new QLabel(part);
    m_reason->setObjectName(u"versionsReason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    column->addWidget(m_caption);
    column->addWidget(m_fields, 1);
    column->addWidget(m_reason);
    return part;
}

void RecordVersionsPane::read(const QString& key, Lsn wanted) {
    if (key != m_key) m_versionModel.setFacts({});
    m_key = key;
    m_wanted = wanted;
    m_known.reset();
    m_failure.reset();
    if (m_document) m_document->disconnect(this);
    m_document = m_context.documents.open(key);
    m_versions->setEmptyNote(tr("Reading log and snapshots\u2026"));
    connect(m_document.get(), &RecordDocument::changed, this, &RecordVersionsPane::showFields);
    m_context.session.run<KnownVersions>(
        m_slot, this, tr("History of %1").arg(key), Lane::Page,
        [key = toStd(key)](Universe& universe, const EngineJob& job) {
            return readVersions(universe, key, job);
        },
        [this](Result<KnownVersions> answer) { onRead(std::move(answer)); });
    compare();
}

// At first the newest version that is not what the record is now: it is wanted most often.
void RecordVersionsPane::onRead(Result<KnownVersions> answer) {
    if (!answer.ok()) {
        m_failure = answer.error();
        m_versionModel.setFacts({});
        m_versions->setEmptyNote(tr("The versions could not be read."));
        return showFields();
    }
    m_known = std::move(answer).value();
    m_versionModel.setFacts(historyRows(*m_known));
    m_versions->setEmptyNote(tr("Neither the log nor a snapshot tells of this record."));
    m_end->setText(historyEndText(*m_known));
    m_end->setVisible(!m_end->text().isEmpty());
    const auto& versions = m_known->history.versions;
    const auto wanted = std::ranges::find(versions, m_wanted, &RecordVersion::lsn);
    const bool second = versions.size() > 1 && versions.back().lsn == m_known->now;
    const auto back = wanted == versions.end() ? (second ? 1 : 0) : versions.end() - wanted - 1;
    m_versions->setCurrentIndex(m_versionModel.index(static_cast<int>(back), 0));
    compare();
}

std::optional<std::size_t> RecordVersionsPane::index() const {
    const QModelIndex row = m_versions->currentIndex();
    if (!row.isValid() || !m_known || m_known->history.versions.empty()) return std::nullopt;
    return m_versionModel.idOf(row).toULongLong();
}

void RecordVersionsPane::compare() {
    m_changes.reset();
    m_compareSlot.cancel();
    if (m_known) m_failure.reset();
    const auto at = index();
    showFields();
    if (!at) return;
    const Moment then = momentAfter(m_known->history, *at);
    if (then.kind != Moment::Kind::Value) return;
    m_context.session.run<ChangesToNow>(
        m_compareSlot, this, tr("History of %1").arg(m_key), Lane::Page,
        [key = toStd(m_key), then](Universe& universe, const EngineJob& job) {
            return readChangesToNow(universe, key, then, job);
        },
        [this](Result<ChangesToNow> answer) { onCompared(std::move(answer)); });
}

void RecordVersionsPane::onCompared(Result<ChangesToNow> answer) {
    if (answer.ok())
        m_changes = std::move(answer).value();
    else
        m_failure = answer.error();
    showFields();
}

void RecordVersionsPane::showFields() {
    const auto at = index();
    const bool seen = at && m_known->history.versions[*at].source == RecordVersion::Source::Snapshot;
    m_caption->setText(seen ? versionCaption(*m_known, *at) : tr("What would change in the record"));
    m_caption->setVisible(at.has_value());
    m_fieldModel.setFacts(m_changes ? diffFieldRows(m_changes->fields) : std::vector<FactsModel::Fact>());
    m_fields->setEmptyNote(m_changes ? tr("No field is different from now.")
                                     : tr("What would change in the record is shown here."));
    const QString why = reason();
    m_reason->setText(why);
    m_reason->setVisible(!why.isEmpty());
    Q_EMIT changed();
}

std::optional<RecordVersionsPane::Choice> RecordVersionsPane::choice() const {
    const auto at = index();
    if (!at || !m_changes || !reason().isEmpty()) return std::nullopt;
    return Choice{.version = m_known->history.versions[*at],
                  .then = momentAfter(m_known->history, *at),
                  .now = m_changes->now,
                  .fields = m_changes->fields.list.size()};
}

QString RecordVersionsPane::reason() const {
    if (m_failure) return errorText(*m_failure);
    if (!m_known) return {};
    const auto at = index();
    if (!at) return tr("Choose a version.");
    return stateReason(momentAfter(m_known->history, *at));
}

QString RecordVersionsPane::stateReason(const Moment& then) const {
    if (then.kind == Moment::Kind::Absent) return tr("There was no record after this change.");
    if (then.kind == Moment::Kind::NotKept) return tr("The value of this version is not kept.");
    const bool kept = m_changes && m_changes->now != 0 && !m_changes->superposed;
    if (kept && m_changes->fields.list.empty()) return tr("This is the value that it has now.");
    if (m_document && m_document->isDirty()) return tr("Save or revert what you typed in the record first.");
    return m_context.actions.readOnlyReason();
}

}  // namespace warp::ui
