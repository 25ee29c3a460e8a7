"""Number blocks: a station reserves numbers while the hall answers and gives them out without it.

Numbers of a group run from 001 each day, without a gap between the blocks of all stations; a number
belongs to one block and a block to one station, so no number is given twice.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import LAST_TICKET, NumbersSpent
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx
from workstation.sync.desk import Desk
from workstation.sync.registry import Handler

RESERVE = "reserve_block"
SIZE = 50
SHARES = 16
"""Of what is left of a group no station reserves more than this part: the last numbers of a day must not lie
reserved at desks that nobody comes to."""
REFILL_PART = 5
"""A new block is reserved when less than this part of the one before is left."""


class BlockExhausted(RuleBroken):
    """This station has no reserved number of the group left, and the hall does not answer.

    Params: group.
    """

    code = "number_block_exhausted"


def perform_reserve(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Give the station the next numbers of a group that day, fewer when few are left.

    Raises NumbersSpent after 999.
    """
    given = action.payload
    taken = tx.find("number_block", day=given["day"], group_key=given["group"])
    first = max((block["last"] for block in taken), default=0) + 1
    if first > LAST_TICKET:
        raise NumbersSpent(kind="ticket_no", last=LAST_TICKET)
    size = min(given["size"], max(1, (LAST_TICKET + 1 - first) // SHARES))
    last = first + size - 1
    tx.insert(
        "number_block",
        action.id,
        day=given["day"],
        group_key=given["group"],
        station=action.station,
        first=first,
        last=last,
        state="open",
        reserved_at=canonical.instant(action.made_at),
    )
    return {"group": given["group"], "first": first, "last": last}


def reservation(day: str, group: str, actor: str, size: int = SIZE) -> Callable[[Desk], Action]:
    """The action that reserves the next block."""
    return lambda desk: desk.action(RESERVE, actor, [], {"day": day, "group": group, "size": size})


def series(group: str) -> str:
    """The name of the station's counter of a group."""
    return f"ticket:{group}"


def take(desk: Desk, group: str, day: str) -> int:
    """The next number of this station's blocks. Raises BlockExhausted; then nothing was taken."""
    blocks = desk.state.find("number_block", station=desk.identity.segment, day=day, group_key=group)
    number = nth(blocks, desk.take_number(series(group), day))
    if number is None:
        raise BlockExhausted(group=group)
    return number


def nth(blocks: Sequence[Row], place: int) -> int | None:
    """The number at a place (from 1) of blocks laid end to end, None behind the last."""
    for block in sorted(blocks, key=lambda row: row["first"]):
        length = _length(block)
        if place <= length:
            return int(block["first"] + place - 1)
        place -= length
    return None


def stock(reader: Reader, segment: str, day: str) -> dict[str, tuple[int, int | None]]:
    """For each group with a block here: how many numbers are left, and the next one."""
    blocks: dict[str, list[Row]] = {}
    for row in reader.find("number_block", station=segment, day=day):
        blocks.setdefault(row["group_key"], []).append(row)
    used = {row["series"]: int(row["value"]) for row in reader.local("counter", period=day)}
    found = {}
    for group, rows in blocks.items():
        count = sum(_length(row) for row in rows)
        given = used.get(series(group), 0)
        found[group] = (max(0, count - given), nth(rows, given + 1))
    return found


def low(reader: Reader, segment: str, day: str, groups: Sequence[str] | None = None) -> list[str]:
    """Which of these groups (None: all that have a block here) need a block before the hall is away."""
    left = {group: count for group, (count, _next) in stock(reader, segment, day).items()}
    newest: dict[str, Row] = {}
    for row in reader.find("number_block", station=segment, day=day, order=("first",)):
        newest[row["group_key"]] = row
    return [
        group
        for group in (left if groups is None else groups)
        if not left.get(group) or left[group] < _length(newest[group]) // REFILL_PART
    ]


def _length(block: Row) -> int:
    return int(block["last"] - block["first"] + 1)


HANDLERS = (Handler(RESERVE, Sort.HALL, perform_reserve),)
