// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/stream_events.h"

#include "core/sse/parser.h"
#include "ui/live/json_text.h"
#include "ui/live/json_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace ccproxy::ui {
namespace {

/// Of an event's data in its line of the list.
constexpr std::size_t kShownInList = 200;

bool looksLikeStream(std::string_view body)
{
    for (const std::string_view begin : {"event:", "data:", "id:", ":", "\n", "\r"}) {
        if (body.starts_with(begin))
            return true;
    }
    return false;
}

/// The text that follows a key near the beginning.
std::string textAfter(std::string_view data, std::string_view key)
{
    const std::size_t at = data.substr(0, kShownInList).find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = data.find('"', at + key.size());
    if (begin == std::string_view::npos)
        return {};
    const std::size_t end = data.find('"', begin + 1);
    return end == std::string_view::npos ? std::string()
                                         : std::string(data.substr(begin + 1, end - begin - 1));
}

/// Where a stream names no events, their data often do.
std::string nameIn(std::string_view data)
{
    const std::string type = textAfter(data, "\"type\":");
    return type.empty() ? textAfter(data, "\"object\":") : type;
}

/// What differs from one event to the next, where the beginning is the same in all.
std::string_view essenceOf(std::string_view data)
{
    for (const std::string_view key : {"\"delta\":", "\"parts\":"}) {
        if (const std::size_t at = data.find(key); at != std::string_view::npos)
            return data.substr(at);
    }
    return data;
}

} // namespace

void EventModel::setStream(std::string_view body, bool isGrowing)
{
    std::vector<Event> events;
    m_isCut = false;
    if (looksLikeStream(body)) {
        sse::Parser parser;
        const auto take = [this, &events](const sse::Event &event) {
            if (events.size() == static_cast<std::size_t>(kMost)) {
                m_isCut = true;
                return;
            }
            events.push_back({event.name.empty() ? nameIn(event.data) : std::string(event.name),
                              std::string(event.data)});
        };
        // In pieces, so that it can end once there are enough.
        constexpr std::size_t kPiece = 64U << 10U;
        for (std::size_t at = 0; at < body.size() && !m_isCut; at += kPiece)
            parser.feed(body.substr(at, kPiece), take);
        if (!m_isCut && !isGrowing)
            parser.finish(take);
    }
    const bool hasGrown = !m_events.empty() && events.size() >= m_events.size()
        && std::equal(m_events.begin(), m_events.end(), events.begin());
    if (!hasGrown) {
        beginResetModel();
        m_events = std::move(events);
        endResetModel();
    } else if (events.size() > m_events.size()) {
        beginInsertRows({}, static_cast<int>(m_events.size()), static_cast<int>(events.size()) - 1);
        m_events = std::move(events);
        endInsertRows();
    }
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Event &event = m_events[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Number)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number:
        return QLocale().toString(index.row() + 1);
    case Name:
        return QString::fromStdString(event.name);
    default:
        return QString::fromStdString(beginningOf(essenceOf(event.data), kShownInList).text);
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Event");
    default:
        return tr("Data");
    }
}

StreamEvents::StreamEvents(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent), m_note(new QLabel(this)), m_list(new QTreeView), m_text(new JsonView)
{
    setObjectName(name);
    m_note->setObjectName(name + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_list->setObjectName(name + QStringLiteral("List"));
    m_list->setAccessibleName(title);
    m_list->setModel(&m_events);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setAccessibleName(tr("The chosen event"));
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_note);
    layout->addWidget(split, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StreamEvents::choose);
    setStream({});
}

void StreamEvents::setStream(std::string_view body, bool isGrowing)
{
    const QModelIndex before = m_list->currentIndex();
    const QScrollBar &bar = *m_list->verticalScrollBar();
    const bool wasAtEnd = bar.maximum() > 0 && bar.value() == bar.maximum();
    m_events.setStream(body, isGrowing);
    const bool hasGrown = before.isValid() && m_list->currentIndex() == before;
    QString note;
    if (m_events.rowCount() == 0)
        note = isGrowing   ? tr("No event has come yet.")
            : body.empty() ? tr("Nothing is known of an answer.")
                           : tr("The answer was no stream; it is among the answers.");
    else if (m_events.isCut())
        note =
            tr("Only the first %1 events are listed.").arg(QLocale().toString(EventModel::kMost));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (hasGrown) {
        if (wasAtEnd)
            m_list->scrollToBottom();
        return;
    }
    m_text->clear();
    if (m_events.rowCount() == 0)
        return;
    const QFontMetrics metrics = m_list->fontMetrics();
    m_list->setColumnWidth(EventModel::Number,
                           metrics.horizontalAdvance(QStringLiteral("00000000")));
    m_list->setColumnWidth(EventModel::Name,
                           metrics.horizontalAdvance(QStringLiteral("content_block_delta000")));
    m_list->setCurrentIndex(m_events.index(0, 0));
}

void StreamEvents::choose(const QModelIndex &current)
{
    if (current.isValid())
        m_text->setPlainText(
            QString::fromStdString(bodyForPeople(m_events.dataAt(current.row())).text));
}

} // namespace ccproxy::ui
