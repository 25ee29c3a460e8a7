"""The rare real question: the button names the deed, the focus stands on going back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.ui.theme import Theme
from workstation.ui.widgets.keycap import DANGER, OUTLINE, KeyCapButton
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.text import label


class Confirm(Overlay):
    """Only for what cannot be undone: sending a refusal, retiring a station, deleting a draft, quitting."""

    def __init__(
        self, theme: Theme, host: QWidget, title: str, text: str, verb: str, agreed: Callable[[], None]
    ) -> None:
        """`verb` is what the button says; `agreed` runs when it is pressed."""
        super().__init__(theme, host, width=480, top=96, name=title)
        self._agreed = agreed
        inner = QVBoxLayout()
        size = theme.size
        inner.setContentsMargins(size(20), size(18), size(20), size(16))
        inner.setSpacing(size(10))
        inner.addWidget(label(title, "section", wrap=True))
        inner.addWidget(label(text, "bodySoft", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(size(10))
        row.addStretch(1)
        self.back = KeyCapButton(theme, self.tr("Go back"), "Esc", OUTLINE, height=36)
        self.back.clicked.connect(self.close_card)
        self.yes = KeyCapButton(theme, verb, "", DANGER, height=36)
        self.yes.clicked.connect(self._agree)
        row.addWidget(self.back)
        row.addWidget(self.yes)
        inner.addSpacing(size(4))
        inner.addLayout(row)
        self.body.addLayout(inner)
        self.closed.connect(self.deleteLater)

    def ask(self) -> None:
        """Show the question."""
        self.open(self.back)

    def _agree(self) -> None:
        self.close_card()
        self._agreed()
