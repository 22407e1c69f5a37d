// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snapshots/record_choice.h"

#include <QtCore/QScopedValueRollback>

#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/models/engine_text.h"
#include "ui/text/error_text.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 200;
constexpr int kTypeWidth = 160;

}  // namespace

RecordChoice::RecordChoice(EngineSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model({{tr("Type")}, {tr("Record")}}),
      m_field(new QLineEdit(this)),
      m_found(new TableView(this)),
      m_note(new QLabel(this)) {
    m_field->setObjectName(u"recordChoiceKey"_s);
    m_field->setAccessibleName(tr("Record"));
    m_field->setPlaceholderText(tr("type:id, or a part of it"));
    m_field->setClearButtonEnabled(true);
    m_found->setObjectName(u"recordChoiceFound"_s);
    m_found->setAccessibleName(tr("Records found"));
    m_found->setModel(&m_model);
    m_found->setSelectionMode(QAbstractItemView::SingleSelection);
    m_found->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_found->horizontalHeader()->resizeSection(0, kTypeWidth);
    m_found->horizontalHeader()->setStretchLastSection(true);
    m_note->setObjectName(u"recordChoiceNote"_s);
    m_note->setText(tr("One that was deleted is not listed: type its whole key."));
    m_note->setFont(Theme::font(FontRole::Caption));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kMedium);
    form->addRow(tr("&Record"), m_field);
    auto* column = columnOf(this, metrics::kSmall);
    column->addLayout(form);
    column->addWidget(m_found, 1);
    column->addWidget(m_note);
    setFocusProxy(m_field);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &RecordChoice::search);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (!m_taking) m_delay.start();
        Q_EMIT changed();
    });
    connect(m_found->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& row) { take(row); });
    connect(m_found, &TableView::rowOpened, this, [this](const QModelIndex& row) {
        take(row);
        Q_EMIT opened();
    });
    search();
}

void RecordChoice::setKey(const QString& key) {
    m_field->setText(key);
}

QString RecordChoice::key() const {
    const QString text = m_field->text().trimmed();
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && colon + 1 < text.size() ? text : QString();
}

void RecordChoice::take(const QModelIndex& row) {
    // A key that is chosen is no new search: the list would change under who walks through it.
    const QScopedValueRollback taking(m_taking, true);
    if (row.isValid()) m_field->setText(m_model.idOf(row));
}

void RecordChoice::search() {
    m_hits.clear();
    searchOn({});
}

void RecordChoice::searchOn(const std::string& from) {
    m_found->setEmptyNote(tr("Looking\u2026"));
    m_session.run<KeySlice>(
        m_slot, this, tr("Search keys"), Lane::Page,
        [from, text = toStd(m_field->text().trimmed()), most = kMostFound - m_hits.size()](
            Universe& universe, const EngineJob& job) { return findKeys(universe, job, text, from, most); },
        [this](Result<KeySlice> answer) { onFound(std::move(answer)); });
}

void RecordChoice::onFound(Result<KeySlice> answer) {
    if (!answer.ok()) {
        m_model.setFacts({});
        return m_found->setEmptyNote(errorText(answer.error()));
    }
    for (const RecordHead& head : answer->hits) {
        const QString key = toQString(head.key);
        m_hits.push_back({.id = key, .cells = {typeOfKey(key), idOfKey(key)}, .icon = icon(Glyph::Record)});
    }
    m_model.setFacts(m_hits);
    m_found->setEmptyNote(tr("No record that there is now has this in its key."));
    if (answer->next && m_hits.size() < kMostFound) searchOn(*answer->next);
}

}  // namespace warp::ui
