// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/capture/captured_text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

namespace ccproxy::engine {
namespace {

// Small texts, of which there are many, take little; of large ones little stays unused.
constexpr std::size_t kFirstBlock = 1U << 10U;
constexpr std::size_t kLargestBlock = 4U << 10U;
constexpr std::size_t kTailBlock = 16U << 10U;
/// The last of them is being filled.
constexpr std::size_t kTailBlocks = CapturedText::kTail / kTailBlock + 1;
/// A longer piece is no event.
constexpr std::size_t kLongestModel = 8U << 10U;
/// What a block of the tail may write: also of what can be told in short no more than one reads.
constexpr std::size_t kMostWritten = 60'000;

// A step begins with its length, and a mark of what it is. Behind a copy's stands its distance, and
// behind that of bytes between the same two copies as the last time the bytes.
using Number = std::uint16_t;
constexpr std::size_t kNumber = sizeof(Number);
constexpr std::size_t kLongestStep = 0x3fff;
constexpr Number kCopies = 0x8000;
constexpr Number kBetweenCopies = 0x4000;
constexpr std::size_t kFarthest = 0xffff;
/// Two copies, and the head of the bytes between them.
constexpr std::size_t kStepsOfPiece = 5 * kNumber;

void put(char *at, std::size_t number)
{
    const auto value = static_cast<Number>(number);
    std::memcpy(at, &value, kNumber);
}

std::size_t get(const char *at)
{
    Number value = 0;
    std::memcpy(&value, at, kNumber);
    return value;
}

std::size_t sharedBeginning(std::string_view a, std::string_view b)
{
    const std::size_t most = std::min(a.size(), b.size());
    std::size_t count = 0;
    // Words at a time: each event is looked at.
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    while (count + kWord <= most && std::memcmp(a.data() + count, b.data() + count, kWord) == 0)
        count += kWord;
    while (count < most && a[count] == b[count])
        ++count;
    return count;
}

std::size_t sharedEnd(std::string_view a, std::string_view b)
{
    const std::size_t most = std::min(a.size(), b.size());
    const char *const aEnd = a.data() + a.size();
    const char *const bEnd = b.data() + b.size();
    std::size_t count = 0;
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    while (count + kWord <= most
           && std::memcmp(aEnd - count - kWord, bEnd - count - kWord, kWord) == 0)
        count += kWord;
    while (count < most && *(aEnd - count - 1) == *(bEnd - count - 1))
        ++count;
    return count;
}

} // namespace

bool CaptureRoom::take(std::size_t bytes)
{
    const std::size_t before = m_used.fetch_add(bytes, std::memory_order_relaxed);
    if (bytes <= m_limit && before <= m_limit - bytes)
        return true;
    giveBack(bytes);
    return false;
}

// -- Blocks

void CapturedText::Block::addCopy(std::size_t distance, std::size_t length)
{
    if (length == 0)
        return;
    put(steps.get() + used, kCopies | length);
    put(steps.get() + used + kNumber, distance);
    used += 2 * kNumber;
    written += length;
    isOpen = false;
}

void CapturedText::Block::addBetweenCopies(std::string_view bytes, std::size_t copied)
{
    put(steps.get() + used, kBetweenCopies | bytes.size());
    used += kNumber;
    std::memcpy(steps.get() + used, bytes.data(), bytes.size());
    used += bytes.size();
    written += bytes.size() + copied;
    isOpen = false;
}

std::size_t CapturedText::Block::addBytes(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    if (!isOpen) {
        if (size - used <= kNumber)
            return 0;
        openAt = used;
        put(steps.get() + openAt, 0);
        used += kNumber;
        isOpen = true;
    }
    const std::size_t before = get(steps.get() + openAt);
    const std::size_t count = std::min({bytes.size(), size - used, kLongestStep - before});
    std::memcpy(steps.get() + used, bytes.data(), count);
    put(steps.get() + openAt, before + count);
    used += count;
    written += count;
    return count;
}

void CapturedText::Block::appendTo(std::string &out) const
{
    struct Copy {
        std::size_t from = 0;
        std::size_t length = 0;
    };
    Copy first;
    Copy second; // the last one
    const auto copy = [&out](const Copy &what) { out.append(out, what.from, what.length); };
    for (std::size_t at = 0; at < used;) {
        const std::size_t head = get(steps.get() + at);
        const std::size_t length = head & kLongestStep;
        at += kNumber;
        if ((head & kCopies) != 0) {
            first = std::exchange(second, {out.size() - get(steps.get() + at), length});
            copy(second);
            at += kNumber;
            continue;
        }
        const bool isBetween = (head & kBetweenCopies) != 0;
        if (isBetween)
            copy(first);
        out.append(steps.get() + at, length);
        at += length;
        if (isBetween)
            copy(second);
    }
}

// -- A text that grows

CapturedText::Block *CapturedText::lastBlock()
{
    if (!m_tail.empty())
        return &m_tail.back();
    return m_head.empty() ? nullptr : &m_head.back();
}

/// In what the head writes, or the last block of the tail.
std::size_t CapturedText::position() const
{
    return m_tail.empty() ? m_inHead : m_tail.back().written;
}

/// How much of the text the head, or the last block of the tail, may still write.
std::size_t CapturedText::leftOfLast() const
{
    return m_tail.empty() ? kHead - m_inHead : kMostWritten - m_tail.back().written;
}

void CapturedText::append(std::string_view piece)
{
    if (!piece.empty() && !appendAlike(piece))
        appendBytes(piece);
}

/// As copies of the model and what stands between them; false when the piece is not like it.
bool CapturedText::appendAlike(std::string_view piece)
{
    const std::string_view model = m_model.bytes;
    if (model.empty() || piece.size() > leftOfLast())
        return false;
    const std::size_t begin = sharedBeginning(piece, model);
    const std::size_t end = sharedEnd(piece.substr(begin), model);
    const std::size_t between = piece.size() - begin - end;
    const std::size_t distance = position() - m_model.at;
    constexpr std::size_t kWorthIt = 3; // a part of the piece that is smaller is not
    if (begin + end < kStepsOfPiece * 2 || begin + end < piece.size() / kWorthIt
        || distance + piece.size() > kFarthest)
        return false;
    const std::size_t needed = kStepsOfPiece + between;
    const auto hasRoom = [this, needed] { return lastBlock()->size - lastBlock()->used >= needed; };
    if (!hasRoom() && !(m_tail.empty() && addBlock(needed) && hasRoom()))
        return false;
    Block &block = *lastBlock();
    const Shape last = m_model.last;
    constexpr std::size_t kSaved = kStepsOfPiece - kNumber;
    if (last.block == block.steps.get() && last.begin <= begin && last.end <= end
        && begin - last.begin + end - last.end < kSaved) {
        const std::size_t copied = last.begin + last.end;
        block.addBetweenCopies(piece.substr(last.begin, piece.size() - copied), copied);
    } else {
        block.addCopy(distance, begin);
        block.addBytes(piece.substr(begin, between));
        block.addCopy(distance + begin + between + end - model.size(), end);
        m_model.last = {};
        if (begin > 0 && end > 0) // else there are no two copies
            m_model.last = {block.steps.get(), begin, end};
    }
    if (m_tail.empty())
        m_inHead += piece.size();
    return true;
}

void CapturedText::appendBytes(std::string_view piece)
{
    m_model = {};
    const std::size_t whole = piece.size();
    while (!piece.empty()) {
        Block *block = lastBlock();
        const std::size_t at = position();
        const std::size_t now =
            block == nullptr ? 0 : block->addBytes(piece.substr(0, leftOfLast()));
        if (now == whole && now <= kLongestModel)
            m_model = {{block->steps.get() + block->used - now, now}, at, {}};
        if (m_tail.empty())
            m_inHead += now;
        piece.remove_prefix(now);
        if (!piece.empty() && now == 0 && !addBlock(piece.size())) {
            m_leftOut += piece.size();
            return;
        }
    }
}

bool CapturedText::addBlock(std::size_t wanted)
{
    if (m_isFull || m_owner)
        return false;
    if (m_inHead >= kHead)
        return addTailBlock();
    const std::size_t usual = std::clamp(m_taken / 4, kFirstBlock, kLargestBlock);
    const std::size_t most = std::min(kHead - m_inHead, kLongestStep) + kNumber;
    const std::size_t size = std::min(std::max(usual, wanted + kNumber), most);
    if (!m_room->take(size)) {
        m_isFull = true;
        return false;
    }
    m_taken += size;
    m_head.push_back({std::make_unique_for_overwrite<char[]>(size), size});
    return true;
}

bool CapturedText::addTailBlock()
{
    constexpr std::size_t kSize = kTailBlock + kNumber;
    m_model = {};
    if (m_tail.size() < kTailBlocks && m_room->take(kSize)) {
        m_taken += kSize;
        m_tail.push_back({std::make_unique_for_overwrite<char[]>(kSize), kSize});
    } else if (!m_tail.empty()) {
        Block oldest = std::move(m_tail.front());
        m_tail.erase(m_tail.begin());
        m_leftOut += oldest.written;
        m_tail.push_back({std::move(oldest.steps), oldest.size});
    } else {
        m_isFull = true;
        return false;
    }
    return true;
}

void CapturedText::end()
{
    m_model = {};
    m_isFull = true;
    Block *const last = lastBlock();
    if (last == nullptr || last->size - last->used < kFirstBlock / 4)
        return;
    auto steps = std::make_unique_for_overwrite<char[]>(last->used);
    std::memcpy(steps.get(), last->steps.get(), last->used);
    last->steps = std::move(steps);
    const std::size_t unused = last->size - last->used;
    last->size = last->used;
    m_taken -= unused;
    m_room->giveBack(unused);
}

// -- A text that others hold

bool CapturedText::share(std::string_view text, std::shared_ptr<const void> owner)
{
    if (text.size() > kLargestShared || !m_room->take(text.size())) {
        m_leftOut += text.size();
        return false;
    }
    m_taken += text.size();
    m_shared = text;
    m_owner = std::move(owner);
    return true;
}

void CapturedText::showMomentOf(const CapturedText &other)
{
    m_leftOut = other.m_leftOut;
    if (other.m_owner) {
        m_shared = other.m_shared;
        m_owner = other.m_owner;
        return;
    }
    const auto copy = std::make_shared<const std::string>(other.text());
    m_shared = *copy;
    m_owner = copy;
}

std::string CapturedText::text() const
{
    if (m_owner)
        return std::string(m_shared);
    std::size_t size = m_inHead;
    for (const Block &block : m_tail)
        size += block.written;
    constexpr std::size_t kLine = 64;
    std::string out;
    out.reserve(size + kLine);
    for (const Block &block : m_head)
        block.appendTo(out);
    if (m_leftOut > 0 && !m_tail.empty())
        out += "\n\n: … " + std::to_string(m_leftOut) + " bytes are left out here …\n\n";
    for (const Block &block : m_tail)
        block.appendTo(out);
    return out;
}

} // namespace ccproxy::engine
