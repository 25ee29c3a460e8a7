"""Moving this PC to another window, and signing it off: two buttons and what stands behind them."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Window
from workstation.services.enrol.post import MAY, Moved, Retired, StationPost
from workstation.services.own_pc import Enrolled
from workstation.services.reference import ReferenceShelf
from workstation.sync.opening import OpenStation
from workstation.ui.screen import Desk
from workstation.ui.screens.settings.post_cards import MoveCard, RetireCard
from workstation.ui.tasks import Done
from workstation.ui.widgets.keycap import DANGER, OUTLINE, KeyCapButton
from workstation.ui.widgets.text import label, rule


class PostRow(QWidget):
    """`moved(Moved)`, `retired(Retired)`. Shows nothing for a demo hall and for a PC that is no station."""

    moved = Signal(object)
    retired = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._me = cast("SignedIn | None", desk.parts.get(SignedIn))
        opened = cast("OpenStation | None", desk.parts.get(OpenStation))
        shelf = cast("ReferenceShelf | None", desk.parts.get(ReferenceShelf))
        self._post = StationPost(opened, shelf) if opened is not None and shelf is not None else None
        self._segment = opened.station.identity.segment if opened is not None else ""
        self.card: MoveCard | RetireCard | None = None
        theme, size = desk.theme, desk.theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(size(8))
        column.addWidget(rule())
        row = QHBoxLayout()
        row.setSpacing(size(8))
        self.move_button = KeyCapButton(theme, self.tr("Move to another window…"), kind=OUTLINE)
        self.move_button.clicked.connect(self.ask_where)
        self.retire_button = KeyCapButton(theme, self.tr("Sign this PC off…"), kind=DANGER)
        self.retire_button.clicked.connect(self.ask_off)
        row.addWidget(self.move_button, 1)
        row.addWidget(self.retire_button)
        column.addLayout(row)
        self.who = label(self.tr("Only IT and supervisors move a PC or sign it off."), "soft", wrap=True)
        column.addWidget(self.who)
        may = self._me is not None and bool(self._me.roles.intersection(MAY))
        self.move_button.setEnabled(may)
        self.retire_button.setEnabled(may)
        self.who.setVisible(not may)

    def show_station(self, station: Enrolled | None) -> None:
        """A station of a real hall can be moved and signed off, while it is the one that runs."""
        real = station is not None and not station.demo
        self.setVisible(real and self._post is not None and self._segment == (station and station.segment))

    def ask_where(self) -> None:
        """Ask for the hall's windows, then which one."""
        if self._post is not None:
            self._desk.tasks.query(self._post.windows, self._windows_known, self)

    def _windows_known(self, done: Done[tuple[Window, ...]]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self.card = MoveCard(self._desk, self._segment, done.value, self._move)
        self.card.ask()

    def ask_off(self) -> None:
        """Ask for the segment to be typed."""
        self.card = RetireCard(self._desk, self._segment, self._retire)
        self.card.ask()

    def _move(self, window: str) -> None:
        post, me = self._post, self._me
        if post is not None and me is not None:
            self._desk.tasks.write(lambda: post.move(window, me=me), self._moved, self)

    def _moved(self, done: Done[Moved]) -> None:
        if self._said_no(done):
            return
        self._desk.messages.say(
            "ok",
            self.tr("{segment} stands at window {window} now.").format(
                segment=done.value.segment, window=done.value.window
            ),
        )
        self.moved.emit(done.value)

    def _retire(self, typed: str) -> None:
        post, me = self._post, self._me
        if post is not None and me is not None:
            self._desk.tasks.write(lambda: post.retire(typed, me=me), self._retired, self)

    def _retired(self, done: Done[Retired]) -> None:
        if not self._said_no(done):
            self.retired.emit(done.value)

    def _said_no(self, done: Done[Moved] | Done[Retired]) -> bool:
        card = self.card
        if card is not None and done.error is not None:
            card.refused(done.error)
            return True
        if card is not None:
            self.card = None
            card.held = False
            card.close_card()
        return done.error is not None
