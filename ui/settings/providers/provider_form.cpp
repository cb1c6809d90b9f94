// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/providers/provider_form.h"

#include "core/config/resolve.h"
#include "ui/models/text.h"
#include "ui/settings/providers/model_chooser.h"
#include "ui/settings/providers/more_fields.h"
#include "ui/settings/providers/provider_words.h"
#include "ui/widgets/key_field.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

/// The languages of servers, before the catalogue's names.
constexpr std::string_view kDialects[] = {"openai", "openai-responses", "anthropic", "gemini"};

} // namespace

ProviderForm::ProviderForm(const ProviderDraft &draft, const Known &known, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(QString::fromStdString(draft.name))),
      m_type(new QComboBox), m_address(new QLineEdit(QString::fromStdString(draft.address))),
      m_key(new KeyField(QStringLiteral("providerKey"), tr("Key"))), m_models(new ModelChooser)
{
    m_name->setObjectName(QStringLiteral("providerName"));
    m_name->setReadOnly(!known.canRename);
    m_name->setToolTip(known.canRename
                           ? tr("What routes and requests call it")
                           : tr("A provider keeps its name, since routes lead to it by that. A "
                                "copy can have another one."));
    m_type->setObjectName(QStringLiteral("providerType"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(20);
    m_type->view()->setAccessibleName(tr("Kinds"));
    m_address->setObjectName(QStringLiteral("providerAddress"));
    fillTypes(draft.type);
    QStringList models;
    for (const std::string &model : draft.models)
        models.append(QString::fromStdString(model));
    m_models->setChosen(models);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows.add(form, "name", tr("&Name:"), m_name);
    m_rows.add(form, "type", tr("K&ind:"), m_type);
    m_rows.add(form, "api_base_url", tr("Add&ress:"), m_address);
    m_rows.add(form, "api_key", tr("Ke&y:"), makeKey(known));
    m_rows.add(form, "models", tr("Mode&ls:"), m_models);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(form);
    layout->addWidget(makeMore(draft, known));

    connect(m_name, &QLineEdit::textEdited, this, [this] { touch("name"); });
    connect(m_type, &QComboBox::activated, this, [this] { touch("type"); });
    connect(m_address, &QLineEdit::textEdited, this, [this] { touch("api_base_url"); });
    connect(m_key, &KeyField::changed, this, [this] { touch("api_key"); });
    connect(m_models, &ModelChooser::changed, this, [this] { touch("models"); });
    connect(m_more, &MoreFields::changed, this, &ProviderForm::touch);
    refreshAddress();
}

QWidget *ProviderForm::makeKey(const Known &known)
{
    m_key->setStored(known.keyWords, known.hasKeyInFile);
    if (known.keyUrl.isEmpty())
        return m_key;
    auto *box = new QWidget;
    auto *page = new QPushButton(tr("&Get a key…"));
    page->setObjectName(QStringLiteral("keyPage"));
    page->setAutoDefault(false);
    page->setToolTip(tr("Opens %1").arg(known.keyUrl));
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_key, 1);
    layout->addWidget(page, 0, Qt::AlignTop);
    box->setFocusProxy(m_key);
    connect(page, &QPushButton::clicked, this,
            [url = known.keyUrl] { QDesktopServices::openUrl(QUrl(url)); });
    return box;
}

QWidget *ProviderForm::makeMore(const ProviderDraft &draft, const Known &known)
{
    auto *box = new QWidget;
    m_moreButton = new QToolButton;
    m_moreButton->setObjectName(QStringLiteral("moreFields"));
    m_moreButton->setText(tr("&More"));
    m_moreButton->setCheckable(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setAutoRaise(true);
    m_more = new MoreFields(m_rows, draft, known.furtherKeyWords);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(m_moreButton, 0, Qt::AlignLeading);
    layout->addWidget(m_more);
    const auto open = [this](bool isOpen) {
        const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
        m_moreButton->setArrowType(isOpen ? Qt::DownArrow : closed);
        m_more->setVisible(isOpen);
    };
    connect(m_moreButton, &QToolButton::toggled, this, open);
    m_moreButton->setChecked(MoreFields::isUsed(draft));
    open(m_moreButton->isChecked());
    return box;
}

void ProviderForm::fillTypes(const std::string &type)
{
    const auto add = [this](std::string_view name, const QString &title) {
        m_type->addItem(title, textOf(name));
    };
    add({}, tr("As its name says"));
    for (const std::string_view dialect : kDialects)
        add(dialect, typeText(dialect));
    m_type->insertSeparator(m_type->count());
    for (const catalogue::ProviderEntry &entry : catalogue::providers()) {
        if (m_type->findData(textOf(entry.name)) < 0)
            add(entry.name, textOf(entry.displayName));
    }
    // What nobody knows is shown as well, with what is wrong with it.
    if (m_type->findData(textOf(type)) < 0)
        add(type, textOf(type));
    m_type->setCurrentIndex(m_type->findData(textOf(type)));
}

void ProviderForm::touch(const std::string &field)
{
    m_rows.touch(field);
    // Which address and which kind go with a name.
    if (field == "name" || field == "type") {
        m_rows.touch("type");
        refreshAddress();
    }
    Q_EMIT changed();
}

void ProviderForm::refreshAddress()
{
    config::Provider provider;
    provider.name = m_name->text().trimmed().toStdString();
    provider.type = m_type->currentData().toString().toStdString();
    const auto resolved = config::resolve(provider);
    m_address->setPlaceholderText(resolved ? QString::fromStdString(resolved->baseUrl)
                                           : tr("Such as https://host/v1"));
}

ProviderDraft ProviderForm::draft() const
{
    ProviderDraft out;
    out.name = m_name->text().toStdString();
    out.type = m_type->currentData().toString().toStdString();
    out.address = m_address->text().toStdString();
    out.key = {m_key->wish() != KeyField::Wish::Forget, m_key->typed()};
    const QStringList models = m_models->chosen();
    for (const QString &model : models)
        out.models.push_back(model.toStdString());
    m_more->read(out);
    return out;
}

std::vector<config::Problem> ProviderForm::problems() const
{
    return m_more->problems();
}

void ProviderForm::goToWrong()
{
    QWidget *wrong = m_rows.firstWrong();
    if (wrong == nullptr)
        return;
    if (m_more->isAncestorOf(wrong))
        m_moreButton->setChecked(true);
    wrong->setFocus();
}

void ProviderForm::goToFirst()
{
    if (m_name->text().isEmpty())
        m_name->setFocus();
    else if (m_address->text().isEmpty()
             && m_address->placeholderText().startsWith(tr("Such as https://host/v1")))
        m_address->setFocus();
    else
        m_key->setFocus();
}

void ProviderForm::goTo(const QString &field)
{
    if (field == QLatin1String("key"))
        m_key->setFocus();
    else if (field == QLatin1String("address"))
        m_address->setFocus();
    else
        goToFirst();
}

} // namespace ccproxy::ui
