// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <memory>
#include <string>

#include "engine/base/result.h"

namespace warp::cli {

/// A directory that is gone after this process, however it ends. A small shell waits for the end and removes
/// the directory; after remove() it has nothing to do.
class DoomedDirectory {
  public:
    /// Takes: `path`, a directory that need not exist yet. Errors: Io.
    static Result<std::unique_ptr<DoomedDirectory>> watch(const std::string& path);
    ~DoomedDirectory();
    DoomedDirectory(const DoomedDirectory&) = delete;
    DoomedDirectory& operator=(const DoomedDirectory&) = delete;

    /// Removes the directory now. Errors: those of removeTree.
    Status remove();

  private:
    DoomedDirectory(std::string path, pid_t shell, int pipe)
        : m_path(std::move(path)), m_shell(shell), m_pipe(pipe) {}

    const std::string m_path;
    const pid_t m_shell;
    const int m_pipe;  ///< the shell reads its end: a line means that there is nothing to remove
};

}  // namespace warp::cli
