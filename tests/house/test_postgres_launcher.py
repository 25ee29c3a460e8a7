"""The tests' own database servers: fresh databases, copies of a filled one, and coming back after a kill."""

import psycopg
import pytest

from tests.support.postgres import Server, running_postgres

pytestmark = pytest.mark.postgres


def _connect(url: str) -> psycopg.Connection[tuple[object, ...]]:
    return psycopg.connect(url.replace("+psycopg", ""), autocommit=True)


def _fill(url: str) -> None:
    with _connect(url) as connection:
        connection.execute("CREATE TABLE ticket (no text)")
        connection.execute("INSERT INTO ticket VALUES ('A024 䶮')")


def test_each_test_has_an_empty_utf8_database(pg_url: str) -> None:
    with _connect(pg_url) as connection:
        row = connection.execute(
            "SELECT pg_encoding_to_char(encoding), datcollate,"
            " (SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public')"
            " FROM pg_database WHERE datname = current_database()"
        ).fetchone()
    assert row == ("UTF8", "C", 0)


def test_a_filled_database_is_built_once_and_copied(pg_server: Server) -> None:
    built: list[str] = []

    def build(url: str) -> None:
        built.append(url)
        _fill(url)

    copies = [pg_server.copy_of("launcher-test", build) for _ in range(2)]
    assert len(built) == 1
    assert len({*copies, *built}) == 3
    for url in copies:
        with _connect(url) as connection:
            assert connection.execute("SELECT no FROM ticket").fetchall() == [("A024 䶮",)]
        pg_server.drop(url)


@pytest.mark.slow
def test_a_killed_server_comes_back_with_what_was_committed() -> None:
    with running_postgres(fsync=True) as server:
        url = server.create()
        _fill(url)
        server.kill()
        with pytest.raises(psycopg.OperationalError):
            _connect(url)
        server.start()
        with _connect(url) as connection:
            assert connection.execute("SELECT no FROM ticket").fetchall() == [("A024 䶮",)]


def test_hall_urls_are_fresh(hall_url: str) -> None:
    assert hall_url.startswith(("sqlite:///", "postgresql+psycopg://"))
