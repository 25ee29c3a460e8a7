"""The test of the way to a hall whose server asks for TLS and a password: each trouble by its name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.guarded_server import Guarded, guarded_postgres
from workstation.domain.errors import HallShutOut
from workstation.services.connection import ConnectionTest, Mark, Step
from workstation.store import hall_setup
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded

pytestmark = pytest.mark.postgres


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guarded]:
    with guarded_postgres(tmp_path_factory.mktemp("roots")) as made:
        yield made


def now() -> datetime:
    return datetime.now(UTC)


def trouble(url: str) -> tuple[Step, str]:
    results = ConnectionTest(url, now).run()
    return next(((one.step, one.trouble) for one in results if one.mark is Mark.failed), (Step.rights, ""))


def test_a_sound_hall_is_reached_over_tls(server: Guarded) -> None:
    url = server.url(server.create())
    store = HallStore(url)
    hall_setup.create_hall(
        store, name="太湖县政务服务中心", county_code="340825", kind="real", now=now(), random=os.urandom
    )
    store.dispose()
    assert trouble(url) == (Step.rights, "")
    results = {one.step: one for one in ConnectionTest(url, now).run()}
    assert str(results[Step.login].facts["tls"]).startswith("TLSv1.")


def test_a_wrong_password_is_said_as_such(server: Guarded) -> None:
    assert trouble(server.url("postgres", password="guess")) == (Step.login, "wrong_password")
    assert trouble(server.url("postgres", password="")) == (Step.login, "no_password")


def test_a_missing_database_is_said_as_such(server: Guarded) -> None:
    assert trouble(server.url("nowhere")) == (Step.login, "no_database")


def test_another_root_is_not_trusted(server: Guarded) -> None:
    """Also with the right password: it is never sent to whoever answers there."""
    assert trouble(server.url("postgres", root=server.other.root)) == (Step.login, "tls")
    assert trouble(server.url("postgres", root=Path("/nowhere/root.crt"))) == (Step.login, "tls")
    name = server.url("postgres").replace("127.0.0.1", "localhost")
    assert trouble(name) == (Step.login, "tls")


def test_without_tls_nobody_is_let_in(server: Guarded) -> None:
    plain = server.url("postgres").split("?")[0] + "?sslmode=disable"
    assert trouble(plain) == (Step.login, "not_let_in")


def test_a_station_that_is_not_let_in_says_so_and_keeps_all(server: Guarded) -> None:
    """Mid-shift, not in the settings: waiting would not mend it, so it is no "not answered"."""
    for url in (server.url("postgres", password="guess"), server.url("nowhere")):
        store = HallStore(url)
        try:
            with pytest.raises(HallShutOut), worded():
                store.engine.connect()
        finally:
            store.dispose()
