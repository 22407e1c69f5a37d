// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_server.h"

namespace warp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kRequestTimeout{10'000};
constexpr milliseconds kSendTimeout{10'000};
constexpr milliseconds kPulse{1'500};
constexpr milliseconds kFarewell{100};

}  // namespace

Status HolderServer::start(const std::string& socketPath) {
    WARP_ASSIGN(m_server, UnixSocketServer::listen(socketPath));
    m_acceptor = NamedThread("holder-accept", [this](std::stop_token stop) { acceptClients(stop); });
    m_pulse = NamedThread("holder-pulse", [this](std::stop_token stop) { pulse(stop); });
    return {};
}

void HolderServer::stop() {
    m_acceptor.stop();
    std::list<Session> sessions;
    {
        const MutexLock lock(m_mutex);
        for (Session& session : m_sessions) session.stop.request_stop();
        sessions.swap(m_sessions);
    }
    for (Session& session : sessions) session.thread.stop();
    m_pulse.stop();
    m_server.reset();
}

void HolderServer::acceptClients(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        auto connection = m_server->accept(stop);
        if (connection.ok()) {
            admit(std::move(connection).value());
            continue;
        }
        if (connection.error().code == ErrorCode::Cancelled) return;
        m_log.error(connection.error());
        // A lasting failure, such as too many open files, must not spin.
        std::this_thread::sleep_for(milliseconds(50));
    }
}

void HolderServer::admit(std::unique_ptr<SocketConnection> connection) {
    const MutexLock lock(m_mutex);
    m_sessions.remove_if([](Session& session) { return session.finished.load(); });
    if (m_sessions.size() >= kMaxClients) {
        // Best effort: a client that is not told sees the connection end.
        [[maybe_unused]] const Status told = connection->send(
            errorReply({.code = ErrorCode::InUse, .message = "too many commands at once; try again"}),
            milliseconds(100));
        return;
    }
    Session& session = m_sessions.emplace_back();
    session.connection = std::move(connection);
    session.thread = NamedThread("holder-client", [this, &session](std::stop_token) { serve(session); });
}

void HolderServer::serve(Session& session) {
    const auto request = receiveRequest(session);
    if (!request.ok() && request.error().code == ErrorCode::Cancelled) {
        // Best effort: a client that is not told sees the connection end, and that nothing was done.
        [[maybe_unused]] const Status told = session.connection->send(
            errorReply({.code = ErrorCode::InUse, .message = "the universe is being closed"}), kFarewell);
    } else if (request.ok()) {
        {
            const MutexLock lock(session.sending);
            session.working = true;
        }
        const Job job{.stop = session.stop.get_token(),
                      .onProgress = [&](const Progress& progress) { report(session, progress); }};
        const std::string reply = m_service.handle(*request, job);
        const MutexLock lock(session.sending);
        session.working = false;
        if (const Status sent = session.connection->send(reply, kSendTimeout); !sent.ok()) {
            m_log.warning("the answer to a command of another process was not delivered: " +
                          sent.error().describe());
        }
        // The client waits for the end of its connection no longer than for the answer.
        session.connection.reset();
    }
    session.finished = true;
}

Result<std::string> HolderServer::receiveRequest(Session& session) {
    const std::stop_token stop = session.stop.get_token();
    WARP_TRY(session.connection->send(readyMessage(), kSendTimeout, stop));
    return session.connection->receive(kRequestTimeout, stop);
}

void HolderServer::report(Session& session, const Progress& progress) {
    const MutexLock lock(session.sending);
    if (!session.working) return;
    session.progress = progress;
    const Status sent = session.connection->send(progressMessage(progress), kSendTimeout);
    if (!sent.ok()) session.stop.request_stop();
}

void HolderServer::pulse(const std::stop_token& stop) {
    std::mutex waiting;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        std::unique_lock wait(waiting);
        wake.wait_for(wait, stop, kPulse, [] { return false; });
        const MutexLock lock(m_mutex);
        for (Session& session : m_sessions) {
            Progress last;
            {
                const MutexLock sending(session.sending);
                if (!session.working) continue;
                last = session.progress;
            }
            report(session, last);
        }
    }
}

}  // namespace warp
