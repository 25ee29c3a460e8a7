"""What must be so in the simulated hall after the last fault."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa

from tests.simulator.world import World
from workstation.store.tables import STATE_TABLES
from workstation.store.verify import verify_hall


def faults_of(world: World) -> list[str]:
    """What is not as it must be after `drain`; each begins with the name of its rule."""
    return [*_whole(world), *_acknowledged_once(world), *_called_once(world), *_replicas(world)]


def _whole(world: World) -> Iterator[str]:
    fault = verify_hall(world.hall).fault
    if fault is not None:
        yield f"verify: {fault}"


def _acknowledged_once(world: World) -> Iterator[str]:
    with world.hall.reading() as connection:
        ledger = world.hall.statements.table("ledger")
        recorded = list(connection.execute(sa.select(ledger.c.action_id)).scalars())
    for seat in world.seats:
        for action in seat.acknowledged:
            if (count := recorded.count(action)) != 1:
                yield f"acknowledged: {action} of {seat.segment} is {count} times in the ledger"
        if waiting := seat.opened.station.open_entries():
            yield f"drained: {len(waiting)} wait at {seat.segment}"


def _called_once(world: World) -> Iterator[str]:
    called = [ticket for seat in world.seats for ticket in seat.called]
    body, ledger = (world.hall.statements.table(name) for name in ("ledger_body", "ledger"))
    clause = (
        sa.select(body.c.detail)
        .join(ledger, ledger.c.action_id == body.c.action_id)
        .where(ledger.c.kind == "take", ledger.c.outcome == "done")
    )
    with world.hall.reading() as connection:
        told = [json.loads(text)["detail"]["id"] for text in connection.execute(clause).scalars()]
    given = [ticket for ticket in told if ticket is not None]
    for name, tickets in (("called", called), ("given", given)):
        twice = sorted({ticket for ticket in tickets if tickets.count(ticket) > 1})
        # a hall set back forgets whom it gave a row to: it may give it again
        if twice and not (world.restored and name == "called"):
            yield f"{name}: {twice} more than once"


def _replicas(world: World) -> Iterator[str]:
    theirs = _rows_of_hall(world)
    for seat in world.seats:
        with seat.opened.store.reading() as reader:
            mine = {(table, row["id"]): row for table in STATE_TABLES for row in reader.find(table)}
        if mine != theirs:
            different = sorted(key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key))
            yield f"replica: {seat.segment} differs in {different[:3]}"


def _rows_of_hall(world: World) -> dict[tuple[str, str], dict[str, Any]]:
    found = {}
    with world.hall.reading() as connection:
        for name, spec in STATE_TABLES.items():
            if spec.scope == "never":
                continue
            for row in connection.execute(sa.select(world.hall.statements.table(name))).mappings():
                found[name, row["id"]] = dict(row)
    return found
