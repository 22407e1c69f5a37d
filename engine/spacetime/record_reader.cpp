// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spacetime/record_reader.h"

namespace warp {

Result<Record> RecordReader::record(ByteView key, ByteView bytes) const {
    return complete(key, bytes, {});
}

Result<Record> RecordReader::observedRecord(ByteView key, ByteView bytes, Timestamp seen) const {
    Observation more;
    WARP_ASSIGN(const Lsn version, recordVersion(bytes));
    more.add(version, seen);
    return complete(key, bytes, more);
}

Result<Record> RecordReader::complete(ByteView key, ByteView bytes, const Observation& more) const {
    WARP_ASSIGN(StoredRecord stored, decodeRecord(bytes));
    WARP_ASSIGN(std::string loaded, value(key, stored));
    const std::uint64_t hash = recordHash(key);
    if (const auto reads = m_observations.find(key, hash)) reads->applyTo(stored);
    if (const auto reads = m_cache.pending(key, hash)) reads->applyTo(stored);
    if (more.count > 0) more.applyTo(stored);
    return completeRecord(key, stored, std::move(loaded), m_policy.surroundings(m_clock.now()));
}

Result<std::string> RecordReader::value(ByteView key, const StoredRecord& stored) const {
    return loadValue(key, stored, m_policy.packs());
}

std::shared_ptr<const void> RecordReader::pin() const {
    return m_policy.packs() != nullptr ? m_policy.packs()->pin() : nullptr;
}

}  // namespace warp
