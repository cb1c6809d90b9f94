// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_field.h"

#include "core/config/key_path.h"
#include "core/secret.h"
#include "ui/models/text.h"
#include "ui/settings/options/option_editor.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"
#include "ui/widgets/bring_into_view.h"
#include "ui/widgets/problem_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

/// `performance.max_retries` as steps; keys of lists and maps have a place of their own.
config::ValuePath pathOf(std::string_view name)
{
    config::ValuePath path;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('.', begin), name.size());
        path.push_back(config::PathStep::member(name.substr(begin, end - begin)));
        begin = end + 1;
    }
    return path;
}

/// As problems name their places.
std::string plainText(const config::ValuePath &path)
{
    std::string out;
    for (const config::PathStep &step : path) {
        if (step.kind == config::PathStep::Kind::Element)
            out += '[' + std::to_string(step.index) + ']';
        else
            out += (out.empty() ? "" : ".") + step.name;
    }
    return out;
}

QString nameOf(const config::KeyInfo &key)
{
    return textOf(key.name);
}

} // namespace

OptionField::OptionField(ConfigurationDesk &desk, const config::KeyInfo &key, QWidget *parent)
    : QObject(parent), m_desk(desk), m_key(key), m_path(pathOf(key.name)), m_editor(nullptr),
      m_origin(quietLabel(parent)), m_problem(problemLabel(parent)), m_note(quietLabel(parent)),
      m_reset(new QToolButton(parent))
{
    makeParts(parent);
    connect(m_editor, &OptionEditor::typed, this, &OptionField::onTyped);
    connect(m_editor, &OptionEditor::finished, this, &OptionField::commit);
    connect(m_editor, &OptionEditor::givenUp, this, &OptionField::giveUp);
    connect(m_reset, &QToolButton::clicked, this, &OptionField::reset);
}

void OptionField::makeParts(QWidget *parent)
{
    const OptionRow *row = findOption(m_key.name);
    const QString label = row ? labelOf(*row) : nameOf(m_key);
    const QString help = row ? helpOf(*row) : QString();
    m_editor = makeOptionEditor(m_key, label, parent);
    if (!m_editor->hasOwnLabel()) {
        m_label = new QLabel(label, parent);
        m_label->setTextFormat(Qt::PlainText);
        m_label->setBuddy(m_editor->field());
    }
    if (!help.isEmpty()) {
        m_help = quietLabel(parent);
        m_help->setText(help);
        m_editor->field()->setAccessibleDescription(help);
    }
    const QString name = nameOf(m_key);
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_origin->setObjectName(name + QStringLiteral(".origin"));
    m_note->setObjectName(name + QStringLiteral(".note"));
    for (QLabel *line : {m_origin, m_problem, m_note})
        line->hide();
    m_reset->setObjectName(name + QStringLiteral(".reset"));
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset: %1").arg(label));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    m_reset->setAutoRaise(true);
    m_reset->hide();
}

void OptionField::addTo(QGridLayout *grid)
{
    const int row = grid->rowCount();
    const OptionEditor::Extent extent = m_editor->extent();
    const bool isLine = extent == OptionEditor::Extent::Line;
    const bool isWide = extent == OptionEditor::Extent::Wide;
    if (m_label && !isLine)
        alignToFirstLine(m_label);
    if (m_label)
        grid->addWidget(m_label, row, 0,
                        Qt::AlignLeading | (isLine ? Qt::AlignVCenter : Qt::AlignTop));
    auto *line = new QHBoxLayout;
    line->addWidget(m_editor, isWide ? 1 : 0);
    if (QBoxLayout *buttons = m_editor->buttonLine())
        buttons->insertWidget(buttons->count() - 1, m_reset); // before the stretch
    else
        line->addWidget(m_reset, 0, isLine ? Qt::AlignTop : Qt::AlignBottom);
    line->addStretch(isWide ? 0 : 1);
    grid->addLayout(line, row, 1);
    // What belongs together stands closer than what follows.
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *word : {m_problem, m_origin, m_note, m_help}) {
        if (word)
            words->addWidget(word);
    }
    grid->addLayout(words, row + 1, 1);
    m_grid = grid;
    m_gap = row + 2;
    setVisible(m_isVisible);
}

void OptionField::setVisible(bool visible)
{
    m_isVisible = visible;
    if (m_grid)
        m_grid->setRowMinimumHeight(m_gap, visible ? m_editor->fontMetrics().height() / 2 : 0);
    m_editor->setVisible(visible);
    for (QLabel *line : {m_label, m_help}) {
        if (line)
            line->setVisible(visible);
    }
    for (QLabel *line : {m_origin, m_problem, m_note})
        line->setVisible(visible && !line->text().isEmpty());
    m_reset->setVisible(visible && m_state.isSet && !m_state.isReadOnly);
}

void OptionField::setFocus()
{
    m_editor->field()->setFocus();
}

void OptionField::setPlace(const config::ValuePath &path, Begin begin)
{
    m_begin = std::move(begin);
    if (m_path == path)
        return;
    m_path = path;
    giveUp();
}

QString OptionField::text() const
{
    return m_editor->text().trimmed();
}

bool OptionField::isTouched() const
{
    return text() != m_state.text;
}

void OptionField::refresh(const OptionSource &source)
{
    const bool isTyping = m_hasTyped && isTouched();
    m_state = optionState(m_key, m_path, source);
    m_isShowing = true;
    m_editor->setHint(m_state.fallback.isEmpty() ? QString()
                                                 : tr("%1 (default)").arg(m_state.fallback));
    m_editor->setReadOnly(m_state.isReadOnly);
    if (!isTyping || m_state.isReadOnly || m_isSaving) {
        m_editor->setText(m_state.text);
        m_hasTyped = false;
    }
    m_isShowing = false;
    if (!isTouched())
        showProblem({});
    m_origin->setText(m_state.origin);
    setVisible(m_isVisible);
}

void OptionField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && m_isVisible);
}

ConfigurationDesk::Edit OptionField::edit() const
{
    return [this, typed = text().toStdString()](
               const std::string &text, const config::Settings &now) -> Expected<std::string> {
        auto begun = m_begin ? m_begin(text, now) : Expected<std::string>(text);
        if (!begun)
            return begun;
        if (typed.empty())
            return begun->empty() ? begun : config::withoutValue(*begun, m_path);
        const auto value = config::valueFor(
            {.path = m_path, .key = &m_key, .isEntry = false, .isSensitive = false}, typed);
        if (!value)
            return Unexpected(value.error());
        return config::withValue(*begun, m_path, *value);
    };
}

void OptionField::onTyped()
{
    if (m_isShowing)
        return;
    m_hasTyped = true;
    if (!isTouched()) {
        showProblem({});
        return;
    }
    if (const QString wrong = m_editor->problem(); !wrong.isEmpty()) {
        showProblem(wrong);
        return;
    }
    // A password that is hidden cannot be kept while the rest of the text changes.
    if (text().contains(QString::fromUtf8(Secret::kMask.data()))) {
        showProblem(tr("Type it as a whole, with the password that is hidden here."));
        return;
    }
    const auto problems = m_desk.problemsOf(edit());
    if (!problems)
        showProblem(refusalText(problems.error()));
    else
        showProblem(problems->empty() ? QString() : wordsOf(problems->front()));
}

/// With the part of the value that it is about.
QString OptionField::wordsOf(const config::Problem &problem) const
{
    const QString words = problemText(problem);
    const std::string place = plainText(m_path);
    return problem.key.starts_with(place)
        ? m_editor->placed(words, std::string_view(problem.key).substr(place.size()))
        : words;
}

void OptionField::commit()
{
    if (m_state.isReadOnly || !isTouched())
        return;
    onTyped();
    if (!m_problem->isHidden()) {
        // A choice that is refused goes back by itself; a text stays, to be mended.
        if (m_key.type == config::KeyType::Boolean || m_key.type == config::KeyType::Choice)
            m_editor->setText(m_state.text);
        return;
    }
    save(edit());
}

void OptionField::save(const ConfigurationDesk::Edit &edit)
{
    m_isSaving = true; // what comes back is what was typed
    const auto changed = m_desk.change(edit);
    m_isSaving = false;
    showProblem(changed ? QString() : refusalText(changed.error()));
    if (changed)
        Q_EMIT saved();
}

void OptionField::giveUp()
{
    m_isShowing = true;
    m_editor->dropBegun();
    m_editor->setText(m_state.text);
    m_isShowing = false;
    m_hasTyped = false;
    showProblem({});
}

void OptionField::reset()
{
    // The button goes, and the focus must not go astray.
    m_editor->field()->setFocus();
    save([this](const std::string &text, const config::Settings &) -> Expected<std::string> {
        return config::withoutValue(text, m_path);
    });
}

/// Below the field, and to whoever hears instead of sees.
void OptionField::showProblem(const QString &problem)
{
    if (m_problem->text() == problem && m_problem->isHidden() == problem.isEmpty())
        return;
    tellProblem(m_problem, problem, m_editor->field(), m_help ? m_help->text() : QString());
    if (!problem.isEmpty())
        bringIntoView(m_problem);
}

} // namespace ccproxy::ui
