// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/engine_link.h"
#include "ui/pages/page_context.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/window_services.h"
#include "ui/snapshots/snapshot_tasks.h"

namespace warp::ui {

class ExplorerDock;
class InspectorDock;

/// Everything the window shows of a universe: the session with the engine, and the pages and docks on it.
/// Made after the window's services and before the window.
class UniversePages final : public QObject {
    Q_OBJECT

  public:
    UniversePages(WindowServices& services, const EngineDoors& doors, const QString& configDirectory);
    ~UniversePages() override;

    /// Makes the pages and docks known to the window.
    void addTo(PageRegistry& registry);
    EngineLink& link() { return m_link; }
    EngineSession& session() { return m_session; }
    PageContext& context() { return m_context; }

  private:
    void addPages(PageRegistry& registry);
    void addDocks(PageRegistry& registry);
    QWidget* makeExplorer(QWidget* parent);
    void tellAboutEdits();
    void find(const QString& text, const PaletteSource::Answer& answer);
    QString memoryFile(const QString& what) const;
    void loadPins(ExplorerDock& explorer) const;
    void savePins(const ExplorerDock& explorer) const;

    WindowServices& m_services;
    const QString m_configDirectory;
    Bridge m_bridge;
    EngineSession m_session;
    DataEdits m_edits;
    RecordActions m_actions;
    std::unique_ptr<RecordDocuments> m_documents;
    PageContext m_context;
    SnapshotTasks m_snapshots;
    EngineLink m_link;
    InPlaceRestores m_inPlace;
    QPointer<ExplorerDock> m_explorer;
    QPointer<InspectorDock> m_inspector;
    JobSlot m_findSlot;
};

}  // namespace warp::ui
