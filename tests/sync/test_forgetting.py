"""A station's file does not grow for ever; what somebody may still need never goes."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.support.toy_hall import (
    TOYS,
    Clock,
    make_faulty,
    make_station,
    mark_rows,
    open_rows,
)
from workstation.domain import canonical
from workstation.store.hall_store import HallStore
from workstation.sync import forgetting
from workstation.sync.memory import HALL_SEEN
from workstation.sync.opening import OpenStation, open_station

MONTH = timedelta(days=31).total_seconds()


@pytest.fixture
def opened(hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock) -> Iterator[OpenStation]:
    made = make_station(hall_url, tmp_path / "a", "SJ03", clock)
    yield made
    made.close()


def entries(opened: OpenStation) -> list[int]:
    return [entry.seq for entry in opened.station.entries_after(0)]


def acts(opened: OpenStation, count: int) -> None:
    for _one in range(count):
        opened.station.act(open_rows(1))
    opened.sync()


def test_what_the_hall_has_had_for_thirty_days_goes_and_the_numbers_go_on(
    opened: OpenStation, clock: Clock
) -> None:
    acts(opened, 4)
    clock.pass_time(timedelta(days=29).total_seconds())
    acts(opened, 2)
    assert entries(opened) == [1, 2, 3, 4, 5, 6]
    clock.pass_time(timedelta(days=2).total_seconds())
    opened.sync()
    assert entries(opened) == [5, 6]
    clock.pass_time(MONTH)
    opened.sync()
    # the newest carries the number
    assert entries(opened) == [6]
    acts(opened, 1)
    assert entries(opened)[-1] == 7 and opened.station.open_entries() == []


def test_what_waits_never_goes(opened: OpenStation, clock: Clock) -> None:
    acts(opened, 1)
    door = make_faulty(opened)
    door.lose_before = 10
    opened.station.act(open_rows(1))
    opened.station.act(open_rows(1))
    clock.pass_time(MONTH)
    opened.sync()
    door.lose_before = 0
    opened.puller.step(clock())
    assert entries(opened) == [2, 3] and len(opened.station.open_entries()) == 2
    opened.sync()
    assert entries(opened) == [2, 3]


def test_what_was_refused_stays_with_both_its_versions_until_it_is_settled(
    opened: OpenStation, hall: HallStore, hall_url: str, tmp_path: Path, clock: Clock
) -> None:
    other = make_station(hall_url, tmp_path / "b", "SJ04", clock)
    acts(opened, 1)
    other.sync()
    opened.station.act(mark_rows(["SJ03-0001"], "mine"))
    other.station.act(mark_rows(["SJ03-0001"], "theirs"))
    other.sync()
    acts(opened, 2)
    other.close()
    clock.pass_time(MONTH)
    opened.sync()
    assert entries(opened) == [2, 4]
    assert len(aside(opened)) == 1
    with opened.store.writing() as tx:
        tx.connection.exec_driver_sql("UPDATE parked SET state = 'resolved'")
    clock.pass_time(3700)
    opened.sync()
    assert entries(opened) == [4] and aside(opened) == []


def aside(opened: OpenStation) -> list[object]:
    with opened.store.reading() as reader:
        return list(reader.local("set_aside"))


def test_what_the_hall_lost_is_kept_to_be_sent_again(opened: OpenStation, clock: Clock) -> None:
    acts(opened, 5)
    clock.pass_time(MONTH)
    opened.station.memory.note_time(None, clock())
    # the hall answers from a backup that ends at the second change
    opened.station.forgetting._next = None
    assert opened.station.forgetting.step(clock(), 2)
    assert entries(opened) == [3, 4, 5]


def test_a_clock_set_forward_makes_nothing_old(opened: OpenStation, clock: Clock) -> None:
    acts(opened, 3)
    with opened.store.writing() as tx:
        tx.remember(HALL_SEEN, canonical.instant(clock()))
    clock.pass_time(12 * MONTH)
    opened.station.forgetting._next = None
    assert opened.station.forgetting.step(clock(), 3) is False
    assert entries(opened) == [1, 2, 3]


def test_a_crash_in_the_middle_leaves_all_or_nothing_of_each_step(
    opened: OpenStation, hall_url: str, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forgetting, "AT_ONCE", 2)
    acts(opened, 6)
    clock.pass_time(MONTH)
    opened.station.memory.note_time(None, clock())
    done: list[str] = []

    def dies(point: str) -> None:
        done.append(point)
        if done.count("forget_before_commit") == 2:
            raise KeyboardInterrupt

    opened.station.forgetting._point = dies
    keeper = opened.station.forgetting
    keeper._next = None
    assert keeper.step(clock(), 6)
    with pytest.raises(KeyboardInterrupt):
        keeper.step(clock(), 6)
    assert entries(opened) == [3, 4, 5, 6]
    copy = tmp_path / "after"
    shutil.copytree(opened.store.folder, copy)
    again = open_station(copy, hall_url, TOYS, clock, jitter=lambda: 0.5).stepped()
    clock.pass_time(60)
    again.sync()
    clock.pass_time(60)
    again.sync()
    assert entries(again) == [6]
    acts(again, 1)
    assert entries(again) == [6, 7] and again.station.open_entries() == []
    again.close()


def test_it_looks_once_an_hour_when_there_is_nothing_more(opened: OpenStation, clock: Clock) -> None:
    acts(opened, 1)
    looked: list[str] = []
    keeper = opened.station.forgetting
    keeper._next = None
    keeper._point = looked.append
    for _minute in range(59):
        keeper.step(clock(), 1)
        clock.pass_time(60)
    assert looked == ["forget_before_commit", "let_go_before_commit"]
    clock.pass_time(120)
    keeper.step(clock(), 1)
    assert len(looked) == 4


def test_what_is_open_is_found_without_reading_a_month_of_entries(opened: OpenStation) -> None:
    acts(opened, 3)
    with opened.store.reading() as reader:
        assert reader.waiting_actions() == 0 and reader.journal().open_entries(50) == []
        for key in (("open_entries", 50), "waiting_actions"):
            kept = opened.store.statements._kept[key]
            explain = f"EXPLAIN QUERY PLAN {kept.text}"
            plan = reader.connection.exec_driver_sql(explain, kept._arrange({})).fetchall()
            assert all("SCAN" not in row[3] for row in plan), plan
            assert any("ix_journal_state" in row[3] for row in plan), plan
