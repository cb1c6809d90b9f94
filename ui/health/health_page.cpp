// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_page.h"

#include "ui/health/provider_health.h"
#include "ui/health/tries_delegate.h"
#include "ui/models/failure_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/words_label.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace ccproxy::ui {
namespace {

constexpr std::chrono::seconds kInterval(1);
const QString kColumns = QStringLiteral("health/columns");
const QString kSettingsPage = QStringLiteral("settingsPage");
const QString kSettingsPart = QStringLiteral("providers");

enum Column { Name, Kind, State, LastTries, Requests, Failures, Keys, LastFailure, ColumnCount };

/// A row of a tree is written only where it is another one now: else a screen reader would hear of
/// it every second.
void setText(QTreeWidgetItem &item, int column, const QString &text)
{
    if (item.text(column) != text)
        item.setText(column, text);
}

void setState(QTreeWidgetItem &item, const QString &text, Sign sign)
{
    const QVariant number(static_cast<int>(sign));
    if (item.data(State, Qt::UserRole) != number) {
        item.setData(State, Qt::UserRole, number);
        item.setIcon(State, signIcon(sign));
    }
    setText(item, State, text);
}

void setTries(QTreeWidgetItem &item, const std::vector<bool> &recent)
{
    const QVariant tries = TriesDelegate::dataOf(recent);
    if (item.data(LastTries, TriesDelegate::kRole) == tries)
        return;
    item.setData(LastTries, TriesDelegate::kRole, tries);
    const QString words = triesText(recent);
    item.setData(LastTries, Qt::AccessibleTextRole, words);
    item.setToolTip(LastTries, words);
}

QString countText(std::uint64_t count)
{
    return count > 0 ? QLocale().toString(static_cast<qulonglong>(count)) : QString();
}

/// Gives an item as many children as there shall be.
void setChildren(QTreeWidgetItem &item, std::size_t wanted)
{
    const int count = static_cast<int>(wanted);
    while (item.childCount() < count)
        item.addChild(new QTreeWidgetItem);
    while (item.childCount() > count)
        const std::unique_ptr<QTreeWidgetItem> last(item.takeChild(item.childCount() - 1));
}

} // namespace

HealthPage::HealthPage(EngineModel &engine, Memory &memory, QWidget *parent)
    : Page(parent), m_engine(engine), m_memory(memory)
{
    setObjectName(QStringLiteral("health"));
    makeActions();
    m_stack = new QStackedWidget;
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeNotice());
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_stack);
    setFocusProxy(m_list);
    m_timer.setInterval(kInterval);
    connect(&m_timer, &QTimer::timeout, this, &HealthPage::refresh);
    const auto refreshIfShown = [this] {
        if (isVisible())
            refresh();
    };
    connect(&engine, &EngineModel::changed, this, refreshIfShown);
    connect(&engine, &EngineModel::recorded, this, refreshIfShown);
    m_list->header()->restoreState(memory.look(kColumns).toByteArray());
    showStatus();
}

void HealthPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QString &toolTip) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setToolTip(toolTip);
        addAction(action);
        return action;
    };
    m_refresh = make(QStringLiteral("refreshHealth"), tr("&Refresh"), tr("Looks again now"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    connect(m_refresh, &QAction::triggered, this, &HealthPage::refresh);
    m_forget = make(QStringLiteral("forgetFailures"), tr("&Forget failures"),
                    tr("Asks the provider, its models and its keys again at once, as if they had "
                       "not failed"));
    connect(m_forget, &QAction::triggered, this, &HealthPage::forget);
    m_doctor = make(QStringLiteral("doctorAction"), tr("&Doctor…"),
                    tr("Checks what the provider's models can do, with real requests"));
    connect(m_doctor, &QAction::triggered, this, [this] {
        const engine::ProviderStatus *provider = chosen();
        Q_EMIT dialogRequested(QStringLiteral("doctor"),
                               provider != nullptr ? QString::fromStdString(provider->name)
                                                   : QString());
    });
    m_settings = make(QStringLiteral("providerSettings"), tr("&Settings of providers…"),
                      tr("Opens the settings of the providers"));
    connect(m_settings, &QAction::triggered, this,
            [this] { Q_EMIT showRequested(kSettingsPage, kSettingsPart); });
}

QString HealthPage::menuTitle() const
{
    return tr("Provi&ders");
}

QList<QAction *> HealthPage::menuActions() const
{
    return {m_refresh, m_forget, m_doctor, m_settings};
}

QWidget *HealthPage::makeList()
{
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("providers"));
    m_list->setAccessibleName(tr("Providers"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Provider or model"), tr("Kind"), tr("State"), tr("Last tries"),
                             tr("Requests"), tr("Failures"), tr("Keys"), tr("Last failure")});
    m_list->headerItem()->setToolTip(Requests, tr("Tries since CCProxy was started"));
    m_list->headerItem()->setToolTip(Failures, tr("Tries that failed since CCProxy was started"));
    for (const int column : {Requests, Failures, Keys})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_list->setItemDelegateForColumn(LastTries, new TriesDelegate(m_list));
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTabKeyNavigation(false);
    m_list->setUniformRowHeights(true);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HealthPage::showDetail);
    m_detail = wordsLabel(QStringLiteral("providerDetail"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_detail, 1);
    foot->addWidget(actionButton(m_forget, this), 0, Qt::AlignTop);
    foot->addWidget(actionButton(m_doctor, this), 0, Qt::AlignTop);
    foot->addWidget(actionButton(m_settings, this), 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    return page;
}

QWidget *HealthPage::makeNotice()
{
    m_notice = new QLabel;
    m_notice->setObjectName(QStringLiteral("healthNotice"));
    m_notice->setAlignment(Qt::AlignCenter);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::RichText);
    m_add = new QPushButton(tr("Add a p&rovider"));
    m_add->setObjectName(QStringLiteral("addProvider"));
    connect(m_add, &QPushButton::clicked, m_settings, &QAction::trigger);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(m_notice);
    layout->addWidget(m_add, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return page;
}

void HealthPage::saveLook()
{
    if (m_list->topLevelItemCount() > 0)
        m_memory.setLook(kColumns, m_list->header()->saveState());
}

void HealthPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_timer.start();
    refresh();
}

void HealthPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer.stop();
}

/// At most one question is under way.
void HealthPage::refresh()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_engine.status(this, [this](engine::EngineStatus status) {
        m_isAsking = false;
        take(std::move(status));
    });
}

void HealthPage::take(engine::EngineStatus status)
{
    const bool isFirst = m_status.providers.empty();
    m_status = std::move(status);
    showStatus();
    if (!isFirst || m_status.providers.empty() || !m_memory.look(kColumns).toByteArray().isEmpty())
        return;
    // The last has what is left, and is cut where that is too little.
    for (int column = 0; column < LastFailure; ++column)
        m_list->resizeColumnToContents(column);
}

void HealthPage::showStatus()
{
    const bool isOff = m_status.state == engine::EngineStatus::State::Stopped;
    const std::vector<engine::ProviderStatus> &providers = m_status.providers;
    if (isOff || providers.empty()) {
        m_notice->setText(
            QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                .arg(isOff ? tr("The proxy is not running.") : tr("There is no provider."),
                     isOff ? tr("Start it above, then this page tells how the providers are.")
                           : tr("Requests cannot be answered until there is one.")));
        m_add->setHidden(isOff);
        m_stack->setCurrentIndex(1);
        m_forget->setEnabled(false);
        Q_EMIT summaryChanged({});
        return;
    }
    setChildren(*m_list->invisibleRootItem(), providers.size());
    for (std::size_t i = 0; i < providers.size(); ++i)
        showProvider(*m_list->topLevelItem(static_cast<int>(i)), providers[i]);
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_stack->setCurrentIndex(0);
    showDetail();
    const auto ready = std::count_if(providers.begin(), providers.end(),
                                     [](const auto &provider) { return provider.canServe(); });
    Q_EMIT summaryChanged(tr("Providers that can answer: %1 of %2")
                              .arg(QLocale().toString(static_cast<qlonglong>(ready)),
                                   QLocale().toString(static_cast<qlonglong>(providers.size()))));
}

void HealthPage::showProvider(QTreeWidgetItem &item, const engine::ProviderStatus &provider)
{
    const ProviderHealth health = healthOf(provider);
    const QString failure = withoutCommands(provider.lastFailure);
    setText(item, Name, QString::fromStdString(provider.name));
    setText(item, Kind, QString::fromStdString(provider.dialect));
    setState(item, healthText(health), healthSign(health));
    setTries(item, provider.recent);
    setText(item, Requests, countText(provider.requests));
    setText(item, Failures, countText(provider.failures));
    setText(item, Keys, keysText(provider));
    setText(item, LastFailure, failure);
    item.setToolTip(LastFailure, failure);
    for (const int column : {Requests, Failures, Keys})
        item.setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    const std::vector<ModelHealth> models = modelsOf(provider, QDateTime::currentDateTime());
    const bool wasEmpty = item.childCount() == 0;
    setChildren(item, models.size());
    for (std::size_t i = 0; i < models.size(); ++i) {
        QTreeWidgetItem &child = *item.child(static_cast<int>(i));
        setText(child, Name, models[i].name);
        setState(child, models[i].state, models[i].sign);
    }
    if (wasEmpty)
        item.setExpanded(true);
}

const engine::ProviderStatus *HealthPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item == nullptr)
        return nullptr;
    if (item->parent() != nullptr)
        item = item->parent();
    const auto index = static_cast<std::size_t>(
        m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item))); // Qt only looks for it
    return index < m_status.providers.size() ? &m_status.providers[index] : nullptr;
}

void HealthPage::showDetail()
{
    const engine::ProviderStatus *provider = chosen();
    m_forget->setEnabled(provider != nullptr && canForget(*provider));
    const QString detail = provider != nullptr ? healthDetail(*provider) : QString();
    if (m_detail->text() != detail)
        m_detail->setText(detail);
}

void HealthPage::forget()
{
    const engine::ProviderStatus *provider = chosen();
    if (provider == nullptr)
        return;
    const QString name = QString::fromStdString(provider->name);
    m_engine.resetProvider(provider->name);
    m_isAsking = false; // what is under way was asked before
    refresh();
    Q_EMIT said(tr("The failures of %1 are forgotten.").arg(name));
}

} // namespace ccproxy::ui
