// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/json_view.h"

#include "ui/live/json_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextCharFormat>

#include <algorithm>
#include <array>

namespace ccproxy::ui {
namespace {

/// Of a line that has its colours; a new text begins without.
constexpr int kColoured = 1;

/// By JsonSpan::Kind, for light and for dark ground; each at a contrast of 4.5 or more with it.
constexpr QRgb kOnLight[] = {0xff0b5a9d, 0xff1c6b2a, 0xff8a4b00, 0xff7a2a8a};
constexpr QRgb kOnDark[] = {0xff7fc1ff, 0xff9bd58c, 0xffe7b36a, 0xffd7a0e8};

constexpr int kMiddle = 128;

} // namespace

/// Qt shows it each new line, and the one after each that has changed; it looks at none but those
/// that it is told to.
class JsonColours final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setGround(const QColor &ground)
    {
        const bool isDark = ground.lightness() < kMiddle;
        for (std::size_t kind = 0; kind < m_formats.size(); ++kind)
            m_formats[kind].setForeground(QColor(isDark ? kOnDark[kind] : kOnLight[kind]));
    }
    bool isColouring() const { return m_line.isValid(); }
    void colour(const QTextBlock &line)
    {
        m_line = line;
        rehighlightBlock(line);
        m_line = {};
    }
    int lines() const { return m_lines; }

protected:
    void highlightBlock(const QString &text) override
    {
        if (currentBlock() != m_line)
            return;
        ++m_lines;
        const QStringView line(text);
        for (const JsonSpan &span :
             jsonSpans({line.utf16(), static_cast<std::size_t>(line.size())}))
            setFormat(span.begin, span.length, m_formats[static_cast<std::size_t>(span.kind)]);
        setCurrentBlockState(kColoured);
    }

private:
    std::array<QTextCharFormat, 4> m_formats; ///< by JsonSpan::Kind
    QTextBlock m_line;                        ///< that it is told to colour
    int m_lines = 0;
};

JsonView::JsonView(QWidget *parent) : QPlainTextEdit(parent), m_colours(new JsonColours(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // JSON is the same in every language.
    setLayoutDirection(Qt::LeftToRight);
    m_colours->setGround(palette().color(QPalette::Base));
    connect(this, &QPlainTextEdit::updateRequest, this, &JsonView::colourVisible);
}

void JsonView::setGrownText(const QString &text)
{
    const QString before = toPlainText();
    const auto same = std::mismatch(before.begin(), before.end(), text.begin(), text.end()).first
        - before.begin();
    if (same == before.size() && same == text.size())
        return;
    QScrollBar &bar = *verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    // The user's own cursor, and what he has selected before this place, stay as they are.
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(same));
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(same));
    if (wasAtEnd)
        bar.setValue(bar.maximum());
}

int JsonView::colouredLines() const
{
    return m_colours->lines();
}

void JsonView::colourVisible()
{
    if (!m_isColoured || m_colours->isColouring())
        return; // to colour is to update
    qreal top = 0;
    for (QTextBlock line = firstVisibleBlock(); line.isValid(); line = line.next()) {
        if (top > viewport()->height())
            break;
        if (line.userState() != kColoured)
            m_colours->colour(line);
        top += blockBoundingRect(line).height();
    }
}

void JsonView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_colours == nullptr)
        return;
    m_colours->setGround(palette().color(QPalette::Base));
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
        line.setUserState(-1);
    colourVisible();
}

} // namespace ccproxy::ui
