; The installer for all users of a PC. IT runs it silently: shouwen-setup.exe /S [/NODESKTOP] [/D=folder]
; The uninstaller keeps what clerks did; /REMOVEDATA (or the box on its page) takes it away, too.
!ifdef TARGET
  Target ${TARGET}
!endif
Unicode true
ManifestDPIAware true
ManifestSupportedOS Win10
SetCompressor /SOLID lzma
!include MUI2.nsh
!include x64.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\Shouwen"
Name "首问 窗口工作台"
BrandingText "首问 ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Shouwen"
InstallDirRegKey HKLM "${ARP}" "InstallLocation"
RequestExecutionLevel admin
ShowInstDetails nevershow
VIProductVersion "${VERSION4}"
VIAddVersionKey /LANG=2052 "ProductName" "首问"
VIAddVersionKey /LANG=2052 "FileDescription" "首问 窗口工作台 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "CompanyName" "Shouwen"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Shouwen"
!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\Shouwen.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"
!insertmacro MUI_LANGUAGE "English"

LangString RUNNING ${LANG_SIMPCHINESE} "首问正在这台电脑上运行。请先关闭首问，再点“重试”。"
LangString RUNNING ${LANG_ENGLISH} "Shouwen is running on this PC. Close it, then press Retry."
LangString OLD_WINDOWS ${LANG_SIMPCHINESE} "首问需要 64 位 Windows 10 或更新的系统。"
LangString OLD_WINDOWS ${LANG_ENGLISH} "Shouwen needs Windows 10 or later, 64 bits."
LangString PROGRAM ${LANG_SIMPCHINESE} "程序"
LangString PROGRAM ${LANG_ENGLISH} "The program"
LangString DATA ${LANG_SIMPCHINESE} "本机数据（没送到大厅的也会丢失）"
LangString DATA ${LANG_ENGLISH} "This PC's data (what was not sent is lost)"
LangString SHORTCUT ${LANG_SIMPCHINESE} "首问"
LangString SHORTCUT ${LANG_ENGLISH} "Shouwen"

; ends with code 5 when it still runs and nobody is there to close it
!macro CloseFirst
  ${Do}
    ${IfNot} ${FileExists} "$INSTDIR\Shouwen.exe"
      ${ExitDo}
    ${EndIf}
    ClearErrors
    FileOpen $0 "$INSTDIR\Shouwen.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Silent}
      SetErrorLevel 5
      Quit
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" IDRETRY +3
    SetErrorLevel 5
    Quit
  ${Loop}
!macroend

!macro RemoveProgram
  RMDir /r "$INSTDIR\app"
  RMDir /r "$INSTDIR\lib"
  RMDir /r "$INSTDIR\licences"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
!macroend

Function .onInit
  SetRegView 64
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD_WINDOWS)" /SD IDOK
    SetErrorLevel 6
    Quit
  ${EndIf}
FunctionEnd

Section "Shouwen"
  SetShellVarContext all
  SetRegView 64
  !insertmacro CloseFirst
  ; what an older version brought and this one does not must not stay
  ${If} ${FileExists} "$INSTDIR\uninstall.exe"
    !insertmacro RemoveProgram
  ${EndIf}
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\$(SHORTCUT).lnk" "$INSTDIR\Shouwen.exe" "" "$INSTDIR\Shouwen.exe" 0
  ${GetParameters} $1
  ${GetOptions} $1 "/NODESKTOP" $2
  ${If} ${Errors}
    CreateShortCut "$DESKTOP\$(SHORTCUT).lnk" "$INSTDIR\Shouwen.exe" "" "$INSTDIR\Shouwen.exe" 0
  ${EndIf}
  WriteRegStr HKLM "${ARP}" "DisplayName" "首问 窗口工作台"
  WriteRegStr HKLM "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ARP}" "Publisher" "Shouwen"
  WriteRegStr HKLM "${ARP}" "DisplayIcon" "$INSTDIR\Shouwen.exe,0"
  WriteRegStr HKLM "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${ARP}" "NoModify" 1
  WriteRegDWORD HKLM "${ARP}" "NoRepair" 1
  WriteRegDWORD HKLM "${ARP}" "EstimatedSize" ${KILOBYTES}
SectionEnd

Section "un.$(PROGRAM)"
  SectionIn RO
  SetShellVarContext all
  SetRegView 64
  !insertmacro CloseFirst
  !insertmacro RemoveProgram
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\首问.lnk"
  Delete "$SMPROGRAMS\Shouwen.lnk"
  Delete "$DESKTOP\首问.lnk"
  Delete "$DESKTOP\Shouwen.lnk"
  DeleteRegKey HKLM "${ARP}"
SectionEnd

Section /o "un.$(DATA)" UN_DATA
  ; of everybody who has a profile on this PC
  StrCpy $0 0
  ${Do}
    EnumRegKey $1 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList" $0
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    ReadRegStr $2 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList\$1" "ProfileImagePath"
    ExpandEnvStrings $2 $2
    ${If} $2 != ""
      RMDir /r "$2\AppData\Local\shouwen"
    ${EndIf}
    IntOp $0 $0 + 1
  ${Loop}
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\shouwen"
SectionEnd

Function un.onInit
  SetRegView 64
  ${GetParameters} $1
  ${GetOptions} $1 "/REMOVEDATA" $2
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${UN_DATA}
  ${EndIf}
FunctionEnd
