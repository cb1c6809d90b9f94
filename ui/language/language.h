// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <span>

namespace ccproxy::ui {

/// A language that the windows speak.
struct Language {
    const char *code; ///< as in `ui.language`: "de", "zh_CN"
    const char *name; ///< its own name for itself, UTF-8
};
/// English first, then by name.
std::span<const Language> languages();

/// The code of the language that is meant: that of the setting, or the first of the system's that
/// there is, or English. A region that there is not makes no difference: "de-AT" is "de". Pure.
QString languageFor(const QString &setting, const QStringList &systems);

/// The application's language. Texts are translated when they are made: whoever shows some makes
/// them anew at changed().
class LanguageSwitch final : public QObject {
    Q_OBJECT

public:
    /// It begins with the system's.
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// By the setting, "" for the system's. changed() follows when it is another one than before.
    void choose(const QString &setting);
    /// A code of languages().
    const QString &current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    void install(QTranslator &translator, bool isLoaded);

    QTranslator m_ours;
    QTranslator m_qts; ///< texts of Qt's own dialogs, where they are installed
    QString m_current;
};

} // namespace ccproxy::ui
