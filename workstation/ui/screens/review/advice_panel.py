"""One suggestion, decided by a person: open so many windows more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from workstation.services.review.views import Advice, LiveHall
from workstation.ui.screens.review.words import minutes_words
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label


class AdvicePanel(Panel):
    """`looked(window)`: show a window that could open; `put_off(group)`: not now."""

    looked = Signal(str)
    put_off = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", inset=True)
        self.say(self.tr("Suggestion"), self.tr("You decide"))
        self._head_row.insertWidget(0, Picture(theme, "info", "info.ink", 18))
        self._advice: Advice | None = None
        self.title = label("", "emphasisBold", wrap=True)
        self.why = label("", "soft", wrap=True)
        self.body.addWidget(self.title)
        self.body.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(theme.size(8))
        self.look = KeyCapButton(theme, self.tr("Who could open"), "", OUTLINE, height=32)
        self.look.clicked.connect(self._look)
        self.later = KeyCapButton(theme, self.tr("Not now"), "", OUTLINE, height=32)
        self.later.clicked.connect(self._later)
        row.addWidget(self.look)
        row.addWidget(self.later)
        row.addStretch(1)
        self.body.addLayout(row)
        for button in (self.look, self.later):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_live(self, live: LiveHall, hidden: bool) -> None:
        """The suggestion of one moment; `hidden`: it was put off."""
        advice = self._advice = None if hidden else live.advice
        for button in (self.look, self.later):
            button.setVisible(advice is not None)
        if advice is None:
            self.title.setText(self.tr("No window more is needed"))
            self.why.setText(
                self.tr("As it goes, nobody will wait longer than {red} min.").format(red=live.chart.red)
                if live.advice is None
                else self.tr("You put the suggestion off.")
            )
            return
        self.title.setText(
            self.tr("Open %n more windows for {letter} {group}", "", advice.more).format(
                letter=advice.letter, group=advice.group
            )
        )
        self.why.setText(" ".join((self._now(advice), self._who(advice), self._after(advice))))

    def _now(self, advice: Advice) -> str:
        if advice.minutes is None:
            return self.tr("{count} wait, and no window that does this is open.").format(count=advice.waiting)
        return self.tr(
            "{count} wait at %n windows; the last of them will wait {length}.", "", advice.open_windows
        ).format(count=advice.waiting, length=minutes_words(advice.minutes))

    def _who(self, advice: Advice) -> str:
        pairs = [
            self.tr("{number} ({name})").format(number=number, name=name) if name else number
            for number, name in advice.windows[:3]
        ]
        return self.tr("Closed now: {windows}.").format(windows=self.tr(", ").join(pairs))

    def _after(self, advice: Advice) -> str:
        return self.tr("Then it would be {length}.").format(length=minutes_words(advice.after))

    def _look(self) -> None:
        if self._advice is not None and self._advice.windows:
            self.looked.emit(self._advice.windows[0][0])

    def _later(self) -> None:
        if self._advice is not None:
            self.put_off.emit(self._advice.group)
