// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_editor.h"

#include "core/config/edit.h"
#include "ui/language/language.h"
#include "ui/models/text.h"
#include "ui/settings/options/number_field.h"
#include "ui/settings/options/option_state.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/row_editor.h"
#include "ui/widgets/calm_wheel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <limits>

namespace ccproxy::ui {
namespace {

using config::KeyType;

/// About as much as people type into one line.
constexpr int kLineInCharacters = 40;

void fill(OptionEditor *editor, std::initializer_list<QWidget *> parts)
{
    auto *layout = new QHBoxLayout(editor);
    layout->setContentsMargins({});
    for (QWidget *part : parts)
        layout->addWidget(part);
    layout->addStretch(1);
    editor->setFocusProxy(*parts.begin());
}

class CheckEditor final : public OptionEditor {
public:
    CheckEditor(const QString &label, QWidget *parent)
        : OptionEditor(parent), m_box(new QCheckBox(label))
    {
        fill(this, {m_box});
        connect(m_box, &QCheckBox::clicked, this, &OptionEditor::finished);
    }
    QString text() const override
    {
        return m_box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    }
    void setText(const QString &text) override { m_box->setChecked(text == QLatin1String("true")); }
    void setHint(const QString &) override { }
    void setReadOnly(bool readOnly) override { m_box->setEnabled(!readOnly); }
    QWidget *field() override { return m_box; }
    bool hasOwnLabel() const override { return true; }

private:
    QCheckBox *m_box;
};

class ChoiceEditor final : public OptionEditor {
public:
    explicit ChoiceEditor(QWidget *parent) : OptionEditor(parent), m_combo(new QComboBox)
    {
        fill(this, {m_combo});
        connect(m_combo, &QComboBox::activated, this, &OptionEditor::finished);
    }
    void add(const QString &label, const QString &text) { m_combo->addItem(label, text); }
    QString text() const override { return m_combo->currentData().toString(); }
    void setText(const QString &text) override
    {
        if (m_combo->findData(text) < 0)
            add(text, text); // what somebody has written into the file
        m_combo->setCurrentIndex(m_combo->findData(text));
    }
    void setHint(const QString &) override { }
    void setReadOnly(bool readOnly) override { m_combo->setEnabled(!readOnly); }
    QWidget *field() override { return m_combo; }

private:
    QComboBox *m_combo;
};

/// Of all that has a line edit. Esc gives up what was typed, and is for others while there is
/// nothing to give up.
class LineEditor : public OptionEditor {
public:
    LineEditor(QLineEdit *edit, QWidget *field, QWidget *parent)
        : OptionEditor(parent), m_edit(edit), m_field(field)
    {
        connect(edit, &QLineEdit::textChanged, this, &OptionEditor::typed);
        connect(edit, &QLineEdit::editingFinished, this, &OptionEditor::finished);
        edit->installEventFilter(this);
        field->installEventFilter(this);
    }
    QString text() const override { return m_edit->text(); }
    void setText(const QString &text) override
    {
        m_kept = text;
        if (m_edit->text() != text)
            m_edit->setText(text);
    }
    void setHint(const QString &hint) override { m_edit->setPlaceholderText(hint); }
    void setReadOnly(bool readOnly) override { m_edit->setReadOnly(readOnly); }
    QWidget *field() override { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isEscape = event->type() == QEvent::KeyPress
            && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!isEscape || m_edit->text() == m_kept)
            return OptionEditor::eventFilter(watched, event);
        Q_EMIT givenUp();
        return true;
    }

private:
    QLineEdit *m_edit;
    QWidget *m_field;
    QString m_kept;
};

class TextEditor final : public LineEditor {
public:
    explicit TextEditor(QLineEdit *edit, QWidget *parent) : LineEditor(edit, edit, parent)
    {
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kLineInCharacters);
        fill(this, {edit});
    }
};

class PathEditor final : public LineEditor {
public:
    PathEditor(QLineEdit *edit, const QString &label, QWidget *parent)
        : LineEditor(edit, edit, parent), m_browse(new QPushButton(OptionEditor::tr("Browse…")))
    {
        edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * kLineInCharacters);
        m_browse->setAutoDefault(false);
        m_browse->setAccessibleName(OptionEditor::tr("Browse: %1").arg(label));
        fill(this, {edit, m_browse});
        connect(m_browse, &QPushButton::clicked, this, [this, edit, label] {
            auto *dialog = new QFileDialog(this, label, edit->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &path) {
                edit->setText(path);
                Q_EMIT finished();
            });
            dialog->open();
        });
    }
    void setReadOnly(bool readOnly) override
    {
        LineEditor::setReadOnly(readOnly);
        m_browse->setEnabled(!readOnly);
    }

private:
    QPushButton *m_browse;
};

class NumberEditor final : public LineEditor {
public:
    NumberEditor(NumberField *field, QWidget *parent)
        : LineEditor(field->edit(), field, parent), m_number(field)
    {
        fill(this, {field});
        // A step is meant to count when the field is left, as what is typed.
        connect(field, &NumberField::stepped, this, &OptionEditor::typed);
        connect(field, &NumberField::editingFinished, this, &OptionEditor::finished);
    }
    void setReadOnly(bool readOnly) override { m_number->setReadOnly(readOnly); }

private:
    NumberField *m_number;
};

OptionEditor *makeChoice(const config::KeyInfo &key, QWidget *parent)
{
    auto *editor = new ChoiceEditor(parent);
    if (key.fallback.empty())
        editor->add(choiceLabel(key.name, {}), {});
    for (const std::string_view choice : key.choices)
        editor->add(choiceLabel(key.name, choice), textOf(choice));
    return editor;
}

OptionEditor *makeLanguages(QWidget *parent)
{
    auto *editor = new ChoiceEditor(parent);
    editor->add(choiceLabel("ui.language", {}), {});
    for (const Language &language : languages())
        editor->add(QString::fromUtf8(language.name), QString::fromLatin1(language.code));
    return editor;
}

OptionEditor *makeNumber(const config::KeyInfo &key, QWidget *parent)
{
    const auto fallback = config::valueOf(key.fallback.empty() ? "null" : key.fallback);
    const qlonglong begin = fallback ? typedText(*fallback).toLongLong() : 0;
    auto *field = new NumberField({.least = key.minimum,
                                   .most = key.maximum,
                                   .begin = std::max<std::int64_t>(begin, key.minimum),
                                   .step = 1});
    return new NumberEditor(field, parent);
}

OptionEditor *editorFor(const config::KeyInfo &key, const QString &label, QWidget *parent)
{
    if (key.name == "ui.language")
        return makeLanguages(parent);
    if (auto form = makeRowForm(key))
        return new RowEditor(std::move(form), textOf(key.name), label, parent);
    switch (key.type) {
    case KeyType::Boolean:
        return new CheckEditor(label, parent);
    case KeyType::Choice:
        return makeChoice(key, parent);
    case KeyType::Integer:
        return makeNumber(key, parent);
    case KeyType::Path:
        return new PathEditor(new QLineEdit, label, parent);
    default:
        return new TextEditor(new QLineEdit, parent);
    }
}

} // namespace

OptionEditor *makeOptionEditor(const config::KeyInfo &key, const QString &label, QWidget *parent)
{
    OptionEditor *editor = editorFor(key, label, parent);
    const QString name = textOf(key.name);
    editor->field()->setObjectName(name);
    editor->field()->setAccessibleName(label);
    // A screen reader goes into the list by itself.
    const auto *combo = qobject_cast<QComboBox *>(editor->field());
    if (combo)
        combo->view()->setAccessibleName(label);
    if (combo || key.type == KeyType::Integer)
        leaveWheelToPage(editor->field());
    for (QPushButton *button : editor->findChildren<QPushButton *>())
        button->setObjectName(name + QStringLiteral(".browse"));
    return editor;
}

} // namespace ccproxy::ui
