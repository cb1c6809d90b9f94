// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stage.h"

#include "configuration.h"
#include "core/doctor/suite.h"
#include "desktop/terminal_launcher.h"
#include "engine/history/database.h"
#include "engine/history/location.h"
#include "engine/support/wire_answers.h"
#include "ui/doctor/target_faults.h"
#include "ui/launch/launch_memory.h"
#include "ui/live/request_list.h"

#include <QAction>
#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QTimer>

#include <array>
#include <optional>

namespace ccproxy::ui::testing {
namespace {

constexpr int kLong = 20'000;

/// Of the morning's requests.
const char *const kSession = "7c1d92e4";

/// %1 is the address of the local servers.
const char *const kConfiguration = R"({
  // What a programmer has who works with several providers.
  "providers": [
    { "name": "litellm", "type": "openai", "api_base_url": "%1/v1", "api_key": "keychain",
      "models": ["claude-sonnet-4-5", "claude-haiku-4-5", "gpt-5.1-codex"] },
    { "name": "ollama", "api_base_url": "%1/v1", "models": ["qwen3-coder:30b", "gpt-oss:20b"] },
    { "name": "openrouter", "api_key": "keychain",
      "models": ["anthropic/claude-sonnet-4.5", "qwen/qwen3-coder"] },
    { "name": "deepseek", "api_key": "${DEEPSEEK_API_KEY}", "enabled": false },
    { "name": "demo" }
  ],
  "routes": {
    "default": { "provider": "litellm", "model": "claude-sonnet-4-5",
                 "fallbacks": [{ "provider": "ollama", "model": "qwen3-coder:30b" }] },
    "background": { "provider": "ollama", "model": "gpt-oss:20b" },
    "think": { "provider": "litellm", "model": "gpt-5.1-codex",
               "parameters": { "reasoning_effort": "high", "max_tokens": 32000 },
               "conditions": [{ "type": "tokenCount", "operator": ">", "value": 2000 },
                              { "type": "model", "operator": "contains", "value": "opus" }],
               "fallbacks": [{ "provider": "litellm", "model": "claude-sonnet-4-5" }] }
  },
  "profiles": {
    "careful": { "budget": { "daily": 5 } },
    "offline": { "routes": { "default": { "provider": "ollama", "model": "qwen3-coder:30b" } } }
  },
  "budget": { "daily": 10, "monthly": 150 },
  "history": { "bodies": "all" }
})";

const char *const kPrices = R"({ "providers": { "litellm": { "models": {
  "claude-sonnet-4-5": { "price": { "input": 3, "output": 15, "cache_read": 0.3 } },
  "gpt-5.1-codex": { "price": { "input": 1.25, "output": 10, "cache_read": 0.125 } } } } } })";

/// Of another program, to be taken over.
const char *const kRouter = R"({ "PORT": 3456, "Providers": [
  { "name": "deepseek", "api_base_url": "https://api.deepseek.com/chat/completions",
    "api_key": "${DEEPSEEK_API_KEY}", "models": ["deepseek-chat", "deepseek-reasoner"] },
  { "name": "groq", "api_base_url": "https://api.groq.com/openai/v1/chat/completions",
    "api_key": "${GROQ_API_KEY}", "models": ["moonshotai/kimi-k2-instruct"] } ],
  "Router": { "default": "deepseek,deepseek-chat", "longContext": "groq,moonshotai/kimi-k2-instruct" } })";

/// What is asked in this morning, in its order. A model, words, and how the server answers.
struct Question {
    const char *model;
    const char *words;
    int input;     ///< tokens
    int cacheRead; ///< of them
    int output;
    int pause;        ///< ms before its answer, and again before its end
    int status = 200; ///< of the first provider that is asked
};
constexpr Question kMorning[] = {
    {"claude-haiku-4-5", "Write a title for this conversation", 412, 0, 11, 60},
    {"claude-sonnet-4-5", "Why does the checkout test fail?", 18'240, 15'900, 214, 310},
    {"claude-sonnet-4-5", "Show me where the total is rounded", 21'730, 18'200, 96, 180},
    {"claude-sonnet-4-5", "Round it once, at the end", 22'390, 21'700, 655, 720},
    {"ollama,qwen3-coder:30b", "Say the same in one sentence", 2'310, 0, 48, 240},
    {"claude-haiku-4-5", "Is the folder build ignored by git?", 530, 0, 18, 40},
    {"claude-sonnet-4-5", "Run the tests again", 24'980, 22'300, 130, 260, 503},
    {"ollama,llama-9:2b", "Hello", 9, 0, 0, 30, 404},
    {"claude-haiku-4-5", "Name the branch for this change", 486, 0, 0, 30, 404},
    {"claude-sonnet-4-5", "Write the entry of the changelog", 25'460, 24'900, 240, 390},
    {"claude-sonnet-4-5", "Look through the whole change as a reviewer", 31'870, 25'400, 900, -1},
};
constexpr int kAsked = static_cast<int>(std::size(kMorning));

QByteArray bodyOf(const Question &question)
{
    return QByteArrayLiteral("{\"model\":\"") + question.model
        + "\",\"max_tokens\":32000,\"stream\":true,"
          "\"system\":\"You are Claude Code, Anthropic's official CLI for Claude.\","
          "\"metadata\":{\"user_id\":\"user_0_account__session_"
        + kSession
        + "\"},"
          "\"messages\":[{\"role\":\"user\",\"content\":\""
        + question.words + "\"}]}";
}

QByteArray piece(const QByteArray &delta, const QByteArray &finish, const QByteArray &more = {})
{
    return test::chunk("data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\","
                       "\"choices\":[{\"index\":0,\"delta\":"
                       + delta + ",\"finish_reason\":" + finish + "}]" + more + "}\n\n");
}

QByteArray word(const QByteArray &text)
{
    return piece("{\"role\":\"assistant\",\"content\":\"" + text + "\"}", "null");
}

/// Somebody tests the provider.
test::Script answerOfTest(const QByteArray &body)
{
    if (!body.contains("get_weather"))
        return test::textAnswer(test::Wire::Chat, body.contains("\"stream\":true"), "Yes, I am.");
    const QByteArray call =
        "{\"role\":\"assistant\",\"tool_calls\":[{\"index\":0,\"id\":\"call_1\","
        "\"type\":\"function\",\"function\":{\"name\":\"get_weather\","
        "\"arguments\":\"{\\\"city\\\":\\\"Paris\\\"}\"}}]}";
    return {test::chunkedHead(),
            test::Send{piece(call, "null")
                       + piece("{}", "\"tool_calls\"",
                               ",\"usage\":{\"prompt_tokens\":61,\"completion_tokens\":17}")
                       + test::chunk("data: [DONE]\n\n") + test::lastChunk()}};
}

void write(const QString &file, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(file).path());
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    QCOMPARE(out.write(text), text.size());
}

/// Of the doctor, who found that a model calls no tools.
DoctorResult resultOfYesterday()
{
    DoctorResult out;
    out.when = QDateTime::currentDateTime().addDays(-1);
    for (const std::string_view step : doctor::Suite::steps()) {
        const bool isTool = step == "tool call";
        out.findings.push_back(
            {.step = step,
             .verdict = isTool ? doctor::Verdict::Failed : doctor::Verdict::Passed,
             .expected = {},
             .came = {}});
    }
    return out;
}

/// Two weeks before today, of which two days are free. Made up, as the morning's answers are.
void rememberTwoWeeks(const std::string &database)
{
    struct Use {
        const char *provider;
        const char *model;
        int input;
        int output;
        std::int64_t cost; ///< in millionths of a dollar
    };
    constexpr Use kUses[] = {{"litellm", "claude-sonnet-4-5", 26'000, 610, 19'950},
                             {"litellm", "gpt-5.1-codex", 31'000, 1'150, 15'600},
                             {"ollama", "qwen3-coder:30b", 9'400, 420, 0},
                             {"ollama", "gpt-oss:20b", 700, 24, 0}};
    constexpr std::array<int, 14> kOfDay = {0, 41, 28, 63, 0, 12, 52, 47, 70, 35, 0, 8, 44, 57};
    std::vector<engine::NewExchange> all;
    for (std::size_t day = 1; day < kOfDay.size(); ++day) {
        const QDateTime nine(QDate::currentDate().addDays(-static_cast<int>(day)), QTime(9, 0));
        for (int i = 0; i < kOfDay[day]; ++i) {
            const Use &use = kUses[(static_cast<std::size_t>(i) + day) % std::size(kUses)];
            engine::ExchangeRecord record;
            record.requestId = "req_" + std::to_string(day * 1000 + static_cast<std::size_t>(i));
            record.receivedAt = std::chrono::system_clock::time_point(
                std::chrono::milliseconds(nine.addSecs(i * 240).toMSecsSinceEpoch()));
            record.total = std::chrono::milliseconds(1800 + 130 * (i % 9));
            record.path = "/v1/messages";
            record.session = "s" + std::to_string(day) + std::to_string(i / 20);
            record.modelAsked = "claude-sonnet-4-5";
            record.route = "default";
            record.status = 200;
            record.usage.input = use.input;
            record.usage.output = use.output;
            record.cost = use.cost;
            record.attempts.push_back({.provider = use.provider,
                                       .model = use.model,
                                       .status = 200,
                                       .failure = {},
                                       .took = record.total});
            all.push_back({std::make_shared<const engine::ExchangeRecord>(record), {}});
        }
    }
    const auto location = engine::historyLocation(database);
    QVERIFY(location);
    auto opened = engine::Database::open(*location);
    QVERIFY(opened);
    QVERIFY((*opened)->write(all));
}

} // namespace

Stage::Stage()
    : m_real(QByteArray(kConfiguration).replace("%1", QByteArray::fromStdString(m_server.url(""))),
             {{"litellm", Secret("no-real-key-of-litellm-a41f")},
              {"openrouter", Secret("no-real-key-of-openrouter-07c9")}})
{
    qunsetenv("CCPROXY_CONFIG");
    m_server.respondWith([this](const test::ReceivedRequest &request) { return answer(request); });
    furnish();
}

Stage::~Stage()
{
    // Requests end before who answers them.
    m_requests.clear();
    m_controller.reset();
}

/// The user's home folder.
void Stage::furnish()
{
    const QFileDevice::Permissions runnable =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    for (const char *program : {"claude", "bin/konsole", "bin/xterm"}) {
        const QString file = m_real.path(QLatin1String(program));
        write(file, "#!/bin/sh\n");
        QFile::setPermissions(file, runnable);
    }
    write(m_real.path(QStringLiteral(".ccproxy/models.json")), kPrices);
    write(m_real.path(QStringLiteral(".claude-code-router/config.json")), kRouter);
    for (const char *project : {"projects/webshop", "projects/compiler", "notes"})
        QDir().mkpath(m_real.path(QLatin1String(project)));
    write(m_real.path(QLatin1String(kFolderWithSettings))
              + QStringLiteral("/.claude/settings.json"),
          "{ \"env\": {\n  \"ANTHROPIC_BASE_URL\": \"https://elsewhere.example\" } }\n");
    remember(m_real.memory(), "ollama,gpt-oss:20b", resultOfYesterday());
    LaunchWish wish;
    for (const char *project : {"notes", "projects/compiler", "projects/webshop"}) {
        wish.folder = m_real.path(QLatin1String(project));
        rememberLaunch(m_real.memory(), wish);
    }
    m_launcher = std::make_unique<app::TerminalLauncher>(app::TerminalLauncher::Surroundings{
        .settings = [this] { return m_real.desk().view().settings; },
        .address = [this] { return m_real.model().view().address.toStdString(); },
        .environment =
            [this] {
                const QString folders = m_real.path(QStringLiteral("bin")) + u':' + m_real.path({});
                return Environment{{"PATH", folders.toStdString()},
                                   {"HOME", m_real.path({}).toStdString()}};
            },
        .program = "/usr/bin/ccproxy"});
}

bool Stage::begin()
{
    rememberTwoWeeks(m_real.path(QStringLiteral(".ccproxy/history.sqlite")).toStdString());
    m_real.start();
    if (QTest::currentTestFailed())
        return false;
    Program program = m_real.program();
    program.launcher = m_launcher.get();
    program.environmentText = [] { return QStringLiteral("export ANTHROPIC_BASE_URL=…\n"); };
    program.quit = [](std::chrono::milliseconds) {};
    program.usageToText = [](UsageFormat, usage::By, const std::vector<engine::UsageGroup> &) {
        return QByteArray();
    };
    program.facts = [this] {
        return ProgramFacts{.version = QApplication::applicationVersion(),
                            .home = m_real.path(QStringLiteral(".ccproxy")),
                            .configuration = m_real.path(QStringLiteral(".ccproxy/config.json")),
                            .logFile = m_real.path(QStringLiteral(".ccproxy/ccproxy.log")),
                            .history = m_real.path(QStringLiteral(".ccproxy/history.sqlite")),
                            .keychain = QStringLiteral("the system's, by QtKeychain"),
                            .tray = QStringLiteral("there is one, with the icon")};
    };
    program.loginStart = [this] {
        return LoginStart{LoginStart::Kind::On,
                          m_real.path(QStringLiteral(".config/autostart/ccproxy.desktop"))};
    };
    m_controller =
        std::make_unique<TrayController>(m_real.model(), m_host, m_real.memory(), program);
    m_controller->begin(std::chrono::milliseconds(0));
    m_controller->raiseWindow();
    return answerMorning() && QTest::qWaitForWindowActive(&window());
}

/// By the words of the question; "-1" leaves the answer open.
test::Script Stage::answer(const test::ReceivedRequest &request)
{
    if (request.target.endsWith("/models"))
        return {test::wholeAnswer("{\"object\":\"list\",\"data\":[{\"id\":\"claude-sonnet-4-5\"},"
                                  "{\"id\":\"claude-haiku-4-5\"},{\"id\":\"gpt-5.1-codex\"}]}")};
    const auto asked =
        std::find_if(std::begin(kMorning), std::end(kMorning), [&request](const Question &each) {
            return request.body.contains(each.words);
        });
    if (asked == std::end(kMorning))
        return answerOfTest(request.body);
    const bool isFirst = request.body.contains("claude") || asked->status == 404;
    if (asked->status != 200 && isFirst) {
        return {test::wholeAnswer(asked->status == 404
                                      ? "{\"error\":{\"message\":\"There is no such model\"}}"
                                      : "{\"error\":{\"message\":\"The server is overloaded\"}}",
                                  asked->status)};
    }
    const auto wait = [this, asked](const char *part) {
        const QByteArray token = asked->words + QByteArray(part);
        if (asked->pause >= 0)
            QTimer::singleShot(asked->pause * (*part == 'b' ? 1 : 2), &m_server,
                               [this, token] { m_server.release(token); });
        return test::Wait{token};
    };
    const QByteArray usage = ",\"usage\":{\"prompt_tokens\":" + QByteArray::number(asked->input)
        + ",\"completion_tokens\":" + QByteArray::number(asked->output)
        + ",\"prompt_tokens_details\":{\"cached_tokens\":" + QByteArray::number(asked->cacheRead)
        + "}}";
    const QByteArray begin = word("The total is rounded ") + word("twice: once for each line, ");
    const QByteArray end = word("and once more for the sum. I round it once, at the end.")
        + piece("{}", "\"stop\"", usage) + test::chunk("data: [DONE]\n\n") + test::lastChunk();
    if (asked->pause < 0)
        return {test::chunkedHead(), test::Send{begin}, wait("end")};
    return {wait("begin"), test::chunkedHead(), test::Send{begin}, wait("end"), test::Send{end}};
}

/// One after the other, so that they stand in the list in their order.
bool Stage::answerMorning()
{
    for (int i = 0; i < kAsked; ++i) {
        m_requests.push_back(std::make_unique<Request>(m_real.model().view(), bodyOf(kMorning[i])));
        const Request &request = *m_requests.back();
        const bool isOpen = kMorning[i].pause < 0;
        if (!comes([&] {
                return request.answer().contains(isOpen ? "twice" : "message_stop")
                    || request.answer().contains("HTTP/1.1 4");
            }))
            return false;
    }
    return true;
}

/// Nothing for those that no view is about.
static std::optional<Stage::Asked> kindOf(const engine::ExchangeRecord &record)
{
    using Asked = Stage::Asked;
    if (!record.ended)
        return Asked::Running;
    if (record.status != 200)
        return record.route.empty() ? std::nullopt : std::optional(Asked::Failed);
    return record.attempts.size() > 1 ? Asked::Retried : Asked::Answered;
}

bool Stage::openRequest(Asked which)
{
    auto &list = get<RequestList>("requests");
    const auto found = [&list, which] {
        const auto &requests = static_cast<const FilteredRequests &>(*list.model());
        int out = -1;
        int running = 0;
        for (int row = requests.rowCount() - 1; row >= 0; --row) {
            const engine::ExchangeRecord &record = requests.at(row);
            running += record.ended ? 0 : 1;
            if (out < 0 && record.session == kSession && kindOf(record) == which)
                out = row;
        }
        return running == 1 ? out : -1; // the others have ended
    };
    if (!comes([&] { return found() >= 0; }))
        return false;
    list.setCurrentIndex(list.model()->index(found(), 0));
    Q_EMIT list.opened(list.currentIndex());
    // One that runs cannot be sent again yet.
    const char *ready = which == Asked::Running ? "copyAsCurl" : "replay";
    return comes([this, ready] { return get<QAction>(ready).isEnabled(); });
}

void Stage::anew()
{
    clear();
    m_controller->retranslate();
    m_controller->raiseWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void Stage::clear()
{
    while (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    for (QWidget *other : QApplication::topLevelWidgets()) {
        if (other != &window() && other->isVisible())
            other->close();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    while (m_real.desk().canUndo()) {
        if (!m_real.desk().undo())
            break;
    }
    window().activateWindow();
}

bool comes(const std::function<bool()> &there)
{
    return QTest::qWaitFor(there, kLong);
}

} // namespace ccproxy::ui::testing
