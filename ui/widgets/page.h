// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include "ui/widgets/empty_state.h"

class QStackedLayout;

namespace warp::ui {

class Banner;

/// Everything that can stand in the centre of the window. It is always in one of four states, and says
/// when its data is there, so that a picture or a test never catches it half drawn.
///
/// A page builds its widgets, hands them to setContent(), starts in Loading and calls one of the show
/// functions once per answer.
class Page : public QWidget {
    Q_OBJECT

  public:
    enum class State { Loading, Empty, Ready, Partial, Failed };

    explicit Page(QWidget* parent = nullptr);

    State state() const { return m_state; }
    /// The data that was asked for is shown, or the reason why there is none.
    bool isSettled() const { return m_state != State::Loading; }

    /// The name in tabs, palette and `--page`; stable and untranslated: "dashboard".
    virtual QString pageName() const = 0;
    virtual QString title() const = 0;
    virtual Glyph glyph() const = 0;
    /// What tells two pages of the same name apart, such as a record's key. Empty for pages that exist once.
    virtual QString subject() const { return {}; }
    /// The dock that would show the same beside this page; the window puts it away meanwhile. Empty for none.
    virtual QString standsInFor() const { return {}; }

  Q_SIGNALS:
    void settled();
    void stateChanged();
    void titleChanged();
    /// The user asked for another attempt after a failure.
    void retryRequested();
    /// The one action, or the link, of the empty state.
    void emptyActionTriggered();
    void emptyLinkTriggered();

  protected:
    void setContent(QWidget* content);
    /// Keeps what is shown for 150 ms, then a skeleton; fast answers never flash.
    void showLoading();
    /// Loading with the content, which says itself how far the work is.
    void showWorking();
    void showEmpty(const EmptyText& text);
    void showReady();
    /// Content with a bar that says how much of it is shown: "First 1,000 of 5,432 records".
    void showPartial(const QString& count);
    /// `reason`: what failed, why, and what can be done.
    void showFailed(const QString& reason);

  private:
    void enter(State state, QWidget* shown);

    State m_state = State::Loading;
    QTimer m_skeletonDelay;
    Banner* m_banner;
    QStackedLayout* m_stack;
    QWidget* m_skeleton;
    EmptyState* m_empty;
    EmptyState* m_failure;
    QWidget* m_content = nullptr;
};

}  // namespace warp::ui
