"""What stands where rows would be: nothing here, still loading, went wrong, no link, not allowed."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import OUTLINE, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import label

LOW = 170
"""px of the design: a lower place has no room for the picture above the words."""


class Kind(Enum):
    """Why there are no rows: the icon and its colour."""

    EMPTY = ("list", "ink.muted")
    LOADING = ("clock", "ink.muted")
    ERROR = ("warning", "danger.ink")
    OFFLINE = ("cloud-off", "offline.ink")
    FORBIDDEN = ("lock", "ink.muted")


class PageState(QWidget):
    """One sentence of a person to a person, and one thing to do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._act: Callable[[], None] | None = None
        column = self._column = QVBoxLayout(self)
        column.setSpacing(theme.size(8))
        column.addStretch(2)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._picture = Picture(theme, "list", "ink.muted", 28)
        column.addWidget(self._picture, 0, middle)
        self.title = label("", "emphasisBold", wrap=True)
        self.title.setAlignment(middle)
        column.addWidget(self.title)
        self.text = label("", "soft", wrap=True)
        self.text.setAlignment(middle)
        column.addWidget(self.text)
        self.button = KeyCapButton(theme, "", "", OUTLINE)
        self.button.clicked.connect(self._do)
        column.addWidget(self.button, 0, middle)
        column.addStretch(3)
        self._fit()
        self.say(Kind.EMPTY, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low place the words keep their height and the picture goes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < self._theme.size(LOW)
        self._picture.setVisible(not low)
        edge, side = self._theme.size(6 if low else 24), self._theme.size(24)
        self._column.setContentsMargins(side, edge, side, edge)

    def minimumSizeHint(self) -> QSize:
        """What is needed without the picture."""
        edges = self._column.contentsMargins()
        high = super().minimumSizeHint().height() - edges.top() - edges.bottom()
        if not self._picture.isHidden():
            high -= self._picture.sizeHint().height() + self._column.spacing()
        return QSize(super().minimumSizeHint().width(), high + 2 * self._theme.size(6))

    def say(
        self,
        kind: Kind,
        title: str,
        text: str = "",
        *,
        button: str = "",
        key: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a state. `button`, `key` and `act` are the one thing to do; without them no button."""
        self._picture.show_icon(*kind.value)
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self._act = act
        self.button.setVisible(bool(button))
        if button:
            self.button.show_as(button, key)
        self.setAccessibleName(f"{title} {text}".strip())

    def _do(self) -> None:
        if self._act is not None:
            self._act()


class RowsOrState(QStackedWidget):
    """Rows, or the sentence that stands in their place."""

    def __init__(self, theme: Theme, rows: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = PageState(theme)
        self._rows = rows
        self.addWidget(rows)
        self.addWidget(self.state)

    def show_rows(self) -> None:
        """There is something to show. Who waited for the rows stands on them."""
        waited = self.hasFocus()
        self.setCurrentWidget(self._rows)
        if waited:
            self._rows.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_state(
        self,
        kind: Kind,
        title: str,
        text: str = "",
        *,
        button: str = "",
        key: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """There is nothing: say why (see PageState.say)."""
        self.state.say(kind, title, text, button=button, key=key, act=act)
        now = QApplication.focusWidget()
        if now is not None and (now is self._rows or self._rows.isAncestorOf(now)):
            # hidden rows would hand the focus to whatever comes next in the window, the avatar even
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentWidget(self.state)
