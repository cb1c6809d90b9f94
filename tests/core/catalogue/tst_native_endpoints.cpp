// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/loader.h"
#include "core/config/resolve.h"
#include "core/dialects/dialect.h"
#include "core/dialects/model_list.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace ccproxy;

namespace {

/// WIRE.md 14: T is `Authorization: Bearer`, K is `x-api-key`.
enum class Key { T, K };

struct Row {
    const char *name; ///< the provider's, of which "type": "anthropic" chooses this endpoint
    const char *base;
    Key key;
};

constexpr Row kRows[] = {
    {"anthropic", "https://api.anthropic.com", Key::K},
    {"deepseek", "https://api.deepseek.com/anthropic", Key::K},
    {"openrouter", "https://openrouter.ai/api", Key::T},
    {"moonshot", "https://api.moonshot.ai/anthropic", Key::T},
    {"moonshot-cn", "https://api.moonshot.cn/anthropic", Key::T},
    {"kimi-coding", "https://api.kimi.com/coding", Key::T},
    {"zai", "https://api.z.ai/api/anthropic", Key::T},
    {"zai-coding", "https://api.z.ai/api/anthropic", Key::T},
    {"zhipu", "https://open.bigmodel.cn/api/anthropic", Key::T},
    {"minimax", "https://api.minimax.io/anthropic", Key::T},
    {"minimax-cn", "https://api.minimaxi.com/anthropic", Key::T},
    {"qwen", "https://dashscope-intl.aliyuncs.com/apps/anthropic", Key::T},
    {"qwen-cn", "https://dashscope.aliyuncs.com/apps/anthropic", Key::T},
    {"qwen-coding", "https://coding.dashscope.aliyuncs.com/apps/anthropic", Key::T},
    {"xiaomi", "https://api.xiaomimimo.com/anthropic", Key::T},
    {"baidu", "https://qianfan.baidubce.com/anthropic/coding", Key::T},
    {"volcengine", "https://ark.cn-beijing.volces.com/api/coding", Key::T},
    {"stepfun", "https://api.stepfun.com/step_plan", Key::T},
    {"longcat", "https://api.longcat.chat/anthropic", Key::T},
    {"novita", "https://api.novita.ai/anthropic", Key::T},
    {"ppio", "https://api.ppio.com/anthropic", Key::T},
    {"siliconflow", "https://api.siliconflow.com", Key::T},
    {"siliconflow-cn", "https://api.siliconflow.cn", Key::T},
    {"modelscope", "https://api-inference.modelscope.cn", Key::T},
    {"tencent", "https://api.lkeap.cloud.tencent.com/anthropic", Key::T},
    {"vercel", "https://ai-gateway.vercel.sh", Key::T},
    {"ollama", "http://127.0.0.1:11434", Key::K},
    {"lmstudio", "http://127.0.0.1:1234", Key::K},
    {"llamacpp", "http://127.0.0.1:8080", Key::K},
    {"vllm", "http://127.0.0.1:8000", Key::K},
    {"sglang", "http://127.0.0.1:30000", Key::K},
};

} // namespace

class TestNativeEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void chosenByType_data()
    {
        QTest::addColumn<int>("row");
        for (int i = 0; i < int(std::size(kRows)); ++i)
            QTest::newRow(kRows[i].name) << i;
    }
    /// A user's file with nothing but name and type has the right server, header and key.
    void chosenByType()
    {
        QFETCH(int, row);
        const Row &expected = kRows[row];
        const catalogue::ProviderEntry *plain = catalogue::findProvider(expected.name);
        QVERIFY(plain);

        config::LayeredInput input;
        input.fileText = "{\"providers\":[{\"name\":\"" + std::string(expected.name)
            + "\",\"type\":\"anthropic\"}]}";
        if (plain->needsKey)
            input.environment[std::string(plain->keyVariables.front())] = "key-of-the-provider";
        const config::LoadResult result = config::load(input);
        QVERIFY(!result.hasErrors());
        const config::Provider &provider = result.settings.providers.front();
        QCOMPARE(provider.apiKey.isSet(), plain->needsKey);

        const auto resolved = config::resolve(provider);
        QVERIFY(resolved);
        QCOMPARE(resolved->dialect, catalogue::Dialect::Anthropic);
        QCOMPARE(resolved->baseUrl, std::string(expected.base));
        QVERIFY(!resolved->otherServer);
        QCOMPARE(resolved->entry->needsKey, plain->needsKey);
        QCOMPARE(resolved->entry->modelSet, plain->modelSet);

        const dialects::Dialect &dialect = *dialects::find(resolved->dialect);
        const dialects::Target target{.provider = provider.name,
                                      .traits = resolved->entry->traits(),
                                      .baseUrl = resolved->baseUrl,
                                      .model = {},
                                      .parameters = {},
                                      .facts = {},
                                      .otherServer = false};
        const bool bearer = expected.key == Key::T;
        QCOMPARE(dialect.keyHeader(target).name,
                 std::string_view(bearer ? "authorization" : "x-api-key"));
        QCOMPARE(dialect.keyHeader(target).prefix, std::string_view(bearer ? "Bearer " : ""));
        QCOMPARE(dialects::modelListRequest(resolved->dialect, resolved->baseUrl)->url,
                 std::string(expected.base) + "/v1/models?limit=1000");
    }

    /// And no endpoint of the catalogue is missing in the table.
    void tableIsComplete()
    {
        std::set<std::string_view> bases;
        for (const Row &row : kRows)
            bases.insert(row.base);
        for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
            if (entry.dialect == catalogue::Dialect::Anthropic)
                QVERIFY2(bases.count(entry.baseUrl) == 1, std::string(entry.name).c_str());
        }
    }

    /// The other format stays where it is.
    void plainStaysPlain()
    {
        for (const Row &row : kRows) {
            config::Provider provider;
            provider.name = row.name;
            const auto resolved = config::resolve(provider);
            QVERIFY(resolved);
            QCOMPARE(resolved->entry, catalogue::findProvider(row.name));
        }
    }
};

QTEST_APPLESS_MAIN(TestNativeEndpoints)
#include "tst_native_endpoints.moc"
