// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_store.h"

#include "engine/formats/seal.h"
#include "engine/io/files.h"
#include "engine/qql/layout.h"
#include "engine/qql/schema_term.h"

namespace warp {

namespace {

constexpr std::uint64_t kMaxFile = std::uint64_t{4} << 20;

std::string changeText(const SchemaChange& change) {
    switch (change.kind) {
        case SchemaChange::Kind::Set:
            return "set the schema of " + change.type + " (" + std::to_string(change.json.size()) + " bytes)";
        case SchemaChange::Kind::Remove: return "remove the schema of " + change.type;
        case SchemaChange::Kind::Enforce: break;
    }
    return change.enforce ? "enforce schemas" : "end the enforcement of schemas";
}

}  // namespace

SchemaStore::SchemaStore(FileSystem& fs, std::string directory)
    : m_fs(fs), m_directory(std::move(directory)), m_schema(std::make_shared<const UniverseSchema>()) {}

Status SchemaStore::load() {
    const MutexLock changing(m_changing);
    return loadNow();
}

Status SchemaStore::loadNow() {
    // The stamp is taken first: a change in between is found by the next look.
    WARP_ASSIGN(m_stamp, fileStamp(m_fs, schemaPath(m_directory)));
    auto read = text();
    if (!read.ok() && read.error().code != ErrorCode::LimitExceeded) return std::move(read).error();
    auto parsed = read.ok() ? UniverseSchema::parse(*read, schemaPath(m_directory))
                            : Result<UniverseSchema>(read.error());
    const MutexLock lock(m_mutex);
    m_fileError.reset();
    if (!parsed.ok()) {
        m_fileError = std::move(parsed).error();
        return {};
    }
    m_schema = std::make_shared<const UniverseSchema>(std::move(parsed).value());
    m_any.store(!m_schema->types().empty(), std::memory_order_release);
    return {};
}

Result<bool> SchemaStore::reloadIfChanged() {
    const MutexLock changing(m_changing);
    WARP_ASSIGN(const FileStamp now, fileStamp(m_fs, schemaPath(m_directory)));
    if (now == m_stamp) return false;
    WARP_TRY(loadNow());
    return true;
}

std::optional<Error> SchemaStore::fileError() const {
    const MutexLock lock(m_mutex);
    return m_fileError;
}

std::shared_ptr<const UniverseSchema> SchemaStore::schema() const {
    const MutexLock lock(m_mutex);
    return m_schema;
}

Status SchemaStore::check(ByteView key, ByteView json) const {
    if (!any()) return {};
    const auto now = schema();
    const TypeSchema* const type = now->find(key.substr(0, key.find(':')));
    return type ? type->check(key, json) : Status();
}

Status SchemaStore::checkEnforced(ByteView key, ByteView json) const {
    return any() && schema()->enforced() ? check(key, json) : Status();
}

Status SchemaStore::apply(const SchemaChange& change) {
    const MutexLock changing(m_changing);
    WARP_TRY(m_write ? m_write(change) : writeFile(change));
    WARP_TRY(loadNow());
    return m_write ? Status() : keepRulesCurrent();
}

Status SchemaStore::writeFile(const SchemaChange& change) {
    WARP_ASSIGN(const std::string before, text());
    const std::string path = schemaPath(m_directory);
    WARP_ASSIGN(const std::string after, UniverseSchema::changedText(before, path, change));
    const auto write = [&] { return replaceFile(m_fs, path, after); };
    return m_audited ? m_audited(changeText(change), write) : write();
}

void SchemaStore::writeThrough(std::function<Status(const SchemaChange&)> write) {
    m_write = std::move(write);
}

Status SchemaStore::keepRulesCurrent() {
    const std::string path = schemaRulesPath(m_directory);
    const std::string rules = sealedTerm(rulesTerm(*schema()));
    const auto known = readFile(m_fs, path);
    if (known.ok() && *known == rules) return {};
    return replaceFile(m_fs, path, rules);
}

Result<std::string> SchemaStore::text() const {
    auto read = readFile(m_fs, schemaPath(m_directory), kMaxFile);
    if (!read.ok() && read.error().code == ErrorCode::NotFound) return UniverseSchema::defaultText();
    return read;
}

}  // namespace warp
