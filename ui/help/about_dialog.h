// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/facts.h"

#include <QDialog>

namespace ccproxy::ui {

/// What this program is, under which licence, and where it keeps its files.
class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(const ProgramFacts &facts, QWidget *parent = nullptr);

private:
    void showLicence();
};

} // namespace ccproxy::ui
