// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/checks.h"

#include "core/ascii.h"
#include "core/config/condition_table.h"
#include "core/config/header_rules.h"
#include "core/config/nearest.h"
#include "core/config/resolve.h"
#include "core/config/units.h"
#include "core/config/url.h"

#include <algorithm>
#include <array>
#include <set>

namespace ccproxy::config {
namespace {

constexpr auto kError = Problem::Severity::Error;
constexpr auto kWarning = Problem::Severity::Warning;

/// Shorter keys can be guessed or tried out.
constexpr std::size_t kShortestGoodKey = 16;

bool hasNoBlanks(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == '\x7F';
    });
}

std::string joined(const std::vector<std::string_view> &words)
{
    std::string out;
    for (const std::string_view word : words) {
        out += out.empty() ? "" : ", ";
        out += word;
    }
    return out.size() > 300 ? out.substr(0, out.rfind(", ", 300)) + ", …" : out;
}

/// "write X" when one of the words is near, else `otherwise` with all of them.
std::string nearestOf(std::string_view text, const std::vector<std::string_view> &words,
                      const std::string &otherwise)
{
    if (const auto near = nearest(text, words))
        return "write \"" + std::string(*near) + "\"";
    return words.empty() ? "add a provider first" : otherwise + joined(words);
}

class Checks {
public:
    Checks(const Settings &settings, Reading &reading) : m_settings(settings), m_reading(reading)
    {
        for (const Provider &provider : settings.providers)
            m_names.push_back(provider.name);
    }

    void run()
    {
        checkAccess();
        checkSearch();
        checkCaFile(m_settings.caFile, "ca_file", kError);
        std::set<std::string_view> seen;
        for (std::size_t i = 0; i < m_settings.providers.size(); ++i) {
            const std::string path = "providers[" + std::to_string(i) + "]";
            checkProvider(m_settings.providers[i], path);
            if (!m_settings.providers[i].name.empty()
                && !seen.insert(m_settings.providers[i].name).second)
                m_reading.reportAt(kError, path + ".name", "two providers have this name",
                                   "give each a name of its own");
        }
        checkRoutes(m_settings.routes, "routes");
        // After an error the route may well have been written.
        if (!m_settings.route("default") && !m_reading.hasErrors())
            m_reading.reportAt(kWarning, "routes", "there is no default route",
                               "add \"default\": {\"provider\": …, \"model\": …}, or name provider "
                               "and model in each request");
        for (const Profile &profile : m_settings.profiles)
            checkRoutes(profile.routes, "profiles." + profile.name + ".routes");
    }

private:
    void checkAccess()
    {
        const SecretSource &key = m_settings.apiKey;
        if (!isLoopback(m_settings.host) && !key.isSet())
            m_reading.reportAt(
                kError, "host",
                "anybody who can reach this address could use the proxy and its keys",
                "set apikey, or listen on 127.0.0.1");
        const bool known = key.isSet() && key.kind != SecretSource::Kind::Keychain;
        if (known && key.value.reveal().size() < kShortestGoodKey)
            m_reading.reportAt(kWarning, "apikey", "this key is short enough to be guessed",
                               "use at least " + std::to_string(kShortestGoodKey)
                                   + " random characters");
    }

    void checkSearch()
    {
        if (m_settings.search.url.empty())
            return;
        const Expected<Url> url = parseUrl(m_settings.search.url);
        const bool isWeb = url && (url->scheme == "http" || url->scheme == "https");
        if (!isWeb)
            m_reading.reportAt(kError, "search.url",
                               url ? "a search server is reached by http or https"
                                   : url.error().message,
                               "write its address, such as \"http://127.0.0.1:8888\"");
    }

    void checkProvider(const Provider &provider, const std::string &path)
    {
        const bool plain =
            hasNoBlanks(provider.name) && provider.name.find_first_of(",/") == std::string::npos;
        if (!provider.name.empty() && !plain)
            m_reading.reportAt(kError, path + ".name",
                               "a name with a blank, a comma or a slash could not be asked for",
                               "write it with letters, digits, '-' and '_'");
        const auto severity = provider.enabled ? kError : kWarning;
        checkHeaders(provider, path, severity);
        checkCaFile(provider.caFile, path + ".ca_file", severity);
        if (provider.name.empty() && provider.type.empty())
            return; // the missing name has been reported
        if (!entryOf(provider)) {
            reportUnknownType(provider, path, severity);
            return;
        }
        const auto resolved = resolve(provider);
        if (!resolved) {
            m_reading.reportAt(severity, path + ".api_base_url", resolved.error().message,
                               resolved.error().remedy);
            return;
        }
        checkKey(provider, *resolved, path);
        checkTls(provider, *resolved, path, severity);
    }

    void checkTls(const Provider &provider, const ResolvedProvider &resolved,
                  const std::string &path, Problem::Severity severity)
    {
        if (provider.tlsVerify || !resolved.baseUrl.starts_with("https:"))
            return;
        if (isOfCatalogue(hostOf(resolved.baseUrl))) {
            m_reading.reportAt(severity, path + ".tls_verify",
                               "the certificate of a known provider is always checked",
                               "remove it, or name the certificate of a company proxy in ca_file");
            return;
        }
        m_reading.reportAt(kWarning, path + ".tls_verify",
                           "its certificate is not checked, so anybody on the way can pose as this "
                           "provider and read its key",
                           "name its certificate in ca_file instead");
    }

    static std::string hostOf(std::string_view url)
    {
        const Expected<Url> parsed = parseUrl(url);
        std::string host = parsed ? parsed->host : std::string();
        while (host.ends_with('.')) // the same name
            host.pop_back();
        return host;
    }

    /// Whether the catalogue has a provider at that host, other than on this machine.
    static bool isOfCatalogue(const std::string &host)
    {
        const auto entries = catalogue::providers();
        return !host.empty() && !isLoopback(host)
            && std::any_of(entries.begin(), entries.end(),
                           [&host](const auto &entry) { return hostOf(entry.baseUrl) == host; });
    }

    /// A relative path would depend on the folder that CCProxy is started in.
    void checkCaFile(const std::string &file, const std::string &path, Problem::Severity severity)
    {
        const bool isAbsolute = file.empty() || file.starts_with('/') || file.starts_with('\\')
            || (file.size() > 2 && file[1] == ':');
        if (!isAbsolute)
            m_reading.reportAt(severity, path, "this path does not say in which folder",
                               "write the whole path");
    }

    void reportUnknownType(const Provider &provider, const std::string &path,
                           Problem::Severity severity)
    {
        std::vector<std::string_view> types;
        for (const catalogue::ProviderEntry &entry : catalogue::providers())
            types.push_back(entry.name);
        if (provider.type.empty()) {
            const auto near = nearest(provider.name, types);
            m_reading.reportAt(severity, path + ".type",
                               "the catalogue has no provider "
                                   + m_reading.shown(path + ".name", provider.name),
                               "add \"type\": \"openai\" for an OpenAI-compatible server, or "
                               "anthropic, openai-responses, gemini"
                                   + (near ? ", or name it \"" + std::string(*near) + "\"" : ""));
            return;
        }
        m_reading.reportAt(severity, path + ".type",
                           "unknown provider type "
                               + m_reading.shown(path + ".type", provider.type),
                           nearestOf(provider.type, types, "write one of "));
    }

    void checkKey(const Provider &provider, const ResolvedProvider &resolved,
                  const std::string &path)
    {
        const catalogue::ProviderEntry *own = catalogue::findProvider(provider.name);
        const bool usualServer = own && provider.apiBaseUrl.empty();
        const bool hasKey = provider.apiKey.isSet() || !provider.apiKeys.empty();
        if (!provider.enabled || hasKey || !usualServer || !resolved.entry->needsKey)
            return;
        std::string remedy = "add api_key";
        if (!own->keyVariables.empty())
            remedy += ", or set " + std::string(own->keyVariables.front());
        m_reading.reportAt(kWarning, path + ".api_key", "this provider has no key",
                           std::move(remedy));
    }

    void checkHeaders(const Provider &provider, const std::string &path, Problem::Severity severity)
    {
        for (const auto &[name, value] : provider.headers) {
            constexpr std::string_view separators = "()<>@,;:\\\"/[]?={} \t";
            const bool isName = !name.empty() && hasNoBlanks(name)
                && name.find_first_of(separators) == std::string::npos;
            const bool isValue = std::none_of(value.begin(), value.end(), [](char c) {
                return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7F';
            });
            if (!isName || !isValue)
                m_reading.reportAt(severity, path + ".headers." + name,
                                   "this cannot be sent as an HTTP header",
                                   "use a plain name, and a value on one line");
            else if (!isSettableHeader(name))
                m_reading.reportAt(kWarning, path + ".headers." + name,
                                   "CCProxy sets this header itself",
                                   "remove it, since it is not sent");
        }
    }

    void checkRoutes(const std::vector<Route> &routes, const std::string &path)
    {
        for (const Route &route : routes) {
            const std::string routePath = path + "." + route.name;
            checkRouteName(route, routePath);
            checkTarget(route.target, routePath);
            for (std::size_t i = 0; i < route.fallbacks.size(); ++i)
                checkTarget(route.fallbacks[i],
                            routePath + ".fallbacks[" + std::to_string(i) + "]");
            for (std::size_t i = 0; i < route.conditions.size(); ++i)
                checkCondition(route.conditions[i],
                               routePath + ".conditions[" + std::to_string(i) + "]");
        }
    }

    void checkRouteName(const Route &route, const std::string &path)
    {
        if (route.name.empty())
            m_reading.reportAt(kError, path, "a route without a name",
                               "name it default, or as a model, or as a * pattern");
        for (const std::string_view special : kRouteNames) {
            if (route.name != special && sameButForCase(route.name, special))
                m_reading.reportAt(kWarning, path, "this is taken for the name of a model",
                                   "write \"" + std::string(special) + "\" for that route");
        }
        const auto onlyFor = [&](bool isSet, std::string_view key, std::string_view name) {
            if (isSet && route.name != name)
                m_reading.reportAt(kWarning, path + "." + std::string(key),
                                   "this has no effect here",
                                   "it belongs into the route " + std::string(name));
        };
        onlyFor(route.threshold.has_value(), "threshold", "longContext");
        onlyFor(route.minBudget.has_value(), "min_budget", "think");
        onlyFor(!route.minEffort.empty(), "min_effort", "think");
        onlyFor(!route.agentTypes.empty(), "agent_types", "think");
    }

    static bool sameButForCase(std::string_view a, std::string_view b)
    {
        const auto essence = [](std::string_view text) {
            std::string out;
            for (const char c : text) {
                if (c != '_' && c != '-')
                    out += ascii::lowered(c);
            }
            return out;
        };
        return essence(a) == essence(b);
    }

    void checkTarget(const RouteTarget &target, const std::string &path)
    {
        if (target.provider.empty() || target.model.empty())
            return; // reported as missing
        const std::string providerPath = path + ".provider";
        const Provider *provider = m_settings.provider(target.provider);
        if (!provider) {
            m_reading.reportAt(kError, providerPath,
                               "there is no provider "
                                   + m_reading.shown(providerPath, target.provider),
                               nearestOf(target.provider, m_names, "write one of "));
            return;
        }
        if (!provider->enabled) {
            m_reading.reportAt(kError, providerPath,
                               "the provider " + m_reading.shown(providerPath, target.provider)
                                   + " is disabled",
                               "enable it, or lead the route elsewhere");
            return;
        }
        checkModel(target, *provider, path + ".model");
    }

    void checkModel(const RouteTarget &target, const Provider &provider, const std::string &path)
    {
        std::string_view model = target.model;
        if (model.ends_with("[1m]"))
            model.remove_suffix(4);
        const auto &models = provider.models;
        if (models.empty() || std::find(models.begin(), models.end(), model) != models.end())
            return;
        m_reading.reportAt(kError, path,
                           "the provider's list of models does not have "
                               + m_reading.shown(path, target.model),
                           nearestOf(model, {models.begin(), models.end()}, "write one of "));
    }

    /// "==, != or contains"
    static std::string operatorsOf(const ConditionSubject &subject)
    {
        std::string out;
        for (const ConditionOperator &how : kConditionOperators) {
            if (canBe(subject, how))
                out += (out.empty() ? "" : ", ") + std::string(how.name);
        }
        const std::size_t last = out.rfind(", ");
        return last == std::string::npos ? out : out.replace(last, 2, " or ");
    }

    void checkCondition(const Condition &condition, const std::string &path)
    {
        const ConditionSubject &subject = infoOf(condition.subject);
        const ConditionOperator &how = infoOf(condition.op);
        const bool isNumber = parseNumber(condition.value).has_value();
        if (!canBe(subject, how))
            m_reading.reportAt(kError, path + ".operator", std::string(subject.refusal),
                               "use " + operatorsOf(subject));
        else if ((subject.isNumber || how.isOrder) && !isNumber && !condition.value.empty())
            m_reading.reportAt(kError, path + ".value", "this is not a number",
                               "write a number, without quotes");
        if (subject.isNamed && condition.parameter.empty())
            m_reading.reportAt(kError, path + ".parameter", "the name of the parameter is missing",
                               "add \"parameter\": \"temperature\", for example");
    }

    const Settings &m_settings;
    Reading &m_reading;
    std::vector<std::string_view> m_names;
};

} // namespace

void checkSettings(const Settings &settings, Reading &reading)
{
    Checks(settings, reading).run();
}

} // namespace ccproxy::config
