// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/keychain_store.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <array>
#include <cstdio>

#include <unistd.h>

/// `keychain_tool FOLDER`: reads "read MILLISECONDS" and "write MILLISECONDS [ENTRY=KEY…]" line by
/// line and answers with a line each, "STATE [ENTRY=KEY…]"; says "awoke" when the store does.
namespace {

using namespace ccproxy;

const char *nameOf(config::KeyState state)
{
    constexpr const char *kNames[] = {"known", "waiting", "none", "denied", "absent", "damaged"};
    return kNames[static_cast<int>(state)];
}

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

void tell(const engine::SecretAnswer &answer)
{
    std::string line = nameOf(answer.state);
    for (const auto &[entry, key] : answer.keys)
        line += " " + entry + "=" + std::string(key.reveal());
    say(line);
}

void obey(const QByteArray &line, engine::SecretStore &store)
{
    const QList<QByteArray> words = line.split(' ');
    const std::chrono::milliseconds deadline(words.value(1).toInt());
    if (words.front() == "read") {
        store.read(deadline, &store, &tell);
        return;
    }
    config::Keys keys;
    for (qsizetype i = 2; i < words.size(); ++i) {
        const qsizetype equal = words[i].indexOf('=');
        keys.insert_or_assign(words[i].left(equal).toStdString(),
                              Secret(words[i].mid(equal + 1).toStdString()));
    }
    store.write(std::move(keys), deadline, &store, &tell);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    engine::KeychainStore store(QString::fromLocal8Bit(argc > 1 ? argv[1] : "")); // NOLINT
    QObject::connect(&store, &engine::SecretStore::awoke, &store, [] { say("awoke"); });
    QSocketNotifier input(0, QSocketNotifier::Read);
    QByteArray text;
    QObject::connect(&input, &QSocketNotifier::activated, &store, [&] {
        std::array<char, 65536> buffer{};
        const auto size = read(0, buffer.data(), buffer.size());
        if (size <= 0)
            return QCoreApplication::quit();
        text.append(buffer.data(), size);
        for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
            obey(text.left(end), store);
            text.remove(0, end + 1);
        }
    });
    return QCoreApplication::exec();
}
