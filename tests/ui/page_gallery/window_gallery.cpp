// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: draws the whole window on a real universe, every page, dock, menu and dialog, in both themes:
// `ui_window_gallery UNIVERSE FOLDER [WIDTHxHEIGHT] [name]`. QT_SCALE_FACTOR=2 draws for sharp screens.
#include <cstdio>

#include <QtCore/QDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QtWidgets>

#include "resources/resources.h"
#include "translations/translations.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/explorer_page.h"
#include "ui/explorer/treemap_panel.h"
#include "ui/explorer/treemap_view.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/inspector/record_document.h"
#include "ui/inspector/record_page.h"
#include "ui/pages/window_host.h"
#include "ui/shell/preferences.h"
#include "ui/snapshots/record_choice.h"
#include "ui/snapshots/record_restore_wizard.h"
#include "ui/snapshots/restore_parts_page.h"
#include "ui/snapshots/restore_source_page.h"
#include "ui/snapshots/restore_wizard.h"
#include "ui/snapshots/snapshot_wizard.h"
#include "ui/snapshots/snapshots_page.h"
#include "ui/table/condition_bar.h"
#include "ui/table/table_page.h"
#include "ui/text/language.h"
#include "ui/widgets/code_editor.h"
#include "ui/widgets/dialog_prompts.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;
using namespace warp::ui;

namespace {

constexpr int kPatienceMs = 60'000;

void waitFor(const std::function<bool()>& holds) {
    if (!QTest::qWaitFor(holds, kPatienceMs))
        std::fprintf(stderr, "a picture is taken of something unfinished\n");
}

/// The running window, and pictures of it with whatever lies above it.
class Stage {
  public:
    Stage(const QString& universe, const QSize& size) : m_universe(universe) {
        m_host.services().startProcess = [](const QStringList&) { return true; };
        window().resize(size);
        window().show();
    }

    MainWindow& window() { return m_host.window(); }
    WindowServices& services() { return m_host.services(); }

    void openUniverse() {
        m_host.link().open(m_universe, OpenMode::Write);
        waitFor([this] { return m_host.pages().session().isOpen(); });
        settle();
    }
    /// As if the universe had asked who opens it, and again after a wrong password.
    void failSignIn() {
        for (int time = 0; time < 2; ++time)
            Q_EMIT m_host.link().openFailed({.directory = m_universe, .remedy = OpenRemedy::SignIn});
        settle();
    }
    Page* open(const QString& name, const QString& subject = {}) {
        Page* page = services().openPage({name, subject});
        settle();
        return page;
    }
    void trigger(const QString& action) {
        if (auto* found = window().findChild<QAction*>(action)) found->trigger();
        settle();
    }
    void select(const QString& key) {
        services().selection.publish({{key}, u"gallery"_s});
        settle();
    }
    void settle() {
        const auto calm = [this] {
            const Page* page = window().pages().current();
            return !m_host.pages().session().bridge().busy() && (page == nullptr || page->isSettled());
        };
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(60);
            waitFor(calm);
        }
    }
    /// Window, dialogs and menus as they lie above each other.
    QImage picture() {
        QPixmap pixmap = window().grab();
        QPainter painter(&pixmap);
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            const bool shown = widget->isVisible() && widget != &window();
            if (!shown || (!qobject_cast<QDialog*>(widget) && widget->windowType() != Qt::Popup)) continue;
            const QPoint at = window().mapFromGlobal(widget->mapToGlobal(QPoint()));
            painter.drawPixmap(at, widget->grab());
            painter.setPen(QPen(colors().controlEdge, 1));
            painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
        }
        painter.end();
        return pixmap.toImage();
    }
    void clear() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget != &window()) widget->close();
        }
        if (auto* palette = window().findChild<QWidget*>(u"commandPalette"_s)) palette->hide();
        settle();
    }

  private:
    const QString m_universe;
    QTemporaryDir m_home;
    Preferences m_preferences{m_home.path()};
    DialogPrompts m_prompts;
    WindowHost m_host{m_prompts, engineDoors(), m_preferences};
};

struct Shot {
    QString name;
    std::function<void(Stage&)> act;
};

QString someKey(Stage& stage) {
    auto* page = static_cast<TablePage*>(stage.open(u"table"_s, u"packages"_s));
    const RecordRow* row = page->paged().loadedRow(7);
    return row ? row->key : u"packages:bash"_s;
}

std::function<void(Stage&)> page(const QString& name, const QString& subject = {}) {
    return [=](Stage& stage) { stage.open(name, subject); };
}

std::function<void(Stage&)> action(const QString& name) {
    return [=](Stage& stage) {
        stage.open(u"dashboard"_s);
        stage.select(u"packages:bash"_s);
        stage.trigger(name);
    };
}

std::function<void(Stage&)> recordTab(RecordPanel::View view) {
    return [=](Stage& stage) {
        auto* record = static_cast<RecordPage*>(stage.open(u"record"_s, u"packages:bash"_s));
        record->panel()->tabs()->setCurrentIndex(view);
        stage.settle();
    };
}

std::function<void(Stage&)> treemap(TreemapMeasure measure) {
    return [=](Stage& stage) {
        auto* explorer = static_cast<ExplorerPage*>(stage.open(u"explorer"_s));
        explorer->treemap()->measureButton(measure)->click();
        stage.settle();
    };
}

// With the submenu of the entry `inner` unfolded, when there is one.
std::function<void(Stage&)> menu(MenuId id, int inner = -1) {
    return [=](Stage& stage) {
        stage.open(u"dashboard"_s);
        stage.select(u"packages:bash"_s);
        QMenu* shown = stage.window().menus().menu(id);
        QMenuBar* bar = stage.window().menuBar();
        const QRect place = bar->actionGeometry(shown->menuAction());
        shown->popup(bar->mapToGlobal(place.bottomLeft()));
        QVector<QMenu*> submenus;
        for (const QAction* each : shown->actions())
            if (each->menu() != nullptr) submenus << each->menu();
        if (inner < 0 || inner >= submenus.size()) return;
        shown->setActiveAction(submenus[inner]->menuAction());
        const QRect entry = shown->actionGeometry(submenus[inner]->menuAction());
        submenus[inner]->popup(shown->mapToGlobal(entry.topRight()));
    };
}

std::function<void(Stage&)> contextMenu(const QString& pageName, const QString& subject,
                                        const QString& widget) {
    return [=](Stage& stage) {
        stage.open(pageName, subject);
        const QWidget* page = stage.window().pages().current();
        auto* area = page->findChild<QAbstractScrollArea*>(widget);
        if (area == nullptr) area = stage.window().findChild<QAbstractScrollArea*>(widget);
        const QPoint at(90, 60);
        QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, at);
        stage.settle();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, area->viewport()->mapToGlobal(at));
        QApplication::sendEvent(area->viewport(), &event);
        stage.settle();
    };
}

void conditions(Stage& stage) {
    auto* table = static_cast<TablePage*>(stage.open(u"table"_s, u"packages"_s));
    table->conditions()->setConditions({{".section", warp::ui::ConditionOp::Contains, "lib"}});
    table->findChild<QToolButton*>(u"tableTotals"_s)->click();
    waitFor([table] { return table->isQuiet(); });
}

void tableMenu(Stage& stage, const QString& button) {
    stage.open(u"table"_s, u"packages"_s);
    auto* tool = stage.window().pages().current()->findChild<QToolButton*>(button);
    Q_EMIT tool->menu()->aboutToShow();
    tool->menu()->popup(tool->mapToGlobal(tool->rect().bottomLeft()));
}

void editing(Stage& stage) {
    auto* table = static_cast<TablePage*>(stage.open(u"table"_s, u"packages"_s));
    table->view()->setCurrentIndex(table->view()->model()->index(3, 2));
    table->findChild<QAction*>(u"tableEdit"_s)->trigger();
    stage.settle();
}

void docks(Stage& stage) {
    stage.open(u"dashboard"_s);
    for (const QString& name : {u"activityDock"_s, u"logDock"_s}) {
        if (auto* dock = stage.window().findChild<QDockWidget*>(name)) dock->show();
    }
    stage.trigger(u"syncUniverse"_s);
}

void palette(Stage& stage) {
    stage.open(u"dashboard"_s);
    stage.trigger(u"goTo"_s);
    stage.window().findChild<QLineEdit*>(u"paletteField"_s)->setText(u"bash"_s);
    stage.settle();
}

void conditionPopup(Stage& stage) {
    auto* table = static_cast<TablePage*>(stage.open(u"table"_s, u"packages"_s));
    table->findChild<QAction*>(u"tableAddCondition"_s)->trigger();
    stage.settle();
}

// Of one record nobody is asked.
void deleteTwo(Stage& stage) {
    stage.open(u"dashboard"_s);
    stage.services().selection.publish({{u"packages:apt"_s, u"packages:bash"_s}, u"gallery"_s});
    stage.settle();
    stage.trigger(u"recordDelete"_s);
}

void selectInTable(Stage& stage, const QString& key) {
    auto* table = static_cast<TablePage*>(stage.open(u"table"_s, u"packages"_s));
    for (int row = 0; row < 40; ++row) {
        const RecordRow* loaded = table->paged().loadedRow(row);
        if (loaded && loaded->key == key)
            table->view()->setCurrentIndex(table->view()->model()->index(row, 0));
    }
    stage.settle();
}

// The pictures of the README: a table with a record's history, and the dashboard.
void readmeTable(Stage& stage) {
    stage.open(u"explorer"_s);
    selectInTable(stage, u"packages:bash"_s);
    auto* inspector = stage.window().findChild<InspectorDock*>();
    inspector->recordPanel()->tabs()->setCurrentIndex(RecordPanel::HistoryView);
    stage.settle();
}

void readmeDashboard(Stage& stage) {
    stage.open(u"dashboard"_s);
    stage.select(u"packages:bash"_s);
    stage.window().findChild<InspectorDock*>()->recordPanel()->tabs()->setCurrentIndex(RecordPanel::TreeView);
    stage.settle();
}

void zoomedTreemap(Stage& stage) {
    auto* explorer = static_cast<ExplorerPage*>(stage.open(u"explorer"_s));
    stage.select(u"packages:bash"_s);
    auto* view = explorer->treemap()->findChild<TreemapView*>();
    view->setRoot(stage.window().findChild<QTreeView*>(u"universeTree"_s)->model()->index(0, 0));
    stage.settle();
}

void noPage(Stage& stage) {
    auto* record = static_cast<RecordPage*>(stage.open(u"record"_s, u"packages:bash"_s));
    record->panel()->document()->revert();
    while (stage.window().pages().current() != nullptr) {
        stage.window().pages().closePage(stage.window().pages().current());
        QCoreApplication::processEvents();
    }
}

void mistake(Stage& stage) {
    auto* record = static_cast<RecordPage*>(stage.open(u"record"_s, u"packages:bash"_s));
    record->panel()->tabs()->setCurrentIndex(RecordPanel::TextView);
    record->panel()->editor()->insertPlainText(u"x"_s);
    QTest::qWait(400);
    stage.settle();
}

void takeSnapshot(Stage& stage) {
    action(u"snapshotCreate"_s)(stage);
    auto* wizard = stage.window().findChild<SnapshotWizard*>();
    wizard->nextButton()->click();
    if (QTest::qWaitFor([wizard] { return wizard->step() == 2; }, 60'000)) stage.settle();
}

RestoreWizard* beginRestore(Stage& stage) {
    action(u"snapshotRestore"_s)(stage);
    stage.settle();
    return stage.window().findChild<RestoreWizard*>();
}

void restoreTime(Stage& stage) {
    beginRestore(stage)->source()->setKind(RestoreSourcePage::Kind::Time);
    stage.settle();
}

void restoreApart(Stage& stage) {
    beginRestore(stage)->nextButton()->click();
    stage.settle();
}

void restoreInPlace(Stage& stage) {
    restoreApart(stage);
    stage.window().findChild<QRadioButton*>(u"restoreInPlace"_s)->setChecked(true);
}

void restoreParts(Stage& stage) {
    restoreApart(stage);
    auto* wizard = stage.window().findChild<RestoreWizard*>();
    wizard->findChild<QRadioButton*>(u"restoreParts"_s)->setChecked(true);
    wizard->nextButton()->click();
    stage.settle();
    wizard->parts()->list()->item(wizard->parts()->list()->count() - 1)->setCheckState(Qt::Checked);
    wizard->nextButton()->click();
    if (!QTest::qWaitFor([wizard] { return !wizard->parts()->isCounting(); }, 60'000)) return;
    stage.settle();
}

void restoreRecord(Stage& stage) {
    RestoreWizard* wizard = beginRestore(stage);
    wizard->source()->setKind(RestoreSourcePage::Kind::Record);
    wizard->nextButton()->click();
    stage.window().findChild<RecordRestoreWizard*>()->record()->field()->setText(u"bash"_s);
    QTest::qWait(400);
    stage.settle();
}

void inspectSnapshot(Stage& stage) {
    stage.open(u"snapshots"_s);
    auto* model = stage.window().findChild<SnapshotsPage*>()->table()->model();
    const QString name = model->index(0, 0).data(FactsModel::IdRole).toString();
    stage.window().findChild<InspectorDock*>()->showTarget(
        Target::ofTopic(u"backups"_s, u"snapshots/"_s + name));
    stage.settle();
}

QVector<Shot> pages() {
    return {
        {u"readme-table"_s, readmeTable},
        {u"readme-dashboard"_s, readmeDashboard},
        {u"dashboard"_s, page(u"dashboard"_s)},
        {u"explorer-bytes"_s, treemap(TreemapMeasure::Bytes)},
        {u"explorer-records"_s, treemap(TreemapMeasure::Records)},
        {u"explorer-age"_s, treemap(TreemapMeasure::Age)},
        {u"explorer-zoomed"_s, zoomedTreemap},
        {u"table"_s, page(u"table"_s, u"packages"_s)},
        {u"table-selected"_s, [](Stage& stage) { stage.select(someKey(stage)); }},
        {u"table-conditions"_s, conditions},
        {u"table-missing"_s, page(u"table"_s, u"nothing"_s)},
        {u"table-edit"_s, editing},
        {u"record-tree"_s, recordTab(RecordPanel::TreeView)},
        {u"record-text"_s, recordTab(RecordPanel::TextView)},
        {u"record-properties"_s, recordTab(RecordPanel::PropertiesView)},
        {u"record-raw"_s, recordTab(RecordPanel::RawView)},
        {u"record-missing"_s, page(u"record"_s, u"packages:none"_s)},
        {u"file-manifest"_s, page(u"file"_s, u"universe.manifest"_s)},
        {u"file-topology"_s, page(u"file"_s, u"configuration/shard_topology.json"_s)},
        {u"verify"_s, page(u"verify"_s)},
        {u"snapshots"_s, page(u"snapshots"_s)},
        {u"snapshot-inspected"_s, inspectSnapshot},
        {u"diff"_s, page(u"diff"_s)},
    };
}

QVector<Shot> menus() {
    return {
        {u"menu-universe"_s, menu(MenuId::Universe, 0)},
        {u"menu-edit"_s, menu(MenuId::Edit)},
        {u"menu-record"_s, menu(MenuId::Record, 0)},
        {u"menu-monitor"_s, menu(MenuId::Monitor)},
        {u"menu-tools"_s, menu(MenuId::Tools)},
        {u"menu-view-pages"_s, menu(MenuId::View, 0)},
        {u"menu-view-theme"_s, menu(MenuId::View, 1)},
        {u"menu-view-language"_s, menu(MenuId::View, 2)},
        {u"menu-help"_s, menu(MenuId::Help)},
        {u"menu-columns"_s, [](Stage& stage) { tableMenu(stage, u"tableColumns"_s); }},
        {u"menu-export"_s, [](Stage& stage) { tableMenu(stage, u"tableExport"_s); }},
        {u"menu-row"_s, contextMenu(u"table"_s, u"packages"_s, u"recordTable"_s)},
        {u"menu-tree"_s,
         [](Stage& stage) {
             recordTab(RecordPanel::TreeView)(stage);
             contextMenu(u"record"_s, u"packages:bash"_s, u"jsonTree"_s)(stage);
         }},
        {u"menu-explorer"_s, contextMenu(u"dashboard"_s, {}, u"universeTree"_s)},
        {u"popup-condition"_s, conditionPopup},
        {u"menu-snapshots"_s, menu(MenuId::Snapshots, 0)},
    };
}

QVector<Shot> dialogs() {
    return {
        {u"palette-actions"_s, action(u"actionPalette"_s)},
        {u"palette-goto"_s, palette},
        {u"dialog-new-record"_s, action(u"recordNew"_s)},
        {u"dialog-delete"_s, deleteTwo},
        {u"dialog-import"_s, action(u"importRecords"_s)},
        {u"dialog-export"_s, action(u"exportRecords"_s)},
        {u"dialog-properties"_s, action(u"universeProperties"_s)},
        {u"dialog-shortcuts"_s, action(u"shortcuts"_s)},
        {u"dialog-guide"_s, action(u"guide"_s)},
        {u"dialog-glossary"_s, action(u"glossary"_s)},
        {u"dialog-about"_s, action(u"about"_s)},
        {u"dialog-open"_s, action(u"openUniverse"_s)},
        {u"dialog-sign-in"_s, [](Stage& stage) { stage.failSignIn(); }},
        {u"dialog-snapshot"_s, action(u"snapshotCreate"_s)},
        {u"dialog-restore"_s, action(u"snapshotRestore"_s)},
        {u"dialog-restore-apart"_s, restoreApart},
        {u"dialog-restore-place"_s, restoreInPlace},
        {u"dialog-restore-time"_s, restoreTime},
        {u"dialog-restore-parts"_s, restoreParts},
        {u"dialog-restore-record"_s, restoreRecord},
        {u"dialog-record-versions"_s, action(u"recordVersions"_s)},
        {u"dialog-schedule"_s, action(u"snapshotSchedule"_s)},
    };
}

QVector<Shot> shots() {
    // What these leave behind would be in the way of the others.
    const QVector<Shot> last{{u"snapshot-report"_s, takeSnapshot},
                             {u"docks"_s, docks},
                             {u"record-mistake"_s, mistake},
                             {u"no-page"_s, noPage}};
    return pages() + menus() + dialogs() + last;
}

bool save(Stage& stage, const QDir& folder, const QString& name) {
    return stage.picture().save(
        folder.filePath(name + (theme().isDark() ? u"-dark.png"_s : u"-light.png"_s)));
}

bool drawAll(const QStringList& arguments, const QSize& size) {
    const QDir folder(arguments[2]);
    const QString only = arguments.value(4);
    Stage stage(arguments[1], size);
    stage.open(u"welcome"_s);
    bool saved = !u"welcome"_s.contains(only) || save(stage, folder, u"welcome"_s);
    stage.openUniverse();
    for (const Shot& shot : shots()) {
        if (!shot.name.contains(only)) continue;
        shot.act(stage);
        QTest::qWait(150);
        saved = save(stage, folder, shot.name) && saved;
        stage.clear();
    }
    return saved;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"warpscope"_s);
    initWarpResources();
    initWarpTranslations();
    installLanguage(app, u"en"_s);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) {
        std::fprintf(stderr, "usage: ui_window_gallery UNIVERSE FOLDER [WIDTHxHEIGHT] [name]\n");
        return 2;
    }
    const QStringList sides = arguments.value(3, u"1440x900"_s).split(u'x');
    Theme theme(ThemeChoice::Light);
    bool saved = true;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        saved = drawAll(arguments, {sides.value(0).toInt(), sides.value(1).toInt()}) && saved;
    }
    return saved ? 0 : 1;
}
