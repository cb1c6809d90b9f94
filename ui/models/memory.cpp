// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/memory.h"

namespace ccproxy::ui {

Memory::Memory(const QString &file) : m_settings(file, QSettings::IniFormat) { }

bool Memory::isFirst(const QString &name)
{
    const QString key = QStringLiteral("told/") + name;
    if (m_settings.value(key).toBool())
        return false;
    m_settings.setValue(key, true);
    return true;
}

QByteArray Memory::geometry(const QString &window) const
{
    return m_settings.value(QStringLiteral("geometry/") + window).toByteArray();
}

void Memory::setGeometry(const QString &window, const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("geometry/") + window, geometry);
}

QVariant Memory::look(const QString &part) const
{
    return m_settings.value(QStringLiteral("look/") + part);
}

void Memory::setLook(const QString &part, const QVariant &look)
{
    m_settings.setValue(QStringLiteral("look/") + part, look);
}

} // namespace ccproxy::ui
