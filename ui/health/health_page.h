// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/engine_model.h"
#include "ui/models/memory.h"
#include "ui/window/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ccproxy::ui {

/// How each provider is, and each of its models that was asked. It looks at the engine once a
/// second while it is visible.
class HealthPage final : public Page {
    Q_OBJECT

public:
    /// What it is given outlives it.
    HealthPage(EngineModel &engine, Memory &memory, QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    void saveLook() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    QWidget *makeList();
    QWidget *makeNotice();
    void refresh();
    void take(engine::EngineStatus status);
    void showStatus();
    void showProvider(QTreeWidgetItem &item, const engine::ProviderStatus &provider);
    void showDetail();
    const engine::ProviderStatus *chosen() const;
    void forget();

    EngineModel &m_engine;
    Memory &m_memory;
    QTimer m_timer{this};
    bool m_isAsking = false;
    engine::EngineStatus m_status; ///< that is shown

    QAction *m_refresh = nullptr;
    QAction *m_forget = nullptr;
    QAction *m_doctor = nullptr;
    QAction *m_settings = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_notice = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ccproxy::ui
