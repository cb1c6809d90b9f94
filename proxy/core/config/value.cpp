// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/value.h"

#include <algorithm>
#include <optional>
#include <type_traits>

namespace ccproxy::config {
namespace {

// A field of a struct, possibly of a struct within: at<&Settings::history, &History::bodies>(s).
template <auto First, auto... Rest, typename T>
auto &at(T &object)
{
    if constexpr (sizeof...(Rest) == 0)
        return object.*First;
    else
        return at<Rest...>(object.*First);
}

template <typename T>
inline constexpr bool kIsOptional = false;
template <typename T>
inline constexpr bool kIsOptional<std::optional<T>> = true;

template <typename T>
inline constexpr bool kIsNumber = std::is_integral_v<T> && !std::is_same_v<T, bool>;

template <typename T>
void assign(T &field, const Value &value, const KeyInfo &key)
{
    if constexpr (kIsOptional<T>) {
        typename T::value_type content{};
        assign(content, value, key);
        field = content;
    } else if constexpr (std::is_enum_v<T>) {
        const auto *text = std::get_if<std::string>(&value);
        const auto found =
            text ? std::find(key.choices.begin(), key.choices.end(), *text) : key.choices.end();
        if (found != key.choices.end())
            field = static_cast<T>(found - key.choices.begin());
    } else if constexpr (kIsNumber<T>) {
        if (const auto *number = std::get_if<std::int64_t>(&value))
            field = static_cast<T>(*number); // the key's range lies within T
    } else if (const auto *same = std::get_if<T>(&value)) {
        field = *same;
    }
}

template <typename T>
Value read(const T &field, const KeyInfo &key)
{
    if constexpr (kIsOptional<T>) {
        return field ? read(*field, key) : Value();
    } else if constexpr (std::is_enum_v<T>) {
        return std::string(key.choices[static_cast<std::size_t>(field)]);
    } else if constexpr (kIsNumber<T>) {
        return static_cast<std::int64_t>(field);
    } else {
        return field;
    }
}

template <typename T, auto... Path>
constexpr Binding<T> bind(std::string_view key)
{
    return {key,
            [](T &object, const Value &value, const KeyInfo &info) {
                assign(at<Path...>(object), value, info);
            },
            [](const T &object, const KeyInfo &info) { return read(at<Path...>(object), info); }};
}

using S = Settings;
using P = Performance;
using H = History;

constexpr Binding<Settings> kSettings[] = {
    bind<S, &S::host>("host"),
    bind<S, &S::port>("port"),
    bind<S, &S::apiKey>("apikey"),
    bind<S, &S::allowedHosts>("allowed_hosts"),
    bind<S, &S::log>("log"),
    bind<S, &S::logFile>("log_file"),
    bind<S, &S::logLevel>("log_level"),
    bind<S, &S::proxyUrl>("proxy_url"),
    bind<S, &S::caFile>("ca_file"),
    bind<S, &S::shutdownTimeout>("shutdown_timeout"),
    bind<S, &S::performance, &P::requestTimeout>("performance.request_timeout"),
    bind<S, &S::performance, &P::streamIdleTimeout>("performance.stream_idle_timeout"),
    bind<S, &S::performance, &P::maxRequestBodySize>("performance.max_request_body_size"),
    bind<S, &S::performance, &P::maxRetries>("performance.max_retries"),
    bind<S, &S::performance, &P::retryStatus>("performance.retry_status"),
    bind<S, &S::performance, &P::rateLimitEnabled>("performance.rate_limit_enabled"),
    bind<S, &S::performance, &P::rateLimitRequestsPerMinute>(
        "performance.rate_limit_requests_per_min"),
    bind<S, &S::performance, &P::circuitBreakerEnabled>("performance.circuit_breaker_enabled"),
    bind<S, &S::performance, &P::metricsEnabled>("performance.metrics_enabled"),
    bind<S, &S::history, &H::enabled>("history.enabled"),
    bind<S, &S::history, &H::bodies>("history.bodies"),
    bind<S, &S::history, &H::keepDays>("history.keep_days"),
    bind<S, &S::history, &H::keepBytes>("history.keep_bytes"),
    bind<S, &S::history, &H::database>("history.database"),
    bind<S, &S::budget, &Budget::daily>("budget.daily"),
    bind<S, &S::budget, &Budget::monthly>("budget.monthly"),
    bind<S, &S::budget, &Budget::onLimit>("budget.on_limit"),
    bind<S, &S::search, &Search::url>("search.url"),
    bind<S, &S::launch, &Launch::autoMode>("launch.auto_mode"),
    bind<S, &S::ui, &Ui::language>("ui.language"),
    bind<S, &S::ui, &Ui::theme>("ui.theme"),
    bind<S, &S::ui, &Ui::trayIcon>("ui.tray_icon"),
    bind<S, &S::ui, &Ui::closeWithoutTray>("ui.close_without_tray"),
    bind<S, &S::ui, &Ui::autostart>("ui.autostart"),
    bind<S, &S::ui, &Ui::notifications>("ui.notifications"),
};

constexpr Binding<Provider> kProvider[] = {
    bind<Provider, &Provider::name>("providers[].name"),
    bind<Provider, &Provider::type>("providers[].type"),
    bind<Provider, &Provider::apiBaseUrl>("providers[].api_base_url"),
    bind<Provider, &Provider::apiKey>("providers[].api_key"),
    bind<Provider, &Provider::apiKeys>("providers[].api_keys"),
    bind<Provider, &Provider::models>("providers[].models"),
    bind<Provider, &Provider::enabled>("providers[].enabled"),
    bind<Provider, &Provider::headers>("providers[].headers"),
    bind<Provider, &Provider::parameters>("providers[].parameters"),
    bind<Provider, &Provider::proxyUrl>("providers[].proxy_url"),
    bind<Provider, &Provider::caFile>("providers[].ca_file"),
    bind<Provider, &Provider::tlsVerify>("providers[].tls_verify"),
};

constexpr Binding<ModelOptions> kModelOptions[] = {
    bind<ModelOptions, &ModelOptions::context>("providers[].model_options{}.context"),
    bind<ModelOptions, &ModelOptions::maxOutput>("providers[].model_options{}.max_output"),
    bind<ModelOptions, &ModelOptions::vision>("providers[].model_options{}.vision"),
};

constexpr Binding<Route> kRoute[] = {
    bind<Route, &Route::target, &RouteTarget::provider>("routes{}.provider"),
    bind<Route, &Route::target, &RouteTarget::model>("routes{}.model"),
    bind<Route, &Route::target, &RouteTarget::parameters>("routes{}.parameters"),
    bind<Route, &Route::threshold>("routes{}.threshold"),
    bind<Route, &Route::minBudget>("routes{}.min_budget"),
    bind<Route, &Route::minEffort>("routes{}.min_effort"),
    bind<Route, &Route::agentTypes>("routes{}.agent_types"),
};

constexpr Binding<RouteTarget> kTarget[] = {
    bind<RouteTarget, &RouteTarget::provider>("routes{}.fallbacks[].provider"),
    bind<RouteTarget, &RouteTarget::model>("routes{}.fallbacks[].model"),
    bind<RouteTarget, &RouteTarget::parameters>("routes{}.fallbacks[].parameters"),
};

constexpr Binding<Condition> kCondition[] = {
    bind<Condition, &Condition::subject>("routes{}.conditions[].type"),
    bind<Condition, &Condition::parameter>("routes{}.conditions[].parameter"),
    bind<Condition, &Condition::op>("routes{}.conditions[].operator"),
    bind<Condition, &Condition::value>("routes{}.conditions[].value"),
};

constexpr Binding<Profile> kProfile[] = {
    bind<Profile, &Profile::budget, &Budget::daily>("profiles{}.budget.daily"),
    bind<Profile, &Profile::budget, &Budget::monthly>("profiles{}.budget.monthly"),
    bind<Profile, &Profile::budget, &Budget::onLimit>("profiles{}.budget.on_limit"),
};

} // namespace

template <>
std::span<const Binding<Settings>> bindingsOf<Settings>()
{
    return kSettings;
}

template <>
std::span<const Binding<Provider>> bindingsOf<Provider>()
{
    return kProvider;
}

template <>
std::span<const Binding<ModelOptions>> bindingsOf<ModelOptions>()
{
    return kModelOptions;
}

template <>
std::span<const Binding<Route>> bindingsOf<Route>()
{
    return kRoute;
}

template <>
std::span<const Binding<RouteTarget>> bindingsOf<RouteTarget>()
{
    return kTarget;
}

template <>
std::span<const Binding<Condition>> bindingsOf<Condition>()
{
    return kCondition;
}

template <>
std::span<const Binding<Profile>> bindingsOf<Profile>()
{
    return kProfile;
}

} // namespace ccproxy::config
