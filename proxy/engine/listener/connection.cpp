// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/listener/connection.h"

#include "engine/listener/inbound_exchange.h"
#include "engine/listener/native_socket.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace ccproxy::engine {

namespace {

// What Qt's parser gets of each request, last byte first: see Connection.
constexpr std::string_view kToken = "GET / HTTP/1.1\r\n\r\n";
// A connection that Qt has heard nothing of for days counts as unused, and is closed (Qt 6.10).
constexpr std::chrono::hours kTokenEach{1};
// How much is taken from the socket at once while a head is looked for.
constexpr std::size_t kInputStep = 16 * 1024;
// The socket's own buffer: it is emptied on each readyRead, so this is the size of a read. It
// cannot stay full, which would blind the socket for a disconnect (QT.md A2).
constexpr qint64 kSocketBuffer = 256 * 1024;
// A body of a declared length up to this gets its memory at once; a longer one as it arrives.
constexpr std::size_t kReservedAtOnce = 1024 * 1024;

/// Address as text; an IPv4 address inside of IPv6 as IPv4.
std::string textOf(const QHostAddress &address)
{
    bool isIp4 = false;
    const quint32 ip4 = address.toIPv4Address(&isIp4);
    return (isIp4 ? QHostAddress(ip4) : address).toString().toStdString();
}

bool isLoopbackPeer(const QHostAddress &address)
{
    bool isIp4 = false;
    const quint32 ip4 = address.toIPv4Address(&isIp4);
    return isIp4 ? QHostAddress(ip4).isLoopback() : address.isLoopback();
}

RequestRefusal tooSlow(std::string message)
{
    return RequestRefusal(
        Failure{FailureKind::RequestTimeout, std::move(message), {}, {}, 0, false});
}

RequestRefusal noRoom(std::string message)
{
    return RequestRefusal(Failure{FailureKind::NotReady, std::move(message),
                                  "Try again once others have ended.", std::chrono::seconds(1), 0,
                                  false});
}

} // namespace

Connection::Connection(qintptr descriptor, ConnectionOwner &owner, QObject *parent)
    : QTcpSocket(parent), m_owner(&owner), m_unusedSince(std::chrono::steady_clock::now())
{
    // First of all: this slot has to run before Qt HTTP Server's.
    connect(this, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(this, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(this, &QTcpSocket::stateChanged, this, &Connection::onStateChanged);
    connect(this, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    if (!setSocketDescriptor(descriptor))
        return;
    setSocketOption(QAbstractSocket::LowDelayOption, 1); // Qt leaves Nagle on (QT.md A7)
    setReadBufferSize(kSocketBuffer);
    m_peerAddress = textOf(peerAddress());
    m_localAddress = textOf(localAddress());
    m_peerIsLoopback = isLoopbackPeer(peerAddress());
    if (!m_peerIsLoopback)
        setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setDeadlineIn(limits().idleTimeout);
}

Connection::~Connection()
{
    // The socket's destructor closes it, and its signals must not reach what is gone by then. Only
    // our own: Qt HTTP Server has slots on this receiver too, which free what it holds.
    disconnect(this, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    disconnect(this, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    disconnect(this, &QTcpSocket::stateChanged, this, &Connection::onStateChanged);
    disconnect(this, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    onDisconnected();
}

void Connection::turnAway()
{
    refuse(noRoom("CCProxy has as many connections as it may have"));
}

// --- reading -------------------------------------------------------------------------------------

void Connection::onReadyRead()
{
    // Qt's parser opens a transaction while it waits for a token. In one, reading would keep the
    // bytes in the buffer.
    if (isTransactionStarted())
        commitTransaction();
    if (m_isClosed)
        return;
    const bool wasReady = m_state == State::Ready;
    bool goesOn = true;
    while (goesOn) {
        switch (m_state) {
        case State::Head:
            goesOn = readHead();
            break;
        case State::Body:
            goesOn = readBody();
            break;
        case State::Ready:
        case State::Answering:
            holdBack();
            goesOn = false;
            break;
        case State::Lingering:
            discard();
            goesOn = false;
            break;
        }
    }
    if (m_state == State::Ready && !wasReady)
        tellReady();
}

bool Connection::fillInput(std::size_t most)
{
    const std::size_t count = std::min(static_cast<std::size_t>(bytesAvailable()), most);
    if (count == 0)
        return false;
    const std::size_t before = m_input.size();
    m_input.resize(before + count);
    const qint64 got = read(m_input.data() + before, static_cast<qint64>(count));
    m_input.resize(before + static_cast<std::size_t>(std::max<qint64>(got, 0)));
    return got > 0;
}

bool Connection::readHead()
{
    while (true) {
        // A line end too many after the last request is forgiven (RFC 9112, 2.2).
        while (m_scanner.headSize() == 0 && m_input.starts_with("\r\n"))
            m_input.erase(0, 2);
        const HeadScanner::Result result = m_scanner.scan(m_input);
        if (result == HeadScanner::Result::Bad) {
            refuse(
                RequestRefusal(400, FailureKind::InvalidRequest, "This is no HTTP request",
                               "CCProxy speaks plain HTTP/1.1 on this port: begin the address with "
                               "http:// and not https://."));
            return true;
        }
        const bool isComplete = result == HeadScanner::Result::Complete;
        if ((isComplete ? m_scanner.headSize() : m_input.size()) > limits().maxHeader) {
            refuse(RequestRefusal(431, FailureKind::TooLarge,
                                  "The header of the request is larger than "
                                      + std::to_string(limits().maxHeader) + " bytes"));
            return true;
        }
        if (isComplete)
            return acceptHead();
        if (!fillInput(kInputStep)) {
            // The time runs from the first byte: a slow client gains none by sending another.
            if (!m_input.empty() && !std::exchange(m_headIsTimed, true))
                setDeadlineIn(limits().headerTimeout);
            return false;
        }
    }
}

bool Connection::acceptHead()
{
    const std::size_t size = m_scanner.headSize();
    Expected<ParsedHead, RequestRefusal> parsed =
        parseHead(std::string_view(m_input).substr(0, size), limits());
    m_input.erase(0, size);
    m_scanner.reset();
    m_headIsTimed = false;
    if (!parsed) {
        refuse(parsed.error());
        return true;
    }
    m_head = std::move(*parsed);
    m_closesAfterAnswer = m_head.wantsClose;
    InboundRequest &request = m_head.request;
    request.peerAddress = m_peerAddress;
    request.localAddress = m_localAddress;
    request.peerIsLoopback = m_peerIsLoopback;
    // Before the body: a stranger's is not even read.
    if (std::optional<Failure> failure = refusal(m_owner->accessRules(), request)) {
        refuse(RequestRefusal(std::move(*failure)));
        return true;
    }
    request.body = Body(m_owner->bodyBudget());
    if (m_head.framing == BodyFraming::Chunked)
        m_chunked.emplace(limits().maxBody, limits().maxHeader);
    m_state = State::Body;
    return true;
}

bool Connection::readBody()
{
    if (m_head.framing == BodyFraming::None
        || (m_head.framing == BodyFraming::Length && m_head.contentLength == 0)) {
        requestComplete();
        return true;
    }
    const std::size_t before = m_head.request.body.size();
    const bool goesOn =
        m_head.framing == BodyFraming::Length ? readBodyOfLength() : readChunkedBody();
    if (goesOn)
        return true;
    if (std::exchange(m_head.expectsContinue, false) && before == 0
        && m_head.request.body.empty()) {
        write("HTTP/1.1 100 Continue\r\n\r\n");
        flush();
    }
    setDeadlineIn(limits().bodyStallTimeout);
    return false;
}

bool Connection::readBodyOfLength()
{
    Body &body = m_head.request.body;
    const std::size_t length = m_head.contentLength;
    while (body.size() < length) {
        const std::size_t missing = length - body.size();
        const std::size_t there =
            m_input.empty() ? static_cast<std::size_t>(bytesAvailable()) : m_input.size();
        const bool hasRoom = length <= kReservedAtOnce
            ? body.reserve(length)
            : body.growFor(std::min(std::max<std::size_t>(there, 1), missing), length);
        if (!hasRoom) {
            refuse(noRoom("CCProxy holds as many request bodies as it may"));
            return true;
        }
        if (!m_input.empty()) {
            const std::size_t count = std::min(m_input.size(), missing);
            std::copy_n(m_input.data(), count, body.free());
            body.addFilled(count);
            m_input.erase(0, count);
            continue;
        }
        const qint64 got =
            read(body.free(), static_cast<qint64>(std::min(body.freeSize(), missing)));
        if (got <= 0)
            return false;
        body.addFilled(static_cast<std::size_t>(got));
    }
    requestComplete();
    return true;
}

bool Connection::readChunkedBody()
{
    while (!m_input.empty() || fillInput(kInputStep)) {
        const ChunkedDecoder::Step step = m_chunked->feed(m_input, m_head.request.body);
        m_input.erase(0, step.used);
        switch (step.result) {
        case ChunkedDecoder::Result::Incomplete:
            break;
        case ChunkedDecoder::Result::Complete:
            requestComplete();
            return true;
        case ChunkedDecoder::Result::Bad:
            refuse(RequestRefusal(400, FailureKind::InvalidRequest,
                                  "The chunked body of the request is malformed"));
            return true;
        case ChunkedDecoder::Result::TooLarge:
            refuse(bodyTooLarge(limits().maxBody));
            return true;
        case ChunkedDecoder::Result::NoMemory:
            refuse(noRoom("CCProxy holds as many request bodies as it may"));
            return true;
        }
    }
    return false;
}

void Connection::requestComplete()
{
    m_head.request.body.seal();
    m_chunked.reset();
    m_state = State::Ready;
    m_deadline = kNoDeadline;
}

void Connection::tellReady()
{
    if (m_lastToken && m_unusedSince - *m_lastToken < kTokenEach) {
        m_owner->requestReadyWithoutToken(*this);
        return;
    }
    m_lastToken = m_unusedSince;
    for (auto c = kToken.rbegin(); c != kToken.rend(); ++c)
        ungetChar(*c);
    m_owner->requestReady(*this);
}

void Connection::holdBack()
{
    // Read on, to see a disconnect, but answer in order: what comes early waits in m_input.
    while (fillInput(kInputStep)) {
        if (m_input.size() > limits().maxPipelined) {
            cutSoon();
            return;
        }
    }
}

void Connection::discard()
{
    m_input.clear();
    m_discarded += static_cast<std::size_t>(std::max<qint64>(skip(bytesAvailable()), 0));
    if (m_discarded > limits().lingerBytes)
        cutSoon();
}

// --- answering -----------------------------------------------------------------------------------

std::unique_ptr<InboundExchange> Connection::beginExchange()
{
    m_state = State::Answering;
    auto exchange = std::make_unique<InboundExchange>(this, std::move(m_head.request));
    m_head = {};
    m_exchange = exchange.get();
    return exchange;
}

bool Connection::closesAfterAnswer() const
{
    return m_closesAfterAnswer || m_owner->isStopping();
}

void Connection::sendFramed(bool last)
{
    std::string_view bytes = m_framer.take(last);
    if (bytes.empty())
        return;
    if (bytesToWrite() == 0)
        bytes.remove_prefix(sendNow(socketDescriptor(), bytes));
    if (!bytes.empty()) {
        write(bytes.data(), static_cast<qint64>(bytes.size()));
        QTcpSocket::flush(); // may find out that the client has gone
    }
    m_framer.clear();
}

void Connection::exchangeEnded()
{
    m_exchange = nullptr;
    if (m_isClosed)
        return;
    if (closesAfterAnswer()) {
        closeGracefully();
        return;
    }
    m_state = State::Head;
    setDeadlineIn(limits().idleTimeout);
    m_unusedSince = std::chrono::steady_clock::now();
    if (!m_input.empty()) // what was held back
        QMetaObject::invokeMethod(this, &QTcpSocket::readyRead, Qt::QueuedConnection);
}

void Connection::exchangeAborted()
{
    m_exchange = nullptr;
    QTcpSocket::abort();
}

void Connection::refuse(const RequestRefusal &refusal)
{
    m_head = {};
    m_chunked.reset();
    const std::string content = errorBody(refusal.failure, {});
    m_framer.begin(failureHead(refusal.status, refusal.failure), ResponseFramer::Mode::Whole, true,
                   content.size());
    m_framer.payload().append(content);
    m_owner->requestRefused();
    sendFramed(true);
    if (!m_isClosed)
        closeGracefully();
}

// --- closing -------------------------------------------------------------------------------------

void Connection::closeGracefully()
{
    // Closing the socket while the client still sends would reset the connection, and the reset
    // overtakes the answer. So only our half is closed, until the client closes its own.
    m_state = State::Lingering;
    m_input = {};
    setDeadlineIn(limits().lingerTimeout);
    shutdownWhenWritten();
}

void Connection::shutdownWhenWritten()
{
    if (m_isShutDown || bytesToWrite() > 0)
        return;
    m_isShutDown = true;
    shutdownSending(socketDescriptor());
}

void Connection::cutSoon()
{
    // Not inside of readyRead, where Qt's slot is still to come and would read a closed socket.
    m_input = {};
    QMetaObject::invokeMethod(this, &QTcpSocket::abort, Qt::QueuedConnection);
}

void Connection::onBytesWritten()
{
    if (m_exchange) {
        m_exchange->bytesWritten();
    } else if (m_state == State::Lingering) {
        setDeadlineIn(limits().lingerTimeout); // the client takes what is left of the answer
        shutdownWhenWritten();
    }
}

void Connection::onStateChanged(SocketState newState)
{
    // The client has closed, but Qt first waits until it has taken all that was written, perhaps
    // for ever. Who produces more must know now.
    if (newState == ClosingState)
        loseExchange();
}

void Connection::loseExchange()
{
    if (InboundExchange *const exchange = std::exchange(m_exchange, nullptr)) {
        exchange->connectionLost();
        m_state = State::Lingering;
        setDeadlineIn(limits().lingerTimeout);
    }
}

void Connection::onDisconnected()
{
    if (std::exchange(m_isClosed, true))
        return;
    loseExchange();
    m_deadline = kNoDeadline;
    m_head = {};
    m_input = {};
    m_owner->connectionClosed(*this);
}

void Connection::closeIfIdle()
{
    if (m_state == State::Head && m_input.empty())
        closeGracefully();
}

std::optional<ConnectionDeadline> Connection::unusedSince() const
{
    // A client whose body is on its way was found to be one that may ask.
    if (m_state == State::Head || (m_state == State::Lingering && bytesToWrite() == 0))
        return m_unusedSince;
    return std::nullopt;
}

void Connection::expired()
{
    m_deadline = kNoDeadline;
    switch (m_state) {
    case State::Head:
        if (m_input.empty())
            closeGracefully();
        else
            refuse(tooSlow("The header of the request did not arrive in time"));
        break;
    case State::Body:
        refuse(tooSlow("The body of the request stopped arriving"));
        break;
    case State::Lingering:
        QTcpSocket::abort();
        break;
    case State::Ready:
    case State::Answering:
        break;
    }
}

void Connection::setDeadlineIn(std::chrono::milliseconds time)
{
    m_deadline = std::chrono::steady_clock::now() + time;
    m_owner->watch(m_deadline);
}

} // namespace ccproxy::engine
