"""The server ends a line between two statements of a change: it is trouble with the line, never a bug."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from tests.support.toy_hall import Clock, ledger, make_station, open_rows
from workstation.domain.errors import HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.store.prepared import Ran, Statement, Values
from workstation.sync.letters import Numbered
from workstation.sync.opening import OpenStation

pytestmark = pytest.mark.parametrize("hall_url", ["postgresql"], indirect=True)
MOST = 40
ENDED = "SELECT pg_terminate_backend(%s, 5000)"


@pytest.fixture
def opened(hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock) -> Iterator[OpenStation]:
    made = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    made.station.act(open_rows(2))
    made.sync()
    yield made
    made.close()


def end_line(connection: sa.Connection, heard: bool) -> None:
    """The administrator ends it; `heard`: the driver has read that already, with the answer before."""
    raw: Any = connection.connection.dbapi_connection
    plain = f"host=127.0.0.1 port={raw.info.port} user={raw.info.user} dbname={raw.info.dbname}"
    with psycopg.connect(plain, autocommit=True) as admin:
        admin.execute(ENDED, (raw.info.backend_pid,))
    if heard:
        with suppress(psycopg.Error):
            for _look in range(3):
                raw.pgconn.consume_input()


def end_before(monkeypatch: pytest.MonkeyPatch, place: int, heard: bool) -> Callable[[], bool]:
    """Before the statement at this place the line ends; tells whether it came to that."""
    run, asked = Statement.run, [0]

    def counted(self: Statement, connection: sa.Connection, values: Values) -> Ran:
        asked[0] += 1
        if asked[0] == place:
            end_line(connection, heard)
        return run(self, connection, values)

    monkeypatch.setattr(Statement, "run", counted)
    return lambda: asked[0] >= place


@pytest.mark.parametrize("heard", [False, True], ids=["not heard yet", "heard"])
@pytest.mark.parametrize("kind", ["take", "open", "refuse_late"])
def test_wherever_the_line_ends_it_is_the_line(
    opened: OpenStation, hall: HallStore, monkeypatch: pytest.MonkeyPatch, kind: str, heard: bool
) -> None:
    made: list[Numbered] = []
    monkeypatch.setattr(opened.pusher, "step", lambda _now: None)

    def gather(_answered: object = None) -> None:
        made.extend(Numbered(entry.seq, entry.action) for entry in opened.station.open_entries())

    opened.station.deliver = gather
    if kind != "open":
        with suppress(HallUnreachable):
            opened.station.ask_hall(lambda desk: desk.action(kind, "clerk", [], {}))
    else:
        opened.station.act(open_rows(1))
        gather()
    before = ledger(hall)
    for place in range(1, MOST):
        with monkeypatch.context() as patched:
            came = end_before(patched, place, heard)
            try:
                opened.hall.submit(1, made)
            except HallUnreachable:
                assert came() and ledger(hall) == before
                continue
        assert not came()
        break
    assert place > 5
    assert len(ledger(hall)) == len(before) + 1
