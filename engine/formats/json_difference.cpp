// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/formats/json_difference.h"

#include <algorithm>
#include <unordered_map>

#include "engine/formats/json_text.h"

namespace warp {

namespace {

/// A step of a JSON pointer: '~' and '/' are escaped (RFC 6901, 3).
std::string pointerStep(ByteView name) {
    std::string step = "/";
    for (const char c : name) {
        if (c == '~') {
            step += "~0";
        } else if (c == '/') {
            step += "~1";
        } else {
            step += c;
        }
    }
    return step;
}

class Comparison {
  public:
    explicit Comparison(const JsonDifferenceLimits& limits) : m_limits(limits) {}

    void values(ByteView before, ByteView after) {
        if (before == after || m_found.more) return;
        if (before.front() == '{' && after.front() == '{') return objects(before, after);
        if (before.front() == '[' && after.front() == '[') return arrays(before, after);
        add(before, after);
    }
    JsonDifferences take() { return std::move(m_found); }

  private:
    /// Does something one step further down.
    template <typename Action>
    void inside(ByteView name, const Action& action) {
        const std::size_t length = m_pointer.size();
        m_pointer += pointerStep(name);
        action();
        m_pointer.resize(length);
    }

    void objects(ByteView before, ByteView after) {
        const auto old = jsonMembers(before);
        const auto now = jsonMembers(after);
        if (!old.ok() || !now.ok()) return add(before, after);
        std::unordered_map<std::string_view, ByteView> left;
        for (const JsonMember& member : *old) left.emplace(member.key, member.value);
        for (const JsonMember& member : *now) {
            const auto found = left.find(member.key);
            if (found == left.end()) {
                inside(member.key, [&] { add({}, member.value); });
                continue;
            }
            inside(member.key, [&] { values(found->second, member.value); });
            left.erase(found);
        }
        for (const JsonMember& member : *old)
            if (left.contains(member.key)) inside(member.key, [&] { add(member.value, {}); });
    }

    void arrays(ByteView before, ByteView after) {
        const auto oldElements = jsonElements(before);
        const auto newElements = jsonElements(after);
        if (!oldElements.ok() || !newElements.ok()) return add(before, after);
        const auto& old = *oldElements;
        const auto& now = *newElements;
        const std::size_t shorter = std::min(old.size(), now.size());
        std::size_t head = 0;
        while (head < shorter && old[head] == now[head]) ++head;
        std::size_t tail = 0;
        while (tail < shorter - head && old[old.size() - 1 - tail] == now[now.size() - 1 - tail]) ++tail;
        const std::size_t paired = shorter - tail;
        for (std::size_t i = head; i < paired; ++i)
            inside(std::to_string(i), [&] { values(old[i], now[i]); });
        for (std::size_t i = paired; i < now.size() - tail; ++i)
            inside(std::to_string(i), [&] { add({}, now[i]); });
        for (std::size_t i = paired; i < old.size() - tail; ++i)
            inside(std::to_string(i), [&] { add(old[i], {}); });
    }

    void add(ByteView before, ByteView after) {
        if (m_found.list.size() >= m_limits.most) {
            m_found.more = true;
            return;
        }
        m_found.list.push_back({.pointer = m_pointer,
                                .before = std::string(before.substr(0, m_limits.textBytes)),
                                .after = std::string(after.substr(0, m_limits.textBytes)),
                                .cut = std::max(before.size(), after.size()) > m_limits.textBytes});
    }

    const JsonDifferenceLimits& m_limits;
    std::string m_pointer;
    JsonDifferences m_found;
};

}  // namespace

JsonDifferences jsonDifferences(ByteView before, ByteView after, const JsonDifferenceLimits& limits) {
    Comparison comparison(limits);
    comparison.values(before, after);
    return comparison.take();
}

}  // namespace warp
