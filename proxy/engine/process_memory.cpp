// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process_memory.h"

#include <QFile>
#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ccproxy::engine {

std::uint64_t residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> pages = file.readAll().split(' ');
    return pages.size() > 1
        ? pages[1].toULongLong() * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE))
        : 0;
#else
    return 0;
#endif
}

void giveFreedMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace ccproxy::engine
