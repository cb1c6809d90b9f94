// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "core/expected.h"
#include "ui/doctor/target_faults.h"
#include "ui/program/examiner.h"

#include <QWidget>

#include <functional>
#include <optional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ccproxy::ui {

/// The quick test of a provider: a button for what costs nothing, one for a message, and the steps
/// as they come.
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
    /// Of the last test, unless it is forgotten or did not come to its end.
    const std::optional<TestResult> &result() const { return m_result; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void begin(doctor::Cost cost);
    QString verdict() const;
    void showButtons();
    void end(const QString &words);
    void add(const doctor::Finding &finding);
    void clear();

    Examiner *m_examiner;
    const Ask m_ask;
    Examiner::Run m_run;
    QPushButton *m_button;
    QPushButton *m_message;
    QLabel *m_words;
    QWidget *m_steps = nullptr;
    QGridLayout *m_grid = nullptr;
    TestResult m_found;                          ///< of the test that runs
    std::optional<TestResult> m_result;          ///< of one that has ended
    doctor::Cost m_cost = doctor::Cost::Nothing; ///< of the last test
    int m_passed = 0;
    int m_failed = 0;
    int m_limited = 0;
};

} // namespace ccproxy::ui
