// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace ccproxy::ui {

/// Asks what shall become of the requests that are being answered. Open it with open(); it tells
/// the answer by a signal, and nothing for Cancel and Escape.
class QuitQuestion final : public QMessageBox {
    Q_OBJECT

public:
    explicit QuitQuestion(QWidget *parent);

    /// Follows the number of requests while it is open.
    void setActive(int active);

Q_SIGNALS:
    void quitAfterwardsChosen();
    void quitNowChosen();

private:
    void onClicked(QAbstractButton *button);

    QAbstractButton *m_afterwards;
    QAbstractButton *m_now;
};

} // namespace ccproxy::ui
