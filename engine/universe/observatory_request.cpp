// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/observatory_request.h"

#include <atomic>

#include "engine/formats/json_text.h"
#include "engine/io/files.h"
#include "engine/observatory/alert_file.h"
#include "engine/universe/bootstrap.h"

namespace warp {

namespace {

constexpr std::chrono::milliseconds kSilence{1'000};
constexpr std::int64_t kTellEveryNs = 3'000'000'000;
constexpr std::uint64_t kLongestTraceMs = 600'000;

Result<std::string> done(Status status) {
    if (!status.ok()) return std::move(status).error();
    return std::string("{}");
}

Result<std::string> setAlert(Observatory& observatory, const RequestReader& request) {
    WARP_ASSIGN(const ByteView json, request.raw("rule"));
    WARP_ASSIGN(const AlertRule rule, parseAlertRule(json));
    return done(observatory.setAlert(rule));
}

Result<std::string> silenceAlert(Observatory& observatory, const RequestReader& request) {
    WARP_ASSIGN(const std::string name, request.text("name"));
    WARP_ASSIGN(const auto text, request.optionalText("until"));
    std::optional<Timestamp> until;
    if (text) {
        WARP_ASSIGN(until, parseTimestamp(*text));
    }
    return done(observatory.silenceAlert(name, until));
}

Result<std::string> recordTrace(Observatory& observatory, const RequestReader& request, const Job& job) {
    WARP_ASSIGN(const auto length, request.optionalNumber("milliseconds"));
    if (!length || *length > kLongestTraceMs)
        return Error{.code = ErrorCode::InvalidArgument, .message = "milliseconds: a number up to 600000"};
    WARP_ASSIGN(const std::string path, observatory.recordTrace(std::chrono::milliseconds(*length), job));
    return "{\"path\":" + jsonString(path) + "}";
}

/// The observatory of a universe that another process has open.
class ClientObservatory final : public Observatory {
  public:
    ClientObservatory(Observatory& local, HolderClient& client) : m_local(local), m_client(client) {}

    Result<RealTime> realTime() override { return m_local.realTime(); }
    Result<std::vector<MetricSample>> history(Timestamp from, Timestamp to, std::size_t limit,
                                              const Job& job) override {
        return m_local.history(from, to, limit, job);
    }
    Result<AlertReport> alerts() override { return m_local.alerts(); }
    Status setAlert(const AlertRule& rule) override {
        WARP_TRY(checkAlertRule(rule));
        return ask("set_alert", ",\"rule\":" + alertRuleText(rule));
    }
    Status removeAlert(const std::string& name) override {
        return ask("remove_alert", ",\"name\":" + jsonString(name));
    }
    Status silenceAlert(const std::string& name, std::optional<Timestamp> until) override {
        std::string members = ",\"name\":" + jsonString(name);
        if (until) members += ",\"until\":" + jsonString(formatTimestamp(*until));
        return ask("silence_alert", members);
    }
    Result<std::string> recordTrace(std::chrono::milliseconds length, const Job& job) override {
        const std::string members =
            R"("action":"record_trace","milliseconds":)" + std::to_string(length.count());
        WARP_ASSIGN(const std::string result, m_client.request(commandRequest("observatory", members), job));
        WARP_ASSIGN(const auto reader, RequestReader::parse(result));
        return reader.text("path");
    }
    Result<std::string> dashboard() override { return m_local.dashboard(); }
    void provide(Figure, MeasureFigure) override {}
    void provideSection(const std::string&, DescribeSection) override {}
    void log(LogChannel, const LogEntry&) override {}

  private:
    Status ask(std::string_view action, const std::string& members) {
        return m_client.run("observatory", {}, "\"action\":" + jsonString(action) + members);
    }

    Observatory& m_local;
    HolderClient& m_client;
};

}  // namespace

Result<std::string> observatoryAnswer(Observatory& observatory, const RequestReader& request,
                                      const Job& job) {
    WARP_ASSIGN(const std::string action, request.text("action"));
    if (action == "read") {
        // Who asks an open observatory counts as a reader; the figures come by the file.
        [[maybe_unused]] const auto now = observatory.realTime();
        return std::string("{}");
    }
    if (action == "set_alert") return setAlert(observatory, request);
    if (action == "silence_alert") return silenceAlert(observatory, request);
    if (action == "record_trace") return recordTrace(observatory, request, job);
    if (action != "remove_alert")
        return Error{.code = ErrorCode::InvalidArgument, .message = "there is no action '" + action + "'"};
    WARP_ASSIGN(const std::string name, request.text("name"));
    return done(observatory.removeAlert(name));
}

std::unique_ptr<Observatory> makeClientObservatory(Observatory& local, HolderClient& client) {
    return std::make_unique<ClientObservatory>(local, client);
}

std::function<void()> tellReaderTo(const std::string& directory) {
    const auto toldAt = std::make_shared<std::atomic<std::int64_t>>(0);
    return [socket = joinPath(directory, kSocketName), toldAt] {
        const std::int64_t now = systemClock().monotonic().count();
        std::int64_t before = toldAt->load();
        if (before != 0 && now - before < kTellEveryNs) return;
        if (!toldAt->compare_exchange_strong(before, now)) return;
        HolderClient client(socket, "the process that has it open", kSilence);
        [[maybe_unused]] const auto answer =
            client.request(commandRequest("observatory", R"("action":"read")"));
    };
}

}  // namespace warp
