// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"

#include <QScrollArea>

#include <vector>

class QFormLayout;
class QLabel;

namespace ccproxy::ui {

class Timeline;

/// A request in words and one picture: what happened when, where it went and why, what it took.
class Overview final : public QScrollArea {
    Q_OBJECT

public:
    explicit Overview(QWidget *parent = nullptr);

    void setRecord(const engine::ExchangeRecord &record);

private:
    Timeline *m_timeline;
    QFormLayout *m_facts;
    std::vector<QLabel *> m_values;
};

} // namespace ccproxy::ui
