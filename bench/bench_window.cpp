// SPDX-License-Identifier: GPL-3.0-or-later
// A busy list of requests: a thousand new ones a second, in a full list that is on the screen. What
// the user interface's thread is held up by one batch of them is told as a part of 50 ms, which
// nobody may wait for a window.
#include "ui/live/live_page.h"
#include "ui/support/requests.h"
#include "ui/support/text_desk.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTreeView>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace ccproxy::bench {
namespace {

constexpr double kMostMs = 50;
constexpr int kRowsInASecond = 1000;
/// Requests that come between two looks of the page.
constexpr int kBatch = static_cast<int>(kRowsInASecond * ui::RequestFeed::kInterval.count() / 1000);

std::vector<engine::ExchangeRecord> batchAfter(std::uint64_t last, int count)
{
    std::vector<engine::ExchangeRecord> out;
    out.reserve(static_cast<std::size_t>(count));
    for (int i = 1; i <= count; ++i) {
        const std::uint64_t sequence = last + static_cast<std::uint64_t>(i);
        out.push_back(sequence % 10 == 0 ? ui::testing::failed(sequence)
                                         : ui::testing::record(sequence));
    }
    return out;
}

/// `filter`: what is typed into the page's filter.
void newRows(benchmark::State &state, const char *filter, int column)
{
    engine::Engine engine;
    ui::EngineModel model(engine, [] { return ui::StartReport(); });
    ui::Memory memory{{}};
    ui::testing::TextDesk desk;
    const ui::Program program{.configuration = desk};
    ui::LivePage page(model, memory, program);
    page.resize(1200, 800);
    page.show();
    ui::RequestModel &requests = page.requests();
    requests.take(batchAfter(0, requests.capacity()));
    page.findChild<QLineEdit *>(QStringLiteral("filter"))->setText(QLatin1String(filter));
    page.findChild<QTreeView *>(QStringLiteral("requests"))
        ->sortByColumn(column, Qt::AscendingOrder);
    QApplication::processEvents();
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        auto batch = batchAfter(requests.last(), kBatch);
        state.ResumeTiming();
        QElapsedTimer timer;
        timer.start();
        requests.take(std::move(batch));
        QApplication::processEvents();
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    state.counters["longest_of_50ms"] = longest / kMostMs;
    state.SetItemsProcessed(state.iterations() * kBatch);
}

BENCHMARK_CAPTURE(newRows, by_time, "", static_cast<int>(ui::RequestColumn::Time))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(newRows, filtered, "status:5xx", static_cast<int>(ui::RequestColumn::Time))
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(newRows, by_cost, "", static_cast<int>(ui::RequestColumn::Cost))
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ccproxy::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
