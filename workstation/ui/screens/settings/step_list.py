"""The steps of the connection test as they end: mark, name, what was found or what to do, milliseconds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.services.connection import Mark, Step, StepResult
from workstation.ui.announce import announce
from workstation.ui.screens.settings.step_words import step_title, step_words
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label, rule

_LOOKS = {
    Mark.ok: ("check", "ok.ink"),
    Mark.notice: ("warning", "warn.ink"),
    Mark.failed: ("close", "danger.ink"),
    Mark.skipped: ("minus-small", "ink.muted"),
}


class StepRow(QWidget):
    """One step."""

    def __init__(self, theme: Theme, step: Step) -> None:
        super().__init__()
        self.step = step
        size = theme.size
        row = QHBoxLayout(self)
        row.setContentsMargins(size(14), size(6), size(12), size(6))
        row.setSpacing(size(10))
        self.picture = Picture(theme, "minus-small", "ink.muted", 16)
        self.title = label("", "body")
        self.title.setFixedWidth(size(108))
        self.words = label("", "soft", wrap=True)
        self.took = label("", "numberSoft")
        self.took.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.took.setFixedWidth(size(64))
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.title)
        row.addWidget(self.words, 1)
        row.addWidget(self.took)
        self.setMinimumHeight(size(34))

    def clear(self, embedded: bool, *, waiting: bool) -> None:
        """Nothing known yet."""
        self.title.setText(step_title(self.step, embedded))
        self.picture.show_icon("clock" if waiting else "minus-small", "ink.muted")
        self.words.setText(self.tr("…") if waiting else "")
        self.took.setText("")
        self.setAccessibleName(self.title.text())

    def show_result(self, result: StepResult) -> None:
        """How it ended."""
        self.picture.show_icon(*_LOOKS[result.mark])
        words = step_words(result)
        self.words.setText(words)
        colour = {Mark.failed: "danger", Mark.notice: "warn"}.get(result.mark, "")
        restyle(self.words, st=colour)
        done = result.mark is not Mark.skipped
        self.took.setText(self.tr("{count} ms").format(count=result.milliseconds) if done else "")
        self.setAccessibleName(f"{self.title.text()}: {words} {self.took.text()}".strip())


class StepList(QFrame):
    """The six steps in a frame."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self.rows: dict[Step, StepRow] = {}
        for place, step in enumerate(Step):
            if place:
                column.addWidget(rule())
            self.rows[step] = StepRow(theme, step)
            column.addWidget(self.rows[step])
        self.clear(False)

    def clear(self, embedded: bool, *, waiting: bool = False) -> None:
        """Before a test (or `waiting` during one): only the names of the steps."""
        for row in self.rows.values():
            row.clear(embedded, waiting=waiting)

    def show_result(self, result: StepResult) -> None:
        """One step ended."""
        row = self.rows[result.step]
        row.show_result(result)
        if result.mark in (Mark.failed, Mark.notice):
            announce(self, row.accessibleName(), urgent=result.mark is Mark.failed)
