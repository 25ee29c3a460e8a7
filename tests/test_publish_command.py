"""`hall publish`: a year of holidays reaches stations without a release; a wrong file is refused in words."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from workstation.__main__ import main
from workstation.config import HOME
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.sync.opening import enrol_folder, open_station

YEAR = """
"2027":
  provenance: source
  off_days: [2027-01-01, 2027-02-05, 2027-02-08, 2027-02-09]
  makeup_work: [2027-02-13]
"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(HOME, str(tmp_path / "home"))
    return tmp_path


@pytest.fixture
def hall(hall_url: str, capsys: pytest.CaptureFixture[str]) -> str:
    words = ["--name", "试厅", "--county", "340825", "--kind", "demo"]
    assert main(["hall", "create", "--hall", hall_url, *words]) == 0
    capsys.readouterr()
    return hall_url


def publish(hall: str, file: Path, document: str = "holidays") -> int:
    return main(["hall", "publish", "--hall", hall, "--document", document, "--file", str(file)])


def test_a_new_year_reaches_a_station_that_is_open(
    hall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def clock() -> datetime:
        return datetime(2026, 11, 23, 1, 40, tzinfo=UTC)

    folder = tmp_path / "station"
    enrol_folder(folder, hall, segment="SJ03", name="3", kind="window", window_id="3", clock=clock)
    opened = open_station(folder, hall, all_kinds(), clock).stepped()
    opened.sync()
    shelf = ReferenceShelf(opened.store.reading)
    before = shelf.current().calendar
    assert not before.publishes(2027) and before.publishes(2026)
    file = tmp_path / "2027.yaml"
    file.write_text(YEAR, encoding="utf-8")
    assert publish(hall, file) == 0
    said = capsys.readouterr().out
    assert "试厅" in said and "2027" in said
    opened.sync()
    shelf.forget()
    calendar = shelf.current().calendar
    opened.close()
    assert calendar.publishes(2027) and calendar.publishes(2026), "the other years stay"
    assert calendar.is_working_day(date(2027, 2, 13)) and not calendar.is_working_day(date(2027, 2, 9))
    assert calendar.add_working_days(date(2026, 12, 30), 20).provisional is False
    # once more: it is so already, and the ledger is whole
    assert publish(hall, file) == 0
    assert "没有改动" in capsys.readouterr().out
    assert main(["hall", "verify", "--hall", hall]) == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"2027": {off_days: [2026-05-01]}', "2026-05-01"),
        ('"27": {off_days: [2027-01-01]}', "不是年份"),
        ('"2027": {off_days: [2027-02-13], makeup_work: [2027-02-13]}', "既写了放假又写了补班"),
        ('"2027": {off_days: [2027-01-01], makeup_work: [2027-02-10]}', "不是周末"),
        ('"2027": {off_days: []}', "没有写放假的日子"),
        ('"2027": {off_days: [2027-01-01], working_days: 12}', "不一样"),
        ('"2027": {off_days: [2027-01-01], make_up_work: [2027-02-13]}', "make_up_work"),
        ('"2027": [2027-01-01]', "读不了"),
        ("- 2027", "读不了"),
        ("{", "读不了"),
        ("", "读不了"),
    ],
)
def test_a_wrong_file_is_one_line_and_code_2(
    hall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(text, encoding="utf-8")
    assert publish(hall, file) == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1 and words in said[0] and "没有改动" in said[0]


def test_other_documents_are_checked_against_the_rest(
    hall: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert publish(hall, tmp_path / "nowhere.yaml") == 2
    file = tmp_path / "items.yaml"
    file.write_text("items: [{key: only_a_key}]", encoding="utf-8")
    assert publish(hall, file, "items") == 2
    assert publish(hall, file, "hall") == 2
    assert len(capsys.readouterr().err.splitlines()) == 3
