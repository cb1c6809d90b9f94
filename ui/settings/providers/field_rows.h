// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/problem.h"

#include <map>
#include <set>
#include <string>
#include <vector>

class QFormLayout;
class QLabel;
class QString;
class QWidget;

namespace ccproxy::ui {

/// Fields of a form, each with room for what is wrong with it. A field has the name of its key.
class FieldRows {
public:
    /// Adds a field under a label with a mnemonic, of which it is the buddy; no label for "".
    void add(QFormLayout *form, const std::string &field, const QString &label, QWidget *widget);

    /// Problems of fields that somebody has been at are shown, or of all of them.
    void touch(const std::string &field) { m_touched.insert(field); }
    void touchAll();
    bool isTouched(const std::string &field) const { return m_touched.contains(field); }

    /// Shows what is wrong; gives what concerns no field.
    std::vector<config::Problem> show(const std::vector<config::Problem> &problems);
    /// The first that has a problem, or null.
    QWidget *firstWrong() const;

private:
    struct Row {
        std::string field;
        QWidget *widget = nullptr;
        QLabel *problem = nullptr;
        bool isWrong = false;
    };
    static QString textOf(const Row &row, const config::Problem &problem);

    std::vector<Row> m_rows;
    std::set<std::string, std::less<>> m_touched;
};

} // namespace ccproxy::ui
