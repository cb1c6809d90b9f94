// SPDX-License-Identifier: GPL-3.0-or-later
#include "tst_cli_program.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QUrl>

namespace {

constexpr int kPatience = 30'000; // milliseconds

Outcome finish(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    Outcome outcome;
    if (process.waitForFinished(kPatience) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    else
        process.kill();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

} // namespace

Program::Program()
{
    // The machine's own keys and settings would change what is found.
    for (const char *name :
         {"PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TMPDIR"}) {
        if (qEnvironmentVariableIsSet(name))
            m_environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    }
    m_environment.insert(QStringLiteral("CCPROXY_LOCAL_SERVERS"), QStringLiteral("0"));
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("CCPROXY_HOME"), home());
}

Program::~Program()
{
    run({QStringLiteral("stop"), QStringLiteral("--timeout"), QStringLiteral("0")});
}

QString Program::path()
{
    return QStringLiteral(CCPROXY_PROGRAM);
}

std::unique_ptr<QProcess> Program::launch(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(path(), arguments);
    return process;
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input)
{
    return finish(*launch(arguments), input);
}

std::unique_ptr<QProcess> Program::serve(const QStringList &options)
{
    auto process =
        launch(QStringList{QStringLiteral("--cli"), QStringLiteral("--port"), QStringLiteral("0")}
               + options);
    // What it says stays there for the test to read.
    process->setReadChannel(QProcess::StandardError);
    constexpr qint64 kMost = 1 << 16U;
    const QDeadlineTimer end(kPatience);
    while (!process->peek(kMost).contains("ccproxy env") && process->state() != QProcess::NotRunning
           && !end.hasExpired())
        process->waitForReadyRead(static_cast<int>(end.remainingTime()));
    return process;
}

QJsonObject Program::status()
{
    return QJsonDocument::fromJson(run({QStringLiteral("status"), QStringLiteral("--json")}).out)
        .object();
}

QString Program::write(const QString &name, const QByteArray &content, bool isProgram)
{
    const QString path = m_folder.path() + QLatin1Char('/') + name;
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(content);
    file.close();
    if (isProgram)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

Outcome runShell(const QString &line, const QProcessEnvironment &environment, const QString &folder)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), line});
    return finish(process, {});
}

QByteArray streamRequest(const QString &text, const QByteArray &key)
{
    const QByteArray body = R"({"model":"claude-opus-5-5","max_tokens":4096,"stream":true,)"
                            R"("messages":[{"role":"user","content":")"
        + text.toUtf8() + R"("}]})";
    QByteArray head = "POST /v1/messages?beta=true HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                      "Content-Type: application/json\r\nConnection: close\r\n";
    if (!key.isEmpty())
        head += "Authorization: Bearer " + key + "\r\n";
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ask(const QString &address, const QByteArray &request, const QByteArray &until)
{
    const QUrl url(address);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(kPatience))
        return "(no connection)";
    socket.write(request);
    QByteArray answer;
    const QDeadlineTimer end(kPatience);
    while (socket.waitForReadyRead(static_cast<int>(end.remainingTime()))) {
        answer += socket.readAll();
        if (!until.isEmpty() && answer.contains(until))
            break;
    }
    return answer;
}

Stream::Stream(const QString &address)
{
    const QUrl url(address);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected())
        return;
    socket.write(streamRequest(QStringLiteral("hello")));
    while (!got.contains("content_block_delta") && socket.waitForReadyRead())
        got += socket.readAll();
}

QByteArray Stream::rest()
{
    while (socket.waitForReadyRead())
        got += socket.readAll();
    return got;
}
