"""What waits for somebody who decides, the most pressing first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from workstation.domain.handoff import AckStage
from workstation.domain.ticket import TicketState
from workstation.services.reference import Reference
from workstation.services.review import waits
from workstation.services.review.views import Attention, Concern, UnsignedLine, WindowCard, WindowNow
from workstation.store.tx import Row

LONG_SERVICE = 15
TIMES_THE_MEAN = 2
"""A matter is looked at when it takes so many minutes and so many times what others take."""
MOST_HANDOFFS = 5


@dataclass(frozen=True, slots=True)
class Press:
    """What presses beside the windows: handoffs, cases and refused work. `incidents` by (kind, words)."""

    handoffs: tuple[UnsignedLine, ...] = ()
    unsigned: int = 0
    remind: int = 30
    overdue: int = 0
    unpapered: int = 0
    refused: int = 0
    incidents: tuple[tuple[str, str, str], ...] = ()


def pressing(
    cards: Sequence[WindowCard], rows: Sequence[Row], reference: Reference, now: datetime, press: Press
) -> tuple[Attention, ...]:
    """Every line, in the order of the concerns."""
    lines = [
        *_without_window(cards, rows, reference, now),
        *_windows(cards, rows),
        *_handoffs(press),
        *_long_wait(rows, reference, now),
        *_cases(press),
    ]
    order = {concern: place for place, concern in enumerate(Concern)}
    return tuple(sorted(lines, key=lambda line: (order[line.concern], -line.minutes)))


def _without_window(
    cards: Sequence[WindowCard], rows: Sequence[Row], reference: Reference, now: datetime
) -> Iterator[Attention]:
    """Groups with people in them that no open window takes, while the hall is open."""
    if not reference.hours.is_open(now):
        return
    manned = {group for card in cards if card.now is not WindowNow.closed for group in card.groups}
    for group in reference.staffing.groups:
        waiting = [
            row for row in rows if row["state"] == TicketState.waiting and row["group_key"] == group.key
        ]
        if waiting and group.key not in manned:
            longest = max(waits.waited(row, now) for row in waiting)
            windows = "、".join(group.windows)
            yield Attention(
                f"no_window:{group.key}",
                Concern.no_window,
                windows,
                minutes=longest,
                count=len(waiting),
                words=group.key,
            )


def _windows(cards: Sequence[WindowCard], rows: Sequence[Row]) -> Iterator[Attention]:
    mean = waits.mean_service(rows) or waits.USUAL_MINUTES
    for card in cards:
        if card.now is WindowNow.away_over:
            yield Attention(
                f"away:{card.number}",
                Concern.away_over,
                card.number,
                card.clerk,
                card.away_minutes,
                card.planned_minutes,
                card.waiting,
            )
        elif card.now is WindowNow.silent:
            yield Attention(
                f"silent:{card.number}", Concern.silent, card.number, card.clerk, count=card.waiting
            )
        elif card.serving_minutes >= max(LONG_SERVICE, TIMES_THE_MEAN * mean):
            yield Attention(
                f"long:{card.number}:{card.ticket}",
                Concern.long_service,
                card.number,
                card.clerk,
                card.serving_minutes,
                planned=round(mean),
                words=card.ticket,
            )


def _handoffs(press: Press) -> Iterator[Attention]:
    late = [line for line in press.handoffs if line.stage is not AckStage.in_time]
    for line in late[:MOST_HANDOFFS]:
        yield Attention(
            f"handoff:{line.id}",
            Concern.handoff_unsigned,
            line.to_window,
            line.to_unit,
            line.minutes,
            words=f"{line.name} · {line.words}" if line.name else line.words,
        )


def _long_wait(rows: Sequence[Row], reference: Reference, now: datetime) -> Iterator[Attention]:
    red = waits.red_minutes(reference)
    late = [
        (waits.waited(row, now), row)
        for row in rows
        if row["state"] == TicketState.waiting and waits.waited(row, now) > red
    ]
    if late:
        minutes, row = max(late, key=lambda one: one[0])
        windows = "、".join(reference.group(row["group_key"]).windows)
        yield Attention(
            "long_wait", Concern.long_wait, windows, minutes=minutes, planned=red, count=len(late),
            words=row["no"],
        )  # fmt: skip


def _cases(press: Press) -> Iterator[Attention]:
    if press.overdue:
        yield Attention("overdue", Concern.case_overdue, count=press.overdue)
    if press.unpapered:
        yield Attention("unpapered", Concern.unpapered, count=press.unpapered)
    if press.refused:
        yield Attention("refused", Concern.refused, count=press.refused)
    for incident, kind, words in press.incidents:
        yield Attention(f"incident:{incident}", Concern.incident, name=kind, words=words)
