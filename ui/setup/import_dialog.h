// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/program/importer.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace ccproxy::ui {

/// Takes over what another program is configured with: shows first what that would be, and what
/// would stay behind and why.
class ImportDialog final : public QDialog {
    Q_OBJECT

public:
    /// `importer` outlives it; without one nothing can be done.
    ImportDialog(Importer *importer, QWidget *parent);

Q_SIGNALS:
    /// Something was taken over.
    void imported();

private:
    QWidget *makeSources();
    QWidget *makeNotice();
    QWidget *makeButtons();
    void browse();
    void addSource(ImportSource source);
    const ImportSource *current() const;
    void preview();
    void takeOver(Importer::Keys keys);
    void showOutcome(const ImportOutcome &outcome, bool isDone);
    void take(const Expected<ImportOutcome> &done, Importer::Keys keys);
    void tell(const QString &text);
    void refresh();

    Importer *m_importer;
    std::vector<ImportSource> m_sources;
    int m_asked = 0;        ///< which preview is waited for
    bool m_canTake = false; ///< the preview is there, and has something
    bool m_isTaking = false;
    QListWidget *m_list = nullptr;
    QTreeWidget *m_preview;
    QLabel *m_words;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeWords = nullptr;
    QPushButton *m_browse = nullptr;
    QPushButton *m_toFile = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace ccproxy::ui
