"""A supervisor's first five minutes: how the hall is, what nobody signed for, what is owed, what the ledger
says about one case. She looks at everything and writes down nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.support.journey import Journey
from workstation.domain.presence import AwayReason
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.intake.parties import Person
from workstation.services.review.views import Concern, DueTab, WindowCard, WindowNow
from workstation.services.simulation.intake import complete_sheet

FOOD = "food_business_licence"
SAID = "想给老人办护理补贴，听说要先评残，不知道找残联还是民政"
BAILU = Person("章白露", id_no="340825199207200000", phone="13800000002")
LIVE, DUE = "live", "due"


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(
        qtbot, hall_url, tmp_path, segment="ZH80", staff_no="ZH081", others=("SJ03", "SJ05", "MZ19")
    )
    yield made
    made.stop()


def a_morning(journey: Journey) -> str:
    """One case accepted, one kept without a paper, a handoff nobody signs for 72 minutes, somebody away.

    Returns the number of the accepted case.
    """
    for _one in range(3):
        journey.take_number("食品药品", FOOD)
    clerk = journey.colleague("SJ05", "SJ005")
    intake, reference = clerk.bench.intake, clerk.bench.shelf.current()
    ticket = clerk.bench.tickets.call_next(me=clerk.me).ticket
    clerk.bench.tickets.start(me=clerk.me)
    accepted = intake.accept(complete_sheet(intake, reference, ticket, "SJ"), me=clerk.me)
    clerk.bench.tickets.finish(me=clerk.me)
    ticket = clerk.bench.tickets.call_next(me=clerk.me).ticket
    clerk.bench.tickets.start(me=clerk.me)
    sheet = intake.new_sheet(ticket_id=ticket).choose_item(reference, FOOD).set_applicant(BAILU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    intake.receive(sheet.take_rest(), me=clerk.me)
    clerk.sync()
    sender = journey.colleague("SJ03", "SJ003")
    entry = Entry(SAID, WINDOW, name="林知秋", target=Target("MZ", "19"), along=False)
    sender.bench.first.log(entry, me=sender.me)
    sender.sync()
    journey.advance(60 * 60)
    civil = journey.colleague("MZ19", "MZ001")
    civil.bench.sessions.go_away(AwayReason.short_rest, 5, me=civil.me)
    civil.sync()
    journey.advance(12 * 60)
    return str(accepted.case_no)


def test_the_hall_what_presses_what_is_owed_and_one_case_in_seven_keys(journey: Journey) -> None:
    number = a_morning(journey)
    journey.sign_in()
    # her work begins on the page of the hall
    journey.until(lambda: hasattr(journey.page, "live"))
    page = journey.page
    journey.until(lambda: page.live.live is not None)
    journey.until(lambda: journey.beat() or window(page, "5").now is WindowNow.serving)
    live = page.live.live
    assert window(page, "19").now is WindowNow.away_over
    assert window(page, "3").now is WindowNow.idle
    assert live.figures.waiting == 1
    assert live.figures.unsigned == 1
    concerns = {one.concern for one in live.attention}
    assert {Concern.away_over, Concern.handoff_unsigned, Concern.unpapered} <= concerns
    spoken = " ".join(" ".join(row.said) for row in page.live.attention.rows)
    assert "储玉兰" in spoken
    # staff by their names, the public masked
    assert "林知秋" not in spoken and "林*秋" in spoken

    journey.press("Ctrl+Tab")
    journey.until(lambda: page.unsigned.table.rows_model.rowCount() == 1)
    (unsigned,) = page.unsigned.table.rows_model.rows
    assert (unsigned.sender, unsigned.to_window) == ("王晓棠", "19")
    assert 72 <= unsigned.minutes <= 73
    journey.press("Ctrl+Tab")
    journey.until(lambda: page.tabs.chosen == DUE)
    journey.press("Ctrl+F")
    journey.until(page.ledger.search.hasFocus)
    journey.type("yxm")
    journey.until(lambda: [one.case_no for one in page.ledger.found.rows_model.rows] == [number])
    journey.press("Return")
    assert journey.keys == 7
    journey.until(lambda: page.ledger.table.rows_model.rowCount() > 0)
    lines = page.ledger.table.rows_model.rows
    done = [line.kind for line in lines]
    assert "accept" in done
    accepted = next(line for line in lines if line.kind == "accept")
    assert (accepted.name, accepted.outcome.value) == ("方砚秋", "done")
    (row,) = journey.hall_rows("ledger", action_id=accepted.action)
    assert row["kind"] == "accept"
    assert "余小满" not in page.ledger.panel.extra.text()

    # what was kept without a paper: Enter on its line leads to the case
    journey.press("Esc")
    journey.until(lambda: page.tabs.chosen == LIVE)
    lines_of = {row.line.concern: row for row in page.live.attention.rows if row.line}
    lines_of[Concern.unpapered].setFocus()
    journey.press("Return")
    journey.until(lambda: page.due.tab is DueTab.unpapered and page.due.table.rows_model.rowCount() == 1)
    (owed,) = page.due.table.rows_model.rows
    assert owed.clerk == "方砚秋"
    assert owed.tell is not None

    assert writes(journey) == []
    assert journey.papers() == []
    assert journey.ledger_is_whole()


def window(page: Any, number: str) -> WindowCard:
    """A window as it is shown now."""
    return next(one for one in page.live.live.windows if one.number == number)


def writes(journey: Journey) -> list[Any]:
    """What her own hands did, beside sitting down."""
    rows = journey.hall_rows("ledger", station="ZH80")
    return [row["kind"] for row in rows if row["actor"] == "ZH081" and row["kind"] != "sign_in"]
