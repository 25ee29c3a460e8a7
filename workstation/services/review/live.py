"""The hall at one moment: every window, the figures on top, and what needs a decision."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from workstation.domain import canonical
from workstation.domain.presence import away_overrun
from workstation.domain.ticket import TicketState
from workstation.services.reference import Reference
from workstation.services.review import waits
from workstation.services.review.attention import Press, pressing
from workstation.services.review.heard import silent_since
from workstation.services.review.views import Figures, LiveHall, WindowCard, WindowNow
from workstation.services.tickets.rows import calls_of
from workstation.store.read import review as read
from workstation.store.station_read import Reader
from workstation.store.tx import Row

_AT_WINDOW = (TicketState.called, TicketState.serving)
_MINUTE = timedelta(minutes=1)


@dataclass
class LiveReading:
    """One snapshot of the station file with what the hall heard. `now` is the station's clock."""

    reader: Reader
    reference: Reference
    now: datetime
    heard: Mapping[str, datetime] | None
    press: Press

    def view(self) -> LiveHall:
        """Everything the live page shows."""
        cards = tuple(self._card(number) for number in self._numbers)
        open_now = frozenset(card.number for card in cards if card.now is not WindowNow.closed)
        return LiveHall(
            read_at=self.now,
            running=self.reference.hours.is_open(self.now),
            heard=self.heard is not None,
            figures=self._figures(cards),
            windows=cards,
            chart=waits.chart(self.rows, self.reference, self.now),
            advice=waits.advise(self.rows, self.reference, open_now, self._belongs),
            attention=pressing(cards, self.rows, self.reference, self.now, self.press),
        )

    @cached_property
    def day(self) -> date:
        """Today on the hall's clock."""
        return self.reference.hours.local(self.now).date()

    @cached_property
    def rows(self) -> list[Row]:
        """Every number of today."""
        return read.numbers_of_day(self.reader, self.day.isoformat())

    @cached_property
    def _numbers(self) -> tuple[str, ...]:
        return tuple(window.number for window in self.reference.staffing.windows if window.groups)

    @cached_property
    def _windows(self) -> dict[str, Row]:
        return {row["id"]: row for row in self.reader.find("window")}

    @cached_property
    def _presence(self) -> dict[str, Row]:
        return {row["id"]: row for row in self.reader.find("presence")}

    @cached_property
    def _standing(self) -> dict[str, Row]:
        return {row["window_id"]: row for row in self.rows if row["state"] in _AT_WINDOW and row["window_id"]}

    @cached_property
    def _by_window(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self.rows:
            if row["window_id"]:
                found.setdefault(row["window_id"], []).append(row)
        return found

    @cached_property
    def _belongs(self) -> dict[str, str]:
        staff = reversed(self.reference.staffing.staff)
        return {member.window: member.name for member in staff if member.window}

    @cached_property
    def _waiting(self) -> Counter[tuple[str, str | None]]:
        waiting = (row for row in self.rows if row["state"] == TicketState.waiting)
        return Counter((row["group_key"], row["target_window"]) for row in waiting)

    def _card(self, number: str) -> WindowCard:
        window = self.reference.window(number)
        row = self._windows.get(number)
        now, since = self._now(row)
        clerk = row["clerk"] if row is not None and now is not WindowNow.closed else None
        person = self._presence.get(clerk or "")
        away = now in (WindowNow.away, WindowNow.away_over)
        ticket = self._standing.get(number) if now is not WindowNow.closed else None
        mine = self._by_window.get(number, ())
        done = [one for one in mine if one["state"] == TicketState.finished]
        mean = waits.mean_service(done)
        serving = ticket is not None and ticket["state"] == TicketState.serving
        return WindowCard(
            number=number,
            name=window.name,
            now=now,
            ticket=ticket["no"] if ticket else "",
            item=self._item(ticket) if ticket else "",
            since=since,
            clerk=self._name(clerk),
            calls=len(calls_of(ticket)) if ticket else 0,
            planned_minutes=int(person["planned_minutes"] or 0) if person and away else 0,
            away_minutes=self._away_minutes(row) if away and row is not None else 0,
            reason=str(person["reason"] or "") if person and away else "",
            waiting=self._waiting_for(number, window.groups),
            held=sum(1 for one in mine if one["state"] == TicketState.on_hold),
            finished=len(done),
            mean_minutes=round(mean) if mean is not None else None,
            groups=window.groups,
            serving_minutes=self._minutes(ticket["started_at"]) if serving and ticket else 0,
            belongs=self._belongs.get(number, ""),
        )

    def _now(self, row: Row | None) -> tuple[WindowNow, datetime | None]:
        """What a window is doing, and since when. A seat taken on an earlier day has ended."""
        if row is None or row["state"] == "closed" or row["clerk"] is None or self._of_earlier_day(row):
            return WindowNow.closed, None
        if self.heard is not None:
            silent = silent_since(self.heard, row["station"], self.now)
            if silent is not None:
                return WindowNow.silent, silent
        since = canonical.moment(row["since"])
        if row["state"] == "away":
            over = away_overrun(self._away_minutes(row), self._planned(row))
            return (WindowNow.away_over if over else WindowNow.away), since
        ticket = self._standing.get(row["id"])
        if ticket is None:
            ended = [one["finished_at"] for one in self._by_window.get(row["id"], ()) if one["finished_at"]]
            return WindowNow.idle, max([since, *map(canonical.moment, ended)])
        if ticket["state"] == TicketState.called:
            return WindowNow.called, canonical.moment(ticket["called_at"])
        return WindowNow.serving, canonical.moment(ticket["started_at"])

    def _of_earlier_day(self, row: Row) -> bool:
        return self.reference.hours.local(canonical.moment(row["since"])).date() < self.day

    def _away_minutes(self, row: Row) -> int:
        return self.reference.hours.minutes_open_between(canonical.moment(row["since"]), self.now)

    def _planned(self, row: Row) -> int:
        person = self._presence.get(row["clerk"] or "")
        return int(person["planned_minutes"] or 0) if person else 0

    def _waiting_for(self, number: str, groups: Sequence[str]) -> int:
        return sum(
            count
            for (group, target), count in self._waiting.items()
            if target == number or (target is None and group in groups)
        )

    def _item(self, ticket: Row) -> str:
        item = self.reference.items.get(ticket["item_key"] or "")
        return item.name if item is not None else str(ticket["group_key"])

    def _name(self, staff_no: str | None) -> str:
        member = self.reference.staffing.member(staff_no) if staff_no else None
        return member.name if member else staff_no or ""

    def _minutes(self, since: str) -> int:
        return max(0, (self.now - canonical.moment(since)) // _MINUTE)

    def _figures(self, cards: Sequence[WindowCard]) -> Figures:
        waiting = [row for row in self.rows if row["state"] == TicketState.waiting]
        longest = max(waiting, key=lambda row: waits.waited(row, self.now), default=None)
        states = Counter(card.now for card in cards)
        today = read.accepted_between(self.reader, self.day.isoformat(), self.day.isoformat())
        month = read.accepted_between(self.reader, self.day.replace(day=1).isoformat(), self.day.isoformat())
        return Figures(
            waiting=len(waiting),
            longest_minutes=waits.waited(longest, self.now) if longest else 0,
            longest_no=longest["no"] if longest else "",
            open_windows=len(cards) - states[WindowNow.closed],
            all_windows=len(cards),
            away=states[WindowNow.away],
            away_over=states[WindowNow.away_over],
            silent=states[WindowNow.silent],
            mean_wait=waits.mean_wait(self.rows),
            mean_wait_before=self._mean_before(),
            taken=len(self.rows),
            finished=sum(1 for row in self.rows if row["state"] == TicketState.finished),
            missed=sum(1 for row in self.rows if row["state"] == TicketState.no_show),
            once_percent=_percent(*today),
            once_month_percent=_percent(*month),
            unsigned=self.press.unsigned,
            unsigned_late=sum(1 for line in self.press.handoffs if line.minutes >= self.press.remind),
            overdue=self.press.overdue,
            unpapered=self.press.unpapered,
            refused=self.press.refused,
        )

    def _mean_before(self) -> int | None:
        """The mean wait of the last day with numbers, up to the same time of day."""
        before = read.last_day_before(self.reader, self.day.isoformat())
        if before is None:
            return None
        gone = self.day - date.fromisoformat(before)
        rows = read.waits_before(self.reader, before, canonical.instant(self.now - gone))
        # one or two numbers are no day to compare with
        return waits.mean_wait(rows) if len(rows) >= waits.FEWEST_SERVED else None


def _percent(whole: int, part: int) -> int | None:
    return round(100 * part / whole) if whole else None
