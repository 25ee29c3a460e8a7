"""Moving a hall from a file into PostgreSQL: all of it in one transaction, or nothing."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from workstation.domain.errors import RuleBroken
from workstation.domain.ids import uuid7
from workstation.store import engines, hall_apart, hall_copy, migrate
from workstation.store.hall_setup import HallExists, HallFacts, note_schema, read_hall
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded
from workstation.store.verify import verify_within

Point = Callable[[str], None]
_CLOSED = "hall_has_moved"


class WrongWay(RuleBroken):
    """A hall moves from a file of this PC to a server, never the other way."""

    code = "promote_wrong_way"


class HallNotWhole(RuleBroken):
    """The hall does not verify; it was left where it is. Params: fault."""

    code = "hall_not_whole"


class HallMoved(RuleBroken):
    """This file's hall was moved to a server before; changing it here would make two of it."""

    code = "hall_moved"


class HallsParted(RuleBroken):
    """After a move that ended early people went on working in both places. Params: file, server, address."""

    code = "halls_parted"


@dataclass(frozen=True)
class Promoted:
    """A hall in its new place. `before` is true when all of it had arrived in an earlier attempt."""

    facts: HallFacts
    ledger_rows: int
    rows: int
    before: bool = False


def promote(
    source: HallStore,
    target: HallStore,
    *,
    now: datetime,
    random: Callable[[int], bytes],
    point: Point = lambda _name: None,
) -> Promoted:
    """Copy every row, read each again on both sides, verify the copy, then close the file for changes.

    The file is locked meanwhile: stations that use it go on alone. They find the hall at its new address
    under a new incarnation, send what they still have and take its rows anew. An attempt that ends early
    leaves no hall at the new address; one that ends after the hall arrived is finished by the next: where
    the file was worked with since, and the new place was not, all of it is copied again.
    Raises WrongWay, NoHall, HallExists, HallMoved, HallsParted, NewerSchema, HallNotWhole, CopyWrong, or
    trouble of either hall.
    """
    if not engines.is_embedded(source.url) or engines.is_embedded(target.url):
        raise WrongWay(source=source.shown_url, target=target.shown_url)
    facts = read_hall(source)
    with worded():
        migrate.upgrade_hall(source.engine)
        migrate.upgrade_hall(target.engine)
        with source.engine.begin() as here:
            incarnation = uuid7(now, random)
            with target.engine.begin() as there:
                engines.give_time(there)
                promoted = _arrived(source, here, target, there, facts)
                if promoted is None and _is_closed(here):
                    raise HallMoved(url=source.shown_url)
                if promoted is None:
                    promoted = _copy(source, here, target, there, facts, incarnation, point)
                    point("copied")
            # the hall is at its new address from here on
            point("committed")
            _close_file(here, target)
        point("closed")
    return promoted


def _copy(
    source: HallStore,
    here: sa.Connection,
    target: HallStore,
    there: sa.Connection,
    facts: HallFacts,
    incarnation: str,
    point: Point,
) -> Promoted:
    if not hall_copy.is_empty(there, target.statements):
        raise HallExists(url=target.shown_url)
    for table in hall_copy.TABLES:
        for rows in hall_copy.pages_of(here, source.statements, table, facts.hall_id):
            hall_copy.put(there, target.statements, table, rows)
        point(f"table_{table}")
    count = hall_copy.compare(here, source.statements, there, target.statements, facts.hall_id)
    with tempfile.TemporaryDirectory(prefix="shouwen-promote-") as folder:
        checked = verify_within(target, there, Path(folder))
    if checked.fault is not None:
        raise HallNotWhole(fault=checked.fault)
    note_schema(there, target)
    moved = hall_copy.give_incarnation(there, target.statements, incarnation)
    return Promoted(HallFacts(**{**vars(facts), "incarnation": moved}), checked.ledger_rows, count)


def _arrived(
    source: HallStore, here: sa.Connection, target: HallStore, there: sa.Connection, facts: HallFacts
) -> Promoted | None:
    """The hall when an earlier attempt brought all of it and died before it closed the file.

    None when it is to be copied: nothing is there, or only what the file has too and something less.
    """
    hall = target.statements.table("hall")
    found = there.execute(sa.select(hall).with_for_update()).mappings().all()
    if not found:
        return None
    if found[0]["hall_id"] != facts.hall_id or found[0]["incarnation"] == facts.incarnation:
        raise HallExists(url=target.shown_url)
    apart = hall_apart.compare(source, here, target, there)
    if apart.here and not apart.there:
        # nobody worked there yet
        hall_apart.clear(target, there)
        return None
    if apart.owed:
        raise HallsParted(file=apart.owed, server=apart.there, address=target.shown_url)
    rows = sum(hall_copy.count_of(there, target.statements, table) for table in hall_copy.TABLES)
    count = hall_copy.count_of(there, target.statements, "ledger")
    kept = HallFacts(**{**vars(facts), "incarnation": found[0]["incarnation"]})
    return Promoted(kept, count, rows, before=True)


def _close_file(connection: sa.Connection, target: HallStore) -> None:
    """No program, also an older one, changes the hall in its old place: each change begins with its row."""
    place = target.url.set(password=None, username=None).render_as_string().replace("'", "''")
    connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {_CLOSED}")
    connection.exec_driver_sql(
        f"CREATE TRIGGER {_CLOSED} BEFORE UPDATE ON hall BEGIN "
        f"SELECT RAISE(ABORT, 'the hall has moved to {place}'); END"
    )


def _is_closed(connection: sa.Connection) -> bool:
    found = connection.execute(sa.text("SELECT 1 FROM sqlite_master WHERE name = :name"), {"name": _CLOSED})
    return found.scalar() is not None
