// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QTextBrowser;

namespace ccproxy::ui {

/// Shows a text to be read, copied, and saved where a file name is given for it.
class TextDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Format {
        Plain, ///< lines as they are, in letters of one width
        Markdown,
    };

    /// `name`: of the dialog as an object. `note`: a sentence above the text, "" = none.
    TextDialog(const QString &name, const QString &title, const QString &note, const QString &text,
               Format format, QWidget *parent = nullptr);

    /// Adds the button that saves it; the name is what is proposed.
    void offerSaving(const QString &fileName);

private:
    QPushButton *addButton(const QString &name, const QString &text);
    void askForFile(const QString &fileName);
    void save(const QString &file);

    QString m_text;
    QTextBrowser *m_view;
    QHBoxLayout *m_buttons; ///< the last one closes it
};

} // namespace ccproxy::ui
