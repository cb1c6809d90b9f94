// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace ccproxy::ui {

class JsonView;
struct ShownText;

/// What went one way over one side of the wire: its title, headers and body, which is laid out for
/// reading or shown raw. Much of a large body is left out, and said so; copying takes all of it.
class BodyView final : public QWidget {
    Q_OBJECT

public:
    /// `name`: of the object, and of its parts with a suffix.
    BodyView(const QString &name, const QString &title, QWidget *parent = nullptr);

    struct Content {
        std::string head; ///< a line above the headers, such as the URL; may be empty
        std::vector<std::pair<std::string, std::string>> headers;
        std::string body;
        std::uint64_t leftOut = 0; ///< bytes that were not kept
        bool isGrowing = false;    ///< there may be more of it later

        bool operator==(const Content &) const = default;
    };
    /// Who reads in a content that has grown stays where he is.
    void setContent(Content content);
    /// In place of a content: why there is none.
    void setNothing(const QString &why);

private:
    void show(bool hasGrown);
    void copy();
    QString noteOf(const ShownText &shown) const;

    QLabel *m_note;
    JsonView *m_text;
    QPushButton *m_raw;
    QPushButton *m_copy;
    Content m_content;
};

} // namespace ccproxy::ui
