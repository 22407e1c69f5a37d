// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtGui/QTextDocument>

#include "ui/bridge/bridge.h"
#include "ui/widgets/document_filler.h"
#include "ui/widgets/json_highlighter.h"
#include "ui/widgets/json_tree_model.h"

namespace warp::ui {

/// A JSON value while it is looked at and edited. The text is the truth; the tree follows it, and a step in
/// the tree is an edit of the text, so that both have one undo. Reading the text is a worker's job.
class JsonEditing final : public QObject {
    Q_OBJECT

  public:
    static constexpr int kPauseMs = 150;
    /// Characters; a longer text is changed as text only, because each step in the tree writes it anew.
    static constexpr qsizetype kMostTreeEdit = qsizetype{512} << 10;

    explicit JsonEditing(Bridge& bridge, QObject* parent = nullptr);
    ~JsonEditing() override;

    QTextDocument& text() { return m_text; }
    JsonTreeModel& tree() { return m_tree; }

    /// Shows another text; it counts as unmodified. Takes: `whole`, false for a part that is only looked at:
    /// it has no tree and is not checked.
    void setText(const QString& text, bool whole);
    /// Shows the text in another shape, as after saving: unmodified, but undo still leads to what was typed.
    void refresh(const QString& text);
    QString toText() const { return m_text.toPlainText(); }
    bool isModified() const { return !m_filler.isFilling() && m_text.isModified(); }
    /// Counts edits; equal numbers mean an equal text.
    int revision() const { return m_text.revision(); }
    void setUnmodified();
    /// Whether the views may edit. Until the text is there and checked they may not.
    void setEditable(bool editable);
    bool isTextEditable() const { return m_editable && m_whole && !m_filler.isFilling(); }

    /// Of the text as it was last checked.
    const std::optional<TextProblem>& problem() const { return m_problem; }
    /// The text is there, and tree and problem belong to it.
    bool isSettled() const { return !m_filler.isFilling() && !m_pause.isActive() && !m_slot.active(); }

  Q_SIGNALS:
    /// The problem, whether it is modified, or what may be edited is different now.
    void changed();

  private:
    void onFilled();
    void onEdited();
    void onTreeEdited();
    void check();
    void onChecked(JsonParse parsed);
    void showValue(std::unique_ptr<JsonNode> value);
    void replaceText(const QString& text);
    void allowTreeEdits(bool current);

    Bridge& m_bridge;
    QTextDocument m_text;
    JsonHighlighter m_highlighter;
    DocumentFiller m_filler;
    JsonTreeModel m_tree;
    QTimer m_pause;
    JobSlot m_slot;
    std::optional<TextProblem> m_problem;
    bool m_whole = false;
    bool m_editable = false;
    bool m_filling = false;
    bool m_fromTree = false;
};

}  // namespace warp::ui
