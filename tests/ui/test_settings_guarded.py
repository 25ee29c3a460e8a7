"""The connection test in the settings against a server with TLS and passwords: the words a clerk reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.support.guarded_server import Guarded, guarded_postgres
from tests.support.settings_window import SettingsWindow, open_settings
from workstation.services.connection import Mark, Step
from workstation.services.hall_address import read_line
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.keymap import KeyMap
from workstation.ui.tasks import Tasks

pytestmark = pytest.mark.postgres
LONG = 20_000


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    with guarded_postgres(tmp_path_factory.mktemp("roots")) as made:
        yield made


@pytest.fixture
def settings(
    tmp_path: Path, desktop: Desktop, keymap: KeyMap, tasks: Tasks, qtbot: QtBot
) -> Iterator[SettingsWindow]:
    home = tmp_path / "home"
    home.mkdir()
    desktop.speak(Language.CHINESE)
    made = open_settings(home, desktop.dress(), keymap, tasks, printed=tmp_path / "printed")
    qtbot.addWidget(made.window)
    qtbot.waitUntil(lambda: bool(made.page.check.findings), timeout=LONG)
    yield made
    desktop.speak(Language.ENGLISH)


def tried(settings: SettingsWindow, qtbot: QtBot, url: str) -> str:
    """The address is pasted, the test pressed; what stands at the login."""
    hall = settings.page.hall
    hall.fields.host.setText(url)
    hall.fields.host.textEdited.emit(url)
    with qtbot.waitSignal(hall.tested, timeout=LONG) as heard:
        hall.test_button.click()
    marks = {one.step: one.mark for one in heard.args[0]}
    assert (marks[Step.port], marks[Step.login], marks[Step.version]) == (
        Mark.ok,
        Mark.failed,
        Mark.skipped,
    )
    return str(hall.steps.rows[Step.login].words.text())


def test_each_trouble_at_the_door_has_words_of_its_own(
    settings: SettingsWindow, qtbot: QtBot, server: Guarded
) -> None:
    wrong = tried(settings, qtbot, server.url("postgres", password="guess"))
    assert "密码" in wrong and "没有应答" not in wrong
    missing = tried(settings, qtbot, server.url("nowhere"))
    assert "没有这个" in missing or "库" in missing
    stranger = tried(settings, qtbot, server.url("postgres", root=server.other.root))
    assert "证书" in stranger
    assert len({wrong, missing, stranger}) == 3


def test_the_pinned_root_is_kept_when_the_address_is_saved(
    settings: SettingsWindow, qtbot: QtBot, server: Guarded
) -> None:
    """It has no field of its own; without it the right server would be a stranger from then on."""
    url = server.url("postgres")
    fields = settings.page.hall.fields
    fields.host.setText(url)
    fields.host.textEdited.emit(url)
    fields.user.setText("other")
    saved = fields.address().url()
    assert f"sslmode=verify-full&sslrootcert={server.own.root}" in saved
    again, _password = read_line(saved)
    assert again.url() == saved
