"""The bar of pages without a window: the page's name, one line about now, the page's own actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.function_key import FunctionKey
from workstation.ui.widgets.search_button import SearchButton
from workstation.ui.widgets.text import label


@dataclass(frozen=True)
class PageAction:
    """One action of a page: its words and its key."""

    text: str
    key: str


class PageBar(QFrame):
    """64 high, in the place of the ticket bar. `press(key)` is called for what is clicked."""

    def __init__(self, theme: Theme, press: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "topBar")
        self._theme, self._press = theme, press
        self.setFixedHeight(theme.measure("callBar"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(14), 0)
        row.setSpacing(theme.size(14))
        self.title = label("", "title")
        self.line = label("", "soft", wrap=True)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.addWidget(self.title)
        row.addWidget(self.line, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(theme.size(6))
        row.addLayout(self._actions)
        self.search = SearchButton(theme)
        self.search.clicked.connect(lambda: self._press("Ctrl+K"))
        self.search.hide()
        row.addWidget(self.search)

    def show_page(self, title: str, line: str = "", actions: tuple[PageAction, ...] = ()) -> None:
        """Show a page's name, its line (on two lines where one has no room) and its actions."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setToolTip(line)
        while self._actions.count():
            old = self._actions.takeAt(0).widget()
            if old is not None:
                old.deleteLater()
        for action in actions:
            made = FunctionKey(self._theme, action.text, action.key, width=76)
            made.clicked.connect(lambda _checked=False, key=action.key: self._press(key))
            self._actions.addWidget(made)

    def offer_search(self, words: str) -> None:
        """Show the search box with these words; "" takes it away."""
        self.search.setText(words)
        self.search.setVisible(bool(words))
