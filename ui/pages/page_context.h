// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/bridge/engine_session.h"
#include "ui/inspector/record_actions.h"
#include "ui/shell/selection_history.h"

namespace warp::ui {

class RecordDocuments;
class UnsavedGuard;

/// What the pages of one window share. Outlives them.
struct PageContext {
    EngineSession& session;
    SelectionHistory& selection;
    UnsavedGuard& guard;
    RecordActions& actions;
    RecordDocuments& documents;
    /// Shows a page of the centre by its name: ("table", "users"), ("record", "users:alice").
    std::function<void(const QString& name, const QString& subject)> openPage;
};

}  // namespace warp::ui
