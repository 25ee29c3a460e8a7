"""The strip that says that the hall will ask for a newer program, and that it does."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.services.minimum import Age, Minimum, ProgramTooOld, Standing
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.messages import wording
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.version_watch import VersionWatch

ASKED = Minimum("0.2.0", date(2026, 12, 1), "周五下班后安装")


@pytest.fixture
def content(qtbot: QtBot) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QWidget())
    made.resize(1200, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_announces_warns_and_goes(content: QWidget, theme: Theme, tasks: Tasks, qtbot: QtBot) -> None:
    now = [Standing(Age.GOOD, "0.1.0")]
    asked: list[Age] = []

    def standing() -> Standing:
        asked.append(now[0].age)
        return now[0]

    watch = VersionWatch(theme, content, tasks, standing, content)
    strip = watch.strip
    layout = content.layout()
    assert layout is not None and layout.indexOf(strip) == 1
    watch.look()
    qtbot.waitUntil(lambda: len(asked) == 1)
    qtbot.wait(50)
    assert not strip.isVisible()
    now[0] = Standing(Age.SOON, "0.1.0", ASKED)
    watch.rows_changed(frozenset({"ticket"}))
    assert len(asked) == 1
    watch.rows_changed(frozenset({"document"}))
    qtbot.waitUntil(strip.isVisible)
    assert strip.property("st") == "info"
    said = strip.accessibleName()
    assert "0.2.0" in said and "0.1.0" in said and "周五下班后安装" in said and "2026" in said
    now[0] = Standing(Age.TOO_OLD, "0.1.0", ASKED)
    watch.look()
    qtbot.waitUntil(lambda: strip.property("st") == "warn")
    now[0] = Standing(Age.GOOD, "0.2.0", ASKED)
    watch.look()
    qtbot.waitUntil(lambda: not strip.isVisible())
    watch.rest()


@pytest.mark.parametrize(
    ("language", "day", "told"),
    [(Language.CHINESE, "2026年12月1日", "信息科"), (Language.ENGLISH, "1 December 2026", "Call IT")],
)
def test_the_words_in_both_languages(
    content: QWidget, desktop: Desktop, theme: Theme, tasks: Tasks, qtbot: QtBot,
    language: Language, day: str, told: str,
) -> None:  # fmt: skip
    desktop.speak(language)
    try:
        late = Standing(Age.TOO_OLD, "0.1.0", ASKED)
        watch = VersionWatch(theme, content, tasks, lambda: late, content)
        watch.look()
        qtbot.waitUntil(watch.strip.isVisible)
        assert day in watch.strip.words.text() and told in watch.strip.accessibleName()
        watch.rest()
        refused = wording(
            ProgramTooOld(have="0.1.0", needed="0.2.0", since="2026-12-01", message=ASKED.message)
        )
        assert (
            "0.1.0" in refused.happened and "0.2.0" in refused.happened and "2026-12-01" in refused.happened
        )
        assert refused.kept and told in refused.next_step and ASKED.message in refused.next_step
    finally:
        desktop.speak(Language.ENGLISH)
