"""Away with a reason, the screen locked, and back with the password; signing out gives the window back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.services.demo.password import DEMO_PASSWORD


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003")
    yield made
    made.stop()


def test_away_locked_and_back(journey: Journey) -> None:
    journey.take_number("企业开办")
    journey.sign_in()
    journey.press("Ctrl+L", "1", "Return")
    journey.until(lambda: journey.program._locked is not None)
    (presence,) = journey.hall_rows("presence", id="SJ003")
    assert (presence["state"], presence["reason"]) == ("away", "short_rest")
    journey.press("F2")
    assert journey.state == "idle"
    journey.program._locked.password.setFocus()  # type: ignore[union-attr]
    journey.type(DEMO_PASSWORD)
    journey.press("Return")
    journey.until(lambda: journey.program._locked is None)
    (presence,) = journey.hall_rows("presence", id="SJ003")
    assert presence["state"] == "on_duty"
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    assert journey.ledger_is_whole()


def test_signing_out_is_refused_with_a_number_in_hand_and_gives_the_window_back(journey: Journey) -> None:
    journey.take_number("企业开办")
    journey.sign_in()
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    assert journey.program.seat is not None
    journey.program.seat.leaving.show_person()
    journey.press("Ctrl+Return")
    journey.until(lambda: "A001" in journey.message())
    assert journey.program.seat is not None
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    journey.press("F9", "1", "Return")
    journey.until(lambda: journey.state == "idle")
    journey.program.seat.leaving.show_person()
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.program.seat is None)
    (window,) = journey.hall_rows("window", id="3")
    assert window["clerk"] is None
    assert journey.ledger_is_whole()
