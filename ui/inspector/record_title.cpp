// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_title.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include "ui/bridge/convert.h"
#include "ui/inspector/record_document.h"
#include "ui/models/engine_text.h"
#include "ui/pages/marks.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/number_format.h"
#include "ui/widgets/temperature.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

// "2026-11-26 17:40": the second would break the line in the narrowest Inspector.
constexpr int kMinutes = 16;

}  // namespace

RecordTitle::RecordTitle(PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_mark(new QLabel(this)),
      m_key(new QLabel(this)),
      m_summary(new QLabel(this)),
      m_more(new QToolButton(this)) {
    m_key->setObjectName(u"recordKey"_s);
    m_key->setFont(Theme::font(FontRole::Section));
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_key->setWordWrap(true);
    m_summary->setObjectName(u"recordSummary"_s);
    m_summary->setFont(Theme::font(FontRole::Caption));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setWordWrap(true);
    m_more->setObjectName(u"recordMenu"_s);
    m_more->setIcon(icon(Glyph::More));
    m_more->setProperty("menuByGlyph", true);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolTip(tr("What can be done with this record"));
    m_more->setAccessibleName(tr("Record menu"));
    auto* menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(metrics::kTiny);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_key, 0, 0, 1, 2);
    grid->addWidget(m_more, 0, 2, Qt::AlignTop);
    grid->addWidget(m_mark, 1, 0);
    grid->addWidget(m_summary, 1, 1, 1, 2);
    setCompact(false);
}

void RecordTitle::setCompact(bool compact) {
    const int right = metrics::kSmall + (compact ? metrics::kControl : 0);
    layout()->setContentsMargins(metrics::kSmall, metrics::kTiny, right, metrics::kTiny);
}

void RecordTitle::showRecord(const RecordDocument& document) {
    m_recordKey = document.key();
    m_key->setText(m_recordKey);
    const bool ready = document.state() == RecordDocument::State::Ready;
    m_mark->setVisible(ready);
    m_more->setEnabled(ready);
    if (!ready) return m_summary->clear();
    const Record& record = document.record();
    m_place = toQString(document.details().place.path);
    m_mark->setPixmap(temperatureIcon(temperatureOf(record.shard)).pixmap(metrics::kIcon));
    m_summary->setText(tr("%1 \u00b7 %2 \u00b7 version %3 \u00b7 %4")
                           .arg(temperatureWord(temperatureOf(record.shard)),
                                byteText(static_cast<std::int64_t>(document.details().valueBytes)),
                                groupedNumber(static_cast<std::int64_t>(record.version)),
                                timeText(record.updatedAt).left(kMinutes)));
    m_summary->setToolTip(tr("Changed %1").arg(timeText(record.updatedAt, true)));
}

void RecordTitle::fillMenu(QMenu& menu) {
    const auto add = [this, &menu](Glyph glyph, const QString& text, const QString& name, auto slot) {
        QAction* action = menu.addAction(icon(glyph), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(Glyph::Open, tr("Open in a tab"), u"openRecordTab"_s,
        [this] { m_context.openPage(u"record"_s, m_recordKey); });
    add(Glyph::Copy, tr("Copy key"), u"copyRecordKey"_s,
        [this] { QGuiApplication::clipboard()->setText(m_recordKey); });
    if (!m_place.isEmpty())
        add(Glyph::File, tr("Show its file"), u"showRecordFile"_s,
            [this] { m_context.openPage(u"file"_s, m_place); });
    menu.addSeparator();
    QAction* observe =
        add(Glyph::Observer, tr("Observe"), u"observeRecord"_s, [this] { Q_EMIT observeRequested(); });
    const QString reason = m_context.actions.readOnlyReason();
    observe->setEnabled(reason.isEmpty());
    observe->setToolTip(reason.isEmpty() ? tr("Reads it as an application does: the read counts, and the "
                                              "state collapses.")
                                         : reason);
    QAction* rename = add(Glyph::Tag, tr("Rename\u2026"), u"renameRecord"_s,
                          [this] { m_context.actions.rename(this, m_recordKey); });
    rename->setEnabled(reason.isEmpty());
    rename->setToolTip(reason);
    m_context.actions.addTo(menu, this, {m_recordKey});
}

}  // namespace warp::ui
