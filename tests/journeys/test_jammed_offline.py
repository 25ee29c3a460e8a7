"""The printer jams while the hall is away: the clerk reads what to do, starts the PC anew, and prints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.cut_journey import CutJourney
from tests.support.jamming_printer import JammingPrinter
from workstation.services import workbench
from workstation.services.press import FOLDER

FOOD = "food_business_licence"
PAPER = "太市监受〔2026〕SJ05-0001号"


class JamJourney(CutJourney):
    """Its printer jams, also after the program was started anew."""

    jammed = True

    def _bench(self) -> workbench.Workbench:
        bench = super()._bench()
        printers = bench.press.queue._printers
        self.printer = JammingPrinter(printers[FOLDER])
        self.printer.jammed = self.jammed
        printers[FOLDER] = self.printer
        return bench


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[JamJourney]:
    made = JamJourney.at(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005")
    yield made
    made.end()


def test_jammed_offline_the_paper_is_kept_and_printed_after_a_new_start(journey: JamJourney) -> None:
    journey.take_number("食品药品", FOOD)
    journey.sign_in()
    journey.sits_down()
    journey.press("Y", "N", "N", "N", "1", "6")
    journey.cut()
    journey.press("1", "1", "1", "3", "Return", "Return", "1", "Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    # the sentence: what happened, that it stands, and which key
    journey.until(lambda: "没打出来" in journey.message())
    said = journey.message()
    assert "卡纸" in said and "0001" in said and "Ctrl+P" in said
    done = journey.page.done_view
    assert "没打出来" in done.line.text() and "Ctrl+P" in done.advice.text()
    (line,) = [one for one in journey.tray.waiting if one.kind == "accept"]
    assert (line.no, line.printed) == (PAPER, False)
    journey.press("Ctrl+P")
    journey.until(lambda: len(journey.printer.asked) == 2)
    journey.until(lambda: PAPER in journey.message())
    assert journey.papers() == []
    journey.restart()
    journey.sign_in()
    journey.until(lambda: journey.banner.isVisible())
    journey.printer.jammed = False
    assert journey.program.window is not None
    journey.program.window.go("intake")
    # the new start has not forgotten it
    journey.until(lambda: PAPER in journey.message() and "没打出来" in journey.message())
    journey.press("Ctrl+P")
    journey.until(lambda: len(journey.papers()) == 1)
    (paper,) = journey.papers()
    assert PAPER in paper and "补打" not in paper
    journey.until(lambda: PAPER in journey.message() and "没打出来" not in journey.message())
    journey.wire.heal()
    journey.press("F5")
    journey.until(lambda: journey.tray.count == 0)
    (row,) = journey.hall_rows("paper")
    assert (row["doc_no"], row["state"], row["print_count"]) == (PAPER, "printed", 1)
    assert row["legal_date"] == "2026-11-23"
    kinds = journey.kinds()
    assert [kinds.count(kind) for kind in ("accept", "paper_failed", "paper_printed")] == [1, 2, 1]
    assert journey.hall_rows("parked") == []
    assert journey.ledger_is_whole()
