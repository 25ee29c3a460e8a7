"""The hall is lost in the middle of an intake: the clerk finishes, the PC restarts, all is sent once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.cut_journey import CutJourney
from workstation.sync.pusher import Link

FOOD = "food_business_licence"


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[CutJourney]:
    made = CutJourney.at(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005")
    yield made
    made.end()


def test_cut_in_the_middle_finished_restarted_and_sent_once(journey: CutJourney) -> None:
    first = journey.take_number("食品药品", FOOD)
    second = journey.take_number("食品药品", FOOD)
    journey.sign_in()
    journey.sits_down()
    journey.press("Y", "N", "N", "N", "1", "6")
    journey.cut()
    # the clerk goes on as if nothing were
    journey.press("1", "1", "1", "3", "Return", "Return", "1", "Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    journey.until(lambda: len(journey.papers()) == 1)
    (paper,) = journey.papers()
    assert "太市监受〔2026〕SJ05-0001号" in paper
    journey.until(lambda: "Ctrl+G" in journey.banner.kept.text())
    assert "连不上县数据库" in journey.banner.happened.text()
    # the tray says what waits, by its number
    journey.press("F5", "Ctrl+O")
    card = journey.program.seat.tray.card  # type: ignore[union-attr]
    journey.until(lambda: card.isVisible() and card.head.count.text() == str(journey.tray.count))
    line = ("余小满", "太市监受〔2026〕SJ05-0001号", True)
    # the file is there a moment before the journal says that it is
    journey.until(
        lambda: [(w.name, w.no, w.printed) for w in journey.tray.waiting if w.kind == "accept"] == [line]
    )
    # F5 tries the hall; neither the result nor an open card loses the focus to the page by it
    journey.press("F5")
    assert card.isAncestorOf(QApplication.focusWidget())
    journey.press("Esc")
    assert not card.isVisible() and journey.page.stack.currentWidget() is journey.page.done_view
    # F2 ends the number here and calls nobody: no window can know who is called elsewhere
    waits = journey.tray.count
    journey.qtbot.wait(900)
    journey.press("F2")
    journey.until(lambda: journey.state == "idle")
    journey.until(lambda: "没有叫下一位" in journey.message())
    assert journey.tray.count == waits + 1
    journey.restart()
    journey.sign_in()
    journey.until(lambda: journey.banner.isVisible())
    kept = journey.tray.count
    assert kept >= waits + 1
    journey.until(lambda: str(kept) in journey.banner.kept.text())
    journey.wire.heal()
    journey.press("F5")
    journey.until(lambda: journey.program.bench.opened.pusher.state.link is Link.ONLINE)  # type: ignore[union-attr]
    journey.until(lambda: journey.tray.count == 0)
    journey.until(lambda: "已全部上传" in journey.banner.happened.text())
    journey.until(lambda: not journey.banner.isVisible())
    (case,) = journey.hall_rows("service_case")
    assert (case["state"], case["case_no"]) == ("accepted", "340825-20261123-SJ05-0001")
    (row,) = journey.hall_rows("paper")
    assert (row["state"], row["print_count"]) == ("printed", 1)
    kinds = journey.kinds()
    assert (kinds.count("accept"), kinds.count("paper_printed"), kinds.count("finish_ticket")) == (1, 1, 1)
    assert journey.hall_rows("parked") == []
    states = {one["no"]: one["state"] for one in journey.hall_rows("ticket")}
    assert (states[first], states[second]) == ("finished", "waiting")
    assert journey.ledger_is_whole()


def test_the_number_in_hand_is_called_without_the_hall_and_sent_later(journey: CutJourney) -> None:
    journey.take_number("食品药品", FOOD)
    no = journey.take_number("食品药品", FOOD)
    journey.sign_in()
    journey.cut()
    journey.press("F2")
    journey.until(lambda: journey.message())
    assert journey.state == "idle"
    assert journey.tray.count == 0
    journey.press("Esc", "Ctrl+G")
    journey.qtbot.wait(100)
    journey.type(no)
    journey.press("Return")
    journey.until(lambda: journey.state == "called")
    (line,) = journey.tray.waiting
    assert (line.kind, line.no) == ("call_in_hand", no)
    journey.wire.heal()
    journey.until(lambda: journey.tray.count == 0)
    (row,) = journey.hall_rows("ticket", no=no)
    assert (row["state"], row["window_id"]) == ("called", "5")
    assert journey.ledger_is_whole()
