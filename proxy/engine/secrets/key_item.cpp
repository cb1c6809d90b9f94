// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secrets/key_item.h"

#include "core/config/jsonc.h"
#include "core/config/units.h"
#include "core/json/writer.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ccproxy::engine {
namespace {

/// A newer version's item is not for us to read, and not to be overwritten either.
constexpr std::string_view kVersion = "1";
constexpr std::int64_t kMostParts = 1000;

std::optional<std::int64_t> numberIn(const config::jsonc::Node &node, std::string_view key)
{
    const config::jsonc::Node *member = node.member(key);
    if (!member || member->kind != config::jsonc::Kind::Number)
        return {};
    return config::parseInteger(member->text);
}

void begin(json::Writer &writer)
{
    writer.beginObject();
    writer.key("version").raw(kVersion);
}

} // namespace

std::optional<KeyItem> readItem(std::string_view text)
{
    const config::jsonc::Document document = config::jsonc::parse(text);
    const config::jsonc::Node &root = document.root;
    const config::jsonc::Node *version = root.member("version");
    if (!document.isValid() || !version || version->text != kVersion)
        return {};
    KeyItem item;
    if (const config::jsonc::Node *keys = root.member("keys")) {
        for (const config::jsonc::Node &member : keys->children) {
            if (!member.isString())
                return {};
            item.keys.insert_or_assign(member.key, Secret(member.text));
        }
        return item;
    }
    const auto parts = numberIn(root, "parts");
    const auto set = numberIn(root, "set");
    const config::jsonc::Node *check = root.member("check");
    if (!parts || *parts < 1 || *parts > kMostParts || !set || *set < 0 || *set > 1 || !check)
        return {};
    item.parts = static_cast<int>(*parts);
    item.set = static_cast<int>(*set);
    item.check = check->text;
    return item;
}

std::string itemText(const config::Keys &keys)
{
    std::string out;
    json::Writer writer(out);
    begin(writer);
    writer.key("keys").beginObject();
    for (const auto &[entry, key] : keys) {
        std::string escaped;
        json::appendEscaped(escaped, entry);
        writer.key(json::RawString(escaped)).string(key.reveal());
    }
    writer.endObject().endObject();
    return out;
}

std::string headText(int parts, int set, std::string_view check)
{
    std::string out;
    json::Writer writer(out);
    begin(writer);
    writer.key("parts").number(parts);
    writer.key("set").number(set);
    writer.key("check").string(check);
    writer.endObject();
    return out;
}

std::string checkOf(std::string_view text)
{
    return QCryptographicHash::hash(QByteArray(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::vector<std::string> cut(std::string_view text, std::size_t most)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size(); at += most)
        out.emplace_back(text.substr(at, most));
    return out;
}

} // namespace ccproxy::engine
