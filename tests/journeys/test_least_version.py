"""IT asks for a newer program: the window announces it, refuses new work in words when the day has come,
ends the number in hand, and goes on at once when the demand is lifted. A PC is moved: the door is the new
window's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services import hall_require
from workstation.services.enrol.post import StationPost

NEWER = "0.99.0"
IT = SignedIn("XX601", "贺工", frozenset({Role.sys_admin}), "XX", None, "SJ03")


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("SJ05",))
    yield made
    made.stop()


def ask(journey: Journey, since: date) -> None:
    hall_require.require_version(journey.url, NEWER, since, "周五下班后安装", clock=journey.now, have=NEWER)


def test_announced_then_refused_then_lifted(journey: Journey) -> None:
    journey.take_number("企业开办")
    journey.take_number("企业开办")
    journey.sign_in()
    seat = journey.program.seat
    assert seat is not None
    strip = seat._version.strip
    assert not strip.isVisible()
    today = journey.now().date()
    ask(journey, today + timedelta(days=8))
    journey.until(strip.isVisible)
    assert NEWER in strip.accessibleName() and "周五下班后安装" in strip.accessibleName()
    # before the day everything goes on
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    ask(journey, today - timedelta(days=1))
    journey.until(lambda: strip.property("st") == "warn")
    # the number in hand is brought to its end, another one is not called
    journey.press("F9", "1", "Return")
    journey.until(lambda: journey.state == "idle")
    journey.press("F2")
    journey.until(lambda: "太旧" in journey.message())
    assert NEWER in journey.message() and journey.state == "idle"
    hall_require.lift_minimum(journey.url, clock=journey.now)
    journey.until(lambda: not strip.isVisible())
    # the same key twice within 0.8 s is one press
    QTest.qWait(900)
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    assert journey.ledger_is_whole()


def test_a_moved_pc_opens_its_door_at_the_new_window(journey: Journey) -> None:
    journey.sign_in()
    bench = journey.program.bench
    assert bench is not None and bench.sessions.post().window == "3"
    journey.until(lambda: bench.tray.standing(me=journey.program.seat.me).waiting == 0)  # type: ignore[union-attr]
    moved = StationPost(bench.opened, bench.shelf).move("5", me=IT)
    journey.program._settings_news.moved.emit(moved)
    journey.until(lambda: journey.program.seat is None)
    assert bench.sessions.post().window == "5"
    login = journey.program.login
    assert login is not None
    journey.until(lambda: login.isVisible() and login._known is not None)
    journey.until(lambda: not journey.hall_rows("window", id="3")[0]["clerk"])
    assert journey.ledger_is_whole()
