// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "engine/base/progress.h"
#include "engine/universe/storage.h"
#include "engine/universe/universe.h"

namespace warp {

/// Checks the wormholes in the tree and the files that show them. Changes nothing. Threads: one.
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
    void checkConnections(const std::string& text, const WormholeState& state);
    Status checkRoutes();
    void wrongFile(std::string_view path, const Error& error);
    Result<std::string> text(std::string_view path);

    FileSystem& m_fs;
    const std::string m_root;
    Storage& m_storage;
    const Add m_add;
};

}  // namespace warp
