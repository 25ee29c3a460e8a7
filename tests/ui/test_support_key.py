"""One key makes one file for IT, wherever one is; where it lies is said and can be copied."""

from __future__ import annotations

import logging
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.support.ticket_hall import Clock, Seat, TicketHall
from workstation.app import Choices, open_window
from workstation.services.own_pc import OwnPc
from workstation.services.support.bundle import BundleUnwritable
from workstation.services.support.logbook import open_log
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.enrol.first_start import FirstStart
from workstation.ui.keymap import KeyMap
from workstation.ui.main_window import MainWindow, WindowSetup
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.crash_dialog import CrashDialog
from workstation.ui.widgets.support_card import SupportCard
from workstation.ui.window_keys import show_help

LONG = 30_000
SHIFT = Qt.KeyboardModifier.ShiftModifier
PEOPLE = ("赵旧明", "欧阳·阿里木", "340825199001010011", "34082519900101001X", "13800000001", "0556-4160000")


@pytest.fixture
def seat(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    hall = TicketHall(f"sqlite:///{tmp_path / 'hall.db'}", tmp_path, Clock())
    made = hall.seat("SJ03", "3")
    person = {"kind": "person", "cipher_alg": "none", "hidden": 0, "name_masked": "赵*明"}
    made.plant(
        ("person", "p1", {**person, "name": PEOPLE[0], "id_no": PEOPLE[2], "phone": PEOPLE[4]}),
        ("person", "p2", {**person, "name": PEOPLE[1], "id_no": PEOPLE[3], "phone": PEOPLE[5]}),
    )
    yield made
    hall.close()


@pytest.fixture
def window(seat: Seat, theme: Theme, keymap: KeyMap, tasks: Tasks, qtbot: QtBot) -> MainWindow:
    pc = OwnPc(seat.opened.store.folder, lambda: datetime.now(UTC), opened=seat.opened)
    made = MainWindow(
        WindowSetup(
            theme=theme, keymap=keymap, tasks=tasks, screens=(), now=lambda: datetime(2026, 11, 23, 9, 41),
            clock=lambda: 1000.0, parts={OwnPc: pc},
        )
    )  # fmt: skip
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def card_of(window: MainWindow, qtbot: QtBot) -> SupportCard:
    def lies() -> None:
        assert [card for card in window.findChildren(SupportCard) if card.isVisible()]

    qtbot.waitUntil(lies, timeout=LONG)
    (card,) = [one for one in window.findChildren(SupportCard) if one.isVisible()]
    assert isinstance(card, SupportCard)
    return card


def test_one_key_says_where_the_file_lies_and_it_names_nobody(
    window: MainWindow, seat: Seat, qtbot: QtBot
) -> None:
    folder = seat.opened.store.folder
    book = open_log(folder)
    try:
        logging.getLogger("workstation.somewhere").warning("trouble with %s", " ".join(PEOPLE))
    finally:
        book.close()
    (folder / "reports").mkdir()
    (folder / "reports" / "r.txt").write_text(f"ValueError: {' '.join(PEOPLE)} kept-word", encoding="utf-8")
    assert window.keys.press("Shift+F1")
    card = card_of(window, qtbot)
    window.keys.press("Shift+F1")
    assert card_of(window, qtbot) is card
    qtbot.waitUntil(card.copy.isEnabled, timeout=LONG)
    made = Path(card.path.text())
    assert made.is_file() and made.parent == folder / "support"
    card.primary()
    assert QGuiApplication.clipboard().text() == str(made)
    assert "Copied" in card.said.text()
    with zipfile.ZipFile(made) as packed:
        whole = "\n".join(packed.read(name).decode() for name in packed.namelist())
        assert "reports/r.txt" in packed.namelist() and "kept-word" in whole
    for word in PEOPLE:
        assert word not in whole
    # everybody in the station file, not only those made up here
    connection = sqlite3.connect(folder / "station.db")
    names = {name for (name,) in connection.execute("SELECT name FROM staff") if len(name) > 1}
    names |= {name for (name,) in connection.execute("SELECT name FROM person")}
    connection.close()
    assert len(names) >= 2 and not [name for name in names if name in whole]


def test_the_key_stands_on_the_help_and_works_from_it(window: MainWindow, qtbot: QtBot) -> None:
    show_help(window)
    assert "Shift+F1" in window.keys.keys_of("app")
    assert window.keys.press("Shift+F1")
    qtbot.waitUntil(card_of(window, qtbot).copy.isEnabled, timeout=LONG)


def test_the_crash_card_takes_the_same_key(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[bool] = []

    def gather(told: object) -> None:
        asked.append(True)
        told("/somewhere/file.zip")  # type: ignore[operator]

    dialog = CrashDialog(theme, "W-0941", tmp_path / "r.txt", None, gather)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    QTest.keyClick(dialog, Qt.Key.Key_F1, SHIFT)
    qtbot.waitUntil(lambda: bool(asked), timeout=LONG)
    assert dialog.path.text() == "/somewhere/file.zip"


def test_without_room_it_says_so(theme: Theme, tasks: Tasks, window: MainWindow, qtbot: QtBot) -> None:
    def full() -> Path:
        raise BundleUnwritable(path="/full", detail="No space left on device")

    card = SupportCard(theme, window.content, tasks, full)
    card.begin()
    qtbot.waitUntil(lambda: "/full" in card.said.text(), timeout=LONG)
    assert not card.copy.isEnabled() and card.path.isHidden()


def test_before_the_pc_is_enrolled_the_key_works_too(
    qapp: QApplication, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    start = open_window(Desktop(qapp, shelf), Choices(home=tmp_path / "home", language="en", still=True))
    try:
        start.begin()
        qtbot.waitUntil(lambda: isinstance(start.program, FirstStart), timeout=LONG)
        QTest.keyClick(start.frame, Qt.Key.Key_F1, SHIFT)
        (card,) = start.frame.findChildren(SupportCard)
        qtbot.waitUntil(card.copy.isEnabled, timeout=LONG)
        assert Path(card.path.text()).parent == tmp_path / "home" / "support"
    finally:
        start.stop()
