// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <optional>
#include <utility>
#include <variant>

#include "engine/base/error.h"

namespace warp {

/// A value or the reason there is none. Dropping one is a compile error.
template <typename T>
class [[nodiscard]] Result {
  public:
    using Value = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}      // NOLINT: implicit by design
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}  // NOLINT

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& value() & {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    const T& value() const& {
        assert(ok());
        return *std::get_if<0>(&m_state);
    }
    T&& value() && {
        assert(ok());
        return std::move(*std::get_if<0>(&m_state));
    }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    const Error& error() const& {
        assert(!ok());
        return *std::get_if<1>(&m_state);
    }
    Error&& error() && {
        assert(!ok());
        return std::move(*std::get_if<1>(&m_state));
    }

  private:
    std::variant<T, Error> m_state;
};

/// Success or the reason for failure.
template <>
class [[nodiscard]] Result<void> {
  public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}  // NOLINT: implicit by design

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const& {
        assert(!ok());
        return *m_error;
    }
    Error&& error() && {
        assert(!ok());
        return std::move(*m_error);
    }

  private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

}  // namespace warp

// Return the error of `expression` from the enclosing function, or go on.
#define WARP_TRY(expression)                                                                                 \
    do {                                                                                                     \
        if (auto warpTryResult = (expression); !warpTryResult.ok()) return std::move(warpTryResult).error(); \
    } while (false)

#define WARP_CONCAT_INNER(a, b) a##b
#define WARP_CONCAT(a, b) WARP_CONCAT_INNER(a, b)

// `WARP_ASSIGN(auto file, fs.open(path));` declares or assigns the value, or returns the error.
#define WARP_ASSIGN(declaration, expression) \
    WARP_ASSIGN_INNER(WARP_CONCAT(warpResult, __LINE__), declaration, expression)
#define WARP_ASSIGN_INNER(temporary, declaration, expression) \
    auto temporary = (expression);                            \
    if (!temporary.ok()) return std::move(temporary).error(); \
    declaration = std::move(temporary).value()
