// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/properties_dialog.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include "ui/shell/status_line.h"
#include "ui/shell/universe_link.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/status_badge.h"

namespace warp::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kValueWidth = 360;

void addRow(QFormLayout& form, const QString& name, const QString& value, bool code = false) {
    if (value.isEmpty()) return;
    auto* label = new QLabel(name);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto* text = new QLabel(value);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(name + u": "_s + value);
    text->setWordWrap(true);
    text->setMinimumWidth(kValueWidth);
    if (code) text->setFont(Theme::font(FontRole::Code));
    form.addRow(label, text);
}

QString moment(qint64 ms) {
    if (ms == 0) return {};
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString optionalBytes(const std::optional<qint64>& bytes) {
    return bytes ? byteText(*bytes) + u" ("_s + exactBytes(*bytes) + u')' : QString();
}

}  // namespace

PropertiesDialog::PropertiesDialog(const UniverseFacts& facts, QWidget* parent) : QDialog(parent) {
    setObjectName(u"propertiesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Properties of %1").arg(facts.name));
    setAccessibleName(windowTitle());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kLarge, metrics::kMedium, metrics::kLarge, metrics::kMedium);
    column->setSpacing(metrics::kMedium);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(metrics::kLarge);
    form->setVerticalSpacing(metrics::kSmall);
    form->setLabelAlignment(Qt::AlignLeft);
    addRow(*form, tr("Directory"), facts.directory, true);
    addRow(*form, tr("Id"), facts.id, true);
    addRow(*form, tr("State"), stateText(facts));
    // Of a universe that is well the reason would be whatever was checked first.
    const bool complains = facts.health != Status::Ok && !facts.healthReason.isEmpty();
    addRow(
        *form, tr("Health"),
        complains ? statusWord(facts.health) + u" \u2013 "_s + facts.healthReason : statusWord(facts.health));
    addRow(*form, tr("Created"), moment(facts.createdMs));
    addRow(*form, tr("Opened"), moment(facts.openedMs));
    addRow(*form, tr("Records"), facts.records ? groupedNumber(*facts.records) : QString());
    addRow(*form, tr("Size of the values"), optionalBytes(facts.bytes));
    addRow(*form, tr("Size of the tree"), optionalBytes(facts.treeBytes));
    addRow(*form, tr("Size of the log"), optionalBytes(facts.logBytes));
    addRow(*form, tr("Free on the disk"), optionalBytes(facts.diskFreeBytes));
    addRow(*form, tr("Last change (LSN)"), groupedNumber(static_cast<qint64>(facts.lsn)));
    column->addLayout(form);
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"propertiesClose"_s);
    close->setDefault(true);
    row->addStretch(1);
    row->addWidget(close);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace warp::ui
