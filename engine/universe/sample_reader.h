// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <semaphore>

#include "engine/base/result.h"
#include "engine/base/thread.h"

namespace warp {

/// A thread that does what it is given while the giver waits. To the engine it is a reader of its own, whose
/// order of reads is learned from. Threads: one giver at a time.
class SampleReader {
  public:
    SampleReader();
    ~SampleReader();
    SampleReader(const SampleReader&) = delete;
    SampleReader& operator=(const SampleReader&) = delete;

    /// Returns: what `task` returned.
    Status run(const std::function<Status()>& task);

  private:
    void loop();

    const std::function<Status()>* m_task = nullptr;  ///< null: it is over
    Status m_result;
    std::binary_semaphore m_given{0};
    std::binary_semaphore m_done{0};
    NamedThread m_thread;  // last: it uses the rest
};

}  // namespace warp
