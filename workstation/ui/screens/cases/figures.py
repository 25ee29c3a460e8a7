"""The three figures of a case: how often somebody came, how long it may still take, how long it took here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workstation.domain.case import CaseState
from workstation.domain.deadline import Light
from workstation.services.casebook.views import CaseStory, Clock, Stop
from workstation.ui.screens.cases.words import clock_words, day_words
from workstation.ui.theme import Theme, restyle
from workstation.ui.widgets.text import label, rule

_TONES = {Light.green: "", Light.yellow: "warn", Light.red: "danger"}


class Figure(QWidget):
    """A soft head, one big word, a soft line."""

    def __init__(self, theme: Theme, head: str) -> None:
        super().__init__()
        size = theme.size
        column = QVBoxLayout(self)
        column.setContentsMargins(size(18), size(10), size(12), size(10))
        column.setSpacing(size(2))
        self.head = label(head, "soft")
        self.big = label("", "subtitle", wrap=True)
        self.line = label("", "soft", wrap=True)
        for part in (self.head, self.big, self.line):
            column.addWidget(part)

    def say(self, big: str, line: str, tone: str = "") -> None:
        """Show these words."""
        self.big.setText(big)
        self.line.setText(line)
        restyle(self.big, st=tone)
        self.setAccessibleName(f"{self.head.text()}: {big}. {line}")


class Figures(QWidget):
    """All three side by side."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.trips = Figure(theme, self.tr("Came for this matter"))
        self.limit = Figure(theme, self.tr("Limit"))
        self.time = Figure(theme, self.tr("Time at windows"))
        row.addWidget(self.trips, 2)
        row.addWidget(rule(upright=True))
        row.addWidget(self.limit, 5)
        row.addWidget(rule(upright=True))
        row.addWidget(self.time, 3)

    def show_story(self, story: CaseStory, today: date) -> None:
        """Show this case."""
        times = self.tr("%n time(s)", "", story.trips)
        self.trips.say(times, self.tr("meant to be 1"), "warn" if story.trips > 2 else "")
        self.limit.say(*self._limit(story, today))
        self.time.say(*self._time(story.visits, today))

    def _limit(self, story: CaseStory, today: date) -> tuple[str, str, str]:
        row = story.row
        if row.state is CaseState.supplement_pending:
            return self.tr("supplement awaited"), self.tr("the limit does not run"), ""
        running = [stop for stop in story.stops if stop.ended_on is None]
        if story.stopped and running:
            return self._stopped(running[-1], story, today)
        if story.tell is not None:
            words = self.tr("accept or tell what is missing by {day}")
            line = words.format(day=day_words(story.tell.due, today))
            return clock_words(story.tell, today), line, _TONES[story.tell.light]
        if row.concluded_on is not None:
            return self.tr("concluded {day}").format(day=day_words(row.concluded_on, today)), "", "ok"
        if story.deliver is not None:
            return self._decided(story.deliver, story, today)
        if story.promise is None or story.statute is None:
            return "—", self.tr("no limit runs"), ""
        return self._both(story.promise, story.statute, story, today)

    def _decided(self, deliver: Clock, story: CaseStory, today: date) -> tuple[str, str, str]:
        """The limit for deciding has ended: what was promised is still to be made, or is to be delivered."""
        day = story.decided.on if story.decided is not None else today
        words = self.tr("decided {day} · to be delivered by {last}")
        line = words.format(day=day_words(day, today), last=day_words(deliver.due, today))
        promise = story.promise
        if promise is not None and promise.due <= deliver.due:
            big = self.tr("promise: {left}").format(left=clock_words(promise, today))
            return big, line, _TONES[promise.light]
        big = self.tr("delivery: {left}").format(left=clock_words(deliver, today))
        return big, line, _TONES[deliver.light]

    def _stopped(self, stop: Stop, story: CaseStory, today: date) -> tuple[str, str, str]:
        """The days that do not count; what takes longer than was told runs on the clock."""
        span = self._span(stop.first_day, stop.told_until, today)
        if stop.told_until < today and story.promise is not None and story.statute is not None:
            big, days, tone = self._both(story.promise, story.statute, story, today)
            words = self.tr("{kind} takes longer than was told: the clock runs · {days}")
            return big, words.format(kind=stop.kind, days=days), tone or "warn"
        line = self.tr("{kind} {span}").format(kind=stop.kind, span=span)
        if story.promise is not None and story.statute is not None:
            line = f"{line} · {self._days(story.promise, story.statute, story, today)}"
        if stop.first_day > today:
            words = self.tr("clock stops on {day}").format(day=day_words(stop.first_day, today))
            return words, line, "info"
        return self.tr("clock stopped"), line, "info"

    def _span(self, first: date, last: date, today: date) -> str:
        words = self.tr("{first} to {last}")
        return words.format(first=day_words(first, today), last=day_words(last, today))

    def _days(self, promise: Clock, statute: Clock, story: CaseStory, today: date) -> str:
        """Both days, whether the law's was extended, and the days that did not count."""
        words = self.tr("promised {promised} · by law {law}")
        if story.extension is not None:
            words = self.tr("promised {promised} · by law extended to {law}")
        parts = [
            words.format(promised=day_words(promise.due, today), law=day_words(statute.due, today)),
        ]
        for stop in story.stops:
            if stop.ended_on is not None and stop.told:
                span = self._span(stop.first_day, min(stop.ended_on, stop.told_until), today)
                parts.append(self.tr("clock stood {span}").format(span=span))
        return " · ".join(parts)

    def _both(self, promise: Clock, statute: Clock, story: CaseStory, today: date) -> tuple[str, str, str]:
        """The one that ends first large, both days below."""
        first = statute if statute.due < promise.due else promise
        name = self.tr("by law: {left}") if first is statute else self.tr("promise: {left}")
        days = self._days(promise, statute, story, today)
        return name.format(left=clock_words(first, today)), days, _TONES[first.light]

    def _time(self, visits: Sequence[tuple[date, int]], today: date) -> tuple[str, str]:
        spent = [(day, minutes) for day, minutes in visits if minutes]
        if not spent:
            return "—", self.tr("no visit has ended yet")
        whole = self.tr("{n} min").format(n=sum(minutes for _day, minutes in spent))
        each = self.tr("{day} {n} min")
        return whole, " · ".join(each.format(day=day_words(day, today), n=n) for day, n in spent[-3:])
