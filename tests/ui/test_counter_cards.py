"""The cards of the ticket keys: hold, transfer, finish, a number by name, marks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, call_and_start, wait_for
from workstation.ui.ticket_control.choice_card import ChoiceCard
from workstation.ui.ticket_control.named_card import NamedCard
from workstation.ui.ticket_control.transfer_card import TransferCard

K = Qt.Key


def test_ctrl_g_calls_the_number_on_the_slip(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_G, Qt.KeyboardModifier.ControlModifier)
    counter.type("a028")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A028")


def test_a_number_nobody_knows_is_told(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_G, Qt.KeyboardModifier.ControlModifier)
    counter.type("A999")
    counter.press(K.Key_Return)
    card = next(iter(counter.window.findChildren(NamedCard)))
    qtbot.waitUntil(lambda: card.isVisible() and "A999" in card.wrong.text())
    assert counter.control.state == "idle"


def test_f9_and_a_digit_end_the_number(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F9)
    counter.press(K.Key_3)
    wait_for(qtbot, counter, "idle")
    assert counter.seat.number("A024")["outcome"] == "left"


def test_f9_four_asks_why(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F9)
    counter.press(K.Key_4)
    counter.press(K.Key_Return)
    assert counter.control.state == "serving"
    counter.type("no card")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "idle")
    row = counter.seat.number("A024")
    assert (row["outcome"], row["outcome_note"]) == ("not_done", "no card")


def test_f7_holds_and_f7_brings_back(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F7)
    counter.press(K.Key_1)
    wait_for(qtbot, counter, "idle")
    assert counter.seat.number("A024")["state"] == "on_hold"
    qtbot.waitUntil(lambda: len(counter.page.held.table.rows_model.rows) == 3)
    counter.press(K.Key_F7)
    card = next(card for card in counter.window.findChildren(ChoiceCard) if card.isVisible())
    place = [choice.name for choice in card.choices].index("t-A024")
    counter.press(K(K.Key_1 + place))
    wait_for(qtbot, counter, "serving", "A024")


def test_f8_sends_the_number_on_with_the_words(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F8)
    counter.type("5")
    card = next(card for card in counter.window.findChildren(TransferCard) if card.isVisible())
    assert card.target is not None and card.target.window == "5"
    counter.press(K.Key_Return)
    counter.press(K.Key_Return)
    assert card.isVisible()
    counter.type("I want to open a shop")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "idle")
    (handoff,) = counter.seat.rows("handoff", ticket_id="t-A024")
    assert (handoff["to_window"], handoff["words"]) == ("5", "I want to open a shop")


def test_the_transfer_finds_a_window_by_initials(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.press(K.Key_F8)
    counter.type("bdc")
    card = next(card for card in counter.window.findChildren(TransferCard) if card.isVisible())
    assert [target.window for target in card.table.rows_model.rows] == ["6", "7", "8"]
    counter.press(K.Key_Escape)
    assert not card.isVisible()


def test_ctrl_m_changes_the_marks_of_the_chosen_row(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_Down)
    counter.press(K.Key_M, Qt.KeyboardModifier.ControlModifier)
    counter.press(K.Key_4)
    counter.press(K.Key_Return)
    qtbot.waitUntil(lambda: counter.seat.number("A025")["ground"] == "disabled")
    assert counter.seat.number("A025")["ground_basis"]
