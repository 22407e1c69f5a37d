// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/unix_socket.h"

#include <cstring>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>

#include "engine/base/thread.h"
#include "engine/io/files.h"
#include "tests/support/result_matchers.h"
#include "tests/support/temp_directory.h"

namespace warp {
namespace {

using namespace std::chrono_literals;
constexpr auto kPatience = 20s;  // never reached unless something hangs

std::unique_ptr<UnixSocketServer> listenAt(const std::string& path) {
    auto server = UnixSocketServer::listen(path);
    EXPECT_OK(server);
    return std::move(server).value();
}

std::unique_ptr<SocketConnection> connectTo(const std::string& path) {
    auto connection = SocketConnection::connect(path, kPatience);
    EXPECT_OK(connection);
    return std::move(connection).value();
}

/// Both ends of a connection.
struct Pair {
    explicit Pair(const std::string& path) : server(listenAt(path)), client(connectTo(path)) {
        auto accepted = server->accept({});
        EXPECT_OK(accepted);
        peer = std::move(accepted).value();
    }
    std::unique_ptr<UnixSocketServer> server;
    std::unique_ptr<SocketConnection> client;
    std::unique_ptr<SocketConnection> peer;
};

/// A client that speaks bytes, not frames.
int rawClient(const std::string& path) {
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    EXPECT_EQ(::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
    return socket;
}

TEST(UnixSocket, frames_arrive_whole_and_in_order_in_both_directions) {
    const test::TempDirectory dir;
    Pair pair(dir / "s");
    const std::string large(3 << 20, 'x');
    const NamedThread echo("echo", [&](const std::stop_token&) {
        for (int i = 0; i < 3; ++i) {
            const auto frame = pair.peer->receive(kPatience);
            ASSERT_OK(frame);
            ASSERT_OK(pair.peer->send("<" + *frame + ">", kPatience));
        }
    });
    for (const std::string& sent : {std::string("one"), std::string(), large}) {
        ASSERT_OK(pair.client->send(sent, kPatience));
        const auto answer = pair.client->receive(kPatience);
        ASSERT_OK(answer);
        EXPECT_EQ(*answer, "<" + sent + ">");
    }
}

TEST(UnixSocket, serves_another_process) {
    const test::TempDirectory dir;
    const auto server = listenAt(dir / "s");
    const pid_t child = ::fork();
    if (child == 0) {
        auto connection = SocketConnection::connect(dir / "s", kPatience);
        const bool sent = connection.ok() && (*connection)->send("from the child", kPatience).ok();
        const auto answer = sent ? (*connection)->receive(kPatience) : Result<std::string>(std::string());
        ::_exit(answer.ok() && *answer == "from the parent" ? 0 : 1);
    }
    const auto connection = server->accept({});
    ASSERT_OK(connection);
    EXPECT_EQ(*(*connection)->receive(kPatience), "from the child");
    ASSERT_OK((*connection)->send("from the parent", kPatience));
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
}

TEST(UnixSocket, only_the_user_may_use_the_file) {
    const test::TempDirectory dir;
    const mode_t before = ::umask(0);
    const auto server = listenAt(dir / "s");
    ::umask(before);
    struct stat info = {};
    ASSERT_EQ(::stat((dir / "s").c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
}

TEST(UnixSocket, other_users_are_turned_away) {
    if (::geteuid() != 0) GTEST_SKIP() << "only root can become somebody else";
    const test::TempDirectory dir;
    const auto server = listenAt(dir / "s");
    ASSERT_EQ(::chmod(dir.path().c_str(), 0711), 0);
    ASSERT_EQ(::chmod((dir / "s").c_str(), 0666), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::setgid(65534) != 0 || ::setuid(65534) != 0) ::_exit(2);
        const auto connection = SocketConnection::connect(dir / "s", kPatience);
        ::_exit(!connection.ok() && connection.error().code == ErrorCode::Denied ? 0 : 1);
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    const auto client = connectTo(dir / "s");
    ASSERT_OK(client->send("the right user", kPatience));
    const auto accepted = server->accept({});
    ASSERT_OK(accepted);
    const auto frame = (*accepted)->receive(kPatience);
    ASSERT_OK(frame);
    EXPECT_EQ(*frame, "the right user");
}

TEST(UnixSocket, long_paths_work) {
    const test::TempDirectory dir;
    const std::string folder = dir / std::string(200, 'd');
    ASSERT_OK(makeDirectories(systemFileSystem(), folder));
    Pair pair(joinPath(folder, ".universe.sock"));
    ASSERT_OK(pair.client->send("hello", kPatience));
    EXPECT_EQ(*pair.peer->receive(kPatience), "hello");
}

TEST(UnixSocket, missing_and_abandoned_sockets_are_not_found) {
    const test::TempDirectory dir;
    EXPECT_ERROR(SocketConnection::connect(dir / "s", 1s), ErrorCode::NotFound);
    EXPECT_ERROR(SocketConnection::connect(dir / "none/s", 1s), ErrorCode::NotFound);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto server = UnixSocketServer::listen(dir / "s");
        ::_exit(server.ok() ? 0 : 1);  // without destructors: the file stays
    }
    int status = -1;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(status, 0);
    EXPECT_ERROR(SocketConnection::connect(dir / "s", 1s), ErrorCode::NotFound);
    Pair pair(dir / "s");
    ASSERT_OK(pair.client->send("replaced", kPatience));
    EXPECT_EQ(*pair.peer->receive(kPatience), "replaced");
}

TEST(UnixSocket, second_server_is_refused_and_harms_nothing) {
    const test::TempDirectory dir;
    Pair pair(dir / "s");
    EXPECT_ERROR(UnixSocketServer::listen(dir / "s"), ErrorCode::InUse);
    EXPECT_NE(connectTo(dir / "s"), nullptr);
}

TEST(UnixSocket, a_plain_file_in_the_way_is_kept) {
    const test::TempDirectory dir;
    ASSERT_OK(replaceFile(systemFileSystem(), dir / "s", "precious"));
    EXPECT_ERROR(UnixSocketServer::listen(dir / "s"), ErrorCode::Conflict);
    EXPECT_EQ(*readFile(systemFileSystem(), dir / "s"), "precious");
}

TEST(UnixSocket, the_end_of_the_server_removes_the_file) {
    const test::TempDirectory dir;
    listenAt(dir / "s").reset();
    EXPECT_TRUE(systemFileSystem().list(dir.path())->empty());
}

TEST(UnixSocket, oversize_frames_are_refused_on_both_sides) {
    const test::TempDirectory dir;
    const auto server = listenAt(dir / "s");
    const Descriptor raw(rawClient(dir / "s"));
    const auto peer = server->accept({});
    ASSERT_OK(peer);
    const char header[] = {'\xff', '\xff', '\xff', '\xff'};
    ASSERT_EQ(::send(raw.get(), header, sizeof header, 0), 4);
    EXPECT_ERROR((*peer)->receive(kPatience), ErrorCode::LimitExceeded);
    const std::string oversize(SocketConnection::kMaxFrameBytes + 1, 'x');
    EXPECT_ERROR((*peer)->send(oversize, kPatience), ErrorCode::LimitExceeded);
}

TEST(UnixSocket, half_a_frame_is_an_error_and_no_frame_is_a_farewell) {
    const test::TempDirectory dir;
    const auto server = listenAt(dir / "s");
    for (const std::string& sent : {std::string("\x05\0\0\0ab", 6), std::string("\x05\0", 2)}) {
        Descriptor raw(rawClient(dir / "s"));
        const auto peer = server->accept({});
        ASSERT_EQ(::send(raw.get(), sent.data(), sent.size(), 0), static_cast<ssize_t>(sent.size()));
        raw = Descriptor();
        EXPECT_ERROR((*peer)->receive(kPatience), ErrorCode::Io);
    }
    Descriptor raw(rawClient(dir / "s"));
    const auto peer = server->accept({});
    raw = Descriptor();
    EXPECT_ERROR((*peer)->receive(kPatience), ErrorCode::NotFound);
    EXPECT_ERROR((*peer)->send(std::string(1 << 20, 'x'), kPatience), ErrorCode::NotFound);
}

TEST(UnixSocket, a_silent_peer_times_out) {
    const test::TempDirectory dir;
    Pair pair(dir / "s");
    EXPECT_ERROR(pair.client->receive(10ms), ErrorCode::InUse);
    // More than the kernel buffers, and nobody reads.
    EXPECT_ERROR(pair.client->send(std::string(16 << 20, 'x'), 10ms), ErrorCode::InUse);
}

TEST(UnixSocket, a_stop_ends_accept_and_receive) {
    const test::TempDirectory dir;
    Pair pair(dir / "s");
    ErrorCode accepting = ErrorCode::Io;
    ErrorCode receiving = ErrorCode::Io;
    {
        NamedThread acceptor("acceptor", [&](const std::stop_token& stop) {
            accepting = pair.server->accept(stop).error().code;
        });
        NamedThread receiver("receiver", [&](const std::stop_token& stop) {
            receiving = pair.client->receive(kPatience, stop).error().code;
        });
    }
    EXPECT_EQ(accepting, ErrorCode::Cancelled);
    EXPECT_EQ(receiving, ErrorCode::Cancelled);
}

}  // namespace
}  // namespace warp
