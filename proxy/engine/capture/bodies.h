// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ccproxy::engine {

/// Counts the memory that captured bodies hold together, wherever they are. From any thread.
class CaptureRoom {
public:
    explicit CaptureRoom(std::size_t limit) : m_limit(limit) { }

    /// Takes `bytes` if they are left.
    bool take(std::size_t bytes);
    void giveBack(std::size_t bytes) { m_used.fetch_sub(bytes, std::memory_order_relaxed); }
    std::size_t used() const { return m_used.load(std::memory_order_relaxed); }
    std::size_t limit() const { return m_limit; }

private:
    std::size_t m_limit;
    std::atomic<std::size_t> m_used = 0;
};

/// What went over one side of the wire in one direction, as far as there was room for it.
class CapturedText {
public:
    /// Of one text; what comes after is cut.
    static constexpr std::size_t kMost = 8U << 20U;

    explicit CapturedText(std::shared_ptr<CaptureRoom> room) : m_room(std::move(room)) { }
    ~CapturedText() { m_room->giveBack(m_taken); }
    CapturedText(const CapturedText &) = delete;
    CapturedText &operator=(const CapturedText &) = delete;

    /// Cheap, since it is called with each event: an append, and rarely more.
    void append(std::string_view bytes)
    {
        if (!m_isCut && (m_text.size() + bytes.size() <= m_taken || makeRoom(bytes.size())))
            m_text.append(bytes);
    }
    /// In place of what was captured: a text that somebody else holds as well.
    void share(std::shared_ptr<const std::string> text);

    std::string_view view() const { return m_shared ? *m_shared : m_text; }
    /// Whether some of it is missing.
    bool isCut() const { return m_isCut; }

private:
    bool makeRoom(std::size_t bytes);

    std::shared_ptr<CaptureRoom> m_room;
    std::size_t m_taken = 0;
    std::string m_text;
    std::shared_ptr<const std::string> m_shared;
    bool m_isCut = false;
};

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// Without those whose names say that their values are secrets.
void dropSecrets(HeaderList &headers);

/// What one try sent to a provider, and what came back. Without the key.
struct AttemptBodies {
    explicit AttemptBodies(const std::shared_ptr<CaptureRoom> &room) : request(room), response(room)
    {
    }

    std::string url;
    HeaderList requestHeaders;
    CapturedText request;
    int status = 0;
    HeaderList responseHeaders;
    CapturedText response;
};

/// Both sides of an exchange. Written by the engine's thread while the exchange lives, and by
/// nobody after that. Texts may hold secrets in their midst: core/redact is for whoever shows them
/// or writes them down.
struct ExchangeBodies {
    explicit ExchangeBodies(std::shared_ptr<CaptureRoom> r)
        : room(std::move(r)), request(room), response(room)
    {
    }

    std::shared_ptr<CaptureRoom> room;
    HeaderList requestHeaders;
    CapturedText request;
    CapturedText response;
    std::vector<std::shared_ptr<AttemptBodies>> attempts; ///< as in the record
};

using ExchangeBodiesPtr = std::shared_ptr<const ExchangeBodies>;

} // namespace ccproxy::engine
