// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/temporal/time_index.h"

#include <cerrno>

#include <lmdb.h>

#include "engine/io/files.h"

namespace warp {

namespace {

constexpr std::size_t kMapBytes = std::size_t{1} << 32;
constexpr mdb_mode_t kFileMode = 0600;

Status checked(const std::string& path, int result) {
    if (result == 0) return {};
    const bool full = result == ENOSPC || result == MDB_MAP_FULL;
    return Error{.code = full ? ErrorCode::NoSpace : ErrorCode::Io,
                 .message = std::string("cannot write the index: ") + mdb_strerror(result),
                 .path = path};
}

MDB_val toVal(ByteView bytes) {
    return {bytes.size(), const_cast<char*>(bytes.data())};
}

/// An environment that is written once, in one transaction.
class IndexFile {
  public:
    explicit IndexFile(std::string path) : m_path(std::move(path)) {}
    ~IndexFile() {
        if (m_txn) mdb_txn_abort(m_txn);
        if (m_env) mdb_env_close(m_env);
    }
    IndexFile(const IndexFile&) = delete;
    IndexFile& operator=(const IndexFile&) = delete;

    Status begin() {
        WARP_TRY(checked(m_path, mdb_env_create(&m_env)));
        mdb_env_set_mapsize(m_env, kMapBytes);
        mdb_env_set_maxdbs(m_env, 2);
        WARP_TRY(checked(m_path, mdb_env_open(m_env, m_path.c_str(), MDB_NOSUBDIR | MDB_NOLOCK, kFileMode)));
        return checked(m_path, mdb_txn_begin(m_env, nullptr, 0, &m_txn));
    }
    Status database(const char* name) {
        return checked(m_path, mdb_dbi_open(m_txn, name, MDB_CREATE, &m_database));
    }
    Status put(ByteView key, ByteView value) {
        MDB_val k = toVal(key);
        MDB_val v = toVal(value);
        return checked(m_path, mdb_put(m_txn, m_database, &k, &v, 0));
    }
    Status commit() { return checked(m_path, mdb_txn_commit(std::exchange(m_txn, nullptr))); }

  private:
    const std::string m_path;
    MDB_env* m_env = nullptr;
    MDB_txn* m_txn = nullptr;
    MDB_dbi m_database = 0;
};

Status putFrames(IndexFile& index, TreeReader& tree, const Partition& month) {
    WARP_ASSIGN(const auto blocks, readBlocks(tree, month));
    for (const EventBlock& block : blocks) {
        std::string key;
        appendBig64(key, static_cast<std::uint64_t>(block.first.ms) ^ (std::uint64_t{1} << 63));
        appendLittle(key, __builtin_bswap32(block.number));
        std::string value;
        appendLittle(value, block.offset);
        appendLittle(value, block.bytes);
        appendLittle(value, block.events);
        appendLittle(value, block.first.ms);
        appendLittle(value, block.last.ms);
        appendLittle(value, block.firstLsn);
        appendLittle(value, block.lastLsn);
        WARP_TRY(index.put(key, value));
    }
    return {};
}

Status putStreams(IndexFile& index, const EventSummary& summary) {
    for (const auto& [name, stream] : summary.streams()) {
        std::string value;
        appendLittle(value, stream.events);
        appendLittle(value, stream.first.ms);
        appendLittle(value, stream.last.ms);
        WARP_TRY(index.put(name, value));
    }
    return {};
}

Status writeIndex(const std::string& path, TreeReader& tree, const EventSummary& summary) {
    IndexFile index(path);
    WARP_TRY(index.begin());
    WARP_TRY(index.database("frames"));
    WARP_TRY(putFrames(index, tree, summary.partition()));
    WARP_TRY(index.database("streams"));
    WARP_TRY(putStreams(index, summary));
    return index.commit();
}

}  // namespace

Status writeTimeIndex(FileSystem& fs, const std::string& path, TreeReader& tree,
                      const EventSummary& summary) {
    const std::string fresh = path + ".tmp~";
    WARP_TRY(removeTree(fs, fresh));  // what a kill left
    Status status = writeIndex(fresh, tree, summary);
    if (status.ok()) status = fs.rename(fresh, path);
    if (status.ok()) return fs.syncDirectory(parentPath(path));
    [[maybe_unused]] const Status removed = fs.removeFile(fresh);
    return status;
}

}  // namespace warp
