"""Making a hall and letting stations into it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from workstation.domain import canonical
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.ids import uuid7
from workstation.store import migrate
from workstation.store.hall_store import GENESIS, HallStore
from workstation.store.prepared import rows_of
from workstation.store.tables import SCHEMA_VERSION
from workstation.store.trouble import trouble_of

SYSTEM_SEGMENT = "SYS0"


class HallExists(RuleBroken):
    """This database already holds a hall."""

    code = "hall_exists"


class NoHall(RuleBroken):
    """This database holds no hall yet."""

    code = "no_hall"


class SegmentTaken(RuleBroken):
    """A station segment is never given out twice in a county."""

    code = "segment_taken"


@dataclass(frozen=True)
class HallFacts:
    """What a hall is: `kind` demo or real."""

    hall_id: str
    name: str
    county_code: str
    kind: str
    incarnation: str


def create_hall(
    store: HallStore, *, name: str, county_code: str, kind: str, now: datetime, random: Callable[[int], bytes]
) -> HallFacts:
    """Tables and the one hall of this database. Raises HallExists, NewerSchema or trouble of the hall."""
    try:
        migrate.upgrade_hall(store.engine)
        with store.engine.begin() as connection:
            table = store.statements.table("hall")
            if connection.execute(sa.select(sa.func.count()).select_from(table)).scalar():
                raise HallExists(url=store.shown_url)
            facts = HallFacts(uuid7(now, random), name, county_code, kind, uuid7(now, random))
            values = {
                "hall_id": facts.hall_id,
                "name": name,
                "county_code": county_code,
                "kind": kind,
                "incarnation": facts.incarnation,
                "created_at": canonical.instant(now),
                "change_seq": 0,
                "min_schema": SCHEMA_VERSION,
                "schema_version": SCHEMA_VERSION,
            }
            connection.execute(sa.insert(table).values(values))
            _insert_station(store, connection, facts.hall_id, SYSTEM_SEGMENT, "system", "system", None, now)
        return facts
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error


def note_schema(connection: sa.Connection, store: HallStore) -> None:
    """Tell stations which tables the hall has now: an earlier program then keeps what it does not know."""
    hall = store.statements.table("hall")
    older = sa.or_(hall.c.schema_version.is_(None), hall.c.schema_version < SCHEMA_VERSION)
    connection.execute(sa.update(hall).where(older).values(schema_version=SCHEMA_VERSION))


def read_hall(store: HallStore) -> HallFacts:
    """The hall of this database. Raises NoHall, NewerSchema, HallUnreachable, HallBroken."""
    try:
        found = migrate.version_of(store.engine)
        if found is None:
            raise NoHall(url=store.shown_url)
        if found > migrate.HALL_HEAD:
            raise migrate.NewerSchema(found=found, known=migrate.HALL_HEAD)
        with store.engine.connect() as connection:
            rows = rows_of(connection.execute(sa.select(store.statements.table("hall"))))
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error
    if not rows:
        raise NoHall(url=store.shown_url)
    row = rows[0]
    if row["min_schema"] > SCHEMA_VERSION:
        raise migrate.NewerSchema(found=str(row["min_schema"]), known=str(SCHEMA_VERSION))
    return HallFacts(row["hall_id"], row["name"], row["county_code"], row["kind"], row["incarnation"])


def enrol_station(
    store: HallStore,
    hall_id: str,
    *,
    segment: str,
    name: str,
    kind: str,
    window_id: str | None,
    now: datetime,
) -> int:
    """Let a PC in under a segment that nobody had before; returns its epoch. Raises SegmentTaken."""
    try:
        with store.engine.begin() as connection:
            if station_row(store, connection, hall_id, segment) is not None:
                raise SegmentTaken(segment=segment)
            _insert_station(store, connection, hall_id, segment, name, kind, window_id, now)
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error
    return 1


def station_row(
    store: HallStore, connection: sa.Connection, hall_id: str, segment: str
) -> dict[str, Any] | None:
    """The station of that segment, or None."""
    table = store.statements.table("station")
    clause = sa.select(table).where(table.c.hall_id == hall_id, table.c.segment == segment)
    found = rows_of(connection.execute(clause))
    return found[0] if found else None


def find_station(store: HallStore, hall_id: str, segment: str) -> dict[str, Any]:
    """The enrolled station; raises NotFound."""
    try:
        with store.engine.connect() as connection:
            row = station_row(store, connection, hall_id, segment)
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error
    if row is None:
        raise NotFound(table="station", id=segment)
    return row


def place_station(store: HallStore, hall_id: str, segment: str, *, window_id: str | None, kind: str) -> None:
    """Note where an enrolled PC stands from now on. Raises HallUnreachable or HallBroken."""
    table = store.statements.table("station")
    here = sa.and_(table.c.hall_id == hall_id, table.c.segment == segment)
    try:
        with store.engine.begin() as connection:
            connection.execute(sa.update(table).where(here).values(window_id=window_id, kind=kind))
    except sa.exc.SQLAlchemyError as error:
        raise trouble_of(error) from error


def _insert_station(
    store: HallStore,
    connection: sa.Connection,
    hall_id: str,
    segment: str,
    name: str,
    kind: str,
    window_id: str | None,
    now: datetime,
) -> None:
    connection.execute(
        sa.insert(store.statements.table("station")).values(
            hall_id=hall_id,
            segment=segment,
            name=name,
            kind=kind,
            window_id=window_id,
            units=None,
            head_hash=GENESIS,
            enrolled_at=canonical.instant(now),
            epoch=1,
            head_seq=0,
            frozen=0,
        )
    )
