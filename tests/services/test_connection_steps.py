"""The stepwise test of the way to a hall, against real servers and real files."""

from __future__ import annotations

import secrets
import socket
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from workstation.services.connection import ConnectionTest, Mark, Step, StepResult, Stop, login_trouble
from workstation.store import hall_setup
from workstation.store.engines import WrongUrl
from workstation.store.hall_store import HallStore


def now() -> datetime:
    return datetime.now(UTC)


def make_hall(url: str, kind: str = "real") -> str:
    store = HallStore(url)
    try:
        return hall_setup.create_hall(
            store,
            name="太湖县政务服务中心",
            county_code="340825",
            kind=kind,
            now=now(),
            random=secrets.token_bytes,
        ).hall_id
    finally:
        store.dispose()


def marks(results: tuple[StepResult, ...]) -> dict[Step, Mark]:
    return {result.step: result.mark for result in results}


def first_trouble(results: tuple[StepResult, ...]) -> tuple[Step, str]:
    return next((one.step, one.trouble) for one in results if one.trouble)


def test_a_sound_hall_passes_every_step_in_order(hall_url: str) -> None:
    make_hall(hall_url)
    heard: list[StepResult] = []
    results = ConnectionTest(hall_url, now).run(heard.append)
    assert [one.step for one in results] == list(Step)
    assert heard == list(results)
    assert {one.mark for one in results} <= {Mark.ok, Mark.notice}
    version = next(one for one in results if one.step is Step.version)
    assert version.facts["hall"] == "太湖县政务服务中心"
    assert all(one.milliseconds >= 0 for one in results)


def test_the_owner_of_the_tables_may_do_too_much(pg_url: str) -> None:
    make_hall(pg_url)
    results = ConnectionTest(pg_url, now).run()
    assert marks(results)[Step.rights] is Mark.notice
    assert first_trouble(results) == (Step.rights, "rights_too_wide")


def test_an_account_without_rights_is_named_by_table(pg_url: str) -> None:
    make_hall(pg_url)
    plain = pg_url.replace("+psycopg", "")
    name = f"reader_{secrets.token_hex(3)}"
    with psycopg.connect(plain, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'x'")
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {name}")
    try:
        scheme, rest = pg_url.split("://")
        results = ConnectionTest(f"{scheme}://{name}:x@{rest.rpartition('@')[2]}", now).run()
        assert first_trouble(results) == (Step.rights, "rights_missing")
        assert "INSERT" in str(results[-1].facts["named"])
    finally:
        with psycopg.connect(plain, autocommit=True) as connection:
            connection.execute(f"DROP OWNED BY {name}")
            connection.execute(f"DROP ROLE {name}")


def test_an_empty_database_another_hall_and_a_demo_are_told_apart(hall_url: str) -> None:
    if hall_url.startswith("sqlite"):
        Path(hall_url.removeprefix("sqlite:///")).touch()
    assert first_trouble(ConnectionTest(hall_url, now).run()) == (Step.version, "no_tables")
    hall = make_hall(hall_url, "demo")
    assert first_trouble(ConnectionTest(hall_url, now, hall_id="another").run()) == (
        Step.version,
        "other_hall",
    )
    results = ConnectionTest(hall_url, now, hall_id=hall).run()
    assert first_trouble(results) == (Step.version, "demo_hall")
    assert marks(results)[Step.rights] is not Mark.skipped


@pytest.mark.parametrize(
    ("off", "mark", "trouble"),
    [(2, Mark.ok, ""), (-20, Mark.notice, "clock_off"), (600, Mark.failed, "clock_wrong")],
)
def test_the_clocks_are_compared(pg_url: str, off: int, mark: Mark, trouble: str) -> None:
    make_hall(pg_url)
    results = ConnectionTest(pg_url, lambda: now() + timedelta(seconds=off)).run()
    clock = next(one for one in results if one.step is Step.clock)
    assert (clock.mark, clock.trouble) == (mark, trouble)
    assert abs(int(clock.facts["seconds"]) - abs(off)) <= 1
    assert clock.facts["ahead"] == int(off > 0)


def test_a_wrong_database_name_fails_at_the_login(pg_url: str) -> None:
    results = ConnectionTest(pg_url.rpartition("/")[0] + "/nowhere", now).run()
    assert first_trouble(results) == (Step.login, "no_database")
    assert marks(results)[Step.rights] is Mark.skipped


def test_a_closed_port_and_an_unknown_host_are_different_things() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    closed = ConnectionTest(f"postgresql://u:p@127.0.0.1:{port}/d", now).run()
    assert first_trouble(closed) == (Step.port, "port_refused")
    unknown = ConnectionTest("postgresql://u:p@no-such-host.invalid:5432/d", now).run()
    assert first_trouble(unknown) == (Step.host, "no_host")
    assert [one.mark for one in unknown[1:]] == [Mark.skipped] * 5


def test_a_file_that_is_missing_or_something_else(tmp_path: Path) -> None:
    missing = ConnectionTest(f"sqlite:///{tmp_path / 'none.db'}", now).run()
    assert first_trouble(missing) == (Step.port, "no_file")
    assert not (tmp_path / "none.db").exists()
    letter = tmp_path / "letter.db"
    letter.write_text("not a database at all, " * 99, encoding="utf-8")
    assert first_trouble(ConnectionTest(f"sqlite:///{letter}", now).run()) == (Step.login, "not_a_database")


def test_a_server_that_never_answers_can_be_left_at_once() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        stop = Stop()
        threading.Timer(0.3, stop.set).start()
        began = time.monotonic()
        url = f"postgresql://u:p@127.0.0.1:{silent.getsockname()[1]}/d"
        results = ConnectionTest(url, now, stop).run()
    assert time.monotonic() - began < 1.5
    assert marks(results)[Step.login] is Mark.skipped
    assert marks(results)[Step.port] is Mark.ok


def test_an_address_nobody_can_read_is_refused_before_the_first_step() -> None:
    for url in ("", "mysql://x", "postgresql://host-without-database"):
        with pytest.raises(WrongUrl):
            ConnectionTest(url, now).run()


@pytest.mark.parametrize(
    ("words", "trouble"),
    [
        ('FATAL:  password authentication failed for user "sw"', "wrong_password"),
        ('致命错误: 用户 "sw" Password 认证失败', "wrong_password"),
        ("fe_sendauth: no password supplied", "no_password"),
        ('no pg_hba.conf entry for host "10.0.0.9", user "sw", database "d", no encryption', "not_let_in"),
        ('FATAL: database "d" does not exist', "no_database"),
        ("server does not support SSL, but SSL was required", "tls"),
        ("sorry, too many clients already", "too_many"),
        ("something new", "login_failed"),
    ],
)
def test_words_of_a_refused_login(words: str, trouble: str) -> None:
    assert login_trouble(words) == trouble
