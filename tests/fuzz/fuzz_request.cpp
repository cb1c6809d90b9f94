// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dialects/every/support/targets.h"
#include "fuzz/finding.h"

#include <cstdint>

namespace {

using namespace ccproxy;

constexpr auto kDialect = catalogue::Dialect::CCPROXY_FUZZ_DIALECT;

QString problemOf(const messages::Request &request, const dialects::Target &target)
{
    const dialects::Dialect &dialect = *dialects::find(kDialect);
    const auto encoded = dialect.encode(request, target, {});
    if (!encoded)
        return encoded.error().message.empty() ? QStringLiteral("a refusal without a message")
                                               : QString();
    if (!json::isValid(encoded->body))
        return QStringLiteral("the body is not JSON");
    if (encoded->url.find_first_of("\r\n ") != std::string::npos)
        return QStringLiteral("the URL holds white space");
    const auto again = dialect.encode(request, target, {});
    if (!again || again->body != encoded->body || again->url != encoded->url)
        return QStringLiteral("the same request gave something else");
    const auto count = dialect.encodeCount(request, target, {});
    if (count && !json::isValid(count->body))
        return QStringLiteral("the question for a count is not JSON");
    return {};
}

} // namespace

/// A request that is read and encoded is JSON again, and the same each time. The first byte chooses
/// the server.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    static const std::vector<tests::TargetRow> rows = tests::targetRows(kDialect);
    std::string body(data + 1, data + size);
    body.append(json::kPadding, ' ');
    json::Parser parser;
    const std::string_view text = std::string_view(body).substr(0, size - 1);
    const auto request = messages::readRequest(parser, text);
    // What is carried over unread may be broken; then the provider says so.
    if (!request || !json::isValid(text))
        return 0;
    const QString problem = problemOf(*request, tests::targetOf(rows[data[0] % rows.size()]));
    if (!problem.isEmpty())
        fuzz::finding(problem);
    return 0;
}
