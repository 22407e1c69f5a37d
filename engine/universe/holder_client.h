// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "engine/io/unix_socket.h"
#include "engine/universe/holder_request.h"
#include "engine/universe/universe.h"

namespace warp {

/// Has commands carried out by the process that has a universe open for writing. A connection per request.
/// Threads: all methods may be called from any thread.
class HolderClient {
  public:
    /// The holder reports every two seconds while it works.
    static constexpr std::chrono::milliseconds kLongestSilence{15'000};

    /// Takes: `socketPath` of the universe; `holder`, how its holder is named in errors; `silence`, after
    /// which it is taken not to answer.
    HolderClient(std::string socketPath, std::string holder,
                 std::chrono::milliseconds silence = kLongestSilence)
        : m_socketPath(std::move(socketPath)), m_holder(std::move(holder)), m_silence(silence) {}

    /// Returns: the result's JSON. Errors: those of the command; InUse when the holder has not begun, because
    /// it does not answer or is about to close: nothing was done; OutcomeUnknown when it fell silent or ended
    /// before it had answered; Cancelled (the command is stopped as well).
    Result<std::string> request(const std::string& request, const Job& job = {});

    /// Errors: as request.
    Status ping();
    Result<Lsn> apply(const RecordBatch& batch, std::optional<Durability> durability);
    Result<Lsn> append(const EventBatch& batch, Durability durability);
    Status run(std::string_view command, const Job& job, std::string_view members = {});
    Result<std::vector<Finding>> verify(bool deep, const Job& job);
    Result<std::uint64_t> rescan(const Job& job);
    Status configure(std::string_view name, std::string_view json);

  private:
    Error notBegun(const Error& cause) const;
    Error outcomeUnknown(const std::string& what) const;
    Result<std::string> answer(SocketConnection& connection, const Job& job);

    const std::string m_socketPath;
    const std::string m_holder;
    const std::chrono::milliseconds m_silence;
};

}  // namespace warp
