"""Large text on a low screen: words wrap, become brief or go whole, and nothing lies over another."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.services.tickets.views import Target
from workstation.ui.desktop import Desktop
from workstation.ui.i18n import Language
from workstation.ui.theme import Look
from workstation.ui.ticket_control.transfer_card import TransferCard
from workstation.ui.widgets.notice_strip import NoticeStrip
from workstation.ui.widgets.page_bar import PageAction, PageBar
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.paint import text_width
from workstation.ui.widgets.panel import Panel

LINE = "issued 18 · waiting 12 · longest 40 min · 782 kept for offline · self-service: 0 went, 0 not, 1 could"


def test_a_hint_is_whole_or_brief_or_not_there(desktop: Desktop, qtbot: QtBot) -> None:
    panel = Panel(desktop.dress(Look.LIGHT, 1.3), "Waits for my signature")
    panel.explain("once signed it is yours; the person does not tell it twice", "once signed it is yours")
    qtbot.addWidget(panel)
    panel.show()
    for wide, shown in ((1200, panel.extra.text()), (560, panel.extra.brief), (300, "")):
        panel.resize(wide, 200)
        qtbot.waitUntil(lambda shown=shown: panel.extra.shown() == shown, timeout=2000)


def test_the_line_of_a_page_goes_on_below(desktop: Desktop, qtbot: QtBot) -> None:
    bar = PageBar(desktop.dress(Look.LIGHT, 1.3), lambda _key: None)
    qtbot.addWidget(bar)
    bar.resize(1267, bar.height())
    bar.show_page("Guide desk", LINE, tuple(PageAction("Appointment", key) for key in ("Ctrl+B", "Ctrl+P")))
    bar.offer_search("Search everything")
    bar.show()
    assert bar.line.heightForWidth(bar.line.width()) <= bar.line.height()
    assert bar.line.toolTip() == LINE


def test_what_everybody_should_know_is_never_cut(desktop: Desktop, qtbot: QtBot) -> None:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    strip = NoticeStrip(desktop.dress(Look.LIGHT, 1.3), content)
    column.addWidget(strip)
    column.addWidget(QLabel("the page"), 1)
    qtbot.addWidget(content)
    content.resize(1267, 400)
    content.show()
    strip.show_notice("short", "one line", warns=False)
    qtbot.wait(50)
    low = strip.height()
    strip.show_notice(
        "窦*雪 食品经营许可（新办）: what Window 4 余青禾 did counts",
        "To do here: tell her. " * 8,
        warns=False,
    )
    qtbot.waitUntil(lambda: strip.height() > low, timeout=2000)
    assert strip.words.heightForWidth(strip.words.width()) <= strip.words.height()


@pytest.mark.parametrize("factor", [1.0, 1.15, 1.3])
def test_the_windows_of_a_transfer_stand_above_the_words(
    desktop: Desktop, qtbot: QtBot, factor: float
) -> None:
    desktop.speak(Language.ENGLISH)
    host = QWidget()
    theme = desktop.dress(Look.LIGHT, factor)
    # what is left of 690 below the bar and the strip of the demo hall, above the status bar
    host.resize(1366 - theme.size(76), 690 - theme.size(64 + 26 + 28))
    qtbot.addWidget(host)
    host.show()
    targets = [
        Target(str(no), "综合窗口", ("综合", "社会保险", "医疗保障", "民政残联"), no) for no in range(1, 12)
    ]
    card = TransferCard(theme, host, "B001", targets, "", lambda _sending, _card: None)
    card.ask()
    inside = [card.search, card.table, card.field, card.take, card.say]
    spots = [(part.mapTo(card.card, part.rect().topLeft()).y(), part.height()) for part in inside]
    for (top, high), (below, _high) in pairwise(spots):
        assert top + high <= below
    assert spots[-1][0] + spots[-1][1] <= card.card.height() <= host.height()


def test_an_empty_place_that_is_low_keeps_its_words(desktop: Desktop, qtbot: QtBot) -> None:
    theme = desktop.dress(Look.LIGHT, 1.3)
    holder = QWidget()
    state = PageState(theme, holder)
    state.say(
        Kind.EMPTY, "Nobody is waiting.", "No new number in the last 15 minutes.", button="Call", key="Ctrl+G"
    )
    qtbot.addWidget(holder)
    state.setGeometry(0, 0, 900, theme.size(140))
    holder.show()
    assert not state._picture.isVisible()
    assert state.title.height() >= state.title.sizeHint().height()
    state.setGeometry(0, 0, 900, theme.size(300))
    qtbot.waitUntil(lambda: state._picture.isVisible(), timeout=2000)


def test_a_long_name_on_the_rail_is_written_smaller(desktop: Desktop) -> None:
    for factor in (1.0, 1.15, 1.3):
        theme = desktop.dress(Look.LIGHT, factor)
        assert text_width("Guide desk", theme.font(11)) <= theme.size(64) - 2
