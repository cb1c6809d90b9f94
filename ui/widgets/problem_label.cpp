// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_label.h"

#include "ui/widgets/words_label.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>

namespace ccproxy::ui {
namespace {

/// Keeps a colour between that of the text and that of the window, also when the theme changes.
class TonedLabel final : public QLabel {
public:
    enum class Tone { Quiet, Problem };
    TonedLabel(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        applyTone();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        // Of its parent, not what it has set itself.
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
            applyTone();
    }

private:
    void applyTone()
    {
        const QPalette outer = parentWidget() ? parentWidget()->palette() : QPalette();
        const QColor text = outer.color(QPalette::WindowText);
        const QColor ground = outer.color(QPalette::Window);
        QColor tone = mixed(text, ground);
        if (m_tone == Tone::Problem)
            tone = ground.lightness() < 128 ? QColor(0xff, 0x9b, 0x8f) : QColor(0xa8, 0x1c, 0x12);
        if (palette().color(QPalette::WindowText) == tone)
            return;
        QPalette own = palette();
        own.setColor(QPalette::WindowText, tone);
        setPalette(own);
    }
    /// Two thirds of the one: enough of a contrast to be read.
    static QColor mixed(const QColor &one, const QColor &other)
    {
        const auto part = [](int a, int b) { return (2 * a + b) / 3; };
        return {part(one.red(), other.red()), part(one.green(), other.green()),
                part(one.blue(), other.blue())};
    }

    Tone m_tone;
};

} // namespace

void alignToFirstLine(QLabel *label)
{
    const int air = QLineEdit().sizeHint().height() - label->fontMetrics().height();
    label->setContentsMargins(0, air / 2, 0, 0);
}

QLabel *quietLabel(QWidget *parent)
{
    return new TonedLabel(TonedLabel::Tone::Quiet, parent);
}

QLabel *problemLabel(QWidget *parent)
{
    auto *label = new TonedLabel(TonedLabel::Tone::Problem, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->hide();
    return label;
}

void tellProblem(QLabel *label, const QString &problem, QWidget *field, const QString &usual)
{
    const QString words = problem.isEmpty() ? QString() : QStringLiteral("⚠ ") + problem;
    const bool isNew = !words.isEmpty() && label->text() != words;
    label->setText(words);
    label->setVisible(!words.isEmpty());
    if (field != nullptr)
        field->setAccessibleDescription(problem.isEmpty() ? usual : problem);
    if (isNew)
        announce(label);
}

} // namespace ccproxy::ui
