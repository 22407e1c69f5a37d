// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/universe/schema_survey.h"

namespace warp {

namespace {

// A view pins pages of the tree: go on with a fresh one now and then.
constexpr std::uint64_t kRecordsPerView = 10'000;

class Survey {
  public:
    Survey(Spacetime& spacetime, const std::function<void(const SchemaBreach&)>& visit, const Job& job)
        : m_spacetime(spacetime), m_visit(visit), m_meter(job, 0) {}

    Status take(const TypeSchema& type) {
        std::string from = type.type() + ":";
        const std::string to = type.type() + ";";  // the character behind ":"
        while (!from.empty()) {
            WARP_ASSIGN(from, takePage(type, from, to));
        }
        return {};
    }
    const SchemaSurvey& report() const { return m_report; }

  private:
    /// Returns: where to go on; empty at the end.
    Result<std::string> takePage(const TypeSchema& type, const std::string& from, const std::string& to) {
        WARP_ASSIGN(const auto view, m_spacetime.view());
        std::string next = from;
        std::uint64_t taken = 0;
        bool more = false;
        Status failure;
        const Status scanned = view->scanValues(from, to, false, [&](const RecordHead& head, ByteView json) {
            failure = look(type, head.key, json);
            next = head.key + '\0';
            more = !failure.ok() || ++taken == kRecordsPerView;
            return !more;
        });
        WARP_TRY(failure);
        if (!scanned.ok()) return passUnreadable(*view, scanned.error(), next, to);
        return more ? next : std::string();
    }

    /// Tells of the record that a scan of values stopped at. Takes: `from`, behind the last that could be
    /// read. Returns: where to go on.
    Result<std::string> passUnreadable(RecordView& view, const Error& error, const std::string& from,
                                       const std::string& to) {
        std::string key;
        WARP_TRY(view.scanHeads(from, to, false, [&key](const RecordHead& head) {
            key = head.key;
            return false;
        }));
        if (key.empty()) return error;
        if (!m_meter.advance(1)) return cancelledError();
        ++m_report.records;
        ++m_report.breaches;
        m_visit({.key = key, .what = error.describe(), .unreadable = error});
        return key + '\0';
    }

    Status look(const TypeSchema& type, const std::string& key, ByteView json) {
        if (!m_meter.advance(1)) return cancelledError();
        ++m_report.records;
        const auto found = type.violation(json);
        if (found.ok() && !*found) return {};
        ++m_report.breaches;
        m_visit({.key = key,
                 .what = found.ok() ? violationText(**found) : found.error().message,
                 .unreadable = {}});
        return {};
    }

    Spacetime& m_spacetime;
    const std::function<void(const SchemaBreach&)>& m_visit;
    ProgressMeter m_meter;
    SchemaSurvey m_report;
};

}  // namespace

Result<SchemaSurvey> surveySchemas(Spacetime& spacetime, const UniverseSchema& schemas, std::string_view type,
                                   const std::function<void(const SchemaBreach&)>& visit, const Job& job) {
    Survey survey(spacetime, visit, job);
    if (!type.empty() && !schemas.find(type)) {
        return Error{.code = ErrorCode::NotFound,
                     .message = "the type \"" + std::string(type) + "\" has no schema"};
    }
    for (const auto& [name, schema] : schemas.types()) {
        if (type.empty() || name == type) WARP_TRY(survey.take(schema));
    }
    return survey.report();
}

}  // namespace warp
