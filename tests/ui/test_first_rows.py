"""The rows of the page of first questions: answering, calling back, assigning, counting down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.first_hall import CIVIL, FirstHall
from tests.support.first_window import FirstWindow, open_window
from workstation.services.first.entry import Entry, Piece, Target
from workstation.services.first.recording import PROMISE, UNCLEAR, WINDOW
from workstation.services.first.views import Standing
from workstation.ui.first_form.words import read_pieces
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.first.row_words import standing_tag, story, where_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.nav_rail import RailEntry

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


def incoming(hall: FirstHall, said: str = "社保断缴三年能不能补") -> str:
    """Something the civil affairs window sent to window 3."""
    entry = Entry(said, WINDOW, name="李素英", target=Target("SJ", "3"), along=False)
    done = hall.civil.first.log(entry, me=hall.civil.me)
    hall.sync()
    return done.handoff


def test_outside_fills_in_place_and_phone(stage: FirstWindow, hall: FirstHall) -> None:
    form = stage.page.form
    form.focus_words()
    stage.write("外国人签证延期")
    stage.press(K.Key_Return, K.Key_4, K.Key_1)
    assert form.body.outside.phone.text() == "0556-4161520"
    assert "0556-4161520" in form.say.accessibleName()
    form.body.outside.address.clear()
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: bool(stage.said))
    assert hall.clerk.reads.page(me=hall.clerk.me).followed == ()


def test_a_complaint_asks_whom_it_is_about_and_goes_up(stage: FirstWindow, hall: FirstHall) -> None:
    form = stage.page.form
    form.focus_words()
    stage.write("民政窗口让我白跑")
    form.kind.choose("complaint")
    form.kind.activated.emit(form.kind.currentIndex())
    assert form.about_row.isVisible()
    assert not form.ways.isVisible()
    form.about.choose("MZ001")
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: stage.window.undo.offered)
    hall.sync()
    assert hall.civil.reads.page(me=hall.civil.me).followed == ()
    assert len(hall.duty.reads.page(me=hall.duty.me).incoming) == 1


def test_the_duty_manager_assigns_with_four_keys(hall: FirstHall, open_at: Opener) -> None:
    done = hall.clerk.first.log(Entry("水库移民补助归谁管，民政吗", UNCLEAR), me=hall.clerk.me)
    hall.sync()
    stage = open_at("duty")
    stage.settle(lambda: stage.page.incoming.table.rows_model.rowCount() == 1)
    stage.page.incoming.table.setFocus()
    stage.press(K.Key_Return)
    stage.settle(lambda: stage.window.focusWidget() is not stage.page.incoming.table)
    stage.press(K.Key_1)
    stage.press(K.Key_Return, ctrl=True)
    stage.settle(lambda: hall.duty.record(done.record)["state"] == "passed")


def test_my_matter_is_answered_and_told_from_its_row(stage: FirstWindow, hall: FirstHall) -> None:
    done = hall.clerk.first.log(Entry("外地医保怎么住院结算", PROMISE), me=hall.clerk.me)
    page = stage.page
    stage.open_answer()
    stage.window.focusWidget().setText("先备案")  # type: ignore[union-attr]
    stage.press(K.Key_Return)
    stage.settle(lambda: hall.clerk.record(done.record)["state"] == "closed")
    stage.settle(lambda: page.followed.table.rows_model.rowCount() == 0)
    page.followed.next_tab(1)
    assert page.followed.table.rows_model.rowCount() == 1
    stage.press(K.Key_P, ctrl=True)
    page.followed.table.choose(0)
    stage.press(K.Key_P, ctrl=True)
    stage.settle(lambda: len(list(stage.printed.glob("*.pdf"))) == 1)


def test_a_handoff_can_be_called_back_from_its_row(stage: FirstWindow, hall: FirstHall) -> None:
    done = hall.clerk.first.log(Entry("护理补贴", WINDOW, target=CIVIL, along=False), me=hall.clerk.me)
    page = stage.page
    stage.settle(lambda: page.followed.table.rows_model.rowCount() == 1)
    page.followed.table.setFocus()
    page.followed.table.choose(0)
    stage.press(K.Key_Return)
    stage.settle()
    stage.press(K.Key_1)
    stage.settle(lambda: hall.clerk.handoff(done.handoff)["state"] == "cancelled")
    (one,) = hall.clerk.reads.page(me=hall.clerk.me).followed
    assert one.standing is Standing.to_answer


def test_the_countdown_runs_only_while_the_hall_is_open(stage: FirstWindow, hall: FirstHall) -> None:
    incoming(hall)
    panel = stage.page.incoming
    stage.settle(lambda: panel.table.rows_model.rowCount() == 1)
    row = panel.table.rows_model.rows[0]
    before = panel.left(row)
    hall.clock.pass_time(90)
    assert (before - panel.left(row)).total_seconds() == 90


def test_the_filter_finds_words_and_esc_takes_it_away(stage: FirstWindow, hall: FirstHall) -> None:
    for said in ("公积金异地转移", "水费减免"):
        hall.clerk.first.log(Entry(said, PROMISE), me=hall.clerk.me)
    page = stage.page
    stage.settle(lambda: page.followed.table.rows_model.rowCount() == 2)
    stage.press(K.Key_F, ctrl=True)
    page.followed.filter.setText("水费")
    assert page.followed.table.rows_model.rowCount() == 1
    stage.press(K.Key_Escape)
    assert page.followed.table.rows_model.rowCount() == 2


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("", ()),
        ("户口簿", (Piece("户口簿"),)),
        ("户口簿 1 份、身份证复印件2份", (Piece("户口簿"), Piece("身份证复印件", 2))),
        ("照片×3，合同 2 本", (Piece("照片", 3), Piece("合同", 2))),
        ("12", (Piece("12", 12),)),
    ],
)
def test_pieces_are_read_with_their_counts(text: str, pieces: tuple[Piece, ...]) -> None:
    assert read_pieces(text) == pieces


def test_the_badge_counts_before_the_page_was_opened(hall: FirstHall, open_at: Opener) -> None:
    stage = open_at(front="elsewhere")
    entries = [one for one in stage.window.rail.findChildren(RailEntry) if one._entry.name == "first"]
    assert entries[0]._badge == 0
    incoming(hall)
    stage.settle(lambda: entries[0]._badge == 1)


def test_a_receiver_who_is_gone_is_said_in_the_row_and_on_its_card(
    hall: FirstHall, stage: FirstWindow
) -> None:
    hall.sent(name="林先生")
    window = {"name": "民政", "unit": "MZ", "kind": "department", "groups": "[]", "low_counter": 0}
    hall.civil.seat.plant(("window", "19", {**window, "state": "open", "clerk": "MZ001"}))
    hall.sync()
    stage.settle(lambda: stage.page.followed.table.rows_model.rowCount() == 1)
    (row,) = stage.page.followed.table.rows_model.rows
    assert standing_tag(row).text == "sent" and where_words(row) == "not signed for, still mine"
    hall.civil.seat.plant(("window", "19", {"state": "closed", "clerk": None}))
    hall.sync()
    stage.settle(lambda: stage.page.followed.table.rows_model.rows[0].gone is not None)
    (row,) = stage.page.followed.table.rows_model.rows
    assert standing_tag(row).text == "nobody there"
    assert "window 19" in where_words(row)
    assert "Call it back" in story(row, hall.clock())
