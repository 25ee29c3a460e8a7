"""Ctrl+O: what waits to be sent, what the hall did not take, and whom to tell. The page stays beside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workstation.domain.machine import CLERKS
from workstation.services.clock_check import ClockDoubt
from workstation.services.tray.views import Choice, Conflict, ToTell, Tray
from workstation.ui.announce import announce
from workstation.ui.inquiry import Inquiry
from workstation.ui.offline.conflict_panel import ConflictPanel
from workstation.ui.offline.told_row import Task, TaskRow, tasks_of
from workstation.ui.offline.tray_alarm import TrayAlarm
from workstation.ui.offline.tray_foot import tray_foot
from workstation.ui.offline.tray_head import TrayHead
from workstation.ui.offline.waiting_row import WaitingRow, clear_rows
from workstation.ui.offline.words import why_words
from workstation.ui.offline.work import TrayWork
from workstation.ui.screen import Desk
from workstation.ui.tasks import Done
from workstation.ui.widgets.overlay import Overlay
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.scroll import scrolled
from workstation.ui.widgets.text import label

WIDE, MARGIN, GLOW = 516, 16, 18
MOST, MOST_HIGH = 40, 16777215
AREA = "list:待上传"
FRESH_MS = 1000


class TrayCard(Overlay):
    """At the right of the page, below the banners. `online()` says whether the hall answers."""

    settled = Signal()

    def __init__(self, desk: Desk, work: TrayWork, online: Callable[[], bool], below: QWidget) -> None:
        super().__init__(desk.theme, desk.host, width=WIDE, name="")
        self._desk, self._work, self._online, self._below = desk, work, online, below
        self._tray: Tray | None = None
        self._at, self._busy = 0, False
        self.setAccessibleName(self.tr("To be sent"))
        self.head = TrayHead(desk.theme)
        self.head.close_button.clicked.connect(self.close_card)
        self.body.addWidget(self.head)
        self.empty = PageState(desk.theme)
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._column.addLayout(self._rows)
        self.alarm = TrayAlarm(desk.theme)
        self._column.addWidget(self.alarm)
        self.conflict = ConflictPanel(desk.theme)
        self.conflict.used.connect(self._settle)
        self.conflict.reshaped.connect(lambda: QTimer.singleShot(0, self, self._fit))
        self._column.addWidget(self.conflict)
        self._tasks = QVBoxLayout()
        self._tasks.setSpacing(0)
        self._column.addLayout(self._tasks)
        self._column.addWidget(self.empty, 1)
        self._column.addStretch(0)
        for part in (self.alarm, self.conflict, self.conflict.deciding, self.empty):
            part.hide()
        self._area = scrolled(self._inner)
        self.body.addWidget(self._area, 1)
        # how it is decided stays in sight, however long the two versions are
        self.body.addWidget(self.conflict.deciding)
        self.body.addStretch(0)
        self.foot = tray_foot(desk.theme, calls=bool(work.me.roles.intersection(CLERKS)))
        self.body.addWidget(self.foot)
        self._inner.installEventFilter(self)
        self._bind()
        # what was settled here a moment ago never comes back for a moment
        self._reading = Inquiry(
            desk.tasks, lambda: work.tray.tray(me=work.me), self._came, self, only_last=True
        )
        self._fresh = QTimer(self)
        self._fresh.setSingleShot(True)
        self._fresh.setInterval(FRESH_MS)
        self._fresh.timeout.connect(self.read)
        self.closed.connect(self._fresh.stop)
        # the chief representative's, half typed at a clerk's window
        self.closed.connect(self.conflict.password.clear)

    def _bind(self) -> None:
        bind = self._desk.keys.bind
        bind(AREA, "1", lambda: self._press(Choice.mine), self.card)
        bind(AREA, "2", lambda: self._press(Choice.hall), self.card)
        bind(AREA, "3", lambda: self._press(Choice.fields), self.card)
        bind(AREA, "Up", lambda: self._step(-1), self.card)
        bind(AREA, "Down", lambda: self._step(1), self.card)
        bind(AREA, "Return", self.primary, self.card)

    def ask(self) -> None:
        """Show it."""
        self.open(self.head.close_button)
        self.read()

    def read(self) -> None:
        """Look again what lies in the tray."""
        self._reading.ask()

    def rows_changed(self) -> None:
        """Something moved: look again, at most once a second."""
        if self.isVisible() and not self._fresh.isActive():
            self._fresh.start()

    def primary(self) -> None:
        """Enter and Ctrl+Enter: use the version that is chosen; without a conflict the first task is done."""
        if self._conflicts:
            self.conflict.apply()
            return
        tray = self._tray
        # the date is never confirmed by an Enter pressed too often: its button has to be
        tasks = tasks_of(tray) if tray is not None else ()
        if tasks:
            self._done_with(tasks[0])

    @property
    def _conflicts(self) -> tuple[Conflict, ...]:
        return self._tray.conflicts if self._tray is not None else ()

    def _press(self, choice: Choice) -> None:
        if self._conflicts:
            self.conflict.press(choice)
            if choice is Choice.fields:
                QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.conflict.fields))

    def _step(self, by: int) -> None:
        if self.conflict.isVisible() and self.conflict.step(by):
            return
        if len(self._conflicts) > 1:
            self._at = max(0, min(len(self._conflicts) - 1, self._at + by))
            self._show_conflict()
        elif self._conflicts:  # what the two versions say further below
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + by * self._area.viewport().height() // 2)

    def _came(self, done: Done[Tray]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
            return
        self._take(done.value)

    def _take(self, tray: Tray) -> None:
        """What is being looked at stays in front, however the others move up or down."""
        shown, self._tray = self.conflict.conflict, tray
        places = [place for place, one in enumerate(tray.conflicts) if shown and one.action == shown.action]
        if places and self.conflict.isVisible():
            self._at = places[0]
        self._show()

    def _show(self) -> None:
        tray = self._tray
        if tray is None:
            return
        self.head.show_tray(tray)
        clear_rows(self._rows)
        now, online = self._desk.now(), self._online()
        self.foot.setVisible(not online)
        for line in tray.waiting[:MOST]:
            self._rows.addWidget(WaitingRow(self.theme, line, now, online=online))
        if len(tray.waiting) > MOST:
            more = label(self.tr("and %n more", "", len(tray.waiting) - MOST), "soft")
            more.setContentsMargins(self.theme.size(14), self.theme.size(6), 0, self.theme.size(6))
            self._rows.addWidget(more)
        clear_rows(self._tasks)
        tasks = (*((tray.doubt,) if tray.doubt else ()), *tasks_of(tray))
        for task in tasks:
            row = TaskRow(self.theme, task, now)
            row.done.connect(self._done_with)
            self._tasks.addWidget(row)
        nothing = not (tray.waiting or tray.to_look_at or tray.decided)
        self.empty.setVisible(nothing)
        if nothing:
            self.empty.say(Kind.EMPTY, self.tr("Everything was sent."), self.tr("The hall took all of it."))
        self._show_conflict()

    def _show_conflict(self) -> None:
        count = len(self._conflicts)
        self.alarm.setVisible(bool(count))
        appears = bool(count) and self.conflict.isHidden()
        self.conflict.setVisible(bool(count))
        self.conflict.deciding.setVisible(bool(count))
        QTimer.singleShot(0, self, self._show_both if appears else self._fit)
        if not count:
            return
        self._at = min(self._at, count - 1)
        one = self._conflicts[self._at]
        words = self.tr("%n change(s) to look at", "", count)
        words += f" · {self._at + 1}/{count} ↑↓" if count > 1 else ""
        self.alarm.say(words, why_words(one))
        mine = one.may_choose(self._work.me.staff_no)
        self.conflict.show_conflict(one, self._desk.now(), mine_to_choose=mine)

    def _show_both(self) -> None:
        """Both versions and their keys stand at the top when there is no room for what waits above them."""
        self._fit()
        self._area.verticalScrollBar().setValue(self.alarm.y())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Words that take more or fewer lines than before have another height."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self._inner:
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Where there is room, what decides stands right below the two versions."""
        # measured beside a scroll bar: once there is one the lines are longer, and it would never go
        beside = self._area.width() - self._area.verticalScrollBar().sizeHint().width()
        high = self._column.totalHeightForWidth(beside)
        # without anything in it that wraps the column has no such height, and says -1
        self._area.setMaximumHeight(high if self._conflicts and high >= 0 else MOST_HIGH)

    def _settle(self, choice: Choice, mine: tuple[str, ...]) -> None:
        one, chief = self.conflict.conflict, self.conflict.chief_words()
        if one is None or self._busy:
            return
        if chief is not None and not all(chief):
            self.conflict.password.setFocus()
            self._desk.messages.say("info", self.tr("The chief representative types her own password."))
            return
        self._busy = True
        self._desk.messages.clear()
        remark = self.conflict.remark()
        self._desk.tasks.write(
            lambda: self._work.settle(one, choice, mine, chief, remark), self._landed, self
        )

    def _landed(self, done: Done[Tray]) -> None:
        self._busy = False
        self.conflict.password.clear()
        if done.error is not None:
            self._desk.messages.refused(done.error)
            if not self.conflict.chief.isHidden():
                self.conflict.password.setFocus()
            self.read()
            return
        words = self.tr("Settled. What was not chosen stays in the history.")
        self._desk.messages.say("ok", words)
        announce(self._desk.host, words)
        self.head.close_button.setFocus()
        self._take(done.value)
        self.settled.emit()

    def _done_with(self, task: Task) -> None:
        work = self._work

        def close() -> None:
            if isinstance(task, ToTell):
                work.tray.told(task.id, me=work.me)
            elif isinstance(task, ClockDoubt):
                work.tray.confirm_date(me=work.me)
            else:
                work.tray.seen(task.id, me=work.me)

        self._desk.tasks.write(close, self._closed_task, self)

    def _closed_task(self, done: Done[Any]) -> None:
        if done.error is not None:
            self._desk.messages.refused(done.error)
        self.read()

    # --- where it stands ---

    def _lay_out(self) -> QPoint:
        size = self.theme.size
        top = self._below.geometry().bottom() + 1 if self._below.isVisible() else 0
        wide = min(size(WIDE), self.width() - size(2 * MARGIN))
        spot = QPoint(self.width() - wide - size(MARGIN), top + size(14))
        self.card.setGeometry(QRect(spot.x(), spot.y(), wide, self.height() - spot.y() - size(14)))
        # beside the card the page can be used as ever, and the banner pressed
        glow = size(GLOW)
        self.setMask(QRegion(self.card.geometry().adjusted(-glow, -glow, glow, glow)))
        return spot

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it goes to the page: the tray stays."""
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Only a soft edge: the page stays readable."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.theme.colour("line.default")
        line.setAlphaF(0.12)
        painter.setPen(line)
        for reach in range(1, 7):
            painter.drawRoundedRect(self.card.geometry().adjusted(-reach, -reach, reach, reach + 2), 8, 8)
