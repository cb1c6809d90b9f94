// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_dialog.h"

#include "ui/models/joining.h"
#include "ui/models/paths.h"
#include "ui/models/text.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

constexpr int kWidthInCharacters = 90;
constexpr int kHeightInLines = 34;
constexpr int kLinesOfSources = 4;

/// "Provider openai" for "providers.openai".
QString partText(const std::string &key)
{
    const QString all = QString::fromStdString(key);
    if (all.startsWith(QStringLiteral("providers.")))
        return ImportDialog::tr("Provider %1").arg(all.section(u'.', 1));
    if (all.startsWith(QStringLiteral("routes.")))
        return ImportDialog::tr("Route %1").arg(all.section(u'.', 1));
    return ImportDialog::tr("Setting %1").arg(all);
}

} // namespace

ImportDialog::ImportDialog(Importer *importer, QWidget *parent)
    : QDialog(parent), m_importer(importer), m_preview(new QTreeWidget),
      m_words(wordsLabel(QStringLiteral("importWords")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = wordsLabel(QStringLiteral("importIntro"));
    intro->setText(tr("Takes over providers and routes of another program. Its own files are only "
                      "read, and what CCProxy has already stays as it is."));
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setHeaderHidden(true);
    m_preview->setTextElideMode(Qt::ElideRight);
    m_preview->setAccessibleName(tr("What it has"));
    auto *label = new QLabel(tr("&What it has:"));
    label->setBuddy(m_preview);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(makeSources());
    layout->addWidget(label);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_words);
    layout->addWidget(makeNotice());
    layout->addWidget(makeButtons());
    m_take->setDefault(true); // which it can be once it stands in the dialog
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters,
           fontMetrics().lineSpacing() * kHeightInLines);
    refresh();
    if (m_importer == nullptr)
        return;
    for (ImportSource &source : m_importer->sources())
        addSource(std::move(source));
    if (m_sources.empty())
        tell(tr("No configuration of claude-code-router, cc-switch or an older CCProxy was found. "
                "Choose its file if it is elsewhere."));
    else
        m_list->setCurrentRow(0);
}

QWidget *ImportDialog::makeSources()
{
    auto *box = new QWidget;
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("importSources"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFixedHeight(fontMetrics().lineSpacing() * kLinesOfSources
                           + 2 * m_list->frameWidth());
    auto *label = new QLabel(tr("&From:"));
    label->setBuddy(m_list);
    m_list->setAccessibleName(tr("Configurations that were found"));
    m_browse = new QPushButton(tr("C&hoose a file…"));
    m_browse->setObjectName(QStringLiteral("importBrowse"));
    m_browse->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_list, 1);
    line->addWidget(m_browse, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addLayout(line);
    connect(m_list, &QListWidget::currentRowChanged, this, &ImportDialog::preview);
    connect(m_browse, &QPushButton::clicked, this, &ImportDialog::browse);
    return box;
}

/// What there is to do where the keychain takes no keys.
QWidget *ImportDialog::makeNotice()
{
    m_notice = new QWidget;
    m_noticeWords = wordsLabel(QStringLiteral("importNotice"));
    m_toFile = new QPushButton(tr("&Keep the keys in the file"));
    m_toFile->setObjectName(QStringLiteral("importToFile"));
    m_toFile->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_notice);
    layout->setContentsMargins({});
    layout->addWidget(m_noticeWords, 1);
    layout->addWidget(m_toFile, 0, Qt::AlignTop);
    connect(m_toFile, &QPushButton::clicked, this, [this] { takeOver(Importer::Keys::ToFile); });
    m_notice->hide();
    return m_notice;
}

QWidget *ImportDialog::makeButtons()
{
    auto *box = new QWidget;
    m_take = new QPushButton(tr("&Take over"));
    m_take->setObjectName(QStringLiteral("importTake"));
    auto *close = new QPushButton(tr("C&lose"));
    close->setObjectName(QStringLiteral("importClose"));
    close->setAutoDefault(false);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins({});
    line->addStretch();
    line->addWidget(m_take);
    line->addWidget(close);
    connect(m_take, &QPushButton::clicked, this, [this] { takeOver(Importer::Keys::ToKeychain); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void ImportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Configuration of another program"));
    dialog->setObjectName(QStringLiteral("importFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setDirectory(QDir::homePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const ImportSource source{{}, file.toStdString()};
        const auto known = std::find(m_sources.begin(), m_sources.end(), source);
        const auto row = static_cast<int>(known - m_sources.begin());
        if (known == m_sources.end())
            addSource(source);
        m_list->setCurrentRow(row);
        m_list->setFocus();
    });
    dialog->open();
}

void ImportDialog::addSource(ImportSource source)
{
    const QString path = pathText(QString::fromStdString(source.path));
    auto *item = new QListWidgetItem(source.program.empty()
                                         ? path
                                         : tr("%1 – %2", "a program and its file")
                                               .arg(QString::fromStdString(source.program), path));
    item->setToolTip(path);
    m_sources.push_back(std::move(source));
    m_list->addItem(item);
}

const ImportSource *ImportDialog::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_sources[static_cast<std::size_t>(row)];
}

void ImportDialog::preview()
{
    m_canTake = false;
    m_preview->clear();
    m_notice->hide();
    const ImportSource *source = current();
    if (source != nullptr) {
        tell(tr("It is being read…"));
        m_importer->preview(*source, this,
                            [this, asked = ++m_asked](const Expected<ImportOutcome> &outcome) {
                                // Another one was chosen meanwhile.
                                if (asked != m_asked)
                                    return;
                                if (outcome)
                                    showOutcome(*outcome, false);
                                else
                                    tell(QStringLiteral("⚠ ") + failureText(outcome.error()));
                                refresh();
                            });
    }
    refresh();
}

void ImportDialog::showOutcome(const ImportOutcome &outcome, bool isDone)
{
    m_preview->clear();
    const auto addGroup = [this](const QString &title) {
        auto *group = new QTreeWidgetItem(m_preview, {title});
        group->setExpanded(true);
        return group;
    };
    const auto addLine = [](QTreeWidgetItem *to, const QString &line) {
        auto *item = new QTreeWidgetItem(to, {line});
        item->setToolTip(0, line);
        return item;
    };
    const int count = static_cast<int>(outcome.added.size());
    QTreeWidgetItem *added = count == 0 ? nullptr
        : isDone                        ? addGroup(tr("%n part(s) taken over", nullptr, count))
                 : addGroup(tr("%n part(s) would be taken over", nullptr, count));
    for (std::size_t i = 0; i < outcome.added.size(); ++i) {
        QTreeWidgetItem *part = addLine(added, QStringLiteral("+ ") + partText(outcome.added[i]));
        for (const std::string &line : outcome.contents[i])
            addLine(part, textOf(line));
        part->setExpanded(!isDone);
    }
    const int leftOut = static_cast<int>(outcome.left.size());
    QTreeWidgetItem *left = leftOut == 0
        ? nullptr
        : addGroup(tr("%n part(s) not taken over, and why", nullptr, leftOut));
    for (const std::string &line : outcome.left)
        addLine(left, coreText(line));
    m_canTake = !isDone && count > 0;
    if (isDone)
        tell(tr("It is taken over, and in force. Undo in the settings takes it back."));
    else if (count == 0)
        tell(tr("Nothing of it is new."));
    else if (outcome.keys > 0)
        tell(tr("%n key(s) will go into the keychain.", nullptr, static_cast<int>(outcome.keys)));
    else
        tell(tr("It has no keys of its own."));
}

void ImportDialog::takeOver(Importer::Keys keys)
{
    const ImportSource *source = current();
    if (source == nullptr || m_isTaking)
        return;
    m_isTaking = true;
    m_notice->hide();
    tell(tr("It is being taken over. The keychain may ask for its password."));
    m_importer->takeOver(*source, keys, this,
                         [this, keys](const Expected<ImportOutcome> &done) { take(done, keys); });
    refresh();
}

void ImportDialog::take(const Expected<ImportOutcome> &done, Importer::Keys keys)
{
    m_isTaking = false;
    if (done) {
        showOutcome(*done, true);
        refresh();
        Q_EMIT imported();
        return;
    }
    const QString failure = failureText(done.error());
    const bool isKeychain =
        done.error().kind == FailureKind::NotReady && keys == Importer::Keys::ToKeychain;
    if (isKeychain) {
        m_noticeWords->setText(
            QStringLiteral("⚠ ")
            + sentences({failure,
                         tr("Nothing was taken over. The keys can stand in CCProxy's file "
                            "as clear text.")}));
        m_notice->show();
        tell({});
    } else {
        tell(QStringLiteral("⚠ ") + failure);
    }
    refresh();
}

void ImportDialog::tell(const QString &text)
{
    m_words->setText(text);
    announce(m_words);
}

void ImportDialog::refresh()
{
    m_browse->setEnabled(m_importer != nullptr && !m_isTaking);
    m_list->setEnabled(!m_isTaking);
    m_take->setEnabled(m_canTake && !m_isTaking);
}

} // namespace ccproxy::ui
