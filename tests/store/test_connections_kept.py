"""A server's connections are few for two hundred PCs: a PC that needed more for a moment gives them back."""

from __future__ import annotations

import time
from contextlib import ExitStack

import psycopg
import pytest

from tests.support.toy_hall import Clock, make_hall
from workstation.store.engines import KEPT_OPEN

HERE = """
SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'shouwen'
"""


@pytest.mark.parametrize("hall_url", ["postgresql"], indirect=True)
def test_a_pc_keeps_two_connections(hall_url: str) -> None:
    store = make_hall(hall_url, Clock())
    url = store.url.set(drivername="postgresql").render_as_string(hide_password=False)

    def open_here() -> int:
        row = watcher.execute(HERE).fetchone()
        assert row is not None
        return int(row[0])

    with psycopg.connect(url, autocommit=True) as watcher:
        with ExitStack() as busy:
            for _ in range(5):
                busy.enter_context(store.engine.connect())
            assert open_here() == 5
        ends = time.monotonic() + 5
        while open_here() > KEPT_OPEN and time.monotonic() < ends:
            time.sleep(0.05)
        assert open_here() == KEPT_OPEN
    store.dispose()
