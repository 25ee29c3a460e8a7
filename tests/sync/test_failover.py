"""The primary dies under stations at work; its standby takes over; nothing acknowledged is lost or twice."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from tests.campaign.cluster import Cluster, running_cluster
from tests.support.patience import drained, until
from tests.support.toy_hall import TOYS, make_hall, open_rows, take_row
from workstation.domain.action import ActionRefused
from workstation.domain.errors import HallUnreachable
from workstation.services.hall_address import AddressIncomplete, HallAddress, read_line
from workstation.services.simulation.counter import now
from workstation.store import engines
from workstation.store.hall_store import HallStore
from workstation.store.probe import read_address
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, enrol_folder, open_station


def test_several_hosts_are_written_as_the_servers_own_tools_write_them() -> None:
    url = engines.read_url("postgresql://who:secret@one:6001,two/hall?sslmode=require")
    wanted = {"host": ("one:6001", "two"), "sslmode": "require", "target_session_attrs": "read-write"}
    assert dict(url.query) == wanted
    assert (url.username, url.database, engines.first_host(url)) == ("who", "hall", ("one", 6001))
    chosen = engines.read_url("postgresql://one,two/hall?target_session_attrs=any")
    assert chosen.query["target_session_attrs"] == "any"
    assert read_address("postgresql://who@one:6001,two/hall").host == "one"


def test_several_hosts_in_the_settings() -> None:
    address, password = read_line("postgresql://who:secret@one:6001,two/hall?sslmode=require")
    assert (address.host, address.database, password) == ("one:6001,two", "hall", "secret")
    assert address.url() == "postgresql+psycopg://who@one:6001,two:5432/hall?sslmode=require"
    for wrong in ("one,,two", "one:x,two", "one,two three"):
        with pytest.raises(AddressIncomplete):
            HallAddress(host=wrong, user="who").url()
    with pytest.raises(AddressIncomplete):
        read_line("postgresql://who@one,:6001/hall")


@pytest.fixture
def pair() -> Iterator[Cluster]:
    with running_cluster(standby=True) as made:
        yield made


class Clerk(threading.Thread):
    """Acts and calls without a pause and keeps what was acknowledged."""

    def __init__(self, opened: OpenStation) -> None:
        super().__init__(daemon=True)
        self.opened = opened
        self.done: list[str] = []
        self.called: list[tuple[float, str]] = []
        self.enough = threading.Event()
        opened.station.listen_late(lambda _action, outcome: self._took(outcome.detail))

    def run(self) -> None:
        while not self.enough.is_set():
            self.done.append(str(self.opened.station.act(open_rows(1)).detail["action_id"]))
            try:
                self._took(self.opened.station.ask_hall(take_row).detail)
            except (HallUnreachable, ActionRefused):
                time.sleep(0.1)
            time.sleep(0.01)

    def _took(self, detail: object) -> None:
        assert isinstance(detail, dict)
        if detail.get("id"):
            self.called.append((time.monotonic(), detail["id"]))


@pytest.mark.postgres
def test_stations_ride_over_the_promotion_of_a_standby(
    pair: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # as in a hall: a server that does not answer is given up after two seconds
    monkeypatch.setattr(engines, "CONNECT_SECONDS", 2)
    standby = pair._standby
    assert standby is not None
    single = pair.server.create()
    make_hall(single, lambda: now()).dispose()  # type: ignore[arg-type]
    both = make_url(single)
    hosts = f"127.0.0.1:{pair.port},127.0.0.1:{standby.port}"
    url = f"postgresql+psycopg://{both.username}@{hosts}/{both.database}"
    clerks = []
    for segment in ("SJ03", "SJ04", "SJ05"):
        folder = tmp_path / segment
        enrol_folder(folder, url, segment=segment, name=segment, kind="window", window_id="3", clock=now)
        clerks.append(Clerk(open_station(folder, url, TOYS, now)))
    bugs: list[BaseException] = []
    threads = [clerk.opened.threads(bugs.append) for clerk in clerks]
    for worker in (*threads, *clerks):
        worker.start()
    until(lambda: all(len(clerk.called) >= 5 for clerk in clerks))
    died = time.monotonic()
    pair.promote()
    until(lambda: all(sum(at > died for at, _id in clerk.called) >= 5 for clerk in clerks))
    gap = min(at for clerk in clerks for at, _id in clerk.called if at > died + 0.05) - died
    for clerk in clerks:
        clerk.enough.set()
    for clerk in clerks:
        clerk.join(10)
    for worker in threads:
        worker.stop()
    for clerk in clerks:
        clerk.opened.station.give_up_asking()
        until(lambda clerk=clerk: drained(clerk.opened))  # type: ignore[misc]
    assert bugs == []
    _nothing_lost(url, clerks)
    for clerk in clerks:
        clerk.opened.close()
    assert gap < 30


def _nothing_lost(url: str, clerks: list[Clerk]) -> None:
    store = HallStore(url)
    try:
        ledger = store.statements.table("ledger")
        with store.reading() as connection:
            recorded = list(connection.execute(sa.select(ledger.c.action_id)).scalars())
        assert verify_hall(store).fault is None
    finally:
        store.dispose()
    acknowledged = [action for clerk in clerks for action in clerk.done]
    assert len(recorded) == len(set(recorded))
    assert set(acknowledged) <= set(recorded)
    called = [ticket for clerk in clerks for _at, ticket in clerk.called]
    assert len(called) == len(set(called))
