// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/qql/schema_run.h"

#include "engine/qql/schema_rule.h"

namespace warp {

namespace {

/// A step of a JSON pointer (RFC 6901).
void appendStep(std::string& pointer, std::string_view step) {
    pointer += '/';
    for (const char c : step) {
        if (c == '~') {
            pointer += "~0";
        } else if (c == '/') {
            pointer += "~1";
        } else {
            pointer += c;
        }
    }
}

}  // namespace

bool SchemaRun::spend(std::uint64_t steps) {
    if (m_exhausted || steps > m_steps) {
        m_exhausted = true;
        return false;
    }
    m_steps -= steps;
    return true;
}

bool SchemaRun::holds(const SchemaNode& node, const JsonDocument& value) {
    if (++m_depth > kMaxDepth) m_exhausted = true;
    bool good = spend(1);
    const std::string* const outer = m_rule;
    if (good && node.nothing) {
        m_rule = &node.pointer;
        good = fail("is there", "nothing");
    }
    for (std::size_t i = 0; good && i < node.rules.size(); ++i) {
        m_rule = &node.rulePointers[i];
        good = spend(1) && node.rules[i]->holds(value, *this) && !m_exhausted;
    }
    m_rule = outer;
    --m_depth;
    return good;
}

bool SchemaRun::holdsInside(const SchemaNode& node, const JsonDocument& value, std::string_view step) {
    m_path.push_back(step);
    const bool good = holds(node, value);
    m_path.pop_back();
    return good;
}

bool SchemaRun::wouldHold(const SchemaNode& node, const JsonDocument& value) {
    ++m_silent;
    const bool good = holds(node, value);
    --m_silent;
    return good;
}

bool SchemaRun::fail(std::string what, std::string allowed) {
    if (!tells()) return false;
    m_violation = SchemaViolation{.pointer = pointer(),
                                  .what = std::move(what),
                                  .allowed = std::move(allowed),
                                  .rule = m_rule ? *m_rule : "#"};
    return false;
}

bool SchemaRun::failInside(std::string_view step, std::string what, std::string allowed) {
    m_path.push_back(step);
    fail(std::move(what), std::move(allowed));
    m_path.pop_back();
    return false;
}

std::string SchemaRun::pointer() const {
    std::string text;
    for (const std::string_view step : m_path) appendStep(text, step);
    return text;
}

}  // namespace warp
