// SPDX-License-Identifier: GPL-3.0-or-later
// What tests without windows have in common.
#pragma once

#include "tests_core.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QProcess>
#include <QSignalSpy>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <thread>
