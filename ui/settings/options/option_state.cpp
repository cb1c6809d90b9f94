// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_state.h"

#include "core/config/show.h"
#include "core/secret.h"
#include "ui/settings/options/row_form.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ccproxy::ui {
namespace {

using config::KeyType;
using config::Origin;
using config::jsonc::Kind;
using config::jsonc::Node;

struct Options {
    Q_DECLARE_TR_FUNCTIONS(ccproxy::ui::Options)
};

Node emptyObject()
{
    return config::objectValue({});
}

/// Why another layer than the file decides, "" when none does.
QString overridden(const config::KeyInfo &key, const ConfigurationView &view)
{
    const auto found = view.origins.find(key.name);
    if (found == view.origins.end())
        return {};
    switch (found->second.layer) {
    case Origin::Layer::Environment:
        return Options::tr("The environment variable %1 sets it. To change it here, start CCProxy "
                           "without that variable.")
            .arg(QString::fromStdString(found->second.source));
    case Origin::Layer::CommandLine:
        return Options::tr("The command line sets it. To change it here, start CCProxy without "
                           "that option.");
    default:
        return {};
    }
}

/// The default as people would write it.
QString fallbackText(const config::KeyInfo &key)
{
    const auto fallback = config::valueOf(key.fallback);
    const QString text = fallback ? typedText(*fallback) : QString();
    if (key.type != KeyType::Bytes)
        return text;
    struct Unit {
        qlonglong size;
        const char *name;
    };
    constexpr Unit kUnits[] = {{1LL << 30U, "GiB"}, {1LL << 20U, "MiB"}};
    for (const Unit &unit : kUnits) {
        if (const qlonglong bytes = text.toLongLong(); bytes > 0 && bytes % unit.size == 0)
            return QStringLiteral("%1 %2").arg(bytes / unit.size).arg(QLatin1String(unit.name));
    }
    return text;
}

/// Lists and maps are edited in rows (row_editor.h).
QString textForEditor(const config::KeyInfo &key, const Node &value)
{
    const bool isRows =
        makeRowForm(key) && (value.kind == Kind::Array || value.kind == Kind::Object);
    if (!isRows)
        return typedText(value);
    return value.children.empty() ? QString()
                                  : QString::fromStdString(config::jsonc::toJson(value));
}

bool isTextChoice(KeyType type)
{
    return type == KeyType::Boolean || type == KeyType::Choice;
}

} // namespace

OptionSource::OptionSource(const ConfigurationDesk &desk)
    : settings(desk.view().settings), file(emptyObject()), shown(emptyObject()), view(desk.view())
{
    const auto present =
        desk.tryEdit([](const std::string &text,
                        const config::Settings &) -> Expected<std::string> { return text; });
    if (present && present->settings)
        settings = present->settings;
    config::jsonc::Document document = config::jsonc::parse(view.text);
    if (document.isValid())
        file = std::move(document.root);
    if (settings)
        shown = config::jsonc::parse(config::show(*settings)).root;
}

QString typedText(const Node &value)
{
    const auto isPlain = [](const Node &node) {
        return node.kind != Kind::Array && node.kind != Kind::Object;
    };
    switch (value.kind) {
    case Kind::Null:
        return {};
    case Kind::Boolean:
        return value.boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Number:
    case Kind::String:
        return QString::fromStdString(value.text);
    case Kind::Array:
        if (std::all_of(value.children.begin(), value.children.end(), isPlain)) {
            QStringList texts;
            for (const Node &child : value.children)
                texts.append(typedText(child));
            return texts.join(QStringLiteral(", "));
        }
        break;
    case Kind::Object:
        if (value.children.empty())
            return {};
        break;
    }
    return QString::fromStdString(config::jsonc::toJson(value));
}

bool hasFixedValues(KeyType type)
{
    return isTextChoice(type) || type == KeyType::Integer;
}

OptionState optionState(const config::KeyInfo &key, const config::ValuePath &path,
                        const OptionSource &source)
{
    OptionState state;
    if (!key.fallback.empty())
        state.fallback = fallbackText(key);
    const Node *inFile = config::find(source.file, path);
    const Node *inForce = config::find(source.shown, path);
    const QString effective = inForce ? typedText(*inForce) : state.fallback;
    state.isSet = inFile != nullptr;
    state.origin = overridden(key, source.view);
    state.isReadOnly = !state.origin.isEmpty();
    if (state.isReadOnly) {
        state.text = effective;
        return state;
    }
    if (!inFile) {
        state.text = isTextChoice(key.type) ? state.fallback : QString();
        return state;
    }
    state.text = textForEditor(key, *inFile);
    const bool isVariable = inFile->isString() && inFile->text.find('$') != std::string::npos;
    if (isVariable && hasFixedValues(key.type)) {
        state.origin = Options::tr("The file takes it from a variable: %1").arg(state.text);
        state.isReadOnly = true;
        state.text = effective;
    } else if (!isVariable && inForce
               && effective.contains(QString::fromUtf8(Secret::kMask.data()))) {
        state.text = effective; // a password in an address
    }
    return state;
}

} // namespace ccproxy::ui
