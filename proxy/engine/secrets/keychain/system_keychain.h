// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/secrets/keychain_access.h"

#include <memory>

namespace QKeychain {
class Job;
}

namespace ccproxy::engine {

/// The system's keychain by QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Store. One for a process and its whole life: both QtKeychain's queue of jobs and
/// libsecret's connection stay with the thread that used them first.
class SystemKeychain final : public KeychainAccess {
public:
    SystemKeychain();
    ~SystemKeychain() override;

    Answer read(const QString &item) override;
    Answer write(const QString &item, const QByteArray &data) override;
    Answer remove(const QString &item) override;

private:
    class GlibPump;

    /// Runs the job; its error in our words.
    Answer run(QKeychain::Job &job, const QString &item);
    template <typename Try>
    Answer twice(Try &&once);

    std::unique_ptr<GlibPump> m_pump; ///< null where Qt's own event loop does its work
    bool m_wasCutOff = false;         ///< the thread's end came before a job's
};

} // namespace ccproxy::engine
