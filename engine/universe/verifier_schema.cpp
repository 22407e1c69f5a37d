// SPDX-License-Identifier: GPL-3.0-or-later
// The records against the schemas of their types.
#include "engine/qql/layout.h"
#include "engine/qql/schema_store.h"
#include "engine/universe/schema_survey.h"
#include "engine/universe/verifier.h"

namespace warp {

Status Verifier::checkSchemas(const Job& job) {
    if (!m_context.schema) return {};
    if (const auto error = m_context.schema->fileError()) {
        addError(*error, "correct the file; until then the last good schemas are in force");
        m_findings.back().severity = Finding::Severity::Warning;
    }
    const auto note = [this](const SchemaBreach& breach) {
        if (breach.unreadable) return tellUnreadable(*breach.unreadable, breach.key);
        add({.severity = Finding::Severity::Warning,
             .key = breach.key,
             .what = "breaks the schema of its type: " + breach.what,
             .repair = "correct the record, or its schema (warp schema)"});
    };
    WARP_TRY(surveySchemas(m_context.storage->spacetime(), *m_context.schema->schema(), {}, note, job));
    return {};
}

}  // namespace warp
