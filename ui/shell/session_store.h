// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QVariantMap>
#include <QtCore/QVector>

#include "ui/shell/page_area.h"
#include "ui/shell/selection_history.h"

namespace warp::ui {

/// How the window was left.
struct WindowSession {
    QByteArray geometry;
    QByteArray docks;
    QVector<PageId> pages;
    PageId current;
    Selection selection;
    /// See SplitterMemory.
    QVariantMap splitters;
};

/// Keeps the window's state per universe id in the user's configuration; never inside a universe, which may
/// be read-only, shared or copied.
class SessionStore final {
  public:
    explicit SessionStore(const QString& configDirectory);

    /// An empty id means the window without a universe. Returns: an empty session when nothing was kept.
    WindowSession load(const QString& universeId) const;
    void save(const QString& universeId, const WindowSession& session) const;

  private:
    QString fileFor(const QString& universeId) const;

    QString m_directory;
};

}  // namespace warp::ui
