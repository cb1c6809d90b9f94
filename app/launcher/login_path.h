// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ccproxy::app {

/// The PATH in what a login shell has printed, between marks that no file of the user's prints.
std::optional<std::string> loginPathIn(std::string_view output);

/// Asks the user's login shell for its PATH, which a program started from a desktop does not have.
/// Its files may print, read, hang or fail: it gets no input and no terminal, and a time limit.
class LoginPath final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience = std::chrono::seconds(3);

    explicit LoginPath(std::chrono::milliseconds patience = kPatience, QObject *parent = nullptr);
    ~LoginPath() override;

    /// Asks unless it is being asked. done() follows, never before this returns.
    void ask(const Environment &environment);
    /// As the last answer had it; "" = there was none.
    const std::string &path() const { return m_path; }

Q_SIGNALS:
    void done();

private:
    void read();
    void stop();
    void finish();

    QProcess m_shell;
    QTimer m_limit;
    QByteArray m_output;
    std::string m_path;
    bool m_isAsking = false;
};

} // namespace ccproxy::app
