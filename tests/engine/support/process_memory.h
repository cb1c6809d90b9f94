// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ccproxy::test {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// Takes memory that was freed out of the measure, where the library can.
inline void giveBackFreeMemory()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

/// The memory of this process that is in use, in bytes; 0 where that is not known.
inline qint64 residentMemory()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    if (at < 0)
        return 0;
    const QByteArray line = all.mid(at + 6, all.indexOf('\n', at) - at - 6);
    return line.trimmed().split(' ').constFirst().toLongLong() * 1024;
}

} // namespace ccproxy::test
