"""Chinese typed with real keys through real input methods: IBus, and fcitx 5 through its IBus front end."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.xscreen import Child, XScreen, x_screen
from workstation.services.input_method import Engine, Typing, look_around, plugin_folders, typing_now

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="input methods of Linux")
FIELD = Path(__file__).parents[1] / "support" / "ime_field.py"
PATIENCE = 60.0
_WHOLE = re.compile(r"composing (zhong[ ']?guo|中国)")


@pytest.fixture
def screen() -> Iterator[XScreen]:
    """A screen and a session bus of the test's own, with a home nobody configured.

    The home has a short name: IBus lays sockets into it, whose whole path may have 107 bytes. No key repeats:
    on a busy machine one is held longer than anybody meant.
    """
    with (
        x_screen(800, 300, "-r") as made,
        tempfile.TemporaryDirectory(prefix="ime", ignore_cleanup_errors=True) as at,
    ):
        home = Path(at) / "home"
        run = Path(at) / "run"
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


def until(holds: Callable[[], bool], seconds: float) -> bool:
    """Whether it came true in that time."""
    ends = time.monotonic() + seconds
    while not (true := holds()) and time.monotonic() < ends:
        time.sleep(0.05)
    return true


def answers(screen: XScreen, engine: Engine) -> None:
    def there() -> bool:
        found = look_around(screen._environ)
        return found.answers and engine in found.engines

    assert until(there, PATIENCE), look_around(screen._environ)


def pinyin_of_ibus(screen: XScreen) -> bool:
    """Asked for and looked up: the command that sets it ends with 1 although it did."""
    for words in (("ibus", "engine", "libpinyin"), ("ibus", "engine")):
        done = subprocess.run(words, env=screen._environ, capture_output=True, text=True, timeout=20)
    return done.stdout.strip() == "libpinyin"


def pinyin_of_fcitx5(screen: XScreen) -> bool:
    done = subprocess.run(["fcitx5-remote", "-o"], env=screen._environ, capture_output=True, timeout=20)
    return done.returncode == 0


def type_word(
    screen: XScreen, field: Child, chosen: Callable[[XScreen], bool], click: tuple[int, int]
) -> None:
    """Keys until the word stands there: an engine that just woke may swallow the first ones."""
    screen.do("mousemove", *(str(each) for each in click), "click", "1")
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if until(lambda: chosen(screen), 5.0) and _typed_once(screen, field):
            return
    raise AssertionError(field.lines)


def _typed_once(screen: XScreen, field: Child) -> bool:
    screen.do("key", "--clearmodifiers", "Escape", "ctrl+a", "BackSpace")
    before = len(field.read())
    screen.do("type", "--delay", "40", "zhongguo")
    # what is composed says that the keys reached the engine; without one they reach the field as they are
    if not until(lambda: any(_WHOLE.fullmatch(line) for line in field.read()[before:]), 2.0):
        return False
    screen.do("key", "space")
    return until(lambda: "typed 中国" in field.read()[before:], 2.0)


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
        field.wait_for("module ibus", PATIENCE)
        field.wait_for("shown", PATIENCE)
        type_word(screen, field, pinyin_of_ibus, (200, 70))
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
        field.wait_for("module ibus", PATIENCE)
        field.wait_for("shown", PATIENCE)
        type_word(screen, field, pinyin_of_fcitx5, (200, 70))
    finally:
        stop(daemon)


@contextlib.contextmanager
def wayland(screen: XScreen) -> Iterator[None]:
    """A compositor in a window of the virtual screen, so that real keys reach what it shows."""
    settings = Path(screen._environ["HOME"]) / "weston.ini"
    settings.write_text("[keyboard]\nrepeat-rate=0\n", encoding="ascii")
    compositor = start(
        screen, "weston", "--backend=x11-backend.so", "--width=700", "--height=280", "--socket=wayland-0",
        "--idle-time=0", "--shell=kiosk-shell.so", f"--config={settings}",
    )  # fmt: skip
    try:
        socket = Path(screen._environ["XDG_RUNTIME_DIR"]) / "wayland-0"
        up = until(lambda: socket.exists() or compositor.poll() is not None, PATIENCE)
        assert up and compositor.poll() is None, "weston did not start"
        # else keys go to what lies under the pointer: the list of words to choose from, once it opens there
        screen.do("search", "--sync", "--onlyvisible", "--class", "weston", "windowfocus")
        screen._environ["WAYLAND_DISPLAY"] = "wayland-0"
        yield
    finally:
        screen.end()
        stop(compositor)


@pytest.mark.slow
@pytest.mark.parametrize("engine", [Engine.ibus, Engine.fcitx5])
def test_chinese_in_a_wayland_window(screen: XScreen, engine: Engine) -> None:
    needs("weston", "xdotool", "ibus-daemon", "fcitx5")
    with wayland(screen):
        ours = engine is Engine.ibus
        daemon = start(screen, "ibus-daemon", "--panel", "disable") if ours else start_fcitx5(screen)
        try:
            answers(screen, engine)
            field = screen.run(FIELD, platform="wayland")
            field.wait_for("shown", PATIENCE)
            type_word(screen, field, pinyin_of_ibus if ours else pinyin_of_fcitx5, (350, 160))
        finally:
            stop(daemon)


def test_a_session_without_an_input_method_is_said(screen: XScreen) -> None:
    needs("dbus-daemon")
    plugins = next(plugin_folders())
    assert typing_now(screen._environ, plugins)[0] is Typing.nothing_runs
    without = {
        name: value for name, value in screen._environ.items() if "DBUS" not in name and "XDG" not in name
    }
    assert typing_now(without, plugins)[0] is Typing.no_bus
