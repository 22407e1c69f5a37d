// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_page.h"

#include <QtWidgets/QTabWidget>

#include "ui/models/engine_text.h"

namespace warp::ui {

RecordPage::RecordPage(PageContext& context, const QString& key, QWidget* parent)
    : Page(parent), m_context(context), m_key(key), m_panel(new RecordPanel(context, this)) {
    setObjectName(QStringLiteral("recordPage"));
    setContent(m_panel);
    m_panel->setDocument(context.documents.open(key));
    m_panel->tabs()->setCurrentIndex(RecordPanel::TextView);
    RecordDocument* document = m_panel->document().get();
    connect(document, &RecordDocument::changed, this, &RecordPage::showState);
    connect(this, &Page::retryRequested, this, [this] {
        showLoading();
        m_panel->document()->load();
    });
    connect(this, &Page::emptyActionTriggered, this,
            [this] { m_context.actions.create(this, typeOfKey(m_key)); });
    connect(this, &Page::emptyLinkTriggered, this, [this] {
        m_looksBack = true;
        m_panel->tabs()->setCurrentIndex(RecordPanel::HistoryView);
        showState();
    });
    showState();
}

QString RecordPage::title() const {
    const QString id = idOfKey(m_key);
    return m_panel->document()->isDirty() ? id + QStringLiteral(" \u2022") : id;
}

void RecordPage::showState() {
    const RecordDocument& document = *m_panel->document();
    const bool gone = document.state() == RecordDocument::State::Missing;
    m_looksBack = m_looksBack && gone;
    switch (document.state()) {
        case RecordDocument::State::Loading: break;
        case RecordDocument::State::Ready: showReady(); break;
        case RecordDocument::State::Missing:
            if (m_looksBack) {
                showReady();
                break;
            }
            showEmpty({.glyph = Glyph::Record,
                       .sentence = tr("There is no record %1. It may have been deleted.").arg(m_key),
                       .action = m_context.session.isWritable() ? tr("New record") : QString(),
                       .link = tr("Look at its history")});
            break;
        case RecordDocument::State::Failed: showFailed(document.failure()); break;
    }
    Q_EMIT titleChanged();
}

}  // namespace warp::ui
