// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/json_editing.h"

#include <QtGui/QTextCursor>

#include "ui/bridge/json_text.h"
#include "ui/widgets/code_layout.h"
#include "ui/widgets/theme.h"

namespace warp::ui {
namespace {

// The nodes of a longer text are so many that destroying them would be felt.
constexpr qsizetype kManyNodes = qsizetype{256} << 10;

}  // namespace

JsonEditing::JsonEditing(Bridge& bridge, QObject* parent)
    : QObject(parent), m_bridge(bridge), m_highlighter(&m_text), m_filler(m_text) {
    m_text.setDocumentLayout(new CodeLayout(&m_text));
    m_text.setDefaultFont(Theme::font(FontRole::Code));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &JsonEditing::check);
    connect(&m_filler, &DocumentFiller::filled, this, &JsonEditing::onFilled);
    connect(&m_text, &QTextDocument::contentsChange, this, [this](int, int removed, int added) {
        if (!m_filling && (removed > 0 || added > 0)) onEdited();
    });
    connect(&m_text, &QTextDocument::modificationChanged, this, [this] {
        if (!m_filling) Q_EMIT changed();
    });
    connect(&m_tree, &JsonTreeModel::edited, this, &JsonEditing::onTreeEdited);
}

// The highlighter takes its colours back from the text when it goes; that is no edit.
JsonEditing::~JsonEditing() {
    m_text.disconnect();
}

void JsonEditing::setText(const QString& text, bool whole) {
    m_pause.stop();
    m_slot.cancel();
    m_whole = whole;
    m_problem.reset();
    allowTreeEdits(false);
    if (!whole) showValue(nullptr);
    m_filling = true;
    m_filler.fill(text);
}

void JsonEditing::refresh(const QString& text) {
    if (m_filler.isFilling()) return setText(text, m_whole);
    replaceText(text);
    m_text.setModified(false);
}

void JsonEditing::onFilled() {
    m_filling = false;
    if (m_whole) check();
    Q_EMIT changed();
}

void JsonEditing::setUnmodified() {
    m_text.setModified(false);
}

void JsonEditing::setEditable(bool editable) {
    if (m_editable == editable) return;
    m_editable = editable;
    allowTreeEdits(isSettled());
    Q_EMIT changed();
}

// The tree is behind until the text has been read again: a step in it would undo what was typed.
void JsonEditing::onEdited() {
    if (m_fromTree) return;
    allowTreeEdits(false);
    m_slot.cancel();
    m_pause.start();
}

void JsonEditing::onTreeEdited() {
    m_fromTree = true;
    replaceText(layOutJson(m_tree.text()));
    m_fromTree = false;
    Q_EMIT changed();
}

void JsonEditing::check() {
    m_slot.run<JsonParse>(
        m_bridge, this, tr("Check JSON"), Lane::Page,
        [text = toText()](const EngineJob&) -> Result<JsonParse> { return parseJson(text); },
        [this](Result<JsonParse> answer) {
            if (answer.ok()) onChecked(std::move(answer).value());
        });
}

void JsonEditing::onChecked(JsonParse parsed) {
    if (auto* problem = std::get_if<TextProblem>(&parsed)) {
        m_problem = std::move(*problem);
    } else {
        m_problem.reset();
        showValue(std::move(std::get<std::unique_ptr<JsonNode>>(parsed)));
        allowTreeEdits(true);
    }
    Q_EMIT changed();
}

void JsonEditing::showValue(std::unique_ptr<JsonNode> value) {
    std::shared_ptr<JsonNode> old = m_tree.setValue(std::move(value));
    if (!old || m_text.characterCount() < kManyNodes) return;
    m_bridge.run<void>(this, tr("Check JSON"), Lane::Page,
                       [last = std::make_shared<std::shared_ptr<JsonNode>>(std::move(old))](
                           const EngineJob&) -> Result<void> {
                           last->reset();
                           return {};
                       },
                       {});
}

// Only what differs is replaced, so that cursors, folds and scroll bars stay where they are.
void JsonEditing::replaceText(const QString& text) {
    const QString before = toText();
    const auto [beforeAt, at] = std::mismatch(before.begin(), before.end(), text.begin(), text.end());
    const auto start = static_cast<int>(beforeAt - before.begin());
    const auto common = std::min(before.end() - beforeAt, text.end() - at);
    const auto tail = std::mismatch(before.rbegin(), before.rbegin() + common, text.rbegin()).first;
    const auto same = static_cast<int>(tail - before.rbegin());
    if (start == before.size() && start == text.size()) return;
    QTextCursor cursor(&m_text);
    cursor.setPosition(start);
    cursor.setPosition(static_cast<int>(before.size()) - same, QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(start, text.size() - same - start));
}

void JsonEditing::allowTreeEdits(bool current) {
    m_tree.setEditable(current && isTextEditable() && !m_problem && m_text.characterCount() <= kMostTreeEdit);
}

}  // namespace warp::ui
