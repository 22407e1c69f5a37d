// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observatory/trace_text.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "engine/base/hash.h"
#include "engine/formats/json_text.h"
#include "engine/formats/seal.h"

namespace warp {

namespace {

void appendMicroseconds(std::string& out, std::chrono::nanoseconds time) {
    std::array<char, 40> text;
    const double us = std::chrono::duration<double, std::micro>(time).count();
    const int size = std::snprintf(text.data(), text.size(), "%.3f", us);
    out.append(text.data(), static_cast<std::size_t>(size));
}

void appendPlace(std::string& out, std::int64_t processId, std::uint64_t thread) {
    out.append(",\"pid\":").append(std::to_string(processId));
    out.append(",\"tid\":").append(std::to_string(thread));
}

}  // namespace

std::string traceText(const TraceBuffer& trace, std::int64_t processId, std::chrono::nanoseconds begin,
                      Timestamp time) {
    std::vector<TraceSpan> spans = trace.spans();
    std::ranges::stable_sort(spans, {}, &TraceSpan::begin);
    std::string out = "{\"displayTimeUnit\":\"ms\",\"otherData\":{\"begin\":\"" + formatTimestamp(time) +
                      "\",\"dropped\":" + std::to_string(trace.dropped()) + "},\n\"traceEvents\":[";
    for (const auto& [thread, name] : trace.threads()) {
        out += out.back() == '[' ? "\n" : ",\n";
        out += "{\"name\":\"thread_name\",\"ph\":\"M\"";
        appendPlace(out, processId, thread);
        out += ",\"args\":{\"name\":";
        appendJsonString(out, name);
        out += "}}";
    }
    for (const TraceSpan& span : spans) {
        out += out.back() == '[' ? "\n" : ",\n";
        out += "{\"name\":";
        appendJsonString(out, span.name);
        out += ",\"cat\":";
        appendJsonString(out, span.category);
        out += ",\"ph\":\"X\",\"ts\":";
        // What began before the trace did is shown from its beginning on.
        appendMicroseconds(out, std::max(span.begin, begin) - begin);
        out += ",\"dur\":";
        appendMicroseconds(out, std::max(span.end, begin) - std::max(span.begin, begin));
        appendPlace(out, processId, span.thread);
        out += '}';
    }
    out += "\n],\n";
    return out + jsonSealEnd(hash64(out));
}

}  // namespace warp
