"""Language, theme, size of text and stillness: each takes effect as soon as it is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from workstation.config import LanguageName, Settings, TextSize, ThemeName
from workstation.services.habits import Habits
from workstation.services.own_pc import OwnPc
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.parts import beside
from workstation.ui.tasks import Done
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.segmented import Segment, Segmented
from workstation.ui.widgets.text import label
from workstation.ui.widgets.tick_box import TickBox


class LookPanel(Panel):
    """`changed(Settings)` after a choice was saved: the window is to be made again."""

    changed = Signal(object)

    def __init__(self, desk: Desk, pc: OwnPc) -> None:
        super().__init__(desk.theme, self.tr("Look"), inset=True)
        self._desk, self._pc = desk, pc
        theme = desk.theme
        # a language is always written in itself: who cannot read the others must find it
        languages = (Segment("zh_CN", "中文"), Segment("en", "English"))
        themes = (
            Segment("light", self.tr("Light")), Segment("dark", self.tr("Dark")),
            Segment("high_contrast", self.tr("High contrast")),
        )  # fmt: skip
        sizes = (
            Segment("normal", self.tr("Usual")), Segment("large", self.tr("Large 1.15")),
            Segment("largest", self.tr("Largest 1.3")),
        )  # fmt: skip
        self.language = Segmented(theme, languages, about=self.tr("Language"), height=32)
        self.theme_choice = Segmented(theme, themes, about=self.tr("Colours"), height=32)
        self.text_size = Segmented(theme, sizes, about=self.tr("Text size"), height=32)
        self.calm = TickBox(theme, self.tr("Nothing slides or fades"))
        rows = QVBoxLayout()
        rows.setSpacing(theme.size(10))
        for choice in (self.language, self.theme_choice, self.text_size):
            row = beside(theme, choice.accessibleName(), choice, 84)
            row.addStretch(1)
            rows.addLayout(row)
        rows.addLayout(beside(theme, self.tr("Movement"), self.calm, 84))
        self.body.addLayout(rows)
        self.body.addWidget(label(self.tr("Takes effect at once; what you have begun stays."), "muted"))
        self.language.picked.connect(lambda name: self._save(self.language, name))
        self.theme_choice.picked.connect(lambda name: self._save(self.theme_choice, name))
        self.text_size.picked.connect(lambda name: self._save(self.text_size, name))
        self.calm.clicked.connect(self._save_calm)

    def load(self) -> None:
        """Show what is saved."""

        def ask() -> tuple[Settings, Habits]:
            return self._pc.settings(), self._pc.habits()

        self._desk.tasks.query(ask, self._loaded, self)

    def _loaded(self, done: Done[tuple[Settings, Habits]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        settings, habits = done.value
        self._show(settings)
        self.calm.setChecked(habits.calm)

    def _show(self, settings: Settings) -> None:
        self.language.choose(settings.language.value)
        self.theme_choice.choose(settings.theme.value)
        self.text_size.choose(settings.text_size.value)

    def _save(self, choice: Segmented, name: str) -> None:
        choice.choose(name)
        chosen = (self.language.chosen, self.theme_choice.chosen, self.text_size.chosen)

        def make(known: Settings) -> Settings:
            return replace(
                known,
                language=LanguageName(chosen[0] or known.language.value),
                theme=ThemeName(chosen[1] or known.theme.value),
                text_size=TextSize(chosen[2] or known.text_size.value),
            )

        self._desk.tasks.write(lambda: self._pc.change(make), self._saved, self)

    def _save_calm(self, calm: bool) -> None:
        def work() -> Settings:
            self._pc.change_habits(lambda known: replace(known, calm=calm))
            return self._pc.settings()

        self._desk.tasks.write(work, self._saved, self)

    def _saved(self, done: Done[Settings]) -> None:
        if done.error is not None:
            # shown stays in use until the program ends; the sentence says that it is not kept
            self._desk.messages.refused(done.error)
            return
        self._show(done.value)
        self.changed.emit(done.value)
