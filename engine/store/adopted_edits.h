// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "engine/base/mutex.h"
#include "engine/store/human_mirror_source.h"

namespace warp {

/// Edits by hand that were taken over while their files still show the version that they were made on.
/// Whoever goes on editing such a file knows the value that was taken over, so the next edit follows it,
/// although its base is older. Held in memory until the mirror has written the file again; an edit that goes
/// on after the process was killed in between is listed for a person. Threads: all methods may be called from
/// any thread.
class AdoptedEdits {
  public:
    /// Adopts a value. Takes: `base`, the version in the file; `put`, which writes on the condition that the
    /// record still has the version that it is given. Errors: those of `put`; Conflict when this very value
    /// was adopted before.
    Result<Lsn> adopt(ByteView key, ByteView value, Lsn base, const AdoptEdit& put);
    /// The version that a file still shows whose edit became `version` of its record; 0 = there is none.
    Lsn baseOf(ByteView key, Lsn version) const;
    /// Notes that the file's value is one of several that its record may have now.
    void noteSuperposed(ByteView key, std::uint64_t checksum);
    /// Checksum of the value that was noted last; nothing when the file shows the record again.
    std::optional<std::uint64_t> superposed(ByteView key) const;
    /// The file shows the record again.
    void forget(ByteView key);

  private:
    struct Edit {
        Lsn base = 0;
        Lsn version = 0;
        std::uint64_t checksum = 0;  ///< of the value
    };

    mutable Mutex m_mutex;
    std::atomic<bool> m_any = false;  ///< mostly there are none: the mirror asks for every file
    std::unordered_map<std::string, Edit> m_byKey GUARDED_BY(m_mutex);
    std::unordered_map<std::string, std::uint64_t> m_superposed GUARDED_BY(m_mutex);
};

}  // namespace warp
