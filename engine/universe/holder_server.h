// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>
#include <string>

#include "engine/base/mutex.h"
#include "engine/base/thread.h"
#include "engine/io/unix_socket.h"
#include "engine/universe/holder_service.h"
#include "engine/universe/recent_log.h"

namespace warp {

/// Lets other processes of the same user have their writing commands carried out: one request per connection,
/// progress while it runs (at least every two seconds, so that a client can tell work from a hang), one
/// answer. A client that came too late for that is told that nothing was done. A client that goes away stops
/// its command. Threads: `start` and `stop` by the owner.
class HolderServer {
  public:
    static constexpr std::size_t kMaxClients = 16;

    HolderServer(Universe& universe, RecentLog& log) : m_service(universe), m_log(log) {}
    ~HolderServer() { stop(); }
    HolderServer(const HolderServer&) = delete;
    HolderServer& operator=(const HolderServer&) = delete;

    /// Listens at `socketPath`. Errors: those of UnixSocketServer::listen.
    Status start(const std::string& socketPath);
    /// Stops the commands that run, and waits for them.
    void stop();

  private:
    struct Session {
        std::unique_ptr<SocketConnection> connection;
        std::stop_source stop;
        Mutex sending;
        bool working GUARDED_BY(sending) = false;
        Progress progress GUARDED_BY(sending);
        std::atomic<bool> finished = false;
        NamedThread thread;
    };

    void acceptClients(const std::stop_token& stop);
    void admit(std::unique_ptr<SocketConnection> connection);
    void serve(Session& session);
    static Result<std::string> receiveRequest(Session& session);
    void report(Session& session, const Progress& progress);
    void pulse(const std::stop_token& stop);

    HolderService m_service;
    RecentLog& m_log;
    std::unique_ptr<UnixSocketServer> m_server;

    Mutex m_mutex;
    std::list<Session> m_sessions GUARDED_BY(m_mutex);

    NamedThread m_acceptor;
    NamedThread m_pulse;
};

}  // namespace warp
