// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/formats/erlang_term.h"
#include "engine/spacetime/entanglement/link_finder.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Checks links, their index, superpositions, and the files that show links. Changes nothing. Threads: one.
class LinkVerifier {
  public:
    using Add = std::function<void(Finding)>;
    LinkVerifier(FileSystem& fs, std::string root, Storage& storage, Add add)
        : m_fs(fs), m_root(std::move(root)), m_storage(storage), m_add(std::move(add)) {}

    /// Takes: `deep`, whether the files are read as well. Errors: Cancelled, Io.
    Status run(bool deep, const Job& job);

  private:
    Status checkLinks(StoreSnapshot& snapshot, const Job& job);
    Status checkLink(StoreSnapshot& snapshot, ByteView key, ByteView value);
    Status checkReverse(StoreSnapshot& snapshot, const Job& job);
    Status checkSuperpositions(StoreSnapshot& snapshot, const Job& job);
    Status tellFiles(TreeReader& before);
    Result<bool> anyFileExists();
    Status checkFiles(StoreSnapshot& snapshot, const Job& job);
    void checkList(const std::string& path, bool all);
    void checkTable(const std::string& path);
    void checkRow(const std::string& path, const ErlangTerm& row);
    void damaged(std::string key, std::string what);
    void wrongFile(const std::string& path, const Error& error);

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    const Add m_add;
    std::uint64_t m_links = 0;
    std::vector<Finding> m_files;  ///< what is wrong with files, should the links stand still meanwhile
    std::map<std::pair<std::string, std::string>, Link> m_found;  ///< for the files
};

}  // namespace warp
