"""A question answered at the window: two keys, and the ledger says that nothing was written down."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003")
    yield made
    made.stop()


def test_two_keys_for_a_question(journey: Journey) -> None:
    first, second = journey.take_number("企业开办"), journey.take_number("企业开办")
    journey.sign_in()
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    assert journey.keys == 2
    journey.qtbot.wait(900)
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    tickets = {row["no"]: row for row in journey.hall_rows("ticket")}
    assert (tickets[first]["state"], tickets[first]["outcome"]) == ("finished", "consulted_blank")
    assert (tickets[second]["state"], tickets[second]["window_id"]) == ("called", "3")
    assert journey.program.seat is not None
    view = journey.program.seat.control.view
    assert view is not None
    assert view.current is not None
    assert view.current.row.no == second
    assert journey.kinds() == ["sign_in", "call_next", "start_ticket", "finish_ticket", "call_next"]
    assert journey.ledger_is_whole()
