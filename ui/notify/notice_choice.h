// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/memory.h"

#include <QDialog>

namespace ccproxy::ui {

/// What the user wants to be notified of, a check box for each kind. It is in force at once.
class NoticeChoice final : public QDialog {
    Q_OBJECT

public:
    /// `areOn`: by the setting that switches all of them.
    NoticeChoice(Memory &memory, bool areOn, QWidget *parent = nullptr);
};

} // namespace ccproxy::ui
