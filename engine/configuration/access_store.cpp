// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configuration/access_store.h"

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::uint64_t kMaxFile = std::uint64_t{4} << 20;

}  // namespace

AccessStore::AccessStore(FileSystem& fs, std::string directory, const Clock& clock)
    : m_fs(fs),
      m_path(joinPath(directory, "access_control.json")),
      m_clock(clock),
      m_rules(std::make_shared<const AccessRules>()) {}

Status AccessStore::load() {
    const MutexLock changing(m_changing);
    return loadNow();
}

Status AccessStore::loadNow() {
    // The stamp is taken first: a change in between is found by the next look.
    WARP_ASSIGN(m_stamp, fileStamp(m_fs, m_path));
    const auto read = text();
    auto parsed = read.ok() ? AccessRules::parse(*read, m_path) : Result<AccessRules>(read.error());
    const MutexLock lock(m_mutex);
    m_fileError.reset();
    if (!parsed.ok()) {
        m_fileError = parsed.error();
        return std::move(parsed).error();
    }
    m_rules = std::make_shared<const AccessRules>(std::move(parsed).value());
    return {};
}

Result<bool> AccessStore::reloadIfChanged() {
    const MutexLock changing(m_changing);
    WARP_ASSIGN(const FileStamp now, fileStamp(m_fs, m_path));
    if (now == m_stamp) return false;
    WARP_TRY(loadNow());
    return true;
}

std::optional<Error> AccessStore::fileError() const {
    const MutexLock lock(m_mutex);
    return m_fileError;
}

std::shared_ptr<const AccessRules> AccessStore::rules() const {
    const MutexLock lock(m_mutex);
    return m_rules;
}

Status AccessStore::apply(const AccessChange& change) {
    const MutexLock changing(m_changing);
    WARP_TRY(m_write ? m_write(change) : writeFile(change));
    return loadNow();
}

Status AccessStore::writeFile(const AccessChange& change) {
    WARP_ASSIGN(const std::string before, text());
    WARP_ASSIGN(const std::string after, AccessRules::changedText(before, m_path, change, m_clock.now()));
    const auto write = [&] { return replaceFile(m_fs, m_path, after); };
    return m_audited ? m_audited(accessChangeText(change), write) : write();
}

void AccessStore::writeThrough(std::function<Status(const AccessChange&)> write) {
    m_write = std::move(write);
}

void AccessStore::denied(const AccessDenial& denial) const {
    if (m_keep) m_keep(denial);
}

void AccessStore::keepDenials(std::function<void(const AccessDenial&)> keep) {
    m_keep = std::move(keep);
}

Result<std::string> AccessStore::text() const {
    auto read = readFile(m_fs, m_path, kMaxFile);
    if (!read.ok() && read.error().code == ErrorCode::NotFound) return AccessRules::defaultText();
    return read;
}

}  // namespace warp
