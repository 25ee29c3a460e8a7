"""The standby that confirms every commit is away: nothing counts as done that only one server has."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from tests.campaign.cluster import Cluster, ask, running_cluster
from tests.support.patience import drained, until
from tests.support.postgres import Server
from tests.support.toy_hall import TOYS, make_hall, open_rows, take_row
from workstation.domain.errors import HallUnreachable
from workstation.services.simulation.counter import now
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync import pusher
from workstation.sync.opening import OpenStation, enrol_folder, open_station
from workstation.sync.pusher import Link

pytestmark = pytest.mark.postgres
_WAITING = "FROM pg_stat_activity WHERE application_name = 'shouwen' AND wait_event = 'SyncRep'"
_COUNT = f"SELECT count(*) {_WAITING}"
_CANCEL = f"SELECT count(pg_cancel_backend(pid)) {_WAITING}"


@pytest.fixture
def pair() -> Iterator[Cluster]:
    with running_cluster(standby=True) as made:
        yield made


@pytest.fixture
def opened(pair: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenStation]:
    monkeypatch.setattr(pusher, "PATIENCE", timedelta(seconds=1))
    single = pair.server.create()
    make_hall(single, lambda: now()).dispose()  # type: ignore[arg-type]
    one = make_url(single)
    hosts = f"127.0.0.1:{pair.port},127.0.0.1:{_standby(pair).port}"
    url = f"postgresql+psycopg://{one.username}@{hosts}/{one.database}"
    enrol_folder(tmp_path, url, segment="SJ03", name="SJ03", kind="window", window_id="3", clock=now)
    made = open_station(tmp_path, url, TOYS, now).stepped()
    made.station.act(open_rows(2))
    made.sync()
    yield made
    made.close()


def test_a_commit_that_one_server_kept_is_asked_again(pair: Cluster, opened: OpenStation) -> None:
    """The server ends such a wait with a warning and says COMMIT: a warning is no acknowledgement."""
    _standby(pair).stop()
    opened.station.act(open_rows(1))
    pushed = _pushing(opened)
    until(lambda: ask(pair, "postgres", _COUNT) == 1)
    assert ask(pair, "postgres", _CANCEL) == 1
    pushed.join(20)
    assert not pushed.is_alive()
    # the primary has it, the standby has not: nobody was told that it is done
    assert [entry.state for entry in opened.station.open_entries()] == ["pending"]
    assert _link(opened) is Link.OFFLINE
    assert len(_recorded(opened)) == len(set(_recorded(opened))) == 2
    # asked again it is found recorded, and waits again
    pushed = _pushing(opened)
    until(lambda: ask(pair, "postgres", _COUNT) == 1)
    _standby(pair).start()
    pushed.join(60)
    assert not pushed.is_alive() and opened.station.open_entries() == []
    assert _link(opened) is Link.ONLINE
    assert len(_recorded(opened)) == 2


def test_what_one_server_kept_alone_dies_with_it_and_is_sent_again(
    pair: Cluster, opened: OpenStation
) -> None:
    _standby(pair).stop()
    made = str(opened.station.act(open_rows(1)).detail["action_id"])
    pushed = _pushing(opened)
    until(lambda: ask(pair, "postgres", _COUNT) == 1)
    ask(pair, "postgres", _CANCEL)
    pushed.join(20)
    assert made in _recorded(opened) and opened.station.open_entries()
    pair.server.kill()
    _standby(pair).start()
    pair.promote()
    until(lambda: drained(opened))
    assert _recorded(opened).count(made) == 1
    store = HallStore(opened.hall_store.url.render_as_string(hide_password=False))
    assert verify_hall(store).fault is None
    store.dispose()


def test_the_station_says_that_nothing_is_confirmed_and_loses_nothing(
    pair: Cluster, opened: OpenStation
) -> None:
    """The hall answers every look: without a word of ours the status bar would say that all is well."""
    bugs: list[BaseException] = []
    opened.puller._next_beat = None
    threads = opened.threads(bugs.append)
    _standby(pair).stop()
    threads.start()
    try:
        kept = str(opened.station.act(open_rows(1)).detail["action_id"])
        with pytest.raises(HallUnreachable):
            opened.station.ask_hall(take_row)
        until(lambda: opened.pusher.state.link is Link.OFFLINE, 20)
        # the looks go on, the beat among them
        until(lambda: "confirms nothing" in str(opened.pusher.state.reason), 20)
        assert kept in {entry.action.id for entry in opened.station.open_entries()}
        _standby(pair).start()
        until(lambda: not opened.station.open_entries() and opened.pusher.state.link is Link.ONLINE)
    finally:
        threads.stop()
    assert bugs == [] and _recorded(opened).count(kept) == 1


def _standby(pair: Cluster) -> Server:
    assert pair._standby is not None
    return pair._standby


def _link(opened: OpenStation) -> Link:
    return opened.pusher.state.link


def _pushing(opened: OpenStation) -> threading.Thread:
    made = threading.Thread(target=lambda: opened.pusher.step(now()), daemon=True)
    made.start()
    return made


def _recorded(opened: OpenStation) -> list[str]:
    ledger = opened.hall_store.statements.table("ledger")
    clause = sa.select(ledger.c.action_id).where(ledger.c.station == "SJ03")
    with opened.hall_store.reading() as connection:
        return list(connection.execute(clause).scalars())
