// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_editor.h"

#include "core/config/provider_list.h"
#include "core/config/resolve.h"
#include "core/config/show.h"
#include "ui/models/joining.h"
#include "ui/models/text.h"
#include "ui/settings/options/problem_words.h"
#include "ui/settings/providers/model_chooser.h"
#include "ui/settings/providers/provider_words.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr std::chrono::milliseconds kTypingPause(200);
constexpr int kWidthInCharacters = 115;
constexpr int kHeightInLines = 42;
constexpr double kScreenPart = 0.9;

using Kind = config::ProviderChange::Kind;

config::Problem problemOf(const Failure &failure)
{
    config::Problem problem;
    // What stands against it is its name.
    problem.key = failure.kind == FailureKind::Conflict ? "name" : "";
    problem.message = failure.message;
    problem.remedy = problem.key.empty() ? failure.remedy : std::string();
    return problem;
}

} // namespace

ProviderEditor::Subject ProviderEditor::ofPreset(const Preset &preset)
{
    Subject out;
    out.base = config::objectValue({});
    out.draft.name = preset.name;
    out.draft.type = preset.type;
    out.draft.address = preset.address;
    for (const std::string &model : preset.models)
        out.offered.append(QString::fromStdString(model));
    out.known.keyUrl = preset.keyUrl;
    config::Provider provider;
    provider.name = preset.name;
    provider.type = preset.type;
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    const bool isLocal = entry != nullptr && !entry->needsKey;
    out.known.keyWords = isLocal
        ? tr("This server needs no key.")
        : tr("It goes into the keychain. \"${NAME}\" takes it from an environment variable.");
    return out;
}

Expected<ProviderEditor::Subject> ProviderEditor::ofProvider(const ConfigurationView &view,
                                                             const std::string &name)
{
    const config::Provider *provider = view.settings->provider(name);
    if (provider == nullptr)
        return Unexpected(config::unknownProvider(*view.settings, name));
    auto base = config::valueOf(config::show(*provider));
    if (!base)
        return Unexpected(std::move(base.error()));
    const config::jsonc::Document document = config::jsonc::parse(view.text);
    const config::jsonc::Node *key =
        config::find(document.root,
                     {config::PathStep::member("providers"), config::PathStep::named(name),
                      config::PathStep::member("api_key")});
    Subject out;
    out.kind = Kind::Replace;
    out.base = std::move(*base);
    out.draft = draftOf(out.base);
    out.known.canRename = false;
    out.known.keyWords = asSentence(keyText(provider->apiKey, needsKey(*provider)));
    out.known.hasKeyInFile = key != nullptr;
    for (const config::SecretSource &further : provider->apiKeys)
        out.known.furtherKeyWords.append(asSentence(keyText(further, true)));
    if (const catalogue::ProviderEntry *entry = config::entryOf(*provider))
        out.known.keyUrl = textOf(entry->keyUrl);
    return out;
}

Expected<ProviderEditor::Subject> ProviderEditor::ofCopy(const ConfigurationView &view,
                                                         const std::string &name)
{
    auto out = ofProvider(view, name);
    if (!out)
        return out;
    auto copy =
        config::copyOf(view.text, *view.settings, name, config::freeName(*view.settings, name));
    if (!copy)
        return Unexpected(std::move(copy.error()));
    out->kind = Kind::Add;
    out->base = std::move(*copy);
    out->draft = draftOf(out->base);
    out->known.canRename = true;
    out->known.hasKeyInFile = out->base.member("api_key") != nullptr;
    return out;
}

ProviderEditor::ProviderEditor(const Program &program, Memory &memory, Subject subject,
                               QWidget *parent)
    : QDialog(parent), m_program(program), m_memory(memory), m_subject(std::move(subject)),
      m_form(new ProviderForm(m_subject.draft, m_subject.known)),
      m_test(new TestPanel(program.examiner, [this] { return tested(); })),
      m_scroll(new QScrollArea), m_problem(wordsLabel(QStringLiteral("editorProblem"))),
      m_keychain(new QWidget), m_keychainWords(new QLabel),
      m_toFile(new QPushButton(tr("K&eep it in the file")))
{
    setObjectName(QStringLiteral("providerEditor"));
    setWindowTitle(m_subject.kind == Kind::Add
                       ? tr("Add a provider")
                       : tr("Provider %1").arg(QString::fromStdString(m_subject.draft.name)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_problem->hide();
    makeKeychainNotice();
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->addWidget(m_form);
    inner->addWidget(m_test);
    inner->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_keychain);
    layout->addWidget(m_problem);
    layout->addWidget(makeButtons());
    m_save->setDefault(true); // which it can be once it stands in the dialog
    const QSize usual(fontMetrics().averageCharWidth() * kWidthInCharacters,
                      fontMetrics().lineSpacing() * kHeightInLines);
    resize(usual.boundedTo(screen()->availableSize() * kScreenPart));

    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPause);
    connect(&m_pause, &QTimer::timeout, this, &ProviderEditor::validate);
    connect(m_form, &ProviderForm::changed, this, [this] {
        m_test->forget();
        m_hasChanged = true;
        m_keychain->hide();
        m_pause.start();
    });
    connect(&m_form->models(), &ModelChooser::fetchRequested, this, &ProviderEditor::fetchModels);
    connect(&m_form->models(), &ModelChooser::cancelRequested, this, &ProviderEditor::endFetch);
    if (program.examiner == nullptr)
        m_form->models().hideFetch();
    offerModels();
    m_form->goToFirst();
}

void ProviderEditor::makeKeychainNotice()
{
    m_keychain->setObjectName(QStringLiteral("keychainNotice"));
    m_keychainWords->setObjectName(QStringLiteral("keychainWords"));
    m_keychainWords->setTextFormat(Qt::PlainText);
    m_keychainWords->setWordWrap(true);
    m_toFile->setObjectName(QStringLiteral("keyToFile"));
    m_toFile->setAutoDefault(false);
    m_toFile->setToolTip(tr("Only you may read the file, but every program that you start can, and "
                            "backups will have it."));
    auto *layout = new QHBoxLayout(m_keychain);
    layout->setContentsMargins({});
    layout->addWidget(m_keychainWords, 1);
    layout->addWidget(m_toFile, 0, Qt::AlignTop);
    m_keychain->hide();
    connect(m_toFile, &QPushButton::clicked, this, [this] { save(true); });
}

QDialogButtonBox *ProviderEditor::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    m_save->setObjectName(QStringLiteral("saveProvider"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelProvider"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(false); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

config::ProviderChange ProviderEditor::change() const
{
    config::ProviderChange out;
    out.kind = m_subject.kind;
    out.value = nodeOf(m_form->draft(), m_subject.base).node;
    const config::jsonc::Node *name = out.value.member("name");
    out.name = name != nullptr ? name->text : std::string();
    return out;
}

ConfigurationDesk::Edit ProviderEditor::edit() const
{
    return [change = change()](const std::string &file, const config::Settings &now) {
        return config::withChange(file, now, change);
    };
}

/// Shows what is wrong where it is; false when something is.
bool ProviderEditor::validate()
{
    m_pause.stop();
    auto problems = m_form->problems();
    const auto unwritable = nodeOf(m_form->draft(), m_subject.base).problems;
    problems.insert(problems.end(), unwritable.begin(), unwritable.end());
    auto more = m_program.configuration.problemsOf(edit());
    if (more)
        problems.insert(problems.end(), more->begin(), more->end());
    else if (change().name.empty())
        problems.push_back(
            problemOf(makeFailure(FailureKind::Conflict, tr("It needs a name").toStdString())));
    else
        problems.push_back(problemOf(more.error()));
    const auto rest = m_form->rows().show(problems);
    if (rest.empty())
        tell({});
    else
        refuse(problemText(rest.front()));
    return problems.empty();
}

void ProviderEditor::refuse(const QString &what)
{
    tell(QStringLiteral("⚠ ") + what);
}

void ProviderEditor::tell(const QString &what)
{
    m_problem->setText(what);
    m_problem->setVisible(!what.isEmpty());
    if (what.isEmpty())
        return;
    announce(m_problem);
}

void ProviderEditor::save(bool keysToFile)
{
    if (m_isSaving)
        return;
    m_form->rows().touchAll();
    if (!validate()) {
        m_form->goToWrong();
        return;
    }
    m_keychain->hide();
    setSaving(true);
    config::ProviderChange wanted = change();
    wanted.keysToFile = keysToFile;
    m_program.configuration.changeProvider(
        std::move(wanted),
        [self = QPointer<ProviderEditor>(this), keysToFile](const Expected<void> &done) {
            if (self)
                self->take(done, keysToFile);
        });
}

void ProviderEditor::take(const Expected<void> &done, bool keysToFile)
{
    setSaving(false);
    if (done) {
        Q_EMIT saved(QString::fromStdString(change().name));
        accept();
        return;
    }
    const Failure &failure = done.error();
    const bool isKeychain = failure.kind == FailureKind::NotReady && !keysToFile
        && !config::clearKeys(change().value).empty();
    if (!isKeychain) {
        refuse(refusalText(failure));
        return;
    }
    config::Provider provider;
    provider.name = change().name;
    provider.type = m_form->draft().type;
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    const QString variable = entry != nullptr && !entry->keyVariables.empty()
        ? textOf(entry->keyVariables.front())
        : QStringLiteral("NAME");
    m_keychainWords->setText(
        sentences({failureText(failure),
                   tr("Or set the environment variable %1 where CCProxy is started and write "
                      "${%1} as the key; or keep the key in the file as clear text.")
                       .arg(variable)}));
    m_keychain->show();
    announce(m_keychainWords);
}

void ProviderEditor::setSaving(bool on)
{
    m_isSaving = on;
    if (on)
        m_focus = focusWidget();
    m_save->setEnabled(!on);
    m_scroll->setEnabled(!on);
    if (!on && m_focus)
        m_focus->setFocus();
    tell(on ? tr("It is being saved. The keychain may ask for its password.") : QString());
}

// -- Asking the provider --------------------------------------------------------------------------

/// The settings as they would be with what is typed.
Expected<TestPanel::Subject> ProviderEditor::tested()
{
    m_form->rows().touchAll();
    if (!validate()) {
        m_form->goToWrong();
        return unexpected(FailureKind::UsageError, tr("Something is not right yet.").toStdString());
    }
    auto tried = m_program.configuration.tryEdit(edit());
    if (!tried)
        return Unexpected(std::move(tried.error()));
    return TestPanel::Subject{tried->settings, change().name};
}

/// A test says something of what is in the file, unless something else was typed.
void ProviderEditor::done(int result)
{
    const bool isInFile = result == QDialog::Accepted || !m_hasChanged;
    if (isInFile && m_test->result())
        rememberTest(m_memory, change().name, *m_test->result());
    else if (isInFile && m_hasChanged)
        forgetTest(m_memory, change().name);
    QDialog::done(result);
}

void ProviderEditor::fetchModels()
{
    ModelChooser &models = m_form->models();
    const auto subject = tested();
    if (!subject) {
        models.setFailure(failureText(subject.error()));
        return;
    }
    models.setFailure({});
    models.setFetching(true);
    m_fetch = m_program.examiner->listModels(subject->settings, subject->provider);
    connect(m_fetch.get(), &Examination::listed, this,
            [this](const std::vector<dialects::ListedModel> &listed) {
                QStringList names;
                for (const dialects::ListedModel &model : listed)
                    names.append(QString::fromStdString(model.id));
                const QDateTime now = QDateTime::currentDateTime();
                m_form->models().setListed(names, now);
                m_memory.setLook(
                    memoryOfModels(),
                    QVariantMap{{QStringLiteral("when"), now}, {QStringLiteral("models"), names}});
            });
    connect(m_fetch.get(), &Examination::finished, this, &ProviderEditor::endFetch);
    connect(m_fetch.get(), &Examination::failed, this, [this](const Failure &failure) {
        endFetch();
        m_form->models().setFailure(failureText(failure));
    });
}

void ProviderEditor::endFetch()
{
    m_fetch.reset();
    m_form->models().setFetching(false);
}

QString ProviderEditor::memoryOfModels() const
{
    return QStringLiteral("models/") + QString::fromStdString(change().name);
}

/// What is known without asking: what it listed the last time, else the catalogue's.
void ProviderEditor::offerModels()
{
    ModelChooser &models = m_form->models();
    models.offer(m_subject.offered);
    const QVariantMap last = m_memory.look(memoryOfModels()).toMap();
    if (!last.isEmpty()) {
        models.setListed(last.value(QStringLiteral("models")).toStringList(),
                         last.value(QStringLiteral("when")).toDateTime());
        return;
    }
    config::Provider provider;
    provider.name = m_subject.draft.name;
    provider.type = m_subject.draft.type;
    provider.apiBaseUrl = m_subject.draft.address;
    const catalogue::ProviderEntry *entry = config::entryOf(provider);
    if (entry == nullptr || config::isAtOtherServer(provider))
        return;
    QStringList known;
    for (const std::string_view model : catalogue::knownModels(entry->name)) {
        if (catalogue::canChat(model, catalogue::findModel(entry->name, model)))
            known.append(textOf(model));
    }
    models.offer(known);
}

} // namespace ccproxy::ui
