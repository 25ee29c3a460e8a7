# The installer on a real Windows: installed silently, used, opened, put over itself, removed. Needs no screen
# reader and nobody's hand; ends with 1 and one line when something is not as it should be.
param([Parameter(Mandatory = $true)][string]$Installer, [string]$Out = "smoke", [switch]$Signed)
$ErrorActionPreference = "Stop"
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$program = "$env:ProgramFiles\Shouwen"
$arp = "HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\Shouwen"
$data = "$env:LOCALAPPDATA\shouwen"
New-Item -ItemType Directory -Force $Out | Out-Null
$Out = (Resolve-Path $Out).Path

function Must($good, $words) { if (-not $good) { Write-Host "SMOKE: $words"; exit 1 } }
function Run($file, $arguments) {
    Write-Host "> $file $arguments"
    $done = Start-Process -FilePath $file -ArgumentList $arguments -Wait -PassThru
    Must ($done.ExitCode -eq 0) "$file $arguments ended with $($done.ExitCode)"
}
function Cli { & "$program\shouwen-cli.exe" @args; Must ($LASTEXITCODE -eq 0) "shouwen-cli $args ended with $LASTEXITCODE" }
# how many shortcuts to the program lie in a folder; their names are Chinese or English
function Ours($folder) {
    $shell = New-Object -ComObject WScript.Shell
    $links = Get-ChildItem $folder -Filter *.lnk -ErrorAction SilentlyContinue
    @($links | Where-Object { $shell.CreateShortcut($_.FullName).TargetPath -eq "$program\Shouwen.exe" }).Count
}

Must (-not (Test-Path $data)) "there is data of an earlier installation"
Run $Installer "/S"
Run $Installer "/S"
$entry = Get-ItemProperty $arp
Must ($entry.DisplayVersion) "the list of programs names no version"
$icon = ($entry.DisplayIcon -split ",")[0]
Must (Test-Path $icon) "the list of programs has no icon"
foreach ($name in "Shouwen.exe", "shouwen-cli.exe", "uninstall.exe") {
    $state = (Get-AuthenticodeSignature "$program\$name").Status
    Write-Host "$name : $state"
    if ($Signed) { Must ($state -eq "Valid") "$name is not signed" }
}
$menu = "$env:ProgramData\Microsoft\Windows\Start Menu\Programs"
$desktop = "$env:PUBLIC\Desktop"
Must ((Ours $menu) -eq 1) "no shortcut in the start menu"
Must ((Ours $desktop) -eq 1) "no shortcut on the desktop"

Cli --version
Cli self-check
$hall = "sqlite:///" + ("$Out\hall.db" -replace "\\", "/")
Cli hall create --hall $hall --name Hall --county 340825
$said = (& "$program\shouwen-cli.exe" hall enrolment --hall $hall --station SJ03 --out "$Out\SJ03.enrol") -join "`n"
Must ($said -match "\d{5}( \d{5}){4}") "no secret was shown"
$Matches[0] | & "$program\shouwen-cli.exe" enrol --file "$Out\SJ03.enrol" --secret-stdin
Must ($LASTEXITCODE -eq 0) "enrolling failed"
Must (Test-Path "$data\station.db") "enrolling left no station"
Cli tour --out "$Out\tour"
Must ((Get-ChildItem "$Out\tour" -Filter *.png).Count -gt 10) "the tour left too few pictures"

$began = Get-Date
$window = Start-Process "$program\Shouwen.exe" -PassThru
for ($i = 0; $i -lt 120 -and -not $window.MainWindowTitle; $i++) { Start-Sleep -Milliseconds 250; $window.Refresh() }
Must ($window.MainWindowTitle) "no window opened"
Write-Host "window '$($window.MainWindowTitle)' after $([int]((Get-Date) - $began).TotalMilliseconds) ms"
$busy = Start-Process $Installer "/S" -Wait -PassThru
Must ($busy.ExitCode -eq 5) "the installer put itself over a running program ($($busy.ExitCode))"
$window.CloseMainWindow() | Out-Null
if (-not $window.WaitForExit(20000)) { Stop-Process -Id $window.Id }

Run "$program\uninstall.exe" "/S _?=$program"
Must (-not (Test-Path $arp)) "it is still in the list of programs"
Must (((Ours $menu) + (Ours $desktop)) -eq 0) "a shortcut stayed"
Must (Test-Path "$data\station.db") "removing the program took the data, too"
Run $Installer "/S /NODESKTOP"
Must ((Ours $desktop) -eq 0) "/NODESKTOP made a shortcut"
Run "$program\uninstall.exe" "/S /REMOVEDATA _?=$program"
Must (-not (Test-Path $data)) "/REMOVEDATA left the data"
$left = Get-ChildItem -Recurse -File $program -ErrorAction SilentlyContinue | Where-Object Name -ne "uninstall.exe"
Must (-not $left) "files stayed: $left"
Write-Host "SMOKE: good"
