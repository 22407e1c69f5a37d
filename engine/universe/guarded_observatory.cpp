// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/guarded_observatory.h"

namespace warp {

Status GuardedObservatory::setAlert(const AlertRule& rule) {
    WARP_TRY(m_guard.require(Permission::Administer));
    const CommitAuthor author(m_guard.user());
    return m_inner.setAlert(rule);
}

Status GuardedObservatory::removeAlert(const std::string& name) {
    WARP_TRY(m_guard.require(Permission::Administer));
    const CommitAuthor author(m_guard.user());
    return m_inner.removeAlert(name);
}

Status GuardedObservatory::silenceAlert(const std::string& name, std::optional<Timestamp> until) {
    WARP_TRY(m_guard.require(Permission::Administer));
    const CommitAuthor author(m_guard.user());
    return m_inner.silenceAlert(name, until);
}

Result<std::string> GuardedObservatory::recordTrace(std::chrono::milliseconds length, const Job& job) {
    WARP_TRY(m_guard.require(Permission::Administer));
    return m_inner.recordTrace(length, job);
}

}  // namespace warp
