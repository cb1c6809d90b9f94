// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/field_rows.h"

#include "ui/settings/options/option_editor.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/providers/provider_draft.h"
#include "ui/widgets/problem_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
void FieldRows::add(QFormLayout *form, const std::string &field, const QString &label,
                    QWidget *widget)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(widget);
    auto *problem = problemLabel(box);
    problem->setObjectName(QStringLiteral("problem-") + QString::fromStdString(field));
    layout->addWidget(problem);
    m_rows.push_back({field, widget, problem});
    if (label.isEmpty()) {
        form->addRow(box);
        return;
    }
    auto *name = new QLabel(label);
    name->setBuddy(widget);
    // A buddy in another box than the label is not told to screen readers.
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(QString(label).remove(u'&').remove(u':'));
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    alignToFirstLine(name);
    form->addRow(name, box);
}

void FieldRows::touchAll()
{
    for (const Row &row : m_rows)
        touch(row.field);
}

std::vector<config::Problem> FieldRows::show(const std::vector<config::Problem> &problems)
{
    std::vector<config::Problem> rest;
    std::map<std::string, QString> texts;
    for (const config::Problem &problem : problems) {
        const std::string field = fieldOf(problem);
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&field](const Row &each) { return each.field == field; });
        if (row == m_rows.end())
            rest.push_back(problem);
        else if (texts[field].isEmpty())
            texts[field] = textOf(*row, problem);
    }
    for (Row &row : m_rows) {
        const QString &text = texts[row.field];
        row.isWrong = !text.isEmpty();
        const bool isShown = row.isWrong && isTouched(row.field);
        tellProblem(row.problem, isShown ? text : QString(), row.widget);
    }
    return rest;
}

/// A field with rows says in which of them it is.
QString FieldRows::textOf(const Row &row, const config::Problem &problem)
{
    const QString text = problemText(problem);
    const auto *editor = qobject_cast<const OptionEditor *>(row.widget);
    const std::size_t at = problem.key.find("]." + row.field);
    if (editor == nullptr || at == std::string::npos)
        return text;
    return editor->placed(text, std::string_view(problem.key).substr(at + 2 + row.field.size()));
}

QWidget *FieldRows::firstWrong() const
{
    const auto wrong =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isWrong; });
    return wrong == m_rows.end() ? nullptr : wrong->widget;
}

} // namespace ccproxy::ui
