"""The bar at the bottom: what comes of this, the one solid button, and why another thing cannot be chosen."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.domain.outcome import Outcome
from workstation.ui.screens.intake.outcome_words import KEYS, name_of
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label

ICONS = {"ok": ("check", "ok.solid"), "warn": ("warning", "warn.solid"), "wait": ("clock", "ink.muted"),
         "info": ("info", "info.solid"), "defer": ("shield", "defer.solid")}  # fmt: skip


@dataclass(frozen=True)
class BarLook:
    """What the bar says. `solid` is the button of the chosen outcome, "" when there is none yet.

    beside: outcomes that can be chosen now. `second`: a second notice, which asks for its reason.
    saved: "", "saving" or "kept" (lies safely in the hall).
    """

    title: str
    line: str = ""
    tone: str = "wait"
    solid: str = ""
    beside: tuple[Outcome, ...] = ()
    not_now: str = ""
    note: str = ""
    saved: str = ""
    asks_reason: bool = False
    second: bool = False


class OutcomeBar(QFrame):
    """`chosen(outcome)` for an outlined button, `go()` for the solid one, `reason(text)` while it is typed.

    62 px and below it a line of 28; both stand outside everything that scrolls.
    """

    chosen = Signal(object)
    go = Signal()
    reason = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        size = theme.size
        self.setProperty("kind", "panelFoot")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        main = QWidget()
        main.setFixedHeight(theme.measure("outcomeBar.main") - 1)
        row = QHBoxLayout(main)
        row.setContentsMargins(size(14), 0, size(14), 0)
        row.setSpacing(size(10))
        self.picture = Picture(theme, "clock", "ink.muted", 22)
        row.addWidget(self.picture)
        words = QVBoxLayout()
        words.setContentsMargins(0, size(8), 0, size(8))
        words.setSpacing(size(2))
        self.title = ElidedLabel("", "emphasisBold")
        self.line = ElidedLabel("", "soft")
        words.addWidget(self.title)
        words.addWidget(self.line)
        row.addLayout(words, 1)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(size(10))
        row.addLayout(self._beside)
        self.buttons: dict[Outcome, KeyCapButton] = {}
        self.solid = KeyCapButton(theme, "", "Ctrl+Return", PRIMARY, height=40)
        self.solid.clicked.connect(self.go)
        row.addWidget(self.solid)
        column.addWidget(main)
        column.addWidget(self._make_reasons())
        self._look = BarLook("")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)

    def _make_reasons(self) -> QWidget:
        theme, size = self._theme, self._theme.size
        self.foot = QFrame()
        self.foot.setProperty("kind", "note")
        self.foot.setFixedHeight(theme.measure("outcomeBar.reason"))
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(size(14), 0, size(14), 0)
        row.setSpacing(size(8))
        self.why = QLineEdit()
        self.why.setProperty("kind", "bare")
        self.why.textEdited.connect(self.reason.emit)
        self.why.hide()
        row.addWidget(self.why, 1)
        # a reason is read whole: in two lines where one is too short
        self.not_now = label("", "dense", tone="muted", wrap=True)
        row.addWidget(self.not_now, 1)
        self.note = label("", "dense", tone="muted")
        row.addWidget(self.note)
        self.dot = Picture(theme, "cloud", "ink.muted", 14)
        self.dot_words = label("", "dense", tone="muted")
        row.addWidget(self.dot)
        row.addWidget(self.dot_words)
        return self.foot

    @property
    def look(self) -> BarLook:
        """What it says now."""
        return self._look

    def show_look(self, look: BarLook) -> None:
        """Say something else. The solid button takes its place only when there is one thing to do."""
        self._look = look
        self.picture.show_icon(*ICONS[look.tone])
        self.title.setText(look.title)
        self.line.setText(look.line)
        self.line.setVisible(bool(look.line))
        self.solid.setVisible(bool(look.solid))
        if look.solid:
            self.solid.show_as(look.solid)
        self._show_beside(look.beside)
        self._show_why(look)
        words = self.tr("Not possible now:  {reasons}").format(reasons=look.not_now) if look.not_now else ""
        self.not_now.setText(words)
        self.note.setText(look.note)
        self.note.setVisible(bool(look.note))
        self._show_saved(look.saved)
        self._fit()
        self._soon.start(0)  # once its neighbours have come or gone
        self.setAccessibleName(" ".join(part for part in (look.title, look.line, words) if part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower line may need two."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        least, needed = self._theme.measure("outcomeBar.reason"), 0
        if self.not_now.isVisible():
            needed = self.not_now.heightForWidth(self.not_now.width()) + self._theme.size(6)
        self.foot.setFixedHeight(max(least, needed))

    def _show_why(self, look: BarLook) -> None:
        asks = look.asks_reason or look.second
        name = self.tr("Why another outcome than recommended")
        hint = self.tr("Another outcome than recommended: one sentence why, then Ctrl+Enter")
        if look.second:
            name = self.tr("Why it was not told the first time")
            hint = self.tr("Why was it not told the first time? One sentence, then Ctrl+Enter sends it on")
        self.why.setPlaceholderText(hint)
        self.why.setAccessibleName(name)
        self.why.setVisible(asks)
        self.not_now.setVisible(not asks)

    def _show_beside(self, outcomes: tuple[Outcome, ...]) -> None:
        for outcome, button in self.buttons.items():
            button.setVisible(outcome in outcomes)
        for outcome in outcomes:
            if outcome not in self.buttons:
                button = KeyCapButton(self._theme, name_of(outcome), KEYS[outcome], OUTLINE, height=32)
                button.clicked.connect(lambda _checked=False, one=outcome: self.chosen.emit(one))
                self.buttons[outcome] = button
                self._beside.addWidget(button)
                button.show()
        for outcome in outcomes:
            self._beside.removeWidget(self.buttons[outcome])
            self._beside.addWidget(self.buttons[outcome])
        # Tab goes as the eye does, whichever button was made first
        for before, after in pairwise([*(self.buttons[one] for one in outcomes), self.solid, self.why]):
            QWidget.setTabOrder(before, after)

    def _show_saved(self, saved: str) -> None:
        self.dot.setVisible(bool(saved))
        self.dot_words.setVisible(bool(saved))
        if saved == "saving":
            self.dot.show_icon("clock", "warn.solid")
            self.dot_words.setText(self.tr("saving"))
        elif saved:
            self.dot.show_icon("check", "ok.solid")
            self.dot_words.setText(self.tr("draft saved"))

    def ask_reason(self) -> None:
        """Put the focus where the reason is typed."""
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)
