"""The primary dies while a call for the next number is open, and its answer with it: it counts once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.engine import make_url

from tests.campaign.cluster import Cluster, running_cluster
from tests.support.patience import drained, until
from tests.support.toy_hall import TOYS, make_hall, open_rows, take_row
from workstation.domain.errors import HallUnreachable
from workstation.services.simulation.counter import now
from workstation.store import engines
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.opening import OpenStation, enrol_folder, open_station

pytestmark = pytest.mark.postgres


@pytest.fixture
def pair() -> Iterator[Cluster]:
    with running_cluster(standby=True) as made:
        yield made


class Moment:
    """At one point of one submission the primary dies and its standby takes over."""

    def __init__(self, pair: Cluster, where: str) -> None:
        self._pair = pair
        self._where = where
        self.armed = False

    def __call__(self, name: str) -> None:
        if not self.armed or name != self._where:
            return
        self.armed = False
        self._pair.promote()
        if name == "hall_committed":
            raise HallUnreachable(detail="the answer was on its way")


@pytest.mark.parametrize("where", ["hall_before_commit", "hall_committed"])
def test_a_call_open_at_the_failover_counts_once_or_not_at_all(
    pair: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    monkeypatch.setattr(engines, "CONNECT_SECONDS", 2)
    url = _address_of_both(pair)
    moment = Moment(pair, where)
    first, second = (
        _station(tmp_path / name, url, name, point)
        for name, point in (("SJ03", moment), ("SJ04", lambda _n: None))
    )
    late: list[str] = []
    first.station.listen_late(lambda _action, outcome: late.append(str(outcome.detail["id"])))
    first.station.act(open_rows(3))
    first.sync()
    moment.armed = True
    with pytest.raises(HallUnreachable):
        first.station.ask_hall(take_row)
    assert not moment.armed
    until(lambda: drained(first) and drained(second))
    # what had been committed is told afterwards; what had not is free for whoever comes first
    committed = where == "hall_committed"
    assert late == (["SJ03-0001"] if committed else [])
    called = [*late, *(str(one.station.ask_hall(take_row).detail["id"]) for one in (second, first))]
    assert called == ["SJ03-0001", "SJ03-0002", "SJ03-0003"][: len(called)]
    store = HallStore(url)
    ledger = store.statements.table("ledger")
    with store.reading() as connection:
        found = connection.execute(sa.select(ledger.c.kind, ledger.c.action_id)).all()
    assert len({action for _kind, action in found}) == len(found)
    assert [kind for kind, _action in found].count("take") == len(called)
    assert [kind for kind, _action in found].count("give_up") == (0 if committed else 1)
    assert verify_hall(store).ok
    store.dispose()
    first.close()
    second.close()


def _address_of_both(pair: Cluster) -> str:
    assert pair._standby is not None
    single = pair.server.create()
    make_hall(single, lambda: now()).dispose()  # type: ignore[arg-type]
    one = make_url(single)
    hosts = f"127.0.0.1:{pair.port},127.0.0.1:{pair._standby.port}"
    return f"postgresql+psycopg://{one.username}@{hosts}/{one.database}"


def _station(folder: Path, url: str, segment: str, point: object) -> OpenStation:
    enrol_folder(folder, url, segment=segment, name=segment, kind="window", window_id="3", clock=now)
    return open_station(folder, url, TOYS, now, point=point).stepped()  # type: ignore[arg-type]
