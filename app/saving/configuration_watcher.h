// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <string>
#include <vector>

namespace ccproxy::app {

/// Tells within a second that the content of a file is another one, however it came to be: written
/// in place, replaced by a rename as editors and ConfigurationFile do, or behind a link. A file
/// that is missing or empty only for a moment, since somebody is saving it, is not told. Lives in
/// the main thread; looks at nothing unless the system reports something (where it cannot, it looks
/// twice a second).
class ConfigurationWatcher final : public QObject {
    Q_OBJECT

public:
    explicit ConfigurationWatcher(QObject *parent = nullptr);

    struct File {
        std::string path;
        std::string content; ///< what is known already, "" for a missing file
    };
    /// Watches these files instead of others; they need not exist. One that has another content
    /// than is known is told at once.
    void watch(const std::vector<File> &files);

Q_SIGNALS:
    /// One or several of the files have another content, or are gone.
    void changed();

private:
    void onEvent();
    void look();
    void subscribe();

    QFileSystemWatcher m_watcher;
    std::map<std::string, QByteArray> m_known; ///< path → fingerprint of the content
    QTimer m_settle{this};                     ///< runs until a burst of events is over
    QTimer m_latest{this};  ///< a burst that does not end is looked at all the same
    QTimer m_missing{this}; ///< how long a file may be missing
    QTimer m_poll{this};
    bool m_isMissing = false; ///< a file was not there when it was looked at
};

} // namespace ccproxy::app
