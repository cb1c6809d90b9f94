// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/request_export.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/requests.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ccproxy;
using namespace ccproxy::ui;

namespace {

QByteArray idOf(const engine::ExchangeRecord &record)
{
    return "{\"id\":\"" + QByteArray::fromStdString(record.requestId) + "\"}";
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<engine::ExchangeRecord> many(int count)
{
    std::vector<engine::ExchangeRecord> records;
    for (int i = 1; i <= count; ++i)
        records.push_back(testing::record(static_cast<std::uint64_t>(i)));
    return records;
}

struct Desk {
    Desk() : model(engine, testing::starting(engine, testing::demoSettings())) { }

    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    /// Until it is written; what failed.
    QString write(ExportFormat format, int count, const QString &path)
    {
        auto *job = new ExportJob(model, idOf, format, many(count), path);
        QSignalSpy finished(job, &ExportJob::finished);
        QSignalSpy gone(job, &QObject::destroyed);
        job->start();
        if (finished.isEmpty())
            finished.wait();
        if (gone.isEmpty())
            gone.wait();
        return finished.value(0).value(0).toString();
    }

    QTemporaryDir folder;
    engine::Engine engine;
    EngineModel model;
};

} // namespace

class TestRequestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFixtureHasBothSides()
    {
        const engine::HistoryExchange exchange{testing::record(1), testing::bodies()};
        const QJsonObject fixture =
            QJsonDocument::fromJson(fixtureOf(idOf(exchange.record), exchange)).object();
        const auto textAt = [](const QJsonObject &side, const char *name) {
            return side.value(QLatin1String(name))
                .toObject()
                .value(QStringLiteral("text"))
                .toString()
                .toStdString();
        };
        QCOMPARE(fixture.value(QStringLiteral("record")).toObject().value(QStringLiteral("id")),
                 QJsonValue(QStringLiteral("req_1001")));
        const QJsonObject client = fixture.value(QStringLiteral("client")).toObject();
        QCOMPARE(textAt(client, "request"), testing::bodies().request.text);
        QCOMPARE(textAt(client, "response"), testing::bodies().response.text);
        const QJsonArray tries = fixture.value(QStringLiteral("tries")).toArray();
        QCOMPARE(tries.size(), 1);
        QCOMPARE(textAt(tries.first().toObject(), "request"),
                 testing::bodies().attempts.front().request.text);
        QCOMPARE(textAt(tries.first().toObject(), "response"),
                 testing::bodies().attempts.front().response.text);
    }

    void table()
    {
        const QByteArray head = csvHead();
        QVERIFY(head.startsWith("id,time,asked,"));
        engine::ExchangeRecord record = testing::failed(1);
        record.modelAsked = "=cmd()";
        record.cost = std::nullopt;
        const QByteArray line = csvLine(record);
        QVERIFY(line.endsWith("\r\n"));
        QVERIFY(line.contains(",'=cmd(),"));
        QVERIFY(line.contains("\"overloaded: \"\"try\"\" later, please\""));
        QVERIFY(line.startsWith("req_1001,2023-11-14T22:13:21.000Z,"));
        QCOMPARE(csvLine(testing::record(2)).count(','), head.count(','));
        QVERIFY(csvLine(testing::record(2)).contains(",0.012300,"));
    }

    void archive()
    {
        const engine::HistoryExchange exchange{testing::record(1), testing::bodies()};
        const QByteArray text = harHead()
            + harEntries(exchange, QStringLiteral("http://127.0.0.1:1")) + ",\n"
            + harEntries({testing::record(2), {}}, {}) + harTail();
        const QJsonObject log =
            QJsonDocument::fromJson(text).object().value(QLatin1String("log")).toObject();
        QCOMPARE(log.value(QLatin1String("version")).toString(), QStringLiteral("1.2"));
        const QJsonArray entries = log.value(QLatin1String("entries")).toArray();
        QCOMPARE(entries.size(), 3);
        const QJsonObject client = entries[0].toObject();
        QCOMPARE(client.value(QLatin1String("time")).toDouble(), 2500.0);
        const QJsonObject timings = client.value(QLatin1String("timings")).toObject();
        QCOMPARE(timings.value(QLatin1String("wait")).toDouble()
                     + timings.value(QLatin1String("receive")).toDouble(),
                 2500.0);
        QCOMPARE(client.value(QLatin1String("request")).toObject().value(QLatin1String("url")),
                 QJsonValue(QStringLiteral("http://127.0.0.1:1/v1/messages")));
        const QJsonObject request =
            entries[1].toObject().value(QLatin1String("request")).toObject();
        QVERIFY(request.value(QLatin1String("postData"))
                    .toObject()
                    .value(QLatin1String("text"))
                    .toString()
                    .contains(QLatin1String("gpt-4.1")));
        QCOMPARE(request.value(QLatin1String("queryString")).toArray().size(), 1);
        for (const char *member : {"startedDateTime", "request", "response", "cache", "timings"})
            QVERIFY(entries[2].toObject().contains(QLatin1String(member)));
    }

    void writesFiles_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("count");
        QTest::newRow("lines") << int(ExportFormat::JsonLines) << 1700;
        QTest::newRow("no lines") << int(ExportFormat::JsonLines) << 0;
        QTest::newRow("table") << int(ExportFormat::Csv) << 1700;
        QTest::newRow("archive") << int(ExportFormat::Har) << 30;
        QTest::newRow("empty archive") << int(ExportFormat::Har) << 0;
    }
    void writesFiles()
    {
        QFETCH(int, format);
        QFETCH(int, count);
        Desk desk;
        const QString path = desk.path("out");
        QCOMPARE(desk.write(ExportFormat(format), count, path), QString());
        const QByteArray text = contentOf(path);
        if (ExportFormat(format) == ExportFormat::Har) {
            const QJsonObject log =
                QJsonDocument::fromJson(text).object().value(QLatin1String("log")).toObject();
            QVERIFY(log.contains(QLatin1String("entries")));
            QCOMPARE(log.value(QLatin1String("entries")).toArray().size(), count);
            return;
        }
        QCOMPARE(text.count('\n'), count + (ExportFormat(format) == ExportFormat::Csv ? 1 : 0));
        if (ExportFormat(format) == ExportFormat::JsonLines && count > 0)
            QVERIFY(text.startsWith("{\"id\":\"req_1001\"}\n"));
    }

    void tellsWhyNot()
    {
        Desk desk;
        const QString path = desk.path("there/is/no/folder");
        QVERIFY(!desk.write(ExportFormat::Csv, 3, path).isEmpty());
    }

    void cancelledLeavesNothing()
    {
        Desk desk;
        const QString path = desk.path("out");
        auto *job = new ExportJob(desk.model, idOf, ExportFormat::Csv, many(5000), path);
        QSignalSpy finished(job, &ExportJob::finished);
        connect(job, &ExportJob::progressed, job, &ExportJob::cancel);
        job->start();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].toBool());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestRequestExport)
#include "tst_request_export.moc"
