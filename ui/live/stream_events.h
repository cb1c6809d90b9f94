// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QWidget>

#include <string>
#include <string_view>
#include <vector>

class QLabel;
class QTreeView;

namespace ccproxy::ui {

class JsonView;

/// The events of a stream, as far as a person would read them.
class EventModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Data, ColumnCount };
    static constexpr int kMost = 5000;

    using QAbstractTableModel::QAbstractTableModel;

    /// The body of a stream; of anything else there are none. What was listed and is there still
    /// keeps its rows. `isGrowing`: an event at its end may not be whole, and waits.
    void setStream(std::string_view body, bool isGrowing = false);
    /// Whether there are more than are listed.
    bool isCut() const { return m_isCut; }
    const std::string &dataAt(int row) const
    {
        return m_events[static_cast<std::size_t>(row)].data;
    }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Event {
        std::string name;
        std::string data;

        bool operator==(const Event &) const = default;
    };
    std::vector<Event> m_events;
    bool m_isCut = false;
};

/// The list, and beside it the event that is chosen.
class StreamEvents final : public QWidget {
    Q_OBJECT

public:
    StreamEvents(const QString &name, const QString &title, QWidget *parent = nullptr);

    void setStream(std::string_view body, bool isGrowing = false);

private:
    void choose(const QModelIndex &current);

    EventModel m_events;
    QLabel *m_note;
    QTreeView *m_list;
    JsonView *m_text;
};

} // namespace ccproxy::ui
