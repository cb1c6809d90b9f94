// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/preset_picker.h"

#include "ui/program/examiner.h"
#include "ui/widgets/tab_order.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

constexpr int kWidthInCharacters = 70;
constexpr int kHeightInLines = 30;

} // namespace

PresetPicker::PresetPicker(config::SettingsPtr now, Examiner *examiner, QWidget *parent)
    : QDialog(parent), m_now(std::move(now)), m_search(new QLineEdit), m_list(new QListWidget),
      m_keyPage(new QPushButton(tr("Open the page for &keys")))
{
    setObjectName(QStringLiteral("presetPicker"));
    setWindowTitle(tr("Add a provider"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("presetSearch"));
    m_search->setPlaceholderText(tr("Type a name, such as deepseek"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    auto *label = new QLabel(tr("Which &provider?"));
    label->setBuddy(m_search);
    m_list->setObjectName(QStringLiteral("presets"));
    m_list->setAccessibleName(tr("Providers that can be added"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_keyPage->setObjectName(QStringLiteral("presetKeyPage"));
    m_keyPage->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_keyPage, QDialogButtonBox::HelpRole);
    m_next = buttons->addButton(tr("&Next"), QDialogButtonBox::AcceptRole);
    m_next->setObjectName(QStringLiteral("presetNext"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    m_next->setDefault(true); // which it can be once it stands in the dialog
    resize(fontMetrics().averageCharWidth() * kWidthInCharacters,
           fontMetrics().lineSpacing() * kHeightInLines);

    connect(m_search, &QLineEdit::textChanged, this, &PresetPicker::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &PresetPicker::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &PresetPicker::choose);
    connect(m_keyPage, &QPushButton::clicked, this, [this] {
        if (const Preset *preset = current())
            QDesktopServices::openUrl(QUrl(preset->keyUrl));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PresetPicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    mendTabOrder(*this);
    fill({});
    m_search->setFocus();
    if (examiner == nullptr)
        return;
    examiner->findLocalServers(this, [this](const std::vector<config::LocalServer> &found) {
        if (!found.empty())
            fill(found);
    });
}

void PresetPicker::fill(std::span<const config::LocalServer> found)
{
    const Preset *before = current();
    const QString title = before != nullptr ? before->title : QString();
    m_presets = presets(*m_now, found);
    m_list->clear();
    for (const Preset &preset : m_presets) {
        auto *item = new QListWidgetItem(
            preset.detail.isEmpty()
                ? preset.title
                : tr("%1 – %2", "a provider and its address").arg(preset.title, preset.detail),
            m_list);
        item->setToolTip(preset.detail);
        // What somebody has gone to stays where it is; at first it is the first.
        if (preset.title == title && m_list->hasFocus())
            m_list->setCurrentItem(item);
    }
    filter();
}

/// Hides what is not meant, and goes to the first that is.
void PresetPicker::filter()
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isMeant = matches(m_presets[static_cast<std::size_t>(row)], m_search->text());
        m_list->item(row)->setHidden(!isMeant);
        if (isMeant && first < 0)
            first = row;
    }
    const QListWidgetItem *item = m_list->currentItem();
    if (item == nullptr || item->isHidden() || !m_list->hasFocus())
        m_list->setCurrentRow(first);
    refresh();
}

const Preset *PresetPicker::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item == nullptr || item->isHidden()
        ? nullptr
        : &m_presets[static_cast<std::size_t>(m_list->row(item))];
}

void PresetPicker::refresh()
{
    const Preset *preset = current();
    m_next->setEnabled(preset != nullptr);
    m_keyPage->setEnabled(preset != nullptr && !preset->keyUrl.isEmpty());
    m_keyPage->setToolTip(preset != nullptr ? preset->keyUrl : QString());
}

void PresetPicker::choose()
{
    const Preset *preset = current();
    if (preset == nullptr)
        return;
    Q_EMIT chosen(*preset);
    accept();
}

/// The list is walked through while the search has the focus.
bool PresetPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ccproxy::ui
