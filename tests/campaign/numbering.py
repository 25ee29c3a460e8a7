"""Every number that was given: told from what the stations sent, from their counters and their blocks."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator

from tests.campaign.world import World
from workstation.services.reception.blocks import nth
from workstation.services.reception.blocks import series as ticket_series

Key = tuple[str, str, str]
_CASE = re.compile(r'"[0-9]{6}-([0-9]{4})([0-9]{2})([0-9]{2})-([A-Z0-9]{4})-([0-9]{4})"')
_PAPER = re.compile(r'"([^〔〕"\s]{2,})〔([0-9]{4})〕([A-Z0-9]{4})-([0-9]{4})号"')


def unexplained(world: World) -> Iterator[str]:
    """Numbers that a counter passed and no action has, and numbers of actions that no counter gave."""
    used = _used(world)
    for segment, counters in world.counters.items():
        for (series, period), value in counters.items():
            have = used.pop((segment, series, period), set())
            wanted = _given(world, segment, series, period, value)
            if have != wanted:
                yield f"{segment} {series} {period}: counted {value}, differs at {sorted(have ^ wanted)[:5]}"
        strange = [key for key in used if key[0] == segment]
        yield from (f"{key}: numbers that were never counted" for key in strange)


def told_twice(world: World) -> Iterator[str]:
    """The same number of the same day told to two persons."""
    told: dict[tuple[str, str], str] = {}
    for _segment, ack in world.kept():
        if ack.kind != "issue_ticket" or ack.id not in world.payloads:
            continue
        key = (world.payloads[ack.id]["day"], ack.no or "")
        if told.setdefault(key, ack.id) != ack.id:
            yield f"{key} was told twice"


def _given(world: World, segment: str, series: str, period: str, value: int) -> set[int]:
    """What a counter at this value has given out: of tickets, the first places of the station's blocks."""
    if not series.startswith(ticket_series("")):
        return set(range(1, value + 1))
    group = series.removeprefix(ticket_series(""))
    blocks = [
        row for row in world.state["number_block"].values()
        if (row["station"], row["day"], row["group_key"]) == (segment, period, group)
    ]  # fmt: skip
    return {nth(blocks, place) or -place for place in range(1, value + 1)}


def _used(world: World) -> dict[Key, set[int]]:
    """The numbers that stand in an action, of the hall or still waiting in a journal."""
    found: dict[Key, set[int]] = defaultdict(set)
    for text in (*world.bodies.values(), *_waiting_bodies(world)):
        for year, month, day, segment, number in _CASE.findall(text):
            found[segment, "case", f"{year}-{month}-{day}"].add(int(number))
        for series, year, segment, number in _PAPER.findall(text):
            found[segment, series, year].add(int(number))
        if '"kind":"issue_ticket"' in text:
            action = json.loads(text)
            given = action["payload"]
            key = (action["station"], ticket_series(given["group"]), given["day"])
            found[key].add(int(given["no"][1:]))
    return found


def _waiting_bodies(world: World) -> Iterator[str]:
    for segment, entries in world.journals.items():
        waiting = world.waiting(segment)
        yield from (entry.action.body() for entry in entries if entry.action.id in waiting)
