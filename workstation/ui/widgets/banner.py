"""The two banners: no link to the hall, and the demo hall."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from workstation.ui.announce import announce
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.keycap import ON_DARK, OUTLINE, KeyCapButton
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.text import ElidedLabel, label

FOLDS_AFTER_MS = 5000


class OfflineBanner(QFrame):
    """40 high, dark, only while there is no link: what happened, what goes on, what to press.

    Once everything was sent it says so and folds away by itself.
    """

    def __init__(self, theme: Theme, press: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "offlineBanner")
        self.setFixedHeight(theme.size(40))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(16), 0, theme.size(16), 0)
        row.setSpacing(theme.size(10))
        self._picture = Picture(theme, "cloud-off", "offline.onSolid", 16)
        row.addWidget(self._picture)
        self.happened = label("", "strong", tone="onOffline")
        self.kept = ElidedLabel("", "bodySoft", tone="onOffline")
        row.addWidget(self.happened)
        row.addWidget(self.kept, 1)
        self.next_try = label("", "soft", tone="onOffline")
        row.addWidget(self.next_try)
        self.retry = KeyCapButton(theme, self.tr("Try now"), "F5", ON_DARK, height=28)
        self.waiting = KeyCapButton(theme, self.tr("To be sent"), "Ctrl+O", OUTLINE, height=28)
        self.waiting.clicked.connect(lambda: press("Ctrl+O"))
        row.addWidget(self.retry)
        row.addWidget(self.waiting)
        self.retry.hide()
        self.waiting.hide()
        self._retryable = False
        self._fold = QTimer(self)
        self._fold.setSingleShot(True)
        self._fold.setInterval(FOLDS_AFTER_MS)
        self._fold.timeout.connect(self.hide)
        self.hide()

    def show_trouble(
        self, happened: str, kept: str, next_try: str = "", *, tray: bool = False, brief: str = ""
    ) -> None:
        """Say since when, and what goes on (`brief` where there is little room); `tray` offers the list of
        what waits to be sent."""
        self._fold.stop()
        appears = self.isHidden() or self.property("st") == "ok"
        self._dress("", "cloud-off")
        self._say(happened, kept, next_try, brief)
        self.waiting.setVisible(tray)
        self.retry.setVisible(self._retryable)
        self.show()
        if appears:
            announce(self, f"{happened} {kept}", urgent=True)

    def show_sending(self, happened: str, kept: str) -> None:
        """The link is back and what waited is on its way."""
        self._fold.stop()
        self._dress("ok", "cloud")
        self._say(happened, kept)
        self.retry.hide()
        self.show()

    def show_sent(self, words: str) -> None:
        """Everything was sent: say it, then fold away."""
        self._dress("ok", "check")
        self._say(words, "")
        self.retry.hide()
        self.waiting.hide()
        self.show()
        announce(self, words)
        self._fold.start()

    def offer_retry(self, retry: Callable[[], None]) -> None:
        """Show the button that tries at once."""
        self.retry.clicked.connect(retry)
        self._retryable = True

    def try_now(self) -> None:
        """F5: try at once; nothing where there is nothing to try."""
        if not self.retry.isHidden():
            self.retry.click()

    def _dress(self, tone: str, icon: str) -> None:
        if (self.property("st") or "") != tone:
            restyle(self, st=tone)
        self._picture.show_icon(icon, "offline.onSolid")

    def _say(self, happened: str, kept: str, next_try: str = "", brief: str = "") -> None:
        self.happened.setText(happened)
        self.kept.brief = brief
        self.kept.setText(kept)
        self.next_try.setText(next_try)
        self.setAccessibleName(f"{happened} {kept}".strip())


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
