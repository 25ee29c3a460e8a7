"""Both versions of what was refused, side by side: who wrote each, and what they say differently."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workstation.domain.material import Judgement
from workstation.services.tray.views import Conflict
from workstation.ui.approvals.words import judged_tag
from workstation.ui.offline.version_box import Line, VersionBox
from workstation.ui.offline.words import side_words, thing_words, value_words, why_words
from workstation.ui.places import place_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.text import ElidedLabel, label


def show_both(conflict: Conflict, mine: VersionBox, hall: VersionBox, now: datetime) -> None:
    """Fill the two boxes."""
    translate = QCoreApplication.translate
    wrote, has = translate("ConflictPanel", "{place} wrote"), translate("ConflictPanel", "The hall has")
    here = translate("ConflictPanel", "You wrote at this PC")
    if not conflict.here:
        here = wrote.format(place=place_words(conflict.mine.window or None, conflict.mine.station))
    place = place_words(conflict.hall.window or None, conflict.hall.station)
    there = wrote.format(place=place) if place else has
    mine.show_version(here, _lines(conflict, True), _foot(conflict, True, now))
    hall.show_version(there, _lines(conflict, False), _foot(conflict, False, now))


def _lines(conflict: Conflict, mine: bool) -> list[Line]:
    lines: list[Line] = []
    for one in conflict.differences:
        value = one.mine if mine else one.hall
        tone = ""
        if one.key.startswith("material_row") and value is not None:
            tone = judged_tag(Judgement(value)).tone
        lines.append((thing_words(one), value_words(one, value), tone if tone != "neutral" else ""))
    return lines


def _foot(conflict: Conflict, mine: bool, now: datetime) -> str:
    side, translate = conflict.mine if mine else conflict.hall, QCoreApplication.translate
    parts = [side_words(side, now)]
    if side.paper:
        parts.append(translate("ConflictPanel", "paper {no} is out").format(no=side.paper))
    behind = conflict.behind if mine else 0
    if behind:
        parts.append(QCoreApplication.translate("ConflictPanel", "%n later step(s) wait with it", "", behind))
    return " · ".join(part for part in parts if part)


class BothVersions(QWidget):
    """To be read, not to choose: for those who oversee the hall."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        size = theme.size
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(size(14), size(8), size(14), size(10))
        column.setSpacing(size(6))
        head = QHBoxLayout()
        self.title = ElidedLabel("", "strong")
        self.why = ElidedLabel("", "soft")
        head.addWidget(self.title)
        head.addWidget(self.why, 1)
        column.addLayout(head)
        boxes = QHBoxLayout()
        boxes.setSpacing(size(8))
        self.mine, self.hall = VersionBox(theme), VersionBox(theme)
        boxes.addWidget(self.mine, 1)
        boxes.addWidget(self.hall, 1)
        column.addLayout(boxes)
        self.who = label("", "soft", wrap=True)
        column.addWidget(self.who)

    def show_conflict(self, conflict: Conflict, now: datetime) -> None:
        """Fill it."""
        self.title.setText(" · ".join(part for part in (conflict.name, conflict.item) if part) or "—")
        self.why.setText(why_words(conflict))
        show_both(conflict, self.mine, self.hall, now)
        if conflict.chief_only:
            names = "、".join(name for _staff_no, name in conflict.chiefs) or "—"
            words = self.tr("A legal paper is out: {names} decides, at her own desk or at that window.")
            self.who.setText(words.format(names=names))
        else:
            self.who.setText(self.tr("The clerk at that window decides."))
