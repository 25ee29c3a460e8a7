"""Chinese typed with real keys through real input methods: IBus, and fcitx 5 through its IBus front end."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.xscreen import Child, XScreen, x_screen
from workstation.services.input_method import Engine, Typing, look_around, plugin_folders, typing_now

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="input methods of Linux"),
    pytest.mark.alone,
]
FIELD = Path(__file__).parents[1] / "support" / "ime_field.py"
PATIENCE = 40.0


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[XScreen]:
    """A screen and a session bus of the test's own, with a home nobody configured."""
    with x_screen(800, 300) as made:
        home = tmp_path / "home"
        run = tmp_path / "run"
        for folder in (home, run):
            folder.mkdir(mode=0o700)
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1", f"--address=unix:path={run}/bus"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        for name in [
            n for n in made._environ if n.startswith(("QT_IM", "XMODIFIERS", "IBUS", "GTK_IM", "XDG_"))
        ]:
            made._environ.pop(name)
        made._environ.update(
            HOME=str(home),
            XDG_RUNTIME_DIR=str(run),
            XDG_CONFIG_HOME=str(home / ".config"),
            DBUS_SESSION_BUS_ADDRESS=address,
            LANG="C.UTF-8",
        )
        try:
            yield made
        finally:
            made.end()
            bus.terminate()
            bus.communicate()


def start(screen: XScreen, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        list(words), env=screen._environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def answers(screen: XScreen, engine: Engine) -> None:
    ends = time.monotonic() + PATIENCE
    while True:
        found = look_around(screen._environ)
        if found.answers and engine in found.engines:
            return
        assert time.monotonic() < ends, found
        time.sleep(0.2)


def type_word(screen: XScreen, field: Child) -> None:
    """Keys until the word stands there: an engine that just woke may swallow the first ones."""
    ends = time.monotonic() + PATIENCE
    while "typed 中国" not in field.read():
        assert time.monotonic() < ends, field.lines
        screen.do("key", "--clearmodifiers", "ctrl+a")
        screen.do("key", "BackSpace")
        screen.do("type", "--delay", "120", "zhongguo")
        time.sleep(1.0)
        screen.do("key", "space")
        time.sleep(1.0)


def choose_pinyin(screen: XScreen) -> None:
    for _attempt in range(20):
        chosen = subprocess.run(
            ["ibus", "engine", "libpinyin"], env=screen._environ, stderr=subprocess.DEVNULL
        )
        if chosen.returncode == 0:
            return
        time.sleep(0.5)


def needs(*programs: str) -> None:
    missing = [name for name in programs if shutil.which(name) is None]
    assert not missing, f"packaging/apt-packages.txt installs these: {missing}"


@pytest.mark.slow
@pytest.mark.parametrize("said", ["", "fcitx", "xim"])
def test_chinese_through_ibus_whatever_the_desktop_says(screen: XScreen, said: str) -> None:
    needs("ibus-daemon", "ibus", "dbus-daemon", "xdotool")
    if said:
        screen._environ["QT_IM_MODULE"] = said
    daemon = start(screen, "ibus-daemon", "--xim", "--panel", "disable", "--replace")
    try:
        answers(screen, Engine.ibus)
        field = screen.run(FIELD)
        field.wait_for("module ibus")
        field.wait_for("shown")
        time.sleep(1.0)
        screen.do("mousemove", "200", "70", "click", "1")
        choose_pinyin(screen)
        type_word(screen, field)
    finally:
        stop(daemon)


def start_fcitx5(screen: XScreen) -> subprocess.Popen[bytes]:
    """fcitx 5 with pinyin beside the plain keyboard, speaking D-Bus and X alone."""
    config = Path(screen._environ["HOME"]) / ".config" / "fcitx5"
    config.mkdir(parents=True)
    (config / "profile").write_text(
        "[Groups/0]\nName=Default\nDefault Layout=us\nDefaultIM=pinyin\n\n"
        "[Groups/0/Items/0]\nName=keyboard-us\nLayout=\n\n[Groups/0/Items/1]\nName=pinyin\nLayout=\n\n"
        "[GroupOrder]\n0=Default\n",
        encoding="utf-8",
    )
    screen._environ.update(QT_IM_MODULE="fcitx", XMODIFIERS="@im=fcitx")
    return start(screen, "fcitx5", "--disable=wayland,waylandim,kimpanel,notifications,notificationitem")


@pytest.mark.slow
def test_chinese_through_fcitx5(screen: XScreen) -> None:
    needs("fcitx5", "fcitx5-remote", "dbus-daemon", "xdotool")
    daemon = start_fcitx5(screen)
    try:
        answers(screen, Engine.fcitx5)
        plugins = next(plugin_folders())
        assert typing_now(screen._environ, plugins) == (Typing.ready, "fcitx5")
        field = screen.run(FIELD)
        field.wait_for("module ibus")
        field.wait_for("shown")
        time.sleep(1.0)
        screen.do("mousemove", "200", "70", "click", "1")
        time.sleep(0.5)
        subprocess.run(["fcitx5-remote", "-o"], env=screen._environ, check=True)
        type_word(screen, field)
    finally:
        stop(daemon)


@pytest.mark.slow
def test_chinese_in_a_wayland_window(screen: XScreen) -> None:
    """A compositor in a window of the virtual screen, so that real keys reach what it shows."""
    needs("weston", "xdotool", "ibus-daemon")
    compositor = start(
        screen, "weston", "--backend=x11-backend.so", "--width=700", "--height=280", "--socket=wayland-0",
        "--idle-time=0", "--shell=kiosk-shell.so",
    )  # fmt: skip
    daemon = None
    try:
        socket = Path(screen._environ["XDG_RUNTIME_DIR"]) / "wayland-0"
        ends = time.monotonic() + PATIENCE
        while not socket.exists():
            assert time.monotonic() < ends and compositor.poll() is None, "weston did not start"
            time.sleep(0.1)
        screen._environ["WAYLAND_DISPLAY"] = "wayland-0"
        daemon = start(screen, "ibus-daemon", "--panel", "disable")
        answers(screen, Engine.ibus)
        field = screen.run(FIELD, platform="wayland")
        field.wait_for("shown")
        time.sleep(2.0)
        choose_pinyin(screen)
        screen.do("mousemove", "350", "160", "click", "1")
        time.sleep(1.0)
        type_word(screen, field)
    finally:
        screen.end()
        if daemon is not None:
            stop(daemon)
        stop(compositor)


def test_a_session_without_an_input_method_is_said(screen: XScreen) -> None:
    needs("dbus-daemon")
    plugins = next(plugin_folders())
    assert typing_now(screen._environ, plugins)[0] is Typing.nothing_runs
    without = {
        name: value for name, value in screen._environ.items() if "DBUS" not in name and "XDG" not in name
    }
    assert typing_now(without, plugins)[0] is Typing.no_bus
