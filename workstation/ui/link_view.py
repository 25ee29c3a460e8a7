"""What the window says of its link to the hall: the banner while there is none, a word in the status bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from workstation.store.station_store import StationStore
from workstation.sync.pusher import Link, LinkState
from workstation.ui.clock import WallClock
from workstation.ui.messages import wording
from workstation.ui.tasks import Done, Tasks
from workstation.ui.widgets.banner import OfflineBanner
from workstation.ui.widgets.status_bar import StatusBar

CALM_MS = 400


class LinkView(QObject):
    """Shows how the station stands to the hall and how many changes wait."""

    def __init__(
        self,
        banner: OfflineBanner,
        status: StatusBar,
        tasks: Tasks,
        store: StationStore,
        now: WallClock,
        try_now: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._banner, self._status, self._tasks, self._store, self._now = banner, status, tasks, store, now
        self._state: LinkState | None = None
        self._waiting = 0
        banner.offer_retry(try_now)
        # a burst of small changes is one look at the journal
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CALM_MS)
        self._soon.timeout.connect(self._count)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show)
        self._second.start()

    def rest(self) -> None:
        """The window goes: look no more."""
        self._soon.stop()
        self._second.stop()

    def link_changed(self, state: LinkState) -> None:
        """The link came or went."""
        self._state = state
        self._soon.start()
        self._show()

    def rows_changed(self, _tables: frozenset[str]) -> None:
        """Something was written: count anew what waits."""
        self._soon.start()

    def _count(self) -> None:
        def ask() -> int:
            with self._store.reading() as reader:
                return reader.waiting_actions()

        self._tasks.query(ask, self._counted)

    def _counted(self, done: Done[int]) -> None:
        if done.ok:
            self._waiting = done.value
        self._show()

    def _show(self) -> None:
        state = self._state
        if state is None or state.link in (Link.UNKNOWN, Link.ONLINE):
            self._banner.hide()
            if self._waiting:
                self._status.show_sync(self.tr("%n to be sent", "", self._waiting), "pending")
            elif state is not None and state.link is Link.ONLINE:
                self._status.show_sync(self.tr("In step with the hall"))
            return
        happened, kept = self._words(state)
        self._banner.show_trouble(happened, kept, self._next_try(state))
        self._status.show_sync(self.tr("Hall not reached"), "offline")

    def _words(self, state: LinkState) -> tuple[str, str]:
        if state.link is Link.STOPPED and state.reason is not None:
            words = wording(state.reason)
            return words.happened, words.rest
        minutes = int((self._now() - state.since).total_seconds() // 60)
        if minutes:
            happened = self.tr("The hall's database has not answered for %n min.", "", minutes)
        else:
            happened = self.tr("The hall's database does not answer.")
        if not self._waiting:
            return happened, self.tr("Receiving, judging and printing go on here; numbers do not change.")
        kept = self.tr(
            "Receiving, judging and printing go on here; %n changes lie safe on this PC.", "", self._waiting
        )
        return happened, kept

    def _next_try(self, state: LinkState) -> str:
        if state.next_try is None:
            return ""
        seconds = int((state.next_try - self._now()).total_seconds())
        return self.tr("Next try in %n s", "", seconds) if seconds > 0 else ""
