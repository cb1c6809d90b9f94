// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/key_page.h"

#include "core/config/main_models.h"
#include "core/config/resolve.h"
#include "ui/models/text.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/providers/provider_words.h"
#include "ui/widgets/key_field.h"
#include "ui/widgets/problem_label.h"
#include "ui/words/core_tables.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace ccproxy::ui {
namespace {

/// Beside each other in a row of a form.
QWidget *side(QWidget *left, QWidget *right)
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(left, 1);
    layout->addWidget(right, 0, Qt::AlignTop);
    box->setFocusProxy(left);
    return box;
}

} // namespace

KeyPage::KeyPage(const Program &program, QWidget *parent)
    : QWidget(parent), m_program(program), m_form(new QFormLayout(this)), m_present(new QComboBox),
      m_name(new QLineEdit), m_address(new QLineEdit),
      m_key(new KeyField(QStringLiteral("setupKey"), tr("Key"))),
      m_keyPage(new QPushButton(tr("&Get a key…"))), m_model(new QComboBox),
      m_fetch(new QPushButton(tr("&Fetch models"))), m_problem(problemLabel(this))
{
    m_present->setObjectName(QStringLiteral("setupPresent"));
    m_present->view()->setAccessibleName(tr("Providers"));
    m_name->setObjectName(QStringLiteral("setupName"));
    m_name->setAccessibleName(tr("Name"));
    m_address->setObjectName(QStringLiteral("setupAddress"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(tr("Such as https://host/v1"));
    m_keyPage->setObjectName(QStringLiteral("setupKeyPage"));
    m_keyPage->setAutoDefault(false);
    m_model->setObjectName(QStringLiteral("setupModel"));
    m_model->setAccessibleName(tr("Model"));
    m_model->setEditable(true);
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->view()->setAccessibleName(tr("Models"));
    m_fetch->setObjectName(QStringLiteral("setupFetch"));
    m_fetch->setAutoDefault(false);
    m_fetch->setVisible(program.examiner != nullptr);
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->addRow(tr("&Provider:"), m_present);
    m_form->addRow(tr("N&ame:"), m_name);
    m_form->addRow(tr("A&ddress:"), m_address);
    m_form->addRow(tr("&Key:"), side(m_key, m_keyPage));
    m_form->addRow(tr("&Model:"), side(m_model, m_fetch));
    m_form->addRow(m_problem);
    connect(m_present, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isNew)
            offerModels();
    });
    connect(m_keyPage, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(m_keyUrl)); });
    connect(m_fetch, &QPushButton::clicked, this, &KeyPage::fetchModels);
    connect(m_key, &KeyField::changed, this, [this] { tell({}); });
}

void KeyPage::showFields(bool isNew)
{
    endFetch();
    m_isNew = isNew;
    // Their labels go and come with them.
    const auto show = [this](QWidget *field, bool on) {
        field->setVisible(on);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(on);
    };
    show(m_present, !isNew);
    show(m_name, isNew && m_isForeign);
    show(m_address, isNew && (m_isForeign || !m_address->text().isEmpty()));
    show(m_key->parentWidget(), isNew);
    m_keyPage->setVisible(!m_keyUrl.isEmpty());
    m_keyPage->setToolTip(m_keyUrl);
    tell({});
    offerModels();
    setFocusProxy(!isNew            ? static_cast<QWidget *>(m_present)
                      : m_isForeign ? static_cast<QWidget *>(m_name)
                                    : m_key);
}

/// Before the keychain is asked for the first time.
QString KeyPage::keychainWords()
{
    QString words = tr("It goes into the keychain. \"${NAME}\" takes it from an environment "
                       "variable.");
#ifdef Q_OS_MACOS
    // It asks for each program that is not signed, and again after an update.
    words += u' ' + tr("macOS may ask whether CCProxy may use it: choose “Always Allow”.");
#endif
    return words;
}

void KeyPage::setPreset(const Preset &preset)
{
    m_isForeign = preset.name.empty();
    m_type = preset.type;
    m_name->setText(QString::fromStdString(preset.name));
    m_address->setText(QString::fromStdString(preset.address));
    m_keyUrl = preset.keyUrl;
    m_offered.clear();
    for (const std::string &model : preset.models)
        m_offered.append(QString::fromStdString(model));
    m_key->clear();
    config::Provider made;
    made.name = preset.name;
    made.type = preset.type;
    m_key->setStored(
        needsKey(made) || m_isForeign ? keychainWords() : tr("This server needs no key."), false);
    showFields(true);
}

void KeyPage::setPresent()
{
    m_present->clear();
    m_offered.clear();
    m_keyUrl.clear();
    m_isNew = false;
    if (const config::SettingsPtr settings = m_program.configuration.view().settings) {
        for (const config::Provider *each : usableProviders(*settings))
            m_present->addItem(QString::fromStdString(each->name));
    }
    showFields(false);
}

/// The provider that is meant, as far as it is known.
config::Provider KeyPage::provider() const
{
    config::Provider out;
    if (m_isNew) {
        out.name = m_name->text().trimmed().toStdString();
        out.type = m_type;
        out.apiBaseUrl = m_address->text().trimmed().toStdString();
        return out;
    }
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    const auto *known =
        settings ? settings->provider(m_present->currentText().toStdString()) : nullptr;
    return known != nullptr ? *known : out;
}

void KeyPage::offerModels()
{
    const config::Provider meant = provider();
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    // What another server has nobody knows, though it speaks the same.
    const bool isUnknown = m_isNew && m_isForeign;
    QStringList models;
    if (settings && !isUnknown) {
        for (const std::string &model : config::mainModels(*settings, meant))
            models.append(QString::fromStdString(model));
    }
    models += m_offered;
    for (const std::string &model : meant.models)
        models.append(QString::fromStdString(model));
    const catalogue::ProviderEntry *entry = config::entryOf(meant);
    if (entry != nullptr && !isUnknown && !config::isAtOtherServer(meant)) {
        for (const std::string_view model : catalogue::knownModels(entry->name)) {
            if (catalogue::canChat(model, catalogue::findModel(entry->name, model)))
                models.append(textOf(model));
        }
    }
    models.removeDuplicates();
    m_model->clear();
    m_model->addItems(models);
    m_model->setCurrentIndex(models.isEmpty() ? -1 : 0);
}

SetupPlan KeyPage::plan() const
{
    SetupPlan out;
    out.way = m_isNew ? SetupPlan::Way::New : SetupPlan::Way::Present;
    const config::Provider meant = provider();
    out.draft.name = meant.name;
    out.draft.type = meant.type;
    out.draft.address = meant.apiBaseUrl;
    out.draft.key = {true, m_key->typed()};
    out.model = m_model->currentText().trimmed().toStdString();
    return out;
}

QString KeyPage::problem() const
{
    const SetupPlan now = plan();
    if (now.draft.name.empty())
        return m_isNew ? tr("It needs a name, such as “work”.")
                       : tr("No provider can be used yet. Go back and choose one.");
    if (m_isNew && m_isForeign && now.draft.address.empty())
        return tr("It needs the address of the server.");
    if (m_isNew && needsKey(provider()) && now.draft.key.typed.empty())
        return tr("It needs a key.");
    if (now.model.empty())
        return tr("It needs a model. “Fetch models” asks the provider for its list.");
    const auto problems = m_program.configuration.problemsOf(wholeEdit(now));
    if (!problems)
        return refusalText(problems.error());
    return problems->empty() ? QString() : problemText(problems->front());
}

void KeyPage::tell(const QString &text)
{
    tellProblem(m_problem, text);
}

// -- Asking the provider --------------------------------------------------------------------------

void KeyPage::fetchModels()
{
    if (m_run) {
        endFetch();
        return;
    }
    SetupPlan asked = plan();
    // Any will do to ask for the list.
    if (asked.model.empty())
        asked.model = "model";
    const auto tried = m_program.configuration.tryEdit(wholeEdit(asked));
    if (!tried) {
        tell(refusalText(tried.error()));
        return;
    }
    tell({});
    m_run = m_program.examiner->listModels(tried->settings, asked.draft.name);
    m_fetch->setText(tr("Cancel &fetching"));
    connect(m_run.get(), &Examination::listed, this,
            [this](const std::vector<dialects::ListedModel> &models) {
                m_offered.clear();
                for (const dialects::ListedModel &model : models)
                    m_offered.append(QString::fromStdString(model.id));
                const QString before = m_model->currentText();
                m_model->clear();
                m_model->addItems(m_offered);
                m_model->setCurrentText(
                    m_offered.contains(before) || m_offered.isEmpty() ? before : m_offered.first());
            });
    connect(m_run.get(), &Examination::finished, this, &KeyPage::endFetch);
    connect(m_run.get(), &Examination::failed, this, [this](const Failure &failure) {
        endFetch();
        tell(failureText(failure));
    });
}

void KeyPage::endFetch()
{
    m_run.reset();
    m_fetch->setText(tr("&Fetch models"));
}

} // namespace ccproxy::ui
