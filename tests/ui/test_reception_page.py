"""The guide's desk with real keys: a number in two of them, and everything that may be in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.posts import GUIDE, HallOfTest, Post, cut
from tests.support.reception_window import (
    make_press,
    page_of,
    press_key,
    reception_window,
    strip_of,
    tickets_of,
)
from tests.ui.conftest import MovingClock
from workstation.printing.pictures import Picture
from workstation.services.press import PaperPress
from workstation.services.reception.issue import TicketRequest
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow
from workstation.ui.screens.reception.page import ReceptionPage
from workstation.ui.screens.reception.slip_view import READABLE, SlipView
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Look, Theme


@pytest.fixture
def post(sqlite_url: str, tmp_path: Path) -> Iterator[Post]:
    hall = HallOfTest(sqlite_url, tmp_path)
    made = hall.post("ZH90", "0")
    yield made
    hall.close()


@pytest.fixture
def press(post: Post, tmp_path: Path) -> PaperPress:
    return make_press(post, tmp_path)


@pytest.fixture
def open_page(
    qtbot: QtBot,
    desktop: Desktop,
    keymap: KeyMap,
    tasks: Tasks,
    clock: MovingClock,
    post: Post,
    press: PaperPress,
    tmp_path: Path,
) -> Iterator[Callable[..., ReceptionPage]]:
    windows: list[MainWindow] = []

    def make(
        look: Look = Look.LIGHT, language: Language = Language.ENGLISH, factor: float = 1.0, height: int = 690
    ) -> ReceptionPage:
        desktop.speak(language)
        theme = desktop.dress(look, factor)
        window = reception_window(
            post, press, tmp_path, theme, keymap, tasks, clock.now, clock.monotonic, height
        )
        windows.append(window)
        qtbot.addWidget(window)
        page = page_of(window)
        qtbot.waitUntil(lambda: len(page.grid._cards) == 16 and page.search.hasFocus(), timeout=5000)
        return page

    yield make
    for window in windows:
        window.close()


def test_a_digit_and_enter_give_a_number(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post, tmp_path: Path
) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_2)
    assert page.grid.current == "企业开办"
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    assert [row["no"] for row in tickets_of(post)] == ["A001"]
    qtbot.waitUntil(lambda: any((tmp_path / "printed").iterdir()), timeout=10000)
    qtbot.waitUntil(lambda: [row.no for row in page.table.rows_model.rows] == ["A001"], timeout=5000)
    assert page.grid.current == ""
    assert page.search.hasFocus()


def test_enter_alone_gives_nothing(qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_Return)
    assert "group" in strip_of(page)
    assert tickets_of(post) == []


def test_two_quick_enters_give_one_number(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post
) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_2)
    press_key(qtbot, Qt.Key.Key_Return)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    qtbot.wait(100)
    assert len(tickets_of(post)) == 1


def test_initials_find_an_item(qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post) -> None:
    page = open_page()
    qtbot.keyClicks(page.search, "gljt")
    assert page.ask.results.found[0].item == "elderly_allowance"
    press_key(qtbot, Qt.Key.Key_Return)
    assert page.grid.current == "民政残联"
    assert page.search.text() == ""
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "N001" in strip_of(page), timeout=5000)
    assert tickets_of(post)[0]["item_key"] == "elderly_allowance"
    qtbot.keyClicks(page.search, "qvq")
    assert page.ask.results.found == ()


def test_a_card_marks_and_enter(qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post) -> None:
    page = open_page()
    page.search.insert("章鹤松,342826195601080000")
    press_key(qtbot, Qt.Key.Key_Return)
    assert page.visitor.number.text() == "342***********0000"
    assert page.visitor.name.text() == "章*松"
    press_key(qtbot, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    press_key(qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.visitor.said().grounds == ("elderly", "disabled")
    press_key(qtbot, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    press_key(qtbot, Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    press_key(qtbot, Qt.Key.Key_6, Qt.KeyboardModifier.AltModifier)
    press_key(qtbot, Qt.Key.Key_6)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "E001" in strip_of(page), timeout=5000)
    row = tickets_of(post)[0]
    assert (row["ground"], row["need"]) == ("elderly", "hearing")
    assert "军人" in str(row["ground_basis"])
    assert page.visitor.said().person is None
    page.search.insert("章鹤松,342826195601080000")
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "E001" in page.visitor.fault.text(), timeout=5000)


def test_a_wrong_number_is_refused_at_its_field(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post
) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_2)
    press_key(qtbot, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert page.visitor.number.hasFocus()
    qtbot.keyClicks(page.visitor.number, "340825199101090000")
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.visitor.fault.isHidden(), timeout=5000)
    assert page.visitor.number.property("st") == "danger"
    assert tickets_of(post) == []
    page.visitor.number.clear()
    page.visitor.number.put("34082519910109000X")
    page.visitor.name.setFocus()
    page.visitor.name.insert("余小满")
    page.visitor.name.textEdited.emit("余小满")
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    assert tickets_of(post)[0]["person_id"] is not None


def test_an_appointment_that_is_in_no_book_counts_by_its_time(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post
) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert page.lists.filter.hasFocus()
    qtbot.keyClicks(page.lists.filter, "1030")
    press_key(qtbot, Qt.Key.Key_Return)
    assert "group" in strip_of(page)
    page.back()
    press_key(qtbot, Qt.Key.Key_2)
    press_key(qtbot, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(page.lists.filter, "25:99")
    press_key(qtbot, Qt.Key.Key_Return)
    assert tickets_of(post) == []
    page.lists.filter.clear()
    qtbot.keyClicks(page.lists.filter, "1030")
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    assert tickets_of(post)[0]["appointment_at"] == "2026-11-23T02:30:00.000000Z"


def test_without_the_hall_numbers_go_on_and_end_in_words(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    post.reception.refill(me=GUIDE, groups=("企业开办",))
    cut(post, monkeypatch)
    page = open_page()
    press_key(qtbot, Qt.Key.Key_2)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    press_key(qtbot, Qt.Key.Key_4)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" not in strip_of(page), timeout=5000)
    assert len(tickets_of(post)) == 1
    assert page.grid.current == "不动产"


def test_the_slip_is_drawn_and_printed_again(
    qtbot: QtBot, open_page: Callable[..., ReceptionPage], post: Post, tmp_path: Path
) -> None:
    post.reception.issue_ticket(TicketRequest("企业开办"), me=GUIDE)
    page = open_page(height=768)
    press_key(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: page.slip_panel.slip.shows_slip, timeout=10000)
    assert "A002" in page.slip_panel.slip.accessibleName()
    qtbot.waitUntil(lambda: page.table.rows_model.rowCount() == 1, timeout=5000)
    press_key(qtbot, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any((tmp_path / "printed").iterdir()), timeout=10000)


def test_escape_empties_the_desk(qtbot: QtBot, open_page: Callable[..., ReceptionPage]) -> None:
    page = open_page()
    press_key(qtbot, Qt.Key.Key_3)
    qtbot.keyClicks(page.search, "bd")
    assert page.back()
    assert (page.grid.current, page.search.text()) == ("", "")
    assert not page.back()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(("look", "factor"), [(Look.LIGHT, 1.0), (Look.DARK, 1.0), (Look.HIGH_CONTRAST, 1.3)])
def test_the_desk_fits_in_every_look(
    open_page: Callable[..., ReceptionPage], look: Look, factor: float, language: Language
) -> None:
    page = open_page(look, language, factor)
    button = page.slip_panel.button
    corner = button.mapTo(page, button.rect().bottomRight())
    assert page.rect().contains(corner)
    assert page.window().minimumSizeHint().width() <= 1366


def test_a_slip_is_never_too_small_to_be_read(theme: Theme, qtbot: QtBot) -> None:
    view = SlipView(theme)
    qtbot.addWidget(view)
    view.resize(300, 130)
    view.show_slip(Picture(400, 900, bytes(400 * 900 * 3)), "A008")
    drawn = view.grab().toImage()
    inked = [x for x in range(view.width()) if drawn.pixelColor(x, 60).lightness() < 10]
    assert len(inked) >= theme.size(READABLE) - 2
