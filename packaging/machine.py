"""What the machine must have before the virtual environment can work, and how it gets it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from words import LOG, Trouble, run_logged, say, warn

OLDEST, NEWEST = (3, 11), (3, 13)


@dataclass(frozen=True)
class Need:
    """One Debian package: how to see that it is there, and what is lost without it."""

    package: str
    there: Callable[[], bool]
    required: bool
    without: str


def _library(name: str) -> Callable[[], bool]:
    def loads() -> bool:
        try:
            ctypes.CDLL(name)
        except OSError:
            return False
        return True

    return loads


def _program(name: str) -> Callable[[], bool]:
    return lambda: shutil.which(name) is not None


def _has_venv() -> bool:
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def _has_rare_characters() -> bool:
    return Path("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf").is_file()


def _has_server() -> bool:
    return any(Path("/usr/lib/postgresql").glob("*/bin/postgres"))


def _has_reader_words() -> bool:
    return any(Path("/usr/lib").glob("*/girepository-1.0/Atspi-2.0.typelib"))


_WINDOW = "no window can be drawn"
_SCREEN = "no window on a real screen (tests and pictures still work)"
_READER = "the test with a screen reader cannot run"
_TYPING = "the tests that type Chinese through an input method cannot run"
_SERVER = "the tests of a server that asks for encryption cannot run"
_KEYRING = "the tests with a real keyring cannot run"
NEEDS = (
    Need("python3-venv", _has_venv, True, "no virtual environment can be made"),
    Need("libgl1", _library("libGL.so.1"), True, _WINDOW),
    Need("libegl1", _library("libEGL.so.1"), True, _WINDOW),
    Need("libxkbcommon0", _library("libxkbcommon.so.0"), True, _WINDOW),
    Need("libdbus-1-3", _library("libdbus-1.so.3"), True, _WINDOW),
    Need("libfontconfig1", _library("libfontconfig.so.1"), True, _WINDOW),
    Need("libglib2.0-0", _library("libglib-2.0.so.0"), True, _WINDOW),
    Need("libxcb-cursor0", _library("libxcb-cursor.so.0"), False, _SCREEN),
    Need("libxkbcommon-x11-0", _library("libxkbcommon-x11.so.0"), False, _SCREEN),
    Need("libxcb-icccm4", _library("libxcb-icccm.so.4"), False, _SCREEN),
    Need("libxcb-keysyms1", _library("libxcb-keysyms.so.1"), False, _SCREEN),
    Need("libxcb-shape0", _library("libxcb-shape.so.0"), False, _SCREEN),
    Need("libcups2", _library("libcups.so.2"), False, "no printing through CUPS"),
    Need("fonts-hanazono", _has_rare_characters, False, "rare characters of names show as boxes"),
    Need("npm", _program("npm"), False, "the product's own fonts cannot be fetched"),
)
"""To run it."""
FOR_TESTS = (
    Need("postgresql", _has_server, False, _SERVER),
    Need("poppler-utils", _program("pdftotext"), False, "the tests that read printed papers cannot run"),
    Need("xdotool", _program("xdotool"), False, "the tests with keys of the whole screen cannot run"),
    Need("strace", _program("strace"), False, "the test that watches writes to the disk cannot run"),
    Need("xvfb", _program("Xvfb"), False, "the tests on a virtual screen cannot run"),
    Need("ibus", _program("ibus-daemon"), False, _TYPING),
    Need("ibus-libpinyin", Path("/usr/share/ibus/component/libpinyin.xml").is_file, False, _TYPING),
    Need("fcitx5", _program("fcitx5"), False, _TYPING),
    Need("fcitx5-chinese-addons", Path("/usr/share/fcitx5/inputmethod/pinyin.conf").is_file, False, _TYPING),
    Need("weston", _program("weston"), False, _TYPING),
    Need("gnome-keyring", _program("gnome-keyring-daemon"), False, _KEYRING),
    Need("dbus-daemon", _program("dbus-run-session"), False, _READER),
    Need("at-spi2-core", Path("/usr/libexec/at-spi-bus-launcher").is_file, False, _READER),
    Need("gir1.2-atspi-2.0", _has_reader_words, False, _READER),
    Need("python3-gi", Path("/usr/lib/python3/dist-packages/gi").is_dir, False, _READER),
)


def check_python() -> None:
    """Raise Trouble when this Python is too old or too new."""
    if OLDEST <= sys.version_info[:2] <= NEWEST:
        return
    fitting = [name for name in ("python3.11", "python3.12", "python3.13") if shutil.which(name)]
    again = f"Run it again with: {fitting[0]} packaging/tasks.py ..." if fitting else "Install python3.11."
    raise Trouble(f"Python 3.11, 3.12 or 3.13 is needed; this is {sys.version.split()[0]}. {again}")


def provide_packages(kind: str, *, first: bool) -> None:
    """See what is missing, install it where that is allowed, else say everything in one message.

    `kind` is 'run', or 'dev' for what the tests need as well. What is only wanted is seen to the first time
    alone. Raises Trouble when something required stays missing.
    """
    if not sys.platform.startswith("linux"):
        return
    missing = [need for need in _missing(kind) if first or need.required]
    if missing and shutil.which("apt-get") and (rights := _rights()) is not None:
        _install(missing, rights)
        missing = _missing(kind)
    if not missing:
        return
    text = _message(missing)
    if any(need.required for need in missing):
        raise Trouble(text)
    warn(text)


def _missing(kind: str) -> list[Need]:
    importlib.invalidate_caches()
    needs = NEEDS if kind == "run" else (*NEEDS, *FOR_TESTS)
    return [need for need in needs if not need.there()]


def _rights() -> list[str] | None:
    """The words before apt-get: nothing as root, sudo where it asks no password, None where not allowed."""
    if os.geteuid() == 0:
        return []
    if not shutil.which("sudo"):
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _install(missing: list[Need], rights: list[str]) -> None:
    names = [need.package for need in missing]
    say(f"Installing Debian packages: {' '.join(names)} ...")
    quiet = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    install = [*quiet, "install", "--no-install-recommends"]
    try:
        run_logged([*quiet, "update"])
    except subprocess.CalledProcessError:
        warn(f"apt-get update failed; trying with the package lists at hand. Details: {LOG}")
    try:
        run_logged([*install, *names])
    except subprocess.CalledProcessError:
        for name in names:
            try:
                run_logged([*install, name])
            except subprocess.CalledProcessError:
                warn(f"Debian package {name} could not be installed. Details: {LOG}")


def _message(missing: list[Need]) -> str:
    lines = ["This machine lacks:"]
    width = max(len(need.package) for need in missing)
    for need in missing:
        weight = "needed" if need.required else "wanted"
        lines.append(f"  {need.package:{width}} {weight}: without it {need.without}")
    names = " ".join(need.package for need in missing)
    if shutil.which("apt-get"):
        lines.append("Install them with:")
        lines.append(f"  sudo apt-get update && sudo apt-get install -y --no-install-recommends {names}")
    else:
        lines.append("Install what your system calls these Debian packages, then run the same command again.")
    return "\n".join(lines)
