// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/unix_socket.h"

#include <algorithm>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include "engine/io/files.h"
#include "engine/io/wake_event.h"

namespace warp {

namespace {

constexpr mode_t kSocketMode = 0600;
constexpr int kWaitingClients = 64;
constexpr std::size_t kReceiveStep = 1 << 20;

Result<Descriptor> openFolder(const std::string& path) {
    const std::string folder = parentPath(path);
    Descriptor directory(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!directory.valid()) return systemError("open", folder, errno);
    return directory;
}

/// An address holds 108 bytes; going through the open folder only the file's own name must fit.
Result<sockaddr_un> addressIn(const Descriptor& directory, const std::string& path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    const std::string name = joinPath("/proc/self/fd", std::to_string(directory.get()), baseName(path));
    if (name.size() >= sizeof address.sun_path) return systemError("use the name of", path, ENAMETOOLONG);
    std::copy(name.begin(), name.end(), address.sun_path);
    return address;
}

template <typename Call>
int withAddress(const sockaddr_un& address, const Call& call) {
    return retryInterrupted(
        [&] { return call(reinterpret_cast<const sockaddr*>(&address), sizeof address); });
}

Result<Descriptor> makeSocket(const std::string& path) {
    Descriptor socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket.valid()) return systemError("make a socket for", path, errno);
    return socket;
}

bool isSameUser(int socket) {
    ucred peer = {};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
}

Error connectError(const std::string& path, int errnoValue) {
    Error error = systemError("connect to", path, errnoValue);
    if (errnoValue == ECONNREFUSED) error.code = ErrorCode::NotFound;
    // A stream socket of this kind connects at once or has a full queue.
    if (errnoValue == EAGAIN || errnoValue == ETIMEDOUT) error.code = ErrorCode::InUse;
    return error;
}

Error peerGone(const std::string& path) {
    return Error{.code = ErrorCode::NotFound, .message = "the other process has gone", .path = path};
}

Error tooLong(const std::string& path, std::uint64_t bytes) {
    return Error{.code = ErrorCode::LimitExceeded,
                 .message = "a frame of " + std::to_string(bytes) + " bytes; at most " +
                            std::to_string(SocketConnection::kMaxFrameBytes) + " are allowed",
                 .path = path};
}

/// Removes a socket file whose server has ended.
Status removeStale(const Descriptor& directory, const sockaddr_un& address, const std::string& path) {
    WARP_ASSIGN(const Descriptor probe, makeSocket(path));
    const int connected = withAddress(
        address, [&](const sockaddr* to, socklen_t size) { return ::connect(probe.get(), to, size); });
    if (connected == 0 || errno == EAGAIN)
        return Error{.code = ErrorCode::InUse, .message = "another server listens here", .path = path};
    if (errno != ECONNREFUSED) return systemError("listen", path, EEXIST);
    struct stat info = {};
    const std::string name = baseName(path);
    if (::fstatat(directory.get(), name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0)
        return systemError("inspect", path, errno);
    if (!S_ISSOCK(info.st_mode)) return systemError("listen", path, EEXIST);
    if (::unlinkat(directory.get(), name.c_str(), 0) != 0) return systemError("remove", path, errno);
    return {};
}

Status bindSocket(const Descriptor& socket, const Descriptor& directory, const std::string& path) {
    WARP_ASSIGN(const sockaddr_un address, addressIn(directory, path));
    const auto bindOnce = [&] {
        return withAddress(
            address, [&](const sockaddr* to, socklen_t size) { return ::bind(socket.get(), to, size); });
    };
    if (bindOnce() == 0) return {};
    if (errno != EADDRINUSE) return systemError("listen", path, errno);
    WARP_TRY(removeStale(directory, address, path));
    if (bindOnce() != 0) return systemError("listen", path, errno);
    return {};
}

}  // namespace

SocketConnection::SocketConnection(Descriptor socket, std::string path)
    : m_socket(std::move(socket)), m_path(std::move(path)) {}

Result<std::unique_ptr<SocketConnection>> SocketConnection::connect(const std::string& path,
                                                                    std::chrono::milliseconds timeout) {
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    WARP_ASSIGN(const Descriptor directory, openFolder(path));
    WARP_ASSIGN(const sockaddr_un address, addressIn(directory, path));
    WARP_ASSIGN(Descriptor socket, makeSocket(path));
    const auto connectOnce = [&] {
        return withAddress(
            address, [&](const sockaddr* to, socklen_t size) { return ::connect(socket.get(), to, size); });
    };
    while (connectOnce() != 0) {
        const int failure = errno;
        if (failure != EAGAIN || std::chrono::steady_clock::now() >= deadline)
            return connectError(path, failure);
        // The server's queue is full; poll() does not tell when it has room.
        ::usleep(5'000);
    }
    if (!isSameUser(socket.get())) return systemError("trust the server of", path, EACCES);
    return std::unique_ptr<SocketConnection>(new SocketConnection(std::move(socket), path));
}

Status SocketConnection::waitUntil(short events, Deadline deadline, const std::stop_token& stop) const {
    WARP_ASSIGN(const bool ready, waitFor(m_socket.get(), events, deadline, stop));
    if (ready) return {};
    return Error{.code = ErrorCode::InUse, .message = "the other process does not answer", .path = m_path};
}

Status SocketConnection::send(ByteView frame, std::chrono::milliseconds timeout,
                              const std::stop_token& stop) {
    if (frame.size() > kMaxFrameBytes) return tooLong(m_path, frame.size());
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    std::string header;
    appendLittle(header, static_cast<std::uint32_t>(frame.size()));
    for (ByteView rest : {ByteView(header), frame}) {
        while (!rest.empty()) {
            const int more = rest.data() == header.data() ? MSG_MORE : 0;
            const ssize_t sent = retryInterrupted(
                [&] { return ::send(m_socket.get(), rest.data(), rest.size(), MSG_NOSIGNAL | more); });
            if (sent >= 0) {
                rest.remove_prefix(static_cast<std::size_t>(sent));
            } else if (errno == EAGAIN) {
                WARP_TRY(waitUntil(POLLOUT, deadline, stop));
            } else {
                if (errno == EPIPE || errno == ECONNRESET) return peerGone(m_path);
                return systemError("send to", m_path, errno);
            }
        }
    }
    return {};
}

Status SocketConnection::receiveInto(char* at, std::size_t count, bool isHeader, Deadline deadline,
                                     const std::stop_token& stop) {
    std::size_t done = 0;
    while (done < count) {
        const ssize_t got =
            retryInterrupted([&] { return ::recv(m_socket.get(), at + done, count - done, 0); });
        if (got > 0) {
            done += static_cast<std::size_t>(got);
        } else if (got < 0 && errno == EAGAIN) {
            WARP_TRY(waitUntil(POLLIN, deadline, stop));
        } else if (isHeader && done == 0 && (got == 0 || errno == ECONNRESET)) {
            return peerGone(m_path);
        } else {
            return systemError("receive a whole frame from", m_path, got == 0 ? ECONNRESET : errno);
        }
    }
    return {};
}

Result<std::string> SocketConnection::receive(std::chrono::milliseconds timeout,
                                              const std::stop_token& stop) {
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    char header[sizeof(std::uint32_t)];
    WARP_TRY(receiveInto(header, sizeof header, true, deadline, stop));
    const std::size_t length = loadLittle<std::uint32_t>(header);
    if (length > kMaxFrameBytes) return tooLong(m_path, length);
    std::string frame;
    // Memory is taken as bytes arrive, not as they are announced.
    while (frame.size() < length) {
        const std::size_t begin = frame.size();
        frame.resize(std::min(length, begin + kReceiveStep));
        WARP_TRY(receiveInto(frame.data() + begin, frame.size() - begin, false, deadline, stop));
    }
    return frame;
}

UnixSocketServer::UnixSocketServer(Descriptor directory, Descriptor socket, std::string path)
    : m_directory(std::move(directory)), m_socket(std::move(socket)), m_path(std::move(path)) {}

UnixSocketServer::~UnixSocketServer() {
    ::unlinkat(m_directory.get(), baseName(m_path).c_str(), 0);
}

Result<std::unique_ptr<UnixSocketServer>> UnixSocketServer::listen(const std::string& path) {
    WARP_ASSIGN(Descriptor directory, openFolder(path));
    WARP_ASSIGN(Descriptor socket, makeSocket(path));
    // Before bind: Linux gives the file this mode from its first moment.
    if (::fchmod(socket.get(), kSocketMode) != 0) return systemError("protect", path, errno);
    WARP_TRY(bindSocket(socket, directory, path));
    if (::listen(socket.get(), kWaitingClients) != 0) return systemError("listen", path, errno);
    return std::unique_ptr<UnixSocketServer>(
        new UnixSocketServer(std::move(directory), std::move(socket), path));
}

Result<std::unique_ptr<SocketConnection>> UnixSocketServer::accept(const std::stop_token& stop) {
    for (;;) {
        WARP_ASSIGN([[maybe_unused]] const bool ready,
                    waitFor(m_socket.get(), POLLIN, SocketConnection::Deadline::max(), stop));
        Descriptor client(::accept4(m_socket.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (client.valid() && isSameUser(client.get()))
            return std::unique_ptr<SocketConnection>(new SocketConnection(std::move(client), m_path));
        const bool passing = client.valid() || errno == EAGAIN || errno == EINTR || errno == ECONNABORTED;
        if (!passing) return systemError("accept a client of", m_path, errno);
    }
}

}  // namespace warp
