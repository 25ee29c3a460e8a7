"""Reads the counter's view out of one snapshot of the station file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from workstation.domain.handoff import AskedKind
from workstation.domain.identity import age_on
from workstation.domain.mask import mask_name
from workstation.domain.queue_order import in_order
from workstation.domain.signed_in import SignedIn
from workstation.domain.ticket import TicketState, counted_calls
from workstation.services.reference import Reference, ReferenceShelf
from workstation.services.sessions.takeover import held_elsewhere
from workstation.services.tickets.choice import Line, pick_next, waiting_of
from workstation.services.tickets.history import History
from workstation.services.tickets.rows import calls_of, maybe_moment, moment, needs_of
from workstation.services.tickets.today import read_today
from workstation.services.tickets.views import (
    CounterView,
    Current,
    Held,
    Mark,
    Missed,
    Next,
    QueueRow,
    Rule,
    Target,
)
from workstation.store.read import queue, tickets
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.station import Station


class CounterReads:
    """The counter page's questions. Cheap enough to be asked after every change."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf
        self._initials: dict[str, str] = {}

    def view(self, *, me: SignedIn) -> CounterView:
        """Everything the counter shows for this person's window. Raises ReferenceMissing, NotFound."""
        reference = self._shelf.current()
        now = self._station.clock()
        with self._station.store.reading() as reader:
            segment = self._station.identity.segment
            return _Reading(reader, reference, me, now, self._initials_of, segment).view()

    def _initials_of(self, name: str, groups: tuple[str, ...]) -> tuple[str, ...]:
        for word in (name, *groups):
            if word not in self._initials:
                from pypinyin import Style, lazy_pinyin

                self._initials[word] = "".join(lazy_pinyin(word, style=Style.FIRST_LETTER)).lower()
        return tuple(self._initials[word] for word in (name, *groups))


@dataclass(frozen=True)
class _Reading:
    reader: Reader
    reference: Reference
    me: SignedIn
    now: datetime
    initials: Callable[[str, tuple[str, ...]], tuple[str, ...]]
    segment: str

    def view(self) -> CounterView:
        window = self.reference.window(self.me.window or "")
        day = self.reference.hours.local(self.now).date()
        rows = tickets.open_numbers(self.reader, day.isoformat())
        # what nobody could end on its own day is still here, behind what is here today
        here = [*rows, *tickets.left_numbers(self.reader, day.isoformat(), window.number)]
        line = Line(day.isoformat(), window.number, window.groups, window.helps_when_idle)
        history = History(self.reader, self.reference, self.now)
        waiting = [row for row in rows if row["state"] == TicketState.waiting]
        mine = self._in_order([row for row in waiting if self._callable(row, line)], line)
        zone_groups = self._zone(line)
        ids = {row["id"] for row in mine}
        rules = self.reference.staffing.queue_rules
        today, idle_since = read_today(self.reader, self.reference, self.me, self.now)
        # who took the window over took the number in hand, too
        kept = held_elsewhere(self.reader, window.number, self.segment) is None
        return CounterView(
            read_at=self.now,
            window=window.number,
            window_name=window.name,
            idle_since=idle_since,
            mine=tuple(self._row(row, full=True, history=history) for row in mine),
            zone=tuple(
                self._row(row, full=row["id"] in ids) for row in waiting if row["group_key"] in zone_groups
            ),
            hall=tuple(self._row(row, full=row["id"] in ids) for row in waiting),
            zone_name="/".join(
                group.prefix for group in self.reference.staffing.groups if group.key in zone_groups
            ),
            next=self._next(mine, line, history),
            current=self._current(here, history) if kept else None,
            held=self._held(here) if kept else (),
            missed=self._missed(rows, line),
            today=today,
            rule=Rule(
                rules.no_show_calls,
                rules.no_show_seconds,
                rules.requeue_after_persons,
                rules.ordinary_after_priority_calls,
            ),
            targets=self._targets(waiting),
            grounds=tuple((ground.key, ground.name) for ground in self.reference.staffing.grounds),
            fresh=maybe_moment(tickets.newest_taking(self.reader, day.isoformat())),
        )

    def _callable(self, row: Row, line: Line) -> bool:
        if row["target_window"] is not None:
            return bool(row["target_window"] == line.window)
        return row["group_key"] in line.groups

    def _zone(self, line: Line) -> frozenset[str]:
        """The groups of the windows that share a group with mine: whom a colleague beside me could take."""
        near = [w for w in self.reference.staffing.windows if set(w.groups) & set(line.groups)]
        return frozenset(group for window in near for group in window.groups)

    def _in_order(self, rows: Sequence[Row], line: Line) -> list[Row]:
        tx, rules = queue.reading_tx(self.reader), self.reference.staffing.queue_rules
        by_id = {row["id"]: row for row in rows}
        waiting = [waiting_of(tx, row, line.day, rules) for row in rows]
        return [by_id[one.id] for one in in_order(waiting, self.now, rules, self._grounds())]

    def _grounds(self) -> frozenset[str]:
        return frozenset(ground.key for ground in self.reference.staffing.grounds)

    def _row(self, row: Row, *, full: bool, history: History | None = None) -> QueueRow:
        name = row["person_name"] or ""
        if name and not full:
            name = row["person_name_masked"] or mask_name(name)
        if row["person_hidden"]:
            name = ""
        needs = tuple(dict.fromkeys((*needs_of(row["need"]), *needs_of(row["person_need"]))))
        return QueueRow(
            id=row["id"],
            no=row["no"],
            group=row["group_key"],
            item=self.item_name(row),
            person=name,
            marks=self._marks(row, needs, history),
            taken_at=moment(row["taken_at"]),
            ground=row["ground"],
            needs=needs,
        )

    def item_name(self, row: Row) -> str:
        item = self.reference.items.get(row["item_key"] or "")
        return item.name if item is not None else str(row["group_key"])

    def _marks(self, row: Row, needs: tuple[str, ...], history: History | None) -> tuple[Mark, ...]:
        found: list[Mark] = []
        if row["ground"]:
            names = {ground.key: ground.name for ground in self.reference.staffing.grounds}
            found.append(Mark("ground", row["ground"], str(names.get(row["ground"]) or row["ground"])))
        found += [Mark("need", need) for need in needs]
        if row["appointment_at"]:
            found.append(Mark("appointment", at=moment(row["appointment_at"])))
        if row["transferred_at"]:
            found.append(Mark("transferred"))
        if row["requeue_after"]:
            found.append(Mark("requeued"))
        if history is not None and history.open_notice_case(row) is not None:
            found.append(Mark("supplement"))
        return tuple(found)

    def _next(self, mine: Sequence[Row], line: Line, history: History) -> Next | None:
        pick = pick_next(
            queue.reading_tx(self.reader),
            line,
            self.now,
            self.reference.staffing.queue_rules,
            self._grounds(),
        )
        rows = {row["id"]: row for row in mine}
        if pick is None:
            return None
        row = rows.get(pick.id)
        if row is None:
            # a group this window only helps out with
            helped = tickets.open_numbers(self.reader, line.day)
            row = next(one for one in helped if one["id"] == pick.id)
        return Next(
            row=self._row(row, full=True, history=history),
            why=pick.why,
            params=tuple(pick.params.items()),
            visit=history.visit(row),
            age=self._age(row),
            notice=history.notice(row),
        )

    def _age(self, row: Row) -> int | None:
        if not row["person_birth"]:
            return None
        return age_on(date.fromisoformat(row["person_birth"]), self.reference.hours.local(self.now).date())

    def _current(self, rows: Sequence[Row], history: History) -> Current | None:
        states = (TicketState.called, TicketState.serving)
        row = next((r for r in rows if r["window_id"] == self.me.window and r["state"] in states), None)
        if row is None:
            return None
        calls = calls_of(row)
        return Current(
            row=self._row(row, full=True, history=history),
            state=row["state"],
            age=self._age(row),
            id_masked=row["person_id_masked"] or "",
            visit=history.visit(row),
            called_at=moment(row["called_at"]),
            calls=calls,
            counted=len(counted_calls(calls, self.reference.staffing.queue_rules)),
            started_at=maybe_moment(row["started_at"]),
            held_seconds=row["held_seconds"],
            pieces=row["pieces_in_hand"],
            item_key=row["item_key"],
            person_id=row["person_id"],
            words=self._words(row),
            sent_here=row["transferred_at"] is not None,
            notice=history.notice(row),
            others=history.others(row),
        )

    def _words(self, row: Row) -> str:
        """What the citizen said, at the window before or in the first-asked record.

        A complaint travels with no number: it may be about whoever serves it next.
        """
        if row["transfer_words"]:
            return str(row["transfer_words"])
        records = self.reader.find("first_record", ticket_id=row["id"], order=("created_at",))
        said = (one for one in records if one["state"] != "undone" and one["kind"] != AskedKind.complaint)
        return next((str(one["words"]) for one in said if one["words"]), "")

    def _held(self, rows: Sequence[Row]) -> tuple[Held, ...]:
        return tuple(
            Held(
                row["id"],
                row["no"],
                row["hold_reason"] or "",
                "" if row["person_hidden"] else row["person_name"] or "",
                moment(row["held_at"]),
                row["pieces_in_hand"],
            )
            for row in rows
            if row["state"] == TicketState.on_hold and row["window_id"] == self.me.window
        )

    def _missed(self, rows: Sequence[Row], line: Line) -> tuple[Missed, ...]:
        times = self.reference.staffing.queue_rules.requeue_times
        return tuple(
            Missed(
                row["id"],
                row["no"],
                self.item_name(row),
                calls_of(row),
                max(0, times - row["requeue_count"]),
            )
            for row in rows
            if row["state"] == TicketState.no_show
            and (row["window_id"] == line.window or row["group_key"] in line.groups)
        )

    def _targets(self, waiting: Sequence[Row]) -> tuple[Target, ...]:
        counts = Counter(row["group_key"] for row in waiting)
        return tuple(
            Target(
                window.number,
                window.name,
                window.groups,
                sum(counts[group] for group in window.groups),
                self.initials(window.name, window.groups),
            )
            for window in self.reference.staffing.windows
            if window.groups and window.number != self.me.window
        )
