"""Who gives way when large text meets a low screen: the picture of the slip, and the lists."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from workstation.ui.screens.reception.book_strip import BookStrip
from workstation.ui.screens.reception.lists_panel import ListsPanel
from workstation.ui.screens.reception.slip_panel import SlipPanel
from workstation.ui.theme import Theme

LIST_FROM = 480
SLIP_FROM = 460
"""Heights of the page, in px of the design, from which the lists and the slip have room."""
SLIP_LOW = 102
MOST_HIGH = 16777215
"""What a widget may be high when nothing limits it."""


class DeskRoom:
    """The lists take the place of the groups while they are asked for and there is no room for both; until
    then a strip says who is expected next."""

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        groups: QWidget,
        lists: ListsPanel,
        slip: SlipPanel,
        strip: BookStrip,
    ) -> None:
        self._page, self._theme, self._groups, self._lists, self._slip = page, theme, groups, lists, slip
        self._strip = strip
        strip.pressed.connect(self.look_up)

    @property
    def lists_alone(self) -> bool:
        """Whether the lists stand in the place of the groups now."""
        return self._groups.isHidden()

    def fit(self) -> None:
        """The groups, and beside them what has room."""
        self._show(lists=False)
        shown = self._page.height() >= self._theme.size(SLIP_FROM)
        self._slip.slip.setVisible(shown)
        self._slip.setMaximumHeight(MOST_HIGH if shown else self._theme.size(SLIP_LOW))

    def look_up(self) -> None:
        """Ctrl+B: the book of appointments."""
        self._show(lists=True)
        self._lists.look_up()

    def step(self, by: int) -> None:
        """Ctrl+Tab: the next list."""
        self._show(lists=True)
        self._lists.step(by)

    def _show(self, *, lists: bool) -> None:
        both = self._page.height() >= self._theme.size(LIST_FROM)
        self._groups.setVisible(both or not lists)
        self._lists.setVisible(both or lists)
        self._strip.setVisible(not both and not lists)
