// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace ccproxy::engine {

/// Counts the memory that request bodies hold together. Shared by the listener and the bodies that
/// it gave away; one thread.
class BodyBudget {
public:
    explicit BodyBudget(std::size_t limit) : m_limit(limit) { }
    void setLimit(std::size_t limit) { m_limit = limit; }
    /// Takes `bytes` if they are left.
    bool take(std::size_t bytes)
    {
        if (bytes > m_limit || m_used > m_limit - bytes)
            return false;
        m_used += bytes;
        return true;
    }
    void giveBack(std::size_t bytes) { m_used -= bytes; }
    std::size_t used() const { return m_used; }

private:
    std::size_t m_limit;
    std::size_t m_used = 0;
};

/// The body of a request in one piece of memory, filled as it arrives. Behind its last byte at
/// least kPadding bytes can be read (they are zero), as simdjson wants, so it is parsed in place.
/// Can only be moved; its memory goes back with the object or by clear().
class Body {
public:
    static constexpr std::size_t kPadding = 64;

    Body() = default;
    explicit Body(std::shared_ptr<BodyBudget> budget) : m_budget(std::move(budget)) { }
    Body(Body &&other) noexcept { swap(other); }
    Body &operator=(Body &&other) noexcept
    {
        clear();
        swap(other);
        return *this;
    }
    Body(const Body &) = delete;
    Body &operator=(const Body &) = delete;
    ~Body() { clear(); }

    std::string_view view() const { return {m_data.get(), m_size}; }
    const char *data() const { return m_data.get(); }
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }

    /// Makes room for `capacity` bytes (and the padding) in all; false when the budget or the
    /// memory does not suffice, and then nothing has changed.
    [[nodiscard]] bool reserve(std::size_t capacity);
    /// Room for at least `bytes` more, growing by doubling but not beyond `most` bytes in all.
    [[nodiscard]] bool growFor(std::size_t bytes, std::size_t most);
    /// Where the next bytes go, and how many fit; addFilled() tells how many were put there.
    char *free() { return m_data.get() + m_size; }
    std::size_t freeSize() const { return m_capacity - m_size; }
    void addFilled(std::size_t bytes) { m_size += bytes; }
    /// Zeroes the padding, once the body is complete.
    void seal();
    /// Its memory counts no more: it does so elsewhere, or another thread will free it.
    void leaveBudget();
    /// Gives the memory back.
    void clear();

private:
    struct Free {
        void operator()(char *memory) const { std::free(memory); }
    };

    void swap(Body &other) noexcept
    {
        std::swap(m_budget, other.m_budget);
        std::swap(m_data, other.m_data);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    std::shared_ptr<BodyBudget> m_budget;
    // From malloc: realloc() moves the pages of a large body instead of its bytes.
    std::unique_ptr<char, Free> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace ccproxy::engine
