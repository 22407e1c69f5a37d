// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>
#include <stop_token>
#include <string>

#include "engine/base/bytes.h"
#include "engine/base/result.h"
#include "engine/io/descriptor.h"

namespace warp {

/// A stream of frames between two processes of the same user on this machine.
/// On the wire: the length of the frame as 4 bytes, little-endian, then its bytes.
/// Threads: one sender and one receiver at a time.
class SocketConnection {
  public:
    /// The longest frame that is sent or accepted.
    static constexpr std::size_t kMaxFrameBytes = 80 << 20;

    /// Connects to the server that listens at `path`, which may be longer than a socket address.
    /// Errors: NotFound when there is no socket or nobody listens; Denied when another user does; InUse when
    /// the server does not take the connection within `timeout`.
    static Result<std::unique_ptr<SocketConnection>> connect(const std::string& path,
                                                             std::chrono::milliseconds timeout);

    /// Leaves: after a failure the stream is useless. Errors: LimitExceeded, before anything is sent; InUse
    /// when the peer does not read within `timeout`; NotFound when it has gone; Cancelled.
    Status send(ByteView frame, std::chrono::milliseconds timeout, const std::stop_token& stop = {});
    /// Waits for the next frame, at most `timeout` from its beginning to its end.
    /// Leaves: after a failure the stream is useless, except InUse before the first byte.
    /// Errors: InUse at the timeout; NotFound when the peer closed between frames; Io when it closed within
    /// one; LimitExceeded when the announced length is not allowed; Cancelled.
    Result<std::string> receive(std::chrono::milliseconds timeout, const std::stop_token& stop = {});

  private:
    friend class UnixSocketServer;
    using Deadline = std::chrono::steady_clock::time_point;

    SocketConnection(Descriptor socket, std::string path);
    Status receiveInto(char* at, std::size_t count, bool isHeader, Deadline deadline,
                       const std::stop_token& stop);
    Status waitUntil(short events, Deadline deadline, const std::stop_token& stop) const;

    const Descriptor m_socket;
    const std::string m_path;
};

/// Listens on a socket file (mode 0600), which is removed at the end.
class UnixSocketServer {
  public:
    /// A socket file that nobody listens on any more is replaced. The folder must exist.
    /// Errors: InUse when a server is listening there; Conflict when another kind of file is in the way.
    static Result<std::unique_ptr<UnixSocketServer>> listen(const std::string& path);
    ~UnixSocketServer();
    UnixSocketServer(const UnixSocketServer&) = delete;
    UnixSocketServer& operator=(const UnixSocketServer&) = delete;

    /// Waits for the next client; those of other users are turned away. Errors: Cancelled after a stop; Io.
    /// Threads: one at a time; the connections it returns are independent of the server.
    Result<std::unique_ptr<SocketConnection>> accept(const std::stop_token& stop);
    const std::string& path() const { return m_path; }

  private:
    UnixSocketServer(Descriptor directory, Descriptor socket, std::string path);

    const Descriptor m_directory;
    const Descriptor m_socket;
    const std::string m_path;
};

}  // namespace warp
