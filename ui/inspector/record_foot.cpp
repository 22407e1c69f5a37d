// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/record_foot.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include "ui/inspector/record_document.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/theme.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

RecordFoot::RecordFoot(QWidget* parent)
    : QWidget(parent),
      m_message(new QLabel(this)),
      m_openFile(new LinkButton(tr("Open the file"), this)),
      m_giveUp(new QPushButton(this)),
      m_keep(new QPushButton(this)) {
    setObjectName(u"recordFoot"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::kSmall, metrics::kTiny, metrics::kSmall, metrics::kSmall);
    row->setSpacing(metrics::kSmall);
    m_message->setObjectName(u"recordMessage"_s);
    m_message->setFont(Theme::font(FontRole::Caption));
    m_message->setWordWrap(true);
    m_keep->setObjectName(u"saveRecord"_s);
    m_keep->setProperty("primary", true);
    m_giveUp->setObjectName(u"revertRecord"_s);
    m_openFile->setObjectName(u"openRecordFile"_s);
    row->addWidget(m_message, 1);
    for (QPushButton* button : {m_openFile, m_giveUp, m_keep}) row->addWidget(button);
    connect(m_keep, &QPushButton::clicked, this, &RecordFoot::keepChosen);
    connect(m_giveUp, &QPushButton::clicked, this, &RecordFoot::giveUpChosen);
    connect(m_openFile, &QPushButton::clicked, this, &RecordFoot::openFileChosen);
    hide();
}

RecordFoot::Decision RecordFoot::decisionFor(const RecordDocument& document) {
    if (document.state() != RecordDocument::State::Ready) return Decision::None;
    if (document.theirs()) return Decision::Conflict;
    if (document.isDirty() || document.isSaving()) return Decision::Unsaved;
    if (!document.fileProblem()) return document.saveFailure().isEmpty() ? Decision::None : Decision::Unsaved;
    const bool usable = document.fileProblem()->kind != Problem::Kind::WrongKey && document.fileEdit() &&
                        !document.fileEdit()->error;
    return usable ? Decision::FileValue : Decision::FileBroken;
}

void RecordFoot::showDecision(const RecordDocument* document, const QString& readOnlyReason) {
    m_decision = document ? decisionFor(*document) : Decision::None;
    setVisible(m_decision != Decision::None);
    if (m_decision == Decision::None) return;
    const bool aboutFile = m_decision == Decision::FileValue || m_decision == Decision::FileBroken;
    switch (m_decision) {
        case Decision::None:
        case Decision::Unsaved: label(tr("Save"), tr("Revert")); break;
        case Decision::Conflict:
            if (document->theirs()->details)
                label(tr("Save mine over theirs"), tr("Take theirs"));
            else
                label(tr("Create it again"), tr("Let it go"));
            break;
        case Decision::FileValue: label(tr("Take the file's value"), tr("Keep the record's value")); break;
        case Decision::FileBroken: label({}, tr("Restore the file")); break;
    }
    const bool ready = readOnlyReason.isEmpty() && !document->isSaving();
    const bool savable = document->isDirty() && !document->problem();
    m_openFile->setVisible(aboutFile);
    m_keep->setEnabled(ready && (aboutFile || savable));
    m_giveUp->setEnabled(aboutFile ? ready : !document->isSaving() && document->isDirty());
    for (QPushButton* button : {m_giveUp, m_keep}) button->setToolTip(readOnlyReason);
    m_message->setText(messageFor(*document));
}

void RecordFoot::label(const QString& keep, const QString& giveUp) {
    m_keep->setText(keep);
    m_keep->setVisible(!keep.isEmpty());
    m_giveUp->setText(giveUp);
}

QString RecordFoot::messageFor(const RecordDocument& document) const {
    if (document.isSaving()) return tr("Saving\u2026");
    if (!document.saveFailure().isEmpty()) return tr("Not done. %1").arg(document.saveFailure());
    switch (m_decision) {
        case Decision::Unsaved:
            return document.problem()
                       ? tr("Not saved yet. The text has a mistake in line %1.").arg(document.problem()->line)
                       : tr("Not saved yet");
        case Decision::Conflict: return tr("Which one is to stay?");
        case Decision::FileValue: return tr("Which value is to stay?");
        case Decision::FileBroken: return tr("Mend the file, or have it written anew.");
        case Decision::None: break;
    }
    return {};
}

}  // namespace warp::ui
