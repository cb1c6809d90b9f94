// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/provider_key.h"

#include "commands/output.h"
#include "launcher/shell.h"
#include "launcher/terminals.h"
#include "platform/platform.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace ccproxy::app {
namespace {

constexpr std::size_t kLongestInput = 64U << 10U;

} // namespace

Expected<Secret> keyFromVariable(const std::string &variable)
{
    const auto environment = platform::environment();
    const auto found = environment.find(variable);
    if (found == environment.end())
        return unexpected(FailureKind::UsageError,
                          "The environment variable " + variable + " is not set",
                          "Set it, or leave --key-from-env out to be asked for the key.");
    return config::keyFrom(found->second);
}

Expected<Secret> keyFromFile(const std::string &path)
{
    const QFileInfo info(QString::fromStdString(path));
    if (!info.exists() || info.isDir())
        return unexpected(FailureKind::UsageError,
                          info.isDir() ? path + " is a folder" : "There is no file " + path,
                          "Name the file that holds the key and nothing else.");
    constexpr auto kOthers =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    // Windows has lists in the place of modes, which Qt does not read.
    if (ownSystem() != System::Windows && (info.permissions() & kOthers) != 0)
        return unexpected(FailureKind::UsageError,
                          "Others may read or change " + path + ", so no key is taken from it",
                          "`chmod 600 " + quoted(Shell::Sh, path)
                              + "` closes it; who could read it has the key already.");
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(FailureKind::UsageError,
                          path + " cannot be read: " + file.errorString().toStdString());
    return config::keyFrom(file.read(kLongestInput).toStdString());
}

Expected<Secret> keyFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return unexpected(FailureKind::UsageError, "The standard input cannot be read");
    return config::keyFrom(input.read(kLongestInput).toStdString());
}

Expected<Secret> askForKey(const KeyOwner &owner)
{
    constexpr int kStandardInput = 0;
    if (!platform::isTerminal(kStandardInput))
        return keyFromInput();
    if (owner.entry && !owner.entry->keyUrl.empty())
        tell("Keys of " + owner.name + " are made at " + std::string(owner.entry->keyUrl));
    const auto typed =
        platform::readHidden("Key of " + owner.text() + " (not shown): ", kLongestInput);
    if (!typed)
        return unexpected(FailureKind::Cancelled, "Nothing was changed");
    return config::keyFrom(*typed);
}

void tellOfClearText(const std::string &path)
{
    tell("ccproxy: the key stands in " + path
         + " as clear text. Only you may read the file (mode 0600), but every program that you"
           " start can, and backups will have it");
}

Failure withOtherWays(Failure failure, const KeyOwner &owner)
{
    if (failure.kind != FailureKind::NotReady)
        return failure;
    const std::string variable = owner.variable();
    failure.remedy += (failure.remedy.empty() ? "S" : " Or s")
        + (variable.empty()
               ? "et api_key to \"${NAME}\" of an environment variable"
               : "et the environment variable " + variable + " where CCProxy is started")
        + ", or give --in-file to write the key into the configuration as clear text.";
    return failure;
}

} // namespace ccproxy::app
