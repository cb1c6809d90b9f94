// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dialects/dialect.h"
#include "core/support/recordings.h"

#include <QObject>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ccproxy::tests {

/// What real servers of one dialect sent, as far as it was recorded: read, compared with what an
/// independent decoder made of it, cut at every byte and broken off at many. A test of a dialect
/// derives from it, says what it is about and adds what only this dialect has.
class RecordingsTest : public QObject {
    Q_OBJECT

protected:
    /// `dialect` as the index of the recordings has it; `least` is how many are expected.
    RecordingsTest(const char *dialect, std::size_t least)
        : m_dialect(QLatin1String(dialect)), m_least(least)
    {
    }

    virtual const dialects::Dialect &dialect() const = 0;
    /// Views may be of what lives for ever, and of `provider`.
    virtual dialects::Target target(std::string_view provider) const = 0;
    /// Looks closer at what became of an error.
    virtual void checkError(const Recording & /*recording*/, const Failure & /*failure*/) const { }

    /// The numbers of all recorded counts of tokens (WIRE.md 11.1).
    std::vector<std::int64_t> counts() const;

private Q_SLOTS:
    void initTestCase();
    void answers_data() { rows(true, std::nullopt); }
    void answers();
    void everyCut_data() { rows(true, true); }
    void everyCut();
    void endsAnywhere_data() { rows(true, true); }
    void endsAnywhere();
    void errors_data() { rows(false, std::nullopt); }
    void errors();

private:
    void rows(bool answered, std::optional<bool> stream);
    const Recording &current() const;
    /// Lets a sink hear what comes in these pieces; `isStream` is false for one body.
    void decode(messages::EventSink &sink, const std::vector<std::string_view> &pieces,
                const Recording &recording, bool isStream) const;
    std::string streamOf(const std::vector<std::string_view> &pieces, const Recording &recording,
                         bool isStream = true) const;

    QString m_dialect;
    std::size_t m_least;
    std::vector<Recording> m_recordings;
};

} // namespace ccproxy::tests
