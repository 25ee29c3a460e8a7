"""容缺 with nothing delegated: the promise printed and signed, then the chief representative approves, in her
inbox at her own station, or with her password at the clerk's. Before that nothing else is printed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import Colleague
from tests.support.journey import Journey
from workstation.domain.material import MaterialAct
from workstation.domain.outcome import Outcome
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.intake.parties import Person
from workstation.ui.approvals.deferral_card import SEND, SIGN, DeferralCard
from workstation.ui.approvals.here_card import HereCard
from workstation.ui.approvals.inbox_card import InboxCard

SHOP = "individual_business_setup"
CARD = "余小满,34082519910109000X,女,汉,19910109,安徽省太湖县晋熙镇"
YU = Person("余小满", id_no="34082519910109000X", phone="13800000001")
PROMISE, ACCEPTED = "deferral_promise", "deferred_acceptance"


@pytest.fixture
def clerks(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("SJ04",))
    yield made
    made.stop()


@pytest.fixture
def chiefs(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ04", staff_no="SJ001", others=("SJ03",))
    yield made
    made.stop()


def visible(journey: Journey, kind: type[QWidget]) -> QWidget | None:
    """The card of this kind that lies open."""
    found = [one for one in journey.program.frame.findChildren(kind) if one.isVisible()]
    return found[-1] if found else None


def put_before_the_chief(journey: Journey) -> None:
    """From the call to the waiting card: one material promised for later, the promise printed and signed."""
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.card(CARD)
    journey.until(lambda: journey.state == "serving")
    journey.until(lambda: journey.program.seat.control.view.current.row.person)  # type: ignore[union-attr]
    journey.press("Return")
    journey.until(
        lambda: hasattr(journey.page, "view") and journey.page.stack.currentWidget() is journey.page.view
    )
    journey.qtbot.wait(200)
    journey.press("N", "N", "N", "N", "1", "1", "4", "Ctrl+Return")
    journey.until(lambda: visible(journey, DeferralCard) is not None)
    card = visible(journey, DeferralCard)
    assert isinstance(card, DeferralCard)
    journey.until(lambda: card.step == SIGN)
    journey.until(lambda: any(paper["print_count"] for paper in journey.hall_rows("paper", kind=PROMISE)))
    journey.press("Space")
    journey.until(lambda: card.step == SEND)
    journey.press("Ctrl+Return")
    journey.until(lambda: visible(journey, HereCard) is not None)
    (approval,) = journey.hall_rows("approval")
    assert (approval["state"], approval["act"], approval["asked_of"]) == (
        "asked",
        "deferred_accepted",
        "SJ001",
    )
    # nothing but the promise was printed, and there is no case whose clock could run
    assert [row["kind"] for row in journey.hall_rows("paper")] == [PROMISE]
    assert journey.hall_rows("service_case") == []


def accepted_with_both_papers(journey: Journey, way: str) -> None:
    (case,) = journey.hall_rows("service_case")
    assert case["state"] == "deferred_accepted"
    (approval,) = journey.hall_rows("approval")
    assert (approval["state"], approval["approver"], approval["way"]) == ("approved", "SJ001", way)
    assert {row["kind"] for row in journey.hall_rows("paper")} == {ACCEPTED, PROMISE}


def test_with_her_password_at_the_clerks_station(clerks: Journey) -> None:
    journey = clerks
    journey.take_number("企业开办", SHOP)
    journey.colleague("SJ04", "SJ001")
    journey.sign_in()
    put_before_the_chief(journey)
    assert journey.keys == 12
    card = visible(journey, HereCard)
    assert isinstance(card, HereCard)
    journey.until(lambda: card.who.currentData() == "SJ001")
    journey.until(card.password.hasFocus)
    journey.type(DEMO_PASSWORD)
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    assert journey.keys - len(DEMO_PASSWORD) == 13
    accepted_with_both_papers(journey, "password_here")
    (approval,) = journey.hall_rows("approval")
    assert approval["decided_station"] == "SJ03"
    journey.until(lambda: len(journey.papers()) == 2)
    promise, notice = journey.papers()
    assert "承诺" in promise and "余小满" in promise
    assert "受理" in notice and "经营场所使用证明" in notice
    assert "余青禾" in journey.page.done_view.line.text()
    assert DEMO_PASSWORD not in str(journey.hall_rows("ledger"))
    assert journey.ledger_is_whole()


def test_the_clerk_waits_and_hears_of_it_when_she_approves_at_her_own(clerks: Journey) -> None:
    journey = clerks
    journey.take_number("企业开办", SHOP)
    chief = journey.colleague("SJ04", "SJ001")
    journey.sign_in()
    put_before_the_chief(journey)
    chief.sync()
    (asked,) = chief.bench.approver.reads.inbox(me=chief.me)
    chief.bench.approver.approve(asked.id, me=chief.me)
    chief.sync()
    journey.until(lambda: journey.page.stack.currentWidget() is journey.page.done_view)
    journey.until(lambda: visible(journey, HereCard) is None)
    assert journey.keys == 12
    accepted_with_both_papers(journey, "own_station")
    journey.until(lambda: len(journey.papers()) == 2)
    assert "经营场所使用证明" in journey.papers()[1]
    assert journey.ledger_is_whole()


def test_in_her_inbox_in_two_keys(chiefs: Journey) -> None:
    journey = chiefs
    journey.take_number("企业开办", SHOP)
    clerk = journey.colleague("SJ03", "SJ003")
    journey.sign_in()
    asks(clerk)
    journey.until(lambda: "Ctrl+H" in journey.message())
    journey.press("Ctrl+H")
    journey.until(lambda: visible(journey, InboxCard) is not None)
    card = visible(journey, InboxCard)
    assert isinstance(card, InboxCard)
    journey.until(lambda: card.table.rows_model.rowCount() == 1)
    # she sees what she decides about, and that she saw it is written down
    journey.until(lambda: journey.hall_rows("approval")[0]["seen_by"] == "SJ001")
    journey.press("Ctrl+Return")
    journey.until(lambda: journey.hall_rows("approval")[0]["state"] == "approved")
    assert journey.keys == 2
    accepted_with_both_papers(journey, "own_station")
    (approval,) = journey.hall_rows("approval")
    assert approval["decided_station"] == "SJ04"
    assert [kind for kind in journey.kinds() if "approv" in kind] != []
    # the papers come out where the applicant stands
    assert journey.papers() == []
    clerk.sync()
    assert [paper.kind.value for paper in clerk.bench.papers.not_out()] == [ACCEPTED]
    assert journey.ledger_is_whole()


def asks(clerk: Colleague) -> None:
    """The same at the clerk's station, by her services."""
    bench, me = clerk.bench, clerk.me
    reference = bench.shelf.current()
    ticket = bench.tickets.call_next(me=me).ticket
    bench.tickets.start(me=me)
    sheet = bench.intake.new_sheet(ticket_id=ticket).choose_item(reference, SHOP).set_applicant(YU)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        later = row.material == "premises_proof"
        sheet = sheet.judge(row.material, MaterialAct.defer if later else MaterialAct.verify)
    view = bench.approvals.make_promise(sheet, me=me)
    assert view.promise_id is not None
    printer = bench.press.printer_of(bench.papers.paper(view.promise_id).kind)
    bench.papers.print(view.promise_id, me=me, printer=printer)
    bench.approvals.promise_signed(view.id, me=me)
    bench.approvals.ask(sheet, Outcome.defer, me=me)
    clerk.sync()
