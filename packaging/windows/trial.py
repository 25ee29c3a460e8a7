"""Trying the installer under Wine in a chroot: silent install, every command, the window, the tour, removal.

Wine is not Windows: this finds what is missing from the package and what the installer leaves behind. The
trial on a real Windows is smoke.ps1.
"""

import os
import re
import shlex
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from linux.chroot import Chroot, bare
from words import Trouble, say

RELEASE, PACKAGES = "trixie", ("wine", "wine64", "xvfb", "imagemagick")
"""Wine 10: older ones lack what Qt 6.8 asks of Windows at its start."""
PREFIX = "srv/wine"
PROGRAM = r"C:\Program Files\Shouwen"
ARP = r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall\Shouwen"
SETUP = r"C:\shouwen-setup.exe"
DATA = r"C:\users\root\AppData\Local\shouwen"
_FIVE_GROUPS = re.compile(r"\d{5}(?: \d{5}){4}")
# a pipe as standard input: the null device makes a Windows program's start fail
_INSIDE = """#!/bin/bash
export WINEPREFIX=/srv/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" LANG=C.UTF-8 DISPLAY=:77
rm -f /tmp/.X77-lock; mkdir -p /tmp/.X11-unix
Xvfb :77 -screen 0 1400x900x24 >/dev/null 2>&1 & screen=$!
sleep 1
if [ -n "$MEANWHILE" ]; then (sleep "$AFTER"; wine "$MEANWHILE" /S; echo "meanwhile: $?"; wineserver -k) & fi
if [ -n "$PICTURE" ]; then (sleep "$AFTER"; import -window root "$PICTURE"; wineserver -k) & fi
printf '%s\\n' "$TYPED" | timeout "${SECONDS_AT_MOST:-300}" wine "$@" 2>&1 | cat
code=${PIPESTATUS[1]}
wineserver -w & sleep 1; kill $screen 2>/dev/null
exit $code
"""


@dataclass(frozen=True)
class WinePc:
    """A PC without Windows: one Wine prefix in a chroot."""

    chroot: Chroot

    def path(self, windows: str) -> Path:
        """Where a path of drive C lies here."""
        inside = windows.removeprefix("C:\\").replace("\\", "/")
        return self.chroot.path / PREFIX / "drive_c" / inside

    def run(self, *words: str, typed: str = "", wrong: bool = False, **more: str) -> str:
        """Run a Windows program; what it said. Raises Trouble when it ends otherwise than wanted."""
        environment = {"TYPED": typed, **more}
        done = self.chroot.attempt("bash", "/srv/in-wine.sh", *words, env=environment)
        shown = " ".join(shlex.quote(word) for word in words)
        say(f"> {shown}\n{_indented(done.said)}  [{done.code}]")
        if (done.code != 0) is not wrong and not {"PICTURE", "MEANWHILE"} & set(more):
            raise Trouble(f"Under Wine {shown} ended with {done.code}.")
        if "Traceback" in done.said:
            raise Trouble(f"Under Wine {shown} met a bug.")
        return done.said

    def program(self, *words: str, typed: str = "") -> str:
        """Run the installed command line."""
        return self.run(rf"{PROGRAM}\shouwen-cli.exe", *words, typed=typed)


def run(installer: Path) -> int:
    """Try it; the transcript goes to the terminal, pictures beside the installer. Returns 0."""
    pc = _pc()
    shutil.copyfile(installer, pc.path(SETUP))
    _install(pc)
    _use(pc)
    _look(pc, installer.parent)
    _remove(pc)
    say("The installer was tried under Wine: installed, used, drawn, put over itself, removed.")
    return 0


def _pc() -> WinePc:
    chroot = bare(RELEASE, f"{RELEASE}-wine")
    if not os.path.lexists(chroot.path / "usr/bin/wine"):
        say("Installing Wine in the chroot ...")
        chroot.install(*PACKAGES)
    (chroot.path / "srv/in-wine.sh").write_text(_INSIDE, encoding="utf-8")
    shutil.rmtree(chroot.path / PREFIX, ignore_errors=True)
    pc = WinePc(chroot)
    say(chroot.run("wine", "--version").strip())
    pc.run("wineboot", "-i")
    pc.path("C:\\").mkdir(parents=True, exist_ok=True)
    return pc


def _install(pc: WinePc) -> None:
    for _twice in range(2):
        # the second time it is an upgrade in place
        pc.run(SETUP, "/S")
    listed = pc.run("reg", "query", ARP, "/reg:64")
    for word in ("DisplayName", "UninstallString", "QuietUninstallString", PROGRAM):
        _must(word in listed, f"the list of programs lacks {word}")
    for place in (r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs", r"C:\users\Public\Desktop"):
        _must(any(pc.path(place).glob("*.lnk")), f"no shortcut in {place}")


def _use(pc: WinePc) -> None:
    pc.program("--version")
    pc.program("self-check")
    pc.path(r"C:\hall").mkdir(exist_ok=True)
    hall = "sqlite:///C:/hall/hall.db"
    pc.program("hall", "create", "--hall", hall, "--name", "Hall", "--county", "340825")
    file = r"C:\hall\SJ03.enrol"
    said = pc.program("hall", "enrolment", "--hall", hall, "--station", "SJ03", "--out", file)
    secret = _FIVE_GROUPS.search(said)
    _must(secret is not None, "no secret was shown")
    assert secret is not None
    pc.program("enrol", "--file", file, "--secret-stdin", typed=secret.group())
    _must(pc.path(DATA + r"\station.db").exists(), "enrolling left no station")
    pc.program("hall", "verify", "--hall", hall)


def _look(pc: WinePc, out: Path) -> None:
    for name, words in (("enrolled", ()), ("first-start", ("--home", r"C:\new"))):
        picture = f"/srv/{name}.png"
        pc.run(rf"{PROGRAM}\Shouwen.exe", *words, PICTURE=picture, AFTER="40")
        shutil.copyfile(pc.chroot.path / picture.lstrip("/"), out / f"wine-{name}.png")
    said = pc.run(rf"{PROGRAM}\Shouwen.exe", MEANWHILE=SETUP, AFTER="20")
    _must("meanwhile: 5" in said, "the installer put itself over a running program")
    pc.program("tour", "--out", r"C:\tour")
    pictures = list(pc.path(r"C:\tour").glob("*.png"))
    _must(len(pictures) > 10, f"the tour left {len(pictures)} pictures")


def _remove(pc: WinePc) -> None:
    uninstaller = (rf"{PROGRAM}\uninstall.exe", "/S", f"_?={PROGRAM}")
    pc.run(*uninstaller)
    _gone(pc)
    _must(pc.path(DATA + r"\station.db").exists(), "removing the program took the data, too")
    pc.run(SETUP, "/S", "/NODESKTOP")
    _must(not any(pc.path(r"C:\users\Public\Desktop").glob("*.lnk")), "/NODESKTOP made a shortcut")
    pc.run(uninstaller[0], "/S", "/REMOVEDATA", uninstaller[2])
    _gone(pc)
    _must(not pc.path(DATA).exists(), "/REMOVEDATA left the data")


def _gone(pc: WinePc) -> None:
    # started with _?= the uninstaller cannot take itself away
    left = [file.name for file in pc.path(PROGRAM).rglob("*") if file.name != "uninstall.exe"]
    _must(not left, f"the uninstaller left {left[:5]}")
    pc.run("reg", "query", ARP, "/reg:64", wrong=True)
    for place in (r"C:\ProgramData\Microsoft\Windows\Start Menu\Programs", r"C:\users\Public\Desktop"):
        _must(not any(pc.path(place).glob("*.lnk")), f"a shortcut stayed in {place}")


def _must(good: bool, words: str) -> None:
    if not good:
        raise Trouble(f"The trial under Wine found: {words}.")


def _indented(text: str) -> str:
    lines = [line.rstrip() for line in text.strip().splitlines()]
    shown = lines if len(lines) <= 24 else [*lines[:12], f"... {len(lines) - 20} lines ...", *lines[-8:]]
    return "".join(f"  {line}\n" for line in shown)


if __name__ == "__main__":
    if os.geteuid() != 0:
        raise SystemExit("The chroot needs root.")
    sys.exit(run(Path(sys.argv[1])))
