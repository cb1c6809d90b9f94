// SPDX-License-Identifier: GPL-3.0-or-later
#include "exposition_reader.h"

#include <QRegularExpression>
#include <QStringDecoder>

namespace ccproxy::test {
namespace {

using Labels = QMap<QByteArray, QByteArray>;

bool matches(const QByteArray &text, const char *pattern)
{
    const QRegularExpression expression(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(QString::fromUtf8(text)).hasMatch();
}

class Reader {
public:
    explicit Reader(QByteArray text) : m_text(std::move(text)) { }

    ReadExposition read()
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(m_text);
        if (decoder.hasError() || decoded.contains(u'\r'))
            fail("no UTF-8, or a carriage return");
        if (!m_text.endsWith('\n'))
            fail("the last line does not end");
        const QList<QByteArray> lines = m_text.split('\n');
        for (qsizetype i = 0; i + 1 < lines.size() && m_out.problem.isEmpty(); ++i) {
            m_line = lines[i];
            readLine();
        }
        checkHistograms();
        return m_out;
    }

private:
    void fail(const char *what)
    {
        if (m_out.problem.isEmpty())
            m_out.problem =
                QString::fromLatin1(what) + QStringLiteral(": ") + QString::fromUtf8(m_line);
    }

    void readLine()
    {
        if (m_line.startsWith("# HELP ")) {
            const QByteArray rest = m_line.mid(7);
            m_family = rest.left(rest.indexOf(' '));
            m_isTyped = false;
            if (m_out.types.contains(m_family))
                fail("a family in two places");
            if (rest.size() <= m_family.size() + 1)
                fail("no help");
            return;
        }
        if (m_line.startsWith("# TYPE ")) {
            const QList<QByteArray> words = m_line.mid(7).split(' ');
            if (words.size() != 2 || words[0] != m_family || m_isTyped)
                fail("a type without its help before it");
            else if (!matches(words[1], "counter|gauge|histogram"))
                fail("an unknown type");
            else
                m_out.types.insert(m_family, words[1]);
            m_isTyped = true;
            return;
        }
        readSample();
    }

    void readSample()
    {
        qsizetype at = 0;
        while (at < m_line.size() && m_line[at] != '{' && m_line[at] != ' ')
            ++at;
        const QByteArray name = m_line.left(at);
        if (!matches(name, "[a-zA-Z_:][a-zA-Z0-9_:]*"))
            fail("no name");
        const QByteArray type = m_out.types.value(m_family);
        const bool isOwn = type == "histogram"
            ? (name == m_family + "_bucket" || name == m_family + "_sum"
               || name == m_family + "_count")
            : name == m_family;
        if (!m_isTyped || !isOwn)
            fail("a sample of another family");
        if (type == "counter" && !name.endsWith("_total"))
            fail("a counter that is not called a total");
        const Labels labels = m_line.mid(at, 1) == "{" ? readLabels(at) : Labels();
        if (m_line.mid(at, 1) != " ")
            fail("no blank before the value");
        bool isNumber = false;
        const double value = m_line.mid(at + 1).toDouble(&isNumber);
        if (!isNumber || value < 0)
            fail("no value");
        QByteArray key = name;
        if (!labels.isEmpty()) {
            QByteArrayList parts;
            for (auto label = labels.begin(); label != labels.end(); ++label)
                parts.append(label.key() + "=" + label.value());
            key += "{" + parts.join(',') + "}";
        }
        if (!m_out.samples.emplace(key, value).second)
            fail("a sample twice");
    }

    Labels readLabels(qsizetype &at)
    {
        Labels labels;
        do {
            ++at; // '{' or ','
            const qsizetype equals = m_line.indexOf("=\"", at);
            const QByteArray name = m_line.mid(at, equals - at);
            if (equals < 0 || !matches(name, "[a-zA-Z_][a-zA-Z0-9_]*") || labels.contains(name)) {
                fail("no label");
                return labels;
            }
            QByteArray value;
            at = equals + 2;
            for (; at < m_line.size() && m_line[at] != '"'; ++at) {
                if (m_line[at] != '\\') {
                    value += m_line[at];
                    continue;
                }
                ++at;
                const QByteArray escaped = m_line.mid(at, 1);
                if (escaped != "\\" && escaped != "\"" && escaped != "n")
                    fail("an unknown escape");
                value += escaped == "n" ? QByteArray("\n") : escaped;
            }
            labels.insert(name, value);
            ++at; // the quote
        } while (m_line.mid(at, 1) == ",");
        if (m_line.mid(at, 1) != "}")
            fail("labels that do not end");
        ++at;
        return labels;
    }

    /// Buckets rise, and the last is the count.
    void checkHistograms()
    {
        static const QRegularExpression kBucket(
            QStringLiteral("^(.*)_bucket\\{le=([^,]+),(.*)\\}$"));
        QMap<QString, QMap<double, double>> histograms;
        for (const auto &[key, value] : m_out.samples) {
            const auto match = kBucket.match(QString::fromUtf8(key));
            if (!match.hasMatch())
                continue;
            const QString bound = match.captured(2);
            const double limit = bound == QStringLiteral("+Inf") ? 1e300 : bound.toDouble();
            histograms[match.captured(1) + QStringLiteral("_count{") + match.captured(3)
                       + QStringLiteral("}")]
                .insert(limit, value);
        }
        for (auto it = histograms.begin(); it != histograms.end(); ++it) {
            const QList<double> counts = it->values();
            if (it->lastKey() != 1e300 || !std::is_sorted(counts.begin(), counts.end())
                || counts.last() != m_out.value(it.key().toUtf8()))
                fail("a histogram whose buckets do not rise to its count");
        }
    }

    QByteArray m_text;
    QByteArray m_line;
    QByteArray m_family;
    bool m_isTyped = false;
    ReadExposition m_out;
};

} // namespace

ReadExposition readExposition(const QByteArray &text)
{
    return Reader(text).read();
}

} // namespace ccproxy::test
