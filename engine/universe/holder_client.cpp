// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_client.h"

#include "engine/universe/access_request.h"
#include "engine/universe/holder_service.h"

namespace warp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kConnectTimeout{3'000};
constexpr milliseconds kSendTimeout{30'000};

Result<std::uint64_t> number(const std::string& json, std::string_view name) {
    WARP_ASSIGN(const auto reader, RequestReader::parse(json));
    WARP_ASSIGN(const auto value, reader.optionalNumber(name));
    return value.value_or(0);
}

}  // namespace

Result<std::string> HolderClient::request(const std::string& unsignedRequest, const Job& job) {
    const std::string request = signedRequest(unsignedRequest);
    auto connection = SocketConnection::connect(m_socketPath, kConnectTimeout);
    if (!connection.ok()) return notBegun(connection.error());
    const auto ready = connection.value()->receive(m_silence, job.stop);
    if (!ready.ok()) return notBegun(ready.error());
    if (!isReadyMessage(*ready)) return parseReply(*ready);
    // A holder that has not got the whole request does nothing.
    if (const Status sent = connection.value()->send(request, kSendTimeout, job.stop); !sent.ok()) {
        if (sent.error().code == ErrorCode::LimitExceeded) return sent.error();
        return notBegun(sent.error());
    }
    return answer(*connection.value(), job);
}

Result<std::string> HolderClient::answer(SocketConnection& connection, const Job& job) {
    while (true) {
        auto message = connection.receive(m_silence, job.stop);
        if (!message.ok()) {
            if (message.error().code == ErrorCode::Cancelled) return message.error();
            const bool silent = message.error().code == ErrorCode::InUse;
            return outcomeUnknown(silent ? " and fell silent" : " and ended before it answered");
        }
        if (const auto progress = parseProgress(*message)) {
            if (job.onProgress) job.onProgress(*progress);
            continue;
        }
        auto reply = parseReply(*message);
        // Nobody here asked to stop: the holder did, to close.
        if (!reply.ok() && reply.error().code == ErrorCode::Cancelled && !job.stopRequested()) {
            return notBegun({.message = "it is being closed"});
        }
        return reply;
    }
}

Error HolderClient::notBegun(const Error& cause) const {
    if (cause.code == ErrorCode::Cancelled) return cause;
    return {.code = ErrorCode::InUse,
            .message = m_holder + " and does not answer (" + cause.message + "): close it or wait",
            .path = m_socketPath};
}

Error HolderClient::outcomeUnknown(const std::string& what) const {
    return {.code = ErrorCode::OutcomeUnknown,
            .message =
                m_holder + what + "; whether the command was carried out is not known: look at the records",
            .path = m_socketPath};
}

Status HolderClient::ping() {
    WARP_TRY(request(commandRequest("describe")));
    return {};
}

Result<Lsn> HolderClient::apply(const RecordBatch& batch, std::optional<Durability> durability) {
    WARP_ASSIGN(const std::string result, request(batchRequest(batch, durability)));
    return number(result, "version");
}

Result<Lsn> HolderClient::append(const EventBatch& batch, Durability durability) {
    WARP_ASSIGN(const std::string result, request(appendEventsRequest(batch, durability)));
    return number(result, "version");
}

Status HolderClient::run(std::string_view command, const Job& job, std::string_view members) {
    WARP_TRY(request(commandRequest(command, members), job));
    return {};
}

Result<std::vector<Finding>> HolderClient::verify(bool deep, const Job& job) {
    const std::string members = deep ? "\"deep\":true" : "";
    WARP_ASSIGN(const std::string result, request(commandRequest("verify", members), job));
    WARP_ASSIGN(const auto reader, RequestReader::parse(result));
    WARP_ASSIGN(const ByteView findings, reader.raw("findings"));
    return findingsFromJson(findings);
}

Result<std::uint64_t> HolderClient::rescan(const Job& job) {
    WARP_ASSIGN(const std::string result, request(commandRequest("rescan"), job));
    return number(result, "adopted");
}

Status HolderClient::configure(std::string_view name, std::string_view json) {
    WARP_TRY(checkJson(json));
    return run("configure", {}, "\"name\":" + jsonString(name) + ",\"value\":" + std::string(json));
}

}  // namespace warp
