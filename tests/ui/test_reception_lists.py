"""The lists of the guide's desk with real keys: appointments, numbers given out, numbers passed over."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.support.posts import GUIDE, HallOfTest, Post
from tests.support.reception_window import (
    make_press,
    page_of,
    press_key,
    reception_window,
    strip_of,
    tickets_of,
)
from tests.ui.conftest import MovingClock
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.parties import Person
from workstation.services.reception.appointments import Booking
from workstation.services.reception.issue import TicketRequest
from workstation.services.tickets.service import TicketService
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.reception.guide_card import GuideCard
from workstation.ui.screens.reception.page import ReceptionPage
from workstation.ui.screens.reception.void_card import VoidCard
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Look

CLERK = SignedIn("SJ003", "王晓棠", frozenset({Role.clerk}), "SJ", "3", "SJ03")
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
GROUP = "企业开办"


@dataclass
class Hall:
    hall: HallOfTest
    post: Post
    folder: Path


@pytest.fixture
def hall(sqlite_url: str, tmp_path: Path) -> Iterator[Hall]:
    made = HallOfTest(sqlite_url, tmp_path)
    post = made.post("ZH90", "0")
    yield Hall(made, post, tmp_path)
    made.close()


@pytest.fixture
def page(
    qtbot: QtBot, desktop: Desktop, keymap: KeyMap, tasks: Tasks, clock: MovingClock, hall: Hall
) -> Iterator[ReceptionPage]:
    desktop.speak(Language.ENGLISH)
    theme = desktop.dress(Look.LIGHT, 1.0)
    press = make_press(hall.post, hall.folder)
    window = reception_window(
        hall.post, press, hall.folder, theme, keymap, tasks, clock.now, clock.monotonic, 690
    )
    qtbot.addWidget(window)
    made = page_of(window)
    qtbot.waitUntil(lambda: len(made.grid._cards) == 16 and made.search.hasFocus(), timeout=5000)
    yield made
    window.close()


def _book(hall: Hall, minutes: int, person: Person, group: str = GROUP) -> str:
    at = hall.hall.clock.now.replace(second=0, microsecond=0) + timedelta(minutes=minutes)
    return hall.post.reception.appointments.book(Booking(at, group, person), me=GUIDE)


def _fresh(qtbot: QtBot, page: ReceptionPage) -> None:
    page.refresh()
    qtbot.wait(50)


def test_a_few_letters_check_somebody_in(qtbot: QtBot, page: ReceptionPage, hall: Hall) -> None:
    _book(hall, 10, Person("丁晓波", phone="13800000033"))
    _book(hall, 10, Person("周夏琴", phone="13800000032"))
    _fresh(qtbot, page)
    qtbot.waitUntil(lambda: page.lists.appointments.rows_model.rowCount() == 2, timeout=5000)
    press_key(qtbot, Qt.Key.Key_B, CTRL)
    qtbot.keyClicks(page.lists.filter, "zxq")
    qtbot.waitUntil(lambda: page.lists.appointments.rows_model.rowCount() == 1, timeout=5000)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001" in strip_of(page), timeout=5000)
    row = tickets_of(hall.post)[0]
    assert (row["source"], row["appointment_at"]) == ("appointment", "2026-11-23T01:10:00.000000Z")
    qtbot.waitUntil(lambda: page.lists.appointments.rows_model.rowCount() == 2, timeout=5000)
    assert page.search.hasFocus() and page.lists.filter.text() == ""
    qtbot.waitUntil(
        lambda: [line.no for line in page.lists.appointments.rows_model.rows if not line.open] == ["A001"],
        timeout=5000,
    )


def test_a_card_finds_the_appointment_and_enter_checks_in(
    qtbot: QtBot, page: ReceptionPage, hall: Hall
) -> None:
    _book(hall, 5, Person("章鹤松", id_no="342826195601080000", phone="13800000003"), "不动产")
    _fresh(qtbot, page)
    page.search.insert("章鹤松,342826195601080000")
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.book.expected is not None, timeout=5000)
    press_key(qtbot, Qt.Key.Key_1, ALT)
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "C001" in strip_of(page), timeout=5000)
    row = tickets_of(hall.post)[0]
    assert (row["source"], row["ground"]) == ("appointment", "elderly")
    assert "读卡" in str(row["ground_basis"])


def test_a_reprint_is_counted_and_a_number_is_void(qtbot: QtBot, page: ReceptionPage, hall: Hall) -> None:
    hall.post.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    _fresh(qtbot, page)
    qtbot.waitUntil(lambda: page.table.rows_model.rowCount() == 1, timeout=5000)
    press_key(qtbot, Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: tickets_of(hall.post)[0]["slip_prints"] == 2, timeout=10000)
    press_key(qtbot, Qt.Key.Key_Tab, CTRL)
    assert page.lists.shown == "issued" and page.table.hasFocus()
    press_key(qtbot, Qt.Key.Key_Delete)
    (card,) = page.window().findChildren(VoidCard)
    assert card.isVisible()
    press_key(qtbot, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: tickets_of(hall.post)[0]["state"] == "cancelled", timeout=5000)
    assert tickets_of(hall.post)[0]["outcome_note"] == "重复取号"


def test_a_passed_number_is_brought_back(qtbot: QtBot, page: ReceptionPage, hall: Hall) -> None:
    for _ in range(2):
        hall.post.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    tickets = TicketService(hall.post.station, hall.post.shelf)
    hall.post.opened.sync()
    tickets.call_next(me=CLERK)
    for _ in range(3):
        hall.hall.clock.now += timedelta(seconds=16)
        if _ < 2:
            tickets.recall(me=CLERK)
    tickets.no_show(me=CLERK)
    _fresh(qtbot, page)
    qtbot.waitUntil(lambda: page.lists.passed.rows_model.rowCount() == 1, timeout=5000)
    press_key(qtbot, Qt.Key.Key_Tab, CTRL)
    press_key(qtbot, Qt.Key.Key_Tab, CTRL)
    assert page.lists.shown == "passed"
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "A001 waits again" in strip_of(page), timeout=5000)
    assert "1" in strip_of(page).split("again")[1]
    qtbot.waitUntil(lambda: page.lists.passed.rows_model.rows[0].waiting, timeout=5000)


def test_self_service_is_offered_and_both_answers_count(
    qtbot: QtBot, page: ReceptionPage, hall: Hall
) -> None:
    def kept() -> list[str]:
        with hall.post.station.store.reading() as reader:
            return [str(row["outcome"]) for row in reader.find("diversion", order=("at",))]

    qtbot.keyClicks(page.search, "lfp")
    press_key(qtbot, Qt.Key.Key_Return)
    assert page.ask.results.asking == 2
    press_key(qtbot, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: kept() == ["diverted"], timeout=5000)
    # the desk is free for the next person once it is counted, not before
    qtbot.waitUntil(lambda: page.grid.current == "", timeout=5000)
    assert tickets_of(hall.post) == []
    qtbot.keyClicks(page.search, "lfp")
    press_key(qtbot, Qt.Key.Key_Return)
    press_key(qtbot, Qt.Key.Key_2)
    assert page.ask.results.asking == 0
    press_key(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept() == ["diverted", "declined"], timeout=5000)
    assert tickets_of(hall.post)[0]["item_key"] == "tax_invoice_first_use"
    press_key(qtbot, Qt.Key.Key_1, ALT)
    qtbot.keyClicks(page.search, "lfp")
    press_key(qtbot, Qt.Key.Key_Return)
    assert page.ask.results.asking == 0 and page.choice.item == "tax_invoice_first_use"


def test_what_to_bring_is_asked_and_printed_large_for_the_elderly(
    qtbot: QtBot, page: ReceptionPage, hall: Hall
) -> None:
    press_key(qtbot, Qt.Key.Key_1, ALT)
    qtbot.keyClicks(page.search, "spjyxk")
    press_key(qtbot, Qt.Key.Key_Tab)
    (card,) = page.window().findChildren(GuideCard)
    assert card.isVisible()
    asked = card.current()
    assert asked is not None
    before = len(card.materials())
    press_key(qtbot, Qt.Key.Key_Y)
    assert card.answers == {asked.key: True}
    assert len(card.materials()) >= before
    press_key(qtbot, Qt.Key.Key_Backspace)
    assert card.answers == {}
    press_key(qtbot, Qt.Key.Key_N)
    press_key(qtbot, Qt.Key.Key_P, CTRL)

    def papers() -> list[dict[str, object]]:
        with hall.post.station.store.reading() as reader:
            return reader.find("paper")

    qtbot.waitUntil(lambda: [row["print_count"] for row in papers()] == [1], timeout=15000)
    row = papers()[0]
    assert row["kind"] == "consult_list"
    facts = json.loads(str(row["facts"]))
    assert facts["marks"]["large"] is True
    assert facts["consult"]["answers"]


def test_with_large_text_the_lists_take_the_place_of_the_groups(
    qtbot: QtBot, desktop: Desktop, keymap: KeyMap, tasks: Tasks, clock: MovingClock, hall: Hall
) -> None:
    desktop.speak(Language.CHINESE)
    theme = desktop.dress(Look.HIGH_CONTRAST, 1.3)
    press = make_press(hall.post, hall.folder)
    window = reception_window(
        hall.post, press, hall.folder, theme, keymap, tasks, clock.now, clock.monotonic, 690
    )
    qtbot.addWidget(window)
    page = page_of(window)
    qtbot.waitUntil(lambda: len(page.grid._cards) == 16 and page.search.hasFocus(), timeout=5000)
    strip = page.book.strip
    assert page.groups.isVisible() and not page.lists.isVisible()
    # the book does not hide behind its key: how many are expected stands beside it
    assert strip.isVisible() and strip.geometry().bottom() <= page.height()
    assert "预约" in strip.count.text()
    press_key(qtbot, Qt.Key.Key_B, CTRL)
    assert page.lists.filter.hasFocus() and not page.groups.isVisible() and not strip.isVisible()
    assert page.back()
    assert page.groups.isVisible() and not page.lists.isVisible() and strip.isVisible()
    window.close()


def test_a_scanned_slip_brings_its_number_back(qtbot: QtBot, page: ReceptionPage, hall: Hall) -> None:
    issued = hall.post.reception.issue_ticket(TicketRequest(GROUP), me=GUIDE)
    code = issued.facts.numbers.qr
    assert code
    _fresh(qtbot, page)
    qtbot.waitUntil(lambda: page.table.rows_model.rowCount() == 1, timeout=5000)
    assert page.take_scan(code)
    assert "A001" in strip_of(page) and tickets_of(hall.post)[0]["state"] == "waiting"
    assert not page.take_scan("6901234567892")
