// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/access_key_field.h"

#include "core/config/secrets.h"
#include "ui/settings/options/option_table.h"
#include "ui/settings/options/problem_words.h"
#include "ui/widgets/problem_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

constexpr std::string_view kKey = "apikey";
constexpr int kLineInCharacters = 32;

} // namespace

AccessKeyField::AccessKeyField(ConfigurationDesk &desk, QWidget *parent)
    : QObject(parent), m_desk(desk), m_edit(new QLineEdit(parent)),
      m_set(new QPushButton(tr("Set"), parent)),
      m_toFile(new QPushButton(tr("Keep it in the file"), parent)),
      m_forget(new QPushButton(tr("Forget"), parent)), m_label(new QLabel(parent)),
      m_state(new QLabel(parent)), m_problem(problemLabel(parent)), m_help(quietLabel(parent))
{
    makeParts();
    connect(m_edit, &QLineEdit::textChanged, this, &AccessKeyField::updateButtons);
    connect(m_edit, &QLineEdit::returnPressed, this,
            [this] { keep(ConfigurationDesk::KeyPlace::Keychain); });
    connect(m_set, &QPushButton::clicked, this,
            [this] { keep(ConfigurationDesk::KeyPlace::Keychain); });
    connect(m_toFile, &QPushButton::clicked, this,
            [this] { keep(ConfigurationDesk::KeyPlace::File); });
    connect(m_forget, &QPushButton::clicked, this, &AccessKeyField::forget);
    updateButtons();
}

void AccessKeyField::makeParts()
{
    const OptionRow *row = findOption(kKey);
    m_label->setText(row ? labelOf(*row) : QString());
    m_label->setBuddy(m_edit);
    m_help->setText(row ? helpOf(*row) : QString());
    m_edit->setObjectName(QStringLiteral("apikey"));
    m_edit->setAccessibleName(m_label->text());
    m_edit->setAccessibleDescription(m_help->text());
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setPlaceholderText(tr("Type or paste a new key"));
    const QFontMetrics metrics = m_edit->fontMetrics();
    const int words = metrics.horizontalAdvance(m_edit->placeholderText() + QStringLiteral("mm"));
    m_edit->setMinimumWidth(std::max(words, metrics.averageCharWidth() * kLineInCharacters));
    m_set->setObjectName(QStringLiteral("apikey.set"));
    m_toFile->setObjectName(QStringLiteral("apikey.toFile"));
    m_toFile->setToolTip(tr("The key then stands in the configuration as clear text."));
    m_toFile->hide();
    m_forget->setObjectName(QStringLiteral("apikey.forget"));
    m_problem->setObjectName(QStringLiteral("apikey.problem"));
    m_state->setObjectName(QStringLiteral("apikey.state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    for (QPushButton *button : {m_set, m_toFile, m_forget})
        button->setAutoDefault(false);
}

void AccessKeyField::addTo(QGridLayout *grid)
{
    int row = grid->rowCount();
    grid->addWidget(m_label, row, 0, Qt::AlignLeading | Qt::AlignVCenter);
    auto *line = new QHBoxLayout;
    line->addWidget(m_edit);
    line->addWidget(m_set);
    line->addWidget(m_toFile);
    line->addWidget(m_forget);
    line->addStretch(1);
    grid->addLayout(line, row, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (QLabel *label : {m_problem, m_state, m_help})
        words->addWidget(label);
    grid->addLayout(words, ++row, 1);
    grid->setRowMinimumHeight(++row, m_edit->fontMetrics().height() / 2);
}

void AccessKeyField::refresh(const OptionSource &source)
{
    const config::KeyInfo *key = config::findKey(kKey);
    const OptionState state =
        key ? optionState(*key, {config::PathStep::member(kKey)}, source) : OptionState();
    m_isOverridden = state.isReadOnly;
    m_isSet = state.isSet;
    m_state->setText(m_isOverridden        ? state.origin
                         : source.settings ? keyStateText(source.settings->apiKey)
                                           : QString());
    m_edit->setReadOnly(m_isOverridden);
    updateButtons();
}

void AccessKeyField::updateButtons()
{
    m_set->setEnabled(!m_isOverridden && !m_edit->text().trimmed().isEmpty());
    m_forget->setEnabled(!m_isOverridden && m_isSet);
    if (m_edit->text().isEmpty()) {
        m_toFile->hide();
        tellProblem(m_problem, {}, m_edit, m_help->text());
    }
}

void AccessKeyField::keep(ConfigurationDesk::KeyPlace place)
{
    if (m_isOverridden || m_edit->text().trimmed().isEmpty())
        return;
    auto key = config::keyFrom(m_edit->text().toStdString());
    if (!key) {
        tellProblem(m_problem, QString::fromStdString(key.error().text()), m_edit);
        return;
    }
    m_set->setEnabled(false);
    m_desk.changeAccessKey(
        std::move(*key), place,
        [this, self = QPointer<AccessKeyField>(this)](const Expected<void> &done) {
            if (!self)
                return;
            if (done) {
                m_edit->clear();
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
        text += QStringLiteral(". ")
            + tr("You can also set the environment variable CCPROXY_API_KEY, or keep the key in "
                 "the configuration file, where it is clear text.");
    }
    tellProblem(m_problem, text, m_edit);
}

void AccessKeyField::forget()
{
    m_edit->setFocus();
    const auto changed = m_desk.change(
        [](const std::string &text, const config::Settings &) -> Expected<std::string> {
            return config::withoutValue(text, {config::PathStep::member(kKey)});
        });
    tellProblem(m_problem, changed ? QString() : refusalText(changed.error()), m_edit,
                m_help->text());
    if (changed)
        Q_EMIT said(tr("Clients need no key now."));
}

QString keyStateText(const config::SecretSource &source)
{
    using Kind = config::SecretSource::Kind;
    switch (source.kind) {
    case Kind::None:
        return AccessKeyField::tr("There is none.");
    case Kind::Literal:
        return AccessKeyField::tr("It stands in the configuration file as clear text.");
    case Kind::Environment:
        return AccessKeyField::tr("It is taken from the environment variable %1.")
            .arg(QString::fromStdString(source.name));
    case Kind::Keychain:
        break;
    }
    switch (source.state) {
    case config::KeyState::Known:
        return AccessKeyField::tr("It is kept in the keychain.");
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
