// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/adopted_edits.h"

#include "engine/base/hash.h"

namespace warp {

Result<Lsn> AdoptedEdits::adopt(ByteView key, ByteView value, Lsn base, const AdoptEdit& put) {
    const std::string name(key);
    const std::uint64_t checksum = hash64(value);
    Lsn follows = base;
    {
        const MutexLock lock(m_mutex);
        const auto found = m_byKey.find(name);
        if (found != m_byKey.end() && found->second.base == base) {
            // Two looks at the file, by sweep and mirror, before the tree knows of the first.
            if (found->second.checksum == checksum)
                return Error{.code = ErrorCode::Conflict, .message = "this edit was taken over already"};
            follows = found->second.version;
        }
    }
    WARP_ASSIGN(const Lsn version, put(key, value, follows));
    const MutexLock lock(m_mutex);
    m_byKey[name] = {.base = base, .version = version, .checksum = checksum};
    m_any = true;
    return version;
}

Lsn AdoptedEdits::baseOf(ByteView key, Lsn version) const {
    if (!m_any) return 0;
    const MutexLock lock(m_mutex);
    const auto found = m_byKey.find(std::string(key));
    return found != m_byKey.end() && found->second.version == version ? found->second.base : 0;
}

void AdoptedEdits::noteSuperposed(ByteView key, std::uint64_t checksum) {
    const MutexLock lock(m_mutex);
    m_superposed[std::string(key)] = checksum;
    m_any = true;
}

std::optional<std::uint64_t> AdoptedEdits::superposed(ByteView key) const {
    if (!m_any) return {};
    const MutexLock lock(m_mutex);
    const auto found = m_superposed.find(std::string(key));
    return found != m_superposed.end() ? std::optional(found->second) : std::nullopt;
}

void AdoptedEdits::forget(ByteView key) {
    if (!m_any) return;
    const MutexLock lock(m_mutex);
    m_byKey.erase(std::string(key));
    m_superposed.erase(std::string(key));
    m_any = !m_byKey.empty() || !m_superposed.empty();
}

}  // namespace warp
