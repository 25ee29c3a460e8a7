"""Ctrl+G says which day's number is called, and asks for the date of a slip nobody here has heard of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, wait_for
from tests.support.ticket_hall import DAY, GROUP
from workstation.ui.ticket_control.named_card import NamedCard

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(counter: CounterWindow) -> NamedCard:
    """The card over the counter; a desk without the hall has the numbers from 90 on."""
    block = {
        "day": DAY, "group_key": GROUP, "station": "ZH91", "state": "open", "first": 90, "last": 99,
        "reserved_at": "2026-11-23T00:50:00.000000Z",
    }  # fmt: skip
    counter.seat.plant(("number_block", "b-90", block))
    counter.press(K.Key_G, CTRL)
    return next(one for one in counter.window.findChildren(NamedCard) if one.isVisible())


def asked(qtbot: QtBot, counter: CounterWindow, card: NamedCard, number: str) -> None:
    """The number is typed, and its date is asked."""
    counter.type(number)
    counter.press(K.Key_Return)
    qtbot.waitUntil(lambda: card.isVisible() and card.asks_date, timeout=5000)
    assert number.upper() in card.question.text()


def test_the_card_says_which_day_and_a_number_of_today_takes_no_key_more(
    qtbot: QtBot, counter: CounterWindow, card: NamedCard
) -> None:
    assert "23 November" in card.day.text() and DAY in card.day.text()
    assert DAY in card.field.accessibleDescription() and not card.asks_date
    counter.type("a028")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A028")


def test_of_a_number_not_heard_of_the_date_is_asked_and_enter_is_today(
    qtbot: QtBot, counter: CounterWindow, card: NamedCard
) -> None:
    asked(qtbot, counter, card, "a091")
    assert DAY in card.question.text()
    assert DAY in card.yes.text() and card.yes.hasFocus() and not card.wrong.isVisible()
    assert counter.control.state == "idle"
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A091")
    (entry,) = [one for one in counter.seat.station.entries_after(0) if one.action.kind == "call_slip"]
    assert entry.action.payload["slip_date"] == DAY


def test_another_date_is_refused_with_what_to_do_and_the_next_slip_is_typed(
    qtbot: QtBot, counter: CounterWindow, card: NamedCard
) -> None:
    asked(qtbot, counter, card, "A091")
    counter.press(K.Key_2)
    assert card.wrong.isVisible() and not card.asks_date
    assert "A091" in card.wrong.text() and "new ticket" in card.wrong.text()
    assert counter.control.state == "idle" and counter.seat.rows("ticket", no="A091") == []
    assert card.field.hasFocus()
    counter.type("A027")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A027")


def test_a_number_typed_anew_drops_the_question(
    qtbot: QtBot, counter: CounterWindow, card: NamedCard
) -> None:
    asked(qtbot, counter, card, "A091")
    counter.press(K.Key_Backtab)
    assert card.field.hasFocus()
    counter.type("A09")
    assert not card.asks_date and card.button.isVisible()
    asked(qtbot, counter, card, "2")
    assert "A092" in card.question.text()
    counter.press(K.Key_1)
    wait_for(qtbot, counter, "called", "A092")


def test_midnight_between_the_question_and_the_answer_calls_nobody(
    qtbot: QtBot, counter: CounterWindow, card: NamedCard
) -> None:
    asked(qtbot, counter, card, "A091")
    counter.pass_time(24 * 3600)
    counter.press(K.Key_1)
    qtbot.waitUntil(lambda: card.isVisible() and card.wrong.isVisible(), timeout=5000)
    assert "2026-11-24" in card.wrong.text() and not card.asks_date
    assert counter.seat.rows("ticket", no="A091") == []
