"""What the window says of its link to the hall: the banner while there is none, a word in the status bar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from workstation.services.tray.views import Standing
from workstation.sync.pusher import Link, LinkState
from workstation.ui.clock import WallClock
from workstation.ui.inquiry import Inquiry
from workstation.ui.messages import Messages, wording
from workstation.ui.tasks import Done, Tasks
from workstation.ui.widgets.banner import OfflineBanner
from workstation.ui.widgets.status_bar import StatusBar

CALM_MS = 400


class LinkView(QObject):
    """Shows how the station stands to the hall and how many changes wait.

    `moved(Standing)` whenever one of the two figures is another.
    """

    moved = Signal(object)

    def __init__(
        self,
        banner: OfflineBanner,
        status: StatusBar,
        messages: Messages,
        tasks: Tasks,
        standing: Callable[[], Standing],
        now: WallClock,
        try_now: Callable[[], None],
        parent: QObject | None = None,
        *,
        calls: bool = True,
    ) -> None:
        """`calls`: whether numbers are called here, which without the hall takes another key."""
        super().__init__(parent)
        self._calls = calls
        self._banner, self._status, self._messages = banner, status, messages
        self._now = now
        self._state: LinkState | None = None
        self._standing: Standing | None = None
        # how many changes had gathered when the link came back; None while it was never away
        self._gathered: int | None = None
        # whether what waits was counted since the link last changed
        self._fresh = False
        self._counting = Inquiry(tasks, standing, self._counted, self)
        banner.offer_retry(try_now)
        # a burst of small changes is one look at the journal
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(CALM_MS)
        self._soon.timeout.connect(self._counting.ask)
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._show)
        self._second.start()

    @property
    def waiting(self) -> int:
        """How many changes wait to be sent, as far as was counted."""
        return self._standing.waiting if self._standing else 0

    def rest(self) -> None:
        """The window goes: look no more."""
        self._soon.stop()
        self._second.stop()

    def link_changed(self, state: LinkState) -> None:
        """The link came or went."""
        self._state = state
        if state.link is Link.ONLINE:
            self._messages.hall_is_back()
        if state.link in (Link.OFFLINE, Link.STOPPED):
            self._gathered = max(self._gathered or 0, self.waiting)
        self._fresh = False
        self._counting.ask()
        self._show()

    def rows_changed(self, _tables: frozenset[str]) -> None:
        """Something was written: count anew what waits."""
        self._soon.start()

    def _counted(self, done: Done[Standing]) -> None:
        if done.ok:
            before, self._standing = self._standing, done.value
            self._fresh = not self._counting.running
            if self._gathered is not None:
                self._gathered = max(self._gathered, done.value.waiting)
            if before != done.value:
                self.moved.emit(done.value)
            more = done.value.to_look_at - (before.to_look_at if before else 0)
            if more > 0:
                self._messages.add(
                    "danger",
                    self.tr("%n thing(s) to look at.", "", done.value.to_look_at),
                    self.tr("Nothing is lost. Ctrl+O opens the list."),
                )
        self._show()

    def _show(self) -> None:
        state = self._state
        if state is None or state.link is Link.UNKNOWN:
            self._banner.hide()
            self._show_waiting()
        elif state.link is Link.ONLINE:
            self._show_back()
            self._show_waiting()
        else:
            happened, kept, brief = self._words(state)
            self._banner.show_trouble(happened, kept, self._next_try(state), tray=True, brief=brief)
            words = (
                self.tr("Offline · %n to be sent", "", self.waiting) if self.waiting else self.tr("Offline")
            )
            self._status.show_sync(words, "offline")

    def _show_waiting(self) -> None:
        if self.waiting:
            self._status.show_sync(self.tr("%n to be sent", "", self.waiting), "pending")
        elif self._state is not None and self._state.link is Link.ONLINE:
            self._status.show_sync(self.tr("In step with the hall"))

    def _show_back(self) -> None:
        """The link is back after an absence: what is being sent, then that all of it was."""
        if self._gathered is None or not self._fresh:
            return
        if self.waiting:
            self._banner.show_sending(
                self.tr("The hall answers again."), self.tr("%n change(s) are being sent.", "", self.waiting)
            )
        elif self._gathered:
            self._banner.show_sent(self.tr("All sent: %n change(s).", "", self._gathered))
            self._gathered = None
        else:
            self._banner.show_sent(self.tr("The hall answers again."))
            self._gathered = None

    def _words(self, state: LinkState) -> tuple[str, str, str]:
        if state.link is Link.STOPPED and state.reason is not None:
            words = wording(state.reason)
            return words.happened, words.rest, ""
        away = max(timedelta(), self._now() - state.since)
        happened = self.tr("The hall's database has not answered for {time}.").format(time=self._length(away))
        if not self._calls:
            return happened, *self._kept_elsewhere()
        if self.waiting:
            kept = self.tr(
                "Receiving, accepting and printing go on. %n change(s) lie on this PC and are sent by "
                "themselves. To call, press Ctrl+G and type the number in the visitor's hand.",
                "",
                self.waiting,
            )
            brief = self.tr("%n change(s) lie on this PC. Ctrl+G calls by the slip.", "", self.waiting)
        else:
            brief = self.tr("Work goes on. Ctrl+G calls by the slip.")
            kept = self.tr(
                "Receiving, accepting and printing go on. To call, press Ctrl+G and type the number in the "
                "visitor's hand."
            )
        return happened, kept, brief

    def _kept_elsewhere(self) -> tuple[str, str]:
        """What goes on at a guide's desk or a supervisor's."""
        if not self.waiting:
            words = self.tr("What is shown is as it last came; what can be done on this PC goes on.")
            return words, self.tr("Shown as it last came.")
        words = self.tr(
            "What can be done on this PC goes on; %n change(s) lie here and are sent by themselves.",
            "",
            self.waiting,
        )
        return words, self.tr("%n change(s) lie on this PC.", "", self.waiting)

    def _length(self, away: timedelta) -> str:
        minutes, seconds = divmod(int(away.total_seconds()), 60)
        if minutes >= 60:
            return self.tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)
        if minutes:
            return self.tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=seconds)
        return self.tr("{seconds} s").format(seconds=seconds)

    def _next_try(self, state: LinkState) -> str:
        if state.next_try is None:
            return ""
        seconds = max(0, int((state.next_try - self._now()).total_seconds()))
        return self.tr("Next try {time}").format(time=f"{seconds // 60:02}:{seconds % 60:02}")
