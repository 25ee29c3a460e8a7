"""A small hall with a history worth tampering with: two stations, seals over them, rows changed twice."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.support.toy_hall import TOYS_AND_SEALS, Clock, make_hall, make_station, mark_rows, open_rows
from workstation.store import hall_copy
from workstation.store.hall_store import HallStore
from workstation.store.verify import Verified, verify_hall
from workstation.sync.duty import Duty
from workstation.sync.opening import OpenStation, open_station

Row = dict[str, Any]


class SealedHall:
    """Ledger 1-4 and 6-9 by two stations in turn, 5 a seal over four rows, 10 a seal over nine."""

    def __init__(self, url: str, folder: Path, clock: Clock) -> None:
        self.store: HallStore = make_hall(url, clock)
        self.clock = clock
        self.stations = [
            make_station(url, folder / name, name, clock, TOYS_AND_SEALS) for name in ("SJ03", "SJ04")
        ]
        for count in (2, 1):
            self._each(lambda opened, count=count: opened.station.act(open_rows(count)))  # type: ignore[misc]
        self.seal("2026-11-23T01:00:00.000000Z")
        for words in ("甲", "乙"):
            self._each(
                lambda opened, words=words: opened.station.act(  # type: ignore[misc]
                    mark_rows([f"{opened.station.identity.segment}-0001"], words)
                )
            )
        self.seal("2026-11-23T01:10:00.000000Z")
        for opened in self.stations:
            opened.sync()

    def seal(self, due: str) -> None:
        """Seal what is there."""
        self.stations[0].hall.do_duty(Duty("seal", due, due, {"seal": due}).action(self.clock()))

    def verified(self, **more: Any) -> Verified:
        """What verifying says now."""
        return verify_hall(self.store, **more)

    def rows(self, table: str, **equals: Any) -> list[Row]:
        """Rows as they lie in the database."""
        columns = self.store.statements.table(table)
        clause = sa.select(columns).where(*(columns.c[name] == value for name, value in equals.items()))
        with self.store.engine.connect() as connection:
            return [dict(row) for row in connection.execute(clause).mappings()]

    def change(self, table: str, where: Row, **values: Any) -> None:
        """UPDATE, as somebody with the password of the database would."""
        columns = self.store.statements.table(table)
        clause = sa.update(columns).where(*(columns.c[name] == value for name, value in where.items()))
        with self.store.engine.begin() as connection:
            assert connection.execute(clause.values(values)).rowcount

    def remove(self, table: str, **where: Any) -> None:
        """DELETE."""
        columns = self.store.statements.table(table)
        clause = sa.delete(columns).where(*(columns.c[name] == value for name, value in where.items()))
        with self.store.engine.begin() as connection:
            assert connection.execute(clause).rowcount

    def add(self, table: str, row: Row) -> None:
        """INSERT."""
        with self.store.engine.begin() as connection:
            connection.execute(sa.insert(self.store.statements.table(table)).values(row))

    def close(self) -> None:
        """Let go of everything."""
        for opened in self.stations:
            opened.close()
        self.store.dispose()

    def _each(self, act: Callable[[Any], object]) -> None:
        for opened in self.stations:
            act(opened)
            opened.sync()
            self.clock.pass_time(1)


def everything(store: HallStore) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table; the incarnation changes with each move and is left out."""
    with store.reading() as connection:
        found = {}
        for name in hall_copy.TABLES:
            table = store.statements.table(name)
            columns = [column for column in table.columns if column.name != "incarnation"]
            rows = connection.execute(sa.select(*columns)).all()
            found[name] = sorted((tuple(row) for row in rows), key=repr)
        return found


@contextlib.contextmanager
def moved_to(hall: SealedHall, opened: OpenStation, url: str, clock: Clock) -> Iterator[OpenStation]:
    """The same station with the hall's new address in its settings."""
    folder = opened.store.folder
    hall.stations.remove(opened)
    opened.close()
    again = open_station(folder, url, TOYS_AND_SEALS, clock, jitter=lambda: 0.5).stepped()
    try:
        yield again
    finally:
        again.close()
