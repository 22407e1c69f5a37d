// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts_dialog.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/shortcut_map.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

QPushButton* namedButton(const QString& text, const char* name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ShortcutModel::ShortcutModel(const ShortcutMap& map, QObject* parent)
    : QAbstractTableModel(parent), m_map(map) {
    connect(&map, &ShortcutMap::changed, this,
            [this] { Q_EMIT dataChanged(index(0, KeysColumn), index(rowCount() - 1, KeysColumn)); });
}

int ShortcutModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_map.entries().size());
}

int ShortcutModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ShortcutModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ShortcutEntry& entry = m_map.entries()[index.row()];
    if (role == IdRole) return entry.id;
    if (role == Qt::FontRole && index.column() == KeysColumn && entry.isChanged()) {
        QFont bold = Theme::font(FontRole::Table);
        bold.setWeight(QFont::DemiBold);
        return bold;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case ActionColumn: return entry.text;
        case PlaceColumn: return entry.place;
        default: return QKeySequence::listToString(entry.keys, QKeySequence::NativeText);
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case ActionColumn: return tr("Action");
        case PlaceColumn: return tr("Where");
        default: return tr("Keys");
    }
}

ShortcutsDialog::ShortcutsDialog(ShortcutMap& map, Prompts& prompts, QWidget* parent)
    : QDialog(parent),
      m_map(map),
      m_prompts(prompts),
      m_model(new ShortcutModel(map, this)),
      m_proxy(new QSortFilterProxyModel(this)) {
    setObjectName(u"shortcutsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium, metrics::kMedium);
    column->setSpacing(metrics::kSmall);
    auto* field = new QLineEdit(this);
    field->setObjectName(u"shortcutFilter"_s);
    field->setPlaceholderText(tr("Filter by action, place or keys"));
    field->setAccessibleName(field->placeholderText());
    field->setClearButtonEnabled(true);
    field->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    column->addWidget(field);
    column->addWidget(makeTable(), 1);
    column->addWidget(makeEditor());
    column->addWidget(makeButtons());
    connect(field, &QLineEdit::textChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(&m_map, &ShortcutMap::changed, this, &ShortcutsDialog::showCurrent);
    m_table->selectRow(0);
    showCurrent();
    resize(620, 560);
}

QWidget* ShortcutsDialog::makeTable() {
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new TableView(this);
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setModel(m_proxy);
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->resizeSection(ShortcutModel::ActionColumn, 270);
    m_table->horizontalHeader()->resizeSection(ShortcutModel::PlaceColumn, 130);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ShortcutsDialog::showCurrent);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &ShortcutsDialog::showCurrent);
    connect(m_table, &TableView::rowOpened, this, [this] { m_keys->setFocus(); });
    return m_table;
}

QWidget* ShortcutsDialog::makeEditor() {
    auto* editor = new QWidget(this);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::kTiny);
    m_name = new QLabel(editor);
    m_keys = new QKeySequenceEdit(editor);
    m_keys->setObjectName(u"shortcutKeys"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_remove = namedButton(tr("No keys"), "shortcutRemove", editor);
    m_reset = namedButton(tr("Default"), "shortcutReset", editor);
    m_message = new QLabel(editor);
    m_message->setObjectName(u"shortcutMessage"_s);
    m_message->setWordWrap(true);
    m_take = namedButton(tr("Use them here"), "shortcutTake", editor);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::kSmall);
    row->addWidget(m_keys, 1);
    row->addWidget(m_remove);
    row->addWidget(m_reset);
    auto* answer = new QHBoxLayout;
    answer->setSpacing(metrics::kSmall);
    answer->addWidget(m_message, 1);
    answer->addWidget(m_take);
    column->addWidget(m_name);
    column->addLayout(row);
    column->addLayout(answer);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::onKeys);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_map.assign(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_map.reset(currentId()); });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    return editor;
}

QWidget* ShortcutsDialog::makeButtons() {
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, metrics::kSmall, 0, 0);
    m_resetAll = namedButton(tr("All defaults\u2026"), "shortcutResetAll", foot);
    auto* close = namedButton(tr("Close"), "shortcutClose", foot);
    row->addWidget(m_resetAll);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::askResetAll);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

QString ShortcutsDialog::currentId() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.constFirst().data(ShortcutModel::IdRole).toString();
}

void ShortcutsDialog::showCurrent() {
    const ShortcutEntry* entry = m_map.find(currentId());
    m_name->setText(entry == nullptr ? tr("Select an action to change its keys.")
                                     : tr("Press the new keys for \u201c%1\u201d:").arg(entry->text));
    const QSignalBlocker silent(m_keys);
    m_keys->setKeySequence(entry == nullptr || entry->keys.isEmpty() ? QKeySequence() : entry->keys.first());
    m_keys->setEnabled(entry != nullptr);
    m_remove->setEnabled(entry != nullptr && !entry->keys.isEmpty());
    m_reset->setEnabled(entry != nullptr && entry->isChanged());
    m_resetAll->setEnabled(m_map.isAnyChanged());
    say({});
}

// One chord is a shortcut; what the field would gather after it is not waited for.
void ShortcutsDialog::onKeys() {
    if (m_keys->keySequence().isEmpty()) return;
    const QKeySequence keys(m_keys->keySequence()[0]);
    {
        const QSignalBlocker silent(m_keys);
        m_keys->setKeySequence(keys);
    }
    const QString problem = ShortcutMap::problem(keys);
    if (!problem.isEmpty()) return say(problem);
    const QString id = currentId();
    if (const ShortcutEntry* rival = m_map.rival(id, keys)) {
        return say(tr("%1 already belongs to \u201c%2\u201d (%3).")
                       .arg(keys.toString(QKeySequence::NativeText), rival->text, rival->place),
                   true);
    }
    m_map.assign(id, keys);
}

void ShortcutsDialog::take() {
    if (!m_keys->keySequence().isEmpty()) m_map.assign(currentId(), m_keys->keySequence());
}

void ShortcutsDialog::askResetAll() {
    const Question question{.title = tr("Give every action its default keys?"),
                            .text = tr("Keys that you have chosen yourself are forgotten."),
                            .accept = tr("All defaults"),
                            .cancel = tr("Keep mine"),
                            .dangerous = true};
    m_prompts.ask(this, question, [this](Choice choice) {
        if (choice == Choice::Accept) m_map.resetAll();
    });
}

void ShortcutsDialog::say(const QString& message, bool offerTaking) {
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_take->setVisible(offerTaking);
}

}  // namespace warp::ui
