// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/lmdb_trim.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <memory>

#include "engine/io/disk_space.h"

namespace warp {

namespace {

constexpr MDB_dbi kFreeDatabase =
    0;  // where LMDB lists free pages: id of the freeing transaction -> page numbers
constexpr std::size_t kLeastRun = 16;  // pages; smaller holes fragment the file for little

struct AbortTransaction {
    void operator()(MDB_txn* txn) const { mdb_txn_abort(txn); }
};
using Transaction = std::unique_ptr<MDB_txn, AbortTransaction>;

Result<Transaction> begin(LmdbEnvironment& environment, unsigned flags) {
    MDB_txn* txn = nullptr;
    const int result = mdb_txn_begin(environment.env(), nullptr, flags, &txn);
    if (result != 0) return lmdbError("trim", environment.path(), result);
    return Transaction(txn);
}

/// LMDB prints its table of readers: a line each, the last word the id of the state that it reads, "-" for
/// none.
int noteReader(const char* line, void* context) {
    auto& oldest = *static_cast<std::size_t*>(context);
    const char* const word = std::strrchr(line, ' ');
    char* end = nullptr;
    const std::size_t id = word ? std::strtoull(word, &end, 10) : 0;
    if (end != word && id > 0) oldest = std::min(oldest, id);
    return 0;
}

/// The pages that transactions before `before` have freed, in order.
Result<std::vector<std::size_t>> freePages(LmdbEnvironment& environment, MDB_txn* txn, std::size_t before) {
    std::vector<std::size_t> pages;
    MDB_cursor* cursor = nullptr;
    int result = mdb_cursor_open(txn, kFreeDatabase, &cursor);
    if (result != 0) return lmdbError("trim", environment.path(), result);
    MDB_val key = {};
    MDB_val value = {};
    while ((result = mdb_cursor_get(cursor, &key, &value, MDB_NEXT)) == 0) {
        std::size_t freedBy = 0;
        std::memcpy(&freedBy, key.mv_data, sizeof freedBy);
        if (freedBy >= before) break;
        std::size_t count = 0;  // the list's first number is its length
        std::memcpy(&count, value.mv_data, sizeof count);
        const std::size_t old = pages.size();
        pages.resize(old + count);
        std::memcpy(pages.data() + old, static_cast<const char*>(value.mv_data) + sizeof count,
                    count * sizeof(std::size_t));
    }
    mdb_cursor_close(cursor);
    if (result != 0 && result != MDB_NOTFOUND) return lmdbError("trim", environment.path(), result);
    std::sort(pages.begin(), pages.end());
    return pages;
}

}  // namespace

Status trimLmdb(LmdbEnvironment& environment) {
    WARP_ASSIGN(const Transaction noWriter, begin(environment, 0));
    WARP_ASSIGN(const Transaction reader, begin(environment, MDB_RDONLY));
    std::size_t oldest = mdb_txn_id(reader.get());
    mdb_reader_list(environment.env(), noteReader, &oldest);
    // What transaction n freed, the state n - 1 uses; the last but one state must stay whole too.
    const std::size_t before = std::min(oldest, mdb_txn_id(reader.get()) - 1);
    WARP_ASSIGN(const auto pages, freePages(environment, reader.get(), before));

    MDB_stat stat = {};
    mdb_env_stat(environment.env(), &stat);
    mdb_filehandle_t file = -1;
    mdb_env_get_fd(environment.env(), &file);
    for (std::size_t from = 0; from < pages.size();) {
        std::size_t to = from + 1;
        while (to < pages.size() && pages[to] == pages[to - 1] + 1) ++to;
        if (to - from >= kLeastRun &&
            !releaseDiskSpace(file, std::uint64_t{pages[from]} * stat.ms_psize, (to - from) * stat.ms_psize))
            return {};
        from = to;
    }
    return {};
}

}  // namespace warp
