"""The page of first questions and its small card, by the keys people press."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.first_hall import SAID, FirstHall
from tests.support.first_window import FirstWindow, focused, open_window
from workstation.services.first.entry import Entry, Target
from workstation.services.first.recording import WINDOW
from workstation.ui.first_card import FirstCard
from workstation.ui.keymap import KeyMap
from workstation.ui.theme import Theme
from workstation.ui.ticket_control.choice_card import ChoiceCard

K = Qt.Key


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[FirstHall]:
    made = FirstHall(sqlite_url, tmp_path)
    yield made
    made.close()


Opener = Callable[..., FirstWindow]


@pytest.fixture
def open_at(
    qtbot: QtBot, hall: FirstHall, theme: Theme, keymap: KeyMap, bugs: list[BaseException]
) -> Iterator[Opener]:
    """Opens a window of somebody of the hall; it is closed at the end."""
    opened: list[FirstWindow] = []

    def crashed(bug: BaseException) -> str:
        bugs.append(bug)
        return "W-1"

    def open_one(who: str = "clerk", front: str = "first") -> FirstWindow:
        made = open_window(hall, getattr(hall, who), theme, keymap, crashed, front=front)
        opened.append(made)
        qtbot.waitExposed(made.window)
        return made

    yield open_one
    for one in opened:
        one.close()
    assert bugs == []


@pytest.fixture
def stage(open_at: Opener) -> FirstWindow:
    return open_at()


def serve(hall: FirstHall, no: str = "A026") -> None:
    hall.hall.person(hall.clerk.seat, "p-lin", "林先生", phone="13800000006")
    hall.hall.take(hall.clerk.seat, no, person_id="p-lin")
    hall.sync()


def incoming(hall: FirstHall, said: str = "社保断缴三年能不能补") -> str:
    """Something the civil affairs window sent to window 3."""
    entry = Entry(said, WINDOW, name="李素英", target=Target("SJ", "3"), along=False)
    done = hall.civil.first.log(entry, me=hall.civil.me)
    hall.sync()
    return done.handoff


def serving_with_card(hall: FirstHall, open_at: Opener) -> tuple[FirstWindow, FirstCard]:
    """A number is served on another page, and Ctrl+D has opened the card."""
    serve(hall)
    stage = open_at(front="elsewhere")
    stage.press(K.Key_F2)
    stage.settle(lambda: stage.control.state == "called")
    stage.press(K.Key_F4)
    stage.settle(lambda: stage.control.state == "serving")
    stage.press(K.Key_D, ctrl=True)
    stage.settle()
    card = stage.window.findChild(FirstCard)
    assert card is not None
    return stage, card


def test_not_ours_takes_seven_keys_and_a_sentence(hall: FirstHall, open_at: Opener) -> None:
    stage, card = serving_with_card(hall, open_at)
    stage.write(SAID)
    stage.press(K.Key_Return, K.Key_2, K.Key_1)
    assert (card.form.name.text(), card.form.phone.text()) == ("林先生", "13800000006")
    assert "19" in card.form.say.accessibleName()
    assert card.form.say.isVisible()
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: stage.control.state == "idle")
    stage.settle(lambda: stage.window.findChild(FirstCard) is None)
    hall.sync()
    (one,) = hall.civil.reads.page(me=hall.civil.me).incoming
    assert (one.words, one.travels, one.name) == (SAID, "A026", "林先生")
    # the receipt came out of the printer
    stage.settle(lambda: len(list(stage.printed.glob("*.pdf"))) == 1)
    assert hall.clerk.reads.draft(hall.clerk.me.staff_no) is None


def test_a_press_of_undo_takes_everything_back(stage: FirstWindow, hall: FirstHall) -> None:
    stage.page.form.focus_words()
    stage.write("问一句")
    stage.press(K.Key_Return, K.Key_5)
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: stage.window.undo.offered)
    assert len(hall.clerk.reads.page(me=hall.clerk.me).followed) == 1
    stage.press(K.Key_Z, alt=True)
    stage.settle(lambda: not hall.clerk.reads.page(me=hall.clerk.me).followed)


def test_enter_signs_and_the_badge_falls(stage: FirstWindow, hall: FirstHall) -> None:
    handoff = incoming(hall)
    page = stage.page
    stage.settle(lambda: page.incoming.table.rows_model.rowCount() == 1)
    assert page.incoming.count.isVisible()
    page.incoming.table.setFocus()
    stage.press(K.Key_Return)
    stage.settle(lambda: hall.clerk.handoff(handoff)["state"] == "acknowledged")
    stage.settle(lambda: page.incoming.table.rows_model.rowCount() == 0)
    assert not page.incoming.count.isVisible()
    assert page.followed.table.rows_model.rowCount() == 1
    stage.press(K.Key_Z, alt=True)
    stage.settle(lambda: hall.clerk.handoff(handoff)["state"] == "sent")


def test_del_sends_back_with_a_reason(stage: FirstWindow, hall: FirstHall) -> None:
    handoff = incoming(hall)
    stage.settle(lambda: stage.page.incoming.table.rows_model.rowCount() == 1)
    stage.page.incoming.table.setFocus()
    stage.press(K.Key_Delete)
    stage.settle()
    card = stage.window.findChild(ChoiceCard)
    assert card is not None
    stage.press(K.Key_2)
    stage.window.focusWidget().setText("人社局")  # type: ignore[union-attr]
    stage.press(K.Key_Return)
    stage.settle(lambda: hall.clerk.handoff(handoff)["state"] == "returned")
    assert "人社局" in str(hall.clerk.handoff(handoff)["return_reason"])


def test_without_the_hall_signing_is_refused_in_words_and_nothing_is_lost(
    hall: FirstHall, open_at: Opener
) -> None:
    incoming(hall)
    place = hall.clerk
    place.seat = hall.hall.cut_off(place.seat)
    hall.clerk = type(place)(hall.hall, place.seat, place.me)
    stage = open_at()
    stage.settle(lambda: stage.page.incoming.table.rows_model.rowCount() == 1)
    stage.page.incoming.table.setFocus()
    stage.press(K.Key_Return)
    stage.settle(lambda: bool(stage.said))
    assert stage.page.incoming.table.rows_model.rowCount() == 1
    stage.control.show_link(False)
    assert stage.page.incoming.stale.isVisible()
    stage.page.form.focus_words()
    stage.write("断网也记")
    stage.press(K.Key_Return, K.Key_1)
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: len(hall.clerk.reads.page(me=hall.clerk.me).followed) == 1)


def test_without_the_hall_a_reason_for_sending_back_stays_on_its_card(
    hall: FirstHall, open_at: Opener
) -> None:
    handoff = incoming(hall)
    place = hall.clerk
    place.seat = hall.hall.cut_off(place.seat)
    hall.clerk = type(place)(hall.hall, place.seat, place.me)
    stage = open_at()
    stage.settle(lambda: stage.page.incoming.table.rows_model.rowCount() == 1)
    stage.page.incoming.table.setFocus()
    stage.press(K.Key_Delete)
    stage.settle()
    card = stage.window.findChild(ChoiceCard)
    assert card is not None
    stage.press(K.Key_2)
    card.field.setText("人社局")
    stage.press(K.Key_Return)
    stage.settle(lambda: card.isVisible() and card.wrong.isVisible())
    assert card.field.text() == "人社局" and focused(stage.window) is card.field
    assert hall.clerk.handoff(handoff)["state"] != "returned"
    stage.press(K.Key_Escape)
    stage.settle(lambda: stage.window.findChild(ChoiceCard) is None)


def test_a_number_that_came_along_is_called_not_signed(stage: FirstWindow, hall: FirstHall) -> None:
    civil = hall.civil
    hall.hall.take(civil.seat, "N001", group="民政残联")
    hall.sync()
    civil.seat.tickets.call_next(me=civil.me)
    civil.seat.tickets.start(me=civil.me)
    done = civil.first.log(Entry("执照怎么变更", WINDOW, target=Target("SJ", "3")), me=civil.me)
    hall.sync()
    stage.settle(lambda: stage.page.incoming.table.rows_model.rowCount() == 1)
    stage.page.incoming.table.setFocus()
    stage.press(K.Key_Return)
    stage.settle(lambda: stage.control.state == "called")
    stage.press(K.Key_F4)
    stage.settle(lambda: stage.control.state == "serving")
    stage.settle(lambda: hall.clerk.record(done.record)["owner"] == "SJ003")


def test_what_is_typed_comes_back_after_leaving(stage: FirstWindow) -> None:
    form = stage.page.form
    form.focus_words()
    stage.write("说到一半")
    form.pieces.setText("户口簿 2 份")
    form.pieces.textEdited.emit("")
    stage.window.go("elsewhere")
    stage.settle()
    stage.press(K.Key_D, ctrl=True)
    stage.settle()
    card = stage.window.findChild(FirstCard)
    assert card is not None
    stage.settle(lambda: card.form.words.toPlainText() == "说到一半")
    assert card.form.pieces.text() == "户口簿 2 份"
    assert focused(stage.window) is card.form.words
    stage.press(K.Key_Escape)
    stage.settle(lambda: stage.window.findChild(FirstCard) is None)


def test_enter_belongs_to_the_input_method_while_it_composes(stage: FirstWindow) -> None:
    form = stage.page.form
    form.focus_words()
    QApplication.sendEvent(form.words, QInputMethodEvent("xiang", []))
    stage.press(K.Key_Return)
    assert focused(stage.window) is form.words
    done = QInputMethodEvent("", [])
    done.setCommitString("想问")
    QApplication.sendEvent(form.words, done)
    stage.press(K.Key_Return)
    assert focused(stage.window) is form.ways


def test_what_lacks_is_said_and_found(stage: FirstWindow) -> None:
    form = stage.page.form
    stage.settle()
    stage.press(K.Key_Return, ctrl=True)
    assert focused(stage.window) is form.words
    stage.write("老房子加装电梯")
    stage.press(K.Key_Return, ctrl=True)
    assert focused(stage.window) is form.ways
    stage.press(K.Key_2)
    stage.press(K.Key_Return, ctrl=True)
    assert stage.said
    assert stage.window.undo.offered is False
    stage.press(K.Key_A)
    assert focused(stage.window) is form.body.window_body.search


def test_the_words_bring_the_window_that_fits_to_the_top(stage: FirstWindow) -> None:
    form = stage.page.form
    form.focus_words()
    stage.write("社会保险断缴三年能不能补")
    stage.press(K.Key_Return, K.Key_2, K.Key_1)
    choice = form.body.choice
    assert choice is not None
    assert (choice.target.window, choice.fits) == ("11", True)
    form.body.window_body.search.setText("19")
    form.body.window_body.search.entered.emit()
    assert form.body.choice is not None
    assert form.body.choice.target.window == "19"


def test_what_was_written_stays_on_the_card_when_it_cannot_stand(hall: FirstHall, open_at: Opener) -> None:
    stage, card = serving_with_card(hall, open_at)
    # what lacks is said on the card itself: the strip of the page lies below it
    stage.press(K.Key_Return, ctrl=True)
    assert card.wrong.isVisible()
    stage.write(SAID)
    stage.press(K.Key_Return, K.Key_2, K.Key_1)
    card.form.name.setText("林" * 80)
    stage.press(K.Key_Return, ctrl=True)
    # nothing puts the card away before it is known what came of it
    stage.press(K.Key_Escape)
    assert card.isVisible()
    stage.settle(lambda: card.wrong.isVisible())
    assert card.form.words.toPlainText() == SAID
    assert (card.form.ways.chosen, card.form.name.text()) == ("window", "林" * 80)
    assert focused(stage.window) is card.form.name
    # and lies in the station file again, should the power go now
    reads, me = hall.clerk.reads, hall.clerk.me.staff_no
    stage.settle(lambda: (reads.draft(me) or {}).get("words") == SAID)
    stage.press(K.Key_Escape)
    stage.settle(lambda: stage.window.findChild(FirstCard) is None)
