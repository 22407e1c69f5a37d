// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window_walk.h"

#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

#include "tests/support/event_meter.h"
#include "tests/support/ui_checks.h"
#include "ui/text/language.h"
#include "ui/widgets/page.h"

using namespace Qt::StringLiterals;

namespace warp::ui::test {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSlow{100};
constexpr int kPatienceMs = 10'000;
constexpr int kMostPages = 6;

// Whether `holds` came true, while events go round.
bool waitUntil(const std::function<bool()>& holds, int patienceMs = kPatienceMs) {
    const QDeadlineTimer deadline(patienceMs);
    while (!holds()) {
        if (deadline.hasExpired()) return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

// What was told a moment ago gets its room first.
QStringList cutOffTexts(QWidget& root) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    return clippedTexts(root);
}

bool isPseudo() {
    return qEnvironmentVariableIsSet("WARP_TEST_PSEUDO");
}

QString nameOf(const QAction& action) {
    return action.objectName().isEmpty() ? action.text() : action.objectName();
}

// Qt's own pieces inside its fields and views.
bool isQtsOwn(const QObject& object) {
    return object.objectName().startsWith("_q_"_L1) || object.objectName().startsWith("qt_"_L1);
}

bool isUsable(const QAction& action) {
    return !action.isSeparator() && action.isEnabled() && action.isVisible() && action.menu() == nullptr &&
           !isQtsOwn(action);
}

// Stands in a menu, where its text is what people read.
bool isListed(const QAction& action) {
    const QList<QObject*> places = action.associatedObjects();
    return std::any_of(places.begin(), places.end(), [&action](const QObject* place) {
        const bool menu = qobject_cast<const QMenu*>(place) || qobject_cast<const QMenuBar*>(place);
        return menu || (action.menu() == nullptr && qobject_cast<const QWidget*>(place));
    });
}

QString nameOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* at = &widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        if (!at->objectName().isEmpty() && !isQtsOwn(*at)) names.prepend(at->objectName());
    }
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = button ? button->text() : QString();
    return names.mid(std::max<qsizetype>(0, names.size() - 2)).join(u'/') + u' ' +
           QString::fromLatin1(widget.metaObject()->className()) + u' ' + text;
}

QPoint placeIn(const QWidget& widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    if (view != nullptr && view->viewport() == &widget && view->model() != nullptr) {
        const QModelIndex first = view->model()->index(0, 0, view->rootIndex());
        const QModelIndex index = view->currentIndex().isValid() ? view->currentIndex() : first;
        const QRect cell = view->visualRect(index);
        if (cell.isValid() && widget.rect().contains(cell.center())) return cell.center();
    }
    return widget.rect().center();
}

void pressShortcut(QWidget& window, const QKeySequence& keys) {
    QWidget* focus = QApplication::focusWidget();
    for (int at = 0; at < keys.count(); ++at)
        QTest::keyClick(focus ? focus : &window, keys[static_cast<uint>(at)].key(),
                        keys[static_cast<uint>(at)].keyboardModifiers());
}

}  // namespace

WindowWalk::WindowWalk(const QString& directory, WalkFindings& findings)
    : m_directory(directory),
      m_language(isPseudo() ? QString::fromLatin1(kPseudoLanguage) : u"en"_s),
      m_dark(theme().isDark()),
      m_findings(findings),
      m_preferences(m_home.path()) {
    m_preferences.setLanguage(m_language);
    m_host = std::make_unique<WindowHost>(m_prompts, engineDoors(), m_preferences);
    m_host->services().startProcess = [](const QStringList&) { return true; };
    m_closer.found = [this](QWidget& widget) { lookAt(widget); };
    window().resize(1440, 900);
    window().show();
}

WindowWalk::~WindowWalk() = default;

bool WindowWalk::open() {
    m_page = {u"dashboard"_s, {}};
    comeBack();
    return m_host->pages().session().isOpen();
}

// ---- Steps ----

void WindowWalk::step(const QString& name, const std::function<void()>& work) {
    ++m_findings.steps;
    m_findings.used.insert(name);
    const int closedBefore = m_closer.closed();
    MeteredApplication& meter = MeteredApplication::instance();
    meter.startMeter();
    bool done = false;
    QTimer::singleShot(0, this, [&] {
        work();
        done = true;
    });
    if (!waitUntil([&done] { return done; }) || !waitUntil([this] { return isCalm(); }))
        m_findings.lost << m_page.name + u": "_s + name;
    // The time in which a menu or dialog was looked at is the test's.
    if (m_closer.closed() == closedBefore && meter.slowest() > kSlow) {
        m_findings.slow << u"%1: %2 took %3 ms (%4)"_s.arg(m_page.name, name)
                               .arg(meter.slowest().count())
                               .arg(meter.slowestEvent());
    }
    comeBack();
}

bool WindowWalk::isCalm() {
    const LinkState state = m_host->link().facts().state;
    const Page* page = window().pages().current();
    return m_closer.isClear() && state != LinkState::Opening && state != LinkState::Closing &&
           !m_host->pages().session().bridge().busy() && (page == nullptr || page->isSettled());
}

void WindowWalk::comeBack() {
    if (m_preferences.language() != m_language) {
        Q_EMIT window().languageChosen(m_language);
        waitUntil([this] { return m_preferences.language() == m_language; });
    }
    m_closer.setWindow(&window());
    if (theme().isDark() != m_dark) theme().setChoice(m_dark ? ThemeChoice::Dark : ThemeChoice::Light);
    if (auto* palette = window().findChild<QWidget*>(u"commandPalette"_s)) palette->hide();
    if (window().windowState() != Qt::WindowNoState) window().showNormal();
    if (!window().isVisible()) window().show();
    if (m_host->link().facts().state == LinkState::Closed) {
        m_host->link().open(m_directory, OpenMode::Write);
        waitUntil([this] { return m_host->pages().session().isOpen(); });
    }
    PageArea& pages = window().pages();
    if (pages.current() == nullptr || idOf(*pages.current()) != m_page) m_host->services().openPage(m_page);
    const QVector<PageId> open = pages.openPages();
    for (const PageId& id : open) {
        if (open.size() > kMostPages && id != m_page) pages.closePage(pages.find(id));
    }
    waitUntil([this] { return isCalm(); });
    if (!window().isActiveWindow()) window().activateWindow();
}

// ---- Looking ----

void WindowWalk::note(QStringList& list, const QStringList& found) {
    for (const QString& each : found) {
        const QString line = m_page.name + u": "_s + each;
        if (!list.contains(line)) list << line;
    }
}

void WindowWalk::checkActions(const QWidget& widget) {
    QList<QAction*> actions = widget.findChildren<QAction*>();
    actions += widget.actions();
    for (const QAction* action : std::as_const(actions)) {
        if (action->isSeparator() || isQtsOwn(*action) || !action->text().isEmpty()) continue;
        // The glass at the beginning of a field is a picture, and a menu that pops up stands in no other.
        if (qobject_cast<const QLineEdit*>(action->parent()) || !isListed(*action)) continue;
        note(m_findings.nameless, {nameOf(widget) + u": "_s + nameOf(*action)});
    }
}

void WindowWalk::lookAt(QWidget& widget) {
    if (qobject_cast<QFileDialog*>(&widget)) return;
    checkActions(widget);
    if (isPseudo()) note(m_findings.clipped, cutOffTexts(widget));
}

// ---- Menus ----

QVector<WindowWalk::Path> WindowWalk::pathsOf(const QMenu& menu) {
    QVector<Path> paths;
    const QList<QAction*> actions = menu.actions();
    for (int at = 0; at < actions.size(); ++at) {
        if (actions[at]->menu() != nullptr && actions[at]->isEnabled()) {
            for (const Path& inner : pathsOf(*actions[at]->menu())) paths << Path{at} + inner;
        } else if (isUsable(*actions[at])) {
            paths << Path{at};
        }
    }
    return paths;
}

void WindowWalk::choose(QMenu& menu, const Path& path, Way way) {
    QPointer<QMenu> at = &menu;
    for (qsizetype depth = 0; depth < path.size() && at; ++depth) {
        const QList<QAction*> actions = at->actions();
        if (path[depth] >= actions.size()) return;
        QAction* action = actions[path[depth]];
        const bool last = depth + 1 == path.size();
        const QPointer<QMenu> inner = last ? nullptr : action->menu();
        if (way == Way::Mouse) {
            QTest::mouseClick(at, Qt::LeftButton, {}, at->actionGeometry(action).center());
        } else {
            for (int down = 0; at->activeAction() != action && down <= actions.size(); ++down)
                QTest::keyClick(at, Qt::Key_Down);
            QTest::keyClick(at, last ? Qt::Key_Return : Qt::Key_Right);
        }
        if (!last && !waitUntil([&inner] { return !inner || inner->isVisible(); }, 500)) return;
        at = inner;
    }
}

// Opens it once to see what is in it, and once more for each entry.
void WindowWalk::walkMenu(const QString& name, const Opener& opener) {
    QVector<Path> paths;
    QStringList names;
    m_closer.onNextMenu([&](QMenu& menu) {
        lookAt(menu);
        paths = pathsOf(menu);
        for (const QAction* action : menu.actions()) names << nameOf(*action);
    });
    step(name, opener);
    m_closer.onNextMenu(nullptr);
    const QString contents = m_page.name + names.join(u'|');
    if (paths.isEmpty() || m_doneControls.contains(contents)) return;
    m_doneControls.insert(contents);
    for (const Path& path : paths) {
        for (const Way way : {Way::Mouse, Way::Keyboard}) {
            m_closer.onNextMenu([this, path, way](QMenu& menu) { choose(menu, path, way); });
            step(name + u' ' + names.value(path.first()), opener);
            m_closer.onNextMenu(nullptr);
        }
    }
}

void WindowWalk::walkMenus() {
    const auto bar = [this] { return window().menuBar(); };
    for (int at = 0; at < bar()->actions().size(); ++at) {
        if (!bar()->actions()[at]->isVisible()) continue;
        walkMenu(u"menu "_s + bar()->actions()[at]->text(), [bar, at] {
            QTest::mouseClick(bar(), Qt::LeftButton, {},
                              bar()->actionGeometry(bar()->actions()[at]).center());
        });
    }
}

// ---- A page ----

void WindowWalk::walkPage(const PageId& id) {
    m_page = id;
    comeBack();
    if (auto* reset = window().findChild<QAction*>(u"resetLayout"_s))
        step(u"resetLayout"_s, [reset] { reset->trigger(); });
    if (m_host->pages().session().stats()->records > 0)
        m_host->services().selection.publish({{u"users:0"_s}, u"walk"_s});
    checkActions(window());
    if (isPseudo()) note(m_findings.clipped, cutOffTexts(window()));
    walkActions();
    walkButtons();
    walkContextMenus();
}

QAction* WindowWalk::actionAt(int at, const QString& name) {
    const QList<QAction*> actions = window().findChildren<QAction*>();
    if (at < actions.size() && nameOf(*actions[at]) == name) return actions[at];
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&name](const QAction* action) { return nameOf(*action) == name; });
    return found == actions.end() ? nullptr : *found;
}

void WindowWalk::use(QAction& action, Way way) {
    if (!isUsable(action)) return;
    if (way == Way::Mouse || action.shortcut().isEmpty()) return action.trigger();
    // Keys of a page are heard inside it only.
    auto* place = qobject_cast<QWidget*>(action.parent());
    if (place != nullptr && place != &window()) place->setFocus();
    pressShortcut(window(), action.shortcut());
}

void WindowWalk::walkActions() {
    QStringList names;
    for (const QAction* action : window().findChildren<QAction*>())
        names << (isUsable(*action) ? nameOf(*action) : QString());
    for (int at = 0; at < names.size(); ++at) {
        // Each language builds the window anew: once, in the menus, is enough.
        if (names[at].isEmpty() || names[at].startsWith("language-"_L1)) continue;
        for (const Way way : {Way::Mouse, Way::Keyboard}) {
            step(names[at], [this, at, name = names[at], way] {
                if (QAction* action = actionAt(at, name)) use(*action, way);
            });
        }
    }
}

void WindowWalk::walkButtons() {
    const auto buttons = [this] { return window().findChildren<QAbstractButton*>(); };
    QStringList names;
    for (const QAbstractButton* button : buttons()) {
        const bool usable = button->isVisible() && button->isEnabled();
        names << (usable ? nameOf(*button) : QString());
    }
    for (int at = 0; at < names.size(); ++at) {
        const QList<QAbstractButton*> now = buttons();
        if (names[at].isEmpty() || at >= now.size() || nameOf(*now[at]) != names[at]) continue;
        const bool ofPage = window().pages().current()->isAncestorOf(now[at]);
        if (!ofPage && m_doneControls.contains(names[at])) continue;
        if (!ofPage) m_doneControls.insert(names[at]);
        walkButton(names[at], at, *now[at]);
    }
}

void WindowWalk::walkButton(const QString& name, int at, QAbstractButton& button) {
    const auto current = [this, at, name]() -> QAbstractButton* {
        const QList<QAbstractButton*> now = window().findChildren<QAbstractButton*>();
        return at < now.size() && nameOf(*now[at]) == name ? now[at] : nullptr;
    };
    const auto* tool = qobject_cast<QToolButton*>(&button);
    if (tool != nullptr && tool->menu() != nullptr) {
        walkMenu(name, [current] {
            if (auto* now = qobject_cast<QToolButton*>(current())) now->showMenu();
        });
        return;
    }
    step(name, [current] {
        if (QAbstractButton* now = current()) QTest::mouseClick(now, Qt::LeftButton);
    });
    step(name, [current] {
        QAbstractButton* now = current();
        if (now == nullptr) return;
        now->setFocus();
        QTest::keyClick(now, Qt::Key_Space);
    });
}

void WindowWalk::walkContextMenus() {
    const auto widgets = [this] { return window().findChildren<QWidget*>(); };
    const qsizetype count = widgets().size();
    for (qsizetype at = 0; at < count; ++at) {
        const QList<QWidget*> now = widgets();
        if (at >= now.size() || !now[at]->isVisible() || now[at]->focusPolicy() == Qt::NoFocus) {
            const bool viewport = at < now.size() && now[at]->objectName() == "qt_scrollarea_viewport"_L1;
            if (!viewport || !now[at]->isVisible()) continue;
        }
        const QString name = nameOf(*now[at]);
        walkMenu(u"context menu of "_s + name, [widgets, at, name] {
            const QList<QWidget*> found = widgets();
            if (at >= found.size() || nameOf(*found[at]) != name) return;
            const QPoint place = placeIn(*found[at]);
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, found[at]->mapToGlobal(place));
            QApplication::sendEvent(found[at], &event);
        });
    }
}

}  // namespace warp::ui::test
