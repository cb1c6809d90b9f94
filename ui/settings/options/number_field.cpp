// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/number_field.h"

#include <QLineEdit>
#include <QStyleOptionSpinBox>

#include <algorithm>

namespace ccproxy::ui {

NumberField::NumberField(Range range, QWidget *parent) : QAbstractSpinBox(parent), m_range(range)
{
    setKeyboardTracking(true);
}

void NumberField::stepBy(int steps)
{
    bool isNumber = false;
    const qlonglong now = lineEdit()->text().toLongLong(&isNumber);
    // The first step into an empty field shows where it stands.
    const std::int64_t next = isNumber ? now + steps * m_range.step : m_range.begin;
    lineEdit()->setText(QString::number(std::clamp(next, m_range.least, m_range.most)));
    Q_EMIT stepped();
}

QValidator::State NumberField::validate(QString &, int &) const
{
    return QValidator::Acceptable;
}

QAbstractSpinBox::StepEnabled NumberField::stepEnabled() const
{
    if (isReadOnly())
        return StepNone;
    bool isNumber = false;
    const qlonglong now = lineEdit()->text().toLongLong(&isNumber);
    StepEnabled steps = StepNone;
    if (!isNumber || now < m_range.most)
        steps |= StepUpEnabled;
    if (!isNumber || now > m_range.least)
        steps |= StepDownEnabled;
    return steps;
}

QSize NumberField::sizeHint() const
{
    constexpr int kDigits = 16;
    QStyleOptionSpinBox option;
    initStyleOption(&option);
    ensurePolished();
    const QSize content(fontMetrics().horizontalAdvance(QString(kDigits, u'0')),
                        lineEdit()->sizeHint().height());
    return style()->sizeFromContents(QStyle::CT_SpinBox, &option, content, this);
}

} // namespace ccproxy::ui
