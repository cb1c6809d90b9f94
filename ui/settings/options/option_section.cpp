// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/options/option_section.h"

#include "ui/models/paths.h"
#include "ui/models/wording.h"
#include "ui/settings/options/access_key_field.h"
#include "ui/settings/options/option_field.h"
#include "ui/settings/options/option_table.h"

#include <QGridLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

QString noteOf(const LoginStart &login)
{
    switch (login.kind) {
    case LoginStart::Kind::Off:
        return OptionSection::tr("CCProxy does not start at login.");
    case LoginStart::Kind::On:
        return OptionSection::tr("CCProxy starts at login: %1").arg(pathText(login.place));
    case LoginStart::Kind::Outdated:
        return OptionSection::tr("The entry is of another version or place of CCProxy, and is "
                                 "mended at the next change: %1")
            .arg(pathText(login.place));
    case LoginStart::Kind::SwitchedOff:
        return OptionSection::tr("The settings of the system have it switched off. Switch it on "
                                 "there, or here once more.");
    case LoginStart::Kind::Foreign:
        return OptionSection::tr("Something else stands where CCProxy would enter itself. Remove "
                                 "it first: %1")
            .arg(pathText(login.place));
    }
    return {};
}

} // namespace

OptionSection::OptionSection(const char *section, EngineModel &engine, const Program &program,
                             QWidget *parent)
    : SettingsSection(parent), m_section(section), m_engine(engine), m_program(program)
{
    setObjectName(QString::fromLatin1(section) + QStringLiteral("Options"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (const OptionRow *row : optionsOf(section)) {
        const config::KeyInfo *key = config::findKey(row->key);
        if (key == nullptr)
            continue;
        if (key->type == config::KeyType::Secret) {
            m_accessKey = new AccessKeyField(program.configuration, this);
            m_accessKey->addTo(grid);
            connect(m_accessKey, &AccessKeyField::said, this, &SettingsSection::said);
            continue;
        }
        auto *field = new OptionField(program.configuration, *key, this);
        field->addTo(grid);
        m_fields.emplace(key->name, field);
        connect(field, &OptionField::saved, this, [this] { Q_EMIT said(tr("Saved.")); });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addStretch(1);
    connect(&program.configuration, &ConfigurationDesk::changed, this, &OptionSection::refresh);
    connect(&engine, &EngineModel::changed, this, [this] {
        if (isVisible())
            refreshNotes();
    });
    refresh();
}

bool OptionSection::showPart(const QString &key)
{
    const auto found = m_fields.find(key.toStdString());
    if (found == m_fields.end())
        return false;
    found->second->setFocus();
    return true;
}

std::vector<NamedPart> OptionSection::parts() const
{
    std::vector<NamedPart> out;
    for (const OptionRow *option : optionsOf(m_section)) {
        if (m_fields.contains(option->key))
            out.push_back({QString::fromLatin1(option->key), withoutMnemonic(labelOf(*option))});
    }
    return out;
}

void OptionSection::refresh()
{
    const OptionSource source(m_program.configuration);
    for (const auto &[key, field] : m_fields)
        field->refresh(source);
    if (m_accessKey)
        m_accessKey->refresh(source);
    refreshNotes();
}

void OptionSection::refreshNotes()
{
    const config::SettingsPtr &settings = m_program.configuration.view().settings;
    const AddressChange change =
        settings ? addressChange(m_engine.view().address, *settings) : AddressChange();
    for (const auto &[key, waits] : {std::pair("host", change.ofHost), {"port", change.ofPort}}) {
        if (const auto found = m_fields.find(key); found != m_fields.end())
            found->second->setNote(
                waits ? tr("The proxy still listens at %1. Stop and start it, and the new address "
                           "counts.")
                            .arg(m_engine.view().address)
                      : QString());
    }
    const auto login = m_fields.find("ui.autostart");
    if (login != m_fields.end() && m_program.loginStart)
        login->second->setNote(noteOf(m_program.loginStart()));
}

void OptionSection::showEvent(QShowEvent *event)
{
    SettingsSection::showEvent(event);
    refreshNotes();
}

AddressChange addressChange(const QString &address, const config::Settings &settings)
{
    const QUrl url(address);
    if (address.isEmpty() || url.port() < 0)
        return {};
    const QString host = QString::fromStdString(settings.host);
    const bool isAnyAddress = host == QLatin1String("0.0.0.0") || host == QLatin1String("::");
    const bool isSameHost = isAnyAddress || url.host().compare(host, Qt::CaseInsensitive) == 0
        || host == QLatin1String("localhost");
    return {.ofHost = !isSameHost, .ofPort = url.port() != settings.port};
}

} // namespace ccproxy::ui
