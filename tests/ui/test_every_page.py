"""Every page of the tour: each control says its name in words and is reached by keys, no words are cut."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from workstation import config
from workstation.app import Choices, utc_now, wire
from workstation.ui.desktop import Desktop
from workstation.ui.program import Program
from workstation.ui.tour.ground import Ground
from workstation.ui.tour.morning import Morning
from workstation.ui.tour.tour import PAPERS, Tour
from workstation.ui.widgets.text import ElidedLabel

CHINESE_SIGN = re.compile(r"[\u4e00-\u9fff]")
LETTER = re.compile(r"[^\W\d_]")
A_KEY = re.compile(r"按 ?\S|\bpress \S|(Ctrl|Alt|Shift)[+ ]\S|\bF\d\b")
BY_OTHER_KEYS = {
    "TabButton": "Ctrl+Tab",
    "GroupCard": "digits and initials in the search above them",
}


def spoken(control: QWidget) -> str:
    """What a screen reader says first of it."""
    answer = QAccessible.queryAccessibleInterface(control)
    return str(answer.text(QAccessible.Text.Name)).strip() if answer is not None else ""


def controls(window: QWidget) -> Iterator[QWidget]:
    """What can be clicked or can have the focus, as it stands on the screen."""
    for one in cast("list[QWidget]", window.findChildren(QWidget)):
        acts = isinstance(one, QAbstractButton) or one.focusPolicy() & Qt.FocusPolicy.TabFocus
        if acts and one.isVisible() and one.isEnabled() and one.focusProxy() is None:
            yield one


def tab_ring(window: QWidget) -> list[QWidget]:
    """What Tab stops at, in its order, all the way round."""
    met: list[QWidget] = []
    one: QWidget | None = window.nextInFocusChain()
    while one is not None and one is not window and len(met) < 5000:
        met.append(one)
        one = one.nextInFocusChain()
    wanted = set(controls(window))
    return [one for one in met if one in wanted and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def against_reading(ring: list[QWidget]) -> Iterator[tuple[QWidget, QWidget]]:
    """Neighbours in the ring, beside each other on the screen, where Tab goes up or to the left."""
    for before, after in pairwise(ring):
        if before.parentWidget() is not after.parentWidget():
            continue
        first, second = before.geometry(), after.geometry()
        same_row = first.top() < second.center().y() < first.bottom()
        if (same_row and second.left() < first.left()) or (not same_row and second.bottom() <= first.top()):
            yield before, after


def by_keys(control: QWidget, name: str) -> bool:
    """Whether a control Tab passes over is reached by a key of its own, or by the arrows of what holds it."""
    if type(control).__name__ in BY_OTHER_KEYS or A_KEY.search(name):
        return True
    holder = control.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder, QLineEdit):
            return False
        if holder.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return True
        holder = holder.parentWidget()
    return False


def where(control: QWidget) -> str:
    """A control by its class and those around it."""
    names: list[str] = []
    one: QWidget | None = control
    while one is not None and len(names) < 4:
        names.append(type(one).__name__)
        one = one.parentWidget()
    return " < ".join(names)


def cut(window: QWidget) -> Iterator[QLabel]:
    """Words on the screen that have less room than they need; those made to end in "…" only if they do."""
    for one in cast("list[QLabel]", window.findChildren(QLabel)):
        if not one.isVisible() or not one.text() or one.visibleRegion().isEmpty():
            continue
        if isinstance(one, ElidedLabel):
            if one.fontMetrics().horizontalAdvance(one.text()) > one.width() + 1:
                yield one
        elif one.wordWrap():
            # a line and a little: what a font's own leading takes is no loss
            if one.heightForWidth(one.width()) > one.height() + 4:
                yield one
        elif one.sizeHint().width() > one.width() + 1:
            yield one


class Inspection:
    """Looks at the window at each stop of the tour and writes down what is wrong."""

    def __init__(self, language: str, text_size: str) -> None:
        self.language, self.usual = language, text_size == "normal"
        self.seen: Counter[str] = Counter()
        self.wrong: dict[str, None] = {}
        self.told: set[tuple[str, str]] = set()
        self.program: Program | None = None

    def look(self, stop: str) -> None:
        assert self.program is not None
        window = self.program.frame
        for _step in range(3):
            # what came up in this very moment has its place before it is looked at
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        for label in cut(window):
            # what is meant to be cut may be with the largest text; else only the bar's line of who is next
            if isinstance(label, ElidedLabel) and (not self.usual or "TicketBar" in where(label)):
                continue
            self.wrong[f"cut: {where(label)}: {label.text()!r} ({stop})"] = None
        ring = tab_ring(window)
        sign = CHINESE_SIGN if self.language == "zh_CN" else LETTER
        for before, after in against_reading(ring):
            self.wrong[f"Tab goes back: {where(before)}: {spoken(before)!r} to {spoken(after)!r}"] = None
        for one in controls(window):
            self.seen[type(one).__name__] += 1
            name = spoken(one)
            if (type(one).__name__, name) in self.told:
                continue
            self.told.add((type(one).__name__, name))
            if not sign.search(name):
                self.wrong[f"no words: {where(one)}: {name!r} ({stop})"] = None
            takes_tab = one.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_tab and one not in ring:
                self.wrong[f"not in the ring: {where(one)}: {name!r} ({stop})"] = None
            if not takes_tab and not by_keys(one, name):
                self.wrong[f"only by mouse: {where(one)}: {name!r} ({stop})"] = None


@pytest.mark.slow
@pytest.mark.parametrize(("language", "text_size"), [("zh_CN", "normal"), ("en", "largest")])
def test_every_control_has_a_name_and_a_key_and_no_words_are_cut(
    language: str, text_size: str, speaking: Desktop, tmp_path: Path
) -> None:
    inspection, clock = Inspection(language, text_size), Morning(utc_now)

    def make_program(station: str) -> Program:
        choices = Choices(home=tmp_path, station=station, language=language, text_size=text_size)
        settings = config.Loaded(config.Settings())
        program = Program(speaking, wire(choices, tmp_path, settings, tmp_path / "pictures" / PAPERS, clock))
        inspection.program = program
        return program

    pictures, size = tmp_path / "pictures", (1366, 768)
    ground = Ground.lay(tmp_path, clock)
    tour = Tour(speaking, make_program, pictures, inspection.look, size, pictures=False, ground=ground)
    code = tour.run()
    assert tour.error is None and code == 0
    assert inspection.seen["KeyCapButton"] > 50
    # a notice, a promise to sign, and two slips of the guide's desk were printed meanwhile
    assert len(list((tmp_path / "pictures" / PAPERS).glob("*.pdf"))) >= 4
    assert not inspection.wrong, "\n" + "\n".join(inspection.wrong)
