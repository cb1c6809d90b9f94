// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/frame.h"
#include "instance/wire.h"

#include <QTest>
#include <QtEndian>

using namespace ccproxy;
using namespace ccproxy::app;

namespace {

QJsonObject message(int id)
{
    return {{wire::kId, id}, {wire::kCommand, QStringLiteral("stätus")}};
}

} // namespace

class FramesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shape();
    void cutAtEveryByte();
    void oneByteAtATime();
    void otherVersion();
    void largestAndLarger();
    void noObject_data();
    void noObject();
    void tooLargeAnswersBecomeErrors();
    void failuresTravel();
};

void FramesTest::shape()
{
    const QByteArray frame = frameOf(message(1));
    QCOMPARE(frame.at(0), char(1));
    QCOMPARE(static_cast<int>(frame.at(4)), static_cast<int>(frame.size() - 5));
    QVERIFY(frame.mid(5).startsWith('{'));
}

void FramesTest::cutAtEveryByte()
{
    const QByteArray both = frameOf(message(1)) + frameOf(message(2));
    for (qsizetype cut = 0; cut <= both.size(); ++cut) {
        FrameReader reader;
        QList<QJsonObject> got;
        for (const QByteArray &part : {both.left(cut), both.mid(cut)}) {
            reader.feed(part);
            for (auto next = reader.next(); next && next->has_value(); next = reader.next())
                got.append(**next);
        }
        QCOMPARE(got, (QList<QJsonObject>{message(1), message(2)}));
        QVERIFY(!reader.isAmidst());
    }
}

void FramesTest::oneByteAtATime()
{
    const QByteArray frame = frameOf(message(7));
    FrameReader reader;
    for (qsizetype i = 0; i < frame.size(); ++i) {
        auto next = reader.next();
        QVERIFY(next.has_value() && !next->has_value());
        QCOMPARE(reader.isAmidst(), i > 0);
        reader.feed(frame.mid(i, 1));
    }
    const auto next = reader.next();
    QVERIFY(next.has_value());
    QCOMPARE(next->value(), message(7));
}

void FramesTest::otherVersion()
{
    // The first byte is enough: what follows may be anything in another version.
    FrameReader reader;
    reader.feed(QByteArray(1, '\2'));
    const auto next = reader.next();
    QVERIFY(!next.has_value());
    QVERIFY(next.error().remedy.find("restart") != std::string::npos);
}

void FramesTest::largestAndLarger()
{
    for (const std::uint32_t limit : {kLargestRequest, kLargestFrame}) {
        const auto headFor = [](std::uint32_t size) {
            QByteArray head(5, '\1');
            qToBigEndian(size, head.data() + 1);
            return head;
        };
        FrameReader tooLarge(limit);
        tooLarge.feed(headFor(limit + 1));
        QVERIFY(!tooLarge.next().has_value());
        FrameReader largest(limit);
        largest.feed(headFor(limit));
        const auto waiting = largest.next();
        QVERIFY(waiting.has_value() && !waiting->has_value());
    }
}

void FramesTest::noObject_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "[]", "1", "{", "{\"a\":}", "\"x\"", "\xff"})
        QTest::newRow(json) << QByteArray(json);
}

void FramesTest::noObject()
{
    QFETCH(QByteArray, json);
    FrameReader reader;
    reader.feed(QByteArray("\1\0\0\0", 4) + static_cast<char>(json.size()) + json);
    QVERIFY(!reader.next().has_value());
}

void FramesTest::tooLargeAnswersBecomeErrors()
{
    QJsonObject large = message(3);
    large.insert(wire::kResult, QString(static_cast<qsizetype>(kLargestFrame), u'x'));
    FrameReader reader;
    reader.feed(frameOf(large));
    const auto next = reader.next();
    QVERIFY(next.has_value() && next->has_value());
    QCOMPARE((*next)->value(wire::kId).toInt(), 3);
    QVERIFY((*next)->contains(wire::kError));
}

void FramesTest::failuresTravel()
{
    Failure failure;
    failure.kind = FailureKind::ConfigInvalid;
    failure.message = "mëssage";
    failure.remedy = "remedy";
    const Failure back = wire::failureFrom(wire::toJson(failure));
    QVERIFY(back.kind == failure.kind);
    QCOMPARE(back.message, failure.message);
    QCOMPARE(back.remedy, failure.remedy);
    failure.kind = FailureKind::Overloaded; // no command tells it apart
    QVERIFY(wire::failureFrom(wire::toJson(failure)).kind == FailureKind::Internal);
    QVERIFY(wire::failureFrom({}).kind == FailureKind::Internal);
}

QTEST_APPLESS_MAIN(FramesTest)
#include "tst_app_frames.moc"
