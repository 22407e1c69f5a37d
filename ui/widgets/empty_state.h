// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QtWidgets/QWidget>

#include "ui/widgets/icons.h"

class QLabel;
class QPushButton;

namespace warp::ui {

/// What to say where there is nothing to show. Texts that are empty leave their control out.
struct EmptyText {
    Glyph glyph = Glyph::Info;
    QString sentence;
    QString action;
    QString link;
};

/// Outline icon, one sentence, one primary action and one link, at most 360 px wide and centred. It gives way
/// where there is less room.
class EmptyState final : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setText(const EmptyText& text);
    QPushButton* actionButton() const { return m_action; }
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void actionTriggered();
    void linkTriggered();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitSentence();
    void showIcon();

    EmptyText m_text;
    QLabel* m_icon;
    QLabel* m_sentence;
    QPushButton* m_action;
    QPushButton* m_link;
};

}  // namespace warp::ui
