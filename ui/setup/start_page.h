// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QRadioButton;

namespace ccproxy::ui {

/// The first page of the wizard: what was found, and what the user wants.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    enum class Wish { UseFound, Import, Choose, Demo };
    Wish wish() const;
    void setFound(const QStringList &lines);
    /// `canUse`: a provider was found; `canImport`: a configuration of another program.
    void offer(bool canUse, bool canImport);

private:
    QLabel *m_found;
    QRadioButton *m_use;
    QRadioButton *m_import;
    QRadioButton *m_choose;
    QRadioButton *m_demo;
};

} // namespace ccproxy::ui
