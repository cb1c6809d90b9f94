// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace ccproxy::app {

/// While it lives Qt says nothing. For the making of an application: on standard error Qt tells
/// then that it goes over to UTF-8 where the locale is another one (a bare system has none), which
/// no user of this program must know.
class QuietStart {
public:
    QuietStart() : m_before(qInstallMessageHandler(&drop)) { }
    ~QuietStart() { qInstallMessageHandler(m_before); }
    QuietStart(const QuietStart &) = delete;
    QuietStart &operator=(const QuietStart &) = delete;

private:
    static void drop(QtMsgType, const QMessageLogContext &, const QString &) { }

    QtMessageHandler m_before;
};

} // namespace ccproxy::app
