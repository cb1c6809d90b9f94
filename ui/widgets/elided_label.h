// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ccproxy::ui {

/// A plain text in one line that gives way: what does not fit is elided, and the tool tip has all.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ccproxy::ui
