// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/request_trial.h"

#include "core/config/key_table.h"
#include "core/routing/explain.h"
#include "ui/models/joining.h"
#include "ui/models/text.h"
#include "ui/settings/options/number_field.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/steps_view.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"
#include "ui/words/decision_lines.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using routing::Trial;

constexpr NumberField::Range kTokens{
    .least = 1, .most = 100'000'000, .begin = 1000, .step = 10'000};

} // namespace

RequestTrial::RequestTrial(QWidget *parent)
    : QWidget(parent), m_model(new QLineEdit(QStringLiteral("claude-sonnet-4-5"))),
      m_tokens(new NumberField(kTokens)), m_origin(new QComboBox), m_effort(new QComboBox),
      m_profile(new QComboBox), m_agent(new QLineEdit),
      m_thinks(new QCheckBox(tr("Thinking is switched on"))),
      m_image(new QCheckBox(tr("With an image"))), m_search(new QCheckBox(tr("Searches the web"))),
      m_result(wordsLabel(QStringLiteral("trialResult"))),
      m_steps(stepsView(QStringLiteral("trialSteps"), tr("How it was decided")))
{
    setObjectName(QStringLiteral("trial"));
    auto *answer = new QVBoxLayout;
    answer->addWidget(m_result);
    answer->addWidget(m_steps, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(makeForm());
    layout->addLayout(answer, 1);
}

QWidget *RequestTrial::makeForm()
{
    m_tokens->edit()->setText(QString::number(kTokens.begin));
    m_origin->addItem(tr("You"), static_cast<int>(Trial::Origin::Main));
    m_origin->addItem(tr("Work behind the scenes"), static_cast<int>(Trial::Origin::Background));
    m_origin->addItem(tr("An agent of Claude Code"), static_cast<int>(Trial::Origin::Subagent));
    m_effort->addItem(tr("None named"), QString());
    if (const config::KeyInfo *key = config::findKey("routes{}.min_effort")) {
        for (const std::string_view effort : key->choices)
            m_effort->addItem(textOf(std::string(effort)), textOf(std::string(effort)));
    }
    m_agent->setPlaceholderText(tr("Such as Plan"));
    fillProfiles();

    auto *form = new QWidget;
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins({});
    layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto add = [&](const QString &label, QWidget *field, const char *name) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        layout->addRow(label, field);
        if (auto *combo = qobject_cast<QComboBox *>(field))
            combo->view()->setAccessibleName(label);
        leaveWheelToPage(field);
    };
    add(tr("Model asked for"), m_model, "trialModel");
    add(tr("Tokens of the prompt"), m_tokens, "trialTokens");
    add(tr("Asked by"), m_origin, "trialOrigin");
    add(tr("Type of agent"), m_agent, "trialAgent");
    add(tr("Effort"), m_effort, "trialEffort");
    add(tr("Profile"), m_profile, "trialProfile");
    m_thinks->setObjectName(QStringLiteral("trialThinks"));
    m_image->setObjectName(QStringLiteral("trialImage"));
    m_search->setObjectName(QStringLiteral("trialSearch"));
    for (QCheckBox *box : {m_thinks, m_image, m_search}) {
        layout->addRow(box);
        connect(box, &QCheckBox::toggled, this, &RequestTrial::decide);
    }
    for (QLineEdit *edit : {m_model, m_agent, m_tokens->edit()})
        connect(edit, &QLineEdit::textChanged, this, &RequestTrial::decide);
    for (QComboBox *combo : {m_origin, m_effort, m_profile})
        connect(combo, &QComboBox::currentIndexChanged, this, &RequestTrial::decide);
    return form;
}

void RequestTrial::setSettings(const config::SettingsPtr &settings)
{
    m_settings = settings;
    fillProfiles();
    decide();
}

void RequestTrial::fillProfiles()
{
    const QSignalBlocker blocker(m_profile);
    const QVariant before = m_profile->currentData();
    m_profile->clear();
    m_profile->addItem(tr("None"), QString());
    if (m_settings) {
        for (const config::Profile &profile : m_settings->profiles)
            m_profile->addItem(textOf(profile.name), textOf(profile.name));
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(before)));
}

Trial RequestTrial::trial() const
{
    return {.model = m_model->text().trimmed().toStdString(),
            .tokens = std::max<std::int64_t>(m_tokens->edit()->text().toLongLong(), 0),
            .thinks = m_thinks->isChecked(),
            .effort = m_effort->currentData().toString().toStdString(),
            .hasImage = m_image->isChecked(),
            .searchesWeb = m_search->isChecked(),
            .origin = static_cast<Trial::Origin>(m_origin->currentData().toInt()),
            .agentType = m_agent->text().trimmed().toStdString(),
            .profile = m_profile->currentData().toString().toStdString()};
}

void RequestTrial::decide()
{
    if (!m_settings || m_model->text().trimmed().isEmpty()) {
        m_result->setText(m_settings ? tr("Name the model that is asked for.") : QString());
        m_steps->clear();
        return;
    }
    const auto explained = routing::explain(trial(), *m_settings);
    m_result->setText(decisionText(explained));
    m_steps->setPlainText(
        explained ? decisionLines(explained->facts, explained->decision).join(u'\n') : QString());
}

QString decisionText(const Expected<routing::Explanation> &explained)
{
    if (!explained)
        return failureText(explained.error());
    const auto &decision = explained->decision;
    if (!decision)
        return RequestTrial::tr("It is refused: %1").arg(failureText(decision.error().failure));
    const routing::Candidate &first = decision->candidates.front();
    const QString target = RequestTrial::tr("%1, %2", "provider, model")
                               .arg(textOf(first.provider), textOf(first.model));
    QString out = decision->routeName.empty()
        ? RequestTrial::tr("It goes to %1, as it asks for.").arg(target)
        : RequestTrial::tr("It goes to %1 by the route %2.")
              .arg(target, textOf(decision->routeName));
    QStringList others;
    for (std::size_t i = 1; i < decision->candidates.size(); ++i)
        others.append(RequestTrial::tr("%1, %2", "provider, model")
                          .arg(textOf(decision->candidates[i].provider),
                               textOf(decision->candidates[i].model)));
    if (!others.isEmpty())
        out = sentences(
            {out, RequestTrial::tr("If that fails: %1.").arg(others.join(QStringLiteral("; ")))});
    return out;
}

} // namespace ccproxy::ui
