// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch/launch_dialog.h"

#include "ui/launch/conflict_words.h"
#include "ui/launch/launch_memory.h"
#include "ui/models/model_choice.h"
#include "ui/models/paths.h"
#include "ui/models/wording.h"
#include "ui/program/configuration_desk.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

/// Of the preview, without scrolling.
constexpr int kPreviewLines = 8;
constexpr int kPreviewColumns = 70;

/// The first folder among what was dropped; that of a file.
QString folderIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        const QFileInfo file(url.toLocalFile());
        if (url.isLocalFile() && file.exists())
            return file.isDir() ? file.absoluteFilePath() : file.absolutePath();
    }
    return {};
}

} // namespace

LaunchDialog::LaunchDialog(EngineModel &engine, Memory &memory, const ConfigurationDesk &desk,
                           Launcher &launcher, const LaunchWish &wish, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_memory(memory), m_launcher(launcher),
      m_claude(wish.claude)
{
    setObjectName(QStringLiteral("launchDialog"));
    setWindowTitle(tr("Launch Claude Code"));
    setAccessibleName(windowTitle());
    setAcceptDrops(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    QWidget *folder = makeFolder(wish);
    auto *folderLabel = new QLabel(tr("&Folder:"), this);
    folderLabel->setObjectName(QStringLiteral("folderLabel"));
    folderLabel->setBuddy(m_folder);
    form->addRow(folderLabel, folder);
    makeChoices(*form, desk, wish);
    makeTerminal(*form, wish);
    m_preview = new QPlainTextEdit(this);
    m_preview->setObjectName(QStringLiteral("launchPreview"));
    m_preview->setAccessibleName(tr("What will be done"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setMinimumSize(m_preview->fontMetrics().averageCharWidth() * kPreviewColumns,
                              m_preview->fontMetrics().lineSpacing() * kPreviewLines);
    auto *previewLabel = new QLabel(tr("&What will be done:"), this);
    previewLabel->setObjectName(QStringLiteral("previewLabel"));
    previewLabel->setBuddy(m_preview);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("launchCancel"));
    m_launch = buttons->addButton(tr("&Launch"), QDialogButtonBox::AcceptRole);
    m_launch->setObjectName(QStringLiteral("launchButton"));
    m_launch->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &LaunchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &LaunchDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeProblem());
    m_note = wordsLabel(QStringLiteral("launchNote"), this);
    layout->addWidget(m_note);
    layout->addWidget(previewLabel);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    connect(&engine, &EngineModel::changed, this, &LaunchDialog::refresh);
    connect(&desk, &ConfigurationDesk::changed, this, &LaunchDialog::refresh);
    refresh();
    launcher.searchClaude(this, [this] { refresh(); });
}

QLineEdit *LaunchDialog::makeEdit(const QString &name, const QString &text,
                                  const QString &placeholder)
{
    auto *edit = new QLineEdit(text, this);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textChanged, this, &LaunchDialog::refresh);
    return edit;
}

QWidget *LaunchDialog::makeFolder(const LaunchWish &wish)
{
    auto *box = new QWidget(this);
    m_folder = new QComboBox(box);
    m_folder->setObjectName(QStringLiteral("launchFolder"));
    m_folder->setEditable(true);
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_folder->lineEdit()->setAccessibleName(tr("Folder"));
    for (const QString &folder : recentFolders(m_memory))
        m_folder->addItem(pathText(folder));
    setFolder(wish.folder);
    m_folder->lineEdit()->setPlaceholderText(
        tr("The folder of your project; it can be dropped here"));
    auto *browseButton = new QPushButton(tr("&Browse…"), box);
    browseButton->setObjectName(QStringLiteral("launchBrowse"));
    browseButton->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_folder, 1);
    layout->addWidget(browseButton);
    connect(m_folder, &QComboBox::editTextChanged, this, &LaunchDialog::refresh);
    connect(browseButton, &QPushButton::clicked, this, &LaunchDialog::browse);
    return box;
}

void LaunchDialog::makeChoices(QFormLayout &form, const ConfigurationDesk &desk,
                               const LaunchWish &wish)
{
    m_profile = new QComboBox(this);
    m_profile->setObjectName(QStringLiteral("launchProfile"));
    m_profile->addItem(tr("None"), QString());
    m_model = new QComboBox(this);
    m_model->setObjectName(QStringLiteral("launchModel"));
    m_model->setEditable(true);
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->lineEdit()->setPlaceholderText(tr("As the routes say"));
    if (const config::SettingsPtr settings = desk.view().settings) {
        for (const config::Profile &profile : settings->profiles) {
            const QString name = QString::fromStdString(profile.name);
            m_profile->addItem(name, name);
        }
        for (const ModelChoice &choice : modelChoices(*settings))
            m_model->addItem(QString::fromStdString(choice.target()));
    }
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(wish.profile)));
    m_model->setEditText(wish.model);
    m_arguments = makeEdit(QStringLiteral("launchArguments"), wish.arguments,
                           tr("None, or as in: --continue"));
    connect(m_profile, &QComboBox::currentIndexChanged, this, &LaunchDialog::refresh);
    connect(m_model, &QComboBox::editTextChanged, this, &LaunchDialog::refresh);
    form.addRow(tr("&Profile:"), m_profile);
    form.addRow(tr("&Model:"), m_model);
    form.addRow(tr("&Arguments:"), m_arguments);
}

void LaunchDialog::makeTerminal(QFormLayout &form, const LaunchWish &wish)
{
    m_terminal = new QComboBox(this);
    m_terminal->setObjectName(QStringLiteral("launchTerminal"));
    for (const Launcher::Terminal &terminal : m_launcher.terminals())
        m_terminal->addItem(terminal.name, terminal.id);
    m_terminal->addItem(tr("Another command"), QString(Launcher::kCustomTerminal));
    m_terminal->setCurrentIndex(std::max(0, m_terminal->findData(wish.terminal)));
    m_custom = makeEdit(QStringLiteral("launchCustom"), wish.customTerminal,
                        QStringLiteral("myterm --dir {dir} -e {cmd}"));
    m_custom->setToolTip(tr("{cmd} stands for Claude Code's command, {dir} for the folder."));
    m_customLabel = new QLabel(tr("C&ommand:"), this);
    m_customLabel->setObjectName(QStringLiteral("customLabel"));
    m_customLabel->setBuddy(m_custom);
    connect(m_terminal, &QComboBox::currentIndexChanged, this, &LaunchDialog::refresh);
    form.addRow(tr("&Terminal:"), m_terminal);
    form.addRow(m_customLabel, m_custom);
}

QWidget *LaunchDialog::makeProblem()
{
    auto *box = new QWidget(this);
    m_problem = wordsLabel(QStringLiteral("launchProblem"), box);
    m_start = new QPushButton(tr("&Start the proxy"), box);
    m_start->setObjectName(QStringLiteral("launchStart"));
    m_choose = new QPushButton(tr("Choose the pro&gram…"), box);
    m_choose->setObjectName(QStringLiteral("launchClaude"));
    for (QPushButton *button : {m_start, m_choose})
        button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_problem, 1);
    layout->addWidget(m_start, 0, Qt::AlignTop);
    layout->addWidget(m_choose, 0, Qt::AlignTop);
    connect(m_start, &QPushButton::clicked, &m_engine, &EngineModel::start);
    connect(m_choose, &QPushButton::clicked, this, &LaunchDialog::chooseClaude);
    return box;
}

LaunchWish LaunchDialog::wish() const
{
    return {.folder = pathFrom(m_folder->currentText().trimmed()),
            .profile = m_profile->currentData().toString(),
            .model = m_model->currentText().trimmed(),
            .arguments = m_arguments->text().trimmed(),
            .terminal = m_terminal->currentData().toString(),
            .customTerminal = m_custom->text().trimmed(),
            .claude = m_claude};
}

void LaunchDialog::setFolder(const QString &folder)
{
    m_folder->setEditText(pathText(folder));
}

void LaunchDialog::refresh()
{
    // It is called while the widgets are being made, too.
    if (m_launch == nullptr)
        return;
    const LaunchWish now = wish();
    const bool isCustom = now.terminal == Launcher::kCustomTerminal;
    m_custom->setVisible(isCustom);
    m_customLabel->setVisible(isCustom);
    const ProxyView &view = m_engine.view();
    const auto claude = m_launcher.findClaude(m_claude);
    const auto preview = m_launcher.preview(now);
    // What the user can mend at once comes first.
    QString problem;
    if (!claude)
        problem = failureText(claude.error());
    else if (view.address.isEmpty())
        problem = view.trouble.isEmpty()
            ? tr("The proxy is not running, so Claude Code would have nobody to speak to.")
            : view.trouble;
    else if (!preview)
        problem = failureText(preview.error());
    if (m_problem->text() != problem) {
        m_problem->setText(problem);
        QAccessibleEvent event(m_problem, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    m_problem->parentWidget()->setVisible(!problem.isEmpty());
    m_choose->setVisible(!claude);
    m_start->setVisible(claude && view.address.isEmpty());
    m_start->setEnabled(view.state != ProxyState::Starting);
    const QString text = preview
        ? withShortPaths(preview->command + QStringLiteral("\n\n") + preview->environment)
        : QString();
    if (m_preview->toPlainText() != text)
        m_preview->setPlainText(text);
    showNote(now.folder);
    m_launch->setEnabled(problem.isEmpty());
}

/// What stands against no launch, but leads Claude Code away from it.
void LaunchDialog::showNote(const QString &folder)
{
    QString note = settingsConflictText(m_launcher.settingsConflicts(folder));
    if (!note.isEmpty())
        note.prepend(QStringLiteral("⚠ "));
    if (m_note->text() != note)
        m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void LaunchDialog::accept()
{
    // Enter in a field comes here as well.
    if (!m_launch->isEnabled())
        return;
    const LaunchWish now = wish();
    const auto launched = m_launcher.launch(now);
    if (!launched) {
        m_problem->setText(failureText(launched.error()));
        m_problem->parentWidget()->show();
        return;
    }
    rememberLaunch(m_memory, now);
    QDialog::accept();
    Q_EMIT this->launched();
}

void LaunchDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder"), wish().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &LaunchDialog::setFolder);
    dialog->open();
}

void LaunchDialog::chooseClaude()
{
    auto *dialog = new QFileDialog(this, tr("Choose the claude program"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_claude = file;
        rememberClaude(m_memory, file);
        refresh();
    });
    dialog->open();
}

void LaunchDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!folderIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LaunchDialog::dropEvent(QDropEvent *event)
{
    setFolder(folderIn(*event->mimeData()));
    event->acceptProposedAction();
}

} // namespace ccproxy::ui
