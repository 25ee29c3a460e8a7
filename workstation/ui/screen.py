"""What a page is to the window, and what the window gives to a page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from PySide6.QtWidgets import QWidget

from workstation.ui.clock import Monotonic, WallClock
from workstation.ui.keys import Keys
from workstation.ui.messages import Messages
from workstation.ui.tasks import Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_bar import PageAction
from workstation.ui.widgets.ticket_bar import TicketBar
from workstation.ui.widgets.undo_bar import UndoBar

P = TypeVar("P")


class Screen(QWidget):
    """One page. It overrides what it needs; by default nothing happens."""

    def shown(self) -> None:
        """The page came to the front: ask for rows that may be old, put the focus where work begins."""

    def hidden(self) -> None:
        """Another page came to the front: save what is half done."""

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows of these tables changed in the station file; only called for the page in front."""

    def refresh(self) -> None:
        """F5: ask again, take in new rows."""

    def primary(self) -> None:
        """Ctrl+Enter: the one result of this page."""

    def back(self) -> bool:
        """Esc with no card open: go one level back; False when there is none."""
        return False

    def take_scan(self, code: str) -> bool:
        """A scanned code; False when this page has no use for it."""
        del code
        return False


@dataclass(frozen=True)
class Desk:
    """What every page works with. Made by the window, handed to the page's factory.

    `host` is where cards are opened (Overlay's parent). `go(name)` opens another page.
    `badge(name, count)` sets what waits for my hand on a page. `head(title, line, actions)` fills the
    page bar of pages without a window. `parts` are the services, by their class.
    """

    theme: Theme
    tasks: Tasks
    messages: Messages
    keys: Keys
    undo: UndoBar
    bar: TicketBar
    host: QWidget
    now: WallClock
    clock: Monotonic
    go: Callable[[str], bool]
    badge: Callable[[str, int], None]
    head: Callable[[str, str, tuple[PageAction, ...]], None]
    parts: Mapping[type[Any], Any] = field(default_factory=dict)

    def part(self, kind: type[P]) -> P:
        """The service of this class. KeyError when the composition root did not supply it."""
        return cast(P, self.parts[kind])


@dataclass(frozen=True)
class ScreenSpec:
    """One page in the list of pages.

    name: stable, the key-map word of the page in English ("counter"). title: shown on the rail,
    already translated when `title` is called. shortcut: "Ctrl+1". roles: who sees it, empty for
    everybody. window: True keeps the ticket bar, False shows the page bar in its place.
    """

    name: str
    title: Callable[[], str]
    icon: str
    shortcut: str
    factory: Callable[[Desk], Screen]
    roles: frozenset[str] = frozenset()
    window: bool = True
    low: bool = False
    on_rail: bool = True

    def open_to(self, roles: frozenset[str]) -> bool:
        """Whether somebody with these roles may open it."""
        return not self.roles or bool(self.roles & roles)
