// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/save_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy::ui;

class TestSaveDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        m_home = qgetenv("HOME");
    }
    void cleanup() { qputenv("HOME", m_home); }

    /// Where it can be saved at once: a suggestion in a folder that is not there fails.
    void suggestsAPlaceThatIsThere_data()
    {
        QTest::addColumn<bool>("hasDocuments");
        QTest::newRow("documents") << true;
        QTest::newRow("none") << false;
    }
    void suggestsAPlaceThatIsThere()
    {
        QFETCH(bool, hasDocuments);
        const QTemporaryDir home;
        qputenv("HOME", QFile::encodeName(home.path()));
        if (hasDocuments)
            QVERIFY(QDir(home.path()).mkdir(QStringLiteral("Documents")));
        QWidget window;
        QString chosen;
        askWhereToSave(&window, QStringLiteral("Export"), QStringLiteral("name"),
                       QStringLiteral("json"), [&chosen](const QString &file) { chosen = file; });
        auto *dialog = window.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog != nullptr);
        static_cast<QDialog *>(dialog)->accept();
        QTRY_VERIFY(!chosen.isEmpty());
        const QString folder =
            hasDocuments ? home.filePath(QStringLiteral("Documents")) : home.path();
        QCOMPARE(QFileInfo(chosen).path(), folder);
        QVERIFY(QFileInfo(chosen).fileName().startsWith(QLatin1String("name-")));
        QCOMPARE(saveWhole(chosen, "{}"), QString());
    }

private:
    QByteArray m_home;
};

QTEST_MAIN(TestSaveDialog)
#include "tst_save_dialog.moc"
