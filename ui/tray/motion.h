// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>
#include <utility>

namespace ccproxy::ui {

/// Whether the user wants to see things move: not where the style or the desktop's settings say
/// that they shall not.
class Motion : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool isWanted() const { return m_isWanted; }

Q_SIGNALS:
    void changed();

protected:
    void setWanted(bool wanted)
    {
        if (std::exchange(m_isWanted, wanted) != wanted)
            Q_EMIT changed();
    }
    /// As the style says, which Qt tells what it knows of the system.
    static bool isWantedByStyle();

private:
    bool m_isWanted = true;
};

/// Of this platform: on Unix it follows the desktop's settings, too. Needs the QApplication.
std::unique_ptr<Motion> makeMotion();

} // namespace ccproxy::ui
