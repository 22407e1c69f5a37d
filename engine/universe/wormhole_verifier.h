// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/base/progress.h"
#include "engine/formats/routes.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Checks the wormholes in the tree, the files that show them, and that every route leads through wormholes.
/// Changes nothing. Threads: one.
class WormholeVerifier {
  public:
    using Add = std::function<void(Finding)>;
    WormholeVerifier(FileSystem& fs, std::string root, Storage& storage, Add add)
        : m_fs(fs), m_root(std::move(root)), m_storage(storage), m_add(std::move(add)) {}

    /// Errors: Io.
    Status run();

  private:
    Status readTree(WormholeState& state);
    void checkFiles(const WormholeState& state);
    void checkWormhole(const Wormhole& wormhole);
    /// Returns: whether the files are of this state.
    bool checkConnections(const std::string& text, const WormholeState& state);
    void checkTopology(const std::string& text, const WormholeState& state);
    Status checkRoutes(const WormholeState& state);
    void checkRouting(const std::string& path, const RoutingTable& table, const WormholeState& state);
    Status tellContradictions(const WormholeState& state);
    void wrongFile(std::string_view path, const Error& error);
    /// Of a whole file that shows something else than the tree holds.
    void contradicts(std::string_view path, std::string what);
    Result<std::string> text(std::string_view path);

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    const Add m_add;
    bool m_current = false;  ///< the files are of the state in the tree
    std::vector<Finding> m_contradictions;
};

}  // namespace warp
