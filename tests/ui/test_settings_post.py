"""This PC in the settings: moved to another window, signed off, and how safe its line is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.support.settings_window import SettingsWindow, open_settings
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.enrol.post import Retired
from workstation.services.hall_admin import create_hall
from workstation.services.handlers import all_kinds
from workstation.services.server_line import Safety, ServerLine
from workstation.store.hall_setup import find_station
from workstation.store.hall_store import HallStore
from workstation.sync.opening import OpenStation, enrol_folder, open_station
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.screens.settings.line_words import line_words
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme

LONG = 20_000
IT = SignedIn("XX601", "贺工", frozenset({Role.sys_admin}), "XX", None, "SJ03")
CLERK = SignedIn("SJ003", "王晓棠", frozenset({Role.clerk}), "SJ", "3", "SJ03")


def utc_now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenStation]:
    url = f"sqlite:///{tmp_path / 'hall.db'}"
    create_hall(url, name="太湖县政务服务中心", county="340825", kind="real", clock=utc_now)
    home = tmp_path / "home"
    enrol_folder(home, url, segment="SJ03", name="SJ03", kind="integrated", window_id="3", clock=utc_now)
    made = open_station(home, url, all_kinds(), utc_now).stepped()
    yield made
    made.close()


Shown = Callable[[SignedIn], SettingsWindow]


@pytest.fixture
def shown(
    opened: OpenStation, tmp_path: Path, theme: Theme, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> Shown:
    def make(me: SignedIn) -> SettingsWindow:
        made = open_settings(tmp_path / "home", theme, keymap, tasks, me=me, opened=opened)
        qtbot.addWidget(made.window)
        qtbot.waitUntil(lambda: made.page.station.post.isVisibleTo(made.page), timeout=LONG)
        return made

    return make


def test_a_clerk_sees_who_may(shown: Shown) -> None:
    row = shown(CLERK).page.station.post
    assert not row.move_button.isEnabled() and not row.retire_button.isEnabled()
    assert "IT" in row.who.text() and not row.who.isHidden()


def test_it_moves_the_pc_with_the_keyboard_alone(shown: Shown, opened: OpenStation, qtbot: QtBot) -> None:
    settings = shown(IT)
    row = settings.page.station.post
    assert row.who.isHidden()
    row.move_button.setFocus()
    QTest.keyClick(row.move_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: row.card is not None, timeout=LONG)
    card = row.card
    assert card is not None and "SJ03" in card.accessibleName()
    choice = card.window_choice  # type: ignore[union-attr]
    values = [choice.itemData(place) for place in range(choice.count())]
    assert "5" in values and "3" not in values
    choice.setCurrentIndex(values.index("5"))
    with qtbot.waitSignal(settings.news.moved, timeout=LONG) as heard:
        QTest.keyClick(settings.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args[0].window == "5"
    assert settings.pc.enrolled().window == "5"  # type: ignore[union-attr]
    assert not card.isVisible() or card.isHidden()


def test_a_number_in_hand_is_said_on_the_card_and_nothing_changes(
    shown: Shown, opened: OpenStation, qtbot: QtBot
) -> None:
    settings = shown(IT)
    row = settings.page.station.post
    with opened.store.writing() as tx:
        # something made here still waits
        tx.remember("x", "y")
    opened.station.act(
        lambda desk: desk.action("confirm_date", "XX601", ["XX601"], {"date": "2026-11-23", "minutes": 1})
    )
    row.ask_where()
    qtbot.waitUntil(lambda: row.card is not None, timeout=LONG)
    assert row.card is not None
    row.card.primary()
    qtbot.waitUntil(lambda: not row.card.trouble.isHidden(), timeout=LONG)  # type: ignore[union-attr]
    assert "1 change" in row.card.trouble.text()
    assert row.card.yes.isEnabled() and row.card.isVisible()
    assert settings.pc.enrolled().window == "3"  # type: ignore[union-attr]


def test_signing_off_wants_the_segment_typed(
    shown: Shown, opened: OpenStation, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = shown(IT)
    row = settings.page.station.post
    row.retire_button.click()
    card = row.card
    assert card is not None
    qtbot.waitUntil(card.isVisible, timeout=LONG)
    assert not card.yes.isEnabled()
    card.primary()
    focus = QApplication.focusWidget()
    assert isinstance(focus, QWidget)
    QTest.keyClicks(focus, "SJ04")
    assert not card.yes.isEnabled()
    for _letter in range(4):
        QTest.keyClick(focus, Qt.Key.Key_Backspace)
    QTest.keyClicks(focus, "sj03")
    assert card.yes.isEnabled()
    with qtbot.waitSignal(settings.news.retired, timeout=LONG) as heard:
        QTest.keyClick(settings.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard.args == [Retired("SJ03", "太湖县政务服务中心")]
    store = HallStore(f"sqlite:///{tmp_path / 'hall.db'}")
    try:
        assert find_station(store, opened.station.identity.hall_id, "SJ03")["frozen"]
    finally:
        store.dispose()


LINES = (
    (ServerLine(Safety.GOOD, "TLSv1.3", datetime(2027, 6, 30, 12, tzinfo=UTC), 219), "", "2027-06-30"),
    (ServerLine(Safety.SOON, "TLSv1.3", datetime(2026, 12, 3, 12, tzinfo=UTC), 10), "warn", "10"),
    (ServerLine(Safety.OVER, "TLSv1.3", datetime(2026, 11, 3, 12, tzinfo=UTC), -20), "danger", "2026-11-03"),
    (ServerLine(Safety.PLAIN), "warn", "TLS"),
    (ServerLine(Safety.UNKNOWN), "", ""),
)


@pytest.mark.parametrize(("line", "tone", "word"), LINES)
@pytest.mark.parametrize("language", list(Language))
def test_the_line_in_words(
    desktop: Desktop, line: ServerLine, tone: str, word: str, language: Language
) -> None:
    desktop.speak(language)
    try:
        said = line_words(line)
    finally:
        desktop.speak(Language.ENGLISH)
    assert said is not None and said[1] == tone and word in said[0] and "{" not in said[0]
    if line.safety is Safety.PLAIN:
        assert ("没有加密" if language is Language.CHINESE else "No encryption") in said[0]
    assert line_words(ServerLine(Safety.FILE)) is None


def test_the_card_shows_the_line_of_this_pc(shown: Shown, qtbot: QtBot) -> None:
    panel = shown(IT).page.station
    panel.line = ServerLine(Safety.SOON, "TLSv1.3", utc_now() + timedelta(days=12), 12)
    panel._show()
    assert "TLS 1.3" in panel.line_label.text() and "12 days" in panel.line_label.text()
    assert panel.line_label.property("st") == "warn"
