"""What the self-check finds, says and leaves alone."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest

from workstation.__main__ import main
from workstation.config import HOME
from workstation.services import self_check
from workstation.services.self_check import Level
from workstation.sync.opening import enrol_folder


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv(HOME, str(folder))
    return folder


def create(url: str, kind: str = "demo", county: str = "340825") -> int:
    return main(["hall", "create", "--hall", url, "--name", "试厅", "--county", county, "--kind", kind])


def lines(capsys: pytest.CaptureFixture[str]) -> tuple[list[str], list[str]]:
    said = capsys.readouterr()
    return said.out.splitlines(), said.err.splitlines()


def levels(folder: Path, url: str | None = None) -> dict[str, Level]:
    return {finding.key: finding.level for finding in self_check.check_station(folder, url, {})}


def test_self_check_tells_good_from_bad(sqlite_url: str, home: Path, tmp_path: Path) -> None:
    found = levels(home, f"sqlite:///{tmp_path / 'none.db'}")
    assert found["not_enrolled"] is Level.WARN and found["hall_broken"] is Level.FAIL
    assert levels(home, "frob")["hall_address"] is Level.FAIL
    assert levels(home, "postgresql://a@127.0.0.1:9/x")["hall_away"] is Level.FAIL
    assert levels(home)["hall_unset"] is Level.WARN
    create(sqlite_url)
    before = _head(sqlite_url)
    assert levels(home, sqlite_url)["hall_ok"] is Level.OK
    assert _head(sqlite_url) == before


def _head(url: str) -> int:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"))
    (head,) = connection.execute("SELECT change_seq FROM hall").fetchone()
    connection.close()
    return int(head)


def test_self_check_names_a_torn_station_file_and_leaves_it(sqlite_url: str, home: Path) -> None:
    from workstation.services.simulation.counter import now

    create(sqlite_url)
    enrol_folder(home, sqlite_url, segment="SJ03", name="三号", kind="window", window_id="3", clock=now)
    assert levels(home, sqlite_url)["station_ok"] is Level.OK
    file = home / "station.db"
    for rest in home.glob("station.db-*"):
        rest.unlink()
    torn = b"torn" * 1000
    file.write_bytes(torn)
    assert levels(home, sqlite_url)["station_broken"] is Level.FAIL
    assert file.read_bytes() == torn


def test_self_check_speaks_and_ends_with_1_when_something_fails(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["self-check", "--hall", "frob", "--lang", "en"]) == 1
    out, err = lines(capsys)
    assert err == [] and any(line.startswith("FAIL") and "Compare" in line for line in out)
    monkeypatch.setattr(self_check.shutil, "disk_usage", lambda _p: shutil._ntuple_diskusage(10, 9, 1))  # type: ignore[attr-defined]
    (finding, *_rest) = self_check.check_folder(home)
    assert (finding.level, finding.key) == (Level.FAIL, "disk_tight")
