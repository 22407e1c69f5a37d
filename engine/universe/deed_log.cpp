// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/deed_log.h"

#include "engine/store/commit_author.h"

namespace warp {

AuditedWrite DeedLog::writerOf(std::string area) {
    return [this, area = std::move(area)](const std::string& what, const std::function<Status()>& write) {
        return carryOut({.area = area, .what = what}, write);
    };
}

Status DeedLog::carryOut(const AuditDeed& deed, const std::function<Status()>& write) {
    const Status told = keep(deed, Durability::Strong);
    if (!told.ok() && m_access.rules()->hasUsers()) {
        Error error = told.error();
        error.message = "not changed, because it cannot be put into the audit trail: " + error.message;
        return error;
    }
    if (!told.ok()) m_log.error(told.error());
    Status done = write();
    if (done.ok()) {
        if (m_written) m_written();
        return done;
    }
    const Status undone =
        keep({.area = deed.area, .what = "failed to " + deed.what + ": " + done.error().message},
             Durability::Eventual);
    if (!undone.ok()) m_log.error(undone.error());
    return done;
}

void DeedLog::noteChangedByHand(const std::string& area, const std::string& what) {
    m_log.info(what);
    const CommitAuthor nobody("");
    const Status kept = keep({.area = area, .what = what}, Durability::Eventual);
    if (!kept.ok()) m_log.error(kept.error());
}

Status DeedLog::noteDoneWhileClosed(const std::string& area, const std::string& what, const std::string& by) {
    const CommitAuthor author(by);
    return keep({.area = area, .what = what}, Durability::Strong);
}

void DeedLog::keepDenial(const AccessDenial& denial) {
    m_log.warning("denied: " + denial.what);
    WriteBatch batch;
    addDenial(batch, {.user = denial.user, .what = denial.what});
    const CommitAuthor nobody("");
    // A denial stands whether or not it reaches the log.
    [[maybe_unused]] const auto logged = m_store.commit(batch, Durability::Eventual);
}

Status DeedLog::takeFailedSignIns() {
    if (!m_access.rules()->hasUsers() || m_store.status().readOnly) return {};
    return m_signIns.take([this](const std::vector<std::string>& words) -> Status {
        const CommitAuthor nobody("");
        for (const std::string& line : words) {
            m_log.warning(line);
            WARP_TRY(keep({.area = "sign_ins", .what = line}, Durability::Eventual));
        }
        return m_store.sync();
    });
}

Status DeedLog::keep(const AuditDeed& deed, Durability durability) {
    WriteBatch batch;
    addDeed(batch, deed);
    const auto kept = m_store.commit(batch, durability);
    return kept.ok() ? Status() : Status(kept.error());
}

}  // namespace warp
