// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/model_chooser.h"

#include "ui/widgets/words_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kLines = 7;

} // namespace

ModelChooser::ModelChooser(QWidget *parent)
    : QWidget(parent), m_filtered(new QSortFilterProxyModel(this)), m_search(new QLineEdit),
      m_add(new QPushButton(tr("A&dd"))), m_fetch(new QPushButton), m_list(new QListView),
      m_words(new QLabel), m_failure(wordsLabel(QStringLiteral("modelFailure")))
{
    setFocusProxy(m_search);
    m_search->setObjectName(QStringLiteral("modelSearch"));
    m_search->setAccessibleName(tr("Search for a model, or the name of another one"));
    m_search->setPlaceholderText(tr("Search, or type the name of another model"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addModel"));
    m_add->setAutoDefault(false);
    m_fetch->setObjectName(QStringLiteral("fetchModels"));
    m_fetch->setAutoDefault(false);
    m_filtered->setSourceModel(&m_models);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("models"));
    m_list->setAccessibleName(tr("Models that may be asked for"));
    m_list->setModel(m_filtered);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_words->setObjectName(QStringLiteral("modelWords"));
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addWidget(m_add);
    line->addWidget(m_fetch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_words);
    layout->addWidget(m_failure);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text.trimmed());
        refresh();
    });
    connect(m_add, &QPushButton::clicked, this, &ModelChooser::addTyped);
    connect(m_fetch, &QPushButton::clicked, this, [this] {
        if (m_isFetching)
            Q_EMIT cancelRequested();
        else
            Q_EMIT fetchRequested();
    });
    connect(&m_models, &QStandardItemModel::itemChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    setFailure({});
    refresh();
}

QStringList ModelChooser::chosen() const
{
    QStringList out;
    for (int row = 0; row < m_models.rowCount(); ++row) {
        if (m_models.item(row)->checkState() == Qt::Checked)
            out.append(m_models.item(row)->text());
    }
    return out;
}

void ModelChooser::setChosen(const QStringList &models)
{
    m_models.clear();
    for (const QString &model : models)
        add(model, Qt::Checked);
    refresh();
}

void ModelChooser::offer(const QStringList &models)
{
    for (const QString &model : models)
        add(model, Qt::Unchecked);
    refresh();
}

void ModelChooser::setListed(const QStringList &models, const QDateTime &when)
{
    m_when = when;
    setFailure({});
    offer(models);
}

void ModelChooser::hideFetch()
{
    m_fetch->hide();
}

void ModelChooser::setFetching(bool on)
{
    m_isFetching = on;
    refresh();
}

void ModelChooser::setFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    announce(m_failure);
}

QStandardItem *ModelChooser::item(const QString &model) const
{
    const QList<QStandardItem *> found = m_models.findItems(model);
    return found.isEmpty() ? nullptr : found.first();
}

/// At the end, unless it is there.
void ModelChooser::add(const QString &model, Qt::CheckState state)
{
    if (item(model) != nullptr)
        return;
    auto *row = new QStandardItem(model);
    row->setCheckable(true);
    row->setCheckState(state);
    m_models.appendRow(row);
}

void ModelChooser::addTyped()
{
    const QString model = m_search->text().trimmed();
    if (model.isEmpty())
        return;
    if (QStandardItem *there = item(model))
        there->setCheckState(Qt::Checked);
    else
        add(model, Qt::Checked);
    m_search->clear();
    refresh();
    Q_EMIT changed();
}

void ModelChooser::refresh()
{
    const auto count = chosen().size();
    m_fetch->setText(m_isFetching ? tr("Cancel &fetching") : tr("&Fetch models"));
    m_add->setEnabled(!m_search->text().trimmed().isEmpty());
    QString words = count == 0
        ? tr("None is checked, so any model may be asked for.")
        : tr("Only %n model(s) may be asked for.", nullptr, static_cast<int>(count));
    if (m_isFetching)
        words += u' ' + tr("The list is being fetched.");
    else if (m_when.isValid())
        words += u' '
            + tr("The list was fetched on %1.")
                  .arg(QLocale().toString(m_when, QLocale::ShortFormat));
    m_words->setText(words);
}

/// Enter adds what was typed, and does not save; Down goes to the list.
bool ModelChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (isEnter && !m_search->text().trimmed().isEmpty()) {
            addTyped();
            return true;
        }
        if (key == Qt::Key_Down) {
            m_list->setFocus();
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_filtered->index(0, 0));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ccproxy::ui
