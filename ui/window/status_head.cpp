// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_head.h"

#include "ui/models/wording.h"
#include "ui/widgets/state_icon.h"
#include "ui/widgets/words_label.h"
#include "ui/words/core_tables.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ccproxy::ui {
namespace {

/// Lines of the configuration's problems that are seen without scrolling.
constexpr int kProblemLines = 4;
/// An address with a port, and some room.
constexpr int kAddressInCharacters = 26;
/// Of the state's words, in a line.
constexpr int kStateInCharacters = 22;

/// Each as it is said in the language of the windows.
QString problemLines(const QStringList &problems)
{
    QStringList lines;
    for (const QString &problem : problems)
        lines.append(coreText(problem.toStdString()));
    return lines.join(u'\n');
}

/// A changed text is told to screen readers, for these labels are what one waits for.
void say(QLabel *label, const QString &text)
{
    if (label->text() == text)
        return;
    label->setText(text);
    QAccessibleEvent event(label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace

StatusHead::StatusHead(EngineModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(QStringLiteral("head"));
    auto *row = new QHBoxLayout;
    row->addWidget(makeState(), 1);
    row->addWidget(makeAddress(), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(row);
    layout->addWidget(makeProblems());
    connect(&model, &EngineModel::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

QWidget *StatusHead::makeState()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    m_picture = new QLabel(box);
    m_picture->setObjectName(QStringLiteral("picture"));
    m_state = wordsLabel(QStringLiteral("state"), box);
    QFont font = m_state->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    m_state->setFont(font);
    m_detail = wordsLabel(QStringLiteral("stateDetail"), box);
    m_detail->setMinimumWidth(fontMetrics().averageCharWidth() * kStateInCharacters);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_state);
    texts->addWidget(m_detail);
    m_mend = new QPushButton(box);
    m_mend->setObjectName(QStringLiteral("mendTrouble"));
    connect(m_mend, &QPushButton::clicked, this, [this] {
        if (m_model.view().mending)
            Q_EMIT mendRequested(placeOf(*m_model.view().mending));
    });
    texts->addLayout(makePortButtons());
    texts->addWidget(m_mend, 0, Qt::AlignLeading);
    layout->addWidget(m_picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return box;
}

QLayout *StatusHead::makePortButtons()
{
    m_usePort = new QPushButton(this);
    m_usePort->setObjectName(QStringLiteral("usePort"));
    connect(m_usePort, &QPushButton::clicked, this, [this] {
        if (m_model.view().port)
            Q_EMIT portChosen(m_model.view().port->free);
    });
    m_keepTrying = new QPushButton(this);
    m_keepTrying->setObjectName(QStringLiteral("keepTrying"));
    connect(m_keepTrying, &QPushButton::clicked, this,
            [this] { m_model.keepTrying(m_model.view().port && !m_model.view().port->isTrying); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_usePort);
    row->addWidget(m_keepTrying);
    row->addStretch();
    return row;
}

QWidget *StatusHead::makeAddress()
{
    auto *box = new QWidget(this);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("&Address:"), box);
    label->setObjectName(QStringLiteral("addressLabel"));
    m_address = new QLineEdit(box);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the proxy"));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * kAddressInCharacters);
    label->setBuddy(m_address);
    m_copyAddress = new QPushButton(tr("&Copy"), box);
    m_copyAddress->setObjectName(QStringLiteral("copyAddress"));
    m_copyAddress->setAccessibleName(tr("Copy the address"));
    connect(m_copyAddress, &QPushButton::clicked, this, &StatusHead::copyAddress);
    m_toggle = new QPushButton(box);
    m_toggle->setObjectName(QStringLiteral("toggle"));
    connect(m_toggle, &QPushButton::clicked, &m_model, &EngineModel::toggle);
    layout->addWidget(label);
    layout->addWidget(m_address);
    layout->addWidget(m_copyAddress);
    layout->addWidget(m_toggle);
    return box;
}

QWidget *StatusHead::makeProblems()
{
    m_problemBox = new QWidget(this);
    auto *layout = new QVBoxLayout(m_problemBox);
    layout->setContentsMargins({});
    auto *label = new QLabel(tr("Problems of the confi&guration:"), m_problemBox);
    label->setObjectName(QStringLiteral("problemsLabel"));
    m_problems = new QPlainTextEdit(m_problemBox);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("Problems of the configuration"));
    m_problems->setFixedHeight(m_problems->fontMetrics().lineSpacing() * kProblemLines
                               + 2 * m_problems->frameWidth()
                               + static_cast<int>(2 * m_problems->document()->documentMargin()));
    label->setBuddy(m_problems);
    layout->addWidget(label);
    layout->addWidget(m_problems);
    return m_problemBox;
}

/// What changed while nobody could see it.
void StatusHead::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void StatusHead::copyAddress()
{
    if (m_address->text().isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_address->text());
    Q_EMIT said(tr("Address copied."));
}

void StatusHead::refreshPort()
{
    const std::optional<PortOffer> &offer = m_model.view().port;
    m_usePort->setVisible(offer && offer->free != 0);
    m_keepTrying->setVisible(offer.has_value());
    if (!offer)
        return;
    m_usePort->setText(tr("Use port %1").arg(offer->free));
    m_keepTrying->setText(offer->isTrying ? tr("Stop trying") : tr("Keep trying"));
}

void StatusHead::refresh()
{
    const ProxyView &view = m_model.view();
    const int side = 2 * style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_picture->setPixmap(stateIcon(view.state).pixmap(QSize(side, side), devicePixelRatio()));
    m_picture->setAccessibleName(stateName(view));
    say(m_state, stateName(view));
    say(m_detail, stateDetail(view));
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_mend->setText(view.mending ? offerOf(*view.mending) : QString());
    m_mend->setVisible(view.mending.has_value());
    refreshPort();
    m_address->setText(view.address);
    m_address->setPlaceholderText(view.address.isEmpty() ? tr("not listening") : QString());
    m_copyAddress->setEnabled(!view.address.isEmpty());
    m_toggle->setText(toggleText(view));
    const QString problems = problemLines(m_model.problems());
    if (m_problems->toPlainText() != problems)
        m_problems->setPlainText(problems);
    m_problemBox->setVisible(!problems.isEmpty());
}

} // namespace ccproxy::ui
