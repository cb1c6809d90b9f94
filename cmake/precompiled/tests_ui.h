// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the windows have in common.
#pragma once

#include "ui.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <QTcpServer>
#include <QTcpSocket>
