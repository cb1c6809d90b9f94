# SPDX-License-Identifier: GPL-3.0-or-later
<#
.SYNOPSIS
Installs CCProxy for this user on Windows, from a release.

.DESCRIPTION
Downloads the archive of a release, checks it against the release's checksums, and puts the program into one
folder and that folder into the user's PATH. It writes nothing else: no start menu, no start at login, nothing
as an administrator. (The setup does the former, and asks about the latter.)

.EXAMPLE
powershell -ExecutionPolicy Bypass -File install.ps1

.EXAMPLE
powershell -ExecutionPolicy Bypass -File install.ps1 -Version 1.2.3 -Dir D:\tools\ccproxy

.EXAMPLE
powershell -ExecutionPolicy Bypass -File install.ps1 -Uninstall
#>
[CmdletBinding()]
param(
    # This release instead of the newest one.
    [string]$Version = '',
    # Instead of %LOCALAPPDATA%\Programs\CCProxy-portable.
    [string]$Dir = '',
    # Another place of releases, with SHA256SUMS in it: a folder, or https://.
    [string]$From = $env:CCPROXY_RELEASES,
    # Removes it; settings and history in %USERPROFILE%\.ccproxy stay.
    [switch]$Uninstall
)
Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
# A bar of progress makes downloads many times slower in the older PowerShell.
$ProgressPreference = 'SilentlyContinue'

# The release fills this in with its own project.
$repository = '@REPOSITORY@'
# Only a folder that bears it is ever replaced or removed.
$mark = '.installed-by-install.ps1'

function Stop-Install([string]$What, [string]$Remedy) {
    [Console]::Error.WriteLine("install.ps1: $What.`n             $Remedy")
    exit 1
}

function Test-Ours([string]$Folder) {
    Test-Path -LiteralPath (Join-Path $Folder $mark) -PathType Leaf
}

# ccproxy-path.exe comes with the program; it changes PATH and leaves all else in it as it is.
function Set-OwnPath([string]$Action, [string]$Folder) {
    & (Join-Path $Folder 'ccproxy-path.exe') $Action $Folder
    $LASTEXITCODE -eq 0
}

# Asks a running one to end; true when none is left.
function Stop-Running([string]$Folder) {
    $program = Join-Path $Folder 'ccproxy.exe'
    & (Join-Path $Folder 'ccproxy-cli.exe') stop *> $null
    for ($i = 0; $i -lt 50; $i++) {
        try {
            [IO.File]::Open($program, 'Open', 'ReadWrite', 'None').Close()
            return $true
        } catch [IO.IOException] {
            Start-Sleep -Milliseconds 200
        }
    }
    $false
}

if ($env:OS -ne 'Windows_NT') {
    Stop-Install 'this is not Windows' 'On Linux and macOS use install.sh.'
}
$Version = $Version -replace '^v', ''
if ($Version -notmatch '^[0-9A-Za-z.+-]*$') {
    Stop-Install "`"$Version`" is no version" 'Write it as in: -Version 1.2.3'
}
if ($Dir -eq '') { $Dir = Join-Path $env:LOCALAPPDATA 'Programs\CCProxy-portable' }
$Dir = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Dir).TrimEnd('\')

if ((Test-Path -LiteralPath $Dir) -and -not (Test-Ours $Dir) -and
    ($Uninstall -or (Get-ChildItem -LiteralPath $Dir -Force | Select-Object -First 1))) {
    Stop-Install "$Dir was not made by this script" 'Name another folder: -Dir FOLDER'
}
if ($Uninstall) {
    if (-not (Test-Path -LiteralPath $Dir)) {
        Stop-Install "CCProxy is not in $Dir" 'Name the folder that it was installed in: -Dir FOLDER'
    }
    if (-not (Stop-Running $Dir)) {
        Stop-Install 'CCProxy is still running' 'Quit it from its icon, then try again.'
    }
    [void](Set-OwnPath 'remove' $Dir)
    Remove-Item -LiteralPath $Dir -Recurse -Force
    Write-Output "CCProxy is removed from $Dir. Its settings and history are in $env:USERPROFILE\.ccproxy;"
    Write-Output 'delete that folder if you do not want them.'
    exit 0
}

# -- Which release --------------------------------------------------------------------------------
if (-not [Environment]::Is64BitOperatingSystem) {
    Stop-Install 'there is no release for a 32-bit system' 'Build it from its source; README.md tells how.'
}
if (-not $From) {
    if ($repository.StartsWith('@')) {
        Stop-Install 'this copy of install.ps1 belongs to no release' `
            'Take the one of a release, or say where releases are: -From ADDRESS'
    }
    $From = "https://github.com/$repository/releases/"
    $From += if ($Version) { "download/v$Version" } else { 'latest/download' }
}
$isLocal = $From -notmatch '^[a-z][a-z0-9+.-]+://'
if (-not $isLocal -and $From -notmatch '^(https://|http://(127\.0\.0\.1|localhost)[:/])') {
    Stop-Install "$From is not https://" 'Nothing is installed that others could change on its way.'
}
if ($isLocal -and -not (Test-Path -LiteralPath $From -PathType Container)) {
    Stop-Install "there is no folder $From" 'Name another one: -From FOLDER'
}

function Get-ReleaseFile([string]$Name, [string]$Target, [string]$What) {
    $missing = 'Is that version released for this system? Name another one: -Version V'
    if ($isLocal) {
        $file = Join-Path $From $Name
        if (-not (Test-Path -LiteralPath $file)) { Stop-Install "$What is not in $From" $missing }
        Copy-Item -LiteralPath $file -Destination $Target
        return
    }
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor
            [Net.SecurityProtocolType]::Tls12
        Invoke-WebRequest -UseBasicParsing -Uri "$From/$Name" -OutFile $Target
    } catch {
        $response = if ($_.Exception.PSObject.Properties['Response']) { $_.Exception.Response } else { $null }
        if ($response -and [int]$response.StatusCode -eq 404) {
            Stop-Install "$What is not at $From" $missing
        }
        if (-not $response) {
            Stop-Install "$From cannot be reached ($($_.Exception.Message.TrimEnd('.')))" `
                'Is this machine online? Or download the release elsewhere: -From FOLDER'
        }
        Stop-Install "downloading $What failed with status $([int]$response.StatusCode)" `
            'Try again; nothing was changed.'
    }
}

$work = Join-Path ([IO.Path]::GetTempPath()) ('ccproxy-install-' + [Guid]::NewGuid())
$staged = "$Dir.new"
$before = "$Dir.before"
[void](New-Item -ItemType Directory -Path $work)
try {
    $sums = Join-Path $work 'SHA256SUMS'
    Get-ReleaseFile 'SHA256SUMS' $sums 'the list of checksums'
    $wanted = if ($Version) { [regex]::Escape($Version) } else { '[0-9][0-9A-Za-z.+-]*' }
    $line = Select-String -LiteralPath $sums `
        -Pattern "^([0-9a-f]{64}) [ *](ccproxy-($wanted)-windows-x86_64\.zip)$" | Select-Object -First 1
    if (-not $line) {
        $asked = if ($Version) { " in version $Version" } else { '' }
        Stop-Install "the release has nothing for Windows$asked" 'Build it from its source; README.md tells how.'
    }
    $groups = $line.Matches[0].Groups
    $expected = $groups[1].Value
    $name = $groups[2].Value
    $found = $groups[3].Value

    # -- Download and check -----------------------------------------------------------------------
    $archive = Join-Path $work $name
    Get-ReleaseFile $name $archive $name
    $actual = (Get-FileHash -LiteralPath $archive -Algorithm SHA256).Hash.ToLowerInvariant()
    if ($actual -ne $expected) {
        Stop-Install "the checksum of $name is not the release's ($actual instead of $expected)" `
            'It was damaged or changed on its way; nothing was installed. Try again, and tell the project if it stays so.'
    }
    Expand-Archive -LiteralPath $archive -DestinationPath (Join-Path $work 'tree')
    $tree = Join-Path $work "tree\ccproxy-$found"
    $said = & (Join-Path $tree 'ccproxy-cli.exe') version 2>&1
    if ($LASTEXITCODE -ne 0) {
        Stop-Install "the program does not run here: $said" 'Nothing was installed. Tell the project.'
    }

    # -- Put it in place --------------------------------------------------------------------------
    [void](New-Item -ItemType File -Path (Join-Path $tree $mark))
    Copy-Item -LiteralPath (Join-Path $tree 'ccproxy-cli.exe') -Destination (Join-Path $tree 'ccproxy.com')
    foreach ($left in $staged, $before) {
        if (Test-Path -LiteralPath $left) { Remove-Item -LiteralPath $left -Recurse -Force }
    }
    [void](New-Item -ItemType Directory -Force -Path (Split-Path -Parent $Dir))
    Copy-Item -LiteralPath $tree -Destination $staged -Recurse
    if (Test-Ours $Dir) {
        if (-not (Stop-Running $Dir)) {
            Stop-Install 'CCProxy is still running' 'Quit it from its icon, then try again.'
        }
        Move-Item -LiteralPath $Dir -Destination $before
    }
    try {
        if (Test-Path -LiteralPath $Dir) { Remove-Item -LiteralPath $Dir }
        Move-Item -LiteralPath $staged -Destination $Dir
    } catch {
        if (Test-Path -LiteralPath $before) { Move-Item -LiteralPath $before -Destination $Dir }
        throw
    }
    if (Test-Path -LiteralPath $before) { Remove-Item -LiteralPath $before -Recurse -Force }
    Write-Output "CCProxy $found is installed in $Dir."
    if (Set-OwnPath 'add' $Dir) {
        Write-Output 'Start it in a new terminal with: ccproxy'
    } else {
        Write-Output "Your PATH could not be changed. Start it with: & '$Dir\ccproxy-cli.exe'"
    }
} finally {
    foreach ($left in $work, $staged) {
        if (Test-Path -LiteralPath $left) { Remove-Item -LiteralPath $left -Recurse -Force }
    }
}
