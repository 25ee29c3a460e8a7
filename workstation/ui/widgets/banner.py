"""The two banners: no link to the hall, and the demo hall."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import ON_DARK, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label


class OfflineBanner(QFrame):
    """40 high, dark, only while there is no link: what happened, what goes on, what to press."""

    def __init__(self, theme: Theme, press: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offlineBanner")
        self.setFixedHeight(theme.size(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(16), 0)
        row.setSpacing(theme.size(10))
        row.addWidget(Picture(theme, "cloud-off", "offline.onSolid", 16))
        self.happened = label("", "strong", tone="onOffline")
        self.kept = ElidedLabel("", "soft", tone="onOffline")
        row.addWidget(self.happened)
        row.addWidget(self.kept, 1)
        self.next_try = label("", "soft", tone="onOffline")
        row.addWidget(self.next_try)
        self.retry = KeyCapButton(theme, self.tr("Try now"), "", ON_DARK, height=28)
        self.waiting = KeyCapButton(theme, self.tr("To be sent"), "Ctrl+O", ON_DARK, height=28)
        self.waiting.clicked.connect(lambda: press("Ctrl+O"))
        row.addWidget(self.retry)
        row.addWidget(self.waiting)
        self.retry.hide()
        self.waiting.hide()
        self.hide()

    def show_trouble(self, happened: str, kept: str, next_try: str = "", *, tray: bool = False) -> None:
        """Say since when, and what goes on; `tray` offers the list of what waits to be sent."""
        self.happened.setText(happened)
        self.kept.setText(kept)
        self.next_try.setText(next_try)
        self.waiting.setVisible(tray)
        self.setAccessibleName(f"{happened} {kept}")
        self.show()

    def offer_retry(self, retry: Callable[[], None]) -> None:
        """Show the button that tries at once."""
        self.retry.clicked.connect(retry)
        self.retry.show()


class DemoBanner(QFrame):
    """A thin strip that says this is the demo hall: nothing here is valid."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "demoBanner")
        self.setFixedHeight(theme.size(26))
        restyle(self, st="warn")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(16), 0)
        row.setSpacing(theme.size(8))
        row.addWidget(Picture(theme, "info", "warn.ink", 14))
        words = self.tr("Sample data: everything in this hall is made up, its papers are valid nowhere.")
        row.addWidget(label(words, "caption", tone="warn"))
        row.addStretch(1)
