// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"
#include "ui/models/mending.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ccproxy::ui {

class Timeline;

/// A request in words and one picture: what happened when, where it went and why, what it took.
class Overview final : public QScrollArea {
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    void setRecord(const engine::ExchangeRecord &record);

Q_SIGNALS:
    /// What has failed is mended there.
    void mendRequested(const ccproxy::ui::Place &place);

private:
    /// What it is called, and what it is.
    struct Line {
        QLabel *name;
        QLabel *value;
    };
    Line makeLine(const char *name);
    QPushButton *makeMend();

    Timeline *m_timeline;
    std::vector<Line> m_lines;
    QPushButton *m_mend = nullptr;
    std::optional<Mending> m_mending;
};

} // namespace ccproxy::ui
