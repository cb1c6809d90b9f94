// SPDX-License-Identifier: GPL-3.0-or-later
// What the engine's sources have in common.
#pragma once

#include "core.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QLoggingCategory>
#include <QObject>
#include <QPointer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <QHostAddress>
#include <QHttpServer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <condition_variable>
#include <mutex>
