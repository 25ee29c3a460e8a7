"""What was written on a card is still there when the step is refused, with the reason beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, call_and_start, wait_for
from tests.support.first_hall import FirstHall
from tests.support.first_window import open_window
from tests.support.ticket_hall import TicketHall
from workstation.services.first.entry import Entry
from workstation.services.first.recording import PROMISE, UNCLEAR
from workstation.services.tickets.results import Ending
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.first.target_card import TargetCard
from workstation.ui.theme import Theme
from workstation.ui.ticket_control.choice_card import ChoiceCard
from workstation.ui.ticket_control.named_card import NamedCard
from workstation.ui.ticket_control.transfer_card import TransferCard
from workstation.ui.widgets.sent_card import SentCard

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CardKind = TypeVar("CardKind", bound=SentCard)


@pytest.fixture
def hall(hall_url: str, tmp_path: Path) -> Iterator[TicketHall]:
    made = TicketHall(hall_url, tmp_path)
    yield made
    made.close()


def card_of(window: QWidget, kind: type[CardKind]) -> CardKind:
    return next(card for card in window.findChildren(kind) if card.isVisible())


def refused(qtbot: QtBot, card: SentCard) -> str:
    qtbot.waitUntil(lambda: card.isVisible() and card.wrong.isVisible(), timeout=5000)
    return card.wrong.text()


def gone(qtbot: QtBot, window: QWidget, kind: type[SentCard]) -> None:
    qtbot.waitUntil(lambda: not window.findChildren(kind), timeout=5000)


def test_a_wrong_number_stays_to_be_corrected(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_G, CTRL)
    counter.type("A999")
    card = card_of(counter.window, NamedCard)
    counter.press(K.Key_Return)
    assert "A999" in refused(qtbot, card)
    assert card.field.text() == "A999" and card.field.hasFocus()
    for _digit in range(2):
        counter.press(K.Key_Backspace)
    counter.press(K.Key_Backspace)
    counter.type("028")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A028")
    gone(qtbot, counter.window, NamedCard)


def test_why_it_was_not_done_stays_while_material_is_in_hand(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.seat.plant(("ticket", "t-A024", {"pieces_in_hand": 2}))
    counter.press(K.Key_F9)
    counter.press(K.Key_4)
    counter.type("the original is at home")
    card = card_of(counter.window, ChoiceCard)
    counter.press(K.Key_Return)
    assert "A024" in refused(qtbot, card)
    assert card.field.text() == "the original is at home" and card.field.hasFocus()
    counter.seat.plant(("ticket", "t-A024", {"pieces_in_hand": 0}))
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "idle")
    assert counter.seat.number("A024")["outcome_note"] == "the original is at home"
    gone(qtbot, counter.window, ChoiceCard)


def test_the_visitors_words_stay_and_go_with_nobody_else(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F8)
    counter.type("5")
    counter.press(K.Key_Return)
    counter.type("I want to open a shop")
    card = card_of(counter.window, TransferCard)
    # the number ends in the same moment, by other hands
    counter.seat.tickets.finish(Ending("left"), me=counter.seat.me)
    counter.press(K.Key_Return)
    refused(qtbot, card)
    assert card.field.text() == "I want to open a shop"
    qtbot.waitUntil(lambda: counter.control.state == "idle", timeout=5000)
    counter.control.advance()
    wait_for(qtbot, counter, "called", "A025")
    counter.control.start()
    wait_for(qtbot, counter, "serving", "A025")
    assert card.isVisible() and card.field.text() == "I want to open a shop"
    card.take.click()
    qtbot.waitUntil(lambda: "no longer" in card.wrong.text(), timeout=5000)
    assert counter.control.state == "serving" and counter.seat.rows("handoff") == []
    card.close_card()
    gone(qtbot, counter.window, TransferCard)


def test_an_answer_and_a_reason_of_the_first_page_stay(
    qtbot: QtBot, hall_url: str, tmp_path: Path, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> None:
    hall = FirstHall(hall_url, tmp_path)

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    mine = hall.clerk.first.log(Entry("外地医保怎么住院结算", PROMISE), me=hall.clerk.me)
    stage = open_window(hall, hall.clerk, theme, keymap, crashed)
    stage.open_answer()
    card = card_of(stage.window, ChoiceCard)
    card.field.setText("先备案，再住院")
    # answered at the same moment at her other screen
    hall.clerk.first.answer(mine.record, "另一句", me=hall.clerk.me, told="in_person")
    stage.press(K.Key_Return)
    stage.settle(lambda: card.isVisible() and card.wrong.isVisible())
    assert card.field.text() == "先备案，再住院" and card.field.hasFocus()
    card.close_card()
    unclear = hall.clerk.first.log(Entry("水库移民补助归谁管，民政吗", UNCLEAR), me=hall.clerk.me)
    hall.sync()
    duty = open_window(hall, hall.duty, theme, keymap, crashed)
    duty.settle(lambda: duty.page.incoming.table.rows_model.rowCount() == 1)
    duty.page.incoming.table.setFocus()
    duty.press(K.Key_Return)
    duty.settle(lambda: any(one.isVisible() for one in duty.window.findChildren(TargetCard)))
    target = card_of(duty.window, TargetCard)
    duty.press(K.Key_1)
    target.reason.setText("三定方案写明归民政")
    chosen = target.windows.choice
    assert chosen is not None
    hall.duty.first.assign(unclear.record, chosen.target, "", me=hall.duty.me)
    target.primary()
    duty.settle(lambda: target.isVisible() and target.wrong.isVisible())
    assert target.reason.text() == "三定方案写明归民政" and target.windows.choice == chosen
    target.close_card()
    duty.close()
    stage.close()
    hall.close()
    assert bugs == []
