"""F11: the window goes, the docked bar comes, and back; keys that need a card bring the window for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.call_bar.bar import CallBar
from workstation.ui.keys import Keys
from workstation.ui.widgets.message_strip import MessageStrip
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.sent_card import SentCard

WANTS_CARD = frozenset({"F7", "F8", "F9"})
"""These ask for something: the window comes for as long as their card lies open."""


class Docking(QObject):
    """Binds F11. `changed(bool)`: docked or not. Messages meant for the hidden window are said at the bar."""

    changed = Signal(bool)

    def __init__(
        self,
        window: QWidget,
        keys: Keys,
        strip: MessageStrip,
        make_bar: Callable[[Callable[[str], object]], CallBar],
    ) -> None:
        """`window` holds the page and its cards (its top-level window is what hides)."""
        super().__init__(window)
        self._window, self._keys, self._strip = window, keys, strip
        self._visiting = False
        self.bar = make_bar(self.press)
        window.destroyed.connect(self.bar.deleteLater)
        strip.installEventFilter(self)
        keys.bind("app", "F11", self.toggle)

    @property
    def docked(self) -> bool:
        """Whether the bar stands for the window."""
        return self.bar.isVisible()

    def toggle(self) -> None:
        """F11."""
        if self.docked:
            self.expand()
        else:
            self.dock()

    def dock(self) -> None:
        """Show the bar in the place of the window."""
        self._visiting = False
        if self.docked:
            return
        self.bar.put(self.bar.place)
        self.bar.show()
        self._window.window().hide()
        self.changed.emit(True)

    def expand(self) -> None:
        """Show the window again, in front."""
        top = self._window.window()
        was_docked = self.docked
        self.bar.hide()
        if top.isMinimized():
            top.setWindowState(top.windowState() & ~Qt.WindowState.WindowMinimized)
        top.show()
        top.raise_()
        top.activateWindow()
        if was_docked:
            self.changed.emit(False)

    def press(self, key: str) -> bool:
        """A key of the bar or a system-wide one. False when it does nothing now."""
        if key == "F11":
            self.toggle()
            return True
        if not self.docked:
            if key in WANTS_CARD:
                self.expand()
            return self._keys.press(key)
        # so that the next message is heard as a new one
        self._strip.clear()
        if key not in WANTS_CARD:
            return self._keys.press(key)
        self.expand()
        self._visiting = True
        did = self._keys.press(key)
        QTimer.singleShot(0, self, self._follow_card)
        return did

    def _follow_card(self) -> None:
        cards = cast("list[Overlay]", self._window.findChildren(Overlay))
        shown = [card for card in cards if card.isVisible()]
        if not shown:
            said = "" if self._strip.isHidden() else self._strip.accessibleName()
            self._go_back()
            if said:
                self.bar.say(said)
            return
        card = shown[-1]
        card.closed.connect(self._go_back)
        if isinstance(card, SentCard):
            card.came_back.connect(self._bring)

    def _bring(self) -> None:
        """What was asked on a card was refused: the window comes once more for it."""
        if self.docked:
            self.expand()
            self._visiting = True

    def _go_back(self) -> None:
        if self._visiting:
            self.dock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the hidden window says is said at the bar."""
        if watched is self._strip and event.type() == QEvent.Type.ShowToParent and self.docked:
            self.bar.say(self._strip.accessibleName())
            QTimer.singleShot(0, self._strip, self._strip.clear)
        return False
