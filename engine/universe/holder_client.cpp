// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/holder_client.h"

#include "engine/universe/holder_service.h"

namespace warp {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kConnectTimeout{3'000};
constexpr milliseconds kSendTimeout{30'000};
// The holder reports every two seconds while it works.
constexpr milliseconds kSilence{15'000};

Result<std::uint64_t> number(const std::string& json, std::string_view name) {
    WARP_ASSIGN(const auto reader, RequestReader::parse(json));
    WARP_ASSIGN(const auto value, reader.optionalNumber(name));
    return value.value_or(0);
}

}  // namespace

Result<std::string> HolderClient::request(const std::string& request, const Job& job) {
    auto connection = SocketConnection::connect(m_socketPath, kConnectTimeout);
    if (!connection.ok()) return noAnswer(connection.error());
    if (const Status sent = connection.value()->send(request, kSendTimeout, job.stop); !sent.ok()) {
        const ErrorCode code = sent.error().code;
        if (code == ErrorCode::Cancelled || code == ErrorCode::LimitExceeded) return sent.error();
        return noAnswer(sent.error());
    }
    return answer(*connection.value(), job);
}

Result<std::string> HolderClient::answer(SocketConnection& connection, const Job& job) {
    while (true) {
        auto message = connection.receive(kSilence, job.stop);
        if (!message.ok()) {
            const Error& error = message.error();
            if (error.code == ErrorCode::Cancelled) return error;
            if (error.code == ErrorCode::InUse) return noAnswer(error);
            return Error{.code = ErrorCode::OutcomeUnknown,
                         .message = m_holder +
                                    " ended before it answered; whether the command was carried out is "
                                    "not known: look at the records",
                         .path = m_socketPath};
        }
        const auto progress = parseProgress(*message);
        if (!progress) return parseReply(*message);
        if (job.onProgress) job.onProgress(*progress);
    }
}

Error HolderClient::noAnswer(const Error& cause) const {
    return {.code = ErrorCode::InUse,
            .message = m_holder + " and does not answer (" + cause.message + "): close it or wait",
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
