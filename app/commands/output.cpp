// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include "core/config/problem.h"
#include "platform/platform.h"

#include <QJsonDocument>

#include <cstdio>

namespace ccproxy::app {
std::string toned(Tone tone, std::string_view text)
{
    constexpr int kStandardOutput = 1;
    static const bool isOn = platform::takesColours(kStandardOutput);
    if (!isOn || tone == Tone::Plain)
        return std::string(text);
    const char *code = tone == Tone::Good ? "32"
        : tone == Tone::Doubtful          ? "33"
        : tone == Tone::Bad               ? "31"
                                          : "2";
    return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
}

void print(std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented).toStdString());
}

void tell(std::string_view line)
{
    std::string out(line);
    out += '\n';
    std::fwrite(out.data(), 1, out.size(), stderr);
}

int fail(const Failure &failure)
{
    tell("ccproxy: " + config::oneLine(failure.text()));
    return faceOf(failure.kind).exitCode;
}

void tellProblems(const config::LoadResult &result)
{
    for (const config::Problem &problem : result.problems)
        tell(problem.text());
}

} // namespace ccproxy::app
