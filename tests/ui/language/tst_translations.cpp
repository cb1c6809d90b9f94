// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// The translations as they stand in their files: whole, and with the same places for values.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList files = folder().entryList({QStringLiteral("*.ts")});
        QCOMPARE(files.size(), 6);
    }
    void isWhole_data() { rows(); }
    void isWhole()
    {
        QFETCH(QString, file);
        for (const Message &message : messagesOf(file)) {
            const QByteArray about = message.about();
            QVERIFY2(!message.isUnfinished, about.constData());
            for (const QString &form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty(), about.constData());
        }
    }
    void hasTheSamePlaces_data() { rows(); }
    void hasTheSamePlaces()
    {
        QFETCH(QString, file);
        for (const Message &message : messagesOf(file)) {
            for (const QString &form : message.forms) {
                QStringList wanted = placesOf(message.source);
                // A form for one thing may say "one".
                if (message.forms.size() > 1 && form == message.forms.first()) {
                    wanted.removeAll(QStringLiteral("%n"));
                    QStringList there = placesOf(form);
                    there.removeAll(QStringLiteral("%n"));
                    QVERIFY2(there == wanted, message.about().constData());
                    continue;
                }
                QVERIFY2(placesOf(form) == wanted, message.about().constData());
            }
        }
    }
    void keepsMnemonicsAndEnds_data() { rows(); }
    void keepsMnemonicsAndEnds()
    {
        QFETCH(QString, file);
        for (const Message &message : messagesOf(file)) {
            for (const QString &form : message.forms) {
                QVERIFY2(hasMnemonic(form) == hasMnemonic(message.source),
                         message.about().constData());
                QVERIFY2(form.endsWith(QStringLiteral("…"))
                             == message.source.endsWith(QStringLiteral("…")),
                         message.about().constData());
                QVERIFY2(form == form.trimmed() || message.source != message.source.trimmed(),
                         message.about().constData());
            }
        }
    }

private:
    struct Message {
        QString context;
        QString source;
        QStringList forms;
        bool isUnfinished = false;

        QByteArray about() const
        {
            return (context + QStringLiteral(": ") + source + QStringLiteral(" -> ")
                    + forms.join(QStringLiteral(" | ")))
                .toUtf8();
        }
    };

    static QDir folder() { return QDir(QStringLiteral(CCPROXY_SOURCE_DIR "/translations")); }

    static void rows()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = folder().entryList({QStringLiteral("*.ts")});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << folder().filePath(file);
    }

    static QList<Message> messagesOf(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {Message{path, {}, {}, true}};
        QXmlStreamReader xml(&file);
        QList<Message> out;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                out.append(Message{context, {}, {}, false});
            else if (xml.name() == QLatin1String("source"))
                out.last().source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation"))
                readTranslation(xml, out.last());
        }
        if (xml.hasError())
            out.append(Message{path, xml.errorString(), {}, true});
        return out;
    }

    static void readTranslation(QXmlStreamReader &xml, Message &message)
    {
        message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
        QString text;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.tokenType() == QXmlStreamReader::Characters)
                text += xml.text();
            else if (xml.name() == QLatin1String("numerusform"))
                message.forms.append(xml.readElementText());
        }
        if (message.forms.isEmpty())
            message.forms.append(text);
    }

    static QStringList placesOf(const QString &text)
    {
        static const QRegularExpression place(QStringLiteral("%(?:n|L?[1-9])"));
        QStringList out;
        for (auto matches = place.globalMatch(text); matches.hasNext();)
            out.append(matches.next().captured());
        out.sort();
        return out;
    }

    static bool hasMnemonic(const QString &text)
    {
        static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&[^&\\s]"));
        return mnemonic.match(text).hasMatch();
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
