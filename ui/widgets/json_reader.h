// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCoreApplication>

#include "ui/widgets/json_node.h"

namespace warp::ui {

/// One pass over a JSON text that keeps what editing needs: order, digits, and the place of the first
/// mistake.
class JsonReader final {
    Q_DECLARE_TR_FUNCTIONS(JsonReader)

  public:
    static constexpr int kDeepest = 512;

    explicit JsonReader(const QString& text) : m_text(text) {}

    JsonParse read();

  private:
    using Node = std::unique_ptr<JsonNode>;

    struct Text {
        QString text;
        QString spelling;  ///< as it stands in the source; empty when jsonQuoted() would write the same
    };

    Node readValue(int depth);
    Node readObject(int depth);
    Node readArray(int depth);
    Node readNumber();
    Node readLiteral();
    Node readText();
    std::optional<Text> readString();
    bool readEscape(QString& out);
    std::optional<char16_t> readUnit();
    bool readDigits();
    /// Reads the comma after an element. Returns: false at `end` and on a mistake.
    bool readsOn(QChar end);

    Node fail(const QString& message) { return fail(message, m_at); }
    Node fail(const QString& message, qsizetype at);
    bool failed() const { return m_problem.has_value(); }
    QChar now() const { return m_at < m_text.size() ? m_text[m_at] : QChar(); }
    void skipSpace();

    const QString& m_text;
    qsizetype m_at = 0;
    std::optional<TextProblem> m_problem;
};

}  // namespace warp::ui
