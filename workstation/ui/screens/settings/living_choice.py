"""Whether the sample hall lives by itself: invented people who take numbers, colleagues who work."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.config import Settings
from workstation.services.own_pc import OwnPc
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.text import label
from workstation.ui.widgets.tick_box import TickBox


class LivingChoice(QWidget):
    """`changed(Settings)` after the choice was saved. Only for a sample hall."""

    changed = Signal(object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__()
        self._desk, self._pc = desk, pc
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(desk.theme.size(4))
        self.lives = TickBox(desk.theme, self.tr("The sample hall lives by itself"))
        self.lives.clicked.connect(self._save)
        column.addWidget(self.lives)
        column.addWidget(
            label(
                self.tr(
                    "Invented people take numbers, invented colleagues serve them. Nobody works at yours."
                ),
                "muted",
                wrap=True,
            )
        )

    def load(self) -> None:
        """Show what is saved."""
        self._desk.tasks.query(self._pc.settings, self._loaded, self)

    def _loaded(self, done: Done[Settings]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self.lives.setChecked(done.value.living_demo)

    def _save(self, lives: bool) -> None:
        def work() -> Settings:
            return self._pc.change(lambda known: replace(known, living_demo=lives))

        self._desk.tasks.write(work, self._saved, self)

    def _saved(self, done: Done[Settings]) -> None:
        if done.error is not None:
            # what is on the disk still counts
            self._desk.messages.refused(done.error)
            self.load()
            return
        self.lives.setChecked(done.value.living_demo)
        self.changed.emit(done.value)
