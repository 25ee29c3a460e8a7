"""The demo hall: made once, fresh each morning, never over a real hall."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.support.posts import QUICK, Clock
from tests.support.ready_made import lay_hall
from workstation.domain import canonical
from workstation.services.demo.hall import DemoRefused
from workstation.services.demo.seed import DemoHall, seed_demo, seed_when_due
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.services.sessions.service import SessionService
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.station_read import Reader
from workstation.sync.opening import OpenStation, open_station

NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)


def _seed(url: str, home: Path, now: datetime = NOW) -> DemoHall:
    return seed_demo(url, home, now, verifier=QUICK)


def _ready(url: str, home: Path) -> DemoHall:
    """The demo hall of this morning, made once and copied; seeding it again adds nothing."""
    lay_hall(url, home / "stations", "demo-seed", lambda made, place: _filed(made, place.parent))
    return _seed(url, home)


def _filed(url: str, home: Path) -> None:
    _seed(url, home)


def _open(demo: DemoHall, url: str, segment: str) -> OpenStation:
    clock = Clock()
    clock.now = NOW
    return open_station(demo.stations[segment], url, all_kinds(), clock).stepped()


def _today(reader: Reader, day: str = "2026-11-23") -> list[dict[str, object]]:
    return reader.find("ticket", day=day, order=("taken_at",))


def test_the_morning_of_the_demo_hall(hall_url: str, tmp_path: Path) -> None:
    demo = _ready(hall_url, tmp_path)
    opened = _open(demo, hall_url, "SJ03")
    try:
        with opened.store.reading() as reader:
            tickets = _today(reader)
            waiting = [row for row in tickets if row["state"] == "waiting"]
            assert len(waiting) >= 14
            assert {row["state"] for row in tickets} == {"waiting", "finished", "on_hold", "no_show"}
            assert all(
                timedelta(0) < NOW - canonical.moment(str(row["taken_at"])) <= timedelta(minutes=41)
                for row in waiting
            )
            assert {row["ground"] for row in waiting} >= {"elderly", "disabled", "pregnant", None}
            assert {row["need"] for row in waiting} >= {"hearing", "assist"}
            assert [row["source"] for row in waiting].count("appointment") == 1
            names = {row["name"] for row in reader.find("person")}
            assert {"余小满", "李𰻝", "陈䶮", "汪𠅤", "孙𫖯", "阿依古丽·吐尔逊"} <= names
            assert reader.get("window", "3")["clerk"] is None  # type: ignore[index]
            assert reader.get("window", "6")["clerk"] == "BD006"  # type: ignore[index]
            assert not reader.find("parked")
            assert not reader.find("credential")
    finally:
        opened.close()
    assert len(demo.numbers) == len(set(demo.numbers)) == len(tickets)


def test_everybody_signs_in_with_the_one_password(sqlite_url: str, tmp_path: Path) -> None:
    demo = _ready(sqlite_url, tmp_path)
    opened = _open(demo, sqlite_url, "SJ03")
    try:
        shelf = ReferenceShelf(opened.store.reading)
        sessions = SessionService(opened.station, opened.hall, shelf, opened.station.clock, QUICK)
        assert sessions.post().demo
        assert sessions.sign_in("SJ003", demo.password).window == "3"
    finally:
        opened.close()


def test_a_second_seeding_changes_nothing_and_a_new_day_has_new_numbers(
    sqlite_url: str, tmp_path: Path
) -> None:
    first = _seed(sqlite_url, tmp_path)
    again = _seed(sqlite_url, tmp_path, NOW + timedelta(hours=1))
    assert set(again.numbers) == set(first.numbers)
    assert again.hall_id == first.hall_id
    tomorrow = _seed(sqlite_url, tmp_path, NOW + timedelta(days=1))
    assert tomorrow.numbers == first.numbers
    opened = _open(tomorrow, sqlite_url, "ZH90")
    try:
        with opened.store.reading() as reader:
            assert len(_today(reader)) == len(_today(reader, "2026-11-24")) == len(first.numbers)
            people = [row["name"] for row in reader.find("person")]
        assert len(people) == len(set(people))
    finally:
        opened.close()


def test_something_lies_on_the_desks(hall_url: str, tmp_path: Path) -> None:
    demo = _ready(hall_url, tmp_path)
    opened = _open(demo, hall_url, "SJ04")
    try:
        with opened.store.reading() as reader:
            waiting = reader.find("handoff", state="sent")
            assert {"3", "4", "6"} == {row["to_window"] for row in waiting}
            (asked,) = reader.find("approval")
            assert (asked["act"], asked["state"]) == ("deferred_accepted", "asked")
            assert asked["asked_of"] == "SJ001"
            (undecided,) = reader.find("service_case", state="received")
            assert undecided["clerk"] == "SJ003"
    finally:
        opened.close()


def test_the_weeks_before_left_cases_of_every_kind(hall_url: str, tmp_path: Path) -> None:
    demo = _ready(hall_url, tmp_path)
    opened = _open(demo, hall_url, "SJ04")
    try:
        with opened.store.reading() as reader:
            cases = reader.find("service_case")
            assert not reader.find("parked") and not reader.waiting_actions()
            assert all(paper["state"] == "handed_over" for paper in reader.find("paper", kind="acceptance"))
    finally:
        opened.close()
    assert {row["state"] for row in cases} >= {
        "accepted", "under_review", "granted", "concluded", "delivered", "supplement_pending",
        "returned", "received",
    }  # fmt: skip
    assert any(row["decision"] and '"granted":false' in row["decision"] for row in cases)
    due = [row["promised_due"] for row in cases if row["state"] in ("accepted", "under_review")]
    assert min(due) < "2026-11-23" and "2026-11-23" in due
    assert len({row["case_no"] for row in cases}) == len(cases) >= 20


def test_every_day_it_is_opened_has_a_morning(sqlite_url: str, tmp_path: Path) -> None:
    seed_when_due(sqlite_url, tmp_path, "SJ03", NOW)
    demo = _seed(sqlite_url, tmp_path)
    tomorrow = NOW + timedelta(days=1)
    in_use = _open(demo, sqlite_url, "ZH90")
    # another window works in it: it opens as it is
    seed_when_due(sqlite_url, tmp_path, "SJ03", tomorrow)
    with in_use.store.reading() as reader:
        assert _today(reader) and not _today(reader, "2026-11-24")
    in_use.close()
    seed_when_due(sqlite_url, tmp_path, "SJ03", tomorrow)
    looked = _open(demo, sqlite_url, "ZH90")
    with looked.store.reading() as reader:
        assert len(_today(reader, "2026-11-24")) == len(demo.numbers)
    looked.close()


def test_soon_after_midnight_no_number_is_of_yesterday(sqlite_url: str, tmp_path: Path) -> None:
    midnight = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    demo = _seed(sqlite_url, tmp_path, midnight + timedelta(minutes=15))
    opened = _open(demo, sqlite_url, "ZH90")
    try:
        with opened.store.reading() as reader:
            assert len(_today(reader)) == len(demo.numbers)
    finally:
        opened.close()


def test_a_real_hall_is_never_touched(hall_url: str, tmp_path: Path) -> None:
    store = HallStore(hall_url)
    hall_setup.create_hall(
        store,
        name="太湖县政务服务中心",
        county_code="340825",
        kind="real",
        now=NOW,
        random=secrets.token_bytes,
    )
    store.dispose()
    with pytest.raises(DemoRefused) as refused:
        _seed(hall_url, tmp_path)
    assert refused.value.params["reason"] == "real_hall"
    assert not (tmp_path / "stations").exists()


def test_a_demo_whose_stations_live_elsewhere_is_left_alone(sqlite_url: str, tmp_path: Path) -> None:
    _seed(sqlite_url, tmp_path / "here")
    with pytest.raises(DemoRefused) as refused:
        _seed(sqlite_url, tmp_path / "there")
    assert refused.value.params["reason"] == "other_stations"


def test_somebody_comes_for_the_second_time(sqlite_url: str, tmp_path: Path) -> None:
    demo = _ready(sqlite_url, tmp_path)
    opened = _open(demo, sqlite_url, "SJ04")
    try:
        with opened.store.reading() as reader:
            case = reader.one("service_case", case_no="340825-20261105-SJ05-0001")
            assert case is not None and case["state"] == "supplement_pending"
            (paper,) = reader.find("paper", case_id=case["id"])
            assert (paper["kind"], paper["state"], paper["handed_how"]) == (
                "supplement_notice",
                "handed_over",
                "signed",
            )
            came = reader.one("party", case_id=case["id"], role="representative")
            today = [row for row in _today(reader) if row["person_id"] == came["person_id"]]  # type: ignore[index]
            assert [row["group_key"] for row in today] == ["食品药品"]
            open_rows = {
                row["material_key"]
                for row in reader.find("material_row", case_id=case["id"])
                if row["judgement"] in ("missing", "defective")
            }
            assert open_rows == {"health_certs", "layout"}
    finally:
        opened.close()
