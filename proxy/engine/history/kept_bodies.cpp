// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/kept_bodies.h"

#include "core/redact.h"

#include <QDataStream>
#include <QIODevice>

namespace ccproxy::engine {
namespace {

/// The first byte of what packed() makes, before it is compressed.
constexpr quint8 kFormat = 1;
/// Of zlib's nine: JSON becomes hardly smaller by more, and this takes a third of the time.
constexpr int kLevel = 3;

void hide(HeaderList &headers, const Secret &key)
{
    for (auto &[name, value] : headers)
        value = withoutSecret(redactHeader(name, value), key);
}

void hide(KeptText &kept, const Secret &key)
{
    kept.text = redactText(withoutSecret(std::move(kept.text), key));
}

// -- Streams

QDataStream &operator<<(QDataStream &out, const std::string &text)
{
    return out << QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

QDataStream &operator>>(QDataStream &in, std::string &text)
{
    QByteArray bytes;
    in >> bytes;
    text = bytes.toStdString();
    return in;
}

QDataStream &operator<<(QDataStream &out, const KeptText &kept)
{
    return out << kept.text << static_cast<quint64>(kept.leftOut);
}

QDataStream &operator>>(QDataStream &in, KeptText &kept)
{
    quint64 leftOut = 0;
    in >> kept.text >> leftOut;
    kept.leftOut = leftOut;
    return in;
}

QDataStream &operator<<(QDataStream &out, const std::pair<std::string, std::string> &pair)
{
    return out << pair.first << pair.second;
}

QDataStream &operator>>(QDataStream &in, std::pair<std::string, std::string> &pair)
{
    return in >> pair.first >> pair.second;
}

QDataStream &operator<<(QDataStream &out, const KeptAttempt &attempt);
QDataStream &operator>>(QDataStream &in, KeptAttempt &attempt);

template <typename T>
QDataStream &operator<<(QDataStream &out, const std::vector<T> &list)
{
    out << static_cast<quint32>(list.size());
    for (const T &item : list)
        out << item;
    return out;
}

template <typename T>
QDataStream &operator>>(QDataStream &in, std::vector<T> &list)
{
    quint32 size = 0;
    in >> size;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i)
        in >> list.emplace_back();
    return in;
}

QDataStream &operator<<(QDataStream &out, const KeptAttempt &a)
{
    return out << a.url << a.requestHeaders << a.request << static_cast<qint32>(a.status)
               << a.responseHeaders << a.response;
}

QDataStream &operator>>(QDataStream &in, KeptAttempt &a)
{
    return in >> a.url >> a.requestHeaders >> a.request >> a.status >> a.responseHeaders
        >> a.response;
}

} // namespace

KeptBodies plain(const ExchangeBodies &bodies)
{
    const auto kept = [](const CapturedText &captured) {
        return KeptText{captured.text(), captured.leftOut()};
    };
    KeptBodies out{bodies.requestHeaders, kept(bodies.request), kept(bodies.response), {}};
    out.attempts.reserve(bodies.attempts.size());
    for (const auto &attempt : bodies.attempts)
        out.attempts.push_back({attempt->url, attempt->requestHeaders, kept(attempt->request),
                                attempt->status, attempt->responseHeaders,
                                kept(attempt->response)});
    return out;
}

KeptBodies redacted(const ExchangeBodies &bodies)
{
    KeptBodies out = plain(bodies);
    hide(out.requestHeaders, {});
    hide(out.request, {});
    for (std::size_t i = 0; i < out.attempts.size(); ++i) {
        // What the provider said may have gone on to the client.
        const Secret &key = bodies.attempts[i]->key;
        out.response.text = withoutSecret(std::move(out.response.text), key);
        KeptAttempt &attempt = out.attempts[i];
        attempt.url = withoutSecret(redactUrl(attempt.url), key);
        hide(attempt.requestHeaders, key);
        hide(attempt.request, key);
        hide(attempt.responseHeaders, key);
        hide(attempt.response, key);
    }
    hide(out.response, {});
    return out;
}

QByteArray packed(const KeptBodies &bodies)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << kFormat << bodies.requestHeaders << bodies.request << bodies.response << bodies.attempts;
    return qCompress(bytes, kLevel);
}

std::optional<KeptBodies> unpacked(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 format = 0;
    KeptBodies bodies;
    in >> format;
    if (format != kFormat)
        return std::nullopt;
    in >> bodies.requestHeaders >> bodies.request >> bodies.response >> bodies.attempts;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    return bodies;
}

} // namespace ccproxy::engine
