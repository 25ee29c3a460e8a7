"""The blocks of one desk: kept filled while the hall answers, for today and for the next morning."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from workstation.domain.action import ActionRefused
from workstation.domain.errors import HallUnreachable
from workstation.domain.numbers import NumbersSpent
from workstation.services.reception import blocks
from workstation.services.reference import ReferenceShelf
from workstation.sync.station import Station


class Stock:
    """Numbers reserved at this station."""

    def __init__(self, station: Station, shelf: ReferenceShelf, clock: Callable[[], datetime]) -> None:
        self._station, self._shelf, self._clock = station, shelf, clock

    def refill(self, actor: str, groups: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """Reserve a block of every group of which few numbers are left, then one for the next working day:
        in the morning the hall may not answer yet. Returns the groups that got one for today."""
        today, segment = self._today(), self._station.identity.segment
        following = self._shelf.current().calendar.add_working_days(today, 1).day.isoformat()
        with self._station.store.reading() as reader:
            wanted = blocks.low(reader, segment, today.isoformat(), groups)
        filled, answers = self._reserve_each(wanted, actor, today.isoformat())
        if answers:
            with self._station.store.reading() as reader:
                here = blocks.stock(reader, segment, today.isoformat())
                there = blocks.stock(reader, segment, following)
            self._reserve_each(sorted(set(here) - set(there)), actor, following)
        return filled

    def reserve(self, group: str, actor: str, day: str | None = None) -> None:
        """The next block of a group, today's unless a day is named. Raises NumbersSpent, HallUnreachable."""
        wanted = blocks.reservation(day or self._today().isoformat(), group, actor)
        try:
            self._station.ask_hall(wanted)
        except ActionRefused as refused:
            if refused.outcome.code == NumbersSpent.code:
                raise NumbersSpent(**dict(refused.outcome.params)) from refused
            raise

    def _reserve_each(self, groups: list[str], actor: str, day: str) -> tuple[tuple[str, ...], bool]:
        """Which of them got a block, and whether the hall answered to the end."""
        filled: list[str] = []
        for group in groups:
            try:
                self.reserve(group, actor, day)
            except NumbersSpent:
                continue
            except HallUnreachable:
                return tuple(filled), False
            filled.append(group)
        return tuple(filled), True

    def _today(self) -> date:
        return self._shelf.current().hours.local(self._clock()).date()
