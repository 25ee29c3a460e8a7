"""`re-enrol`: a PC gets a new segment, keeps a copy of its file, and says so in both languages."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.ready_made import lay_station
from workstation.__main__ import main
from workstation.store.station_store import StationStore
from workstation.sync.opening import enrol_folder


@pytest.fixture
def station(sqlite_url: str, tmp_path: Path) -> Path:
    words = ["hall", "create", "--name", "太湖县政务服务中心", "--county", "340825", "--kind", "demo"]
    assert main([*words, "--hall", sqlite_url]) == 0
    folder = lay_station(tmp_path / "pc")
    enrol_folder(
        folder, sqlite_url, segment="SJ93", name="x", kind="window", window_id="3",
        clock=lambda: datetime(2026, 11, 23, 1, 0, tzinfo=UTC),
    )  # fmt: skip
    return folder


@pytest.mark.parametrize(("language", "said"), [("zh_CN", "现在是 SJ94"), ("en", "is now SJ94")])
def test_a_pc_is_enrolled_anew(
    station: Path, sqlite_url: str, capsys: pytest.CaptureFixture[str], language: str, said: str
) -> None:
    capsys.readouterr()
    words = ["re-enrol", "--home", str(station), "--hall", sqlite_url, "--lang", language]
    assert main([*words, "--segment", "SJ93"]) == 2
    assert "SJ93" in capsys.readouterr().err
    assert main([*words, "--segment", "SJ94"]) == 0
    assert said in capsys.readouterr().out
    assert (station / "station-SJ93-1.db").exists()
    with StationStore(station) as store, store.reading() as reader:
        kept = {row["key"]: row["value"] for row in reader.local("meta")}
    assert (kept["segment"], kept["window"], kept["former_segments"]) == ("SJ94", "3", "SJ93")


def test_a_pc_of_no_hall_is_refused_in_words(
    sqlite_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_station(tmp_path / "bare")
    words = ["re-enrol", "--home", str(folder), "--hall", sqlite_url, "--segment", "SJ94", "--lang", "en"]
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1
