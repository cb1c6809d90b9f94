// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/decoding.h"
#include "core/dialects/every/support/targets.h"
#include "fuzz/finding.h"

#include <cstdint>

namespace {

using namespace ccproxy;

constexpr auto kDialect = catalogue::Dialect::CCPROXY_FUZZ_DIALECT;

/// An untouched stream is the provider's own affair, but what comes out is the same however it was
/// cut, and a client is not told of an end and of an error.
void passThrough(std::string_view bytes, std::size_t piece)
{
    const std::string whole = tests::passStream(bytes, bytes.size() + 1);
    if (tests::passStream(bytes, piece) != whole)
        fuzz::finding(QStringLiteral("the pieces make a difference to what passes"));
}

} // namespace

/// Whatever a provider sends, the client gets a well-formed answer or an error. The first byte
/// chooses the server and how the rest is read, the second is the size of the pieces or the status.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    static const std::vector<tests::TargetRow> rows = tests::targetRows(kDialect);
    const dialects::Dialect &dialect = *dialects::find(kDialect);
    const std::string text(data + 2, data + size);
    const dialects::Target target = tests::targetOf(rows[data[0] / 4U % rows.size()]);
    const std::size_t piece = 1U + data[1];
    QString problem;
    switch (data[0] % 4) {
    case 0:
        problem = tests::problemOfBody(dialect, target, text);
        break;
    case 1:
        problem = tests::problemOfError(dialect, target, 400 + data[1] % 200, text);
        break;
    default:
        problem = tests::problemOfStream(dialect, target, text, piece);
        if (dialect.passesThrough())
            passThrough(text, piece);
        break;
    }
    if (!problem.isEmpty())
        fuzz::finding(problem);
    return 0;
}
