"""The login of window PCs can do everything a station does, and cannot rewrite what the ledger says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy.engine import make_url

from tests.support.toy_hall import Clock
from workstation.services import hall_admin, hall_keeping
from workstation.services.duties import duties
from workstation.services.handlers import all_kinds
from workstation.services.reference import ReferenceShelf
from workstation.services.simulation.counter import run_job
from workstation.services.simulation.setting import Wish, prepare
from workstation.store import hall_roles, migrate
from workstation.store.hall_store import HallStore
from workstation.store.probe import HallProbe
from workstation.store.tables import STATE_TABLES
from workstation.store.verify import verify_hall
from workstation.sync.duty import DutyKeeper
from workstation.sync.opening import enrol_folder, open_station

pytestmark = pytest.mark.postgres
NO_RIGHT = psycopg.errors.InsufficientPrivilege


def clock() -> datetime:
    return datetime.now(UTC)


def login_at(url: str) -> str:
    """The address of the hall for a login of window PCs."""
    made = hall_keeping.make_login(url)
    assert made.new and make_url(made.address).password
    return made.address.replace("postgresql://", "postgresql+psycopg://", 1)


@pytest.fixture
def owner_url(pg_url: str) -> Iterator[str]:
    hall_admin.create_hall(pg_url, name="试验大厅", county="340825", kind="demo", clock=clock)
    yield pg_url
    database = make_url(pg_url).database
    with psycopg.connect(pg_url.replace("+psycopg", ""), autocommit=True) as connection:
        for role in (f"{database}_station", f"{database}_stations"):
            if connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", (role,)).fetchone():
                connection.execute(f'DROP OWNED BY "{role}"')  # type: ignore[call-overload]
                connection.execute(f'DROP ROLE "{role}"')  # type: ignore[call-overload]


@pytest.fixture
def station_url(owner_url: str) -> str:
    return login_at(owner_url)


REFUSED = (
    *(f"{verb} {table}{rest}"
      for table in ("ledger", "ledger_body")
      for verb, rest in (("UPDATE", " SET hall_id = 'x'"), ("DELETE FROM", ""), ("TRUNCATE", ""),
                         ("ALTER TABLE", " ADD COLUMN x text"), ("DROP TABLE", ""))),
    *(f'DELETE FROM "{table}"' for table in STATE_TABLES),
    *(f"DELETE FROM {table}" for table in ("hall", "station", "beat")),
    "UPDATE alembic_version SET version_num = 'h9999'",
    "INSERT INTO hall SELECT * FROM hall",
    "CREATE TABLE own (x int)",
    "CREATE TEMPORARY TABLE own (x int)",
    "SET session_replication_role = replica",
)  # fmt: skip


def test_the_ledger_can_only_grow(station_url: str) -> None:
    with psycopg.connect(station_url.replace("+psycopg", ""), autocommit=True) as connection:
        assert connection.execute("SELECT current_user").fetchone() == (make_url(station_url).username,)
        assert connection.execute("SELECT count(*) FROM ledger").fetchone() == (4,)
        for sentence in REFUSED:
            with pytest.raises(NO_RIGHT):
                connection.execute(sentence)  # type: ignore[call-overload]
        assert connection.execute("SELECT count(*) FROM ledger").fetchone() == (4,)


def test_the_login_brings_its_timeouts_whatever_program_uses_it(station_url: str) -> None:
    with psycopg.connect(station_url.replace("+psycopg", ""), autocommit=True) as connection:
        for setting, _value in hall_roles._timeouts():
            found = connection.execute("SELECT current_setting(%s)", (setting,)).fetchone()
            assert found is not None and found[0] not in ("0", "")


def test_the_check_of_the_settings_page_is_content(station_url: str) -> None:
    probe = HallProbe(station_url)
    try:
        rights = probe.rights()
        assert (rights.missing, rights.too_much) == ((), False)
    finally:
        probe.close()


def test_a_whole_counter_works_as_that_login(owner_url: str, tmp_path: Path) -> None:
    """Enrolment, issuing, calling, serving, accepting, beats, duties and pulls."""
    setting = prepare(Wish(owner_url, 2, 40, 7, tmp_path / "acks", tmp_path / "home"))
    station_url = login_at(owner_url)
    for job in setting.jobs:
        finished = run_job(type(job)(**{**vars(job), "url": station_url}), lambda: None)
        assert (finished.unsent, finished.bugs) == (0, ())
    enrol_folder(
        tmp_path / "late", station_url, segment="ZZ09", name="新来的", kind="window", window_id="3",
        clock=clock,
    )  # fmt: skip
    opened = open_station(tmp_path / "late", station_url, all_kinds(), clock).stepped()
    try:
        shelf = ReferenceShelf(opened.store.reading)
        DutyKeeper(opened.station, opened.hall, duties.due_now(shelf), lambda: 0.5).step(clock())
        opened.sync()
        with opened.store.reading() as reader:
            assert reader.find("seal")
    finally:
        opened.close()
    store = HallStore(owner_url)
    try:
        checked = verify_hall(store)
        assert checked.fault is None and checked.ledger_rows > 80
    finally:
        store.dispose()


def test_a_login_may_verify_and_not_upgrade(station_url: str) -> None:
    facts, checked = hall_admin.check_hall(station_url)
    assert checked.ok and facts.name == "试验大厅"
    assert hall_admin.upgrade_hall(station_url).now == migrate.HALL_HEAD


def test_rights_are_given_twice_and_a_known_login_keeps_its_password(owner_url: str) -> None:
    first = hall_keeping.make_login(owner_url)
    again = hall_keeping.make_login(owner_url)
    assert first.new and not again.new
    assert make_url(again.address).password is None
    with psycopg.connect(owner_url.replace("+psycopg", "")) as connection:
        found = connection.execute("SELECT rolpassword FROM pg_authid WHERE rolname = %s", (first.name,))
        kept = found.fetchone()
    assert kept is not None and str(kept[0]).startswith("SCRAM-SHA-256$")


def test_who_may_not_give_rights_is_told_so(owner_url: str, station_url: str) -> None:
    with pytest.raises(hall_roles.RolesRefused):
        hall_keeping.make_login(station_url, "another")
    with pytest.raises(hall_roles.LoginWrong):
        hall_keeping.make_login(owner_url, 'x"; DROP TABLE ledger; --')
    with pytest.raises(hall_roles.LoginWrong):
        hall_keeping.make_login(owner_url, make_url(owner_url).username)


def test_a_hall_in_a_file_has_no_logins(sqlite_url: str) -> None:
    hall_admin.create_hall(sqlite_url, name="厅", county="340825", kind="demo", clock=Clock())
    with pytest.raises(hall_roles.NoRoles):
        hall_keeping.make_login(sqlite_url)
