// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <map>

namespace ccproxy::test {

/// Prometheus' text format 0.0.4, read as strictly as its description allows.
struct ReadExposition {
    QString problem; ///< the first thing that is wrong, "" for none
    /// By name and labels as "name{a=x,b=y}", the labels sorted and without quotes and escapes.
    std::map<QByteArray, double> samples;
    QMap<QByteArray, QByteArray> types; ///< of families

    /// -1 when there is none.
    double value(const QByteArray &sample) const
    {
        const auto found = samples.find(sample);
        return found == samples.end() ? -1 : found->second;
    }
};

ReadExposition readExposition(const QByteArray &text);

} // namespace ccproxy::test
