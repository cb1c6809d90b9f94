// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/edit.h"

#include "core/config/key_path.h"

#include "config_test.h"

#include "core/support/random.h"

#include <QTest>

#include <algorithm>

using namespace ccproxy;
using namespace ccproxy::config;
using namespace ccproxy::config::test;
using ccproxy::tests::Random;

namespace {

using jsonc::Kind;
using jsonc::Node;

std::string failureText(const Failure &failure)
{
    return "! " + failure.text();
}

/// The text after `path = value`, or "! " and what went wrong.
std::string set(const std::string &text, std::string_view path, std::string_view value)
{
    const jsonc::Document document = jsonc::parse(text);
    const auto where = parseKeyPath(path, document.root);
    if (!where)
        return failureText(where.error());
    const auto parsed = valueOf(value);
    if (!parsed)
        return failureText(parsed.error());
    const auto out = withValue(text, where->path, *parsed);
    return out ? *out : failureText(out.error());
}

std::string unset(const std::string &text, std::string_view path)
{
    const jsonc::Document document = jsonc::parse(text);
    const auto where = parseKeyPath(path, document.root);
    if (!where)
        return failureText(where.error());
    const auto out = withoutValue(text, where->path);
    return out ? *out : failureText(out.error());
}

/// A tree without the order of members, so that two can be compared.
std::string canonical(Node node)
{
    const auto sort = [](const auto &self, Node &n) -> void {
        for (Node &child : n.children)
            self(self, child);
        if (n.kind == Kind::Object)
            std::sort(n.children.begin(), n.children.end(),
                      [](const Node &a, const Node &b) { return a.key < b.key; });
    };
    sort(sort, node);
    return jsonc::toJson(node);
}

/// Random documents with numbered comments wherever one may stand.
class RandomText {
public:
    RandomText(Random &random, bool hasLines, std::string lineEnd)
        : m_random(random), m_hasLines(hasLines), m_lineEnd(std::move(lineEnd))
    {
    }

    std::string document()
    {
        m_text.clear();
        gap();
        object(3);
        gap();
        return m_text;
    }

    std::string value(int depth)
    {
        m_text.clear();
        m_isPlain = true;
        any(depth);
        m_isPlain = false;
        return m_text;
    }

private:
    void gap()
    {
        if (m_isPlain)
            return;
        for (int i = m_random.below(3); i > 0; --i) {
            switch (m_random.below(m_hasLines ? 6 : 3)) {
            case 0:
                m_text += "/*c" + std::to_string(++m_comments) + ";*/";
                break;
            case 1:
                m_text += "\t";
                break;
            case 2:
                m_text += " ";
                break;
            case 3:
                m_text += "// c" + std::to_string(++m_comments) + ";" + m_lineEnd;
                break;
            case 4:
                m_text += "/* c" + std::to_string(++m_comments) + ";" + m_lineEnd + " , */";
                break;
            default:
                m_text += m_lineEnd + "  ";
                break;
            }
        }
    }

    void any(int depth)
    {
        switch (m_random.below(depth > 0 ? 5 : 3)) {
        case 0:
            m_text += std::to_string(m_random.below(100));
            break;
        case 1:
            m_text += "\"x" + std::to_string(m_random.below(5)) + " // ,\"";
            break;
        case 2:
            m_text += m_random.below(2) == 0 ? "true" : "null";
            break;
        case 3:
            object(depth - 1);
            break;
        default:
            list(depth - 1);
            break;
        }
    }

    void object(int depth)
    {
        m_text += "{";
        const int count = m_random.below(4);
        for (int i = 0; i < count; ++i) {
            gap();
            m_text += "\"k" + std::to_string(i) + "\"";
            gap();
            m_text += ":";
            gap();
            any(depth);
            gap();
            comma(i + 1 == count);
        }
        gap();
        m_text += "}";
    }

    void list(int depth)
    {
        m_text += "[";
        const int count = m_random.below(4);
        for (int i = 0; i < count; ++i) {
            gap();
            any(depth);
            gap();
            comma(i + 1 == count);
        }
        gap();
        m_text += "]";
    }

    void comma(bool isLast)
    {
        if (!isLast || m_random.below(4) == 0)
            m_text += ",";
    }

    Random &m_random;
    bool m_hasLines;
    std::string m_lineEnd;
    bool m_isPlain = false;
    int m_comments = 0;
    std::string m_text;
};

/// The comments of a text in their order, without those between `begin` and `end`.
std::vector<std::string> commentsOf(const std::string &text, std::size_t begin = 0,
                                    std::size_t end = 0)
{
    std::vector<std::string> out;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '"')
            inString = !inString;
        if (inString || text[i] != '/')
            continue;
        const bool isLine = text[i + 1] == '/';
        std::size_t stop = isLine ? text.find('\n', i) : text.find("*/", i + 2) + 2;
        stop = std::min(stop, text.size());
        if (i < begin || i >= end)
            out.push_back(text.substr(i, stop - i));
        i = stop - 1;
    }
    return out;
}

/// A random path: some way into the tree, then perhaps a step to what is not there.
ValuePath randomPath(Random &random, const Node &root, bool mayBeNew)
{
    ValuePath path;
    const Node *node = &root;
    for (;;) {
        const bool isObject = node->kind == Kind::Object;
        if (!isObject && node->kind != Kind::Array)
            return path;
        const int count = static_cast<int>(node->children.size());
        if (count == 0 || random.below(4) == 0) {
            if (mayBeNew && isObject)
                path.push_back({PathStep::Kind::Member, "new"});
            else if (mayBeNew)
                path.push_back({PathStep::Kind::Element, {}, node->children.size()});
            if (!path.empty() || mayBeNew || count == 0)
                return path;
        }
        const auto index = static_cast<std::size_t>(random.below(count));
        const Node &child = node->children[index];
        path.push_back(isObject ? PathStep{PathStep::Kind::Member, child.key}
                                : PathStep{PathStep::Kind::Element, {}, index});
        node = &child;
        if (random.below(3) == 0)
            return path;
    }
}

Node *parentIn(Node &root, const ValuePath &path)
{
    Node *node = &root;
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        for (std::size_t k = 0; k < node->children.size(); ++k) {
            if (node->kind == Kind::Object ? node->children[k].key == path[i].name
                                           : k == path[i].index) {
                node = &node->children[k];
                break;
            }
        }
    }
    return node;
}

/// The edit as it should be, made on the tree.
Node edited(Node root, const ValuePath &path, const Node *value)
{
    Node *parent = parentIn(root, path);
    const bool isObject = parent->kind == Kind::Object;
    auto at = parent->children.begin();
    for (std::size_t k = 0; at != parent->children.end(); ++at, ++k) {
        if (isObject ? at->key == path.back().name : k == path.back().index)
            break;
    }
    if (value == nullptr) {
        if (at != parent->children.end())
            parent->children.erase(at);
        return root;
    }
    if (at == parent->children.end())
        at = parent->children.insert(at, Node());
    Node changed = *value;
    changed.key = isObject ? path.back().name : "";
    *at = changed;
    return root;
}

} // namespace

class TestConfigEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsOneValue_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *path,
                            const char *value, const char *after) {
            QTest::newRow(name) << bytes(json(before)) << QByteArray(path) << bytes(json(value))
                                << bytes(json(after));
        };
        row("a number", "{\n  // the port\n  'port': 3456, // mine\n}\n", "port", "8080",
            "{\n  // the port\n  'port': 8080, // mine\n}\n");
        row("comments around the colon stay", "{'port' /*a*/ : /*b*/ 1}", "port", "2",
            "{'port' /*a*/ : /*b*/ 2}");
        row("the same value changes nothing", "{ 'port' :1 }", "port", "1", "{ 'port' :1 }");
        row("a member behind the last one", "{\n  'port': 1\n}\n", "log", "true",
            "{\n  'port': 1,\n  'log': true\n}\n");
        row("behind a comment of its line", "{\n  'port': 1 // mine\n}\n", "log", "true",
            "{\n  'port': 1, // mine\n  'log': true\n}\n");
        row("before a comment of its own line", "{\n  'port': 1\n  // end\n}\n", "log", "true",
            "{\n  'port': 1,\n  'log': true\n  // end\n}\n");
        row("trailing commas are kept up", "{\n  'port': 1, // mine\n}\n", "log", "true",
            "{\n  'port': 1, // mine\n  'log': true,\n}\n");
        row("tabs", "{\n\t'port': 1\n}", "performance.max_retries", "3",
            "{\n\t'port': 1,\n\t'performance': {\n\t\t'max_retries': 3\n\t}\n}");
        row("CRLF", "{\r\n    'port': 1 // a\r\n}\r\n", "log", "true",
            "{\r\n    'port': 1, // a\r\n    'log': true\r\n}\r\n");
        row("all on one line", "{'port':1}", "log", "true", "{'port':1,'log':true}");
        row("all on one line, with spaces", "{ 'port': 1 }", "performance.max_retries", "3",
            "{ 'port': 1, 'performance': { 'max_retries': 3 } }");
        row("one line inside many",
            "{\n  'routes': {'default': {'provider': 'a', 'model': 'b'}}\n}", "routes.think",
            "{'provider':'c','model':'d'}",
            "{\n  'routes': {'default': {'provider': 'a', 'model': 'b'}, 'think': {'provider': "
            "'c', 'model': 'd'}}\n}");
        row("as the one before it",
            "{\n  'routes': {\n    'default': { 'provider': 'a', 'model': 'b' }\n  }\n}",
            "routes.think", "{'provider':'c','model':'d'}",
            "{\n  'routes': {\n    'default': { 'provider': 'a', 'model': 'b' },\n"
            "    'think': { 'provider': 'c', 'model': 'd' }\n  }\n}");
        row("into an empty object", "{\n  'routes': {}\n}", "routes.default",
            "{'provider':'c','model':'d'}",
            "{\n  'routes': {\n    'default': {\n      'provider': 'c',\n      'model': 'd'\n"
            "    }\n  }\n}");
        row("into an object of comments", "{\n  'routes': {\n    // none yet\n  }\n}",
            "routes.default.model", "'m'",
            "{\n  'routes': {\n    // none yet\n    'default': {\n      'model': 'm'\n    }\n"
            "  }\n}");
        row("into an empty list", "{\n  'allowed_hosts': []\n}", "allowed_hosts[0]", "'a'",
            "{\n  'allowed_hosts': ['a']\n}");
        row("to the end of a list", "{'allowed_hosts': ['a', 'b',]}", "allowed_hosts[2]", "'c'",
            "{'allowed_hosts': ['a', 'b', 'c',]}");
        row("nothing yet", "", "port", "1", "{\n  'port': 1\n}\n");
        row("only comments yet", "// mine", "port", "1", "// mine\n{\n  'port': 1\n}\n");
        row("an empty object", "{}", "port", "1", "{\n  'port': 1\n}");
        row("a byte order mark stays", "\xEF\xBB\xBF{\n  'port': 1\n}", "log", "true",
            "\xEF\xBB\xBF{\n  'port': 1,\n  'log': true\n}");
        row("null is as nothing", "{'performance': null}", "performance.max_retries", "1",
            "{'performance': {'max_retries': 1}}");
        row("a provider by its name",
            "{'providers': [{'name': 'a'}, {'name': 'b', 'api_base_url': 'u'}]}",
            "providers.b.api_base_url", "'v'",
            "{'providers': [{'name': 'a'}, {'name': 'b', 'api_base_url': 'v'}]}");
        row("a new provider", "{\n  'providers': [\n    { 'name': 'a' } // one\n  ]\n}",
            "providers.openai.api_key", "'keychain'",
            "{\n  'providers': [\n    { 'name': 'a' }, // one\n"
            "    { 'name': 'openai', 'api_key': 'keychain' }\n  ]\n}");
        row("the first provider", "{\n  'port': 1\n}", "providers.openai.enabled", "true",
            "{\n  'port': 1,\n  'providers': [\n    {\n      'name': 'openai',\n"
            "      'enabled': true\n    }\n  ]\n}");
        row("an object in its place",
            "{\n  'budget': {\n    'daily': 1, // low\n    'monthly': 2\n"
            "  }\n}",
            "budget", "{'daily':1,'on_limit':'stop'}",
            "{\n  'budget': {\n    'daily': 1, // low\n    'on_limit': 'stop'\n  }\n}");
        row("a provider as a whole keeps its name",
            "{'providers': [{'name': 'a', 'type': 'x', /* c */ 'models': []}]}", "providers.a",
            "{'type':'y'}", "{'providers': [{'name': 'a', 'type': 'y' /* c */}]}");
        row("a provider as a whole gets another name",
            "{'providers': [{'name': 'a', 'type': 'x'}, {'name': 'c'}]}", "providers.a",
            "{'name':'b','type':'y'}",
            "{'providers': [{'name': 'b', 'type': 'y'}, {'name': 'c'}]}");
        row("a list that loses one",
            "{\n  'allowed_hosts': [\n    'a', // A\n    'b', // B\n"
            "    'c' // C\n  ]\n}",
            "allowed_hosts", "['a','c']",
            "{\n  'allowed_hosts': [\n    'a', // A\n    // B\n    'c' // C\n  ]\n}");
        row("a list in another order keeps its comments with what they are about",
            "{\n  'allowed_hosts': [\n    'a', // one\n    'b', // two\n    'c' // three\n  ]\n}",
            "allowed_hosts", "['c','a','b']",
            "{\n  'allowed_hosts': [\n    'c', // three\n    'a', // one\n    'b' // two\n  ]\n}");
        row("a member with another key stays in its place",
            "{\n  'routes': {\n    'a': {}, // one\n    'b': {} // two\n  }\n}", "routes",
            "{'c':{'x':1},'b':{}}",
            "{\n  'routes': {\n    'c': {\n      'x': 1\n    }, // one\n    'b': {} // two\n  "
            "}\n}");
        row("a value of another kind", "{\n  'log': {\n    'a': 1\n  },\n  'port': 2\n}", "log",
            "true", "{\n  'log': true,\n  'port': 2\n}");
        row("a broken document", "{'port': 1,, }", "port", "2",
            "! The configuration cannot be changed, since line 1, column 12 is wrong: a comma "
            "without a value before it. Mend it with `ccproxy config edit`.");
        row("through a number", "{'performance': 5}", "performance.max_retries", "1",
            "! performance is a number and has no max_retries. `ccproxy config show` prints the "
            "configuration.");
        row("beyond the end of a list that is not there", "{}", "providers.a.models[1]", "'m'",
            "! providers.a.models has 0 elements, so the next one is providers.a.models[0]. "
            "Elements count from 0.");
        row("beyond the end of a list", "{'allowed_hosts': []}", "allowed_hosts[1]", "'a'",
            "! allowed_hosts has 0 elements, so the next one is allowed_hosts[0]. Elements count "
            "from 0.");
    }
    void setsOneValue()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, after);
        QCOMPARE(bytes(set(before.toStdString(), view(path), view(value))), after);
    }

    void takesOneValueOut_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const char *before, const char *path,
                            const char *after) {
            QTest::newRow(name) << bytes(json(before)) << QByteArray(path) << bytes(json(after));
        };
        row("its line", "{\n  'port': 1,\n  'log': true\n}", "port", "{\n  'log': true\n}");
        row("the last line", "{\n  'port': 1,\n  'log': true\n}", "log", "{\n  'port': 1\n}");
        row("a trailing comma", "{\n  'port': 1,\n  'log': true,\n}", "log", "{\n  'port': 1,\n}");
        row("its comment stays", "{\n  // why\n  'port': 1, // mine\n  'log': true\n}", "port",
            "{\n  // why\n  // mine\n  'log': true\n}");
        row("the first of a line", "{'port': 1, 'log': true}", "port", "{'log': true}");
        row("the last of a line", "{ 'port': 1, 'log': true }", "log", "{ 'port': 1 }");
        row("the only one", "{\n  'port': 1\n}", "port", "{}");
        row("the only one, with a comment", "{\n  'port': 1 // mine\n}", "port", "{\n  // mine\n}");
        row("comments around the comma", "{'port': 1 /*a*/ , /*b*/ 'log': true}", "port",
            "{/*a*/  /*b*/ 'log': true}");
        row("a comma on the next line", "{\n  'port': 1\n  , 'log': true\n}", "port",
            "{\n  'log': true\n}");
        row("a provider", "{'providers': [{'name': 'a'}, {'name': 'b'}]}", "providers.a",
            "{'providers': [{'name': 'b'}]}");
        row("what is not there", "{ 'port':1 }", "log", "{ 'port':1 }");
        row("nothing at all", "", "log", "{}\n");
        row("an unknown key that is there", "{'x': {'y': [1, 2]}}", "x.y[0]", "{'x': {'y': [2]}}");
    }
    void takesOneValueOut()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, after);
        QCOMPARE(bytes(unset(before.toStdString(), view(path))), after);
    }

    void readsPaths_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *text, const char *path) {
            QTest::newRow(text) << QByteArray(text) << bytes(json(path));
        };
        row("port", "port");
        row("performance.max_retries", "performance.max_retries");
        row("providers.openai.api_base_url", "providers.openai.api_base_url");
        row("providers[0].name", "providers[0].name");
        row("providers.0.name", "providers[0].name");
        row("providers.deep.seek.name", "providers.'deep.seek'.name");
        row("providers.openai.models[1]", "providers.openai.models[1]");
        row("providers.openai.models.1", "providers.openai.models[1]");
        row("providers.openai.model_options.gpt-4.1.context",
            "providers.openai.model_options.'gpt-4.1'.context");
        row("providers.openai.headers.x-a.b", "providers.openai.headers.'x-a.b'");
        row("providers.openai.parameters.a.b[2]", "providers.openai.parameters.a.b[2]");
        row("routes.default.model", "routes.default.model");
        row("routes.gpt-4.1.model", "routes.'gpt-4.1'.model");
        row("routes.gpt-4.1", "routes.'gpt-4.1'");
        row("routes.\"a.b\".model", "routes.'a.b'.model");
        row("routes.\"a\\\"\".model", "routes.'a\\''.model");
        row("routes['a.model'].model", "routes.'a.model'.model");
        row("routes.default.fallbacks[0].model", "routes.default.fallbacks[0].model");
        row("routes.there.model.model", "routes.'there.model'.model");
        row("routes.claude-*.provider", "routes.'claude-*'.provider");
        row("profiles.cheap.routes.gpt-4.1.model", "profiles.cheap.routes.'gpt-4.1'.model");
        row("profiles.cheap.budget.daily", "profiles.cheap.budget.daily");
        row("strange.deep", "strange.deep");
        row("", "! A key is missing. `ccproxy config show` lists the keys.");
        row("prot", "! There is no key 'prot'. Did you mean 'port'?");
        row("Port", "! There is no key 'Port'. Did you mean 'port'?");
        row("routes.default.modl",
            "! There is no key 'modl' in routes.default. Did you mean 'model'?");
        row("providers.openai.models.x",
            "! providers.openai.models is a list; 'providers.openai.models.x' names nothing in "
            "it. Write providers.openai.models[0] for its first element.");
        row("port.x",
            "! port is a whole number and has nothing inside. `ccproxy config show` lists the "
            "keys.");
        for (const char *wrong : {".", "a.", "a[", "a[x]", "a[-1]", "a..b", "\"a", "a[\"b\"x]"})
            QTest::newRow(wrong)
                << QByteArray(wrong)
                << bytes(json("! '" + std::string(wrong == std::string("\"a") ? "'a" : wrong)
                              + "' is no name of a key. Write it as in "
                                "performance.max_retries, "
                                "providers.openai.api_key or "
                                "routes.default.model."));
    }
    void readsPaths()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, path);
        const std::string there = json("{'strange': {'deep': 1}, 'routes': {'there.model': {}}}");
        const jsonc::Document document = jsonc::parse(there);
        const auto found = parseKeyPath(view(text), document.root);
        QCOMPARE(bytes(found ? toText(found->path) : failureText(found.error())), path);
        // What is written is read back.
        if (found) {
            const auto again = parseKeyPath(toText(found->path), document.root);
            QVERIFY(again);
            QVERIFY(again->path == found->path);
        }
    }

    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *path, const char *text, const char *value) {
            QTest::addRow("%s = %s", path, text)
                << QByteArray(path) << bytes(json(text)) << bytes(json(value));
        };
        row("port", "8080", "8080");
        row("port", "x", "'x'");
        row("log", "yes", "true");
        row("log", "off", "false");
        row("host", "::1", "'::1'");
        row("host", "'::1'", "'::1'");
        row("log_file", "123", "'123'");
        row("shutdown_timeout", "5", "5");
        row("shutdown_timeout", "5s", "'5s'");
        row("allowed_hosts", "a, b", "['a','b']");
        row("allowed_hosts", "['a']", "['a']");
        row("allowed_hosts", "", "[]");
        row("allowed_hosts[0]", "a", "'a'");
        row("performance.retry_status", "500,502", "[500,502]");
        row("providers.a.parameters", "{'x': 1}", "{'x':1}");
        row("providers.a.parameters.x", "0.2", "0.2");
        row("providers.a.parameters.x", "word", "'word'");
        row("providers.a.headers.x-n", "1", "'1'");
        row("providers.a.headers", "x",
            "! providers.a.headers takes an object as JSON, and this is no JSON. Write '{ … }', "
            "or set a key inside it.");
        row("routes.default", "[1]",
            "! routes.default takes an object as JSON, and this is a list. Write '{ … }', or set "
            "a key inside it.");
    }
    void readsValues()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        const auto where = parseKeyPath(view(path), Node());
        QVERIFY(where);
        const auto found = valueFor(*where, view(text));
        QCOMPARE(
            bytes(found ? jsonc::toJson(*found) : failureText(found.error())).replace('\'', '"'),
            value.replace('\'', '"'));
    }

    // parse(edit(text)) is edit(parse(text)), and no comment outside of what is replaced is lost.
    void everyEditIsTheTreesEdit()
    {
        int inserted = 0;
        int removed = 0;
        for (int round = 0; round < 20000; ++round) {
            Random random(static_cast<std::uint64_t>(round + 1));
            RandomText texts(random, random.below(3) > 0, random.below(4) == 0 ? "\r\n" : "\n");
            const std::string text = texts.document();
            const jsonc::Document document = jsonc::parse(text);
            QVERIFY2(document.isValid(), text.c_str());
            const bool isRemoval = random.below(3) == 0;
            const ValuePath path = randomPath(random, document.root, !isRemoval);
            if (path.empty())
                continue;
            const Node *old = find(document.root, path);
            const std::size_t begin = !old           ? 0
                : isRemoval && old->keyRange.end > 0 ? old->keyRange.begin
                                                     : old->range.begin;
            const std::vector<std::string> kept = commentsOf(text, begin, old ? old->range.end : 0);
            std::optional<Node> value;
            if (!isRemoval)
                value = *valueOf(texts.value(2));
            const auto out = isRemoval ? withoutValue(text, path) : withValue(text, path, *value);
            QVERIFY2(out, text.c_str());
            const std::string story = text + "\n--- " + toText(path) + " = "
                + (value ? jsonc::toJson(*value) : "nothing") + "\n" + *out;
            const jsonc::Document after = jsonc::parse(*out);
            QVERIFY2(after.isValid(), story.c_str());
            QVERIFY2(canonical(after.root)
                         == canonical(edited(document.root, path, value ? &*value : nullptr)),
                     story.c_str());
            const Node *now = find(after.root, path);
            const std::vector<std::string> found =
                commentsOf(*out, now && !isRemoval ? now->range.begin : 0,
                           now && !isRemoval ? now->range.end : 0);
            QVERIFY2(found == kept, story.c_str());
            removed += isRemoval ? 1 : 0;
            if (isRemoval || old)
                continue;
            ++inserted;
            const auto back = withoutValue(*out, path);
            QVERIFY2(back && commentsOf(*back) == commentsOf(text), story.c_str());
        }
        QVERIFY(inserted > 2000 && removed > 2000);
    }

    void tellsWhatDiffers()
    {
        const auto between = [](const char *before, const char *after) {
            std::string out;
            for (const ValuePath &path :
                 differences(*valueOf(json(before)), *valueOf(json(after)), 4))
                out += toText(path) + " ";
            return bytes(out);
        };
        QCOMPARE(between("{'a':1,'b':{'c':1,'d':2}}", "{'b':{'d':3,'c':1},'e':1}"),
                 QByteArray("a b.d e "));
        QCOMPARE(between("{'p':[{'name':'x','k':1},{'name':'y'}]}",
                         "{'p':[{'name':'y'},{'name':'x','k':2}]}"),
                 QByteArray("p.x.k "));
        QCOMPARE(between("{'l':[1,2]}", "{'l':[1]}"), QByteArray("l "));
        QCOMPARE(between("{'l':[1,2]}", "{'l':[1,2]}"), QByteArray());
        QCOMPARE(between("{}", "{'a':1,'b':1,'c':1,'d':1,'e':1}"), QByteArray("a b c d "));
    }

    // A member that comes and goes leaves the text as it was.
    // A text that is no configuration is left to the one who wrote it.
    void onlyObjectsAreChanged()
    {
        for (const char *text : {"[1, 2]", "5", "\"port\"", "null"}) {
            const auto changed = withValue(text, {PathStep::member("port")}, *valueOf("1"));
            QVERIFY2(!changed, text);
            QVERIFY(changed.error().kind == FailureKind::ConfigInvalid);
            QVERIFY2(changed.error().text().find("and no object. Mend it with `ccproxy config "
                                                 "edit`.")
                         != std::string::npos,
                     changed.error().text().c_str());
            QVERIFY2(!withoutValue(text, {PathStep::member("port")}), text);
        }
    }

    void comingAndGoingLeavesNoTrace()
    {
        for (const char *pattern :
             {"{\n  'port': 1\n}\n", "{\n  'port': 1, // a\n}\n", "{ 'port': 1 }", "{'port':1,}",
              "{\r\n\t'port': 1 /* b */ // a\r\n\t// c\r\n}\r\n", "{}"}) {
            const std::string text = json(pattern);
            const std::string there = set(text, "log", "true");
            QVERIFY(there != text);
            QCOMPARE(bytes(unset(there, "log")), bytes(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestConfigEdit)
#include "tst_config_edit.moc"
