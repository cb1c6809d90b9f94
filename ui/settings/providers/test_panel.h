// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"
#include "ui/program/examiner.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ccproxy::ui {

/// The quick test of a provider: a button, and its steps as they come.
class TestPanel final : public QWidget {
    Q_OBJECT

public:
    /// What is to be tested.
    struct Subject {
        config::SettingsPtr settings;
        std::string provider;
    };
    using Ask = std::function<Expected<Subject>()>;

    /// `examiner` outlives it; without one the panel is hidden. `ask` says what is to be tested
    /// when the button is pressed.
    TestPanel(Examiner *examiner, Ask ask, QWidget *parent = nullptr);

    /// What was found is about something else now.
    void forget();

private:
    void begin();
    void end(const QString &words);
    void add(const doctor::Finding &finding);
    void clear();

    Examiner *m_examiner;
    const Ask m_ask;
    Examiner::Run m_run;
    QPushButton *m_button;
    QLabel *m_words;
    QWidget *m_steps = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_failed = 0;
    int m_limited = 0;
};

} // namespace ccproxy::ui
