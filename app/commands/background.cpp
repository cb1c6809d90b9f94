// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/background.h"

#include "commands/keychain.h"
#include "commands/output.h"
#include "instance/wire.h"
#include "platform/platform.h"

#include <QJsonDocument>

#include <cstdlib>
#include <utility>

namespace ccproxy::app {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view kHandoverVariable = "CCPROXY_HANDOVER";
constexpr QLatin1String kRunning("running");

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Expected<Configuration> checkBeforeStart(const Invocation &invocation)
{
    auto configuration = loadConfiguration(requestOf(invocation));
    if (!configuration)
        return configuration;
    if (!configuration->notice.empty())
        tell(configuration->notice + ".");
    tellProblems(configuration->result);
    if (const std::string notice = clearKeysNotice(configuration->path, configuration->text);
        !notice.empty())
        tell("ccproxy: " + notice);
    if (!configuration->result.hasErrors())
        return configuration;
    return unexpected(FailureKind::ConfigInvalid,
                      "The configuration has errors, so nothing was started",
                      "Mend what stands above.");
}

Expected<InstanceClient> openLasting(WhileStopping whileStopping)
{
    const InstancePlace place = ownPlace();
    auto client = InstanceClient::open(place);
    if (!client)
        return client;
    const auto hello = client->ask(wire::kHello);
    if (!hello && hello.error().kind == FailureKind::NotRunning)
        return InstanceClient::open(place); // it has ended meanwhile
    if (!hello || hello->value(wire::kState).toString() != wire::kStopping)
        return client;
    if (whileStopping == WhileStopping::GoOn)
        return Unexpected(notRunning());
    tell("ccproxy: waiting for the requests of the proxy that is stopping; `ccproxy stop --timeout "
         "0` "
         "cuts them");
    constexpr std::chrono::milliseconds kLongestDrain = 24h;
    (void)platform::waitForExit(hello->value(wire::kPid).toInteger(), kLongestDrain);
    return InstanceClient::open(place);
}

Expected<QJsonObject> startBackground(const std::vector<std::string> &options,
                                      const QJsonObject &handover)
{
    const std::string home = homeFolder();
    if (auto made = platform::makePrivateFolder(home); !made)
        return Unexpected(std::move(made.error()));
    std::vector<std::string> arguments{"--cli"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    Environment environment = platform::environment();
    environment[std::string(kHandoverVariable)] = compact(handover).toStdString();
    const std::string log = home + "/ccproxy.log";
    auto told = platform::startDetached(platform::ownProgram(), arguments, environment, log, 20s);
    if (!told)
        return Unexpected(std::move(told.error()));
    const QJsonObject message = QJsonDocument::fromJson(QByteArray::fromStdString(*told)).object();
    if (message.contains(kRunning))
        return message.value(kRunning).toObject();
    if (message.contains(wire::kError))
        return Unexpected(wire::failureFrom(message.value(wire::kError).toObject()));
    return unexpected(FailureKind::Internal, "The background process ended before it answered",
                      log + " tells why; `ccproxy --cli` runs it in this terminal.");
}

Background takeBackground()
{
    Background background;
    background.ready = platform::takeReadyDescriptor();
    const std::string name(kHandoverVariable);
    if (const char *text = std::getenv(name.c_str())) {
        background.handover = QJsonDocument::fromJson(QByteArray(text)).object();
        qunsetenv(name.c_str());
    }
    return background;
}

void Background::tellRunning(const QJsonObject &hello)
{
    platform::tellReady(std::exchange(ready, -1), compact({{kRunning, hello}}).toStdString());
}

void Background::tellEnd()
{
    if (failure)
        platform::tellReady(std::exchange(ready, -1),
                            compact({{wire::kError, wire::toJson(*failure)}}).toStdString());
}

std::string whereIs(const QJsonObject &hello)
{
    const std::string address = wire::utf8(hello.value(wire::kAddress));
    const std::string pid = std::to_string(hello.value(wire::kPid).toInteger());
    return (address.empty() ? "no address yet" : address) + " (process " + pid + ")";
}

} // namespace ccproxy::app
