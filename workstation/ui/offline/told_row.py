"""What to do by a time, or to know: tell an applicant, a number called twice, a decision made elsewhere."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.clock_check import ClockDoubt
from workstation.services.tray.views import Clash, Decided, ToTell, Tray
from workstation.ui.offline.decided_words import decided_note, decided_title
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import label, rule

Task = ToTell | Clash | ClockDoubt | Decided


def tasks_of(tray: Tray) -> tuple[Task, ...]:
    """What one Enter after the other is done with: a decision is read before what came of it is done."""
    return (*tray.decided, *tray.to_tell, *tray.clashes)


class TaskRow(QWidget):
    """What, about whom, by when; `done(task)` when the button says that it is."""

    done = Signal(object)

    def __init__(self, theme: Theme, task: Task, now: datetime) -> None:
        super().__init__()
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setContentsMargins(size(14), size(8), size(14), size(8))
        row.setSpacing(size(12))
        icons = {ToTell: "phone", Clash: "megaphone", ClockDoubt: "calendar", Decided: "info"}
        tone = "info.ink" if isinstance(task, Decided) else "warn.ink"
        row.addWidget(Picture(theme, icons[type(task)], tone, 18))
        words = QVBoxLayout()
        words.setSpacing(size(1))
        title, note = self._words(task, now)
        words.addWidget(label(title, "body", wrap=True))
        words.addWidget(label(note, "soft", wrap=True))
        row.addLayout(words, 1)
        if isinstance(task, ToTell) and task.late:
            row.addWidget(TagLabel(theme, Tag(self.tr("late"), "danger", "warning"), self))
        said = {
            ToTell: self.tr("She knows"),
            Clash: self.tr("Seen"),
            ClockDoubt: self.tr("The date is right"),
            Decided: self.tr("Seen"),
        }[type(task)]
        button = KeyCapButton(theme, said, "", OUTLINE, height=28)
        button.setAccessibleName(f"{button.text()}: {title}")
        button.clicked.connect(lambda: self.done.emit(task))
        row.addWidget(button)
        column.addLayout(row)
        self.setAccessibleName(f"{title}. {note}")

    def _words(self, task: Task, now: datetime) -> tuple[str, str]:
        if isinstance(task, Clash):
            title = self.tr("{no} was called at two windows").format(no=task.no)
            note = self.tr("In the hall window {window} has it. Ask who is there; the supervisor sees it.")
            if not task.window:
                title = self.tr("{no} was called here and counts no more in the hall").format(no=task.no)
                note = self.tr("It was voided meanwhile. Ask who is there; the supervisor sees it.")
            return title, note.format(window=task.window)
        if isinstance(task, Decided):
            return decided_title(task), decided_note(task, now)
        if isinstance(task, ClockDoubt):
            title = self.tr("Is today {year}-{month}-{day}?").format(
                year=task.today.year, month=task.today.month, day=task.today.day
            )
            seen = task.seen.astimezone(now.tzinfo)
            note = self.tr(
                "This PC's clock was {minutes} min off the hall's. Until you say so no legal paper is made; "
                "IT sets the clock."
            )
            if task.behind:
                note = self.tr(
                    "This PC's clock stands before {seen}, a time it was here already. Until you say so no "
                    "legal paper is made; IT sets the clock."
                )
            return title, note.format(minutes=abs(task.minutes), seen=f"{seen.month}-{seen.day} {seen:%H:%M}")
        due = task.due.astimezone(now.tzinfo)
        title = self.tr("Tell {name}: {paper} counts no more").format(name=task.name or "…", paper=task.paper)
        note = self.tr("by {month}/{day} {time} · {phone}").format(
            month=due.month, day=due.day, time=f"{due:%H:%M}", phone=task.phone or "—"
        )
        return title, note
