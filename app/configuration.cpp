// SPDX-License-Identifier: GPL-3.0-or-later
#include "configuration.h"

#include "core/config/file_location.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>

namespace ccproxy::app {
namespace {

/// A configuration is a few KiB; what is larger than this is some other file.
constexpr qint64 kLargestFile = 8LL << 20U;

config::Variables environment()
{
    config::Variables variables;
    const QProcessEnvironment system = QProcessEnvironment::systemEnvironment();
    for (const QString &name : system.keys())
        variables.emplace(name.toStdString(), system.value(name).toStdString());
    return variables;
}

config::FileSearch searchFor(const std::string &commandLinePath)
{
    return {.commandLinePath = commandLinePath,
            .home = QDir::homePath().toStdString(),
            .workingDirectory = QDir::currentPath().toStdString(),
            .environment = environment()};
}

Expected<std::string> readFile(const std::string &path)
{
    const auto failure = [&path](const std::string &why, const std::string &remedy) {
        Failure f;
        f.kind = FailureKind::ConfigInvalid;
        f.message = path + ": " + why;
        f.remedy = remedy;
        return Unexpected(std::move(f));
    };
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure("cannot be read: " + file.errorString().toStdString(),
                       "Check its name and its permissions.");
    if (file.size() > kLargestFile)
        return failure("is larger than 8 MiB, so it is no configuration", "Name another file.");
    return file.readAll().toStdString();
}

} // namespace

std::string homeFolder()
{
    return config::homeFolder(searchFor({}));
}

std::string ownConfigurationPath()
{
    return config::ownFilePath(searchFor({}));
}

Expected<Configuration> loadConfiguration(const ConfigurationRequest &request)
{
    const config::FileSearch search = searchFor(request.file);
    config::LayeredInput input;
    input.environment = search.environment;
    input.overrides = request.overrides;
    input.demo = request.demo;
    input.home = search.home;
    Configuration configuration;
    for (const config::FileCandidate &candidate : config::fileCandidates(search)) {
        const bool exists = QFile::exists(QString::fromStdString(candidate.path));
        if (!exists && candidate.trust != config::FileTrust::Named)
            continue;
        auto text = readFile(candidate.path);
        if (!text)
            return Unexpected(std::move(text.error()));
        if (candidate.trust == config::FileTrust::Found) {
            if (!config::isConfiguration(*text))
                continue;
            configuration.notice = "using " + candidate.path + " of the current folder";
            if (auto own = readFile(config::ownFilePath(search)))
                input.ownFileText = std::move(*own);
        }
        input.fileText = std::move(*text);
        input.filePath = candidate.path;
        input.trust = candidate.trust;
        configuration.path = candidate.path;
        break;
    }
    configuration.result = config::load(input);
    return configuration;
}

} // namespace ccproxy::app
