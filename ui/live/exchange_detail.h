// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/models/mending.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <string>

class QAction;
class QComboBox;
class QLabel;
class QTabWidget;

namespace ccproxy::ui {

class BodyView;
class ElidedLabel;
class Overview;
class RoutingView;
class StreamEvents;

/// One request: its overview, how its way was decided, both sides of the wire, the events of its
/// answer. A tab is filled when it is looked at.
class ExchangeDetail final : public QWidget {
    Q_OBJECT

public:
    /// `settings`: those of now, by which a decision is explained; null: by none.
    using SettingsNow = std::function<config::SettingsPtr()>;
    explicit ExchangeDetail(SettingsNow settings = {}, QWidget *parent = nullptr);

    /// What is known at once; bodies that belong to another request go.
    void setRecord(const engine::ExchangeRecord &record);
    /// Of the record that is shown. `areAll`: it has ended, so there will be no more of them.
    void setBodies(engine::KeptBodies bodies, bool areAll = true);
    /// In place of bodies: why there are none.
    void setNoBodies(const QString &why);

    const std::string &requestId() const { return m_record.requestId; }
    bool hasBodies() const { return m_bodies.has_value(); }
    bool hasAllBodies() const { return m_bodies && m_areAll; }
    /// Whether what is in front tells of bodies.
    bool isAtBodies() const;
    /// With its bodies, if they are known.
    engine::HistoryExchange exchange() const { return {m_record, m_bodies}; }
    QAction *copyAsCurl() const { return m_copyAsCurl; }
    /// For whoever can send it again; enabled when its body is known.
    QAction *replay() const { return m_replay; }

Q_SIGNALS:
    void closeRequested();
    void mendRequested(const ccproxy::ui::Place &place);
    /// Something was done that is worth a word.
    void said(const QString &text);

private:
    QWidget *makeHead();
    QWidget *makePair(BodyView *one, BodyView *other);
    void makeTabs();
    void bodiesChanged();
    void fillTab();
    void fillRouting();
    void fillRequests();
    void fillAnswers();
    void fillEvents();
    const engine::KeptAttempt *attempt() const;
    bool isLast() const;
    QString nobodyAsked() const;
    void copyCurl();

    const SettingsNow m_settings;
    engine::ExchangeRecord m_record;
    std::optional<engine::KeptBodies> m_bodies;
    bool m_areAll = false;
    QString m_whyNone;
    std::array<bool, 6> m_isFilled{}; ///< by tab

    ElidedLabel *m_title = nullptr;
    QLabel *m_tryLabel = nullptr;
    QComboBox *m_try = nullptr;
    QAction *m_copyAsCurl = nullptr;
    QAction *m_replay = nullptr;
    QTabWidget *m_tabs = nullptr;
    Overview *m_overview = nullptr;
    RoutingView *m_routing = nullptr;
    BodyView *m_clientRequest = nullptr;
    BodyView *m_providerRequest = nullptr;
    BodyView *m_providerAnswer = nullptr;
    BodyView *m_clientAnswer = nullptr;
    StreamEvents *m_providerEvents = nullptr;
    StreamEvents *m_clientEvents = nullptr;
};

} // namespace ccproxy::ui
