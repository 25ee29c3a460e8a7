"""What follows from a look at the hall's head is tried until it went through, also while nothing is made."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from tests.support.toy_hall import TOYS, Clock, Faulty, ledger, make_station, open_rows, rows, waiting
from workstation.domain.errors import HallBroken, HallUnreachable
from workstation.store.hall_store import HallStore
from workstation.store.verify import verify_hall
from workstation.sync.letters import Answer, Pulled, StationFrozen
from workstation.sync.opening import OpenStation, open_station
from workstation.sync.pusher import LOOK_AT_BROKEN, Link


class OnlyRead(Faulty):
    """A door through which questions always get."""

    def freeze(self) -> None:
        if self.lose_before:
            self.lose_before -= 1
            raise HallUnreachable(detail="cut before")
        self._hall.freeze()

    def pull(self, since: int | None, scope: Any) -> Pulled:
        return self._hall.pull(since, scope)


def set_back(hall: HallStore) -> None:
    """As a backup of the hall before its first change would leave it."""
    tables = hall.statements.table
    with hall.engine.begin() as connection:
        for name in ("ledger", "ledger_body", "incident"):
            connection.execute(sa.delete(tables(name)))
        connection.execute(sa.update(tables("hall")).values(change_seq=0, incarnation="restored"))
        connection.execute(sa.update(tables("station")).values(head_seq=0, head_hash="0" * 64))


def test_a_cut_while_it_is_sent_again_does_not_leave_it_behind(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    first.sync()
    set_back(hall)
    door = OnlyRead(first.hall)
    first.pusher._hall = first.puller._hall = door  # type: ignore[assignment]
    door.lose_before = 2
    for _look in range(3):
        clock.pass_time(1)
        first.puller.step(clock())
    assert ledger(hall) == [("open", "done")]
    first.puller.step(clock())
    assert rows(first) == {"SJ03-0001": "0"}
    assert verify_hall(hall).ok


class NoRights(OnlyRead):
    """A hall that gives its rows and for a while takes none."""

    refuses = 1

    def submit(self, epoch: int, numbered: Any) -> Answer:
        if self.refuses:
            self.refuses -= 1
            raise HallBroken(detail="42501")
        return super().submit(epoch, numbered)


def test_what_only_it_can_mend_is_said_and_then_it_is_sent(
    two: tuple[OpenStation, OpenStation], hall: HallStore, clock: Clock
) -> None:
    first, _second = two
    first.station.act(open_rows(1))
    first.sync()
    set_back(hall)
    first.pusher._hall = first.puller._hall = NoRights(first.hall)  # type: ignore[assignment]
    first.puller.step(clock())
    assert (first.pusher.state.link, ledger(hall)) == (Link.STOPPED, [])
    first.puller.step(clock())
    assert ledger(hall) == [("open", "done")]


def test_that_a_hall_takes_nothing_is_said_until_it_takes_something(
    two: tuple[OpenStation, OpenStation], clock: Clock
) -> None:
    first, _second = two
    links: list[Link] = []
    first.pusher.on_state = lambda state: links.append(state.link)
    door = NoRights(first.hall)
    door.refuses = 2
    first.pusher._hall = first.puller._hall = door  # type: ignore[assignment]
    first.station.act(open_rows(1))
    for _try in range(2):
        assert first.pusher.step(clock()) == clock() + LOOK_AT_BROKEN
        # every second it is looked at, and can be read
        first.puller.step(clock())
    assert set(links) == {Link.STOPPED}
    first.pusher.step(clock())
    assert first.pusher.state.link is Link.ONLINE
    assert waiting(first) == 0


def test_a_cut_while_the_hall_is_told_of_a_fork_leaves_neither_copy_going_on(
    hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    opened = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    opened.close()
    shutil.copytree(tmp_path / "a", tmp_path / "old")
    newer = open_station(tmp_path / "a", hall_url, TOYS, clock, jitter=lambda: 0.5)
    newer.station.act(open_rows(1))
    newer.sync()
    older = open_station(tmp_path / "old", hall_url, TOYS, clock, jitter=lambda: 0.5)
    door = OnlyRead(older.hall)
    older.puller._hall = door  # type: ignore[assignment]
    door.lose_before = 1
    older.puller.step(clock())
    older.puller.step(clock())
    newer.station.act(open_rows(1))
    newer.pusher.step(clock())
    assert isinstance(newer.station.memory.frozen, StationFrozen)
    older.close()
    newer.close()
