// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/field_rows.h"

#include "ui/settings/providers/provider_draft.h"
#include "ui/widgets/problem_label.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

QString sentence(const std::string &text)
{
    QString out = QString::fromStdString(text);
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    if (!out.isEmpty() && !out.endsWith(u'.') && !out.endsWith(u'?') && !out.endsWith(u'…'))
        out += u'.';
    return out;
}

} // namespace

QString problemText(const config::Problem &problem)
{
    const QString out = sentence(problem.message) + u' ' + sentence(problem.remedy);
    return out.trimmed();
}

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
    // Beside the first line of a field that has several.
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    const int air = QLineEdit().sizeHint().height() - name->fontMetrics().height();
    name->setContentsMargins(0, air / 2, 0, 0);
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
        const bool isHere = std::any_of(m_rows.begin(), m_rows.end(),
                                        [&field](const Row &row) { return row.field == field; });
        if (!isHere)
            rest.push_back(problem);
        else if (texts[field].isEmpty())
            texts[field] = problemText(problem);
    }
    for (Row &row : m_rows) {
        const QString &text = texts[row.field];
        row.isWrong = !text.isEmpty();
        const bool isShown = row.isWrong && isTouched(row.field);
        tellProblem(row.problem, isShown ? text : QString(), row.widget);
    }
    return rest;
}

QWidget *FieldRows::firstWrong() const
{
    const auto wrong =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.isWrong; });
    return wrong == m_rows.end() ? nullptr : wrong->widget;
}

} // namespace ccproxy::ui
