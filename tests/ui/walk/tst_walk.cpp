// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"
#include "ui/support/gallery.h"
#include "ui/support/widget_checks.h"

#include <QDirIterator>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTranslator>

using namespace ccproxy;
using namespace ccproxy::ui;
using testing::View;

namespace {

/// English whose words are longer by two fifths, as a language may come that nobody has thought of.
class Longer final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArray(context).startsWith("ccproxy"))
            return {};
        // Not in places for values, in tags and in addresses.
        static const QRegularExpression kWord(QStringLiteral(
            "(?:%L?n|%L?\\d+|<[^>]*>|[{$][^ ]*|\\w+://[^ ]*)|(&?\\p{L}+(?:&\\p{L}+)?)"));
        const QString text = QString::fromUtf8(source);
        QString out;
        qsizetype end = 0;
        for (auto found = kWord.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString word = match.captured(1);
            out += text.mid(end, match.capturedStart() - end) + match.captured()
                + QString((2 * word.size() + 2) / 5, u'm');
            end = match.capturedEnd();
        }
        return out + text.mid(end);
    }
};

/// The entries of a menu that have no words, or share their letter with another.
QStringList faultsOfMenu(const QMenu &menu)
{
    QStringList faults;
    QSet<QString> letters;
    for (const QAction *action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        const QString letter = QKeySequence::mnemonic(action->text()).toString();
        if (action->text().isEmpty())
            faults.append(QStringLiteral("an entry of %1 is empty").arg(menu.objectName()));
        if (!letter.isEmpty() && letters.contains(letter))
            faults.append(QStringLiteral("%1 is twice in %2").arg(letter, menu.objectName()));
        letters.insert(letter);
    }
    return faults;
}

QStringList faultsOf(const View &view, QWidget &shown)
{
    if (view.kind == View::Kind::Menu)
        return faultsOfMenu(static_cast<QMenu &>(shown));
    if (view.kind == View::Kind::System)
        return {};
    // Layouts take some turns of the event loop, which are long on a busy machine.
    constexpr int kTurns = 5'000;
    QStringList clipped;
    if (QTest::qWaitFor(
            [&] {
                clipped = testing::clippedTexts(shown);
                return clipped.isEmpty();
            },
            kTurns))
        clipped.clear();
    return clipped + testing::withoutAccessibleName(shown) + testing::clashingMnemonics(shown)
        + testing::unreachedByTab(shown);
}

/// All matches of an expression's first group in the sources of the user interface.
QSet<QString> inSources(const char *expression)
{
    QSet<QString> out;
    const QRegularExpression search(QLatin1String(expression),
                                    QRegularExpression::DotMatchesEverythingOption);
    QDirIterator files(QStringLiteral(CCPROXY_SOURCE_DIR "/ui"),
                       {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = search.globalMatch(text); found.hasNext();)
            out.insert(found.next().captured(1));
    }
    return out;
}

/// Is there for the time that a large file takes, and cannot be held.
const QString kPassing = QStringLiteral("exportProgress");

} // namespace

/// Goes through every window of the program, in every language, mirrored, and with longer words:
/// what can have the focus says what it is and is reached by Tab, no letter leads to two things,
/// and no text is cut.
class TestWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<testing::Stage>();
        QVERIFY(m_stage->begin());
    }
    void cleanupTestCase() { m_stage.reset(); }

    void everyWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isMirrored");
        QTest::addColumn<bool>("isLonger");
        for (const Language &language : languages())
            QTest::newRow(language.code) << QString::fromLatin1(language.code) << false << false;
        QTest::newRow("right to left") << QStringLiteral("en") << true << false;
        QTest::newRow("longer words") << QStringLiteral("en") << false << true;
    }
    void everyWindow()
    {
        QFETCH(QString, language);
        QFETCH(bool, isMirrored);
        QFETCH(bool, isLonger);
        LanguageSwitch chosen;
        chosen.choose(language);
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        Longer longer;
        if (isLonger)
            QCoreApplication::installTranslator(&longer);
        m_stage->anew();
        const QString firstPage = m_stage->get<QTabWidget>("pages").tabText(0);
        QCOMPARE(firstPage.endsWith(u'm'), isLonger);
        QStringList faults;
        for (const View &view : testing::gallery()) {
            QWidget *shown = view.open(*m_stage);
            if (shown == nullptr) {
                faults.append(view.name + QStringLiteral(" does not come"));
                continue;
            }
            m_names.insert(shown->objectName());
            m_classes.insert(
                QString::fromLatin1(shown->metaObject()->className()).section(u':', -1));
            for (const QString &fault : faultsOf(view, *shown))
                faults.append(view.name + QStringLiteral(": ") + fault);
        }
        m_stage->clear();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        for (const QString &fault : faults)
            qWarning("%s", qPrintable(fault)); // one by one, since long texts are cut
        QCOMPARE(faults.size(), 0);
    }

    /// What there is in the sources and in the window is in the gallery.
    void nothingIsForgotten()
    {
        QVERIFY(!m_names.isEmpty());
        const QSet<QString> dialogs =
            inSources("class (\\w+)(?: final)? : public Q(?:Dialog|MessageBox|Wizard)\\b");
        QVERIFY(dialogs.size() > 5);
        QCOMPARE(QStringList((dialogs - m_classes).values()).join(u' '), QString());
        const QSet<QString> named =
            inSources("new (?:QMessageBox|QProgressDialog|QInputDialog|QErrorMessage)\\(.*?"
                      "setObjectName\\(QStringLiteral\\(\"(\\w+)\"\\)")
            + inSources("new TextDialog\\(\\s*QStringLiteral\\(\"(\\w+)\"\\)");
        QVERIFY(named.contains(kPassing));
        QCOMPARE(QStringList((named - m_names - QSet<QString>{kPassing}).values()).join(u' '),
                 QString());

        QSet<QString> views;
        for (const View &view : testing::gallery())
            views.insert(view.name);
        auto &pages = m_stage->get<QTabWidget>("pages");
        for (int i = 0; i < pages.count(); ++i) {
            const QString page = pages.widget(i)->objectName();
            QVERIFY2(m_names.contains(m_stage->window().objectName()), qPrintable(page));
            const bool isThere = std::any_of(views.begin(), views.end(), [&page](const auto &view) {
                return view == page || view.startsWith(page + u'-');
            });
            QVERIFY2(isThere, qPrintable(page));
        }
        auto &sections = m_stage->get<QListWidget>("settingsSections");
        for (int row = 0; row < sections.count(); ++row) {
            const QString section = sections.item(row)->data(Qt::UserRole).toString();
            QVERIFY2(views.contains(QStringLiteral("settingsPage-") + section),
                     qPrintable(section));
        }
        for (const QMenu *menu : m_stage->window().menuBar()->findChildren<QMenu *>()) {
            if (!menu->objectName().isEmpty())
                QVERIFY2(views.contains(QStringLiteral("menu-") + menu->objectName()),
                         qPrintable(menu->objectName()));
        }
    }

private:
    std::unique_ptr<testing::Stage> m_stage;
    QSet<QString> m_names;
    QSet<QString> m_classes;
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
