// SPDX-License-Identifier: GPL-3.0-or-later
// Files that people edit: whether they are as the engine wrote them, or somebody else.
#include "engine/universe/known_files.h"
#include "engine/universe/verifier.h"

namespace warp {

/// Damage that leaves a valid setting cannot be told from an edit: it is told as what it may be.
Status Verifier::checkEdited() {
    KnownFiles known(*m_context.fs, m_context.root, m_context.storage->tree());
    WARP_ASSIGN(const auto edited, known.edited());
    for (const KnownFiles::Edited& file : edited) {
        if (isFound(file.path)) continue;
        const std::string when = file.since ? "seen first on " + formatTimestamp(*file.since)
                                            : std::string("not taken in by maintenance yet");
        add({.severity = Finding::Severity::Note,
             .path = file.path,
             .what =
                 "not as Warpscope wrote it last: changed by hand, or by a session that was cut off; " + when,
             .repair = "nothing if somebody meant it; otherwise restore the file from a snapshot"});
    }
    return {};
}

}  // namespace warp
