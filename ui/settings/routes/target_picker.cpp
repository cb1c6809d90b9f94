// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/routes/target_picker.h"

#include "ui/models/joining.h"
#include "ui/settings/routes/model_offer.h"
#include "ui/widgets/calm_wheel.h"
#include "ui/widgets/problem_label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace ccproxy::ui {
namespace {

constexpr int kProviderInCharacters = 16;
constexpr int kModelInCharacters = 26;

} // namespace

TargetPicker::TargetPicker(const QString &name, const QString &what, QWidget *parent)
    : QWidget(parent), m_provider(new QComboBox(this)), m_model(new QComboBox(this)),
      m_problem(problemLabel(this)), m_warning(quietLabel(this)), m_enable(new QPushButton(this))
{
    m_provider->setObjectName(name + QStringLiteral(".provider"));
    m_provider->setAccessibleName(tr("Provider: %1").arg(what));
    m_provider->setMinimumContentsLength(kProviderInCharacters);
    m_model->setObjectName(name + QStringLiteral(".model"));
    m_model->setAccessibleName(tr("Model: %1").arg(what));
    m_model->setMinimumContentsLength(kModelInCharacters);
    m_model->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *combo : {m_provider, m_model}) {
        combo->view()->setAccessibleName(combo->accessibleName());
        leaveWheelToPage(combo);
    }
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    m_warning->setObjectName(name + QStringLiteral(".warning"));
    m_enable->setObjectName(name + QStringLiteral(".enable"));
    m_enable->setAutoDefault(false);
    m_enable->hide();
    m_warning->hide();
    setFocusProxy(m_provider);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_provider, 0, 0);
    layout->addWidget(m_model, 0, 1);
    layout->addWidget(m_problem, 1, 0, 1, 3);
    layout->addWidget(m_enable, 2, 0, 1, 3, Qt::AlignLeading);
    layout->addWidget(m_warning, 3, 0, 1, 3);
    layout->setColumnStretch(2, 1);

    connect(m_provider, &QComboBox::activated, this, &TargetPicker::onProviderChosen);
    connect(m_model, &QComboBox::activated, this, &TargetPicker::choose);
    connect(m_model, &QComboBox::editTextChanged, this, &TargetPicker::onModelTyped);
    connect(m_enable, &QPushButton::clicked, this, [this] { Q_EMIT enableRequested(provider()); });
}

QWidget *TargetPicker::firstField() const
{
    return m_provider;
}

QString TargetPicker::provider() const
{
    return m_provider->currentData().toString();
}

QString TargetPicker::model() const
{
    return m_model->currentText().trimmed();
}

config::RouteTarget TargetPicker::target() const
{
    return {provider().toStdString(), model().toStdString(), {}};
}

void TargetPicker::show(const TargetView &target, const config::SettingsPtr &settings,
                        const QString &unset)
{
    // What is half typed stays as long as what it is to replace does.
    const bool isTyping = m_settings && m_shown == target && m_model->lineEdit() != nullptr
        && m_model->lineEdit()->isModified() && m_model->hasFocus();
    m_shown = target;
    m_settings = settings;
    fillProviders(unset);
    if (!isTyping)
        fillModels(target.model);
    const config::Provider *found =
        settings ? settings->provider(target.provider.toStdString()) : nullptr;
    const bool isOff = found != nullptr && !found->enabled;
    m_enable->setText(tr("Switch %1 on").arg(target.provider));
    m_enable->setVisible(isOff);
    showProblem(target.problem);
}

/// Those that can be chosen, and the one that the file has.
void TargetPicker::fillProviders(const QString &unset)
{
    const QSignalBlocker blocker(m_provider);
    m_provider->clear();
    if (!unset.isEmpty())
        m_provider->addItem(unset, QString());
    const QStringList names = m_settings ? enabledProviders(*m_settings) : QStringList();
    for (const QString &name : names)
        m_provider->addItem(name, name);
    const QString &own = m_shown.provider;
    if (!own.isEmpty() && !names.contains(own)) {
        const bool isThere = m_settings && m_settings->provider(own.toStdString()) != nullptr;
        m_provider->addItem(
            isThere ? tr("%1 (switched off)").arg(own) : tr("%1 (missing)").arg(own), own);
    }
    m_provider->setCurrentIndex(m_provider->findData(own));
    m_provider->setEnabled(m_provider->count() > 0);
}

void TargetPicker::fillModels(const QString &model)
{
    const QSignalBlocker blocker(m_model);
    const config::Provider *found =
        m_settings ? m_settings->provider(provider().toStdString()) : nullptr;
    const ModelOffer offer = found ? modelsOf(*found) : ModelOffer();
    m_model->clear();
    m_model->setEditable(!offer.isClosed);
    m_model->addItems(offer.models);
    if (offer.isClosed && !model.isEmpty() && !offer.has(model))
        m_model->addItem(model); // with its problem below
    if (m_model->isEditable()) {
        m_model->lineEdit()->setAccessibleName(m_model->accessibleName());
        m_model->lineEdit()->setPlaceholderText(tr("Name of a model"));
        m_model->completer()->setFilterMode(Qt::MatchContains);
        m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_model->completer()->popup()->setAccessibleName(m_model->accessibleName());
        m_model->setEditText(model);
        connect(m_model->lineEdit(), &QLineEdit::editingFinished, this, &TargetPicker::choose,
                Qt::UniqueConnection);
    } else {
        m_model->setCurrentIndex(m_model->findText(model));
    }
    m_model->setEnabled(!provider().isEmpty());
}

/// The model stays where the new provider has it, too.
void TargetPicker::onProviderChosen()
{
    if (provider().isEmpty() || !m_settings) {
        fillModels({});
        return;
    }
    const config::Provider *found = m_settings->provider(provider().toStdString());
    const ModelOffer offer = found ? modelsOf(*found) : ModelOffer();
    const QString before = model();
    const QString first = offer.models.isEmpty() ? QString() : offer.models.first();
    fillModels(offer.has(before) ? before : first);
    if (model().isEmpty()) {
        showProblem(tr("Type the name of one of its models."));
        m_model->setFocus();
        return;
    }
    choose();
}

void TargetPicker::onModelTyped()
{
    if (model().isEmpty() || provider().isEmpty())
        return;
    showProblem(m_check && model() != m_shown.model ? m_check(target()) : m_shown.problem);
}

void TargetPicker::choose()
{
    const bool isSame = provider() == m_shown.provider && model() == m_shown.model;
    if (isSame || provider().isEmpty() || model().isEmpty())
        return;
    if (m_check) {
        if (const QString problem = m_check(target()); !problem.isEmpty()) {
            showProblem(problem);
            return;
        }
    }
    Q_EMIT chosen(target());
}

void TargetPicker::showProblem(const QString &problem)
{
    tellProblem(m_problem, problem, m_model);
    QString warning;
    if (problem.isEmpty() && m_settings) {
        const bool isShown = provider() == m_shown.provider && model() == m_shown.model;
        warning = sentences(
            {modelWarning(*m_settings, provider(), model()), isShown ? m_shown.fault : QString()});
    }
    m_warning->setText(warning.isEmpty() ? QString() : QStringLiteral("⚠ ") + warning);
    m_warning->setVisible(!warning.isEmpty());
}

} // namespace ccproxy::ui
