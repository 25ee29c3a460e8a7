"""A simulation's report is told from what is on disk, and it bites when something is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from workstation.services.simulation import audit as auditing
from workstation.services.simulation.acks import Ack, AckFile, read_acks
from workstation.services.simulation.audit import audit
from workstation.services.simulation.counter import now, run_job
from workstation.services.simulation.job import Job
from workstation.services.simulation.run import AcksPresent, Report, simulate
from workstation.services.simulation.setting import Setting, TooManyNumbers, Wish, prepare
from workstation.store.hall_store import HallStore


def small(url: str, tmp_path: Path, counters: int = 1, actions: int = 30) -> Setting:
    return prepare(Wish(url, counters, actions, 7, tmp_path / "acks", tmp_path / "home"))


def work(setting: Setting) -> list[Path]:
    for job in setting.jobs:
        assert run_job(job, lambda: None).bugs == ()
    return [Path(job.acks) for job in setting.jobs]


@pytest.mark.slow
def test_stations_in_processes_leave_everything_whole(hall_url: str, tmp_path: Path) -> None:
    report = simulate(hall_url, counters=2, actions=30, seed=3, acks=tmp_path / "acks")
    assert report.ok, report.text()
    values = report.values
    assert values["actions"] == 60 and values["acknowledged"] >= 60
    assert values["called"] * 3 >= values["acknowledged"] - 2 * 3
    assert sum(values["kinds"].values()) == values["acknowledged"]
    files = (tmp_path / "acks").glob("*.jsonl")
    said = [json.loads(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()]
    assert sum(line["outcome"] in ("done", "late") for line in said) == values["acknowledged"]
    with pytest.raises(AcksPresent):
        simulate(hall_url, counters=1, actions=1, seed=3, acks=tmp_path / "acks")
    again = simulate(hall_url, counters=1, actions=6, seed=3, acks=tmp_path / "more")
    assert again.ok, "an existing demo hall takes new stations"


def test_a_seed_makes_the_same_choices(sqlite_url: str, tmp_path: Path) -> None:
    kinds = []
    for place in ("one", "two"):
        folder = tmp_path / place
        folder.mkdir()
        url = f"sqlite:///{folder / 'hall.db'}"
        (path,) = work(small(url, folder))
        kinds.append([ack.kind for ack in read_acks(path) if ack.outcome == "done"])
    assert kinds[0] == kinds[1]


def test_the_audit_bites(sqlite_url: str, tmp_path: Path) -> None:
    setting = small(sqlite_url, tmp_path)
    (path,) = work(setting)
    store = HallStore(sqlite_url)
    try:

        def look() -> auditing.Audit:
            return audit(store, setting.facts.hall_id, setting.began_after, [path])

        good = look()
        assert (good.lost, good.called_twice, good.duplicate_numbers, good.errors) == (0, 0, 0, 0)
        call = next(ack for ack in read_acks(path) if ack.kind == "call_next" and ack.outcome == "done")
        whole = path.read_text(encoding="utf-8")

        def plant(ack: Ack) -> auditing.Audit:
            with AckFile(path) as acks:
                acks.write(ack)
            found = look()
            path.write_text(whole, encoding="utf-8")
            return found

        assert plant(call).called_twice == 1
        assert plant(Ack("never-sent", "start_ticket", "done", "Z001", "t", call.at, 1.0)).lost == 1
        number = Ack(None, "issue_ticket", "done", "Z001", "t", call.at, 1.0)
        assert plant(number).duplicate_numbers == 0
        with AckFile(path) as acks:
            acks.write(number)
            acks.write(number)
        assert look().duplicate_numbers == 1
        path.write_text(whole, encoding="utf-8")
        _break_a_row(store)
        assert not look().verified.ok
    finally:
        store.dispose()


def _break_a_row(store: HallStore) -> None:
    with store.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE ticket SET no = 'Q999' WHERE no = (SELECT min(no) FROM ticket)")


def test_a_call_of_a_standing_number_is_seen_in_the_ledger() -> None:
    from workstation.store.read.steps import LedgerStep

    def step(place: int, kind: str, subject: str = "") -> LedgerStep:
        detail = {"ticket": "t1"} if kind == "call_next" else {}
        return LedgerStep(place, f"a{place}", "XA01", kind, "done", (subject,) if subject else (), detail)

    twice = auditing._called_twice
    assert twice([step(1, "call_next"), step(2, "call_next")]) == 1
    assert twice([step(1, "call_next"), step(2, "put_back", "t1"), step(3, "call_next")]) == 0
    assert twice([step(1, "call_next"), step(2, "finish_ticket", "t1"), step(3, "call_next")]) == 1


def test_a_line_cut_by_a_crash_counts_as_never_said(tmp_path: Path) -> None:
    path = tmp_path / "acks.jsonl"
    with AckFile(path) as acks:
        acks.write(Ack("a", "call_next", "done", "Z001", "t", "2026-11-23T01:00:00.000000Z", 1.5))
    with path.open("a", encoding="utf-8") as file:
        file.write('{"id": "b", "kind"')
    assert [ack.id for ack in read_acks(path)] == ["a"]


def test_a_day_has_only_so_many_numbers(sqlite_url: str, tmp_path: Path) -> None:
    with pytest.raises(TooManyNumbers):
        small(sqlite_url, tmp_path, counters=30, actions=5000)


@pytest.mark.parametrize("name", ["errors", "lost", "called_twice", "duplicate_numbers", "unsent"])
def test_a_report_is_good_only_when_all_is_zero(name: str) -> None:
    good = dict.fromkeys(("errors", "lost", "called_twice", "duplicate_numbers", "unsent"), 0)
    assert Report({**good, "verify_ok": True}).ok
    assert not Report({**good, "verify_ok": False}).ok
    assert not Report({**good, "verify_ok": True, name: 1}).ok


def test_orders_travel_as_one_line() -> None:
    job = Job("postgresql://a:b@c/d", "f", "XA01", "XA01", "XA019", "模拟", "SJ", 3, "1:0", "p", ("综合",))
    assert "\n" not in job.to_line() and Job.from_line(job.to_line()) == job
    assert now().tzinfo is not None
