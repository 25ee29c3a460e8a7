"""The tray with real keys: what waits, both versions side by side, chosen by 1, 2 or one by one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.support.counter_window import CounterWindow, open_counter
from tests.support.ticket_hall import TicketHall
from tests.support.two_windows import Two
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.service import CaseBook
from workstation.services.sessions.troubles import PasswordWrong
from workstation.services.tray.service import TrayService
from workstation.services.tray.views import Choice, Clash
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.offline.control import TrayControl
from workstation.ui.offline.told_row import TaskRow
from workstation.ui.offline.tray_card import TrayCard
from workstation.ui.offline.tray_foot import tray_foot
from workstation.ui.offline.waiting_row import WaitingRow
from workstation.ui.offline.work import TrayWork
from workstation.ui.theme import TEXT_SIZES, Look, Theme


def show(
    desktop: Desktop, two: Two, *, online: bool = True, factor: float = 1.0, look: Look = Look.LIGHT
) -> tuple[CounterWindow, TrayCard]:
    """The window of the first seat with its tray, opened by Ctrl+O."""

    def crashed(bug: BaseException) -> str:
        raise AssertionError from bug

    counter = open_counter(two.hall, two.a.seat, desktop.dress(look, factor), desktop.keymap, crashed)

    def check(staff_no: str, password: str) -> SignedIn:
        if password != "right":
            raise PasswordWrong(left=4)
        return replace(two.chief, staff_no=staff_no)

    service = TrayService(two.a.seat.station, two.a.seat.shelf)
    control = TrayControl(
        counter.window.desk, TrayWork(service, two.a.seat.me, check), lambda: online, counter.window.offline,
        counter.window,
    )  # fmt: skip
    counter.window.activateWindow()
    QTest.qWait(100)
    press(counter, "Ctrl+O")
    return counter, control.card


def press(counter: CounterWindow, key: str) -> None:
    keys = {
        "Ctrl+O": (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier),
        "Return": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        "Esc": (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        **{str(n): (getattr(Qt.Key, f"Key_{n}"), Qt.KeyboardModifier.NoModifier) for n in (1, 2, 3)},
    }
    QTest.keyClick(QApplication.focusWidget() or counter.window, *keys[key])
    QTest.qWait(30)


def met(qtbot: QtBot, desktop: Desktop, hall: TicketHall) -> tuple[Two, CounterWindow, TrayCard]:
    """Two windows did the same without the hall, no paper was printed, and the tray shows both versions."""
    two = Two(hall)
    two.meet(printed=False)
    counter, card = show(desktop, two)
    qtbot.waitUntil(lambda: card.conflict.isVisible(), timeout=5000)
    return two, counter, card


def close(counter: CounterWindow) -> None:
    counter.control.rest()
    counter.tasks.close()


def test_without_a_paper_two_and_enter_take_the_other_version(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    two, counter, card = met(qtbot, desktop, hall)
    assert "余小满" in card.conflict.title.text()
    assert card.conflict.choice is Choice.mine
    press(counter, "2")
    assert card.conflict.choice is Choice.hall
    press(counter, "Return")
    qtbot.waitUntil(lambda: not card.conflict.isVisible(), timeout=5000)
    qtbot.waitUntil(lambda: card.empty.isVisible(), timeout=5000)
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    # what was not chosen can be read in the story of the case
    seat = two.a.seat
    seat.opened.sync()
    book = CaseBook(seat.station, seat.shelf, seat.opened.hall, two.a.service)
    story = book.story(two.case, me=seat.me)
    (settled,) = [one for one in story.history if one.kind == "settle_refused"]
    assert "supplement due" in settled.words
    press(counter, "Esc")
    assert not card.isVisible()
    close(counter)


def test_one_by_one_the_keys_go_down_the_rows(qtbot: QtBot, desktop: Desktop, hall: TicketHall) -> None:
    two, counter, card = met(qtbot, desktop, hall)
    press(counter, "3")
    rows = card.conflict._rows
    assert rows[0][1].hasFocus()
    assert [strip.chosen for _one, strip in rows] == ["mine"] * len(rows)
    press(counter, "2")
    assert rows[0][1].chosen == "hall"
    assert rows[1][1].hasFocus()
    press(counter, "Return")
    qtbot.waitUntil(lambda: not card.conflict.isVisible(), timeout=5000)
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    mine = rows[1][0]
    row = two.a.hall_rows("material_row", id=mine.id.split(":", 1)[1].rsplit(":", 1)[0])
    assert row[0]["judgement"] == mine.mine
    close(counter)


def test_what_was_chosen_row_by_row_stays_when_one_row_is_another_by_now(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    _two, counter, card = met(qtbot, desktop, hall)
    press(counter, "3")
    press(counter, "2")
    press(counter, "2")
    panel = card.conflict
    tray, one = card._tray, panel.conflict
    assert tray is not None and one is not None
    assert [strip.chosen for _one, strip in panel._rows][:2] == ["hall", "hall"]
    # somebody moved the case on once more, and another change was refused before this one
    moved = replace(one.differences[0], hall="under_review")
    newer = replace(one, differences=(moved, *one.differences[1:]))
    card._take(replace(tray, conflicts=(replace(one, action="earlier"), newer)))
    assert panel.conflict is newer
    assert panel.choice is Choice.fields
    assert [strip.chosen for _one, strip in panel._rows][:2] == ["mine", "hall"]
    close(counter)


def test_with_large_text_the_keys_that_decide_are_in_sight(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    two = Two(hall)
    two.meet()
    counter, card = show(desktop, two, factor=1.3)
    counter.window.resize(1366, 690)
    qtbot.waitUntil(lambda: card.conflict.chief.isVisible(), timeout=5000)
    QTest.qWait(50)
    panel, area = card.conflict, card._area.viewport()
    for box in (panel.mine, panel.hall):
        top = box.mapTo(area, box.rect().topLeft()).y()
        assert 0 <= top <= area.height() - card.theme.size(40)
    for part in (panel.single, panel.use, panel.password):
        low = part.mapTo(card.card, part.rect().bottomLeft()).y()
        assert part.isVisible() and low <= card.card.height()
    # what the versions say further below is one key away
    QTest.keyClick(QApplication.focusWidget() or counter.window, Qt.Key.Key_Down)
    foot = panel.mine.foot
    assert foot.mapTo(area, foot.rect().topLeft()).y() < area.height()
    close(counter)


def test_with_a_paper_the_chief_types_her_own_password_and_the_applicant_is_told(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    two = Two(hall)
    two.meet()
    counter, card = show(desktop, two)
    qtbot.waitUntil(lambda: card.conflict.chief.isVisible(), timeout=5000)
    panel = card.conflict
    assert panel.who.currentData() == "SJ001"
    assert "太市监" in panel.warning.text()
    # nothing goes without her password, and a wrong one is refused in words
    press(counter, "Return")
    assert panel.password.hasFocus()
    QTest.keyClicks(panel.password, "123")
    press(counter, "Return")
    qtbot.waitUntil(lambda: counter.window.strip.isVisible() and not panel.password.text(), timeout=5000)
    assert two.a.hall_rows("service_case")[0]["state"] == "accepted"
    # half typed it does not lie in a closed tray at the clerk's window
    QTest.keyClicks(panel.password, "rig")
    card.close_card()
    assert panel.password.text() == ""
    card.ask()
    qtbot.waitUntil(lambda: panel.password.isVisible(), timeout=5000)
    panel.password.setFocus()
    QTest.keyClicks(panel.password, "right")
    press(counter, "Return")
    qtbot.waitUntil(lambda: not panel.isVisible(), timeout=5000)
    assert two.a.hall_rows("service_case")[0]["state"] == "supplement_pending"
    assert len(two.tray().tray().to_tell) == 1
    # Enter once more: she was told
    qtbot.waitUntil(lambda: card._tray is not None and bool(card._tray.to_tell), timeout=5000)
    press(counter, "Return")
    qtbot.waitUntil(lambda: not two.tray().tray().to_tell, timeout=5000)
    close(counter)


def test_where_there_is_room_nothing_has_to_be_scrolled(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    _two, counter, card = met(qtbot, desktop, hall)
    bar = card._area.verticalScrollBar()
    for length in range(10, 40):  # some of them take one line more beside a scroll bar
        card.conflict.mine.foot.setText("字 " * length)
        qtbot.wait(20)
        assert bar.maximum() == 0, length
    close(counter)


@pytest.mark.parametrize("calls", [True, False])
def test_the_foot_names_only_what_is_done_at_this_desk(qtbot: QtBot, theme: Theme, calls: bool) -> None:
    foot = tray_foot(theme, calls=calls)
    qtbot.addWidget(foot)
    words = " ".join(part.text() for part in foot.findChildren(QLabel))
    assert ("call by slip" in words and "approvals" in words) is calls
    assert "first-asked" in words


def test_a_number_called_at_two_windows_is_told_to_clerk_and_supervisor(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    two = Two(hall)
    ticket = hall.take(two.b.seat, "B007", group="食品药品")
    hall.sync()
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    two.a = two.again(hall.cut_off(two.a.seat))
    two.a.seat.tickets.call_named(ticket, me=two.a.seat.me, in_hand=True)
    two.b.seat.tickets.call_named(ticket, me=two.b.seat.me)
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    counter, card = show(desktop, two)
    qtbot.waitUntil(lambda: card._tray is not None and bool(card._tray.clashes), timeout=5000)
    assert two.tray().standing().to_look_at == 1
    assert [row["kind"] for row in two.b.seat.rows("incident", state="open")] == ["called_at_two_windows"]
    press(counter, "Return")
    qtbot.waitUntil(lambda: not two.tray().tray().clashes, timeout=5000)
    close(counter)


def test_a_number_voided_meanwhile_is_told_and_a_step_taken_back_has_nothing_to_choose(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall
) -> None:
    two = Two(hall)
    slip = hall.take(two.b.seat, "B007", group="食品药品", minutes_ago=3)
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    me, seat = two.a.seat.me, two.a.seat
    served = seat.tickets.call_next(me=me)
    seat.tickets.start(me=me)
    hall.sync()
    two.a = two.again(hall.cut_off(seat))
    # she ends a number and takes that back; the desk voids both numbers meanwhile
    tickets = two.a.seat.tickets
    tickets.undo(tickets.finish(me=me), me=me)
    guide = replace(two.b.seat.me, roles=frozenset({Role.guide}))
    other = hall.take(two.b.seat, "B008", group="食品药品", minutes_ago=2)
    for ticket in (served.ticket, other):
        two.b.seat.tickets.cancel(ticket, "取了两个号", me=guide)
    two.b.seat.opened.sync()
    assert served.ticket == slip
    two.a = two.again(hall.link_again(two.a.seat))
    hall.sync()
    counter, card = show(desktop, two)
    qtbot.waitUntil(lambda: card.conflict.isVisible(), timeout=5000)
    assert card.conflict.conflict is not None and card.conflict.conflict.differences == ()
    assert "Both say the same" in card.conflict.note.text()
    press(counter, "Return")
    qtbot.waitUntil(lambda: card.empty.isVisible(), timeout=5000)
    assert two.a.hall_rows("ticket", id=served.ticket)[0]["state"] == "cancelled"
    close(counter)
    gone = Clash("i", "B008", "", hall.clock())
    words = TaskRow(desktop.dress(Look.LIGHT, 1.0), gone, hall.clock()).accessibleName()
    assert words.startswith("B008 was called here and counts no more") and "voided" in words


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", list(Look))
def test_it_fits_in_every_language_look_and_size(
    qtbot: QtBot, desktop: Desktop, hall: TicketHall, language: Language, look: Look
) -> None:
    two = Two(hall)
    told = two.a.service.notice(two.opened(two.a, "layout"), me=two.a.seat.me)
    two.print_out(two.a, told.papers[0].id)
    desktop.speak(language)
    counter, card = show(desktop, two, online=False, factor=TEXT_SIZES[-1], look=look)
    qtbot.waitUntil(lambda: len(card.findChildren(WaitingRow)) == 2, timeout=5000)
    assert card.card.geometry().right() <= card.width()
    assert card.foot.isVisible()
    assert card.head.count.text() == "2"
    close(counter)
