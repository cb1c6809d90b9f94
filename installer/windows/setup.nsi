; SPDX-License-Identifier: GPL-3.0-or-later
; CCProxy's setup for Windows: for one user, without an administrator. installer/windows/build calls
; makensis with VERSION, OUTPUT, INSTALL_LIST and REMOVE_LIST (the payload's files, one command each).
;
;   /S                    asks nothing; installs anew or over an older version
;   /D=FOLDER             where to (the last option, without quotes)
;   /NOPATH, /AUTOSTART   no change of the user's PATH; start at login
;   uninstall.exe /S [/PURGE]        /PURGE: settings and history too
; Exit codes: 1 the user gave up, 2 something failed, 3 CCProxy is running and did not end.

Unicode true
!ifdef SETUP_TARGET
Target ${SETUP_TARGET}
!endif
SetCompressor /SOLID lzma
ManifestDPIAware true
ManifestSupportedOS Win10
RequestExecutionLevel user

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include Win\COM.nsh
!include Win\Propkey.nsh

!define PRODUCT "CCProxy"
!define OWN_KEY "Software\CCProxy"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CCProxy"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
; That of the running program (app/platform/windows_process.cpp).
!define APP_ID "CCProxy.CCProxy"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\CCProxy"
InstallDirRegKey HKCU "${OWN_KEY}" "Folder"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "FileDescription" "${PRODUCT} setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "..\..\resources\icons\ccproxy.ico"
!define MUI_UNICON "..\..\resources\icons\ccproxy.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\ccproxy.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"
!include texts.nsh

; The program is running as long as its file cannot be written: the system locks it.
!macro QuitProgram un
Function ${un}isRunning
    Push 0
    ${IfNot} ${FileExists} "$INSTDIR\ccproxy.exe"
        Return
    ${EndIf}
    ClearErrors
    FileOpen $R9 "$INSTDIR\ccproxy.exe" a
    ${If} ${Errors}
        Pop $R9
        Push 1
    ${Else}
        FileClose $R9
    ${EndIf}
FunctionEnd

; Asks it to end, as `ccproxy stop` does, and waits for that.
Function ${un}quitProgram
    Call ${un}isRunning
    Pop $R0
    ${If} $R0 = 0
        Return
    ${EndIf}
    MessageBox MB_OKCANCEL|MB_ICONQUESTION "$(QuitFirst)" /SD IDOK IDOK ask
    SetErrorLevel 1
    Quit
ask:
    nsExec::Exec '"$INSTDIR\ccproxy-cli.exe" stop'
    Pop $R0
    StrCpy $R1 0
    ${Do}
        Call ${un}isRunning
        Pop $R0
        ${If} $R0 = 0
            Return
        ${EndIf}
        Sleep 200
        IntOp $R1 $R1 + 1
    ${LoopUntil} $R1 > 50
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(StillRunning)" /SD IDCANCEL IDRETRY ask
    SetErrorLevel 3
    Quit
FunctionEnd
!macroend
!insertmacro QuitProgram ""
!insertmacro QuitProgram "un."

Section "${PRODUCT}" PROGRAM
    SectionIn RO
    Call quitProgram
    ; An older version takes its files away itself: it knows them. Settings stay.
    ReadRegStr $0 HKCU "${OWN_KEY}" "Folder"
    ${If} $0 == $INSTDIR
    ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S /UPGRADE _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    ClearErrors
    !include "${INSTALL_LIST}"
    SetOutPath "$INSTDIR"
    ; In a shell, "ccproxy" is to mean the program that the shell waits for: .com comes before .exe.
    CopyFiles /SILENT "$INSTDIR\ccproxy-cli.exe" "$INSTDIR\ccproxy.com"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        MessageBox MB_OK|MB_ICONSTOP "$(NotWritten)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}

    WriteRegStr HKCU "${OWN_KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\ccproxy.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PRODUCT}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" $0
SectionEnd

; Without it Windows would not know that the program's notifications and windows belong to the shortcut.
Function nameShortcut
    !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
    ${If} $0 P= 0
        Return
    ${EndIf}
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}",.r1)'
    ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}",.r2)'
    ${If} $1 P<> 0
    ${AndIf} $2 P<> 0
        ${IPersistFile::Load} $1 '("$SMPROGRAMS\CCProxy.lnk",${STGM_READWRITE})'
        System::Call 'SHLWAPI::SHStrDupW(w"${APP_ID}",*p.r5)'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID})p.r3'
        System::Call '*${SYSSTRUCT_PROPVARIANT}(${VT_LPWSTR},,r5)p.r4'
        ${IPropertyStore::SetValue} $2 '($3,$4)'
        ${IPropertyStore::Commit} $2 ""
        ${IPersistFile::Save} $1 '("$SMPROGRAMS\CCProxy.lnk",1)'
        System::Call 'OLE32::CoTaskMemFree(pr5)'
        System::Free $3
        System::Free $4
    ${EndIf}
    !insertmacro ComHlpr_SafeRelease $2
    !insertmacro ComHlpr_SafeRelease $1
    ${IUnknown::Release} $0 ""
FunctionEnd

Section "$(StartMenu)" START_MENU
    CreateShortcut "$SMPROGRAMS\CCProxy.lnk" "$INSTDIR\ccproxy.exe"
    Call nameShortcut
SectionEnd

Section "$(InPath)" IN_PATH
    nsExec::Exec '"$INSTDIR\ccproxy-path.exe" add "$INSTDIR"'
    Pop $0
SectionEnd

; As the program's own setting does it, which shows it as on.
Section /o "$(Autostart)" AUTOSTART
    WriteRegStr HKCU "${RUN_KEY}" "CCProxy" '"$INSTDIR\ccproxy.exe" --hidden'
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${PROGRAM} "$(AboutProgram)"
    !insertmacro MUI_DESCRIPTION_TEXT ${IN_PATH} "$(AboutPath)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function .onInit
    SetShellVarContext current
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/NOPATH" $1
    ${IfNot} ${Errors}
        !insertmacro UnselectSection ${IN_PATH}
    ${EndIf}
    ClearErrors
    ${GetOptions} $0 "/AUTOSTART" $1
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${AUTOSTART}
    ${EndIf}
    ClearErrors
FunctionEnd

Section "Uninstall"
    Call un.quitProgram
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${If} ${Errors}
        nsExec::Exec '"$INSTDIR\ccproxy-path.exe" remove "$INSTDIR"'
        Pop $1
        Delete "$SMPROGRAMS\CCProxy.lnk"
        ; Only if it is ours: another copy of CCProxy may have set it.
        ReadRegStr $1 HKCU "${RUN_KEY}" "CCProxy"
        ${If} $1 == '"$INSTDIR\ccproxy.exe" --hidden'
            DeleteRegValue HKCU "${RUN_KEY}" "CCProxy"
        ${EndIf}
        DeleteRegKey HKCU "${UNINSTALL_KEY}"
        DeleteRegKey HKCU "${OWN_KEY}"
        Call un.removeData
    ${EndIf}
    Delete "$INSTDIR\ccproxy.com"
    !include "${REMOVE_LIST}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd

; Settings, history and log are the user's: they go only when he says so.
Function un.removeData
    ${IfNot} ${FileExists} "$PROFILE\.ccproxy\*.*"
        Return
    ${EndIf}
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${If} ${Errors}
        MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(RemoveData)" /SD IDNO IDYES remove
        Return
    ${EndIf}
remove:
    RMDir /r "$PROFILE\.ccproxy"
FunctionEnd
