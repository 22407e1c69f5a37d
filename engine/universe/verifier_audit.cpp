// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail against its own chain and what the tree knows of it.
#include "engine/backups/audit_check.h"
#include "engine/universe/verifier.h"

namespace warp {

Status Verifier::checkAudit(const Job& job) {
    // A trail that is written meanwhile seems cut: it is looked at again.
    constexpr int kAttempts = 3;
    for (int attempt = 1;; ++attempt) {
        AuditProgress before;
        {
            WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
            WARP_ASSIGN(before, readAuditProgress(*tree));
        }
        std::vector<AuditFault> faults;
        const auto note = [&](const AuditFault& fault) {
            if (faults.size() < kMaxFindings) faults.push_back(fault);
        };
        WARP_TRY(checkAuditTrail(*m_context.fs, m_context.root, before, note, job));
        WARP_ASSIGN(const auto tree, m_context.storage->tree().read());
        WARP_ASSIGN(const AuditProgress after, readAuditProgress(*tree));
        if (!faults.empty() && !(after == before) && attempt < kAttempts) continue;
        for (const AuditFault& fault : faults) {
            add({.path = fault.path,
                 .what = "line " + std::to_string(fault.line) + ": " + fault.what,
                 .repair = "compare it with a snapshot's; the log still tells its latest changes"});
        }
        return {};
    }
}

}  // namespace warp
