// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace ccproxy::ui {

/// Knows whether any window of the program is open: a minimised one is, menus and tool tips are
/// none. Needs the QApplication.
class WindowWatch final : public QObject {
    Q_OBJECT

public:
    explicit WindowWatch(QObject *parent = nullptr);

    bool isAnyOpen() const { return m_isAnyOpen; }

Q_SIGNALS:
    /// When the first one opens and the last one closes, after the event that does so.
    void changed(bool isAnyOpen);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    bool m_isAnyOpen = false;
};

} // namespace ccproxy::ui
