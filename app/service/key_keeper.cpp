// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/key_keeper.h"

namespace ccproxy::app {

KeyKeeper refusingKeyKeeper()
{
    return [](const std::vector<NewKey> & /*keys*/, const auto &done) {
        Failure failure;
        failure.kind = FailureKind::InvalidRequest;
        failure.message = "A key in clear text is not written into the configuration unasked";
        failure.remedy = "Send \"${NAME}\" of an environment variable, or \"keychain\"; with "
                         "?keys=file it is written into the file as it is.";
        failure.final = true;
        done(Unexpected(std::move(failure)));
    };
}

} // namespace ccproxy::app
