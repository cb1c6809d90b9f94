// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/live/request_export.h"
#include "ui/models/engine_model.h"
#include "ui/models/filtered_requests.h"
#include "ui/models/history_fill.h"
#include "ui/models/memory.h"
#include "ui/models/request_feed.h"
#include "ui/models/request_model.h"
#include "ui/window/page.h"

#include <QElapsedTimer>
#include <QTimer>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ccproxy::ui {

class ExchangeDetail;
class FilterField;
class RequestList;

/// The requests as they run, and one of them in detail. It looks at the engine while it is visible
/// and not paused.
class LivePage final : public Page {
    Q_OBJECT

public:
    /// What it is given outlives it.
    LivePage(EngineModel &engine, Memory &memory, const Program &program,
             QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    void saveLook() override;
    /// A request by its id; one that is not listed yet, once it is.
    bool showPart(const QString &request) override;

    RequestModel &requests() { return m_requests; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QAction *makeAction(const QString &name, const QString &text, const QKeySequence &key,
                        const QString &toolTip);
    void makeActions();
    QWidget *makeBar();
    QWidget *makeList();
    void makeListMenu();
    void restoreLook();
    void setPaused(bool paused);
    void clear();
    void wake();
    void showState();
    QString summary() const;
    QString emptyText() const;

    void open(const QModelIndex &index);
    bool openWanted();
    void askHistoryForWanted();
    void divide();
    void closeDetail();
    void onCurrentChanged(const QModelIndex &index);
    void onDataChanged(const QModelIndex &first, const QModelIndex &last);
    void loadBodies();
    void loadAllBodies();
    void lookAtRunning();
    void replay();

    void addFilter(const QString &field, const QString &value);
    void askForFixture(const std::string &id);
    void askForFile(const ExportKind &kind);
    void exportTo(ExportFormat format, const QString &file);

    EngineModel &m_engine;
    Memory &m_memory;
    const Program &m_program;
    RequestModel m_requests;
    FilteredRequests m_filtered;
    RequestFeed m_feed;
    HistoryFill m_fill;
    std::string m_wanted;   ///< id of a request that is to be opened; "" = none
    QElapsedTimer m_looked; ///< at the bodies of one that runs
    std::chrono::milliseconds m_lookRest{0};
    bool m_isLooking = false;
    QTimer m_loadPause; ///< so that going through the list asks for the last one only

    QAction *m_find = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_export = nullptr; ///< with a menu
    QAction *m_columns = nullptr;
    FilterField *m_filter = nullptr;
    RequestList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_showAll = nullptr;
    QSplitter *m_split = nullptr;
    ExchangeDetail *m_detail = nullptr;
};

} // namespace ccproxy::ui
