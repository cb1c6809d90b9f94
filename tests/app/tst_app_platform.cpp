// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/platform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy::app;

namespace {

constexpr auto kImage = "/home/u/Some.AppImage";

/// What an AppImage tells the program in it, and whatever that starts.
void setImage(const QString &image, const QString &folder)
{
    qputenv("APPIMAGE", QFile::encodeName(image));
    qputenv("APPDIR", QFile::encodeName(folder));
}

} // namespace

class PlatformTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("APPIMAGE");
        qunsetenv("APPDIR");
    }

    void ownProgram_data()
    {
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<bool>("isImage");
        const QString image = QString::fromLatin1(kImage);
        const QString own = QCoreApplication::applicationDirPath();
        QTest::newRow("installed") << QString() << QString() << false;
        QTest::newRow("in an image") << image << own << true;
        QTest::newRow("deeper in an image")
            << image << QDir::cleanPath(own + QStringLiteral("/..")) << true;
        QTest::newRow("the folder ends with a slash") << image << own + u'/' << true;
        QTest::newRow("the folder is told in another way")
            << image << own + QStringLiteral("/../.") << true;
        QTest::newRow("started by another image")
            << image << QStringLiteral("/tmp/.mount_Other") << false;
        QTest::newRow("a folder whose name begins alike") << image << own.chopped(1) << false;
        QTest::newRow("an image without a folder") << image << QString() << false;
        QTest::newRow("a folder without an image") << QString() << own << false;
        QTest::newRow("a folder that is gone") << image << own + QStringLiteral("/gone") << false;
    }

    void ownProgram()
    {
        QFETCH(QString, image);
        QFETCH(QString, folder);
        QFETCH(bool, isImage);
        if (!image.isNull() || !folder.isNull())
            setImage(image, folder);
        QCOMPARE(QString::fromStdString(platform::ownProgram()),
                 isImage ? image
                         : QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    }

    /// The folder of the mount may be told by a link: TMPDIR can be one.
    void ownProgramBehindALink()
    {
        const QTemporaryDir folder;
        const QString link = folder.filePath(QStringLiteral("mount"));
        QVERIFY(QFile::link(QCoreApplication::applicationDirPath(), link));
        setImage(QString::fromLatin1(kImage), link);
        QCOMPARE(QString::fromStdString(platform::ownProgram()), QString::fromLatin1(kImage));
    }
};

QTEST_GUILESS_MAIN(PlatformTest)
#include "tst_app_platform.moc"
