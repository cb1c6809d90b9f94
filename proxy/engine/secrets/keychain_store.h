// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/secret_store.h"

#include <QString>

#include <memory>
#include <vector>

namespace ccproxy::engine {

class KeychainAccess;

/// The system's keychain. Works in a thread of its own, which begins with the first request: the
/// keychain may ask its user and take minutes, and its libraries want an event loop that our other
/// threads do not have. A question that was asked is asked once, however many reads come meanwhile.
///
/// At most one in a process, which keeps it as long as it needs keys (SystemKeychain says why).
class KeychainStore final : public SecretStore {
    Q_OBJECT

public:
    /// `moduleFolder` as openKeychain()'s.
    explicit KeychainStore(QString moduleFolder = {}, QObject *parent = nullptr);
    ~KeychainStore() override;

    void read(std::chrono::milliseconds deadline, QObject *context, Reply reply) override;
    void write(config::Keys keys, std::chrono::milliseconds deadline, QObject *context,
               Reply reply) override;

private:
    class Thread;
    struct Asked;
    using Work = std::function<SecretAnswer(KeychainAccess &)>;

    int begin(Work work);
    void wait(int work, std::chrono::milliseconds deadline, QObject *context, Reply reply);
    void tell(int work, const SecretAnswer &answer);

    QString m_moduleFolder;
    std::unique_ptr<Thread> m_thread;
    std::vector<Asked> m_asked;
    int m_lastAsked = 0;
    int m_lastWork = 0;
    int m_reading = 0; ///< the work that is a read, after which nothing was asked for; 0 = none
    bool m_wasLate = false;
};

} // namespace ccproxy::engine
