"""A paper is voided and made anew; a promise of 容缺 that was not kept ends the case. By keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import Colleague
from tests.support.journey import Journey
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.intake.parties import Person
from workstation.services.intake.sheet import Sheet
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.screens.cases.cards import PapersCard
from workstation.ui.screens.cases.request_card import RequestCard

SHOP = "individual_business_setup"
YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")
DAY = 86_400
Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def journey(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("SJ04",))
    yield made
    made.stop()


def opened(journey: Journey, kind: type[Shown]) -> Shown:
    """The card of this kind, once it lies open."""

    def found() -> list[Shown]:
        return [one for one in journey.program.frame.findChildren(kind) if one.isVisible()]

    journey.until(found)
    return found()[-1]


def sheet_of(clerk: Colleague, later: str = "") -> Sheet:
    """Everything in order, `later` put down as 容缺."""
    bench = clerk.bench
    sheet = bench.intake.new_sheet(ticket_id=None).choose_item(bench.shelf.current(), SHOP).set_applicant(YU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        act = MaterialAct.defer if row.material == later else MaterialAct.verify
        sheet = sheet.judge(row.material, act)
    return sheet


def printed(clerk: Colleague, paper: str | None) -> None:
    assert paper is not None
    bench = clerk.bench
    bench.papers.print(paper, me=clerk.me, printer=bench.press.printer_of(bench.papers.paper(paper).kind))


def stands_up(journey: Journey, clerk: Colleague) -> None:
    """What was done by her services is sent; her station is the journey's now."""
    clerk.sync()
    clerk.bench.sessions.sign_out(me=clerk.me)
    clerk.sync()
    clerk.bench.opened.close()
    journey._colleagues.remove(clerk)


def to_the_case(journey: Journey) -> None:
    """The page of cases, with the story of the first."""
    journey.press("Ctrl+3")
    journey.until(lambda: hasattr(journey.page, "detail") and journey.page.detail.story is not None)


def by_her_password(journey: Journey) -> None:
    """The chief representative is asked, and approves at the clerk's computer."""
    waiting = opened(journey, HereCard)
    journey.until(lambda: waiting.who.currentData() == "SJ001")
    journey.until(waiting.password.hasFocus)
    journey.type(DEMO_PASSWORD)
    journey.press("Ctrl+Return")


def until_printed(journey: Journey, *kinds: str) -> None:
    """Every paper of these kinds has come out: only then its file is whole."""

    def out() -> bool:
        made = [row for kind in kinds for row in journey.hall_rows("paper", kind=kind)]
        return len({row["kind"] for row in made}) == len(kinds) and all(row["print_count"] for row in made)

    journey.until(out)


def titles(journey: Journey) -> str:
    """What the story tells, newest first."""
    return "\n".join(event.accessibleName() for event in journey.page.detail.timeline.events)


def test_a_paper_is_voided_its_number_stays_and_a_new_one_comes_out(journey: Journey) -> None:
    journey.colleague("SJ04", "SJ001")
    clerk = journey.colleague("SJ03", "SJ003")
    done = clerk.bench.intake.accept(sheet_of(clerk), me=clerk.me)
    printed(clerk, done.papers[0].id)
    stands_up(journey, clerk)
    journey.sign_in()
    to_the_case(journey)
    journey.press("Alt+M")
    asking = opened(journey, RequestCard)
    journey.press("1", "Tab", "Tab")
    assert asking.reason.hasFocus(), QApplication.focusWidget()
    journey.press("Ctrl+Return")
    assert asking.isVisible() and asking.reason.hasFocus(), "the reason is asked for"
    journey.compose("打印在错的纸上")
    # the copy given out is asked back: it is written down whether it came
    journey.press("Tab", "Space")
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.hall_rows("approval"))
    (approval,) = journey.hall_rows("approval")
    assert (approval["act"], approval["state"], approval["reason"]) == (
        "void_paper", "asked", "打印在错的纸上",
    )  # fmt: skip
    # before she decides the paper counts, and nothing was printed
    assert [row["state"] for row in journey.hall_rows("paper")] == ["printed"]
    by_her_password(journey)
    journey.until(lambda: len(journey.hall_rows("paper")) == 2)
    until_printed(journey, "acceptance")
    journey.until(lambda: len(journey.page.detail.story.papers) == 2)
    rows = {row["id"]: row for row in journey.hall_rows("paper", case_id=done.case_id)}
    void, fresh = rows.pop(done.papers[0].id), *rows.values()
    assert (void["state"], void["void_reason"], void["void_approver"], void["replaced_by"]) == (
        "void", "打印在错的纸上", "SJ001", fresh["id"],
    )  # fmt: skip
    assert fresh["kind"] == void["kind"] and fresh["doc_no"] != void["doc_no"]
    # the new paper bears its own number and never the old one's
    paper = journey.papers()[0]
    assert fresh["doc_no"] in paper and void["doc_no"] not in paper and "已作废" not in paper
    (case,) = journey.hall_rows("service_case")
    assert case["state"] == "accepted"
    journey.until(lambda: "余青禾" in titles(journey))
    story = titles(journey)
    assert void["doc_no"] in story and "打印在错的纸上" in story and "余青禾" in story
    assert "已收回" in story
    # printed again, the void one says so on its face
    journey.press("Ctrl+P")
    card = opened(journey, PapersCard)
    place = next(at for at, one in enumerate(card.table.rows_model.rows) if one.id == void["id"])
    card.table.choose(place)
    journey.press("Return")
    journey.until(lambda: journey.hall_rows("paper", id=void["id"])[0]["print_count"] == 2)
    (again,) = [text for text in journey.papers() if void["doc_no"] in text]
    assert "已作废" in again and "补打" in again
    assert journey.ledger_is_whole()


def test_a_promise_not_kept_by_its_day_ends_the_case(journey: Journey) -> None:
    chief = journey.colleague("SJ04", "SJ001")
    clerk = journey.colleague("SJ03", "SJ003")
    bench, sheet = clerk.bench, sheet_of(clerk, "premises_proof")
    view = bench.approvals.make_promise(sheet, me=clerk.me)
    printed(clerk, view.promise_id)
    bench.approvals.promise_signed(view.id, me=clerk.me)
    asked = bench.approvals.ask(sheet, Outcome.defer, me=clerk.me)
    clerk.sync()
    chief.sync()
    chief.bench.approver.approve(asked.id, me=chief.me)
    chief.sync()
    clerk.sync()
    (paper,) = [one for one in bench.papers.not_out() if one.kind.value == "deferred_acceptance"]
    printed(clerk, paper.id)
    stands_up(journey, clerk)
    journey.sign_in()
    to_the_case(journey)
    story = journey.page.detail.story
    until = story.row.deferred_until
    assert until is not None and until > journey.now().date()
    # while the promise runs its end cannot be asked for
    journey.press("Alt+M")
    card = opened(journey, RequestCard)
    offered = [act.value for act in card._acts]
    assert "deferral_ended" not in offered and "correction" in offered
    journey.press("Escape")
    journey.advance(((until - journey.now().date()).days + 1) * DAY)
    chief.bench.sessions.sign_in("SJ001", DEMO_PASSWORD)
    chief.sync()
    journey.press("F5")
    journey.until(lambda: journey.page.detail.story is not None)
    journey.press("Alt+M")
    card = opened(journey, RequestCard)
    place = [act.value for act in card._acts].index("deferral_ended") + 1
    journey.press(str(place), "Tab")
    journey.until(card.reason.hasFocus)
    journey.compose("到期没有补齐，电话通知过两次")
    journey.press("Ctrl+Return")
    by_her_password(journey)
    until_printed(journey, "deferral_ended_notice", "returned_list")
    assert any("退件清单" in text for text in journey.papers())
    notice = next(text for text in journey.papers() if "视为撤回申请通知书" in text)
    assert "余小满" in notice and "承诺补齐的材料逾期没有补齐" in notice and "余青禾" in notice
    assert "到期没有补齐，电话通知过两次" in notice
    (case,) = journey.hall_rows("service_case")
    assert (case["state"], case["owed_due"], case["held_pieces"]) == ("deemed_withdrawn", None, 0)
    journey.until(lambda: journey.page.detail.story.row.state.value == "deemed_withdrawn")
    journey.until(lambda: "容缺逾期" in titles(journey) or "终结" in titles(journey))
    assert journey.ledger_is_whole()
