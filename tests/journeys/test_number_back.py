"""A number nobody answers to: called three times with fifteen seconds between, passed over, and back again
at the guide's desk the same day, behind three others.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey

GAP = 16


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003")
    yield made
    made.stop()


def number(journey: Journey, no: str) -> dict[str, object]:
    (row,) = journey.hall_rows("ticket", no=no)
    return row


def serve_next(journey: Journey) -> str:
    """F2 and F4; the number that came."""
    journey.qtbot.wait(900)
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    seat = journey.program.seat
    assert seat is not None and seat.control.view is not None and seat.control.view.current is not None
    no = seat.control.view.current.row.no
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    return no


def test_passed_over_in_four_keys_and_called_again_after_three_others(journey: Journey) -> None:
    late, *others = [journey.take_number("企业开办") for _one in range(6)]
    journey.sign_in()
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    assert number(journey, late)["state"] == "called"
    # a call right after a call is no second call
    journey.press("F3")
    journey.until(lambda: "秒" in journey.message())
    assert journey.kinds() == ["sign_in", "call_next"]
    journey.keys = 1
    for calls in (2, 3):
        journey.advance(GAP)
        journey.press("F3")
        journey.until(lambda n=calls: f"{late} 第 {n} 次" in journey.message())
    journey.advance(GAP)
    journey.press("F6")
    journey.until(lambda: journey.state == "idle")
    assert journey.keys == 4
    assert number(journey, late)["state"] == "no_show"
    assert late in journey.offered()

    desk, me = journey.at_desk()
    (ticket,) = journey.hall_rows("ticket", no=late)
    back = desk.reception.come_back(ticket["id"], me=me)
    desk.opened.sync()
    assert (back.no, back.position.ahead) == (late, 3)
    assert number(journey, late)["state"] == "waiting"

    seen = [serve_next(journey) for _one in range(5)]
    assert seen == [*others[:3], late, others[3]]
    row = number(journey, late)
    assert (row["state"], row["requeue_count"]) == ("finished", 1)
    assert journey.kinds()[:5] == ["sign_in", "call_next", "recall", "recall", "no_show"]
    # a slip is the guide's paper; the window printed none
    assert journey.papers() == []
    assert journey.ledger_is_whole()
