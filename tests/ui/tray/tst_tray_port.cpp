// SPDX-License-Identifier: GPL-3.0-or-later
// A port that somebody else holds, with the real program and real sockets.
#include "ui/support/real_program.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/tray/tray_controller.h"

#include <QLabel>
#include <QPushButton>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

const QByteArray kRouter =
    "HTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"message\":\"LLMs API\"}";
const QByteArray kStranger = "HTTP/1.1 404 Not Found\r\nContent-Length: 6\r\n\r\n<html>";

/// Listens where the system says, and answers everybody with the same.
class Holder {
public:
    explicit Holder(QByteArray answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            socket->write(m_answer);
            socket->disconnectFromHost();
        });
    }

    quint16 port() const { return m_server.serverPort(); }
    bool isListening() const { return m_server.isListening(); }
    void close() { m_server.close(); }

private:
    QByteArray m_answer;
    QTcpServer m_server;
};

/// The program of somebody whose settings name that port.
struct Stage {
    explicit Stage(quint16 port)
        : real("{\n  // mine\n  \"port\": " + QByteArray::number(port)
                   + ", \"providers\": [{ \"name\": \"demo\" }],\n"
                     "  \"routes\": { \"default\": { \"provider\": \"demo\", \"model\": \"demo\" } "
                     "}\n}\n",
               {}, testing::RealProgram::Port::Configured),
          controller(real.model(), host, real.memory(), real.program())
    {
        controller.begin(0ms);
        real.begin();
        controller.raiseWindow();
    }

    const ProxyView &view() { return real.model().view(); }
    QPushButton *button(const char *name)
    {
        return controller.window().findChild<QPushButton *>(QLatin1String(name));
    }
    QString detail()
    {
        return controller.window().findChild<QLabel *>(QStringLiteral("stateDetail"))->text();
    }

    testing::RealProgram real;
    testing::FakeTrayHost host{TrayHost::Presence::Present};
    TrayController controller;
};

} // namespace

class TestTrayPort : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("CCPROXY_PORT"); }

    /// Who holds it is told, and the next free one is a click away: in the file, and undone there.
    void anotherPortIsUsed()
    {
        Holder holder(kRouter);
        Stage stage(holder.port());
        QTRY_VERIFY(stage.view().port);
        QCOMPARE(stage.view().state, ProxyState::Error);
        QCOMPARE(stage.detail(),
                 QStringLiteral("Port %1 is taken by claude-code-router.").arg(holder.port()));
        const quint16 free = stage.view().port->free;
        QVERIFY(free > holder.port());
        QCOMPARE(stage.button("usePort")->text(), QStringLiteral("Use port %1").arg(free));
        QCOMPARE(testing::withoutAccessibleName(stage.controller.window()).join(u'\n'), QString());
        // Once the buttons have been laid out.
        QTRY_COMPARE(testing::clippedTexts(stage.controller.window()).join(u'\n'), QString());

        const QByteArray before = stage.real.configuration();
        QTest::mouseClick(stage.button("usePort"), Qt::LeftButton);
        QTRY_COMPARE(stage.view().state, ProxyState::On);
        QCOMPARE(QUrl(stage.view().address).port(), int(free));
        QVERIFY(stage.real.configuration().contains(
            QByteArray("\"port\": " + QByteArray::number(free))));
        QVERIFY(stage.real.configuration().contains("// mine"));
        QVERIFY(!stage.button("usePort")->isVisible());
        QVERIFY(!stage.button("keepTrying")->isVisible());
        QVERIFY(holder.isListening());
        QVERIFY(stage.real.desk().undo());
        QCOMPARE(stage.real.configuration(), before);
    }

    void keepsTryingUntilItIsFree()
    {
        Holder holder(kStranger);
        Stage stage(holder.port());
        QTRY_VERIFY(stage.view().port);
        QCOMPARE(stage.detail(),
                 QStringLiteral("Port %1 is taken by another program.").arg(holder.port()));
        QTest::mouseClick(stage.button("keepTrying"), Qt::LeftButton);
        QVERIFY(stage.view().port->isTrying);
        QVERIFY(stage.detail().endsWith(QLatin1String("as soon as it can listen there.")));
        QTest::mouseClick(stage.button("keepTrying"), Qt::LeftButton);
        QVERIFY(!stage.view().port->isTrying);
        QTest::mouseClick(stage.button("keepTrying"), Qt::LeftButton);
        const quint16 port = holder.port();
        holder.close();
        QTRY_COMPARE_WITH_TIMEOUT(stage.view().state, ProxyState::On, 10000);
        QCOMPARE(QUrl(stage.view().address).port(), int(port));
        QVERIFY(!stage.view().port);
    }

    void anotherCcProxyIsNamed()
    {
        Holder holder("HTTP/1.1 200 OK\r\n\r\n{\"name\":\"ccproxy\",\"version\":\"9\"}");
        Stage stage(holder.port());
        QTRY_VERIFY(stage.view().port);
        QVERIFY2(stage.detail().contains(QLatin1String("another CCProxy")),
                 qPrintable(stage.detail()));
    }

    /// A change of the file would be without effect.
    void aPortFromTheEnvironmentIsNotChanged()
    {
        Holder holder(kStranger);
        qputenv("CCPROXY_PORT", QByteArray::number(holder.port()));
        Stage stage(1);
        QTRY_VERIFY(stage.view().port);
        QCOMPARE(stage.view().port->free, std::uint16_t(0));
        QVERIFY(!stage.button("usePort")->isVisible());
        QVERIFY(stage.button("keepTrying")->isVisible());
    }

    void asksItself_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("a stranger answers") << kStranger;
        QTest::newRow("nobody answers") << QByteArray();
    }
    void asksItself()
    {
        QFETCH(QByteArray, answer);
        testing::RealProgram real("{ \"providers\": [{ \"name\": \"demo\" }] }");
        real.begin();
        QTRY_VERIFY(!real.model().view().address.isEmpty());
        std::optional<bool> answers;
        const auto ask = [&](quint16 port) {
            answers.reset();
            real.ports().help().asksItself(QStringLiteral("0.0.0.0"), port, this,
                                           [&answers](bool itDoes) { answers = itDoes; });
        };
        ask(static_cast<quint16>(QUrl(real.model().view().address).port()));
        QTRY_COMPARE(answers, std::optional(true));
        const Holder stranger(answer);
        ask(stranger.port());
        QTRY_COMPARE(answers, std::optional(false));
    }

    void words_data()
    {
        using Why = PortFinding::Why;
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, Why why, int port, const char *said) {
            QTest::newRow(name) << static_cast<int>(why) << port << QString::fromLatin1(said);
        };
        row("reserved", Why::Reserved, 80, "80");
        row("reserved above", Why::Reserved, 3456, "3456");
        row("gone", Why::Nothing, 3456, "free now");
        row("another thing", Why::Other, 3456, "");
    }
    void words()
    {
        QFETCH(int, why);
        QFETCH(int, port);
        QFETCH(QString, said);
        const QString text = portText(
            {.why = static_cast<PortFinding::Why>(why), .port = static_cast<std::uint16_t>(port)});
        QCOMPARE(text.isEmpty(), said.isEmpty());
        QVERIFY2(text.contains(said), qPrintable(text));
    }
};

QTEST_MAIN(TestTrayPort)
#include "tst_tray_port.moc"
