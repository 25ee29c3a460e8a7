"""Two windows decide one case while the wire of one is cut: both versions are seen, the chief chooses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.case_hall import FOOD
from tests.support.cut_journey import CutJourney
from tests.support.journey import Journey
from tests.support.second_window import SecondWindow, to_front
from workstation.services.demo.password import DEMO_PASSWORD


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[CutJourney]:
    made = CutJourney.at(qtbot, hall_url, tmp_path, segment="SJ05", staff_no="SJ005", others=("SJ04",))
    yield made
    made.end()


@pytest.fixture
def chief(journey: CutJourney) -> Iterator[SecondWindow]:
    made = SecondWindow(journey, "SJ04", "SJ001")
    yield made
    # the first one hears of every window in this program
    journey.windows.seen = journey.windows.seen[:1]
    made.stop()


def takes_in(window: Journey) -> bool:
    return hasattr(window.page, "view") and window.page.stack.currentWidget() is window.page.view


def take_up(window: Journey) -> None:
    """From the list of cases into the intake, by keys; every material is to be judged."""
    window.press("Ctrl+3")
    window.until(lambda: hasattr(window.page, "detail"))
    window.press("Ctrl+F")
    window.until(lambda: window.page.list.field.hasFocus())
    window.type("yxm")
    window.until(lambda: window.page.list.table.rows_model.rowCount() == 1)
    window.press("Return")
    window.until(lambda: window.page.detail.story is not None)
    window.press("Ctrl+Return")
    window.until(lambda: takes_in(window))
    window.until(lambda: window.page.view.checklist.rows.current == "app_form")
    window.qtbot.wait(200)


def printed(window: Journey) -> list[str]:
    """The numbers of what came out at this window, as its station knows."""
    bench = window.program.bench
    assert bench is not None
    with bench.opened.store.reading() as reader:
        rows = reader.find("paper", station=window.segment)
    return [row["doc_no"] for row in rows if row["print_count"] and row["doc_no"]]


def decide(window: Journey, *keys: str) -> str:
    """Judge and decide; the number of the paper once it came out and its station has written so."""
    before = printed(window)
    window.press(*keys, "Ctrl+Return")
    window.until(lambda: window.page.stack.currentWidget() is window.page.done_view)
    window.until(lambda: len(printed(window)) > len(before))
    (number,) = set(printed(window)) - set(before)
    return number


def both_decide(journey: CutJourney, chief: SecondWindow) -> tuple[str, str, str]:
    """Window 5 receives; cut off it tells what is missing while window 4 accepts; then the wire is whole.

    Returns the case and the numbers of both papers.
    """
    journey.take_number("食品药品", FOOD)
    journey.sign_in()
    journey.sits_down()
    journey.press("Y", "N", "N", "N", "Alt+R", "Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    journey.until(lambda: printed(journey))
    (case,) = journey.hall_rows("service_case")
    journey.program.frame.hide()
    chief.sign_in()
    to_front(journey, chief)
    journey.cut()
    take_up(journey)
    told = decide(journey, "1", "6", "2", "2", "1", "Return", "Return", "1")
    waits = journey.tray.count
    assert waits >= 2
    to_front(chief, journey)
    take_up(chief)
    accepted = decide(chief, "1", "6", "1", "1", "1", "3", "Return", "Return", "1")
    # window 4 is first at the hall, by some time
    known = {row["doc_no"] for row in chief.hall_rows("paper", state="printed")}
    assert accepted in known and told not in known
    to_front(journey, chief)
    assert "连不上县数据库" in journey.banner.happened.text() and journey.tray.count == waits
    journey.wire.heal()
    journey.banner.retry.click()
    journey.until(lambda: "件要你看一眼" in journey.message())
    journey.until(lambda: journey.tray.count == 0)
    return str(case["id"]), told, accepted


def story_of(window: Journey) -> str:
    """What the timeline of the case says on the screen."""
    window.press("Ctrl+3")
    window.until(lambda: hasattr(window.page, "detail"))
    window.press("F5")
    window.until(lambda: window.page.detail.story is not None)

    def told() -> str:
        return " ".join(event.accessibleName() for event in window.page.detail.timeline.events)

    window.until(lambda: "没选的" in told())
    return told()


def test_the_chief_chooses_with_her_own_password_at_the_clerks_window(
    journey: CutJourney, chief: SecondWindow
) -> None:
    case, told, accepted = both_decide(journey, chief)
    seat = journey.program.seat
    assert seat is not None
    journey.press("Ctrl+O")
    card = seat.tray.card
    journey.until(lambda: card.conflict.isVisible() and card.conflict.password.isVisible())
    assert card.conflict.who.currentText() == "余青禾"
    journey.until(lambda: accepted in card.conflict.hall.foot.text())
    assert told in card.conflict.mine.foot.text()
    journey.press("2", "1", "Return")
    journey.until(lambda: card.conflict.password.hasFocus())
    journey.type(DEMO_PASSWORD)
    journey.press("Return")
    journey.until(lambda: not card.conflict.isVisible())
    (row,) = journey.hall_rows("service_case", id=case)
    assert row["state"] == "supplement_pending"
    papers = {one["doc_no"]: one for one in journey.hall_rows("paper", case_id=case)}
    assert (papers[accepted]["state"], papers[accepted]["void_approver"]) == ("void", "SJ001")
    assert papers[told]["state"] == "printed"
    # telling the applicant is a task with a time; her Enter says that it was done
    journey.until(lambda: card._tray is not None and card._tray.to_tell)
    (tell,) = journey.tray.to_tell
    assert tell.paper == accepted and tell.due > journey.now() and not tell.late
    journey.press("Return")
    journey.until(lambda: not journey.tray.to_tell)
    journey.press("Esc")
    assert not card.isVisible()
    assert "余青禾" in story_of(journey)
    assert {one["state"] for one in journey.hall_rows("parked")} == {"settled"}
    assert journey.ledger_is_whole()


def test_the_chief_chooses_at_her_own_window(journey: CutJourney, chief: SecondWindow) -> None:
    case, told, accepted = both_decide(journey, chief)
    to_front(chief, journey)
    chief.until(lambda: "件要你看一眼" in chief.message())
    seat = chief.program.seat
    assert seat is not None
    chief.press("Ctrl+O")
    card = seat.tray.card
    chief.until(lambda: card.conflict.isVisible())
    assert not card.conflict.password.isVisible()
    assert "5 号窗口" in card.conflict.mine.title.text() and "4 号窗口" in card.conflict.hall.title.text()
    journey.until(lambda: accepted in card.conflict.hall.foot.text())
    assert told in card.conflict.mine.foot.text()
    chief.press("2", "Return")
    chief.until(lambda: not card.conflict.isVisible())
    chief.press("Esc")
    # at the window whose change it was nothing is left to choose; whom to tell lies there
    to_front(journey, chief)
    journey.until(lambda: not journey.tray.conflicts and journey.tray.to_tell)
    (tell,) = journey.tray.to_tell
    assert tell.paper == told
    # the moment it comes in a quiet line says who decided, which version counts and what is left to do
    seat = journey.program.seat
    assert seat is not None
    strip = seat._decided.strip
    journey.until(strip.isVisible)
    said = strip.accessibleName()
    assert "余*满" in said and "以4 号窗口 余青禾办的那份为准" in said and "4 号窗口 余青禾定的" in said
    assert f"通知申请人，{told} 作废了" in said
    # it can be read again in the tray; Enter says it was seen, and the task is still there
    journey.press("Ctrl+O")
    card = seat.tray.card
    journey.until(lambda: card._tray is not None and card._tray.decided)
    journey.qtbot.wait(200)
    journey.press("Return")
    journey.until(strip.isHidden)
    journey.until(lambda: card._tray is not None and not card._tray.decided)
    assert [one.paper for one in journey.tray.to_tell] == [told]
    journey.press("Esc")
    (row,) = journey.hall_rows("service_case", id=case)
    assert row["state"] == "accepted"
    papers = {one["doc_no"]: one["state"] for one in journey.hall_rows("paper", case_id=case)}
    assert (papers[told], papers[accepted]) == ("void", "printed")
    assert "余青禾" in story_of(journey)
    assert journey.ledger_is_whole()
