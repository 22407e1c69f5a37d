// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_dialogs.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

#include "ui/text/glossary.h"
#include "ui/text/guide.h"
#include "ui/widgets/icons.h"
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
    close->setObjectName(QStringLiteral("closeHelp"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    column.addWidget(buttons);
}

// Returns: where the entries go, one under the other.
QVBoxLayout* addScrolled(QDialog& dialog, QVBoxLayout& column) {
    auto* scroll = new QScrollArea(&dialog);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(dialog.windowTitle());
    auto* body = new QWidget(scroll);
    auto* entries = new QVBoxLayout(body);
    entries->setContentsMargins(0, 0, metrics::kMedium, 0);
    entries->setSpacing(metrics::kTiny);
    scroll->setWidget(body);
    column.addWidget(scroll, 1);
    return entries;
}

void addEntry(QVBoxLayout& entries, const QString& heading, const QString& text) {
    auto* word = new QLabel(heading);
    QFont strong = word->font();
    strong.setWeight(QFont::DemiBold);
    word->setFont(strong);
    auto* meaning = new QLabel(text);
    meaning->setWordWrap(true);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    entries.addWidget(word);
    entries.addWidget(meaning);
    entries.addSpacing(metrics::kSmall);
}

}  // namespace

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent) {
    QVBoxLayout* column = startColumn(*this, tr("Guide"), "guideDialog");
    QVBoxLayout* entries = addScrolled(*this, *column);
    for (const GuideEntry& entry : guide()) addEntry(*entries, entry.heading, entry.text);
    entries->addStretch(1);
    addCloseButton(*this, *column);
    resize(520, 560);
}

GlossaryDialog::GlossaryDialog(QWidget* parent) : QDialog(parent) {
    QVBoxLayout* column = startColumn(*this, tr("Physics glossary"), "glossaryDialog");
    QVBoxLayout* entries = addScrolled(*this, *column);
    for (const GlossaryEntry& entry : glossary()) addEntry(*entries, entry.word, entry.meaning);
    entries->addStretch(1);
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
