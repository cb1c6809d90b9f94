// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/history/sample_records.h"
#include "service/history_values.h"
#include "service/usage_figures.h"
#include "ui/support/proxy_fixture.h"
#include "ui/support/text_desk.h"
#include "ui/support/widget_checks.h"
#include "ui/support/windows.h"
#include "ui/usage/usage_chart.h"
#include "ui/usage/usage_columns.h"
#include "ui/usage/usage_page.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>

using namespace ccproxy;
using namespace ccproxy::ui;
using namespace std::chrono_literals;

namespace {

QByteArray usageText(UsageFormat format, usage::By by,
                     const std::vector<engine::UsageGroup> &groups)
{
    const QJsonObject answer = app::answerOf(by, groups);
    return format == UsageFormat::Csv ? QByteArray::fromStdString(app::usageCsv(answer))
                                      : QJsonDocument(answer).toJson();
}

/// One that ended so many days ago, in the middle of the day.
engine::ExchangeRecord recordOf(int daysAgo, int number)
{
    engine::ExchangeRecord record = test::sampleRecord(number);
    const QDateTime noon(QDate::currentDate().addDays(-daysAgo), QTime(12, 0));
    record.requestId += "_" + std::to_string(daysAgo);
    record.receivedAt =
        std::chrono::system_clock::time_point(std::chrono::milliseconds(noon.toMSecsSinceEpoch()));
    return record;
}

/// A history of ten days, ten requests on each: three of 100 have no price.
void fill(const std::string &path)
{
    std::vector<engine::NewExchange> exchanges;
    for (int daysAgo = 0; daysAgo < 10; ++daysAgo) {
        for (int i = 0; i < 10; ++i)
            exchanges.push_back(
                {std::make_shared<const engine::ExchangeRecord>(recordOf(daysAgo, daysAgo * 3 + i)),
                 {}});
    }
    const auto location = engine::historyLocation(path);
    QVERIFY(location);
    auto database = engine::Database::open(*location);
    QVERIFY(database);
    QVERIFY((*database)->write(exchanges));
}

/// The page on an engine with a history of its own.
struct Shown {
    explicit Shown(const std::string &configuration = "{}", bool isFilled = true,
                   const QString &memoryFile = {}, const char *historyFile = "history.sqlite")
        : engine(nullptr, testing::fastTuning()), model(engine,
                                                        [this] {
                                                            engine.start(settings);
                                                            return StartReport{settings, {}};
                                                        }),
          memory(memoryFile), desk(configuration), page(model, memory, program)
    {
        config::Settings of = testing::demoSettings();
        of.history = desk.view().settings->history;
        of.history.database = folder.filePath(QLatin1String(historyFile)).toStdString();
        of.budget = desk.view().settings->budget;
        settings = std::make_shared<const config::Settings>(of);
        if (isFilled)
            fill(of.history.database);
        page.resize(1100, 760);
        testing::bringUp(page);
    }

    template <typename Widget>
    Widget &get(const char *name)
    {
        return testing::part<Widget>(page, name);
    }
    void run()
    {
        model.start();
        QTRY_COMPARE(model.view().state, ProxyState::On);
    }
    /// Until what was asked last is shown.
    void runAndWait()
    {
        QSignalSpy refreshed(&page, &UsagePage::refreshed);
        run();
        QTRY_VERIFY(!refreshed.isEmpty());
    }
    void choose(const char *name, const char *key)
    {
        auto &box = get<QComboBox>(name);
        QSignalSpy refreshed(&page, &UsagePage::refreshed);
        box.setCurrentIndex(box.findData(QLatin1String(key)));
        const bool asks = box.objectName() != QLatin1String("usageMeasure");
        if (asks && model.hasSettings())
            QTRY_VERIFY(!refreshed.isEmpty());
    }
    QTreeView &table() { return get<QTreeView>("usageTable"); }
    UsageChart &chart() { return get<UsageChart>("usageChart"); }
    QString cell(int row, int column)
    {
        return table().model()->index(row, column).data().toString();
    }
    QString sum(int column)
    {
        return get<QTreeView>("usageSum").model()->index(0, column).data().toString();
    }
    int rows() { return table().model()->rowCount(); }
    QString notice() { return get<QLabel>("usageNotice").text(); }

    QTemporaryDir folder;
    config::SettingsPtr settings;
    engine::Engine engine;
    EngineModel model;
    Memory memory;
    testing::TextDesk desk;
    Program program{.configuration = desk,
                    .environmentText = {},
                    .recordToJson = {},
                    .usageToText = usageText,
                    .quit = {}};
    UsagePage page;
};

/// How many colours a picture has: one that shows nothing has few.
int coloursOf(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return static_cast<int>(colours.size());
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x2b, 0x2d, 0x31));
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    dark.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    return dark;
}

} // namespace

class TestUsagePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }

    // -- What it says when there are no figures

    void notStarted()
    {
        Shown shown;
        QVERIFY(shown.notice().contains(QLatin1String("Start it above")));
        QVERIFY(!shown.get<QAction>("exportUsage").isEnabled());
        shown.run();
        QTRY_VERIFY(shown.table().isVisible()); // without being asked
    }

    void nothingYet()
    {
        Shown shown("{}", false);
        shown.runAndWait();
        QVERIFY(shown.notice().contains(QLatin1String("Choose another time")));
        shown.choose("usagePeriod", "all");
        QVERIFY(shown.notice().contains(QLatin1String("No requests yet")));
        // What comes is shown.
        const testing::Request request(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(shown.table().isVisible(), 20000);
        QCOMPARE(shown.cell(0, UsageColumn::Requests), QStringLiteral("1"));
    }

    void turnedOff()
    {
        Shown shown(R"({"history": {"enabled": false}})", false);
        shown.run();
        QTRY_VERIFY(shown.notice().contains(QLatin1String("turned off")));
        QSignalSpy wanted(&shown.page, &Page::showRequested);
        QTest::mouseClick(&shown.get<QPushButton>("usageRemedy"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), QStringLiteral("settingsPage"));
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("history"));
        QVERIFY(!shown.get<QWidget>("budget").isVisible());
    }

    /// A folder stands where the file should be.
    void broken()
    {
        Shown shown("{}", false, {}, "");
        shown.runAndWait();
        QVERIFY(shown.notice().contains(QLatin1String("cannot be read")));
        QVERIFY(shown.notice().contains(QLatin1String("answered all the same")));
        QSignalSpy refreshed(&shown.page, &UsagePage::refreshed);
        QTest::mouseClick(&shown.get<QPushButton>("usageRemedy"), Qt::LeftButton);
        QTRY_COMPARE(refreshed.size(), 1);
    }

    // -- Figures

    void tableOfDays()
    {
        Shown shown;
        shown.choose("usagePeriod", "all");
        shown.runAndWait();
        QCOMPARE(shown.rows(), 10);
        const QLocale locale;
        const QDate today = QDate::currentDate();
        QCOMPARE(shown.cell(0, 0), locale.toString(today, QLocale::ShortFormat));
        QCOMPARE(shown.cell(9, 0), locale.toString(today.addDays(-9), QLocale::ShortFormat));
        QCOMPARE(shown.sum(0), QStringLiteral("All"));
        QCOMPARE(shown.sum(UsageColumn::Requests), QStringLiteral("100"));
        QVERIFY(shown.sum(UsageColumn::Cost).contains(QLatin1String("+ ?")));
        QVERIFY(shown.sum(UsageColumn::Unpriced).toInt() > 0);
        for (int column = 1; column < UsageColumn::Count; ++column) {
            const QModelIndex index = shown.table().model()->index(0, column);
            QVERIFY(index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        }
        QCOMPARE(shown.chart().data().bars.size(), std::size_t(10));
        QTRY_COMPARE(shown.table().header()->length(), shown.table().viewport()->width());
        // Sums stand below what they are of.
        auto &sums = shown.get<QTreeView>("usageSum");
        for (int column = 0; column < UsageColumn::Count; ++column)
            QCOMPARE(sums.columnWidth(column), shown.table().columnWidth(column));
        shown.table().header()->resizeSection(2, 200);
        QCOMPARE(sums.columnWidth(2), 200);
    }

    void sortsByAClick()
    {
        Shown shown;
        shown.choose("usageGrouping", "provider");
        shown.runAndWait();
        QHeaderView &header = *shown.table().header();
        const auto inputs = [&] {
            QStringList out;
            for (int row = 0; row < shown.rows(); ++row)
                out.append(shown.cell(row, UsageColumn::Input));
            return out;
        };
        const auto click = [&] {
            const int x = header.sectionViewportPosition(UsageColumn::Input)
                + header.sectionSize(UsageColumn::Input) / 2;
            QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, {x, header.height() / 2});
        };
        click();
        const QStringList once = inputs();
        click();
        QStringList twice = inputs();
        QVERIFY(once.size() > 2);
        QVERIFY(once != twice);
        std::reverse(twice.begin(), twice.end());
        QCOMPARE(once, twice);
    }

    void periods_data()
    {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<int>("requests");
        QTest::newRow("today") << QByteArray("today") << 10;
        QTest::newRow("week") << QByteArray("week") << 70;
        QTest::newRow("30 days") << QByteArray("30days") << 100;
        QTest::newRow("all") << QByteArray("all") << 100;
        QTest::newRow("this month")
            << QByteArray("month") << 10 * std::min(10, QDate::currentDate().day());
    }
    void periods()
    {
        QFETCH(QByteArray, period);
        QFETCH(int, requests);
        Shown shown;
        shown.runAndWait();
        if (shown.get<QComboBox>("usagePeriod").currentData().toByteArray() != period)
            shown.choose("usagePeriod", period.constData());
        QCOMPARE(shown.sum(UsageColumn::Requests), QString::number(requests));
    }

    void ownDaysByKeys()
    {
        Shown shown;
        shown.runAndWait();
        QVERIFY(!shown.get<QDateEdit>("usageFirst").isVisible());
        auto &period = shown.get<QComboBox>("usagePeriod");
        period.setFocus();
        QTest::keyClick(&period, Qt::Key_End);
        auto &first = shown.get<QDateEdit>("usageFirst");
        QTRY_VERIFY(first.isVisible());
        QTRY_COMPARE(shown.sum(UsageColumn::Requests), QStringLiteral("10"));
        first.setFocus();
        first.setCurrentSection(QDateTimeEdit::DaySection);
        first.setDate(QDate::currentDate().addDays(-1));
        QTest::keyClick(&first, Qt::Key_Tab);
        QTRY_COMPARE(shown.sum(UsageColumn::Requests), QStringLiteral("20"));
    }

    void groups_data()
    {
        QTest::addColumn<QByteArray>("by");
        for (const auto &[by, name] : usage::kByNames)
            QTest::newRow(name.data()) << QByteArray(name.data());
    }
    void groups()
    {
        QFETCH(QByteArray, by);
        Shown shown;
        shown.runAndWait();
        if (by != "day")
            shown.choose("usageGrouping", by.constData());
        const auto kind = *usage::byFrom(by.toStdString());
        QCOMPARE(shown.table().model()->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
                 titleOf(kind));
        QCOMPARE(shown.chart().data().isByTime, by == "day");
        QCOMPARE(shown.sum(UsageColumn::Requests), QStringLiteral("70"));
    }

    // -- The chart

    void chartByKeysAndMouse()
    {
        Shown shown;
        shown.runAndWait();
        UsageChart &chart = shown.chart();
        QCOMPARE(chart.accessibleDescription().count(u'\n'), 6); // a line for each day
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 0);
        QVERIFY(chart.accessibleName().contains(QLatin1String("Requests: 10")));
        QTRY_COMPARE(QToolTip::text(), chart.data().bars[0].detail);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.current(), 6);
        QTest::keyClick(&chart, Qt::Key_Right);
        QCOMPARE(chart.current(), 6);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 5);
        chart.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), 6);
        QTest::mouseClick(&chart, Qt::LeftButton, {}, {chart.width() / 2, chart.height() / 2});
        QCOMPARE(chart.current(), 3);
        QHelpEvent help(QEvent::ToolTip, {chart.width() - 60, chart.height() / 2},
                        chart.mapToGlobal(QPoint(chart.width() - 60, chart.height() / 2)));
        QApplication::sendEvent(&chart, &help);
        QTRY_COMPARE(QToolTip::text(), chart.data().bars[0].detail);
    }

    /// Painted on light and on dark ground, in both directions, in both measures.
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("light") << false << false << QByteArray("day");
        QTest::newRow("dark") << true << false << QByteArray("day");
        QTest::newRow("light, models") << false << false << QByteArray("model");
        QTest::newRow("dark, right to left") << true << true << QByteArray("model");
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(bool, rightToLeft);
        QFETCH(QByteArray, by);
        Shown shown;
        if (dark)
            shown.page.setPalette(darkPalette());
        if (rightToLeft)
            shown.page.setLayoutDirection(Qt::RightToLeft);
        shown.runAndWait();
        if (by != "day")
            shown.choose("usageGrouping", by.constData());
        const QImage costs = shown.chart().grab().toImage();
        QVERIFY(coloursOf(costs) > 4);
        shown.choose("usageMeasure", "tokens");
        const QImage tokens = shown.chart().grab().toImage();
        QVERIFY(costs != tokens);
        const QColor ground = tokens.pixelColor(0, tokens.height() - 1);
        QCOMPARE(ground.lightness() < 128, dark);
        QCoreApplication::processEvents();
        QCOMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
    }

    // -- Budgets

    void budgetIsShown()
    {
        Shown shown(R"({"budget": {"daily": 0.005, "monthly": 50, "on_limit": "stop"}})");
        shown.runAndWait();
        auto &today = shown.get<QProgressBar>("budgetBar0");
        QTRY_VERIFY(today.isVisible());
        QCOMPARE(today.value(), 100);
        QVERIFY(!today.accessibleName().isEmpty());
        QVERIFY(today.text().contains(QLatin1String("of $0.005")));
        QVERIFY(shown.get<QLabel>("budgetMeaning0")
                    .text()
                    .contains(QLatin1String("refused until midnight")));
        QVERIFY(shown.get<QLabel>("budgetMeaning1")
                    .text()
                    .contains(QLatin1String("At the limit requests are refused")));
        QVERIFY(!shown.get<QPushButton>("setBudget").isVisible());
    }

    void noBudgetTellsWhereToSetOne()
    {
        Shown shown;
        shown.runAndWait();
        QVERIFY(!shown.get<QProgressBar>("budgetBar0").isVisible());
        QSignalSpy wanted(&shown.page, &Page::showRequested);
        QTest::mouseClick(&shown.get<QPushButton>("setBudget"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), QStringLiteral("budget"));
        // Set while the page is there.
        shown.desk.take(R"({"budget": {"monthly": 50}})");
        QTRY_VERIFY(shown.get<QProgressBar>("budgetBar0").isVisible());
    }

    // -- Refreshing

    void refreshesWhileShown()
    {
        Shown shown;
        shown.choose("usagePeriod", "today");
        shown.runAndWait();
        QSignalSpy refreshed(&shown.page, &UsagePage::refreshed);
        QTest::keyClick(&shown.page, Qt::Key_F5);
        QTRY_COMPARE(refreshed.size(), 1);
        // Much is recorded: it is asked for once in two seconds.
        QElapsedTimer time;
        time.start();
        std::vector<std::unique_ptr<testing::Request>> requests;
        for (int i = 0; i < 8; ++i) {
            requests.push_back(std::make_unique<testing::Request>(shown.model.view()));
            QTRY_VERIFY_WITH_TIMEOUT(requests.back()->answer().contains("message_stop"), 20000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown.sum(UsageColumn::Requests), QStringLiteral("18"), 20000);
        QVERIFY(refreshed.size() - 1 <= time.elapsed() / UsagePage::kPause.count() + 1);
        shown.page.hide();
        refreshed.clear();
        QSignalSpy recorded(&shown.model, &EngineModel::recorded);
        const testing::Request unseen(shown.model.view());
        QTRY_VERIFY_WITH_TIMEOUT(!recorded.isEmpty(), 20000);
        for (const QTimer *timer : shown.page.findChildren<QTimer *>())
            QVERIFY(!timer->isActive());
        QCOMPARE(refreshed.size(), 0);
        shown.page.show();
        QTRY_COMPARE(refreshed.size(), 1);
    }

    // -- Files

    void exports_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSV") << QByteArray("exportUsageCsv") << "csv";
        QTest::newRow("JSON") << QByteArray("exportUsageJson") << "json";
    }
    void exports()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, suffix);
        Shown shown;
        shown.choose("usageGrouping", "model");
        shown.choose("usagePeriod", "today");
        shown.runAndWait();
        QSignalSpy said(&shown.page, &Page::said);
        shown.get<QAction>(action.constData()).trigger();
        auto *dialog = shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        const QString file = shown.folder.filePath(QStringLiteral("out"));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(said.size(), 1);
        QFile written(file + u'.' + suffix);
        QVERIFY(written.open(QIODevice::ReadOnly));
        // The same as the database gives by itself.
        const auto location = engine::historyLocation(shown.settings->history.database);
        auto database = engine::Database::open(*location);
        QVERIFY(database);
        const DaySpan today = spanOf(UsagePeriod::Today, QDate::currentDate(), {});
        const auto groups = (*database)->usage(queryOf(usage::By::Model, today));
        QVERIFY(groups && groups->size() > 2);
        QCOMPARE(written.readAll(),
                 usageText(suffix == QLatin1String("csv") ? UsageFormat::Csv : UsageFormat::Json,
                           usage::By::Model, *groups));
    }

    void aFileThatCannotBeWritten()
    {
        Shown shown;
        shown.runAndWait();
        QSignalSpy said(&shown.page, &Page::said);
        shown.get<QAction>("exportUsageCsv").trigger();
        auto *dialog = shown.page.findChild<QFileDialog *>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(shown.folder.filePath(QStringLiteral("nowhere/out.csv")));
        QCOMPARE(said.size(), 1);
        QVERIFY(said[0][0].toString().contains(QLatin1String("could not be written")));
    }

    // -- Look

    void choicesAreRemembered()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("desktop.ini"));
        const QDate day = QDate::currentDate().addDays(-3);
        {
            Shown shown("{}", true, file);
            shown.runAndWait();
            shown.choose("usageGrouping", "session");
            shown.choose("usageMeasure", "tokens");
            shown.choose("usagePeriod", "own");
            shown.get<QDateEdit>("usageFirst").setDate(day);
            shown.page.saveLook();
        }
        Shown shown("{}", true, file);
        QCOMPARE(shown.get<QComboBox>("usageGrouping").currentData().toString(),
                 QStringLiteral("session"));
        QCOMPARE(shown.get<QComboBox>("usageMeasure").currentData().toString(),
                 QStringLiteral("tokens"));
        QCOMPARE(shown.get<QComboBox>("usagePeriod").currentData().toString(),
                 QStringLiteral("own"));
        QVERIFY(shown.get<QDateEdit>("usageFirst").isVisible());
        QCOMPARE(shown.get<QDateEdit>("usageFirst").date(), day);
    }

    void tabOrder()
    {
        Shown shown;
        shown.runAndWait();
        QCOMPARE(testing::tabOrderFrom(shown.get<QComboBox>("usagePeriod")).join(u' '),
                 QStringLiteral("usagePeriod usageGrouping usageMeasure refreshUsageButton "
                                "exportUsageButton setBudget usageChart usageTable"));
    }

    void everythingHasANameAndItsRoom_data()
    {
        QTest::addColumn<QByteArray>("configuration");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("no budget") << QByteArray("{}") << false;
        QTest::newRow("budget") << QByteArray(R"({"budget": {"daily": 1, "monthly": 5}})") << false;
        QTest::newRow("right to left")
            << QByteArray(R"({"budget": {"daily": 1, "monthly": 5}})") << true;
        QTest::newRow("off") << QByteArray(R"({"history": {"enabled": false}})") << false;
    }
    void everythingHasANameAndItsRoom()
    {
        QFETCH(QByteArray, configuration);
        QFETCH(bool, rightToLeft);
        Shown shown(configuration.toStdString());
        if (rightToLeft)
            shown.page.setLayoutDirection(Qt::RightToLeft);
        if (shown.desk.view().settings->history.enabled) {
            shown.runAndWait();
            shown.choose("usagePeriod", "own");
        } else {
            shown.run();
        }
        for (const QSize size : {QSize(1100, 760), shown.page.minimumSizeHint()}) {
            shown.page.resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(testing::withoutAccessibleName(shown.page).join(u'\n'), QString());
            QCOMPARE(testing::clippedTexts(shown.page).join(u'\n'), QString());
        }
    }
};

QTEST_MAIN(TestUsagePage)
#include "tst_usage_page.moc"
