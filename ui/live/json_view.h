// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ccproxy::ui {

class JsonColours;

/// Shows a text with its JSON in colours, for reading and copying. A line is coloured when it is
/// first seen, so that a long text costs no more than a short one.
class JsonView final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit JsonView(QWidget *parent = nullptr);

    /// False: a text that is no JSON in lines, such as a very long one. For the next text.
    void setColoured(bool coloured) { m_isColoured = coloured; }
    /// A text that begins as the one that is shown mostly does: who reads in it stays where he is,
    /// and who is at its end stays at the end.
    void setGrownText(const QString &text);
    /// Lines that have got their colours.
    int colouredLines() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourVisible();

    JsonColours *m_colours;
    bool m_isColoured = true;
};

} // namespace ccproxy::ui
