// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/schema_check.h"

namespace warp {

Status SchemaCheck::check(ByteView key, ByteView json) {
    const auto now = m_schemas.schema();
    const TypeSchema* const type = now->find(key.substr(0, key.find(':')));
    if (!type) return {};
    Status held = type->check(key, json);
    if (held.ok() || now->enforced()) return held;
    tell(held.error());
    return {};
}

void SchemaCheck::tell(const Error& breach) {
    const MutexLock lock(m_mutex);
    const std::int64_t now = m_clock.now().ms;
    if (m_toldMs != 0 && now - m_toldMs < kTellEveryMs) {
        ++m_untold;
        return;
    }
    const std::string others =
        m_untold == 0 ? "" : " (and " + std::to_string(m_untold) + " records before it since the last time)";
    m_log.warning(breach.message + others + "; the schema is not enforced");
    m_toldMs = now;
    m_untold = 0;
}

}  // namespace warp
