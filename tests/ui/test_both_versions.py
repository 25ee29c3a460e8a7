"""The list of refused changes as those see it who oversee the hall: both versions of the chosen one."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from workstation.services.review.ledger_views import ParkedLine
from workstation.services.tray.views import Conflict, Difference, Side, masked
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.screens.review.refused_tab import RefusedTab
from workstation.ui.theme import TEXT_SIZES, Look

NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
CONFLICT = Conflict(
    "c", "notice", "case_changed_meanwhile", "340825-20261120-SJ03-0004", "方建明", "公司设立登记",
    Side("陈雨晴", "3", "SJ03", NOW - timedelta(hours=17), "太市监补〔2026〕SJ03-0002号"),
    Side("阮小菁", "2", "SJ02", NOW - timedelta(hours=16), "太市监受〔2026〕SJ02-0009号"),
    (
        Difference("a", "person.name", "", "方建明", "方剑明"),
        Difference("b", "material_row.row", "住所租赁合同", "verified", "defective"),
    ),
    behind=1, chief_only=True, chiefs=(("SJ001", "余青禾"),), here=False,
)  # fmt: skip
LINE = ParkedLine("c", "notice", "陈雨晴", "SJ03", "3", NOW, CONFLICT.code, "", False, False, "c")


def open_tab(qtbot: QtBot, desktop: Desktop, look: Look = Look.LIGHT, factor: float = 1.0) -> RefusedTab:
    tab = RefusedTab(desktop.dress(look, factor), lambda at: at, lambda: NOW)
    qtbot.addWidget(tab)
    tab.resize(1290, 600)
    tab.show()
    return tab


def test_the_chosen_line_shows_both_versions_also_from_one_held_behind_it(
    qtbot: QtBot, desktop: Desktop
) -> None:
    tab = open_tab(qtbot, desktop)
    other = replace(LINE, id="e", cause="e", settled=True)
    tab.show_lines((LINE, replace(LINE, id="d", kind="paper_printed", behind=True), other))
    assert tab.both.isHidden(), "nothing before the versions have come"
    tab.show_versions((masked(CONFLICT),))
    assert tab.both.isVisible()
    assert CONFLICT.mine.paper in tab.both.mine.foot.text()
    assert CONFLICT.hall.paper in tab.both.hall.foot.text()
    assert "余青禾" in tab.both.who.text()
    tab.table.choose(1)
    assert tab.both.isVisible()
    tab.table.choose(2)
    assert tab.both.isHidden(), "what is settled has no versions any more"
    # names of the public stay masked, here and in what differs
    tab.table.choose(0)
    shown = f"{tab.both.title.text()} {tab.both.mine.lines.text()} {tab.both.hall.lines.text()}"
    assert "建明" not in shown and "剑明" not in shown
    # settled meanwhile: gone with the next answer
    tab.show_versions(())
    assert tab.both.isHidden()


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("look", list(Look))
def test_it_fits_in_every_language_look_and_size(
    qtbot: QtBot, desktop: Desktop, language: Language, look: Look
) -> None:
    desktop.speak(language)
    try:
        tab = open_tab(qtbot, desktop, look, TEXT_SIZES[-1])
        tab.show_lines((LINE,))
        tab.show_versions((CONFLICT, replace(CONFLICT, action="x", chief_only=False)))
        qtbot.wait(50)
        assert tab.both.isVisible()
        assert tab.both.geometry().right() <= tab.width()
        assert tab.both.minimumSizeHint().width() <= tab.both.width()
        assert tab.table.isVisible() and tab.table.height() > 0
    finally:
        desktop.speak(Language.ENGLISH)
