# SPDX-License-Identifier: GPL-3.0-or-later
# Tries install.ps1 on Windows with the archive that installer/windows/build has made: it installs, installs over
# itself, refuses what is not the release's, and removes. PATH is as before in the end.
param([Parameter(Mandatory)][string]$Packages)
Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'

$work = Join-Path ([IO.Path]::GetTempPath()) ('ccproxy-test-' + [Guid]::NewGuid())
$release = Join-Path $work 'release'
$place = Join-Path $work 'in stalled'
[void](New-Item -ItemType Directory -Path $release)
$archive = Get-ChildItem -LiteralPath $Packages -Filter 'ccproxy-*-windows-x86_64.zip' | Select-Object -First 1
Copy-Item -LiteralPath $archive.FullName -Destination $release
$name = $archive.Name
$sum = (Get-FileHash -LiteralPath $archive.FullName -Algorithm SHA256).Hash.ToLowerInvariant()
Set-Content -LiteralPath (Join-Path $release 'SHA256SUMS') -Value "$sum  $name"
$before = [Environment]::GetEnvironmentVariable('Path', 'User')
$shell = (Get-Process -Id $PID).Path

function Invoke-Install([int]$Expected, [string]$Words, [string[]]$Arguments) {
    $ErrorActionPreference = 'Continue'
    $said = & $shell -NoProfile -ExecutionPolicy Bypass -File "$PSScriptRoot\install.ps1" @Arguments 2>&1 | Out-String
    $ended = $LASTEXITCODE
    if ($ended -ne $Expected -or -not $said.Contains($Words)) {
        throw "install.ps1 $Arguments ended with $ended and said: $said"
    }
}

try {
    Invoke-Install 0 'is installed in' @('-From', $release, '-Dir', $place)
    $said = & (Join-Path $place 'ccproxy.com') version
    if ($said -notmatch '^ccproxy \d') { throw "the program says $said" }
    if (-not [Environment]::GetEnvironmentVariable('Path', 'User').Contains($place)) { throw 'it is not in PATH' }
    Invoke-Install 0 'is installed in' @('-From', $release, '-Dir', $place)
    Invoke-Install 1 'in version 9.9.9' @('-From', $release, '-Dir', $place, '-Version', '9.9.9')
    Invoke-Install 1 'belongs to no release' @('-Dir', $place)
    Invoke-Install 1 'is not https://' @('-From', 'http://example.invalid/releases', '-Dir', $place)
    Invoke-Install 1 'cannot be reached' @('-From', 'http://127.0.0.1:1/releases', '-Dir', $place)

    Add-Content -LiteralPath (Join-Path $release $name) -Value 'more'
    Invoke-Install 1 'the checksum of' @('-From', $release, '-Dir', $place)
    [void](& (Join-Path $place 'ccproxy-cli.exe') version)
    if ($LASTEXITCODE -ne 0) { throw 'a refused release has damaged the program' }

    Invoke-Install 0 'is removed from' @('-Uninstall', '-Dir', $place)
    if (Test-Path -LiteralPath $place) { throw 'its folder is left' }
    if ([Environment]::GetEnvironmentVariable('Path', 'User') -ne $before) { throw 'PATH is another one' }
    Invoke-Install 1 'is not in' @('-Uninstall', '-Dir', $place)
    Invoke-Install 1 'was not made by this script' @('-Uninstall', '-Dir', $release)
    Write-Output 'install.ps1 installs, refuses and removes as it should'
} finally {
    Remove-Item -LiteralPath $work -Recurse -Force
}
