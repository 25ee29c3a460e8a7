"""Breaks things while stations work: the server, its backends, the lines, and processes at random."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence

import psycopg

from tests.campaign.proxy import Proxy
from tests.campaign.seats import Seat
from tests.support.postgres import Server

FAMILIES = ("kill", "server", "backends", "cut", "hole", "delay", "freeze", "fork", "full", "clock")
NOT_MADE = {
    "server disk full": "needs a mounted file system of its own for the server's data folder",
    "standby promotion": "needs a second server with streaming replication",
    "old client version": "there is one version of the schema so far",
    "a disk that lies about fsync": "needs a block device that drops writes (device-mapper)",
}
_WIRES = ("cut", "hole", "delay")


class Nemesis:
    """One fault at a time, from the families that are allowed, by one seed."""

    def __init__(
        self,
        families: frozenset[str],
        dice: random.Random,
        server: Server,
        database: str,
        proxy: Proxy,
        seats: Sequence[Seat],
        pace: float,
    ) -> None:
        self._families = families
        self._dice = dice
        self._server = server
        self._database = database
        self._proxy = proxy
        self._seats = seats
        self._pace = pace
        self._next = time.monotonic() + pace
        self.last_fault = time.monotonic()
        self.last_server_fault = 0.0
        self.faults: Counter[str] = Counter()
        kinds: dict[str, Callable[[], None]] = {
            "kill": self._kill, "server": self._restart_server, "backends": self._end_backends,
            "cut": self._cut, "hole": self._hole, "delay": self._delay,
        }  # fmt: skip
        weights = {"kill": 2, "server": 1, "backends": 3, "cut": 3, "hole": 3, "delay": 2}
        self._kinds = [(kind, weights[name]) for name, kind in kinds.items() if name in families]

    def step(self) -> None:
        """Do the next thing when its time has come; break the line of whoever is nearly done."""
        for seat in self._seats:
            if not seat.tail_broken and not seat.finished and seat.left <= 3:
                seat.tail_broken = True
                self._break_tail(seat)
        if time.monotonic() < self._next or not self._kinds:
            return
        self._next = time.monotonic() + self._pace * self._dice.uniform(0.4, 1.6)
        kinds, weights = zip(*self._kinds, strict=True)
        self._dice.choices(kinds, weights)[0]()

    def _count(self, what: str) -> None:
        self.faults[what] += 1
        self.last_fault = time.monotonic()

    def _break_tail(self, seat: Seat) -> None:
        """The last changes of a station have nothing behind them that would bring them to light."""
        if "cut" in self._families:
            self._proxy.tell(seat.line.cut, 1.0)
            self._count("cut at the end")
        elif "hole" in self._families:
            self._proxy.tell(seat.line.swallow, 2.0)
            self._count("black hole at the end")

    def _some(self) -> list[Seat]:
        working = [seat for seat in self._seats if not seat.finished]
        if self._dice.random() < 0.3:
            return working
        return [self._dice.choice(working)] if working else []

    def _kill(self) -> None:
        working = [seat for seat in self._seats if not seat.finished and not seat.frozen]
        if working:
            self._dice.choice(working).kill()
            self.last_fault = time.monotonic()

    def _cut(self) -> None:
        seconds = self._dice.uniform(0.0, 2.0)
        for seat in self._some():
            self._proxy.tell(seat.line.cut, seconds)
            self._count("cut")

    def _hole(self) -> None:
        # below and above the screen's deadline, and above the timeout of a statement
        seconds = self._dice.choice((0.5, 1.0, 2.0, 3.0, 6.0, 10.0))
        for seat in self._some():
            self._proxy.tell(seat.line.swallow, seconds)
            self._count("black hole")

    def _delay(self) -> None:
        delay = self._dice.uniform(0.005, 0.2)
        for seat in self._some():
            self._proxy.tell(seat.line.slow_down, delay, 3.0)
            self._count("delay")

    def _restart_server(self) -> None:
        self.last_server_fault = time.monotonic()
        if self._dice.random() < 0.5:
            self._server.kill()
            self._count("server killed")
        else:
            self._server.stop()
            self._count("server stopped at once")
        time.sleep(self._dice.uniform(0.0, 2.0))
        self._server.start()
        self.last_fault = self.last_server_fault = time.monotonic()

    def _end_backends(self) -> None:
        many = self._dice.choice((1, 3, 100))
        ended = ask(
            self._server, self._database,
            "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE"
            f" application_name = 'shouwen' ORDER BY random() LIMIT {many}) AS chosen",
        )  # fmt: skip
        if ended:
            self._count("backends ended")


def ask(server: Server, database: str, sql: str) -> int:
    """One number from the server, not through any proxy."""
    with psycopg.connect(
        f"host=127.0.0.1 port={server.port} user=shouwen dbname={database} connect_timeout=5", autocommit=True
    ) as connection:
        row = connection.execute(sql).fetchone()  # type: ignore[call-overload]
        return int(row[0]) if row else 0
