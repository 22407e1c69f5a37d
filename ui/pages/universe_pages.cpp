// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/universe_pages.h"

#include <QtCore/QSettings>

#include "ui/bridge/convert.h"
#include "ui/bridge/tree_queries.h"
#include "ui/care/verify_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/explorer/explorer_dock.h"
#include "ui/explorer/explorer_page.h"
#include "ui/inspector/file_page.h"
#include "ui/inspector/inspector_dock.h"
#include "ui/inspector/record_document.h"
#include "ui/inspector/record_page.h"
#include "ui/models/engine_text.h"
#include "ui/pages/dock_host.h"
#include "ui/pages/page_shortcuts.h"
#include "ui/pages/record_commands.h"
#include "ui/pages/snapshot_commands.h"
#include "ui/pages/tool_commands.h"
#include "ui/snapshots/diff_page.h"
#include "ui/snapshots/snapshots_page.h"
#include "ui/table/table_page.h"
#include "ui/text/error_text.h"

namespace warp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostFound = 50;

/// The page of the snapshots is one for all of them: its subject is the one that it shows.
void openPage(const WindowServices& services, const QString& name, const QString& subject) {
    if (name != u"snapshots"_s) {
        services.openPage({name, subject});
        return;
    }
    Page* page = services.openPage({name, {}});
    if (page != nullptr && !subject.isEmpty()) static_cast<SnapshotsPage*>(page)->reveal(subject);
}

}  // namespace

UniversePages::UniversePages(WindowServices& services, const EngineDoors& doors,
                             const QString& configDirectory)
    : m_services(services),
      m_configDirectory(configDirectory),
      m_session(m_bridge, doors.open),
      m_edits(m_session, services.undo.dataStack()),
      m_actions(m_session, m_edits, services.prompts),
      m_documents(std::make_unique<RecordDocuments>(m_session, m_edits, services.guard)),
      m_context{
          m_session,
          services.selection,
          services.guard,
          m_actions,
          *m_documents,
          [&services](const QString& name, const QString& subject) { openPage(services, name, subject); },
          {[this](const QString& name) {
               return QSettings(memoryFile(u"pages"_s), QSettings::IniFormat).value(name);
           },
           [this](const QString& name, const QVariant& value) {
               QSettings(memoryFile(u"pages"_s), QSettings::IniFormat).setValue(name, value);
           }}},
      m_snapshots(m_session, [&services](const BannerText& text) { services.tell(text); }),
      m_link(m_session, doors),
      m_inPlace(
          m_session, doors,
          [this](const QString& name, InPlaceRestores::ClosedWork work,
                 std::function<void(const Outcome&)> done) {
              m_link.whileClosed(name, std::move(work), std::move(done));
          },
          [&services](const BannerText& text) { services.tell(text); }) {
    tellAboutEdits();
    services.find = [this](const QString& text, const PaletteSource::Answer& answer) { find(text, answer); };
}

UniversePages::~UniversePages() {
    m_services.find = nullptr;
}

void UniversePages::addTo(PageRegistry& registry) {
    addPages(registry);
    addDocks(registry);
    registry.shortcuts = pageShortcuts();
    registry.commands = [this](WindowMenus& menus, QWidget& window) {
        (new RecordCommands(m_context, window))->addTo(menus);
        (new SnapshotCommands(m_context, m_services, m_snapshots, m_inPlace, window))->addTo(menus);
        (new ToolCommands(m_context, m_services, window))->addTo(menus);
    };
}

void UniversePages::addPages(PageRegistry& registry) {
    registry.add({.name = u"dashboard"_s,
                  .title = tr("Dashboard"),
                  .glyph = Glyph::Dashboard,
                  .make = [this](const QString&, QWidget* parent) -> Page* {
                      return new DashboardPage(m_context, parent);
                  }});
    registry.add({.name = u"explorer"_s,
                  .title = tr("Explorer"),
                  .glyph = Glyph::Treemap,
                  .make = [this](const QString&, QWidget* parent) -> Page* {
                      return new ExplorerPage(m_context, m_explorer, parent);
                  }});
    registry.add({.name = u"table"_s,
                  .title = tr("Type table"),
                  .glyph = Glyph::Table,
                  .single = false,
                  .needsSubject = true,
                  .make = [this](const QString& type, QWidget* parent) -> Page* {
                      return new TablePage(m_context, type, parent);
                  }});
    registry.add({.name = u"record"_s,
                  .title = tr("Record"),
                  .glyph = Glyph::Record,
                  .single = false,
                  .needsSubject = true,
                  .make = [this](const QString& key, QWidget* parent) -> Page* {
                      return new RecordPage(m_context, key, parent);
                  }});
    registry.add({.name = u"file"_s,
                  .title = tr("File"),
                  .glyph = Glyph::File,
                  .single = false,
                  .needsSubject = true,
                  .make = [this](const QString& path, QWidget* parent) -> Page* {
                      return new FilePage(m_context, path, parent);
                  }});
    registry.add({.name = u"snapshots"_s,
                  .title = tr("Snapshots"),
                  .glyph = Glyph::Backups,
                  .make = [this](const QString&, QWidget* parent) -> Page* {
                      return new SnapshotsPage(m_context, m_snapshots, m_services.prompts, parent);
                  }});
    registry.add({.name = u"diff"_s,
                  .title = tr("Differences"),
                  .glyph = Glyph::Backups,
                  .single = false,
                  .make = [this](const QString& moments, QWidget* parent) -> Page* {
                      return new DiffPage(m_context, moments, parent);
                  }});
    registry.add({.name = u"verify"_s,
                  .title = tr("Verification"),
                  .glyph = Glyph::Verify,
                  .single = false,
                  .make = [this](const QString&, QWidget* parent) -> Page* {
                      return new VerifyPage(m_context, parent);
                  }});
}

void UniversePages::addDocks(PageRegistry& registry) {
    registry.explorer = [this](QWidget* parent) -> QWidget* {
        return new DockHost(
            m_session, [this](QWidget* host) { return makeExplorer(host); }, parent);
    };
    registry.inspector = [this](QWidget* parent) -> QWidget* {
        return new DockHost(
            m_session,
            [this](QWidget* host) -> QWidget* {
                m_inspector = new InspectorDock(m_context, host);
                return m_inspector;
            },
            parent);
    };
}

QWidget* UniversePages::makeExplorer(QWidget* parent) {
    auto* explorer = new ExplorerDock(m_context, parent);
    m_explorer = explorer;
    loadPins(*explorer);
    connect(explorer, &ExplorerDock::pinsChanged, this, [this, explorer] { savePins(*explorer); });
    connect(explorer, &ExplorerDock::targetSelected, this, [this](const Target& target) {
        if (m_inspector) m_inspector->showTarget(target);
    });
    return explorer;
}

void UniversePages::tellAboutEdits() {
    connect(&m_actions, &RecordActions::created, this,
            [this](const QString& key) { m_context.openPage(u"record"_s, key); });
    connect(&m_edits, &DataEdits::conflicted, this,
            [this](const QString& text, const QStringList& keys, const QString& when) {
                const QString what = keys.isEmpty() ? tr("A record") : keys.first();
                m_services.prompts.tell(
                    nullptr, tr("%1 cannot be undone any more").arg(text),
                    tr("%1 was changed at %2, after that edit. Nothing was written.").arg(what, when));
            });
    connect(&m_edits, &DataEdits::failed, this, [this](const QString& text, const Error& error) {
        m_services.prompts.tell(nullptr, tr("%1: not undone").arg(text), errorText(error));
    });
}

void UniversePages::find(const QString& text, const PaletteSource::Answer& answer) {
    m_session.run<KeySlice>(
        m_findSlot, this, tr("Find"), Lane::Page,
        [text = toStd(text)](Universe& universe, const EngineJob& job) {
            return findKeys(universe, job, text, {}, kMostFound);
        },
        [this, answer](Result<KeySlice> found) {
            if (!found.ok()) return;
            QVector<PaletteEntry> entries;
            for (const RecordHead& head : found->hits) {
                const QString key = toQString(head.key);
                PaletteEntry entry;
                entry.text = idOfKey(key);
                entry.detail = typeOfKey(key);
                entry.icon = icon(Glyph::Record);
                entry.run = [this, key] { m_context.openPage(u"record"_s, key); };
                entries.append(entry);
            }
            answer(entries);
        });
}

// Pins and looks are the user's, not the universe's: they lie under the user's configuration by universe id.
QString UniversePages::memoryFile(const QString& what) const {
    const QString id = m_session.stats() ? toQString(m_session.stats()->universeId) : u"none"_s;
    return m_configDirectory + u'/' + what + u'-' + id + u".ini"_s;
}

void UniversePages::loadPins(ExplorerDock& explorer) const {
    explorer.setPinLines(
        QSettings(memoryFile(u"pins"_s), QSettings::IniFormat).value(u"pins"_s).toStringList());
}

void UniversePages::savePins(const ExplorerDock& explorer) const {
    QSettings(memoryFile(u"pins"_s), QSettings::IniFormat).setValue(u"pins"_s, explorer.pinLines());
}

}  // namespace warp::ui
