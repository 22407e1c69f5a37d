// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace warp::ui {

enum class BannerKind { Info, Warning, Critical };

struct BannerText {
    BannerKind kind = BannerKind::Info;
    /// What and why, in one or two sentences.
    QString message;
    /// The one button; none when empty.
    QString action;
    bool closable = false;
};

/// A bar across the top of what it concerns: icon, what, why, one button.
class Banner final : public QWidget {
    Q_OBJECT

  public:
    explicit Banner(QWidget* parent = nullptr);

    void setText(const BannerText& text);
    const BannerText& text() const { return m_text; }
    QPushButton* actionButton() const { return m_action; }

  Q_SIGNALS:
    void actionTriggered();
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    BannerText m_text;
    QLabel* m_message;
    QPushButton* m_action;
    QToolButton* m_close;
};

}  // namespace warp::ui
