// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace ccproxy::ui {

/// Something that can be gone to or done.
struct Destination {
    QString title;
    QString place;            ///< where it stands: "Settings › General", "Requests"
    QString key{};            ///< its shortcut, "" = it has none
    std::function<void()> go; ///< called after the dialog has closed
};

/// Those that `wanted` fits, the best first, else in their order: each of its words has to be in
/// the title or the place, in whatever case. All for "".
std::vector<std::size_t> fitting(const std::vector<Destination> &all, const QString &wanted);

/// Finds anything in the window by a few letters of its name. The list follows what is typed; Up
/// and Down choose in it, Enter or a click goes there, Esc closes.
class GoToDialog final : public QDialog {
    Q_OBJECT

public:
    explicit GoToDialog(std::vector<Destination> all, QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void refresh();
    void go();

    std::vector<Destination> m_all;
    std::vector<std::size_t> m_shown; ///< of them, as in the list
    QLineEdit *m_wanted;
    QTreeWidget *m_list;
    QLabel *m_nothing;
};

} // namespace ccproxy::ui
