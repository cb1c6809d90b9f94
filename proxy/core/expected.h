// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/failure.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace ccproxy {

/// Marks a value as the error of an Expected: `return Unexpected(failure)`.
template <typename E>
class Unexpected {
public:
    explicit Unexpected(E error) : m_error(std::move(error)) { }
    E &&take() && { return std::move(m_error); }

private:
    E m_error;
};

/// `return unexpected(kind, message, remedy)`, as makeFailure().
inline Unexpected<Failure> unexpected(FailureKind kind, std::string message,
                                      std::string remedy = {})
{
    return Unexpected(makeFailure(kind, std::move(message), std::move(remedy)));
}
/// As finalFailure().
inline Unexpected<Failure> unexpectedFinal(FailureKind kind, std::string message,
                                           std::string remedy = {})
{
    return Unexpected(finalFailure(kind, std::move(message), std::move(remedy)));
}

/// A value of T, or why there is none. Stands in for std::expected (C++23) and keeps its names,
/// so that it can be replaced by it. Reading the side that is not there is a programming error.
template <typename T, typename E = Failure>
class [[nodiscard]] Expected {
public:
    Expected(T value) // NOLINT(google-explicit-constructor): as std::expected
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Expected(Unexpected<E> error) // NOLINT(google-explicit-constructor)
        : m_state(std::in_place_index<1>, std::move(error).take())
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() { return *std::get_if<0>(&m_state); }
    const T &value() const { return *std::get_if<0>(&m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    E &error() { return *std::get_if<1>(&m_state); }
    const E &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, E> m_state;
};

/// An operation that returns nothing but may fail.
template <typename E>
class [[nodiscard]] Expected<void, E> {
public:
    Expected() = default;
    Expected(Unexpected<E> error) // NOLINT(google-explicit-constructor)
        : m_error(std::move(error).take())
    {
    }

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    E &error() { return *m_error; }
    const E &error() const { return *m_error; }

private:
    std::optional<E> m_error;
};

} // namespace ccproxy
