// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <algorithm>
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

/// What went over one side of the wire in one direction, as far as there is room for it: a text
/// that grows piece by piece, of which the beginning and the end are kept, or one that somebody
/// else holds as well. Small enough that a stream stays below a MiB (PRODUCT.md 5) with what waits
/// for a slow client.
class CapturedText {
public:
    /// Of a text that grows: of its beginning, and at least of its end.
    static constexpr std::size_t kHead = 128U << 10U;
    static constexpr std::size_t kTail = 64U << 10U;
    /// Of one that is shared; a larger one is left out.
    static constexpr std::size_t kLargestShared = 16U << 20U;

    explicit CapturedText(std::shared_ptr<CaptureRoom> room) : m_room(std::move(room)) { }
    ~CapturedText() { m_room->giveBack(m_taken); }
    CapturedText(const CapturedText &) = delete;
    CapturedText &operator=(const CapturedText &) = delete;

    /// Called with each event: a copy into memory that is there, and rarely more.
    void append(std::string_view bytes)
    {
        if (bytes.size() > m_free) {
            appendSlowly(bytes);
            return;
        }
        m_end = std::copy(bytes.begin(), bytes.end(), m_end);
        m_free -= bytes.size();
    }
    /// In place of what was captured: a text that `owner` keeps alive, and that changes no more.
    /// False when there is no room.
    bool share(std::string_view text, std::shared_ptr<const void> owner);

    /// In place of what was captured: what `other` holds at this moment. A copy of what grows,
    /// another share of what is shared. It takes no room, for it is gone before long.
    void showMomentOf(const CapturedText &other);

    /// All that is kept. Where something of its middle is left out a line says so, which is a
    /// comment in a stream of events.
    std::string text() const;
    /// How many bytes are not kept.
    std::size_t leftOut() const { return m_leftOut; }

private:
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };

    void appendSlowly(std::string_view bytes);
    bool addBlock(std::size_t wanted);
    bool addTailBlock();
    std::size_t filled(const Block &block) const;

    std::shared_ptr<CaptureRoom> m_room;
    std::size_t m_taken = 0;
    char *m_end = nullptr;  ///< in the last block
    std::size_t m_free = 0; ///< behind it
    std::vector<Block> m_head;
    std::vector<Block> m_tail;
    std::size_t m_leftOut = 0;
    bool m_isFull = false; ///< there is no room for more
    std::string_view m_shared;
    std::shared_ptr<const void> m_owner;
};

using HeaderList = std::vector<std::pair<std::string, std::string>>;

/// Without those whose names say that their values are secrets.
void dropSecrets(HeaderList &headers);

/// What one try sent to a provider, and what came back.
struct AttemptBodies {
    explicit AttemptBodies(const std::shared_ptr<CaptureRoom> &room) : request(room), response(room)
    {
    }

    Secret key; ///< that it was sent with: in no text above, but the provider may tell it back
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

/// As they are at this moment, for another thread to read while the exchange goes on.
ExchangeBodiesPtr momentOf(const ExchangeBodies &bodies);

} // namespace ccproxy::engine
