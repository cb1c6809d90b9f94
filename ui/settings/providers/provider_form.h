// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/settings.h"
#include "ui/settings/providers/field_rows.h"
#include "ui/settings/providers/provider_draft.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ccproxy::ui {

class KeyField;
class ModelChooser;
class MoreFields;

/// The fields of one provider.
class ProviderForm final : public QWidget {
    Q_OBJECT

public:
    /// What the fields begin from, beside the draft.
    struct Known {
        bool canRename = true;
        QString keyWords;            ///< where its key is, in words
        bool hasKeyInFile = false;   ///< which can be taken out
        QStringList furtherKeyWords; ///< one for each of the draft's
        QString keyUrl;              ///< page where keys are made, "" = none
    };

    ProviderForm(const ProviderDraft &draft, const Known &known, QWidget *parent = nullptr);

    ProviderDraft draft() const;
    /// What is typed and can be in no draft.
    std::vector<config::Problem> problems() const;
    ModelChooser &models() { return *m_models; }
    FieldRows &rows() { return m_rows; }
    /// Goes to the first field that is wrong; opens "More" for one that is there.
    void goToWrong();
    /// Goes to the field that is to be filled first.
    void goToFirst();
    /// "key", "address"; elsewhere to the first field.
    void goTo(const QString &field);

Q_SIGNALS:
    void changed();

private:
    void touch(const std::string &field);
    QWidget *makeKey(const Known &known);
    QWidget *makeMore(const ProviderDraft &draft, const Known &known);
    void fillTypes(const std::string &type);
    void refreshAddress();

    FieldRows m_rows;
    QLineEdit *m_name;
    QComboBox *m_type;
    QLineEdit *m_address;
    KeyField *m_key;
    ModelChooser *m_models;
    QToolButton *m_moreButton = nullptr;
    MoreFields *m_more = nullptr;
};

} // namespace ccproxy::ui
