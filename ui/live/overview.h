// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/record.h"
#include "ui/models/mending.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QFormLayout;
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
    QPushButton *makeMend();

    Timeline *m_timeline;
    QFormLayout *m_facts;
    std::vector<QLabel *> m_values;
    QPushButton *m_mend = nullptr;
    std::optional<Mending> m_mending;
};

} // namespace ccproxy::ui
