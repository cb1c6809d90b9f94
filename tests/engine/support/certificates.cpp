// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/certificates.h"

namespace ccproxy::test {

QByteArray serverKey()
{
    return QByteArray("-----BEGIN PRIVATE KEY-----\n"
                      "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+LdlbdC0jfXU402C\n"
                      "yro2ke2j6s92o1DWjRFuiwOrvvyhRANCAASY4p2jiLO8be3MYB72ZqFmzOb/BFct\n"
                      "NYDQajjIKXNyIqwkTp987t+EY1kjOta/1G9vsQGv1RNz4WByGN1SZk2K\n"
                      "-----END PRIVATE KEY-----\n");
}

QByteArray serverCertificate()
{
    return QByteArray("-----BEGIN CERTIFICATE-----\n"
                      "MIIBdzCCAR6gAwIBAgIBAjAKBggqhkjOPQQDAjAeMRwwGgYDVQQDDBNjY3Byb3h5\n"
                      "IHRlc3Qgc2VydmVyMCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAe\n"
                      "MRwwGgYDVQQDDBNjY3Byb3h5IHRlc3Qgc2VydmVyMFkwEwYHKoZIzj0CAQYIKoZI\n"
                      "zj0DAQcDQgAEmOKdo4izvG3tzGAe9mahZszm/wRXLTWA0Go4yClzciKsJE6ffO7f\n"
                      "hGNZIzrWv9Rvb7EBr9UTc+FgchjdUmZNiqNLMEkwGgYDVR0RBBMwEYIJbG9jYWxo\n"
                      "b3N0hwR/AAABMAwGA1UdEwQFMAMBAf8wHQYDVR0OBBYEFIWQu7udjIiAeQnj6nZZ\n"
                      "KU9BiVpZMAoGCCqGSM49BAMCA0cAMEQCIDFeAhwz4AnUURxb1Squz8cEFkjI5JSl\n"
                      "xRu+CPc1IbzWAiBvLrqJ5M3bJ0dHzVb/INHiyGdsXCEKxMUzno7LBuiBjw==\n"
                      "-----END CERTIFICATE-----\n");
}

QByteArray expiredCertificate()
{
    return QByteArray("-----BEGIN CERTIFICATE-----\n"
                      "MIIBeDCCAR6gAwIBAgIBATAKBggqhkjOPQQDAjAmMSQwIgYDVQQDDBtleHBpcmVk\n"
                      "IGNjcHJveHkgdGVzdCBzZXJ2ZXIwHhcNMjAwMTAxMDAwMDAwWhcNMjAwMTAyMDAw\n"
                      "MDAwWjAmMSQwIgYDVQQDDBtleHBpcmVkIGNjcHJveHkgdGVzdCBzZXJ2ZXIwWTAT\n"
                      "BgcqhkjOPQIBBggqhkjOPQMBBwNCAASY4p2jiLO8be3MYB72ZqFmzOb/BFctNYDQ\n"
                      "ajjIKXNyIqwkTp987t+EY1kjOta/1G9vsQGv1RNz4WByGN1SZk2Koz0wOzAaBgNV\n"
                      "HREEEzARgglsb2NhbGhvc3SHBH8AAAEwHQYDVR0OBBYEFIWQu7udjIiAeQnj6nZZ\n"
                      "KU9BiVpZMAoGCCqGSM49BAMCA0gAMEUCIQCP1DW//pVLswsv9igBuW6Yuw27tKy/\n"
                      "+UxlfCh1fY8QgwIgQVjlDbb4p8Gz31ot3HAHHTcFf/CNvikGZgqGZ9U/kVk=\n"
                      "-----END CERTIFICATE-----\n");
}

} // namespace ccproxy::test
