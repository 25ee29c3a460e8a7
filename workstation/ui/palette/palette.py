"""The card of Ctrl+K: a field, what it finds while one types, and Enter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from workstation.domain.signed_in import SignedIn
from workstation.services.finder import Finder, Found, Kind, take_apart
from workstation.services.spelling import plain
from workstation.ui.palette.entries import (
    COMMANDS,
    MOST_COMMANDS,
    Command,
    Entry,
    commands_now,
    entry_of,
    heading_words,
    matching,
    with_headings,
)
from workstation.ui.palette.lines import LineList
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import KeyCap
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.page_state import Kind as Why
from workstation.ui.widgets.page_state import RowsOrState
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.text import label, rule

WIDTH, HEIGHT = 840, 552
MANY_COMMANDS = 40


@dataclass(frozen=True)
class Door:
    """What Enter does with a kind of result: its word, and the way there. A kind without one is not shown."""

    verb: str
    open: Callable[[Found], None]


class PaletteField(SearchField):
    """Digits choose a result until a number is being typed."""

    def __init__(self, theme: Theme, hint: str, narrow: Callable[[], None]) -> None:
        super().__init__(theme, hint)
        self._narrow = narrow
        self.setProperty("kind", "bare")
        self.setStyleSheet(f"font-size: {theme.size(17)}px;")

    def _fit(self) -> None:
        super()._fit()
        self.setTextMargins(self._theme.size(38), 0, 0, 0)

    def _digit_picks(self) -> bool:
        asked = take_apart(self.query)
        number = asked.prefix == "#" or any(sign.isdigit() for sign in asked.words)
        return bool(asked.words) and not number

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab keeps to the kind of the chosen line; it does not leave the card."""
        if event.key() == Qt.Key.Key_Tab:
            self._narrow()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab is a key of this field."""
        return False


class Palette(Overlay):
    """Made anew at each opening. Cards over the page never cover the ticket bar."""

    def __init__(
        self,
        desk: Desk,
        finder: Finder,
        me: SignedIn,
        doors: Mapping[Kind, Door],
        *,
        online: bool = True,
        chinese: bool = True,
    ) -> None:
        super().__init__(desk.theme, desk.host, width=WIDTH, height=HEIGHT, name=self.tr("Search everything"))
        self._desk, self._finder, self._me, self._doors = desk, finder, me, doors
        # asked before the card opens: an open card takes the page's keys away
        self._commands: tuple[Command, ...] = commands_now(desk.keys, chinese=chinese)
        self._only: str = ""
        self._found: tuple[Found, ...] = ()
        self._asking = self._moved = False
        self._asked_for = ""
        self.lines = LineList(desk.theme)
        self.lines.picked.connect(self._take)
        self._build(online)
        self.closed.connect(self.deleteLater)

    def _build(self, online: bool) -> None:
        theme, size = self._desk.theme, self._desk.theme.size
        top = QHBoxLayout()
        top.setContentsMargins(size(12), size(9), size(16), size(9))
        top.setSpacing(size(10))
        hint = self.tr("People, items, cases, windows and commands are all found here")
        self.field = PaletteField(theme, hint, self._toggle_kind)
        self.field.setMinimumHeight(size(36))
        self.field.asked.connect(self._typed)
        self.field.moved.connect(self._step)
        self.field.entered.connect(self._enter)
        self.field.picked.connect(self._pick)
        top.addWidget(self.field, 1)
        self.kind = label("", "soft", tone="accent")
        top.addWidget(self.kind)
        top.addWidget(KeyCap(theme, "Esc"))
        self.body.addLayout(top)
        self.body.addWidget(rule())
        self.results = RowsOrState(theme, self.lines)
        self.body.addWidget(self.results, 1)
        self.body.addWidget(self._foot(online))
        self._show()

    def _foot(self, online: bool) -> QFrame:
        theme, size = self._desk.theme, self._desk.theme.size
        foot = QFrame()
        foot.setProperty("kind", "panelFoot")
        foot.setFixedHeight(size(38))
        row = QHBoxLayout(foot)
        row.setContentsMargins(size(16), 0, size(16), 0)
        row.setSpacing(size(14))
        row.addWidget(KeyCap(theme, "Up"))
        row.addWidget(KeyCap(theme, "Down", self.tr("choose")))
        row.addWidget(KeyCap(theme, "1–9", self.tr("open that one")))
        row.addWidget(KeyCap(theme, "Tab", self.tr("only this kind")))
        row.addStretch(1)
        if online:
            words = label(self.tr("@ people   # numbers   ? items   > commands"), "soft")
        else:
            words = label(self.tr("No link: only this PC is searched"), "soft", tone="offline")
        row.addWidget(words)
        return foot

    def ask(self) -> None:
        """Open the card; the finder is warmed up meanwhile."""
        self.open(self.field)
        self._desk.tasks.query(lambda: self._finder.warm_up(me=self._me), lambda _done: None, self)

    def primary(self) -> None:
        """Ctrl+Enter does what Enter does."""
        self._enter()

    # ---- asking

    def _typed(self, _query: str) -> None:
        self._only, self._moved = "", False
        self._look()

    def _step(self, by: int) -> None:
        # from now on a late answer must not move the choice away under the hand
        self._moved = True
        self.lines.step(by)

    def _look(self) -> None:
        """Commands answer at once; the rest is asked for, one question at a time, the newest last."""
        self._show()
        if not self._asking:
            self._ask_finder()

    def _ask_finder(self) -> None:
        query = self.field.query
        self._asked_for = query
        kinds = [kind for kind in self._doors if not self._only or kind.value == self._only]
        if not plain(take_apart(query).words) or not kinds:
            self._found = ()
            self._show()
            return
        self._asking = True
        self._desk.tasks.query(lambda: self._finder.find(query, me=self._me, kinds=kinds), self._answer, self)

    def _answer(self, done: Done[tuple[Found, ...]]) -> None:
        self._asking = False
        if self.field.query != self._asked_for:
            self._ask_finder()
            return
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._found = done.value
        self._show()

    def _show(self) -> None:
        asked = take_apart(self.field.query)
        entries: list[Entry] = []
        for found in self._found if self.field.query == self._asked_for else ():
            entries.append(entry_of(found, self._doors[found.kind].verb, asked.words))
        if self._only in ("", COMMANDS) and asked.prefix in ("", ">"):
            alone = asked.prefix == ">" or self._only == COMMANDS or not asked.words
            entries += matching(self._commands, asked.words, MANY_COMMANDS if alone else MOST_COMMANDS)
        if self._only:
            entries = [entry for entry in entries if entry.group == self._only]
        self.kind.setText(heading_words(self._only) if self._only else "")
        if entries or self._asking:
            if entries:
                self.lines.show_entries(with_headings(entries), keep=self._moved)
            self.results.show_rows()
            return
        self.lines.show_entries([])
        title = self.tr("Nothing here answers to that.") if asked.words else self.tr("Type a few letters.")
        more = self.tr("Initials, a part of a name, the end of a number: each of them finds.")
        self.results.show_state(Why.EMPTY, title, more)

    # ---- choosing

    def _toggle_kind(self) -> None:
        entry = self.lines.current()
        if self._only:
            self._only = ""
        elif entry is not None:
            self._only = entry.group
        self._look()

    def _enter(self) -> None:
        entry = self.lines.current()
        if entry is not None:
            self._take(entry)

    def _pick(self, number: int) -> None:
        choices = self.lines.choices
        if number <= len(choices):
            self._take(choices[number - 1])

    def _take(self, entry: Entry) -> None:
        self.close_card()
        if entry.found is not None:
            self._doors[entry.found.kind].open(entry.found)
        else:
            self._desk.keys.press(entry.key)


class PaletteKey(QObject):
    """Binds Ctrl+K for the whole window: opens the palette, or closes the one that lies open."""

    def __init__(self, desk: Desk, make: Callable[[], Palette]) -> None:
        super().__init__(desk.host)
        self._make = make
        self.palette: Palette | None = None
        desk.keys.bind("app", "Ctrl+K", self.press)

    def press(self) -> None:
        """Ctrl+K."""
        if self.palette is not None:
            self.palette.close_card()
            return
        self.palette = self._make()
        self.palette.closed.connect(self._gone)
        self.palette.ask()

    def _gone(self) -> None:
        self.palette = None
