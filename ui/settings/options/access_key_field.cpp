// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/access_key_field.h"

#include "core/config/secrets.h"
#include "ui/models/joining.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/problem_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr std::string_view kKey = "apikey";
constexpr int kFieldInCharacters = 64;

QString labelOfKey()
{
    const OptionRow *row = findOption(kKey);
    return row ? labelOf(*row) : QString();
}

} // namespace

AccessKeyField::AccessKeyField(ConfigurationDesk &desk, QWidget *parent)
    : QObject(parent), m_desk(desk), m_label(new QLabel(labelOfKey(), parent)),
      m_field(new KeyField(QStringLiteral("apikey"), m_label->text(), parent)),
      m_set(new QPushButton(tr("Set"), parent)),
      m_toFile(new QPushButton(tr("Keep it in the file"), parent)), m_problem(problemLabel(parent)),
      m_help(quietLabel(parent))
{
    const OptionRow *row = findOption(kKey);
    makeParts(row ? helpOf(*row) : QString());
    connect(m_field, &KeyField::changed, this, &AccessKeyField::onChanged);
    connect(m_field, &KeyField::entered, this,
            [this] { keep(ConfigurationDesk::KeyPlace::Keychain); });
    connect(m_set, &QPushButton::clicked, this,
            [this] { keep(ConfigurationDesk::KeyPlace::Keychain); });
    connect(m_toFile, &QPushButton::clicked, this,
            [this] { keep(ConfigurationDesk::KeyPlace::File); });
    updateButtons();
}

void AccessKeyField::makeParts(const QString &help)
{
    alignToFirstLine(m_label);
    m_label->setBuddy(m_field);
    m_help->setText(help);
    m_field->focusProxy()->setAccessibleDescription(help);
    m_field->setMinimumWidth(m_field->fontMetrics().averageCharWidth() * kFieldInCharacters);
    m_set->setObjectName(QStringLiteral("apikey.set"));
    m_toFile->setObjectName(QStringLiteral("apikey.toFile"));
    m_toFile->setToolTip(tr("The key then stands in the configuration as clear text."));
    m_toFile->hide();
    m_problem->setObjectName(QStringLiteral("apikey.problem"));
    for (QPushButton *button : {m_set, m_toFile})
        button->setAutoDefault(false);
}

void AccessKeyField::addTo(QGridLayout *grid)
{
    int row = grid->rowCount();
    grid->addWidget(m_label, row, 0, Qt::AlignLeading | Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->addWidget(m_field);
    line->addWidget(m_set, 0, Qt::AlignTop);
    line->addWidget(m_toFile, 0, Qt::AlignTop);
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_problem, m_help})
        words->addWidget(label);
    grid->addLayout(words, ++row, 1);
    grid->setRowMinimumHeight(++row, m_label->fontMetrics().height() / 2);
}

void AccessKeyField::refresh(const OptionSource &source)
{
    const config::KeyInfo *key = config::findKey(kKey);
    const OptionState state =
        key ? optionState(*key, {config::PathStep::member(kKey)}, source) : OptionState();
    m_isOverridden = state.isReadOnly;
    m_field->setStored(m_isOverridden        ? state.origin
                           : source.settings ? keyStateText(source.settings->apiKey)
                                             : QString(),
                       state.isSet && !m_isOverridden);
    m_field->setReadOnly(m_isOverridden);
    updateButtons();
}

/// Nothing is saved later, so that a key is forgotten at once.
void AccessKeyField::onChanged()
{
    if (m_field->wish() == KeyField::Wish::Forget)
        forget();
    else
        updateButtons();
}

void AccessKeyField::updateButtons()
{
    const bool isTyped = m_field->wish() == KeyField::Wish::Replace;
    m_set->setEnabled(!m_isOverridden && isTyped);
    if (!isTyped) {
        m_toFile->hide();
        tellProblem(m_problem, {}, m_field->focusProxy(), m_help->text());
    }
}

void AccessKeyField::keep(ConfigurationDesk::KeyPlace place)
{
    if (m_isOverridden || m_field->wish() != KeyField::Wish::Replace)
        return;
    auto key = config::keyFrom(std::string(m_field->typed().reveal()));
    if (!key) {
        tellProblem(m_problem, refusalText(key.error()), m_field->focusProxy());
        return;
    }
    m_set->setEnabled(false);
    m_desk.changeAccessKey(
        std::move(*key), place,
        [this, self = QPointer<AccessKeyField>(this)](const Expected<void> &done) {
            if (!self)
                return;
            if (done) {
                m_field->clear();
                updateButtons();
                Q_EMIT said(tr("The key for clients was saved."));
                return;
            }
            updateButtons();
            refuse(done.error());
        });
}

void AccessKeyField::refuse(const Failure &failure)
{
    QString text = refusalText(makeFailure(failure.kind, failure.message));
    // It is the keychain that failed, not the change.
    if (failure.kind != FailureKind::ConfigInvalid) {
        m_toFile->show();
        text = sentences(
            {text,
             tr("You can also set the environment variable CCPROXY_API_KEY, or keep the key in "
                "the configuration file, where it is clear text.")});
    }
    tellProblem(m_problem, text, m_field->focusProxy());
}

void AccessKeyField::forget()
{
    m_field->clear();
    m_field->setFocus(); // the button goes
    const auto changed = m_desk.change(
        [](const std::string &text, const config::Settings &) -> Expected<std::string> {
            return config::withoutValue(text, {config::PathStep::member(kKey)});
        });
    tellProblem(m_problem, changed ? QString() : refusalText(changed.error()),
                m_field->focusProxy(), m_help->text());
    if (changed)
        Q_EMIT said(tr("Clients need no key now."));
}

QString keyStateText(const config::SecretSource &source)
{
    using Kind = config::SecretSource::Kind;
    const auto withEnd = [&source](const QString &where) {
        if (source.value.empty())
            return where;
        return sentences({where,
                          AccessKeyField::tr("It ends in %1.")
                              .arg(QString::fromStdString(source.value.masked()))});
    };
    switch (source.kind) {
    case Kind::None:
        return AccessKeyField::tr("There is none.");
    case Kind::Literal:
        return withEnd(AccessKeyField::tr("It stands in the configuration file as clear text."));
    case Kind::Environment:
        return withEnd(AccessKeyField::tr("It is taken from the environment variable %1.")
                           .arg(QString::fromStdString(source.name)));
    case Kind::Keychain:
        break;
    }
    switch (source.state) {
    case config::KeyState::Known:
        return withEnd(AccessKeyField::tr("It is kept in the keychain."));
    case config::KeyState::Waiting:
        return AccessKeyField::tr("It is kept in the keychain, which has not answered yet. Until "
                                  "then, no client is let in.");
    case config::KeyState::NotFound:
        return AccessKeyField::tr("The keychain does not have it, so no client is let in. Set it "
                                  "again.");
    default:
        return AccessKeyField::tr("The keychain does not give it, so no client is let in.");
    }
}

} // namespace ccproxy::ui
