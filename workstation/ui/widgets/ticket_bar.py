"""The ticket bar: whom I serve, since when, what to press now, how many wait. On every page, always true."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.clock import WallClock
from workstation.ui.theme import Theme
from workstation.ui.widgets.function_key import FunctionKey
from workstation.ui.widgets.keycap import ACCENT, PRIMARY, KeyCapButton
from workstation.ui.widgets.paint import text_width
from workstation.ui.widgets.search_button import SearchButton
from workstation.ui.widgets.tag import Tag, TagLabel
from workstation.ui.widgets.text import ElidedLabel, label, rich

SLOTS = ("F3", "F4", "F6", "F7", "F8", "F9")


@dataclass(frozen=True)
class MainKey:
    """The big key of the bar: what F2 (or F4 when called) does now; solid when it is the one thing to do."""

    text: str
    key: str
    solid: bool = False


@dataclass(frozen=True)
class BarState:
    """Everything the bar shows.

    number: "" while idle. chip: the ticket's or window's state. since: start of the running timer.
    before: words before the timer ("idle for"). line: item and name, or the next ticket.
    main: None when there is nothing to press (`main_note` says why instead).
    enabled: which of F3 F4 F6 F7 F8 F9 (and F2 while `second_f2`) can act. notes: words after a key.
    """

    number: str = ""
    chip: Tag | None = None
    since: datetime | None = None
    before: str = ""
    line: str = ""
    main: MainKey | None = None
    main_note: str = ""
    enabled: frozenset[str] = frozenset()
    notes: dict[str, str] = field(default_factory=dict)
    second_f2: bool = False
    waiting_here: int | None = None
    waiting_hall: int | None = None


def timer_words(seconds: int) -> str:
    """A running time: 03:18, from one hour on 1:03:18."""
    seconds = max(seconds, 0)
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes:02}:{left:02}"


class TicketBar(QFrame):
    """64 high. `press(key)` is called for every key pressed with the mouse; the keyboard goes past it."""

    def __init__(
        self, theme: Theme, now: WallClock, press: Callable[[str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topBar")
        self._theme, self._now, self._press = theme, now, press
        self._state = BarState()
        self.setFixedHeight(theme.measure("callBar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(14), 0)
        row.setSpacing(theme.size(6))
        row.addWidget(self._make_left())
        self.main = KeyCapButton(theme, "", "", PRIMARY, height=44)
        self.main.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.main.clicked.connect(lambda: self._press(self.main.key))
        self.main.setFixedWidth(theme.size(166))
        self.note = label("", "bodySoft")
        self.note.setFixedWidth(theme.size(166))
        self.note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.main)
        row.addWidget(self.note)
        names = {
            "F3": self.tr("Recall"),
            "F4": self.tr("Start"),
            "F6": self.tr("No-show"),
            "F7": self.tr("Hold"),
            "F8": self.tr("Transfer"),
            "F9": self.tr("Finish"),
        }
        self.keys: dict[str, FunctionKey] = {}
        for key in SLOTS:
            made = FunctionKey(theme, names[key], key, width=62 if theme.factor == 1 else 56)
            made.clicked.connect(lambda _checked=False, one=made: self._press(one.key))
            self.keys[key] = made
            row.addWidget(made)
        self._names = names
        row.addStretch(1)
        self.waiting = rich("", "soft")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.waiting)
        row.addSpacing(theme.size(6))
        self.search = SearchButton(theme)
        self.search.clicked.connect(lambda: self._press("Ctrl+K"))
        self.search.hide()
        row.addWidget(self.search)
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)
        self.show_state(BarState())

    def _make_left(self) -> QWidget:
        theme = self._theme
        self._left = QWidget()
        row = QHBoxLayout(self._left)
        row.setContentsMargins(0, 0, theme.size(6), 0)
        row.setSpacing(theme.size(12))
        self.number = label("", "barNumber")
        row.addWidget(self.number)
        lines = QVBoxLayout()
        lines.setSpacing(theme.size(1))
        lines.setContentsMargins(0, theme.size(8), 0, theme.size(8))
        first = QHBoxLayout()
        first.setSpacing(theme.size(8))
        self.chip = TagLabel(theme, parent=self._left)
        self.before = label("", "soft")
        self.timer = label("", "timer")
        for part in (self.chip, self.before, self.timer):
            first.addWidget(part)
        first.addStretch(1)
        lines.addLayout(first)
        self.line = ElidedLabel("", "soft")
        lines.addWidget(self.line)
        row.addLayout(lines, 1)
        return self._left

    @property
    def state(self) -> BarState:
        """What it shows now."""
        return self._state

    def offer_search(self, words: str) -> None:
        """Show the search box with these words; "" takes it away."""
        self.search.setText(words)
        self.search.setVisible(bool(words))
        self._share_room()

    def show_state(self, state: BarState) -> None:
        """Show a state; nothing moves, keys that cannot act turn grey in their place."""
        self._state = state
        self.number.setText(state.number)
        self.number.setVisible(bool(state.number))
        self.chip.show_tag(state.chip or Tag(""))
        self.before.setText(state.before)
        self.before.setVisible(bool(state.before))
        # where there is no room the last part goes as a whole
        self.line.brief = state.line.rpartition(" · ")[0]
        self.line.setText(state.line)
        self.main.setVisible(state.main is not None)
        self.note.setVisible(state.main is None)
        self.note.setText(state.main_note)
        if state.main is not None:
            self.main.show_as(state.main.text, state.main.key, PRIMARY if state.main.solid else ACCENT)
        for slot, key in self.keys.items():
            real = "F2" if slot == "F4" and state.second_f2 else slot
            name = self.tr("Next") if real == "F2" else self._names[slot]
            key.show_as(name, real, state.notes.get(real, ""))
            key.setEnabled(real in state.enabled)
        self._show_waiting(state)
        self._show_time()
        if state.since is not None:
            self._tick.start()
        else:
            self._tick.stop()
        spoken = (state.number, state.chip.text if state.chip else "", state.line)
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def _show_waiting(self, state: BarState) -> None:
        lines = []
        for words, count in (
            (self.tr("This window"), state.waiting_here),
            (self.tr("Whole hall"), state.waiting_hall),
        ):
            if count is not None:
                strong = self._theme.colour("ink").name()
                lines.append(f'{words}&nbsp;<b style="color:{strong}">{count}</b>')
        self.waiting.setText("<br>".join(lines))
        self.waiting.setVisible(bool(lines))

    def _show_time(self) -> None:
        since = self._state.since
        text = "" if since is None else timer_words(int((self._now() - since).total_seconds()))
        if text != self.timer.text():
            self.timer.setText(text)
        self.timer.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrow windows and big text: the search box shrinks to its icon, then the left block gives way."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        size = self._theme.size
        keys = sum(key.sizeHint().width() + size(6) for key in self.keys.values())
        waits = round(text_width(self.tr("Whole hall") + " 000", self._theme.font(13)))
        fixed = size(16 + 14 + 6 * 4) + self.main.width() + keys + waits
        room = self.width() - fixed
        beside = 0
        if not self.search.isHidden():
            degree = next((step for step in (0, 1) if room - self.search.width_at(step) >= size(300)), 2)
            self.search.fold(degree)
            beside = self.search.width_at(degree)
        self._left.setFixedWidth(max(min(size(304), room - beside), size(150)))
