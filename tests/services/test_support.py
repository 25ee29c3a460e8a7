"""The log, the reports and the file for support name nobody; a station is copied and put back whole."""

from __future__ import annotations

import json
import logging
import sqlite3
import stat
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.ready_made import lay_station
from workstation import config
from workstation.__main__ import main
from workstation.domain.errors import StationFileBroken
from workstation.services.support import logbook, reports
from workstation.services.support.bundle import bundle_name, make_bundle
from workstation.services.support.masking import Mask
from workstation.services.support.station_backup import (
    StationBackupWrong,
    StationThere,
    backup_station,
    restore_station,
)
from workstation.store.migrate import NewerSchema
from workstation.store.station_store import StationStore

NOW = datetime(2026, 5, 11, 1, 2, 3, tzinfo=UTC)
PRIVATE = ("赵旧明", "欧阳·阿里木", "John Smith", "340825199001010011", "34082519900101001X", "13800000001",
           "0556-4160000", "E12345678", "hunter2-pass")  # fmt: skip


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("clerk 王晓棠 signed in", "clerk *** signed in"),
        ("party(name='欧阳·阿里木')", "party(name='***')"),
        ("id_no=34082519900101001X done", "id_no=*** done"),
        ("id_no34082519900101001Xdone", "id_no***done"),
        ("phone 138 0000 0001, 0556-4160000", "phone ***, ***"),
        ("passport E12345678.", "passport ***."),
        ("postgresql://desk:hunter2-pass@db/hall", "postgresql://desk:***@db/hall"),
        ("password = hunter2-pass", "password = ***"),
        ("2026-05-11T01:02:03Z WARNING case SJ03-0001 took 1250 ms", "2026-05-11T01:02:03Z WARNING case "
         "SJ03-0001 took 1250 ms"),
        ("20260511-010203-W-0102.txt", "20260511-010203-W-0102.txt"),
        ('File "workstation/app.py", line 120', 'File "workstation/app.py", line 120'),
    ],
)  # fmt: skip
def test_people_are_hidden_and_the_rest_stays(text: str, shown: str) -> None:
    assert Mask().hide(text) == shown


def test_known_words_are_hidden_wherever_they_stand() -> None:
    mask = Mask(["John Smith", "Ann", "赵"])
    assert mask.hide("for John Smith, john smith; Ann; Johnson") == "for ***, ***; Ann; Johnson"


def test_the_log_names_nobody_and_turns_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logbook, "LARGEST", 4_000)
    book = logbook.open_log(tmp_path)
    log = logging.getLogger("workstation.somewhere")
    try:
        for turn in range(400):
            log.warning("turn %s: %s", turn, " ".join(PRIVATE[:2] + PRIVATE[3:]))
        try:
            raise ValueError("no person 赵旧明 with 340825199001010011")
        except ValueError:
            log.exception("while reading 13800000001")
    finally:
        book.close()
    files = sorted((tmp_path / "logs").iterdir())
    assert [file.name for file in files] == ["shouwen.log", *(f"shouwen.log.{turn}" for turn in range(1, 6))]
    text = "".join(file.read_text(encoding="utf-8") for file in files)
    assert "turn 399" in text and "ValueError" in text and "while reading ***" in text
    for word in PRIVATE:
        if word not in ("John Smith", "hunter2-pass"):
            assert word not in text
    log.warning("after the end")
    assert "after the end" not in (tmp_path / "logs" / "shouwen.log").read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").write_text("a file")
    logbook.open_log(tmp_path).close()
    assert "no log" in capsys.readouterr().err


def test_a_report_is_kept_without_people_and_the_oldest_go(tmp_path: Path) -> None:
    bug = ValueError("citizen 赵旧明, 13800000001")
    for minute in range(60):
        number, path = reports.save_report(tmp_path, bug, NOW.replace(minute=minute))
    assert number == "W-0159" and path.parent == tmp_path / "reports"
    assert len(list(path.parent.iterdir())) == reports.KEPT
    text = path.read_text(encoding="utf-8")
    assert "ValueError: citizen ***, ***" in text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder of a clerk who worked: people in the file, the log, a report and the settings."""
    made = lay_station(tmp_path / "data")
    with StationStore(made) as store:
        store.join("h1", segment="SJ03", hall_name="试厅")
        with store.writing() as tx:
            tx.take_number("case", "2026")
    connection = sqlite3.connect(made / "station.db")
    columns = {row[1]: row for row in connection.execute("PRAGMA table_info(person)")}
    values: dict[str, object] = {"name": "John Smith", "id_no": "E12345678", "phone": "13800000001"}
    for name, row in columns.items():
        if name not in values and row[3]:
            values[name] = 0 if "INT" in row[2].upper() else "-"
    names, marks = ",".join(values), ",".join("?" * len(values))
    connection.execute(f"INSERT INTO person ({names}) VALUES ({marks})", list(values.values()))
    connection.commit()
    connection.close()
    (made / "logs").mkdir()
    (made / "logs" / "shouwen.log").write_text(" ".join(PRIVATE[:-1]) + " kept-word", encoding="utf-8")
    (made / "reports").mkdir()
    (made / "reports" / "r.txt").write_text("password=hunter2-pass 赵旧明 John Smith", encoding="utf-8")
    (made / "printed").mkdir()
    (made / "printed" / "赵旧明.pdf").write_bytes(b"%PDF")
    url = "postgresql://desk@db.example/hall"
    config.save_settings(made, config.Settings(hall_url=url, last_people=("SJ001",)))
    return made


def test_the_bundle_has_everything_but_people(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / bundle_name(NOW)
    none = f"sqlite:///{tmp_path / 'none.db'}"
    made = make_bundle(folder, out, NOW, url=none, environ={"LANG": "zh_CN.UTF-8"})
    assert out.name == "shouwen-support-20260511-010203.zip"
    with zipfile.ZipFile(out) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert set(texts) == set(made.parts)
    assert set(texts) == {
        "about.json", "settings.json", "station.json", "self-check.json", "files.txt", "logs/shouwen.log",
        "reports/r.txt",
    }  # fmt: skip
    whole = "\n".join(texts.values())
    for word in PRIVATE:
        assert word not in whole, word
    assert "kept-word" in texts["logs/shouwen.log"]
    assert "papers as PDF: 1" in texts["files.txt"]
    facts = json.loads(texts["station.json"])
    assert facts["segment"] == "SJ03" and facts["whole"] is True and ["person", 1] in facts["rows"]
    assert "last_people" not in json.loads(texts["settings.json"])
    assert {found["key"] for found in json.loads(texts["self-check.json"])} >= {"disk_ok", "hall_broken"}


def test_the_bundle_is_made_beside_an_open_window_and_of_a_torn_file(folder: Path, tmp_path: Path) -> None:
    with StationStore(folder):
        make_bundle(folder, tmp_path / "a.zip", NOW, environ={})
    (folder / "station.db").write_bytes(b"torn" * 1000)
    for rest in ("station.db-wal", "station.db-shm"):
        (folder / rest).unlink(missing_ok=True)
    make_bundle(folder, tmp_path / "b.zip", NOW, environ={})
    with zipfile.ZipFile(tmp_path / "b.zip") as packed:
        assert "broken" in json.loads(packed.read("station.json"))


def test_a_station_is_copied_and_put_back_with_its_numbers(folder: Path, tmp_path: Path) -> None:
    out, fresh = tmp_path / "copies" / "s.zip", tmp_path / "new"
    with StationStore(folder):
        kept = backup_station(folder, out, NOW)
    assert (kept.segment, kept.hall, kept.waiting) == ("SJ03", "试厅", 0)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    back = restore_station(fresh, out)
    assert back.segment == "SJ03"
    assert config.load_settings(fresh).settings.hall_url == "postgresql://desk@db.example/hall"
    with StationStore(fresh) as store, store.writing() as tx:
        assert tx.take_number("case", "2026") == 2
    with pytest.raises(StationThere):
        restore_station(fresh, out)


def test_a_wrong_copy_lays_nothing(folder: Path, tmp_path: Path) -> None:
    out, fresh = tmp_path / "s.zip", tmp_path / "new"
    backup_station(folder, out, NOW)
    whole = out.read_bytes()
    out.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(StationBackupWrong):
        restore_station(fresh, out)
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("something", "else")
    with pytest.raises(StationBackupWrong):
        restore_station(fresh, out)
    connection = sqlite3.connect(folder / "station.db")
    connection.execute("UPDATE alembic_version SET version_num = 's9999'")
    connection.commit()
    connection.close()
    backup_station(folder, out, NOW)
    with pytest.raises(NewerSchema):
        restore_station(fresh, out)
    assert not fresh.exists() or not list(fresh.iterdir())
    with pytest.raises(StationFileBroken):
        backup_station(tmp_path / "nothing", out, NOW)


def test_the_commands(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, bundle, fresh = tmp_path / "s.zip", tmp_path / "b.zip", tmp_path / "new"
    home, english = ["--home", str(folder)], ["--lang", "en"]
    assert main(["support-bundle", "--out", str(bundle), *home, *english]) == 0
    assert main(["station", "backup", "--to", str(out), *home, *english]) == 0
    assert main(["station", "restore", "--from", str(out), "--home", str(fresh)]) == 0
    assert main(["station", "restore", "--from", str(out), "--home", str(fresh), *english]) == 2
    said = capsys.readouterr()
    assert "no names, numbers or passwords" in said.out and "Station SJ03 is copied" in said.out
    assert "工作站 SJ03 已恢复到" in said.out and "already holds a station" in said.err
