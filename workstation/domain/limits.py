"""The limits of a service item: when its clocks start, which limits are in force, how soon to notify."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workstation.domain.calendar import DueDate, WorkCalendar
from workstation.domain.deadline import ClockStop, Due, Extension, Limit, LimitUnit, reckon
from workstation.domain.item import CaseKind, ClockStart, IncompleteRule, ServiceItem


@dataclass(frozen=True)
class ClockEvents:
    """The legal days of one case that can start its clocks.

    `complete_set` is the day all material lay before us after a supplement notice; while a notice is
    unanswered, `supplement_open` is True.
    """

    received: date | None = None
    accepted: date | None = None
    form_submitted: date | None = None
    complete_set: date | None = None
    supplement_open: bool = False

    def begins(self, start: ClockStart) -> date | None:
        """The day of the starting event, or None while the clock does not run.

        A clock from receipt starts anew when the complete set is received; the wait for it is shown apart.
        """
        if start is ClockStart.accepted:
            return self.accepted
        if start is ClockStart.form_submitted:
            return self.form_submitted
        if self.supplement_open:
            return None
        return self.complete_set or self.received


@dataclass(frozen=True)
class ItemLimits:
    """Promise and statute of an item; `fallback` takes over when an instant case cannot end at once."""

    promise: Limit
    statute: Limit
    clock_start: ClockStart
    instant: bool = False
    fallback: Limit | None = None

    @classmethod
    def of(cls, item: ServiceItem) -> ItemLimits:
        """The limits of a catalogue item, or of the copy of it that was frozen into a case."""
        instant = item.case_kind is CaseKind.instant
        return cls(item.promised_limit, item.statutory_limit, item.clock_start, instant, item.fallback_limit)

    def due(
        self,
        events: ClockEvents,
        calendar: WorkCalendar,
        *,
        became_commitment: bool = False,
        stops: tuple[ClockStop, ...] = (),
        extension: Extension | None = None,
    ) -> Due | None:
        """Both clocks of a case, or None while none runs.

        An instant item has no day clock until a deferral, an outage or a mere receipt makes it a commitment
        case (`became_commitment`); then the fallback limit is the promise, the statutory limit where none is
        set. The extension lengthens the statute only: a promise once given stands.
        """
        begins = events.begins(self.clock_start)
        if begins is None or (self.instant and not became_commitment):
            return None
        promise, statute = self.promise, self.statute
        if self.instant:
            promise = self.fallback or statute
            if statute.unit is LimitUnit.immediate:  # "at once" is meant for a complete set only
                statute = promise
        return Due(
            reckon(promise, begins, calendar, stops), reckon(statute, begins, calendar, stops, extension)
        )

    def longest_deferral(self) -> Limit:
        """The limit no deferred material may exceed: the promise, on an instant item the fallback limit."""
        return (self.fallback or self.statute) if self.instant else self.promise


def notify_limit(rule: IncompleteRule, inform_once: Limit) -> Limit | None:
    """How long the hall has to tell what is missing; None where it must be told before the person leaves.

    `inform_once` is the house rule for matters in which no law names a time.
    """
    if rule is IncompleteRule.licence_5wd:
        return Limit(5, LimitUnit.working_day, ref="行政许可法第32条第一款第四项")
    if rule is IncompleteRule.return_resubmit:
        return Limit(3, LimitUnit.working_day, ref="市场主体登记管理条例实施细则第18条")
    return inform_once if rule is IncompleteRule.inform_once else None


def notify_due(
    rule: IncompleteRule, received: date, calendar: WorkCalendar, inform_once: Limit
) -> DueDate | None:
    """The last day to notify, counted from the day after the receipt; it ends at closing time."""
    limit = notify_limit(rule, inform_once)
    return None if limit is None else reckon(limit, received, calendar).due


def deemed_accepted_on(rule: IncompleteRule, received: date) -> date | None:
    """The acceptance date when nobody was told in time: the day of receipt, not the day after the wait.

    None where the law knows no such fiction (行政许可法 Art. 32(4); 不动产登记暂行条例 Art. 17 has it).
    """
    fiction = rule in (IncompleteRule.licence_5wd, IncompleteRule.on_spot_written)
    return received if fiction else None


def promise_can_overrun(limits: ItemLimits, calendar: WorkCalendar, year: int) -> date | None:
    """The first day of the year from which the promise would end after the statute; None if there is none."""
    start = date(year, 1, 1)
    while start.year == year:
        promise, statute = limits.promise, limits.statute
        if Due(reckon(promise, start, calendar), reckon(statute, start, calendar)).promise_after_statute:
            return start
        start = calendar.next_working_day(start).day
    return None
