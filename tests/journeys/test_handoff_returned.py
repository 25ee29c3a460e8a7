"""Sent to the wrong unit: back with a reason, sent again, disputed, assigned for good by the duty manager."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.support.furnished_hall import Colleague
from tests.support.journey import Journey
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.services.first.troubles import ReturnRefused
from workstation.services.intake.parties import Person
from workstation.ui.first_card import FirstCard
from workstation.ui.screens.first.target_card import TargetCard
from workstation.ui.ticket_control.choice_card import ChoiceCard

SAID = "想给老人办护理补贴，听说要先评残，不知道找残联还是民政"
CIVIL = Target("MZ", "19")
NOT_OURS = "不属于本单位职责，护理补贴要先到乡镇申请"


@pytest.fixture
def clerks(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="SJ03", staff_no="SJ003", others=("MZ19", "ZH21"))
    yield made
    made.stop()


@pytest.fixture
def managers(qtbot: QtBot, hall_url: str, tmp_path: Path) -> Iterator[Journey]:
    made = Journey(qtbot, hall_url, tmp_path, segment="ZH21", staff_no="ZH021", others=("SJ03", "MZ19"))
    yield made
    made.stop()


def words_of(table: object, row: int = 0) -> str:
    model = table.model()  # type: ignore[attr-defined]
    return " ".join(str(model.index(row, column).data()) for column in range(model.columnCount()))


def gives_back(civil: Colleague, reason: str) -> bool:
    """The only thing that waits at window 19 goes back; whether it is disputed now."""
    civil.sync()
    (waiting,) = civil.bench.first_reads.page(me=civil.me).incoming
    done = civil.bench.first.give_back(waiting.id, reason, me=civil.me)
    civil.sync()
    return done.disputed


def test_the_sender_has_it_again_at_once_and_keeps_it_until_somebody_signs(clerks: Journey) -> None:
    journey = clerks
    no = journey.take_number("企业开办", person=Person(name="林知秋", phone="13800000006"))
    civil, manager = journey.colleague("MZ19", "MZ001"), journey.colleague("ZH21", "ZH021")
    journey.sign_in()
    journey.press("F2")
    journey.until(lambda: journey.state == "called")
    journey.press("F4")
    journey.until(lambda: journey.state == "serving")
    journey.press("Ctrl+D")
    journey.until(lambda: journey.program.frame.findChild(FirstCard) is not None)
    card = journey.program.frame.findChild(FirstCard)
    assert card is not None
    journey.until(lambda: card.form.name.text() == "林知秋")
    journey.compose(SAID)
    journey.press("Return", "2", "1", "Ctrl+Return")
    journey.until(lambda: journey.state == "idle")
    assert len(journey.hall_rows("handoff")) == 1

    # the first time: back with a reason, and the number waits at the sender's window again
    assert not gives_back(civil, NOT_OURS)
    (record,), (handoff,) = journey.hall_rows("first_record"), journey.hall_rows("handoff")
    assert (record["owner"], record["state"]) == ("SJ003", "open")
    assert (handoff["state"], handoff["return_reason"]) == ("returned", NOT_OURS)
    (ticket,) = journey.hall_rows("ticket", no=no)
    assert (ticket["state"], ticket["target_window"]) == ("waiting", "3")
    journey.press("Ctrl+4")
    journey.until(lambda: hasattr(journey.page, "followed"))
    table = journey.page.followed.table
    journey.until(lambda: table.rows_model.rowCount() == 1 and "退" in words_of(table))

    # sent on again by its row: the reason it came back with is read there
    journey.keys = 0
    table.setFocus()
    journey.press("Return")
    journey.until(lambda: visible(journey, ChoiceCard) is not None)
    story = visible(journey, ChoiceCard)
    assert NOT_OURS in spoken(story)
    journey.press("3")
    journey.until(lambda: visible(journey, TargetCard) is not None)
    journey.press("1", "Ctrl+Return")
    journey.until(lambda: len(journey.hall_rows("handoff", state="sent")) == 1)
    assert journey.keys == 4

    # the second time the two disagree: the duty manager decides, the sender still answers
    assert gives_back(civil, "仍然不是我们的事")
    (record,) = journey.hall_rows("first_record")
    assert (record["owner"], record["co_owner"]) == ("SJ003", "ZH021")
    journey.until(lambda: "许国平" in words_of(table))
    manager.sync()
    (open_one,) = manager.bench.first_reads.page(me=manager.me).incoming
    assert open_one.decide
    manager.bench.first.assign(open_one.record, CIVIL, "评残由残联窗口受理", me=manager.me)
    manager.sync()
    civil.sync()
    (assigned,) = civil.bench.first_reads.page(me=civil.me).incoming
    assert not assigned.returnable
    with pytest.raises(ReturnRefused):
        civil.bench.first.give_back(assigned.id, "还是不要", me=civil.me)
    assert journey.hall_rows("first_record")[0]["owner"] == "SJ003"
    civil.bench.first.sign(assigned.id, me=civil.me)
    civil.sync()
    (record,) = journey.hall_rows("first_record")
    assert (record["owner"], record["first_officer"]) == ("MZ001", "SJ003")
    journey.until(lambda: "储玉兰" in words_of(table))
    # the first receipt is the only paper so far: nothing of the dispute is printed for the citizen
    assert [SAID in paper for paper in journey.papers()] == [True]
    assert journey.ledger_is_whole()


def test_the_duty_manager_says_whose_it_is_with_the_keyboard(managers: Journey) -> None:
    journey = managers
    clerk, civil = journey.colleague("SJ03", "SJ003"), journey.colleague("MZ19", "MZ001")
    logged = clerk.bench.first.log(Entry(SAID, WINDOW, name="林知秋", target=CIVIL, along=False), me=clerk.me)
    clerk.sync()
    assert not gives_back(civil, NOT_OURS)
    clerk.sync()
    clerk.bench.first.send(logged.record, CIVIL, me=clerk.me)
    clerk.sync()
    assert gives_back(civil, "仍然不是我们的事")

    journey.sign_in()
    journey.press("Ctrl+4")
    journey.until(lambda: hasattr(journey.page, "incoming"))
    table = journey.page.incoming.table
    journey.until(lambda: table.rows_model.rowCount() == 1)
    (row,) = table.rows_model.rows
    assert row.decide and row.return_reason == "仍然不是我们的事"
    journey.until(table.hasFocus)
    journey.press("Return")
    journey.until(lambda: visible(journey, TargetCard) is not None)
    journey.press("1", "Ctrl+Return")
    journey.until(lambda: journey.hall_rows("handoff", state="sent"))
    assert journey.keys == 4
    (handoff,) = journey.hall_rows("handoff", state="sent")
    assert (handoff["assigned_by"], handoff["to_window"]) == ("ZH021", "19")
    journey.until(lambda: table.rows_model.rowCount() == 0)
    civil.sync()
    (assigned,) = civil.bench.first_reads.page(me=civil.me).incoming
    assert assigned.assigned and not assigned.returnable
    civil.bench.first.sign(assigned.id, me=civil.me)
    civil.sync()
    (record,) = journey.hall_rows("first_record")
    assert (record["owner"], record["first_officer"]) == ("MZ001", "SJ003")
    assert journey.kinds() == ["sign_in", "assign_handoff"]
    assert journey.ledger_is_whole()


def visible(journey: Journey, kind: type) -> object | None:
    """The card of this kind that lies open."""
    found = [one for one in journey.program.frame.findChildren(kind) if one.isVisible()]
    return found[-1] if found else None


def spoken(card: object) -> str:
    """Every label of a card."""
    return " ".join(one.text() for one in card.findChildren(QLabel))  # type: ignore[attr-defined]
