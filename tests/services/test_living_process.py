"""The life of a demo hall in a process of its own: it begins, is switched off, and ends with its starter."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.posts import QUICK
from workstation.services.demo.hall import DemoRefused, station_folder
from workstation.services.demo.seed import seed_demo
from workstation.services.handlers import all_kinds
from workstation.services.living.process import LivingHall, LivingProcess, start_living
from workstation.services.living.run import refuse_real
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.sync.opening import open_station

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
OWN = "SJ03"


def test_a_real_hall_is_refused(hall_url: str, tmp_path: Path) -> None:
    store = HallStore(hall_url)
    hall_setup.create_hall(
        store,
        name="太湖县政务服务中心",
        county_code="340825",
        kind="real",
        now=NOW,
        random=lambda n: b"x" * n,
    )
    store.dispose()
    with pytest.raises(DemoRefused) as refused:
        refuse_real(hall_url)
    assert refused.value.params["reason"] == "real_hall"
    living = start_living(tmp_path, hall_url, OWN)
    try:
        assert _ends(living._process, 30)
        assert living._process.returncode != 0
    finally:
        living.stop()


def test_the_process_lives_and_ends_when_asked(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, datetime.now(UTC), verifier=QUICK)
    living = start_living(tmp_path, sqlite_url, OWN, seed=3, speed=20.0)
    try:
        _wait_until(lambda: _beats(sqlite_url) > 4, 60)
        assert living.running
    finally:
        began = time.monotonic()
        living.stop()
    assert not living.running
    assert time.monotonic() - began < 15
    assert (tmp_path / "living.log").read_text(encoding="utf-8") == ""
    # nobody may be left: the stations are free for whoever comes next
    open_station(station_folder(tmp_path, "BD06"), sqlite_url, all_kinds(), lambda: NOW).close()


def test_it_lives_only_while_it_is_switched_on(tmp_path: Path) -> None:
    allowed, started = [True], []

    def start() -> LivingProcess:
        started.append(
            LivingProcess(subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE))
        )
        return started[-1]

    hall = LivingHall(start, lambda: allowed[0])
    hall.adjust()
    hall.adjust()
    assert hall.lives and len(started) == 1
    allowed[0] = False
    hall.adjust()
    assert not hall.lives and not started[0].running
    allowed[0] = True
    hall.adjust()
    assert hall.lives and len(started) == 2
    hall.end()
    assert not hall.lives and not started[1].running
    hall.adjust()
    assert len(started) == 2


def test_the_process_ends_with_who_started_it(sqlite_url: str, tmp_path: Path) -> None:
    seed_demo(sqlite_url, tmp_path, datetime.now(UTC), verifier=QUICK)
    script = (
        "import sys, pathlib, time; from workstation.services.living.process import start_living; "
        f"home, url = pathlib.Path({str(tmp_path)!r}), {sqlite_url!r}; "
        "living = start_living(home, url, 'SJ03'); "
        "print(living.pid, flush=True); time.sleep(600)"
    )
    starter = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert starter.stdout is not None
    child = int(starter.stdout.readline())
    _wait_until(lambda: _beats(sqlite_url) > 2, 60)
    starter.kill()
    starter.wait()
    starter.stdout.close()
    _wait_until(lambda: not _alive(child), 30)


def _beats(url: str) -> int:
    store = HallStore(url)
    try:
        with store.reading() as connection:
            found = connection.exec_driver_sql("SELECT count(*) FROM beat WHERE station <> 'SJ03'").scalar()
            return int(found or 0)
    finally:
        store.dispose()


def _alive(pid: int) -> bool:
    """Whether a process runs; one that ended and was not collected counts as ended."""
    state = Path(f"/proc/{pid}/stat")
    if not state.exists():
        return False
    return state.read_text().rpartition(")")[2].split()[0] != "Z"


def _ends(process: subprocess.Popen[bytes], seconds: float) -> bool:
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def _wait_until(true: Callable[[], object], seconds: float) -> None:
    ends = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < ends, "it did not come to that in time"
        time.sleep(0.2)
