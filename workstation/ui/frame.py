"""The one window on the desktop: first the opening, then sign-in, then whoever works here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from workstation.domain.errors import RuleBroken
from workstation.ui.messages import wording
from workstation.ui.theme import Theme
from workstation.ui.widgets.page_state import Kind, PageState

DESIGN = (1366, 768)
SMALLEST = (1280, 680)


class Frame(QWidget):
    """`closing()` when somebody wants to quit; it goes only after `agree()`. `support_asked()`: Shift+F1."""

    closing = Signal()
    support_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("shell")
        self.setWindowTitle(self.tr("Shouwen"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*DESIGN)
        self.theme = theme
        self._agreed = False
        self._stack = QStackedLayout(self)
        self._state = PageState(theme)
        self._stack.addWidget(self._state)

    def show_opening(self) -> None:
        """The first frame: something is happening."""
        self._state.say(
            Kind.LOADING, self.tr("Opening the station…"), self.tr("The first time takes a few seconds.")
        )
        self._stack.setCurrentWidget(self._state)

    def show_trouble(self, error: RuleBroken, again: Callable[[], None]) -> None:
        """The station cannot be opened: what happened, what was kept, what to do."""
        words = wording(error)
        self._state.say(Kind.ERROR, words.happened, words.rest, button=self.tr("Try again"), act=again)
        self._stack.setCurrentWidget(self._state)

    def show_page(self, page: QWidget) -> None:
        """Bring a page to the front."""
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def drop(self, page: QWidget) -> None:
        """A page that is not needed any more."""
        self._stack.removeWidget(page)
        page.deleteLater()

    def agree(self) -> None:
        """Nothing is in the way: the window may go."""
        self._agreed = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+F1 on a page that has no keys of its own: at the door, on the lock, at the first start."""
        if event.key() == Qt.Key.Key_F1 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            self.support_asked.emit()
            return
        super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first."""
        if not self._agreed:
            self.closing.emit()
        if self._agreed:
            event.accept()
        else:
            event.ignore()
