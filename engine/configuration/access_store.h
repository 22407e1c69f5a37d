// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/audited_write.h"
#include "engine/base/mutex.h"
#include "engine/configuration/access_rules.h"
#include "engine/io/file_stamp.h"

namespace warp {

/// A call that was refused, for the audit trail.
struct AccessDenial {
    std::string user;
    std::string what;  ///< "alice may not ...: it takes the role ..."
};

/// The file of a universe's users and rules: loaded, checked, changed. Threads: all methods may be called
/// from any thread. Spec: Cosmic access control.
class AccessStore {
  public:
    /// Takes: the directory of the file. Nothing is read before load().
    AccessStore(FileSystem& fs, std::string directory, const Clock& clock);

    /// Reads the file; a missing one has no users. Leaves: the rules as they were on failure. Errors:
    /// InvalidFormat with line and column or pointer; Io, Denied.
    Status load();
    /// Loads again when somebody else changed the file. Returns: whether it changed. Errors: as load; the
    /// last good rules stay in force, and fileError() tells.
    Result<bool> reloadIfChanged();
    std::optional<Error> fileError() const;

    /// The rules now; never null.
    std::shared_ptr<const AccessRules> rules() const;

    /// Changes the file and takes it over. Leaves: everything as it was on failure. Errors: as
    /// AccessRules::changedText, those of replaceFile.
    Status apply(const AccessChange& change);
    /// Lets somebody else do the writing, as Configuration::writeThrough.
    void writeThrough(std::function<Status(const AccessChange&)> write);
    /// Who carries out the changes that are written here; set before use.
    void auditWith(AuditedWrite audited) { m_audited = std::move(audited); }

    /// Tells of a call that was refused. It reaches the audit trail where this process, or one that it has
    /// its writing done by, can write.
    void denied(const AccessDenial& denial) const;
    /// Who keeps denials; set before use.
    void keepDenials(std::function<void(const AccessDenial&)> keep);

  private:
    Status loadNow() REQUIRES(m_changing);
    Status writeFile(const AccessChange& change);
    Result<std::string> text() const;

    FileSystem& m_fs;
    const std::string m_path;
    const Clock& m_clock;
    std::function<Status(const AccessChange&)> m_write;  // set before use
    std::function<void(const AccessDenial&)> m_keep;     // set before use
    AuditedWrite m_audited;                              // set before use

    mutable Mutex m_changing;  ///< one change at a time, from reading the file to taking it over
    FileStamp m_stamp GUARDED_BY(m_changing);
    mutable Mutex m_mutex;
    std::shared_ptr<const AccessRules> m_rules GUARDED_BY(m_mutex);
    std::optional<Error> m_fileError GUARDED_BY(m_mutex);
};

}  // namespace warp
