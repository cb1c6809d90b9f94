// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the core have in common.
#pragma once

#include "core.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
