// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/file_location.h"

#include "core/config/jsonc.h"

namespace ccproxy::config {
namespace {

constexpr std::string_view kFileName = "config.json";

std::string joined(std::string folder, std::string_view name)
{
    if (!folder.empty() && folder.back() != '/')
        folder += '/';
    return folder + std::string(name);
}

std::string withHome(std::string path, const std::string &home)
{
    if (!home.empty() && (path == "~" || path.starts_with("~/")))
        path.replace(0, 1, home);
    return path;
}

} // namespace

std::string homeFolder(const FileSearch &search)
{
    const std::string chosen = valueOf(search.environment, "CCPROXY_HOME");
    if (!chosen.empty())
        return withHome(chosen, search.home);
    return joined(search.home, ".ccproxy");
}

std::string ownFilePath(const FileSearch &search)
{
    return joined(homeFolder(search), kFileName);
}

std::vector<FileCandidate> fileCandidates(const FileSearch &search)
{
    std::string named = search.commandLinePath;
    if (named.empty())
        named = valueOf(search.environment, "CCPROXY_CONFIG");
    if (!named.empty())
        return {{withHome(std::move(named), search.home), FileTrust::Named}};

    const std::string own = ownFilePath(search);
    std::vector<FileCandidate> out;
    if (!search.workingDirectory.empty()) {
        std::string here = joined(search.workingDirectory, kFileName);
        if (here != own)
            out.push_back({std::move(here), FileTrust::Found});
    }
    out.push_back({own, FileTrust::Own});
    out.push_back({joined("/etc/ccproxy", kFileName), FileTrust::Own});
    return out;
}

bool isConfiguration(std::string_view text)
{
    const jsonc::Document document = jsonc::parse(text);
    if (!document.isValid())
        return text.find("\"providers\"") != std::string_view::npos
            || text.find("\"routes\"") != std::string_view::npos;
    const jsonc::Node *providers = document.root.member("providers");
    const jsonc::Node *routes = document.root.member("routes");
    return (providers && providers->kind == jsonc::Kind::Array)
        || (routes && routes->kind == jsonc::Kind::Object);
}

} // namespace ccproxy::config
