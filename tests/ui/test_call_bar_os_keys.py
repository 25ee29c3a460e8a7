"""The system-wide keys, on a real X screen with somebody else's program in front."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtWidgets import QApplication

from tests.support.xscreen import ROOT, NoScreen, XScreen, x_screen
from workstation.ui.keymap import KeyMap
from workstation.ui.os_keys import KEYS, OsKeyReport, OsKeys, Standing, report_words
from workstation.ui.os_keys.grabs import Grabs, Heard, NoGrabs
from workstation.ui.os_keys.keys import usual_grabs
from workstation.ui.os_keys.windows import FIRST_ID, WM_HOTKEY, Message, WindowsGrabs

SUPPORT = ROOT / "tests" / "support"


@pytest.fixture
def screen() -> Iterator[XScreen]:
    try:
        with x_screen() as made:
            yield made
    except NoScreen as trouble:
        pytest.fail(f"the tests of the real screen need Xvfb and xdotool: {trouble}", pytrace=False)


@pytest.mark.display
def test_keys_reach_us_while_another_program_is_typed_into(screen: XScreen) -> None:
    ours = screen.run(SUPPORT / "x_os_keys.py")
    ours.wait_for("ON taken=")
    other = screen.run(SUPPORT / "x_typist.py")
    other.wait_for("shown")
    screen.do("search", "--sync", "--name", "other program", "windowfocus", "--sync")
    screen.do("type", "--delay", "20", "ab")
    other.wait_for("typed ab")
    for key in ("F2", "F3", "F4", "F6", "F7", "F8", "F9"):
        screen.do("key", f"ctrl+shift+{key}")
        ours.wait_for(f"press {key}")
    screen.do("key", "ctrl+shift+F11")
    ours.wait_for("front")
    screen.do("type", "--delay", "20", "cd")
    other.wait_for("typed abcd")
    screen.do("key", "F2")
    screen.do("key", "ctrl+F3")
    assert [line for line in ours.read() if line.startswith("press")] == [
        f"press {key}" for key in ("F2", "F3", "F4", "F6", "F7", "F8", "F9")
    ]


@pytest.mark.display
def test_num_lock_and_caps_lock_change_nothing_and_a_held_key_counts_once(screen: XScreen) -> None:
    ours = screen.run(SUPPORT / "x_os_keys.py")
    ours.wait_for("ON taken=")
    screen.do("key", "Num_Lock")
    screen.do("key", "ctrl+shift+F3")
    ours.wait_for("press F3")
    screen.do("key", "Caps_Lock")
    screen.do("key", "ctrl+shift+F4")
    ours.wait_for("press F4")
    screen.do("key", "Caps_Lock")
    screen.do("keydown", "ctrl", "keydown", "shift", "keydown", "F6", "sleep", "1.5", "keyup", "F6")
    screen.do("keyup", "shift", "keyup", "ctrl")
    screen.do("key", "ctrl+shift+F9")
    ours.wait_for("press F9")
    assert ours.lines.count("press F6") == 1


@pytest.mark.display
def test_a_second_program_is_told_that_the_keys_are_taken_and_gets_them_later(screen: XScreen) -> None:
    first = screen.run(SUPPORT / "x_os_keys.py", "stop")
    first.wait_for("ON taken=")
    second = screen.run(SUPPORT / "x_os_keys.py")
    second.wait_for(f"ON taken={','.join(KEYS)}")
    first.wait_for("stopped")
    third = screen.run(SUPPORT / "x_os_keys.py")
    third.wait_for("ON taken=")
    screen.do("key", "ctrl+shift+F2")
    third.wait_for("press F2")
    assert "press F2" not in first.read() and "press F2" not in second.read()


def test_the_keys_are_those_of_the_key_map(keymap: KeyMap) -> None:
    assert {f"Ctrl+Shift+{key}" for key in KEYS} == set(keymap.areas["os"])


def test_without_a_screen_or_on_wayland_there_are_words_and_no_keys(qapp: QApplication) -> None:
    heard: list[str] = []
    wayland = OsKeys(qapp, heard.append, lambda: None, lambda: usual_grabs(qapp, {"WAYLAND_DISPLAY": "w-0"}))
    assert wayland.start() == OsKeyReport(Standing.WAYLAND)
    assert report_words(wayland.report)[0] == "warn"
    bare = OsKeys(qapp, heard.append, lambda: None, lambda: usual_grabs(qapp, {}))
    assert bare.start().standing is Standing.NO_SYSTEM
    assert bare.report.heard == ()
    bare.stop()
    assert bare.report == OsKeyReport()


class _Refusing:
    def take(self, keys: Sequence[str], heard: Heard) -> tuple[str, ...]:
        raise NoGrabs("no luck")

    def release(self) -> None:
        raise AssertionError("nothing was taken")


def test_a_platform_that_refuses_leaves_words(qapp: QApplication, capsys: pytest.CaptureFixture[str]) -> None:
    def refusing() -> Grabs:
        return _Refusing()

    keys = OsKeys(qapp, lambda _key: None, lambda: None, refusing)
    assert keys.start().standing is Standing.NO_SYSTEM
    keys.stop()
    assert "no luck" in capsys.readouterr().err


class _User32:
    """The two calls of Windows, with F4 held by somebody else."""

    def __init__(self) -> None:
        self.held: dict[int, tuple[int, int]] = {}

    def RegisterHotKey(self, window: object, number: int, modifiers: int, key: int) -> int:
        if key == 0x73:
            return 0
        self.held[number] = (modifiers, key)
        return 1

    def UnregisterHotKey(self, window: object, number: int) -> int:
        return int(self.held.pop(number, None) is not None)


def test_the_calls_to_windows(qapp: QApplication) -> None:
    library, heard = _User32(), list[str]()
    grabs = WindowsGrabs(qapp, library)
    assert grabs.take(KEYS, heard.append) == ("F4",)
    assert library.held[FIRST_ID + 2] == (0x4006, 0x71)
    message = Message(None, WM_HOTKEY, FIRST_ID + 11, 0, 0, 0, 0)
    listener = grabs._filter
    assert listener is not None
    used = listener.nativeEventFilter(b"windows_dispatcher_MSG", ctypes.addressof(message))
    assert (used, heard) == ((True, 0), ["F11"])
    other = Message(None, 0x100, FIRST_ID + 2, 0, 0, 0, 0)
    assert listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(other)) == (False, 0)
    grabs.release()
    assert library.held == {}


def test_taken_keys_are_named(qapp: QApplication) -> None:
    tone, words = report_words(OsKeyReport(Standing.ON, ("F2",)))
    assert tone == "warn" and "Ctrl+Shift+F2" in words
    assert report_words(OsKeyReport(Standing.ON))[0] == "ok"
