// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/base/audited_write.h"
#include "engine/base/mutex.h"
#include "engine/io/file_stamp.h"
#include "engine/qql/universe_schema.h"

namespace warp {

/// The file of a universe's schemas: loaded, checked, changed. Threads: all methods may be called from any
/// thread. Spec: Universe schema.
class SchemaStore {
  public:
    /// Takes: the directory of the file. Nothing is read before load().
    SchemaStore(FileSystem& fs, std::string directory);

    /// Reads the file; a missing one has no schemas. A bad one leaves the last good schemas in force, and
    /// none where there were none yet; fileError() tells. Errors: Io, Denied.
    Status load();
    /// Loads again when somebody else changed the file. Returns: whether it changed. Errors: as load.
    Result<bool> reloadIfChanged();
    /// Why the file as it stands is not in force.
    std::optional<Error> fileError() const;

    /// The schemas now; never null.
    std::shared_ptr<const UniverseSchema> schema() const;
    /// Whether any type has a schema: the one test that a write costs where none has.
    bool any() const { return m_any.load(std::memory_order_acquire); }
    /// Holds a record against the schema of its type, whether enforced or not. Takes: a canonical key and
    /// checked JSON. Errors: InvalidFormat naming key, field, what is wrong and what is allowed;
    /// LimitExceeded.
    Status check(ByteView key, ByteView json) const;
    /// The same where schemas are enforced; otherwise nothing is refused.
    Status checkEnforced(ByteView key, ByteView json) const;

    /// Changes the file and takes it over. Leaves: everything as it was on failure. Errors: InvalidFormat
    /// with the pointer of what is no schema, NotFound, those of replaceFile.
    Status apply(const SchemaChange& change);
    /// Lets somebody else do the writing, as Configuration::writeThrough.
    void writeThrough(std::function<Status(const SchemaChange&)> write);
    /// Who carries out the changes that are written here; set before use.
    void auditWith(AuditedWrite audited) { m_audited = std::move(audited); }
    /// Writes the compiled rules beside the file when they are not there or others.
    Status keepRulesCurrent();

  private:
    Result<std::string> text() const;
    Status loadNow() REQUIRES(m_changing);
    Status writeFile(const SchemaChange& change);

    FileSystem& m_fs;
    const std::string m_directory;
    std::function<Status(const SchemaChange&)> m_write;  // set before use
    AuditedWrite m_audited;                              // set before use
    std::atomic<bool> m_any = false;

    mutable Mutex m_changing;  ///< one change at a time, from reading the file to taking it over
    FileStamp m_stamp GUARDED_BY(m_changing);
    mutable Mutex m_mutex;
    std::shared_ptr<const UniverseSchema> m_schema GUARDED_BY(m_mutex);
    std::optional<Error> m_fileError GUARDED_BY(m_mutex);
};

}  // namespace warp
