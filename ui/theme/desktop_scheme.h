// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace ccproxy::ui {

enum class ColourScheme {
    Unknown, ///< the desktop has no wish, or does not tell
    Light,
    Dark,
};

/// Which colours the desktop wants of its programs, as far as Qt does not follow it by itself.
class DesktopScheme : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    ColourScheme scheme() const { return m_scheme; }

Q_SIGNALS:
    void changed();

protected:
    void setScheme(ColourScheme scheme);

private:
    ColourScheme m_scheme = ColourScheme::Unknown;
};

/// That of this system. It begins with Unknown and asks without blocking.
std::unique_ptr<DesktopScheme> makeDesktopScheme();

} // namespace ccproxy::ui
