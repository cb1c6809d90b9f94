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

/// What went over one side of the wire in one direction, as far as there is room for it: a text
/// that grows piece by piece, of which the beginning and the end are kept, or one that somebody
/// else holds as well. Small enough that a stream stays below a MiB (PRODUCT.md 5) with what waits
/// for a slow client.
///
/// The events of a stream are alike but for a few words. So of most pieces only what stands between
/// the beginning and the end that they share with an earlier one is stored.
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

    /// Called with each event.
    void append(std::string_view piece);
    /// No more comes: gives back what only a further piece would need.
    void end();
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
    /// Steps that write a part of the text, one behind the other: bytes, a copy of what was written
    /// before, or bytes between the same two copies as the last time. Of the tail, of which blocks
    /// go, what is copied was written by the same block.
    struct Block {
        std::unique_ptr<char[]> steps;
        std::size_t size = 0;
        std::size_t used = 0;
        std::size_t written = 0; ///< how much of the text the steps write
        std::size_t openAt = 0;  ///< of the last step, if it takes more bytes
        bool isOpen = false;

        void addCopy(std::size_t distance, std::size_t length);
        void addBetweenCopies(std::string_view bytes, std::size_t copied);
        /// As many as there is room for.
        std::size_t addBytes(std::string_view bytes);
        void appendTo(std::string &out) const;
    };
    /// How much of a model the last copies in a block were; null: of none.
    struct Shape {
        const char *block = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    /// A piece whose bytes stand in a block, and to which others are alike.
    struct Model {
        std::string_view bytes;
        std::size_t at = 0; ///< as position() was
        Shape last;
    };

    Block *lastBlock();
    std::size_t position() const;
    std::size_t leftOfLast() const;
    bool appendAlike(std::string_view piece);
    void appendBytes(std::string_view piece);
    bool addBlock(std::size_t wanted);
    bool addTailBlock();

    std::shared_ptr<CaptureRoom> m_room;
    std::size_t m_taken = 0;
    std::size_t m_inHead = 0; ///< what the blocks of the head write
    std::vector<Block> m_head;
    std::vector<Block> m_tail;
    Model m_model;
    std::size_t m_leftOut = 0;
    bool m_isFull = false; ///< there is no room for more
    std::string_view m_shared;
    std::shared_ptr<const void> m_owner;
};

} // namespace ccproxy::engine
