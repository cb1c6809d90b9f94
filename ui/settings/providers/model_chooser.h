// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStandardItemModel>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace ccproxy::ui {

/// Which models of a provider may be asked for: those that are known as a list with check boxes, a
/// field that searches it, and adds what is not in it. None that is checked means any.
class ModelChooser final : public QWidget {
    Q_OBJECT

public:
    explicit ModelChooser(QWidget *parent = nullptr);

    /// In their order.
    QStringList chosen() const;
    void setChosen(const QStringList &models);
    /// Further ones that can be chosen.
    void offer(const QStringList &models);
    /// What the provider lists, and when it said so.
    void setListed(const QStringList &models, const QDateTime &when);
    /// There is nobody to fetch a list.
    void hideFetch();
    /// A list is on its way.
    void setFetching(bool on);
    /// Why there is no list; "" takes it away.
    void setFailure(const QString &text);

Q_SIGNALS:
    void changed();
    void fetchRequested();
    void cancelRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStandardItem *item(const QString &model) const;
    void add(const QString &model, Qt::CheckState state);
    void addTyped();
    void refresh();

    QStandardItemModel m_models;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_search;
    QPushButton *m_add;
    QPushButton *m_fetch;
    QListView *m_list;
    QLabel *m_words;
    QLabel *m_failure;
    QDateTime m_when;
    bool m_isFetching = false;
};

} // namespace ccproxy::ui
