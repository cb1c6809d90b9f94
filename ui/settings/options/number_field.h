// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <cstdint>

namespace ccproxy::ui {

/// A whole number that is typed or stepped. Anything can be typed, so that what is wrong with it
/// can be told; steps stay in the range. It may be empty.
class NumberField final : public QAbstractSpinBox {
    Q_OBJECT

public:
    struct Range {
        std::int64_t least = 0;
        std::int64_t most = 0;
        std::int64_t begin = 0; ///< where steps begin while it is empty
        std::int64_t step = 1;
    };
    explicit NumberField(Range range, QWidget *parent = nullptr);

    QLineEdit *edit() const { return lineEdit(); }

    void stepBy(int steps) override;
    QValidator::State validate(QString &text, int &position) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By a step, so that it is no text half typed.
    void stepped();

protected:
    StepEnabled stepEnabled() const override;

private:
    Range m_range;
};

} // namespace ccproxy::ui
