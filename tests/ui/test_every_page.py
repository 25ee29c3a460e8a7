"""Every page of the tour, in both languages: each control says its name in words and is reached by keys."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from workstation import config
from workstation.app import Choices, utc_now, wire
from workstation.ui.desktop import Desktop, Shelf
from workstation.ui.program import Program
from workstation.ui.tour.morning import always_the_same_morning
from workstation.ui.tour.tour import PAPERS, Tour

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


class Inspection:
    """Looks at the window at each stop of the tour and writes down what is wrong."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.seen: Counter[str] = Counter()
        self.wrong: dict[str, None] = {}
        self.told: set[tuple[str, str]] = set()
        self.program: Program | None = None

    def look(self, stop: str) -> None:
        assert self.program is not None
        window = self.program.frame
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


@pytest.fixture
def speaking(qapp: QApplication, shelf: Shelf) -> Iterator[Desktop]:
    """A desktop of the test's own: afterwards the application speaks as it did before."""
    before, made = QLocale(), Desktop(qapp, shelf)
    yield made
    for catalogue in made._translations._installed:
        qapp.removeTranslator(catalogue)
    QLocale.setDefault(before)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_control_has_a_name_and_a_key(language: str, speaking: Desktop, tmp_path: Path) -> None:
    inspection, clock = Inspection(language), always_the_same_morning(utc_now)

    def make_program(station: str) -> Program:
        choices = Choices(home=tmp_path, station=station, language=language)
        settings = config.Loaded(config.Settings())
        program = Program(speaking, wire(choices, tmp_path, settings, tmp_path / "pictures" / PAPERS, clock))
        inspection.program = program
        return program

    tour = Tour(speaking, make_program, tmp_path / "pictures", inspection.look, pictures=False)
    code = tour.run()
    assert tour.error is None and code == 0
    assert inspection.seen["KeyCapButton"] > 50
    # a notice, a promise to sign, and two slips of the guide's desk were printed meanwhile
    assert len(list((tmp_path / "pictures" / PAPERS).glob("*.pdf"))) >= 4
    assert not inspection.wrong, "\n" + "\n".join(inspection.wrong)
