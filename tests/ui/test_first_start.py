"""The first start: IT's file and a secret by keyboard alone, or the demo hall; nothing else is asked."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from workstation import config
from workstation.app import Choices, is_first_start, open_window
from workstation.services.enrol.issue import Issued, Issuer, Terms
from workstation.services.enrol.joining import join
from workstation.services.enrol.sealed import read_sealed
from workstation.services.hall_admin import create_hall
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.enrol.first_start import FirstStart
from workstation.ui.enrol.page import FirstPage
from workstation.ui.program import Program
from workstation.ui.start import Start

LONG = 30_000


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def hall(tmp_path: Path) -> str:
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=now)
    return url


def issue(url: str, segment: str, days: int = 7) -> Issued:
    chance = secrets.SystemRandom()
    maker = Issuer(url, Terms(days=days), clock=now, random=secrets.token_bytes, below=chance.randrange)
    return maker.one(segment)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    # nobody's own desktop and downloads take part
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    return tmp_path / "home"


@pytest.fixture
def opened(qapp: QApplication, shelf: Shelf, home: Path, qtbot: QtBot) -> Iterator[Callable[[], Start]]:
    made: list[Start] = []
    desktop = Desktop(qapp, shelf)

    def make() -> Start:
        start = open_window(desktop, Choices(home=home, language="en", still=True))
        made.append(start)
        start.begin()
        qtbot.waitUntil(lambda: start.program is not None, timeout=LONG)
        return start

    yield make
    for start in made:
        start.stop()
        start.frame.agree()
        start.frame.close()
        start.frame.deleteLater()
    for catalogue in desktop._translations._installed:
        qapp.removeTranslator(catalogue)


def page_of(start: Start) -> FirstPage:
    assert isinstance(start.program, FirstStart)
    return start.program.page


def said(page: FirstPage) -> str:
    return page.form.strip.accessibleName() if page.form.strip.isVisible() else ""


def program_of(start: Start) -> Program | None:
    first = start.program
    return first.program if isinstance(first, FirstStart) and isinstance(first.program, Program) else None


def test_enrolling_by_keyboard_alone(
    opened: Callable[[], Start], hall: str, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    issued = issue(hall, "SJ03")
    file = tmp_path / "stick" / issued.file_name
    file.parent.mkdir()
    file.write_bytes(issued.data)
    start = opened()
    page = page_of(start)
    qtbot.waitUntil(page.form.path.hasFocus, timeout=LONG)
    qtbot.keyClicks(page.form.path, str(file))
    qtbot.keyClick(page.form.path, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "SJ03" in page.form.about.text(), timeout=LONG)
    assert "太湖县政务服务中心" in page.form.about.text() and page.form.secret.hasFocus()
    wrong = f"{issued.secret[:4]}{(int(issued.secret[4]) + 1) % 10}{issued.secret[5:]}"
    qtbot.keyClicks(page.form.secret, wrong.replace(" ", "")[:5])
    assert "Group 1" in page.form.count.text()
    page.form.secret.clear()
    qtbot.keyClicks(page.form.secret, issued.secret.replace(" ", ""))
    assert page.form.secret.text() == issued.secret and "Complete" in page.form.count.text()
    qtbot.keyClick(page.form.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program_of(start) is not None, timeout=LONG)
    program = program_of(start)
    assert program is not None
    qtbot.waitUntil(lambda: program.login is not None and "3" in program.login.place.text(), timeout=LONG)
    assert config.load_settings(home).settings.hall_url == hall
    assert program.bench is not None and not program.bench.demo


def test_words_for_what_does_not_fit(
    opened: Callable[[], Start], hall: str, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    right, other, old = issue(hall, "SJ03"), issue(hall, "SJ04"), issue(hall, "SJ05", days=-1)
    (tmp_path / "old.enrol").write_bytes(old.data)
    (tmp_path / "right.enrol").write_bytes(right.data)
    (tmp_path / "letter.txt").write_text("hello", encoding="utf-8")
    page = page_of(opened())
    form = page.form
    form.submit()
    assert "Choose the enrolment file" in said(page)
    form.take(tmp_path / "nothing.enrol")
    qtbot.waitUntil(lambda: "cannot be opened" in said(page), timeout=LONG)
    form.take(tmp_path / "letter.txt")
    qtbot.waitUntil(lambda: "no enrolment file" in said(page), timeout=LONG)
    assert form.path.hasFocus()
    drop(form, tmp_path / "right.enrol")
    qtbot.waitUntil(lambda: "SJ03" in form.about.text(), timeout=LONG)
    for secret, words in (("12345", "25 digits; 5"), (other.secret, "does not open")):
        form.secret.setText(secret)
        form.submit()
        qtbot.waitUntil(lambda words=words: words in said(page), timeout=LONG)
        assert form.secret.hasFocus() and not form.secret.isReadOnly()
    form.take(tmp_path / "old.enrol")
    qtbot.waitUntil(lambda: "SJ05" in form.about.text(), timeout=LONG)
    form.secret.setText(old.secret)
    form.submit()
    qtbot.waitUntil(lambda: "good until" in said(page), timeout=LONG)
    assert config.load_settings(home).settings == config.Settings()


def drop(form: object, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    form.dropEvent(event)  # type: ignore[attr-defined]


def test_the_one_file_lying_about_is_found(
    opened: Callable[[], Start], hall: str, home: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    home.mkdir()
    (home / "pc.enrol").write_bytes(issue(hall, "SJ03").data)
    page = page_of(opened())
    qtbot.waitUntil(lambda: "SJ03" in page.form.about.text(), timeout=LONG)


def test_choosing_opens_the_systems_dialog_and_nothing_blocks(
    opened: Callable[[], Start], qtbot: QtBot
) -> None:
    page = page_of(opened())
    qtbot.waitUntil(page.form.path.hasFocus, timeout=LONG)
    qtbot.keyClick(page.form.path, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    found = page.form.findChildren(QFileDialog)
    assert len(found) == 1 and found[0].isVisible()
    found[0].close()


def test_the_demo_hall_by_one_key_and_never_asked_again(
    opened: Callable[[], Start], home: Path, qtbot: QtBot
) -> None:
    assert is_first_start(Choices(), home, config.Settings())
    start = opened()
    page = page_of(start)
    qtbot.waitUntil(page.form.path.hasFocus, timeout=LONG)
    qtbot.keyClick(page.form.path, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: program_of(start) is not None, timeout=LONG)
    program = program_of(start)
    assert program is not None
    qtbot.waitUntil(lambda: program.bench is not None and program.bench.demo, timeout=90_000)
    assert not is_first_start(Choices(), home, config.Settings())


def test_who_is_asked(tmp_path: Path) -> None:
    assert is_first_start(Choices(), tmp_path, config.Settings())
    assert not is_first_start(Choices(demo=True), tmp_path, config.Settings())
    assert not is_first_start(Choices(hall_url="sqlite:///x"), tmp_path, config.Settings())
    assert not is_first_start(Choices(), tmp_path, config.Settings(hall_url="sqlite:///x"))


def test_a_station_with_torn_settings_is_told_and_mended_by_its_file(
    opened: Callable[[], Start], hall: str, home: Path, qtbot: QtBot
) -> None:
    issued = issue(hall, "SJ03")
    join(read_sealed(issued.data), issued.secret, home, now)
    (home / "settings.json").write_text("{torn", encoding="utf-8")
    (home / "pc.enrol").write_bytes(issued.data)
    start = opened()
    page = page_of(start)
    assert page.lost.isVisible() and "SJ03" in page.lost.text() and "All work is kept" in page.lost.text()
    page.form.take(home / "pc.enrol")
    qtbot.waitUntil(lambda: "SJ03" in page.form.about.text(), timeout=LONG)
    page.form.secret.setText(issued.secret)
    page.form.submit()
    qtbot.waitUntil(lambda: program_of(start) is not None, timeout=LONG)
    assert config.load_settings(home).settings.hall_url == hall
