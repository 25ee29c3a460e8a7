"""Nothing of ours keeps a transaction open: an old snapshot would make every call slower, hour by hour."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.support.case_hall import CaseDesk
from tests.support.ticket_hall import TicketHall
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.casebook.service import CaseBook
from workstation.services.duties import duties
from workstation.services.review.service import ReviewReads
from workstation.services.review.views import DueTab
from workstation.store.hall_store import HallStore
from workstation.store.verify_pages import whole_hall

pytestmark = pytest.mark.postgres
ME = SignedIn("ZH081", "胡霜降", frozenset({Role.supervisor}), "ZH", None, "ZH80")
LONGEST = 2.0
"""Seconds: what the server allows a transaction to stand idle. Ours are over in milliseconds."""
_OPEN = (
    "SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0), "
    "count(*) FILTER (WHERE state LIKE 'idle in transaction%') FROM pg_stat_activity "
    "WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"
)


class Watch(threading.Thread):
    """Looks fifty times a second how old the oldest transaction on the hall's database is."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self._url = url.replace("+psycopg", "")
        self._ended = threading.Event()
        self.oldest = 0.0
        self.looks = 0
        self.idle = 0

    def run(self) -> None:
        with psycopg.connect(self._url, autocommit=True) as connection:
            while not self._ended.is_set():
                row = connection.execute(_OPEN).fetchone()
                assert row is not None
                self.oldest, self.idle = max(self.oldest, float(row[0])), int(row[1])
                self.looks += 1
                time.sleep(0.02)

    def end(self) -> None:
        self._ended.set()
        self.join(10)


@pytest.fixture
def watch(pg_url: str) -> Iterator[Watch]:
    made = Watch(pg_url)
    yield made
    made.end()


def test_a_day_of_pages_and_threads_leaves_no_transaction_open(
    pg_url: str, tmp_path: Path, watch: Watch
) -> None:
    hall = TicketHall(pg_url, tmp_path)
    desk = CaseDesk.at(hall, "SJ05", "5", "SJ005")
    post = hall.seat("ZH80", "-", staff_no="ZH081", unit="ZH")
    case = desk.accepted(no="B001")
    hall.sync()
    reads = ReviewReads(post.station, post.shelf, post.opened.hall)
    book = CaseBook(post.station, post.shelf, post.opened.hall, desk.desk.service)
    bugs: list[BaseException] = []
    threads = post.opened.threads(bugs.append, duties.due_now(post.shelf))
    watch.start()
    threads.start()
    try:
        until = time.monotonic() + 4
        while time.monotonic() < until:
            reads.live(me=ME)
            assert reads.ledger(case, me=ME).complete
            reads.parked(me=ME)
            reads.unsigned(me=ME)
            for tab in DueTab:
                reads.due(tab, me=ME)
            reads.find_cases("梁", me=ME)
            book.whole_story(case, me=ME)
            threads.try_now()
            # somebody reads the page for a while
            time.sleep(0.2)
    finally:
        threads.stop()
    assert watch.looks > 20 and bugs == []
    assert watch.oldest < LONGEST
    time.sleep(0.3)
    assert watch.idle == 0
    hall.close()


def test_the_watch_sees_a_report_that_is_left_open(pg_url: str, tmp_path: Path, watch: Watch) -> None:
    hall = TicketHall(pg_url, tmp_path)
    store = HallStore(pg_url)
    watch.start()
    with whole_hall(store):
        time.sleep(LONGEST + 0.5)
        assert watch.oldest > LONGEST and watch.idle == 1
    store.dispose()
    hall.close()
