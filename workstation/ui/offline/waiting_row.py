"""One line of the tray: what it is, its number, when, and what it waits for."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.tray.views import Waiting
from workstation.ui.offline.words import ICONS, line_note, line_title
from workstation.ui.theme import Theme
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label, rule


class WaitingRow(QWidget):
    """56 high, a line below."""

    def __init__(self, theme: Theme, line: Waiting, now: datetime, *, online: bool) -> None:
        super().__init__()
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inside = QFrame()
        row = QHBoxLayout(inside)
        row.setContentsMargins(size(14), size(7), size(14), size(7))
        row.setSpacing(size(12))
        row.addWidget(Picture(theme, ICONS[line.sort], "ink.secondary", 18))
        words = QVBoxLayout()
        words.setSpacing(size(1))
        title, note = line_title(line), line_note(line)
        words.addWidget(ElidedLabel(title, "body"))
        words.addWidget(ElidedLabel(note, "soft"))
        row.addLayout(words, 1)
        at = f"{line.at.astimezone(now.tzinfo):%H:%M}"
        row.addWidget(label(at, "numberSoft"))
        tag = self._tag(line, online)
        row.addWidget(TagLabel(theme, tag, inside))
        column.addWidget(inside)
        column.addWidget(rule())
        self.setAccessibleName(f"{title}. {note}. {at}. {tag.text}")

    def _tag(self, line: Waiting, online: bool) -> Tag:
        if line.doubtful:
            return Tag(self.tr("changed elsewhere, too"), "danger", "warning")
        if line.by_mouth and not online:
            return Tag(self.tr("say it in person"), "warn")
        if online:
            return Tag(self.tr("being sent"), "info")
        return Tag(self.tr("waits for the link"), "neutral")


def clear_rows(layout: QVBoxLayout) -> None:
    """Take all rows out of a column."""
    while (item := layout.takeAt(0)) is not None:
        widget = cast("QWidget | None", item.widget())
        if widget is not None:
            widget.hide()
            widget.deleteLater()
