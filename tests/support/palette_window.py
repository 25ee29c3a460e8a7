"""The counter's window with the palette on Ctrl+K, over a hall with some cases and numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.case_hall import FOOD, YU, CaseDesk
from tests.support.counter_window import CounterWindow, fill, open_counter
from tests.support.intake_desk import HESONG
from tests.support.ticket_hall import TicketHall
from workstation.services.finder import Finder, Found, Kind
from workstation.ui.keymap import KeyMap
from workstation.ui.palette import Door, Palette, PaletteKey
from workstation.ui.theme import Theme


@dataclass
class PaletteWindow:
    counter: CounterWindow
    key: PaletteKey
    desk: CaseDesk
    opened: list[Found] = field(default_factory=list)
    online: bool = True

    @property
    def palette(self) -> Palette:
        assert self.key.palette is not None
        return self.key.palette

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.palette.field, key, modifiers)

    def titles(self) -> list[str]:
        return [entry.title for entry in self.palette.lines.choices]


def open_palette_window(
    hall: TicketHall,
    theme: Theme,
    keymap: KeyMap,
    crashed: Callable[[BaseException], str],
    *,
    chinese: bool = True,
) -> PaletteWindow:
    """Two cases of mine, one of a colleague, six numbers waiting."""
    desk = CaseDesk.at(hall, "SJ03", "3", "SJ003")
    other = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    desk.received(FOOD, HESONG)
    desk.received(FOOD, YU)
    other.received(FOOD, HESONG)
    hall.sync()
    fill(hall, desk.desk.seat)
    desk.catch_up()
    counter = open_counter(hall, desk.desk.seat, theme, keymap, crashed)
    window = counter.window
    finder = Finder(desk.desk.seat.station, desk.desk.seat.shelf, desk.book)
    made: PaletteWindow

    def door(verb: str) -> Door:
        return Door(verb, lambda found: made.opened.append(found))

    verbs = ("open", "cases", "show", "intake", "send")
    if chinese:
        verbs = ("打开", "他的件", "看", "受理", "转给他")
    doors = dict(zip(Kind, map(door, verbs), strict=True))
    key = PaletteKey(
        window.desk,
        lambda: Palette(window.desk, finder, desk.me, doors, online=made.online, chinese=chinese),
    )
    made = PaletteWindow(counter, key, desk)
    for bar in (window.bar, window.page_bar):
        bar.offer_search("查人、事项、办件")
    return made
