// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ccproxy::ui {
namespace {

constexpr Language kLanguages[] = {
    {"en", "English"},  {"de", "Deutsch"},     {"es", "Español"},
    {"fr", "Français"}, {"zh_CN", "简体中文"}, {"ja", "日本語"},
};

/// "de" of "de-AT", "DE_de.UTF-8".
QString wordOf(const QString &code)
{
    return code.section(u'.', 0, 0).section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

/// The one that a code means; "" when there is none. Only one Chinese is there, in the characters
/// that those who write the other ones read too.
QString known(const QString &code)
{
    for (const Language &language : kLanguages) {
        const QString each = QString::fromLatin1(language.code);
        if (!code.isEmpty() && wordOf(each) == wordOf(code))
            return each;
    }
    return {};
}

} // namespace

std::span<const Language> languages()
{
    return kLanguages;
}

QString languageFor(const QString &setting, const QStringList &systems)
{
    for (const QString &wanted : QStringList(setting) + systems) {
        if (QString found = known(wanted); !found.isEmpty())
            return found;
    }
    return QString::fromLatin1(kLanguages[0].code);
}

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent)
{
    choose({});
}

LanguageSwitch::~LanguageSwitch()
{
    for (QTranslator *translator : {&m_ours, &m_qts})
        QCoreApplication::removeTranslator(translator);
    QLocale::setDefault(QLocale::system());
}

void LanguageSwitch::choose(const QString &setting)
{
    const QString code = languageFor(setting, QLocale::system().uiLanguages());
    if (code == m_current)
        return;
    m_current = code;
    // The region's ways to write numbers and dates stay where the language is the system's.
    const QLocale wanted(code);
    QLocale::setDefault(wanted.language() == QLocale::system().language() ? QLocale::system()
                                                                          : wanted);
    install(m_qts,
            m_qts.load(QStringLiteral("qtbase_") + code,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    install(m_ours,
            m_ours.load(QStringLiteral("ccproxy_") + code, QStringLiteral(":/translations")));
    Q_EMIT changed();
}

void LanguageSwitch::install(QTranslator &translator, bool isLoaded)
{
    QCoreApplication::removeTranslator(&translator);
    if (isLoaded)
        QCoreApplication::installTranslator(&translator);
}

} // namespace ccproxy::ui
