"""Says that the hall will ask for a newer program, quietly until the day comes, and plainly from then on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QWidget

from workstation.services.minimum import Age, Minimum, Standing
from workstation.ui.inquiry import Inquiry
from workstation.ui.tasks import Done, Tasks
from workstation.ui.theme import Theme
from workstation.ui.widgets.notice_strip import NoticeStrip

LOOK_MS = 600_000
"""A window that stays open overnight learns within ten minutes that the day has come."""


class VersionWatch(QObject):
    """Asks `standing()` when documents changed, and now and then for the turn of the day."""

    def __init__(
        self,
        theme: Theme,
        content: QWidget,
        tasks: Tasks,
        standing: Callable[[], Standing],
        parent: QObject | None = None,
    ) -> None:
        """The strip goes to the top of `content`, below the banner of the link."""
        super().__init__(parent)
        self._asking = Inquiry(tasks, standing, self._answered, self)
        self.strip = NoticeStrip(theme, content)
        layout = content.layout()
        if isinstance(layout, QBoxLayout):
            layout.insertWidget(1, self.strip)
        self._turn = QTimer(self)
        self._turn.setInterval(LOOK_MS)
        self._turn.timeout.connect(self.look)
        self._turn.start()

    def rest(self) -> None:
        """The window goes: look no more."""
        self._turn.stop()

    def rows_changed(self, tables: frozenset[str]) -> None:
        """Rows changed in the station file."""
        if "document" in tables:
            self.look()

    def look(self) -> None:
        """Ask how this program stands."""
        self._asking.ask()

    def _answered(self, done: Done[Standing]) -> None:
        if not done.ok:
            return
        standing = done.value
        minimum = standing.minimum
        if minimum is None or standing.age is Age.GOOD:
            self.strip.hide()
            return
        values = {"have": standing.have, "needed": minimum.version, "day": self._day(minimum)}
        if standing.age is Age.SOON:
            words = self.tr("From {day} on this program must be at least {needed}.").format(**values)
            rest = self.tr("It is {have} now; IT will install the new one. Work on as usual.").format(
                **values
            )
        else:
            words = self.tr("This program is too old for the hall since {day}: {have} instead of {needed}.")
            words = words.format(**values)
            rest = self.tr(
                "Call IT to install it. Nothing new can be begun here; what was done is still sent, drafts"
                " stay, everything can be looked at."
            )
        self.strip.show_notice(words, f"{rest} {minimum.message}".strip(), warns=standing.age is Age.TOO_OLD)

    def _day(self, minimum: Minimum) -> str:
        since = minimum.since
        # in the order and with the names of the window's language
        return QLocale().toString(QDate(since.year, since.month, since.day), self.tr("d MMMM yyyy"))
