// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/more_fields.h"

#include "core/config/key_table.h"
#include "ui/settings/options/option_editor.h"
#include "ui/widgets/key_field.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ccproxy::ui {
MoreFields::MoreFields(FieldRows &rows, const ProviderDraft &draft, const QStringList &keys,
                       QWidget *parent)
    : QWidget(parent), m_headers(makeRows("headers", tr("Headers"), draft.headers)),
      m_parameters(makeRows("parameters", tr("Parameters"), draft.parameters)),
      m_modelOptions(makeRows("model_options", tr("Model options"), draft.modelOptions)),
      m_proxy(new QLineEdit(QString::fromStdString(draft.proxyUrl)))
{
    m_proxy->setObjectName(QStringLiteral("providerProxy"));
    m_proxy->setPlaceholderText(tr("As for all; \"direct\" for none"));
    connect(m_proxy, &QLineEdit::textEdited, this, [this] { Q_EMIT changed("proxy_url"); });
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows.add(form, "api_keys", tr("F&urther keys:"), makeKeys(keys));
    rows.add(form, "headers", tr("&Headers:"), m_headers);
    rows.add(form, "parameters", tr("&Parameters:"), m_parameters);
    rows.add(form, "proxy_url", tr("Pro&xy:"), m_proxy);
    rows.add(form, "ca_file", tr("&Certificates:"), makeCaFile(draft));
    rows.add(form, "tls_verify", {}, makeTls(draft));
    rows.add(form, "model_options", tr("Model &options:"), m_modelOptions);
    m_headers->setToolTip(tr("Sent with each request"));
    m_parameters->setToolTip(tr("What requests get that do not say it themselves"));
    m_modelOptions->setToolTip(tr("What models can do that CCProxy does not know"));
}

OptionEditor *MoreFields::makeRows(const std::string &field, const QString &label,
                                   const std::string &json)
{
    // The table has each of these fields.
    const config::KeyInfo &key = *config::findKey("providers[]." + field);
    OptionEditor *editor = makeOptionEditor(key, label, this);
    editor->setText(QString::fromStdString(json));
    connect(editor, &OptionEditor::typed, this, [this, field] { Q_EMIT changed(field); });
    connect(editor, &OptionEditor::givenUp, this, [this, editor, field, json] {
        editor->dropBegun();
        editor->setText(QString::fromStdString(json));
        Q_EMIT changed(field);
    });
    return editor;
}

QWidget *MoreFields::makeKeys(const QStringList &stored)
{
    auto *box = new QWidget;
    m_keyLayout = new QVBoxLayout(box);
    m_keyLayout->setContentsMargins({});
    auto *add = new QPushButton(tr("Add another &key"));
    add->setObjectName(QStringLiteral("addKey"));
    add->setAutoDefault(false);
    add->setToolTip(tr("Requests take turns with all keys, and go on with another one when one is "
                       "refused or has reached a limit."));
    m_keyLayout->addWidget(add, 0, Qt::AlignLeading);
    for (const QString &words : stored)
        addKey()->setStored(words, true);
    connect(add, &QPushButton::clicked, this, [this] { addKey()->setFocus(); });
    box->setFocusProxy(add);
    return box;
}

KeyField *MoreFields::addKey()
{
    const auto number = static_cast<int>(m_keys.size()) + 2;
    auto *field =
        new KeyField(QStringLiteral("providerKey%1").arg(number), tr("Key %1").arg(number));
    m_keyLayout->insertWidget(m_keyLayout->count() - 1, field);
    m_keys.push_back(field);
    connect(field, &KeyField::changed, this, [this] { Q_EMIT changed("api_keys"); });
    return field;
}

QWidget *MoreFields::makeCaFile(const ProviderDraft &draft)
{
    auto *box = new QWidget;
    m_caFile = new QLineEdit(QString::fromStdString(draft.caFile));
    m_caFile->setObjectName(QStringLiteral("providerCaFile"));
    m_caFile->setPlaceholderText(tr("The system's"));
    m_caFile->setToolTip(tr("A file (PEM) with certificates to trust beside the system's"));
    auto *browse = new QPushButton(tr("&Browse…"));
    browse->setObjectName(QStringLiteral("browseCaFile"));
    browse->setAutoDefault(false);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_caFile, 1);
    layout->addWidget(browse);
    box->setFocusProxy(m_caFile);
    m_caFile->setAccessibleName(tr("File of certificates"));
    connect(m_caFile, &QLineEdit::textEdited, this, [this] { Q_EMIT changed("ca_file"); });
    connect(browse, &QPushButton::clicked, this, &MoreFields::browse);
    return box;
}

void MoreFields::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificates to trust"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        Q_EMIT changed("ca_file");
    });
    dialog->open();
}

QWidget *MoreFields::makeTls(const ProviderDraft &draft)
{
    auto *box = new QWidget;
    m_tls = new QCheckBox(tr("Check the ser&ver's certificate"));
    m_tls->setObjectName(QStringLiteral("providerTls"));
    m_tls->setChecked(draft.checksTls);
    auto *warning = new QLabel(
        tr("⚠ Without the check anybody on the way to the server can read the key and all "
           "requests. Better give the server's certificate above."));
    warning->setObjectName(QStringLiteral("tlsWarning"));
    warning->setWordWrap(true);
    warning->setVisible(!draft.checksTls);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_tls);
    layout->addWidget(warning);
    box->setFocusProxy(m_tls);
    connect(m_tls, &QCheckBox::toggled, this, [this, warning](bool checks) {
        warning->setVisible(!checks);
        Q_EMIT changed("tls_verify");
    });
    return box;
}

void MoreFields::read(ProviderDraft &draft) const
{
    draft.furtherKeys.clear();
    for (const KeyField *key : m_keys)
        draft.furtherKeys.push_back({key->wish() != KeyField::Wish::Forget, key->typed()});
    draft.headers = m_headers->text().toStdString();
    draft.parameters = m_parameters->text().toStdString();
    draft.proxyUrl = m_proxy->text().toStdString();
    draft.caFile = m_caFile->text().toStdString();
    draft.checksTls = m_tls->isChecked();
    draft.modelOptions = m_modelOptions->text().toStdString();
}

std::vector<config::Problem> MoreFields::problems() const
{
    const std::pair<const char *, const OptionEditor *> editors[] = {
        {"headers", m_headers}, {"parameters", m_parameters}, {"model_options", m_modelOptions}};
    std::vector<config::Problem> out;
    for (const auto &[field, editor] : editors) {
        if (const QString what = editor->problem(); !what.isEmpty()) {
            out.emplace_back().key = field;
            out.back().message = what.toStdString();
        }
    }
    return out;
}

bool MoreFields::isUsed(const ProviderDraft &draft)
{
    return !draft.furtherKeys.empty() || !draft.headers.empty() || !draft.parameters.empty()
        || !draft.proxyUrl.empty() || !draft.caFile.empty() || !draft.checksTls
        || !draft.modelOptions.empty();
}

} // namespace ccproxy::ui
