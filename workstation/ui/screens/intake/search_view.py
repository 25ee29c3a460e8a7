"""What shall it be? One field, the items that fit, and at the right what the item asks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from workstation.services.item_search import FoundItem
from workstation.services.reference import Reference
from workstation.ui.keys import Keys
from workstation.ui.screens.intake.found_row import FoundRow
from workstation.ui.screens.intake.guide_panel import GuidePanel
from workstation.ui.screens.intake.work import Opened
from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCap, KeyCapButton
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.search_field import SearchField
from workstation.ui.widgets.text import label, rule

MOST = 9
EMPTY = "page:受理(空)"
Find = Callable[[str, tuple[str, ...]], tuple[FoundItem, ...]]


class SearchView(QWidget):
    """`chosen(key, own)` when an item was taken; `own` False: another window's, to be asked there."""

    chosen = Signal(str, bool)
    register = Signal()

    def __init__(self, theme: Theme, keys: Keys) -> None:
        super().__init__()
        self._theme = theme
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(16), size(14), size(16), size(8))
        column.setSpacing(size(12))
        card = Panel(theme)
        column.addWidget(card, 1)
        head = QHBoxLayout()
        head.setContentsMargins(size(18), size(15), size(18), size(15))
        head.setSpacing(size(20))
        self.title = label(self.tr("What shall it be?"), "subtitle")
        head.addWidget(self.title)
        self.field = SearchField(theme, self.tr("Initials, spelling, characters or code"), large=True)
        head.addWidget(self.field, 1)
        card.body.addLayout(head)
        card.body.addWidget(rule())
        middle = QHBoxLayout()
        middle.setSpacing(0)
        card.body.addLayout(middle, 1)
        middle.addWidget(self._make_list(), 68)
        middle.addWidget(rule(upright=True))
        self.guide = GuidePanel(theme)
        middle.addWidget(self.guide, 32)
        self.often = Panel(theme, self.tr("Most often at this window"), self.tr("one key"))
        self._often_row = QHBoxLayout()
        self._often_row.setContentsMargins(size(14), size(12), size(14), size(12))
        self._often_row.setSpacing(size(8))
        self.often.body.addLayout(self._often_row)
        self._often_row.addStretch(1)
        column.addWidget(self.often)
        self.hints = self._make_hints()
        column.addWidget(self.hints)
        self._find: Find | None = None
        self._reference: Reference | None = None
        self._opened: Opened | None = None
        self._frequent: tuple[str, ...] = ()
        self.found: tuple[FoundItem, ...] = ()
        self.at = 0
        self.field.asked.connect(self.show_found)
        self.field.picked.connect(lambda n: self.take(n - 1))
        self.field.moved.connect(self.move_by)
        self.field.entered.connect(lambda: self.take(self.at))
        for place in range(4):
            keys.bind(EMPTY, f"Alt+{place + 6}", partial(self._take_often, place), self)

    def _make_list(self) -> QWidget:
        size = self._theme.size
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, size(6), 0, size(12))
        column.setSpacing(0)
        self.rows = [FoundRow(self._theme) for _place in range(MOST)]
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setProperty("kind", "clear")
        lines = QVBoxLayout(inside)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        for place, row in enumerate(self.rows):
            row.pointed.connect(lambda at=place: self._point(at))
            row.taken.connect(lambda at=place: self.take(at))
            lines.addWidget(row)
        lines.addStretch(1)
        area.setWidget(inside)
        self._area = area
        column.addWidget(area, 1)
        self.nothing = PageState(self._theme)
        column.addWidget(self.nothing, 1)
        self.note = label("", "soft")
        self.note.setContentsMargins(size(18), size(6), size(18), 0)
        column.addWidget(self.note)
        return holder

    def _make_hints(self) -> QWidget:
        theme = self._theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(theme.size(4), 0, 0, 0)
        row.setSpacing(theme.size(18))
        for key, words in (
            ("1–9", self.tr("choose")), ("Up", ""), ("Down", self.tr("move")),
            ("Return", self.tr("take it")), ("Tab", self.tr("read the guide at the right")),
            ("Ctrl+D", self.tr("none of these: first-asked record")),
        ):  # fmt: skip
            row.addWidget(KeyCap(theme, key, words))
        row.addStretch(1)
        return holder

    # --- showing ---

    def begin(self, opened: Opened, find: Find, current: str = "") -> None:
        """Begin with nothing typed: what was chosen with the number first, then this window's items."""
        self._opened, self._reference, self._find = opened, opened.reference, find
        for row in self.rows:
            row.show_reference(opened.reference)
        self._show_often(opened)
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.show_found("", current)

    def show_nothing(self, kind: Kind, title: str, text: str) -> None:
        """No list to search in: say why."""
        self.found = ()
        self._area.hide()
        self.note.hide()
        self.nothing.show()
        self.nothing.say(kind, title, text)
        self.guide.show_item(None)

    def show_found(self, query: str, current: str = "") -> None:
        """Show what fits."""
        if self._find is None or self._opened is None:
            return
        found = self._find(query, self._opened.groups)
        first = current or ("" if query else self._opened.chosen)
        if first and not query and self._reference is not None:
            found = _first(found, self._reference, first, self._opened.groups)
        self.found = found[:MOST]
        self.at = 0
        self._show_rows(query)
        typed = len(query.strip())
        remark = self.tr("%n key(s), ", "", typed) + self.tr("%n result(s)", "", len(found))
        self.field.say(remark if typed else self.tr("no need to switch the input method"))

    def _show_rows(self, query: str) -> None:
        chosen = self._opened.chosen if self._opened else ""
        for place, row in enumerate(self.rows):
            found = self.found[place] if place < len(self.found) else None
            row.setVisible(found is not None)
            if found is not None:
                row.show_found(found, place + 1, query, place == self.at, found.key == chosen)
        has = bool(self.found)
        self._area.setVisible(has)
        self.nothing.setVisible(not has)
        if not has:
            self.nothing.say(
                Kind.EMPTY, self.tr("There is no such item."),
                self.tr("Write it down as first asked: you answer for finding out."),
                button=self.tr("First-asked record"), key="Ctrl+D", act=self.register.emit,
            )  # fmt: skip
        others = any(not found.own for found in self.found)
        self.note.setVisible(has and others)
        self.note.setText(
            self.tr("Another window's item can be chosen too: it becomes a first-asked record.")
        )
        self._point(self.at)

    def _point(self, at: int) -> None:
        self.at = at
        for place, row in enumerate(self.rows):
            row.set_current(place == at)
        found = self.found[at] if at < len(self.found) else None
        item = self._reference.items.get(found.key) if found and self._reference else None
        self.guide.show_item(item)
        if found is not None:
            self._area.ensureWidgetVisible(self.rows[at], 0, 0)
            self.field.setAccessibleDescription(found.name)

    def _show_often(self, opened: Opened) -> None:
        while self._often_row.count() > 1:
            old = self._often_row.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        self._frequent = opened.frequent
        for place, key in enumerate(opened.frequent):
            words = opened.reference.items[key].name
            button = KeyCapButton(self._theme, words, f"Alt+{place + 6}", OUTLINE)
            button.clicked.connect(lambda _checked=False, at=place: self._take_often(at))
            self._often_row.insertWidget(place, button)
        self.often.setVisible(bool(opened.frequent))

    # --- choosing ---

    def move_by(self, step: int) -> None:
        """Up or down."""
        if self.found:
            self._point(min(max(self.at + step, 0), len(self.found) - 1))

    def take(self, at: int) -> None:
        """Take the item at a place."""
        if at < len(self.found):
            self.chosen.emit(self.found[at].key, self.found[at].own)

    def _take_often(self, at: int) -> None:
        if at < len(self._frequent):
            self.chosen.emit(self._frequent[at], True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Typing begins at once."""
        super().focusInEvent(event)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


def _first(
    found: tuple[FoundItem, ...], reference: Reference, key: str, groups: tuple[str, ...]
) -> tuple[FoundItem, ...]:
    item = reference.items.get(key)
    if item is None:
        return found
    own = item.window_group in groups
    first = FoundItem(item.key, item.name, item.unit, item.window_group, own)
    return (first, *(one for one in found if one.key != key))
