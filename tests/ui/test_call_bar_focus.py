"""The docked bar on a real X screen: whoever is typed into goes on being typed into."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from tests.support.xscreen import ROOT, Child, NoScreen, XScreen, x_screen

SUPPORT = ROOT / "tests" / "support"
pytestmark = pytest.mark.display


@pytest.fixture
def screen() -> Iterator[XScreen]:
    try:
        with x_screen() as made:
            yield made
    except NoScreen as trouble:
        pytest.fail(f"the tests of the real screen need Xvfb and xdotool: {trouble}", pytrace=False)


def typist(screen: XScreen) -> Child:
    other = screen.run(SUPPORT / "x_typist.py")
    other.wait_for("shown")
    screen.do("search", "--sync", "--name", "other program", "windowfocus", "--sync")
    return other


def shown(child: Child) -> str:
    ends = time.monotonic() + 15
    while not any(line.startswith("shown") for line in child.read()):
        assert time.monotonic() < ends, child.lines
        time.sleep(0.02)
    return next(line for line in child.lines if line.startswith("shown"))


def test_typing_goes_on_arriving_while_the_bar_comes_and_changes(screen: XScreen) -> None:
    bar = screen.run(SUPPORT / "x_call_bar.py")
    other = typist(screen)
    text = "abcdefghij" * 8
    screen.do("type", "--delay", "25", text)
    other.wait_for(f"typed {text}")
    assert shown(bar) == f"shown {1366 - 460 - 12} 12"
    assert "focus taken" not in bar.read()


def test_pressing_the_bar_with_the_mouse_presses_the_key_and_leaves_the_focus(screen: XScreen) -> None:
    bar = screen.run(SUPPORT / "x_call_bar.py")
    other = typist(screen)
    shown(bar)
    screen.do("mousemove", "1320", "44", "click", "1")
    bar.wait_for("press F11")
    screen.do("type", "--delay", "20", "still here")
    other.wait_for("typed still here")
    assert "focus taken" not in bar.read()


def test_the_grip_drags_the_bar_and_it_snaps_to_a_corner(screen: XScreen) -> None:
    bar = screen.run(SUPPORT / "x_call_bar.py", "still")
    other = typist(screen)
    shown(bar)
    screen.do("mousemove", "901", "44", "mousedown", "1", "mousemove", "600", "300", "mousemove", "40", "730")
    screen.do("mousemove", "24", "728", "mouseup", "1")
    bar.wait_for("moved bottom_left")
    screen.do("mousemove", "19", "724", "mousedown", "1", "mousemove", "300", "400", "mouseup", "1")
    ends = time.monotonic() + 10
    while not any(line.startswith("moved 2") for line in bar.read()):
        assert time.monotonic() < ends, bar.lines
        time.sleep(0.02)
    screen.do("type", "--delay", "20", "and on")
    other.wait_for("typed and on")


def test_an_ordinary_window_would_take_the_focus(screen: XScreen) -> None:
    """What the tests above would see if the bar were a window like others."""
    other = typist(screen)
    plain = screen.run(SUPPORT / "x_call_bar.py", "plain")
    shown(plain)
    screen.do("type", "--delay", "20", "lost")
    time.sleep(0.5)
    assert "typed lost" not in other.read()
