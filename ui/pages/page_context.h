// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QtCore/QVariant>

#include "ui/bridge/engine_session.h"
#include "ui/inspector/record_actions.h"
#include "ui/shell/selection_history.h"

namespace warp::ui {

class RecordDocuments;
class UnsavedGuard;

/// What pages keep of their looks from one day to the next: how tiles and columns are arranged. It lies under
/// the user's configuration by universe id, never inside the universe.
struct PageMemory {
    std::function<QVariant(const QString& name)> recall = [](const QString&) { return QVariant(); };
    std::function<void(const QString& name, const QVariant& value)> keep = [](const QString&,
                                                                              const QVariant&) {};
};

/// What the pages of one window share. Outlives them.
struct PageContext {
    EngineSession& session;
    SelectionHistory& selection;
    UnsavedGuard& guard;
    RecordActions& actions;
    RecordDocuments& documents;
    /// Shows a page of the centre by its name: ("table", "users"), ("record", "users:alice").
    std::function<void(const QString& name, const QString& subject)> openPage;
    PageMemory memory = {};
};

}  // namespace warp::ui
