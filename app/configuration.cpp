// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include "core/config/file_location.h"
#include "local_servers.h"
#include "platform/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ccproxy::app {
namespace {

/// A configuration is a few KiB; what is larger than this is some other file.
constexpr qint64 kLargestFile = 8LL << 20U;

config::FileSearch searchFor(const ConfigurationRequest &request)
{
    return {.commandLinePath = request.file,
            .home = QDir::homePath().toStdString(),
            .workingDirectory = request.workingDirectory,
            .environment = platform::environment()};
}

std::string absolutePath(const std::string &path)
{
    if (path.empty() || path.front() == '~')
        return path;
    return QDir::current().absoluteFilePath(QString::fromStdString(path)).toStdString();
}

Expected<std::string> readFile(const std::string &path)
{
    const auto failure = [&path](const std::string &why, const std::string &remedy) {
        return unexpected(FailureKind::ConfigInvalid, path + ": " + why, remedy);
    };
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists())
        return failure("there is no such file",
                       "Check the name that --config or CCPROXY_CONFIG "
                       "gives.");
    if (info.isDir())
        return failure("is a folder", "Name the file in it.");
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be read: " + file.errorString().toStdString(),
                       "Check its permissions.");
    // A pipe has no size, so the reading itself is limited.
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (bytes.size() > kLargestFile)
        return failure("is larger than 8 MiB, so it is no configuration", "Name another file.");
    return bytes.toStdString();
}

/// The options that say something about the configuration, with their texts.
struct Said {
    const char *option;
    std::string text;
};

std::vector<Said> saidIn(const Invocation &invocation)
{
    std::vector<Said> out;
    if (!invocation.config.empty())
        out.push_back({"--config", absolutePath(invocation.config)});
    if (!invocation.host.empty())
        out.push_back({"--host", invocation.host});
    if (invocation.port)
        out.push_back({"--port", std::to_string(*invocation.port)});
    if (!invocation.logLevel.empty())
        out.push_back({"--log-level", invocation.logLevel});
    return out;
}

/// What the files say, before it is read.
struct Found {
    config::LayeredInput input;
    std::string notice;
    std::optional<Failure> modelsFailure;
};

Expected<void> findFile(const config::FileSearch &search, Found &found)
{
    for (const config::FileCandidate &candidate : config::fileCandidates(search)) {
        const bool exists = QFile::exists(QString::fromStdString(candidate.path));
        if (!exists && candidate.trust != config::FileTrust::Named)
            continue;
        auto text = readFile(candidate.path);
        // A stranger's file that cannot be read is none of ours.
        if (!text && candidate.trust == config::FileTrust::Found)
            continue;
        if (!text)
            return Unexpected(std::move(text.error()));
        if (candidate.trust == config::FileTrust::Found) {
            if (!config::isConfiguration(*text))
                continue;
            found.notice =
                "The configuration is " + candidate.path + ", of the folder that you are in";
            if (auto own = readFile(config::ownFilePath(search)))
                found.input.ownFileText = std::move(*own);
        }
        found.input.fileText = std::move(*text);
        found.input.filePath = candidate.path;
        found.input.trust = candidate.trust;
        break;
    }
    return {};
}

Expected<Found> find(const ConfigurationRequest &request)
{
    const config::FileSearch search = searchFor(request);
    Found found;
    config::LayeredInput &input = found.input;
    input.environment = search.environment;
    input.overrides = request.overrides;
    input.demo = request.demo;
    input.home = search.home;
    if (auto file = findFile(search, found); !file)
        return Unexpected(std::move(file.error()));
    input.modelsPath = homeFolder() + "/models.json";
    if (QFile::exists(QString::fromStdString(input.modelsPath))) {
        if (auto text = readFile(input.modelsPath))
            input.modelsText = std::move(*text);
        else
            found.modelsFailure = std::move(text.error());
    }
    return found;
}

Configuration load(Found found, const ConfigurationRequest &request)
{
    Configuration configuration;
    config::LayeredInput &input = found.input;
    if (!input.fileText || !config::isConfiguration(*input.fileText))
        input.localServers = findLocalServers(input.environment);
    configuration.result = config::load(input);
    configuration.path = std::move(found.input.filePath);
    configuration.text = std::move(found.input.fileText).value_or(std::string());
    configuration.modelsPath = std::move(found.input.modelsPath);
    configuration.modelsText = std::move(found.input.modelsText).value_or(std::string());
    configuration.notice = std::move(found.notice);
    if (found.modelsFailure) {
        config::Problem problem;
        problem.severity = config::Problem::Severity::Warning;
        problem.message = found.modelsFailure->message;
        problem.remedy = found.modelsFailure->remedy;
        configuration.result.problems.push_back(std::move(problem));
    }
    if (request.anyPort)
        configuration.result.settings.port = 0;
    return configuration;
}

} // namespace

ConfigurationRequest requestOf(const Invocation &invocation)
{
    ConfigurationRequest request;
    request.file = absolutePath(invocation.config);
    request.demo = invocation.demo;
    request.workingDirectory = QDir::currentPath().toStdString();
    request.anyPort = invocation.port && *invocation.port == 0;
    if (!invocation.host.empty())
        request.overrides.emplace_back("host", invocation.host);
    if (invocation.port && !request.anyPort)
        request.overrides.emplace_back("port", std::to_string(*invocation.port));
    if (!invocation.logLevel.empty())
        request.overrides.emplace_back("log_level", invocation.logLevel);
    return request;
}

std::vector<std::string> optionsOf(const Invocation &invocation)
{
    std::vector<std::string> out;
    for (const Said &said : saidIn(invocation)) {
        out.emplace_back(said.option);
        out.push_back(said.text);
    }
    if (invocation.demo)
        out.emplace_back("--demo");
    return out;
}

std::string homeFolder()
{
    const std::string folder = config::homeFolder(searchFor({}));
    return QDir::cleanPath(QString::fromStdString(absolutePath(folder))).toStdString();
}

void takePortableHome(const std::string &program)
{
    const QDir folder = QFileInfo(QString::fromStdString(program)).absoluteDir();
    if (qEnvironmentVariableIsEmpty("CCPROXY_HOME")
        && folder.exists(QStringLiteral("ccproxy.portable")))
        qputenv("CCPROXY_HOME", QFile::encodeName(folder.filePath(QStringLiteral("profile"))));
}

void pinHomeFolder()
{
    if (qEnvironmentVariableIsSet("CCPROXY_HOME"))
        qputenv("CCPROXY_HOME", QByteArray::fromStdString(homeFolder()));
}

std::string ownConfigurationPath()
{
    return config::ownFilePath(searchFor({}));
}

std::string logFilePath(const config::Settings &settings)
{
    const std::string name = settings.logFile.empty() ? "ccproxy.log" : settings.logFile;
    return QDir(QString::fromStdString(homeFolder()))
        .absoluteFilePath(QString::fromStdString(name))
        .toStdString();
}

std::string historyDatabase(const config::Settings &settings)
{
    const std::string &named = settings.history.database;
    if (named.find("://") != std::string::npos)
        return named;
    return QDir(QString::fromStdString(homeFolder()))
        .absoluteFilePath(named.empty() ? QStringLiteral("history.sqlite")
                                        : QString::fromStdString(named))
        .toStdString();
}

Expected<Configuration> loadConfiguration(const ConfigurationRequest &request)
{
    auto found = find(request);
    if (!found)
        return Unexpected(std::move(found.error()));
    return load(std::move(*found), request);
}

Expected<Configuration> loadConfiguration(const ConfigurationRequest &request,
                                          const std::string &text)
{
    auto found = find(request);
    if (!found)
        return Unexpected(std::move(found.error()));
    if (!found->input.fileText) {
        found->input.filePath = ownConfigurationPath();
        found->input.trust = config::FileTrust::Own;
    }
    found->input.fileText = text;
    return load(std::move(*found), request);
}

Expected<Configuration> validConfiguration(const ConfigurationRequest &request)
{
    auto configuration = loadConfiguration(request);
    if (!configuration)
        return configuration;
    if (auto valid = expectValid(*configuration); !valid)
        return Unexpected(std::move(valid.error()));
    return configuration;
}

Expected<void> expectValid(const Configuration &configuration)
{
    if (!configuration.result.hasErrors())
        return {};
    const auto isError = [](const config::Problem &problem) {
        return problem.severity == config::Problem::Severity::Error;
    };
    const auto &problems = configuration.result.problems;
    const auto count = std::count_if(problems.begin(), problems.end(), isError);
    return unexpected(
        FailureKind::ConfigInvalid, std::find_if(problems.begin(), problems.end(), isError)->text(),
        count > 1 ? "`ccproxy config check` lists all " + std::to_string(count) + " errors." : "");
}

} // namespace ccproxy::app
