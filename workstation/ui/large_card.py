"""Ctrl+T: written large for somebody who does not hear well; nothing of it is kept."""

from __future__ import annotations

from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from workstation.ui.screen import Desk
from workstation.ui.widgets.keycap import OUTLINE, KeyCap, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label

AREA = "page:写给他看"
LETTERS = 40
WHOLE = 4_000
"""Larger than any window: the card fills the page below the bar."""


def sentences() -> tuple[tuple[str, str], ...]:
    """What is said at every window, ready to be shown with one key: its short name and the words."""
    translate = QCoreApplication.translate
    return (
        (
            translate("LargeCard", "What for"),
            translate("LargeCard", "What would you like to do today? You can type it here."),
        ),
        (
            translate("LargeCard", "Identity card"),
            translate("LargeCard", "Please show me your identity card."),
        ),
        (
            translate("LargeCard", "Wait"),
            translate("LargeCard", "Please wait a moment, I am checking your papers."),
        ),
        (translate("LargeCard", "Done"), translate("LargeCard", "It is done. Please keep this paper.")),
    )


class LargeCard(Overlay):
    """The whole page in letters that are read from across the counter; visitor and clerk both type in it."""

    def __init__(self, desk: Desk) -> None:
        title = QCoreApplication.translate("LargeCard", "Written large")
        super().__init__(desk.theme, desk.host, width=WHOLE, height=WHOLE, top=12, name=title)
        size = desk.theme.size
        head = QHBoxLayout()
        head.setContentsMargins(size(18), size(10), size(14), size(6))
        head.setSpacing(size(12))
        head.addWidget(label(title, "section"))
        head.addWidget(label(self.tr("Nothing of it is kept."), "soft"), 1)
        head.addWidget(KeyCap(desk.theme, "Esc", self.tr("back")))
        self.body.addLayout(head)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(title)
        self.text.setPlaceholderText(self.tr("Type here, then turn the screen."))
        self.text.setTabChangesFocus(True)
        self.text.setStyleSheet(f"font-size: {size(LETTERS)}px; border: 0;")
        self.body.addWidget(self.text, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(size(14), size(8), size(14), size(12))
        foot.setSpacing(size(8))
        self.ready: list[KeyCapButton] = []
        for number, (name, words) in enumerate(sentences(), start=1):
            key = f"Alt+{number}"
            button = KeyCapButton(desk.theme, name, key, OUTLINE, height=34)
            button.setAccessibleName(words)
            button.clicked.connect(partial(self.show_words, words))
            desk.keys.bind(AREA, key, partial(self.show_words, words), self)
            self.ready.append(button)
            foot.addWidget(button)
        foot.addStretch(1)
        self.empty = KeyCapButton(desk.theme, self.tr("Empty it"), "Ctrl+Return", OUTLINE, height=34)
        self.empty.clicked.connect(self.primary)
        foot.addWidget(self.empty)
        self.body.addLayout(foot)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Show it; typing begins at once."""
        self.open(self.text)

    def show_words(self, words: str, _checked: bool = False) -> None:
        """One of the ready sentences; what was typed goes away."""
        self.text.setPlainText(words)
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)
        self.text.setFocus()

    def primary(self) -> None:
        """Ctrl+Enter: an empty page for the answer."""
        self.text.clear()
        self.text.setFocus()


class LargeAnywhere(QObject):
    """Ctrl+T on every page: opens it, or closes the one that lies open."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent or desk.host)
        self._desk = desk
        desk.keys.bind("app", "Ctrl+T", self.press)

    def press(self) -> None:
        """Ctrl+T."""
        cards = cast("list[LargeCard]", self._desk.host.findChildren(LargeCard))
        shown = next((card for card in cards if card.isVisible()), None)
        if shown is not None:
            shown.close_card()
            return
        LargeCard(self._desk).ask()
