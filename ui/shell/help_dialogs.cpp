// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/palette_sources.h"
#include "ui/shell/window_menus.h"
#include "ui/text/glossary.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

QVBoxLayout* startColumn(QDialog& dialog, const QString& title, const char* name) {
    dialog.setObjectName(QLatin1StringView(name));
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.setWindowTitle(title);
    dialog.setAccessibleName(title);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(metrics::kMedium, metrics::kMedium, metrics::kMedium, metrics::kMedium);
    column->setSpacing(metrics::kSmall);
    return column;
}

void addCloseButton(QDialog& dialog, QVBoxLayout& column) {
    auto* buttons = new QDialogButtonBox(&dialog);
    auto* close = buttons->addButton(QDialogButtonBox::Close);
    close->setText(GlossaryDialog::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

QLineEdit* searchField(QWidget* parent, const QString& placeholder) {
    auto* field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    field->addAction(icon(Glyph::Search), QLineEdit::LeadingPosition);
    return field;
}

QStandardItemModel* shortcutModel(const WindowMenus& menus, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {ShortcutsDialog::tr("Action"), ShortcutsDialog::tr("Menu"), ShortcutsDialog::tr("Keys")});
    for (const QAction* action : menus.allActions()) {
        if (action->shortcut().isEmpty()) continue;
        QString menu;
        for (QObject* object : action->associatedObjects()) {
            if (const auto* owner = qobject_cast<QMenu*>(object)) menu = plainText(owner->title());
        }
        QList<QStandardItem*> row;
        for (const QString& text :
             {plainText(action->text()), menu, action->shortcut().toString(QKeySequence::NativeText)}) {
            row << new QStandardItem(text);
            row.constLast()->setEditable(false);
        }
        model->appendRow(row);
    }
    return model;
}

}  // namespace

ShortcutsDialog::ShortcutsDialog(const WindowMenus& menus, QWidget* parent) : QDialog(parent) {
    QVBoxLayout* column = startColumn(*this, tr("Keyboard shortcuts"), "shortcutsDialog");
    auto* field = searchField(this, tr("Filter shortcuts"));
    auto* table = new TableView(this);
    auto* proxy = new QSortFilterProxyModel(table);
    proxy->setSourceModel(shortcutModel(menus, proxy));
    proxy->setFilterKeyColumn(-1);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(proxy);
    table->setAccessibleName(tr("Shortcuts"));
    table->horizontalHeader()->resizeSection(0, 260);
    table->horizontalHeader()->resizeSection(1, 120);
    column->addWidget(field);
    column->addWidget(table, 1);
    addCloseButton(*this, *column);
    connect(field, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    resize(540, 480);
}

GlossaryDialog::GlossaryDialog(QWidget* parent) : QDialog(parent) {
    QVBoxLayout* column = startColumn(*this, tr("Physics glossary"), "glossaryDialog");
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    auto* body = new QWidget(scroll);
    auto* entries = new QVBoxLayout(body);
    entries->setContentsMargins(0, 0, metrics::kMedium, 0);
    entries->setSpacing(metrics::kTiny);
    for (const GlossaryEntry& entry : glossary()) {
        auto* word = new QLabel(entry.word, body);
        QFont strong = word->font();
        strong.setWeight(QFont::DemiBold);
        word->setFont(strong);
        auto* meaning = new QLabel(entry.meaning, body);
        meaning->setWordWrap(true);
        meaning->setForegroundRole(QPalette::PlaceholderText);
        entries->addWidget(word);
        entries->addWidget(meaning);
        entries->addSpacing(metrics::kSmall);
    }
    entries->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    addCloseButton(*this, *column);
    resize(520, 560);
}

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent) {
    QVBoxLayout* column = startColumn(*this, tr("About Warpscope"), "aboutDialog");
    auto* mark = new QLabel(this);
    mark->setPixmap(icon(Glyph::Universe).pixmap(QSize(32, 32), devicePixelRatioF(), QIcon::Active));
    auto* name = new QLabel(QStringLiteral("Warpscope ") + QStringLiteral(WARP_VERSION), this);
    name->setFont(Theme::font(FontRole::Section));
    auto* text =
        new QLabel(tr("Looks into WarpEngine universes: directories of readable data with a database's "
                      "promises.\n\nFree software under the GNU General Public License, version 3 or "
                      "later. It comes without any warranty."),
                   this);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    auto* built = new QLabel(tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion())), this);
    built->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget* part : {mark, name, text, built}) column->addWidget(part);
    addCloseButton(*this, *column);
}

}  // namespace warp::ui
