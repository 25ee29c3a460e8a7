"""The counter, by its real keys and its real screen, over a real station."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, call_and_start, fill, opened, shown, wait_for
from tests.support.ticket_hall import TicketHall
from workstation.domain.action import Action, Outcome, Verdict
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Look, Theme

K = Qt.Key


def test_the_idle_page_shows_who_is_next_and_why(counter: CounterWindow) -> None:
    page, bar = counter.page, counter.window.bar
    assert page.hero.number.text() == "A024"
    assert "章鹤松" in page.hero.person.text() and "81" in page.hero.person.text()
    assert [row.no for row in page.queue.table.rows_model.rows][:3] == ["A024", "A025", "A026"]
    assert bar.state.waiting_here == 6 and bar.state.waiting_hall == 23
    assert bar.main.key == "F2" and bar.state.main is not None and bar.state.main.solid
    assert [row.no for row in page.held.table.rows_model.rows] == ["A008", "A019"]
    assert [row.no for row in page.missed.table.rows_model.rows] == ["A017"]
    assert page.today.values[0].text() == "5"


def test_names_outside_my_window_are_masked(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    counter.press(K.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    rows = counter.page.queue.table.rows_model.rows
    assert len(rows) == 23
    names = {row.no: row.person for row in rows}
    assert names["D003"] == "何*梅" and names["A029"] == "何玉梅"


def test_f2_f4_f2_serves_one_after_the_other(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    assert counter.window.bar.number.text() == "A024"
    assert counter.page.matter.isVisible() and not counter.page.today.isVisible()
    assert counter.window.focusWidget() is counter.page.hero.go_on
    counter.pass_time(60)
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called")
    assert counter.control.view is not None and counter.control.view.current is not None
    assert counter.control.view.current.row.no == "A025"
    assert counter.window.undo.offered
    assert counter.seat.number("A024")["state"] == "finished"


def test_the_next_key_pressed_before_the_answer_is_not_lost(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_F2)
    counter.press(K.Key_F4)
    wait_for(qtbot, counter, "serving", "A024")
    kinds = [entry.action.kind for entry in counter.seat.station.entries_after(0)]
    assert kinds[-2:] == ["call_next", "start_ticket"]


def test_a_key_behind_one_that_was_refused_does_nothing(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called", "A024")
    # called again within fifteen seconds: the clerk has to read why not before anything else happens
    counter.press(K.Key_F3)
    counter.press(K.Key_F4)
    qtbot.waitUntil(lambda: not counter.control._work.busy)
    qtbot.wait(100)
    assert "15" in counter.said
    wait_for(qtbot, counter, "called", "A024")
    counter.press(K.Key_F4)
    wait_for(qtbot, counter, "serving", "A024")


def test_a_slip_of_the_finger_calls_nobody_twice(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_F2)
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called", "A024")
    counter.pass_time(2)
    counter.press(K.Key_F2)
    qtbot.waitUntil(lambda: counter.said != "")
    assert "2" in counter.said and "13" in counter.said
    assert counter.control.state == "called"
    assert [row["no"] for row in counter.seat.rows("ticket", state="called")] == ["A024"]


def test_recalls_until_a_no_show_then_the_next(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called", "A024")
    for made in (2, 3):
        counter.pass_time(15)
        counter.press(K.Key_F6)
        qtbot.waitUntil(lambda n=made: len(counter.control.view.current.calls) == n)  # type: ignore[misc,union-attr]
        wait_for(qtbot, counter, "called", "A024")
    assert "F6" not in counter.window.bar.state.notes
    counter.pass_time(15)
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called", "A025")
    assert counter.seat.number("A024")["state"] == "no_show"


def test_the_undo_key_takes_the_last_step_back(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "called", "A024")
    counter.pass_time(3)
    counter.press(K.Key_Z, Qt.KeyboardModifier.AltModifier)
    wait_for(qtbot, counter, "idle")
    assert counter.page.hero.number.text() == "A024"
    assert counter.seat.number("A024")["state"] == "waiting"


def test_enter_on_a_row_calls_that_number(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.press(K.Key_Down)
    counter.press(K.Key_Down)
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A026")


def test_enter_while_serving_goes_on_with_the_matter(qtbot: QtBot, counter: CounterWindow) -> None:
    asked: list[str] = []
    counter.control.open_intake.connect(asked.append)
    call_and_start(qtbot, counter)
    counter.press(K.Key_Return)
    assert asked == ["t-A024"]


def test_material_without_a_paper_stops_the_end(qtbot: QtBot, counter: CounterWindow) -> None:
    call_and_start(qtbot, counter)
    counter.seat.plant(("ticket", "t-A024", {"pieces_in_hand": 3}))
    counter.pass_time(1)
    counter.press(K.Key_F2)
    qtbot.waitUntil(lambda: "A024" in counter.said and "3" in counter.said)
    assert counter.control.state == "serving"
    assert counter.seat.number("A025")["state"] == "waiting"


def test_without_a_link_nobody_is_called_by_itself(qtbot: QtBot, counter: CounterWindow) -> None:
    counter.control.show_link(False)
    assert counter.window.bar.main.key == "Ctrl+G"
    assert counter.page.queue.stale.tag.text
    assert counter.page.hero.number.isVisible() is False


def test_without_a_link_the_key_that_ends_a_number_promises_no_next_one(
    qtbot: QtBot, counter: CounterWindow
) -> None:
    call_and_start(qtbot, counter)
    button = counter.window.bar.main
    both = button.text()
    counter.control.show_link(False)
    assert button.key == "F2" and button.text() and button.text() != both
    counter.control.show_link(True)
    assert button.text() == both


def test_with_the_hall_dead_f2_still_ends_the_number(
    qtbot: QtBot, hall: TicketHall, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> None:
    seat = hall.seat("SJ03", "3", staff_no="SJ003")
    fill(hall, seat)
    seat.tickets.call_next(me=seat.me)
    seat.tickets.start(me=seat.me)
    hall.sync()
    counter = shown(qtbot, hall, hall.cut_off(seat), theme, keymap, bugs)
    wait_for(qtbot, counter, "serving", "A024")
    counter.press(K.Key_F2)
    wait_for(qtbot, counter, "idle")
    qtbot.waitUntil(lambda: "A024" in counter.said and "Ctrl+G" in counter.said)
    assert counter.seat.number("A024")["state"] == "finished"
    assert counter.seat.rows("ticket", state="called") == []
    counter.press(K.Key_G, Qt.KeyboardModifier.ControlModifier)
    counter.type("A026")
    counter.press(K.Key_Return)
    wait_for(qtbot, counter, "called", "A026")
    counter.control.rest()
    counter.tasks.close()
    assert bugs == []


def test_a_call_that_arrived_after_all_is_told(qtbot: QtBot, counter: CounterWindow) -> None:
    action = Action("x", "call_next", 1, "SJ003", "SJ03", counter.hall.clock(), ())
    counter.control.late_call(action, Outcome(Verdict.DONE, detail={"no": "A024"}))
    assert "A024" in counter.said and "09:41" in counter.said and "F4" in counter.said


def test_the_keys_of_a_greyed_step_change_nothing(qtbot: QtBot, counter: CounterWindow) -> None:
    for key in (K.Key_F3, K.Key_F4, K.Key_F8, K.Key_F9):
        counter.press(key)
        qtbot.waitUntil(lambda: counter.said != "" and not counter.control._work.busy)
        counter.window.messages.clear()
    assert counter.control.state == "idle"
    assert counter.seat.rows("ticket", state="called") == []


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", list(Look))
def test_the_counter_opens_in_every_language_and_look(
    qtbot: QtBot,
    qapp: QApplication,
    hall: TicketHall,
    desktop: Desktop,
    keymap: KeyMap,
    bugs: list[BaseException],
    language: Language,
    look: Look,
) -> None:
    desktop.speak(language)
    counter = opened(qtbot, hall, desktop.dress(look, 1.3), keymap, bugs)
    try:
        call_and_start(qtbot, counter)
        assert counter.page.hero.go_on.isVisible()
        assert counter.page.hero.go_on.width() >= counter.page.hero.go_on.minimumSizeHint().width()
    finally:
        counter.control.rest()
        counter.tasks.close()
        desktop.speak(Language.CHINESE)
        desktop.dress()
    assert bugs == []
