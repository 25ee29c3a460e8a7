"""A change the hall did not take: both versions side by side, chosen by 1 or 2, or one by one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.services.tray.views import Choice, Conflict, Difference
from workstation.ui.offline.side_by_side import show_both
from workstation.ui.offline.version_box import VersionBox
from workstation.ui.offline.words import thing_words, value_words, what_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.chooser import Chooser
from workstation.ui.widgets.keycap import ACCENT, OUTLINE, KeyCapButton
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import ElidedLabel, label

MINE, HALL = "mine", "hall"
LARGEST = 1.3


class ConflictPanel(QWidget):
    """`used(choice, mine ids)`: let this version count. `deciding` is the part that decides: who may, and the
    keys; it stands below, where it stays in sight. `reshaped()`: it needs another height."""

    used = Signal(object, object)
    reshaped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.conflict: Conflict | None = None
        self.choice = Choice.mine
        self._sides: list[str] = []
        self._rows: list[tuple[Difference, Segmented]] = []
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(14), size(10), size(14), size(12))
        column.setSpacing(size(8))
        head = QHBoxLayout()
        self.title = ElidedLabel("", "strong")
        self.number = label("", "numberSoft")
        head.addWidget(self.title, 1)
        head.addWidget(self.number)
        column.addLayout(head)
        boxes = QHBoxLayout()
        boxes.setSpacing(size(8))
        self.mine, self.hall = VersionBox(theme, "1"), VersionBox(theme, "2")
        self.mine.chosen.connect(lambda: self.choose(Choice.mine))
        self.hall.chosen.connect(lambda: self.choose(Choice.hall))
        boxes.addWidget(self.mine, 1)
        boxes.addWidget(self.hall, 1)
        column.addLayout(boxes)
        self.fields = QWidget()
        self._grid = QGridLayout(self.fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(size(4))
        self._grid.setColumnStretch(0, 1)
        column.addWidget(self.fields)
        self.deciding = QFrame()
        self.deciding.setProperty("kind", "panelFoot")
        below = QVBoxLayout(self.deciding)
        below.setContentsMargins(size(14), size(8), size(14), size(10))
        below.setSpacing(size(6))
        self.chief = QWidget()
        chief = QHBoxLayout(self.chief)
        chief.setContentsMargins(0, 0, 0, 0)
        chief.setSpacing(size(8))
        self.who = Chooser(theme, self.tr("Chief representative"))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(self.tr("Her own password"))
        self.password.setAccessibleName(self.password.placeholderText())
        chief.addWidget(self.who)
        chief.addWidget(self.password, 1)
        self.warning = label("", "soft", tone="danger", wrap=True)
        below.addWidget(self.warning)
        below.addWidget(self.chief)
        foot = QHBoxLayout()
        foot.setSpacing(size(8))
        self.note = label("", "soft", wrap=True)
        foot.addWidget(self.note, 1)
        self.single = KeyCapButton(theme, self.tr("One by one"), "3", OUTLINE, height=28)
        self.single.clicked.connect(lambda: self.choose(Choice.fields))
        self.use = KeyCapButton(theme, "", "Return", ACCENT, height=28)
        self.use.clicked.connect(self.apply)
        foot.addWidget(self.single)
        foot.addWidget(self.use)
        below.addLayout(foot)

    def show_conflict(self, conflict: Conflict, now: datetime, *, mine_to_choose: bool) -> None:
        """Fill it; a choice begun for the same one stays."""
        again = self.conflict is not None and self.conflict.action == conflict.action
        picked = {one: strip.chosen for one, strip in self._rows} if again else {}
        same = again and self.conflict is not None and self.conflict.differences == conflict.differences
        self.conflict = conflict
        about = " · ".join(part for part in (conflict.name, conflict.item) if part)
        self.title.setText(about or what_words(conflict.kind))
        self.number.setText(conflict.subject.partition("-")[2] or conflict.subject)
        show_both(conflict, self.mine, self.hall, now)
        # with large text and a paper out the versions themselves need the line
        crowded = conflict.chief_only and self._theme.factor >= LARGEST
        note = "" if crowded else self.tr("What is not chosen stays in the history.")
        if not conflict.differences:
            note = self.tr("Both say the same by now: Enter puts it away, and nothing changes.")
        self.note.setText(note)
        self.warning.setVisible(conflict.chief_only)
        if conflict.chief_only:
            papers = "、".join(no for no in (conflict.mine.paper, conflict.hall.paper) if no)
            words = self.tr(
                "{papers} is in somebody's hands. Only the chief representative chooses; the paper that "
                "loses is voided, and telling the applicant becomes a task."
            )
            self.warning.setText(words.format(papers=papers))
        self.chief.setVisible(conflict.chief_only and not mine_to_choose)
        known = tuple((self.who.itemData(row), self.who.itemText(row)) for row in range(self.who.count()))
        if not again or known != conflict.chiefs:
            self.password.clear()
            self.who.clear()
            for staff_no, name in conflict.chiefs:
                self.who.addItem(name, staff_no)
        if not same:
            self._fill_rows(conflict, picked)
            self.choose(Choice.mine if not again else self.choice)

    def choose(self, choice: Choice) -> None:
        """1, 2 or 3."""
        self.choice = choice
        self.mine.choose(choice is Choice.mine)
        self.hall.choose(choice is Choice.hall)
        self.fields.setVisible(choice is Choice.fields)
        self.reshaped.emit()
        words = {
            Choice.mine: self.tr("Use the left one"),
            Choice.hall: self.tr("Use the right one"),
            Choice.fields: self.tr("Use what is chosen"),
        }
        self.use.setText(words[choice])
        self.use.updateGeometry()
        if choice is Choice.fields and self._rows:
            self._rows[0][1].setFocus()

    def press(self, choice: Choice) -> None:
        """A key: of the row in focus while choosing one by one, else of the whole."""
        row = self._in_focus()
        if self.choice is not Choice.fields or choice is Choice.fields or row is None:
            self.choose(choice)
            return
        self._pick(self._rows[row][0], MINE if choice is Choice.mine else HALL)
        self.step(1)

    def step(self, by: int) -> bool:
        """The next or the row before while choosing one by one; False when there is none."""
        row = self._in_focus()
        if self.choice is not Choice.fields or row is None or not 0 <= row + by < len(self._rows):
            return False
        self._rows[row + by][1].setFocus()
        return True

    def _in_focus(self) -> int | None:
        return next((place for place, (_one, strip) in enumerate(self._rows) if strip.hasFocus()), None)

    def apply(self) -> None:
        """Enter: this version counts from now on."""
        mine = [one.id for one, strip in self._rows if strip.chosen == MINE]
        self.used.emit(self.choice, tuple(mine))

    def _pick(self, difference: Difference, side: str) -> None:
        """What one side alone began hangs together: all of it is chosen, or nothing."""
        for one, strip in self._rows:
            if one is difference or (one.begun and difference.begun):
                strip.choose(side)

    def remark(self) -> str:
        """What is not chosen, in words for the history."""
        if self.conflict is None:
            return ""
        lost = []
        for one, strip in self._rows:
            mine = strip.chosen == MINE if self.choice is Choice.fields else self.choice is Choice.mine
            lost.append(f"{thing_words(one)} {value_words(one, one.hall if mine else one.mine)}")
        return self.tr("Not chosen: {what}").format(what="；".join(lost)) if lost else ""

    def chief_words(self) -> tuple[str, str] | None:
        """Staff number and password of the chief; None when I may choose by myself."""
        if self.chief.isHidden():
            return None
        return str(self.who.currentData() or ""), self.password.text()

    def _fill_rows(self, conflict: Conflict, picked: Mapping[Difference, str]) -> None:
        """One row for each difference; what was chosen stays where both sides still say the same."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._rows = []
        for place, one in enumerate(conflict.differences):
            what = ElidedLabel(thing_words(one), "dense")
            strip = Segmented(
                self._theme,
                (
                    Segment(MINE, value_words(one, one.mine), "1"),
                    Segment(HALL, value_words(one, one.hall), "2"),
                ),
                about=thing_words(one),
            )
            strip.choose(picked.get(one, MINE))
            strip.picked.connect(partial(self._pick, one))
            self._grid.addWidget(what, place, 0)
            self._grid.addWidget(strip, place, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((one, strip))
