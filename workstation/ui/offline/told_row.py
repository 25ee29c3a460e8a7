"""A thing that somebody has to do by a time: tell an applicant, know about a number called twice."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.tray.views import Clash, ToTell
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label, rule


class TaskRow(QWidget):
    """What, about whom, by when; `done(task)` when the button says that it is."""

    done = Signal(object)

    def __init__(self, theme: Theme, task: ToTell | Clash, now: datetime) -> None:
        super().__init__()
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setContentsMargins(size(14), size(8), size(14), size(8))
        row.setSpacing(size(12))
        row.addWidget(Picture(theme, "phone" if isinstance(task, ToTell) else "megaphone", "warn.ink", 18))
        words = QVBoxLayout()
        words.setSpacing(size(1))
        title, note = self._words(task, now)
        words.addWidget(ElidedLabel(title, "body"))
        words.addWidget(label(note, "soft", wrap=True))
        row.addLayout(words, 1)
        if isinstance(task, ToTell) and task.late:
            row.addWidget(TagLabel(theme, Tag(self.tr("late"), "danger", "warning"), self))
        said = self.tr("She knows") if isinstance(task, ToTell) else self.tr("Seen")
        button = KeyCapButton(theme, said, "", OUTLINE, height=28)
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(lambda: self.done.emit(task))
        row.addWidget(button)
        column.addLayout(row)
        self.setAccessibleName(f"{title}. {note}")

    def _words(self, task: ToTell | Clash, now: datetime) -> tuple[str, str]:
        if isinstance(task, Clash):
            title = self.tr("{no} was called at two windows").format(no=task.no)
            note = self.tr("In the hall window {window} has it. Ask who is there; the supervisor sees it.")
            return title, note.format(window=task.window or "—")
        due = task.due.astimezone(now.tzinfo)
        title = self.tr("Tell {name}: {paper} counts no more").format(name=task.name or "…", paper=task.paper)
        note = self.tr("by {month}/{day} {time} · {phone}").format(
            month=due.month, day=due.day, time=f"{due:%H:%M}", phone=task.phone or "—"
        )
        return title, note
