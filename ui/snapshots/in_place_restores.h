// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/engine_doors.h"
#include "ui/bridge/engine_session.h"
#include "ui/bridge/snapshot_types.h"

namespace warp::ui {

struct BannerText;

/// Makes the open universe what it was. For that it is closed, restored and opened again; the regions of
/// before are kept until that is confirmed or undone.
class InPlaceRestores final : public QObject {
    Q_OBJECT

  public:
    using Tell = std::function<void(const BannerText&)>;
    /// Done to a closed universe, on a worker.
    using ClosedWork = std::function<Outcome(const std::string& directory, const OpenOptions& options,
                                             const EngineJob& job)>;
    /// Closes the open universe, has the work done as whoever opened it, calls `done`, and opens it again.
    using WhileClosed =
        std::function<void(const QString& name, ClosedWork work, std::function<void(const Outcome&)> done)>;

    InPlaceRestores(EngineSession& session, EngineDoors doors, WhileClosed whileClosed, Tell tell,
                    QObject* parent = nullptr);

    void restore(const InPlaceRequest& request);
    /// Back to what was before the restore; what was written since is kept in a safety snapshot.
    void undo();
    /// Removes what was before.
    void confirm();

    /// The restore that can be confirmed or undone.
    const std::optional<RestoreIntent>& kept() const { return m_kept; }

  Q_SIGNALS:
    void keptChanged();

  private:
    void look();
    void onRestored(const Outcome& outcome, const InPlaceReport& report);
    void tellFailed(const QString& what, const Error& error);

    EngineSession& m_session;
    const EngineDoors m_doors;
    const WhileClosed m_whileClosed;
    const Tell m_tell;
    std::optional<RestoreIntent> m_kept;
    JobSlot m_lookSlot;
};

}  // namespace warp::ui
