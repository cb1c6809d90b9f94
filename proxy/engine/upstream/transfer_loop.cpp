// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/upstream/transfer_loop.h"

#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <utility>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ccproxy::engine {

namespace {

/// Kept-alive connections; above that the one unused for longest is closed.
constexpr long kMaxConnections = 256;
/// curl handles kept for the next requests, about 6 KiB each.
constexpr std::size_t kMaxFreeTransfers = 32;
/// How often settle() goes round before the event loop gets its turn (a flood never ends by
/// itself).
constexpr int kMaxRounds = 4;

void initCurlOnce()
{
    // The first use in a process; curl counts and guards it.
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    static_cast<void>(done);
#ifdef SIGPIPE
    // TLS writes to a connection that the peer has closed raise it, and it would end the process.
    static const auto before = std::signal(SIGPIPE, SIG_IGN);
    static_cast<void>(before);
#endif
}

/// The one file with all trusted certificates, where the system has it.
std::string findSystemTrust()
{
    const curl_version_info_data *info = curl_version_info(CURLVERSION_NOW);
    if (info == nullptr || info->age < CURLVERSION_SEVENTH || info->cainfo == nullptr)
        return {};
    return QFileInfo::exists(QString::fromUtf8(info->cainfo)) ? std::string(info->cainfo)
                                                              : std::string();
}

SocketWatcher::Interest interestOf(int what)
{
    switch (what) {
    case CURL_POLL_IN:
        return SocketWatcher::Read;
    case CURL_POLL_OUT:
        return SocketWatcher::Write;
    case CURL_POLL_INOUT:
        return SocketWatcher::Both;
    default:
        return SocketWatcher::None;
    }
}

void stopSocket(int socket)
{
#ifdef Q_OS_WIN
    ::shutdown(static_cast<SOCKET>(socket), SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

} // namespace

TransferLoop::TransferLoop(const UpstreamOptions &options)
    : m_proxies(options.askSystemForProxy), m_keepWayTimes(options.keepWayTimes)
{
    initCurlOnce();
    m_systemTrust = findSystemTrust();
    m_trustBundles.emplace(m_systemTrust);
    m_watcher = options.portableWatcher ? nullptr : SocketWatcher::makeEpoll(*this);
    if (m_watcher == nullptr)
        m_watcher = SocketWatcher::makePortable(*this);

    m_share.reset(curl_share_init());
    curl_share_setopt(m_share.get(), CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);

    m_multi.reset(curl_multi_init());
    CURLM *multi = m_multi.get();
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, &TransferLoop::onSocketInterest);
    curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, &TransferLoop::onTimeoutWanted);
    curl_multi_setopt(multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, kMaxConnections);
    curl_multi_setopt(multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));

    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { onTimer(); });
    QObject::connect(&m_proxies, &SystemProxies::answerArrived, &m_timer, [this] { settle(); });
}

TransferLoop::~TransferLoop()
{
    ++m_inCurl;
    for (const auto &transfer : m_busy) {
        if (transfer->call != nullptr)
            transfer->call->m_transfer = nullptr;
        transfer->listener = nullptr;
        if (transfer->state == Transfer::State::Running
            || transfer->state == Transfer::State::Doomed)
            curl_multi_remove_handle(m_multi.get(), transfer->handle());
    }
    m_busy.clear();
    m_free.clear();
    m_multi.reset(); // closes the connections, by callbacks that use the other members
}

std::unique_ptr<UpstreamCall> TransferLoop::start(HttpRequest &&request, UpstreamListener &listener)
{
    Transfer &transfer = takeTransfer();
    std::unique_ptr<UpstreamCall> call(new UpstreamCall(&transfer));
    transfer.call = call.get();
    transfer.listener = &listener;
    transfer.state = Transfer::State::Waiting;
    if (auto failure = transfer.prepare(std::move(request)))
        m_refused.push_back({&transfer, std::move(*failure)});
    else
        m_waiting.push_back(&transfer);
    m_startAsked = true;
    settleSoon();
    return call;
}

void TransferLoop::dropIdleConnections()
{
    m_proxies.forget();
    for (const int socket : m_watcher->unwatchedConnections()) {
        // Shut here, it is found dead and closed by curl before it would be used again.
        if (!isPaused(socket))
            stopSocket(socket);
    }
}

bool TransferLoop::isPaused(int socket) const
{
    return std::any_of(m_busy.begin(), m_busy.end(), [socket](const auto &transfer) {
        return transfer->isHeldByCurl() && static_cast<int>(transfer->socket) == socket;
    });
}

void TransferLoop::resumeSoon(Transfer &transfer)
{
    if (transfer.resuming)
        return;
    transfer.resuming = true;
    m_resuming.push_back(&transfer);
    settleSoon();
}

void TransferLoop::abandon(Transfer &transfer)
{
    transfer.call->m_transfer = nullptr;
    transfer.call = nullptr;
    transfer.listener = nullptr;
    if (transfer.state == Transfer::State::Waiting) {
        std::erase(m_waiting, &transfer);
        std::erase_if(m_refused, [&transfer](const Refused &r) { return r.transfer == &transfer; });
        recycle(transfer);
        return;
    }
    transfer.state = Transfer::State::Doomed;
    m_doomed.push_back(&transfer);
    if (m_inCurl == 0)
        removeDoomed();
}

Transfer &TransferLoop::takeTransfer()
{
    std::unique_ptr<Transfer> transfer;
    if (m_free.empty()) {
        transfer = std::make_unique<Transfer>(*this, m_share.get());
    } else {
        transfer = std::move(m_free.back());
        m_free.pop_back();
    }
    transfer->slot = m_busy.size();
    return *m_busy.emplace_back(std::move(transfer));
}

void TransferLoop::recycle(Transfer &transfer)
{
    if (transfer.resuming)
        std::erase(m_resuming, &transfer);
    const std::size_t slot = transfer.slot;
    std::unique_ptr<Transfer> own = std::move(m_busy[slot]);
    if (slot + 1 < m_busy.size()) {
        m_busy[slot] = std::move(m_busy.back());
        m_busy[slot]->slot = slot;
    }
    m_busy.pop_back();
    if (own->reset() && m_free.size() < kMaxFreeTransfers)
        m_free.push_back(std::move(own));
}

void TransferLoop::finish(Transfer &transfer, const TransferResult &result)
{
    UpstreamListener *listener = transfer.listener;
    if (transfer.call != nullptr) {
        if (m_keepWayTimes)
            transfer.call->m_wayTimes = transfer.wayTimes();
        transfer.call->m_transfer = nullptr;
    }
    recycle(transfer);
    if (listener != nullptr)
        listener->onDone(result);
}

void TransferLoop::socketReady(int socket, SocketWatcher::Interest ready)
{
    const int mask = ((ready & SocketWatcher::Read) != 0 ? CURL_CSELECT_IN : 0)
        | ((ready & SocketWatcher::Write) != 0 ? CURL_CSELECT_OUT : 0);
    int running = 0;
    ++m_inCurl;
    curl_multi_socket_action(m_multi.get(), static_cast<curl_socket_t>(socket), mask, &running);
    --m_inCurl;
}

void TransferLoop::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    bool again = true;
    for (int round = 0; again && round < kMaxRounds; ++round)
        again = workOff();
    m_settling = false;
    if (again)
        m_timeout = Clock::now();
    armTimer();
}

/// True when there may be more to do at once.
bool TransferLoop::workOff()
{
    m_startAsked = false;
    removeDoomed();
    unpauseResumed();
    startWaiting();
    runTimeouts();
    deliverEnds();
    return m_startAsked || !m_doomed.empty() || !m_resuming.empty() || !m_refused.empty()
        || (m_timeout && *m_timeout <= Clock::now());
}

void TransferLoop::removeDoomed()
{
    while (!m_doomed.empty()) {
        Transfer *transfer = m_doomed.back();
        m_doomed.pop_back();
        ++m_inCurl;
        curl_multi_remove_handle(m_multi.get(), transfer->handle());
        --m_inCurl;
        recycle(*transfer);
    }
}

void TransferLoop::unpauseResumed()
{
    while (!m_resuming.empty()) {
        Transfer *transfer = m_resuming.back();
        m_resuming.pop_back();
        transfer->resuming = false;
        ++m_inCurl;
        transfer->unpause();
        --m_inCurl;
        removeDoomed();
    }
}

void TransferLoop::startWaiting()
{
    for (std::size_t i = 0; i < m_waiting.size();) {
        Transfer *transfer = m_waiting[i];
        std::optional<ProxyChoice> proxy = ProxyChoice{};
        if (transfer->usesSystemProxy())
            proxy = m_proxies.choiceFor(transfer->origin());
        if (!proxy) { // the platform is being asked; answerArrived() brings it back here
            ++i;
            continue;
        }
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(i));
        transfer->configure(*proxy);
        transfer->state = Transfer::State::Running;
        ++m_inCurl;
        const CURLMcode added = curl_multi_add_handle(m_multi.get(), transfer->handle());
        --m_inCurl;
        if (added != CURLM_OK) {
            transfer->state = Transfer::State::Waiting;
            m_refused.push_back({transfer, outOfMemory()});
        }
    }
}

void TransferLoop::runTimeouts()
{
    if (!m_timeout || *m_timeout > Clock::now())
        return;
    m_timeout.reset();
    int running = 0;
    ++m_inCurl;
    curl_multi_socket_action(m_multi.get(), CURL_SOCKET_TIMEOUT, 0, &running);
    --m_inCurl;
}

void TransferLoop::deliverEnds()
{
    for (std::size_t count = m_refused.size(); count > 0 && !m_refused.empty(); --count) {
        const Refused refused = std::move(m_refused.back());
        m_refused.pop_back();
        finish(*refused.transfer, Unexpected(refused.failure));
    }
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left)) {
        Transfer *transfer = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
        if (message->msg != CURLMSG_DONE || transfer->state == Transfer::State::Doomed)
            continue;
        const TransferResult result = transfer->result(message->data.result);
        ++m_inCurl;
        curl_multi_remove_handle(m_multi.get(), transfer->handle());
        --m_inCurl;
        finish(*transfer, result);
    }
}

void TransferLoop::settleSoon()
{
    if (m_settling || m_inCurl > 0 || std::exchange(m_settlePosted, true))
        return;
    // Cheaper than a timer of no time.
    QMetaObject::invokeMethod(
        &m_timer,
        [this] {
            m_settlePosted = false;
            settle();
        },
        Qt::QueuedConnection);
}

/// A timer that fires too early is cheaper than one that is set anew again and again.
void TransferLoop::armTimer()
{
    if (!m_timeout || (m_timer.isActive() && m_timerEnd <= *m_timeout))
        return;
    const auto now = Clock::now();
    const auto wait = std::max(*m_timeout - now, Clock::duration::zero());
    m_timerEnd = *m_timeout;
    m_timer.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

void TransferLoop::onTimer()
{
    if (!m_timeout)
        return;
    settle();
}

int TransferLoop::onSocketInterest(CURL *handle, curl_socket_t socket, int what, void *self, void *)
{
    Transfer *transfer = nullptr;
    curl_easy_getinfo(handle, CURLINFO_PRIVATE, &transfer);
    if (transfer != nullptr && what != CURL_POLL_REMOVE)
        transfer->socket = socket;
    static_cast<TransferLoop *>(self)->m_watcher->watch(static_cast<int>(socket), interestOf(what));
    return 0;
}

int TransferLoop::onTimeoutWanted(CURLM *, long milliseconds, void *self)
{
    auto &loop = *static_cast<TransferLoop *>(self);
    if (milliseconds < 0)
        loop.m_timeout.reset();
    else
        loop.m_timeout = Clock::now() + std::chrono::milliseconds(milliseconds);
    return 0;
}

curl_socket_t TransferLoop::onOpenSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    int type = address->socktype;
#ifdef SOCK_CLOEXEC
    type |= SOCK_CLOEXEC;
#endif
    const curl_socket_t opened = ::socket(address->family, type, address->protocol);
    if (opened != CURL_SOCKET_BAD) {
        auto &loop = *static_cast<TransferLoop *>(self);
        ++loop.m_openSockets;
        loop.m_watcher->opened(static_cast<int>(opened));
    }
    return opened;
}

int TransferLoop::onCloseSocket(void *self, curl_socket_t socket)
{
    auto &loop = *static_cast<TransferLoop *>(self);
    --loop.m_openSockets;
    loop.m_watcher->closed(static_cast<int>(socket));
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace ccproxy::engine
