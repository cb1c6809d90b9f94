// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace ccproxy::test {

/// Made for these tests with openssl; the key protects nothing. Both certificates are for localhost
/// and 127.0.0.1, are self-signed and belong to serverKey().
QByteArray serverKey();
/// Valid from 2020 to 2120.
QByteArray serverCertificate();
/// Ended in 2020.
QByteArray expiredCertificate();

} // namespace ccproxy::test
