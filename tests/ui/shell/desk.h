// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QtWidgets>

#include "tests/support/fake_universe_link.h"
#include "tests/support/scripted_prompts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/window_services.h"
#include "ui/widgets/page.h"

namespace warp::ui::test {

using namespace Qt::StringLiterals;

class PlainPage final : public Page {
  public:
    PlainPage(const QString& name, const QString& subject, QWidget* parent)
        : Page(parent), m_name(name), m_subject(subject) {
        auto* sides = new QSplitter(this);
        sides->setObjectName(u"sides"_s);
        for (int side = 0; side < 2; ++side) sides->addWidget(new QLabel(name, sides));
        setContent(sides);
        showReady();
    }
    QString pageName() const override { return m_name; }
    QString title() const override { return m_subject.isEmpty() ? m_name : m_subject; }
    QString subject() const override { return m_subject; }
    Glyph glyph() const override { return Glyph::Table; }

  private:
    QString m_name;
    QString m_subject;
};

/// A window with everything around it.
struct Desk {
    explicit Desk(const QString& config) : services(prompts), preferences(config) {
        for (const auto& [name, single] :
             {std::pair(u"dashboard"_s, true), std::pair(u"charts"_s, true), std::pair(u"table"_s, false)}) {
            registry.add({.name = name,
                          .title = name,
                          .glyph = Glyph::Table,
                          .single = single,
                          .make = [name = name](const QString& subject, QWidget* parent) -> Page* {
                              return new PlainPage(name, subject, parent);
                          }});
        }
        registry.explorer = [](QWidget* parent) { return new QLabel(u"tree"_s, parent); };
        registry.inspector = [](QWidget* parent) { return new QLabel(u"inspector"_s, parent); };
        window = std::make_unique<MainWindow>(services, registry, link, preferences);
        services.startProcess = [this](const QStringList& arguments) {
            started << arguments.join(u' ');
            return true;
        };
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
    QStringList pageNames() const {
        QStringList names;
        for (const PageId& id : window->pages().openPages()) names << id.name + id.subject;
        return names;
    }

    ScriptedPrompts prompts;
    WindowServices services;
    PageRegistry registry;
    FakeUniverseLink link;
    Preferences preferences;
    QStringList started;
    std::unique_ptr<MainWindow> window;
};

}  // namespace warp::ui::test
