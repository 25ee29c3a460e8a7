"""The big card: who is next, who was called, who is served; and the one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from workstation.services.tickets.views import CounterView, Current, Next, Notice, QueueRow
from workstation.ui.screen import Desk
from workstation.ui.theme import restyle
from workstation.ui.ticket_control import TicketControl
from workstation.ui.ticket_control.words import mark_tag, minutes_words, why_words
from workstation.ui.widgets.keycap import OUTLINE, PRIMARY, KeyCapButton
from workstation.ui.widgets.page_state import Kind, PageState
from workstation.ui.widgets.panel import Panel
from workstation.ui.widgets.picture import Picture
from workstation.ui.widgets.tag import Tag, TagRow
from workstation.ui.widgets.text import ElidedLabel, label, rule
from workstation.ui.widgets.ticket_bar import timer_words

LONG_WAIT_MINUTES = 10


class Hero(Panel):
    """Shows one number very large. `tick` is called every second and touches only the timers."""

    def __init__(self, desk: Desk, control: TicketControl) -> None:
        super().__init__(desk.theme)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._desk, self._control = desk, control
        self._marks: tuple[Tag, ...] = ()
        theme = desk.theme
        self._stack = QStackedWidget()
        self._stack.setFixedHeight(theme.size(148))
        self.state = PageState(theme)
        self._card = QWidget()
        self._stack.addWidget(self._card)
        self._stack.addWidget(self.state)
        self.body.addWidget(self._stack)
        row = QHBoxLayout(self._card)
        row.setContentsMargins(theme.size(18), theme.size(12), theme.size(18), theme.size(12))
        row.setSpacing(theme.size(20))
        row.addWidget(self._left())
        row.addWidget(rule(upright=True))
        row.addLayout(self._middle(), 1)
        row.addWidget(self._right())
        self._view: CounterView | None = None

    def _left(self) -> QWidget:
        holder = QWidget()
        holder.setMinimumWidth(self._desk.theme.size(236))
        left = QVBoxLayout(holder)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(self._desk.theme.size(2))
        self.over = label("", "soft")
        self.number = label("", "hero")
        self.tags = TagRow(self._desk.theme)
        self.times = label("", "soft")
        for part in (self.over, self.number, self.tags, self.times):
            left.addWidget(part)
        left.addStretch(1)
        return holder

    def _middle(self) -> QVBoxLayout:
        theme = self._desk.theme
        middle = QVBoxLayout()
        middle.setSpacing(theme.size(6))
        middle.addStretch(1)
        self.item = ElidedLabel("", "subtitle")
        middle.addWidget(self.item)
        self.person = ElidedLabel("", "soft")
        middle.addLayout(self._with_icon("id-card", self.person))
        self.visit = ElidedLabel("", "soft")
        self._visit_icon = Picture(theme, "route", "ink.secondary", 16)
        line = QHBoxLayout()
        line.setSpacing(theme.size(8))
        line.addWidget(self._visit_icon)
        line.addWidget(self.visit, 1)
        middle.addLayout(line)
        self.more = TagRow(theme)
        middle.addWidget(self.more)
        middle.addStretch(1)
        return middle

    def _with_icon(self, icon: str, words: QWidget) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._desk.theme.size(8))
        line.addWidget(Picture(self._desk.theme, icon, "ink.secondary", 16))
        line.addWidget(words, 1)
        return line

    def _right(self) -> QWidget:
        theme = self._desk.theme
        holder = QWidget()
        holder.setMinimumWidth(theme.size(218))
        right = QVBoxLayout(holder)
        # the focus ring is drawn around the button: it needs room
        right.setContentsMargins(theme.size(5), 0, theme.size(5), 0)
        right.setSpacing(theme.size(8))
        right.addStretch(1)
        self.hint = label("", "soft", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        right.addWidget(self.hint)
        self.go_on = KeyCapButton(theme, "", "Return", PRIMARY, height=44)
        self.go_on.clicked.connect(self._control.go_on)
        right.addWidget(self.go_on)
        self.other = KeyCapButton(theme, self.tr("Call another number"), "Ctrl+G", OUTLINE, height=34)
        self.other.clicked.connect(self._control.ask_number)
        right.addWidget(self.other)
        right.addStretch(1)
        return holder

    def show_view(self, view: CounterView) -> None:
        """Show what stands at the window, or who is next."""
        self._view = view
        if view.current is not None:
            self._stack.setCurrentIndex(0)
            self._show_current(view, view.current)
        elif view.next is not None and self._control.online:
            self._stack.setCurrentIndex(0)
            self._show_next(view, view.next)
        else:
            self._show_nobody()
        self.tick()

    def _show_nobody(self) -> None:
        self._stack.setCurrentIndex(1)
        act: Callable[[], None] = self._control.ask_number
        button = self.tr("Call a number")
        if not self._control.online:
            title = self.tr("No link to the hall: nobody is called by itself.")
            text = self.tr("Two windows could call the same person. Ask for the slip and type its number.")
            self.state.say(Kind.OFFLINE, title, text, button=button, key="Ctrl+G", act=act)
            return
        title = self.tr("Nobody is waiting.")
        self.state.say(Kind.EMPTY, title, self._quiet(), button=button, key="Ctrl+G", act=act)

    def _quiet(self) -> str:
        quiet = self._control.quiet_for()
        if quiet is None:
            return self.tr("No number was taken today.")
        minutes = int(quiet / timedelta(minutes=1))
        if minutes < 1:
            return self.tr("The last number was taken just now.")
        return self.tr("No new number in the last {minutes} minutes.").format(minutes=minutes)

    def _show_next(self, view: CounterView, one: Next) -> None:
        self._over(self.tr("Next"), "")
        why = why_words(one.why, dict(one.params), dict(view.grounds), self._control.zone)
        self._who(one.row, one.age, "")
        self._visit(one.visit, one.notice, why)
        self.more.hide()
        self.hint.setText(self.tr("Press F2 to call to window {window}").format(window=view.window))
        self.hint.show()
        self.go_on.hide()
        self.other.show()

    def _show_current(self, view: CounterView, one: Current) -> None:
        serving = one.state == "serving"
        words = (
            self.tr("Being served at window {window}") if serving else self.tr("Called to window {window}")
        )
        self._over(words.format(window=view.window), "accent" if serving else "warn")
        self._who(one.row, one.age, one.id_masked if serving else "")
        self._visit(one.visit, one.notice, "")
        if not serving and "hearing" in one.row.needs:
            self._line(self.tr("They cannot hear the call: go and fetch them."), "info", "ear-off")
        self.more.show_tags(self._marks)
        self.more.setVisible(serving and bool(self._marks))
        self.go_on.setVisible(serving)
        self.go_on.show_as(
            self.tr("Go on with the earlier case") if one.notice else self.tr("Start the intake")
        )
        self.other.hide()
        self.hint.setVisible(not serving)
        self.hint.setText(self.tr("When they come, press F4"))

    def _over(self, words: str, tone: str) -> None:
        self.over.setText(words)
        restyle(self.over, st=tone, kind="strong" if tone else "soft")

    def _who(self, row: QueueRow, age: int | None, number: str) -> None:
        self.number.setText(row.no)
        self.item.setText(row.item)
        name = row.person or self.tr("no name given")
        years = "" if age is None else self.tr("{age} years").format(age=age)
        self.person.setText(" · ".join(part for part in (name, years, number) if part))
        self._marks = tuple(mark_tag(mark, self._control.zone) for mark in row.marks)

    def _visit(self, visit: int, notice: Notice | None, why: str) -> None:
        parts = []
        if visit > 1:
            parts.append(self.tr("visit {n}").format(n=visit))
        if notice is not None and notice.day is not None:
            words = self.tr("on {day} window {window} asked for {count} more")
            day = self.tr("{month}/{day}").format(month=notice.day.month, day=notice.day.day)
            parts.append(words.format(day=day, window=notice.window, count=len(notice.rows)))
        self._line(" · ".join(parts) or why, "", "route")

    def _line(self, words: str, tone: str, icon: str) -> None:
        self.visit.setText(words)
        restyle(self.visit, st=tone, kind="emphasisBold" if tone else "soft")
        self._visit_icon.show_icon(icon, f"{tone}.ink" if tone else "ink.secondary")
        for part in (self.visit, self._visit_icon):
            part.setVisible(bool(words))

    def tick(self) -> None:
        """Show the running times; asks nobody."""
        view = self._view
        if view is None:
            return
        now = self._desk.now()
        one = view.current
        if one is not None and one.started_at is not None:
            waited = (one.called_at - one.row.taken_at).total_seconds()
            served = (now - one.started_at).total_seconds() - one.held_seconds
            words = self.tr("waited {waited} · serving {served}")
            self.times.setText(words.format(waited=timer_words(int(waited)), served=timer_words(int(served))))
            self.times.show()
            self.tags.hide()
            return
        self.times.hide()
        row = one.row if one is not None else view.next.row if view.next is not None else None
        if row is not None and self._stack.currentIndex() == 0:
            waited = ((one.called_at if one else now) - row.taken_at).total_seconds()
            long = waited >= LONG_WAIT_MINUTES * 60
            wait = Tag(
                self.tr("waits {minutes}").format(minutes=minutes_words(waited)),
                "warn" if long else "neutral",
                "clock",
            )
            self._tags(self._marks if one is not None else (*self._marks, wait))
            self.tags.setVisible(True)
        elif self._stack.currentIndex() == 1 and self._control.online:
            self.state.text.setText(self._quiet())

    def _tags(self, tags: tuple[Tag, ...]) -> None:
        self.tags.show_tags(tags)
        self.tags.setMinimumWidth(self.tags.sizeHint().width())
