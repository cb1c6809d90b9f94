// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/providers/field_rows.h"
#include "ui/settings/providers/provider_draft.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ccproxy::ui {

class KeyField;
class OptionEditor;

/// What few providers need: further keys, headers, parameters, the way to the server, and what its
/// models can do.
class MoreFields final : public QWidget {
    Q_OBJECT

public:
    /// The fields' problems are shown by `rows`, which outlives it. `keys`: where the further keys
    /// are that it has, in words.
    MoreFields(FieldRows &rows, const ProviderDraft &draft, const QStringList &keys,
               QWidget *parent = nullptr);

    void read(ProviderDraft &draft) const;
    /// What is typed and is no value at all.
    std::vector<config::Problem> problems() const;
    /// Whether anything is set here.
    static bool isUsed(const ProviderDraft &draft);

Q_SIGNALS:
    /// A field was changed, by its name.
    void changed(const std::string &field);

private:
    QWidget *makeKeys(const QStringList &stored);
    KeyField *addKey();
    QWidget *makeCaFile(const ProviderDraft &draft);
    QWidget *makeTls(const ProviderDraft &draft);
    OptionEditor *makeRows(const std::string &field, const QString &label, const std::string &json);
    void browse();

    std::vector<KeyField *> m_keys;
    QVBoxLayout *m_keyLayout = nullptr;
    OptionEditor *m_headers;
    OptionEditor *m_parameters;
    OptionEditor *m_modelOptions;
    QLineEdit *m_proxy;
    QLineEdit *m_caFile = nullptr;
    QCheckBox *m_tls = nullptr;
};

} // namespace ccproxy::ui
