// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_icon.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

using namespace ccproxy::ui;

namespace {

QImage onPanel(ProxyState state, int size, const QColor &panel, const StateMarks &marks = {})
{
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawPixmap(0, 0, statePixmap(state, size, marks));
    return image;
}

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(QRgb colour)
{
    const auto linear = [](int value) {
        const double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour))
        + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

/// The share of pixels that stand out from the panel.
double readableShare(const QImage &image, const QColor &panel)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += contrast(image.pixel(x, y), panel.rgb()) >= 3 ? 1 : 0;
    }
    return double(count) / double(image.width() * image.height());
}

/// The share of pixels that differ clearly without their colour.
double difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 60 ? 1 : 0;
    }
    return double(count) / double(a.width() * a.height());
}

} // namespace

class TestStateIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readableOnEveryPanel_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QColor>("panel");
        for (const int size : {16, 22, 32}) {
            for (const char *panel : {"#ffffff", "#eff0f1", "#31363b", "#000000"}) {
                QTest::addRow("%d on %s", size, panel) << size << QColor(QLatin1String(panel));
            }
        }
    }
    void readableOnEveryPanel()
    {
        QFETCH(int, size);
        QFETCH(QColor, panel);
        for (const ProxyState state : kProxyStates) {
            const double share = readableShare(onPanel(state, size, panel), panel);
            QVERIFY2(share > 0.2,
                     qPrintable(QStringLiteral("state %1: %2").arg(int(state)).arg(share)));
        }
    }

    void toldApartWithoutColour_data()
    {
        QTest::addColumn<QColor>("panel");
        QTest::newRow("light") << QColor(0xef, 0xf0, 0xf1);
        QTest::newRow("dark") << QColor(0x31, 0x36, 0x3b);
    }
    void toldApartWithoutColour()
    {
        QFETCH(QColor, panel);
        for (const ProxyState a : kProxyStates) {
            for (const ProxyState b : kProxyStates) {
                if (a == b)
                    continue;
                const double share = difference(onPanel(a, 16, panel), onPanel(b, 16, panel));
                QVERIFY2(
                    share > 0.06,
                    qPrintable(QStringLiteral("%1 and %2: %3").arg(int(a)).arg(int(b)).arg(share)));
            }
        }
    }

    void theBadgeShowsOnEachState()
    {
        const QColor panel(0xef, 0xf0, 0xf1);
        for (const ProxyState state : kProxyStates) {
            QImage with(22, 22, QImage::Format_RGB32);
            with.fill(panel);
            QPainter(&with).drawPixmap(0, 0, statePixmap(state, 22, {.badge = true}));
            const double share = difference(onPanel(state, 22, panel), with);
            QVERIFY2(share > 0.03 && share < 0.3, qPrintable(QString::number(share)));
        }
    }

    /// Gently: the frames differ, and the most of the picture stays.
    void framesOfStreaming()
    {
        const auto frame = [](int number) {
            return statePixmap(ProxyState::Streaming, 22, {.frame = number}).toImage();
        };
        for (int i = 0; i < kStreamingFrames; ++i) {
            const double share = difference(frame(i), frame((i + 1) % kStreamingFrames));
            QVERIFY2(share > 0.01 && share < 0.25, qPrintable(QString::number(share)));
        }
    }

    /// In one colour each state is readable on the panel it is for, and told apart by its shape.
    void ofOneColour_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<QColor>("panel");
        QTest::newRow("light") << int(IconLook::Light) << QColor(0x31, 0x36, 0x3b);
        QTest::newRow("dark") << int(IconLook::Dark) << QColor(0xef, 0xf0, 0xf1);
    }
    void ofOneColour()
    {
        QFETCH(int, look);
        QFETCH(QColor, panel);
        const auto pictureOf = [&](ProxyState state, bool badge = false) {
            return onPanel(state, 16, panel, {.badge = badge, .look = IconLook(look)});
        };
        for (const ProxyState a : kProxyStates) {
            QVERIFY(readableShare(pictureOf(a), panel) > 0.15);
            QVERIFY(difference(pictureOf(a), pictureOf(a, true)) > 0.02);
            for (const ProxyState b : kProxyStates) {
                const double share = difference(pictureOf(a), pictureOf(b));
                QVERIFY2(
                    a == b || share > 0.06,
                    qPrintable(QStringLiteral("%1 and %2: %3").arg(int(a)).arg(int(b)).arg(share)));
            }
        }
        // Nothing of it has a colour.
        const QImage picture =
            statePixmap(ProxyState::Error, 32, {.look = IconLook(look)}).toImage();
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, 16);
            QVERIFY(colour.alpha() == 0 || colour.saturation() < 60);
        }
    }

    void comesInTheSizesOfPanels()
    {
        const QIcon icon = stateIcon(ProxyState::On);
        for (const int size : {16, 22, 24, 32, 48, 64})
            QVERIFY(icon.availableSizes().contains(QSize(size, size)));
    }
};

QTEST_MAIN(TestStateIcon)
#include "tst_state_icon.moc"
