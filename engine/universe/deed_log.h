// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/backups/audit_marks.h"
#include "engine/backups/failed_sign_ins.h"
#include "engine/base/audited_write.h"
#include "engine/configuration/access_store.h"
#include "engine/store/store.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// Puts what happens outside the regions into the log of the universe, from where the audit trail tells it:
/// changes of settings, schemas and users, calls that were refused, sign-ins that failed. Threads: all
/// methods may be called from any thread.
class DeedLog {
  public:
    /// Takes: what outlives it.
    DeedLog(Store& store, const AccessStore& access, RecentLog& log, FailedSignIns signIns)
        : m_store(store), m_access(access), m_log(log), m_signIns(std::move(signIns)) {}

    /// Writes for a store of an area ("settings"). The log is first, so that no change is without its line; a
    /// change that fails then gets a second line that says so, and one whose process is killed in between
    /// leaves a line without a change. In a universe with users nothing is changed that cannot be logged.
    AuditedWrite writerOf(std::string area);
    /// Who hears that a writer has written; set before use.
    void onWritten(std::function<void()> written) { m_written = std::move(written); }
    /// Tells of a file that somebody changed by other ways, also in the recent log. Nobody knows who.
    void noteChangedByHand(const std::string& area, const std::string& what);
    /// Tells of what was done to the universe while it was closed. Takes: who did it; empty: nobody signed
    /// in.
    Status noteDoneWhileClosed(const std::string& area, const std::string& what, const std::string& by);
    void keepDenial(const AccessDenial& denial);
    /// Takes over the sign-ins that failed, where there are users. Errors: those of the store and of reading.
    Status takeFailedSignIns();

  private:
    Status carryOut(const AuditDeed& deed, const std::function<Status()>& write);
    Status keep(const AuditDeed& deed, Durability durability);

    Store& m_store;
    const AccessStore& m_access;
    RecentLog& m_log;
    FailedSignIns m_signIns;
    std::function<void()> m_written;  // set before use
};

}  // namespace warp
