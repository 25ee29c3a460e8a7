"""Old copies and newer data, in the words a clerk reads; nothing of it happens in silence."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workstation import config
from workstation.app import Choices, open_window
from workstation.domain.errors import RuleBroken
from workstation.store.migrate import NewerSchema
from workstation.store.station_store import StationStore
from workstation.sync.letters import Forked, StationFrozen
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.i18n import Language
from workstation.ui.messages import Messages, wording
from workstation.ui.restore_watch import RestoreWatch
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.message_strip import MessageStrip

LONG = 30_000


@pytest.mark.parametrize("error", [Forked(station="SJ03"), StationFrozen(station="SJ03"),
                                   NewerSchema(found="s9999", known="s0002")])  # fmt: skip
@pytest.mark.parametrize("language", list(Language))
def test_what_happened_what_was_kept_and_what_to_do(
    desktop: Desktop, error: RuleBroken, language: Language
) -> None:
    desktop.speak(language)
    try:
        said = wording(error)
    finally:
        desktop.speak(Language.ENGLISH)
    assert said.happened and said.kept and said.next_step and "…" not in str(said)


def test_a_restored_hall_is_said_once(theme: Theme, tasks: Tasks, qtbot: QtBot) -> None:
    strip = MessageStrip(theme)
    qtbot.addWidget(strip)
    answers = [False, True, False]
    watch = RestoreWatch(Messages(strip), tasks, lambda: answers.pop(0))
    watch.look()
    qtbot.waitUntil(lambda: len(answers) == 2)
    qtbot.wait(50)
    assert strip.accessibleName() == ""
    watch.rows_changed(frozenset({"ticket"}))
    qtbot.waitUntil(lambda: "put back from a backup" in strip.accessibleName())
    assert "sent again by itself" in strip.accessibleName()
    strip.clear()
    watch.rows_changed(frozenset({"ticket"}))
    qtbot.waitUntil(lambda: not answers)
    qtbot.wait(50)
    assert not strip.isVisible()


def test_an_older_program_refuses_newer_data_on_its_first_page_and_leaves_it(
    qapp: QApplication, shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    home = tmp_path / "home"
    with StationStore(home) as store:
        store.join("h1", segment="SJ03", hall_name="试厅", epoch="1")
    connection = sqlite3.connect(home / "station.db")
    connection.execute("UPDATE alembic_version SET version_num = 's9999'")
    connection.commit()
    connection.close()
    config.save_settings(home, config.Settings(hall_url=f"sqlite:///{tmp_path / 'hall.db'}"))
    content = (home / "station.db").read_bytes()
    start = open_window(Desktop(qapp, shelf), Choices(home=home, language="en", still=True))
    try:
        start.begin()

        def refused() -> None:
            page = start.frame._state
            assert page.isVisible() and "made by a newer program" in page.accessibleName()
            assert "Nothing has changed" in page.accessibleName()

        qtbot.waitUntil(refused, timeout=LONG)
    finally:
        start.stop()
    assert (home / "station.db").read_bytes() == content
    assert not (home / "backups").exists()
