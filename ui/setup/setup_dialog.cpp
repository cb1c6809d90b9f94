// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_dialog.h"

#include "ui/models/joining.h"
#include "ui/models/paths.h"
#include "ui/program/examiner.h"
#include "ui/program/launcher.h"
#include "ui/settings/providers/preset_picker.h"
#include "ui/settings/providers/test_panel.h"
#include "ui/setup/hello_page.h"
#include "ui/setup/import_dialog.h"
#include "ui/setup/key_page.h"
#include "ui/setup/start_page.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kWidthInCharacters = 95;
constexpr int kHeightInLines = 38; // so that a test is seen whole

} // namespace

SetupDialog::SetupDialog(EngineModel &model, const Program &program, QWidget *parent)
    : QDialog(parent), m_model(model), m_program(program),
      m_title(wordsLabel(QStringLiteral("setupTitle"))), m_stack(new QStackedWidget),
      m_start(new StartPage), m_keyPage(new KeyPage(program)),
      m_hello(new HelloPage(program.greeting, program.launcher != nullptr)),
      m_words(wordsLabel(QStringLiteral("setupWords")))
{
    setObjectName(QStringLiteral("setupDialog"));
    setWindowTitle(tr("Set up CCProxy"));
    setAttribute(Qt::WA_DeleteOnClose);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_keyPage),
                          makeTestPage(), static_cast<QWidget *>(m_hello)})
        m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_words);
    layout->addWidget(makeNotice());
    layout->addWidget(makeButtons());
    m_next->setDefault(true); // which it can be once it stands in the dialog
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters,
           fontMetrics().lineSpacing() * kHeightInLines);
    connect(m_hello, &HelloPage::launchRequested, this, &SetupDialog::launchRequested);
    connect(m_hello, &HelloPage::copyEnvironmentRequested, this,
            &SetupDialog::copyEnvironmentRequested);
    connect(&model, &EngineModel::changed, this, &SetupDialog::refresh);
    connect(&program.configuration, &ConfigurationDesk::changed, this, &SetupDialog::refresh);
    look();
    if (program.launcher != nullptr)
        program.launcher->searchClaude(this, [this] { showFound(); });
    goTo(Start);
}

QWidget *SetupDialog::makeTestPage()
{
    auto *content = new QWidget;
    auto *intro = wordsLabel(QStringLiteral("setupTestIntro"));
    intro->setText(tr("The test asks for the list of models and for one tiny answer. If a step "
                      "fails, go back and mend the key or the model; you can also go on, and "
                      "change it in the settings later."));
    m_test = new TestPanel(m_program.examiner, [this]() -> Expected<TestPanel::Subject> {
        auto tried = m_program.configuration.tryEdit(wholeEdit(m_plan));
        if (!tried)
            return Unexpected(std::move(tried.error()));
        return TestPanel::Subject{tried->settings, m_plan.draft.name};
    });
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->addWidget(intro);
    layout->addWidget(m_test);
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

/// What there is to do where the keychain takes no key.
QWidget *SetupDialog::makeNotice()
{
    m_notice = new QWidget;
    m_noticeWords = wordsLabel(QStringLiteral("setupNotice"));
    auto *toFile = new QPushButton(tr("K&eep it in the file"));
    toFile->setObjectName(QStringLiteral("setupToFile"));
    toFile->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins({});
    layout->addWidget(m_noticeWords, 1);
    layout->addWidget(toFile, 0, Qt::AlignTop);
    connect(toFile, &QPushButton::clicked, this, [this] { save(true); });
    m_notice->hide();
    return m_notice;
}

QWidget *SetupDialog::makeButtons()
{
    auto *box = new QWidget;
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    const auto add = [line](const QString &name, const QString &text) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    m_skip = add(QStringLiteral("setupSkip"), tr("&Skip"));
    m_skip->setToolTip(tr("Closes this. “Set up…” in the menu Proxy opens it again."));
    line->addStretch();
    m_back = add(QStringLiteral("setupBack"), tr("&Back"));
    m_next = add(QStringLiteral("setupNext"), tr("&Next"));
    connect(m_skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SetupDialog::back);
    connect(m_next, &QPushButton::clicked, this, &SetupDialog::next);
    return box;
}

/// What is there already, and what can be begun with.
void SetupDialog::look()
{
    if (m_program.importer != nullptr)
        m_others = m_program.importer->sources();
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    m_start->offer(settings && !usableProviders(*settings).empty(), !m_others.empty());
    showFound();
}

void SetupDialog::showFound()
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    QStringList lines = foundLines(settings ? *settings : config::Settings(), m_others);
    if (m_program.launcher != nullptr) {
        const auto claude = m_program.launcher->findClaude({});
        lines.append(claude ? tr("Claude Code, at %1").arg(pathText(*claude))
                            : QStringLiteral("⚠ ") + failureText(claude.error()));
    }
    m_start->setFound(lines);
}

void SetupDialog::goTo(Step step)
{
    const QString titles[] = {tr("Welcome"), tr("Key and model"), tr("Does it work?"),
                              tr("A first answer")};
    m_stack->setCurrentIndex(step);
    m_title->setText(titles[step]);
    m_notice->hide();
    tell({});
    refresh();
    if (step == Test) {
        m_test->forget();
        if (auto *button = m_test->findChild<QPushButton *>(QStringLiteral("testProvider")))
            button->setFocus();
    } else {
        m_stack->currentWidget()->setFocus();
    }
    if (step == Hello && !m_isSaved)
        save(false);
}

void SetupDialog::next()
{
    switch (m_stack->currentIndex()) {
    case Start:
        leaveStart();
        break;
    case Key:
        m_keyPage->tell(m_keyPage->problem());
        if (!m_keyPage->problem().isEmpty())
            break;
        m_plan = m_keyPage->plan();
        goTo(Test);
        break;
    case Test:
        goTo(Hello);
        break;
    default:
        accept();
        break;
    }
}

void SetupDialog::back()
{
    const bool isDemo = m_plan.way == SetupPlan::Way::Demo;
    const int now = m_stack->currentIndex();
    goTo(now == Hello && !isDemo ? Test : now == Test ? Key : Start);
}

void SetupDialog::leaveStart()
{
    switch (m_start->wish()) {
    case StartPage::Wish::UseFound:
        m_keyPage->setPresent();
        goTo(Key);
        break;
    case StartPage::Wish::Import:
        openImport();
        break;
    case StartPage::Wish::Choose:
        openPicker();
        break;
    case StartPage::Wish::Demo:
        m_plan = {};
        m_plan.way = SetupPlan::Way::Demo;
        m_plan.draft.name = "demo";
        m_plan.model = "demo";
        goTo(Hello);
        break;
    }
}

void SetupDialog::openPicker()
{
    const config::SettingsPtr settings = m_program.configuration.view().settings;
    auto *picker = new PresetPicker(
        settings ? settings : std::make_shared<const config::Settings>(), m_program.examiner, this);
    connect(picker, &PresetPicker::chosen, this, [this](const Preset &preset) {
        m_keyPage->setPreset(preset);
        goTo(Key);
    });
    picker->open();
}

void SetupDialog::openImport()
{
    auto *dialog = new ImportDialog(m_program.importer, this);
    connect(dialog, &ImportDialog::imported, this, &SetupDialog::look);
    connect(dialog, &QDialog::finished, this, [this] {
        const config::SettingsPtr settings = m_program.configuration.view().settings;
        // Where nothing came of it there is nothing to go on with.
        if (!settings || isNotSetUp(m_program.configuration.view()))
            return;
        m_keyPage->setPresent();
        goTo(Key);
    });
    dialog->open();
}

// -- Saving ---------------------------------------------------------------------------------------

/// The provider and the default route as one change, which one undo takes back.
void SetupDialog::save(bool keysToFile)
{
    if (m_isSaving || m_isSaved)
        return;
    m_notice->hide();
    if (m_plan.way != SetupPlan::Way::New) {
        const auto changed = m_program.configuration.change(routeEdit(m_plan));
        takeSaved(changed ? Expected<void>() : Unexpected(changed.error()), true);
        return;
    }
    m_isSaving = true;
    tell(tr("It is being saved. The keychain may ask for its password."));
    refresh();
    config::ProviderChange change = changeOf(m_plan);
    change.keysToFile = keysToFile;
    m_program.configuration.changeProvider(
        std::move(change), routeEdit(m_plan),
        [self = QPointer<SetupDialog>(this), keysToFile](const Expected<void> &done) {
            if (self)
                self->takeSaved(done, keysToFile);
        });
}

void SetupDialog::takeSaved(const Expected<void> &done, bool keysToFile)
{
    m_isSaving = false;
    m_isSaved = done.has_value();
    if (m_isSaved) {
        tell(tr("It is saved. Undo in the settings takes it back."));
        beginToAnswer();
        return;
    }
    const QString failure = QStringLiteral("⚠ ") + failureText(done.error());
    if (done.error().kind == FailureKind::NotReady && !keysToFile) {
        m_noticeWords->setText(
            sentences({failure,
                       tr("Or go back and write ${NAME} of an environment variable as the key; or "
                          "keep the key in the file as clear text.")}));
        m_notice->show();
        tell({});
    } else {
        tell(failure);
    }
    refresh();
}

/// It was off, or could not start as it was.
void SetupDialog::beginToAnswer()
{
    const ProxyState state = m_model.view().state;
    if (state != ProxyState::On && state != ProxyState::Streaming && state != ProxyState::Starting
        && m_model.view().address.isEmpty())
        m_model.start();
    refresh();
    m_hello->setFocus();
}

void SetupDialog::tell(const QString &text)
{
    m_words->setText(text);
    if (text.isEmpty())
        return;
    announce(m_words);
}

void SetupDialog::refresh()
{
    const int step = m_stack->currentIndex();
    m_hello->setAddress(m_isSaved ? m_model.view().address : QString());
    m_back->setEnabled(step != Start && !m_isSaving && !m_isSaved);
    m_next->setText(step == Hello ? tr("Fi&nish") : tr("&Next"));
    m_next->setEnabled(!m_isSaving && (step != Hello || m_isSaved));
    m_skip->setVisible(!m_isSaved);
}

} // namespace ccproxy::ui
