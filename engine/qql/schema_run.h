// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/result.h"
#include "engine/formats/json_value.h"

namespace warp {

struct SchemaNode;

/// The first place where a value breaks its schema.
struct SchemaViolation {
    std::string pointer;  ///< of the field: "/address/zip", "" for the value itself
    std::string what;     ///< "is a string"
    std::string allowed;  ///< "a whole number"
    std::string rule;     ///< where the schema says so: "#/properties/age/type"
};

/// One check of one value: where in the value it is, how much work is left, and what was found first.
/// Threads: one.
class SchemaRun {
  public:
    /// Work for any value, in steps of about 50 ns, and what each byte of it adds.
    static constexpr std::uint64_t kSteps = 2'000'000;
    static constexpr std::uint64_t kStepsPerByte = 8;
    /// Schemas inside each other at one moment. Each takes less than a kilobyte of stack.
    static constexpr int kMaxDepth = 1'500;

    explicit SchemaRun(std::size_t valueBytes) : m_steps(kSteps + kStepsPerByte * valueBytes) {}

    /// Whether the value keeps to all rules of a node. False as well once the work is used up.
    bool holds(const SchemaNode& node, const JsonDocument& value);
    /// The same for a member or an element, whose name becomes part of the pointer.
    bool holdsInside(const SchemaNode& node, const JsonDocument& value, std::string_view step);
    /// The same, where breaking it is no violation by itself.
    bool wouldHold(const SchemaNode& node, const JsonDocument& value);

    /// Notes a violation at the current place unless there is one. Returns: false.
    bool fail(std::string what, std::string allowed);
    /// The same of a member of the current place.
    bool failInside(std::string_view step, std::string what, std::string allowed);
    /// Whether somebody wants to know what is wrong: otherwise no texts need be made.
    bool tells() const { return m_silent == 0 && !m_violation; }
    /// Uses up work. Returns: false when there is none left.
    bool spend(std::uint64_t steps);

    const std::optional<SchemaViolation>& violation() const { return m_violation; }
    bool exhausted() const { return m_exhausted; }

  private:
    std::string pointer() const;

    std::uint64_t m_steps;
    bool m_exhausted = false;
    int m_depth = 0;
    int m_silent = 0;
    std::vector<std::string_view> m_path;  ///< names that live as long as the value
    std::optional<SchemaViolation> m_violation;
    const std::string* m_rule = nullptr;  ///< the keyword at work
};

}  // namespace warp
