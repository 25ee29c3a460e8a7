"""Breaks things while stations work: the server, its backends, the lines, and processes at random."""

from __future__ import annotations

import random
import time
from collections import Counter
from collections.abc import Callable, Sequence

from tests.campaign.cluster import Cluster, ask
from tests.campaign.proxy import Line, Proxy
from tests.campaign.seats import Seat
from workstation.store.station_store import StationBusy, StationStore

FAMILIES = (
    "kill", "server", "backends", "cut", "hole", "delay", "freeze", "fork", "full", "clock", "promotion",
    "server_full", "second", "old",
)  # fmt: skip
NOT_MADE = {
    "a disk that lies about fsync": "needs a block device that drops writes; the trace of system calls in"
    " tests/campaign/test_waits_for_disk.py stands for it",
}
NO_MOUNTS = "this machine lets us mount nothing"
_WIRES = ("cut", "hole", "delay")


class Nemesis:
    """One fault at a time, from the families that are allowed, by one seed."""

    def __init__(
        self,
        families: frozenset[str],
        dice: random.Random,
        cluster: Cluster,
        database: str,
        proxy: Proxy,
        seats: Sequence[Seat],
        others: Sequence[Line],
        pace: float,
    ) -> None:
        self._families = families
        self._dice = dice
        self._cluster = cluster
        self._database = database
        self._proxy = proxy
        self._seats = seats
        self._others = others
        self._pace = pace
        self._standby_at = 0.0
        self._next = time.monotonic() + pace
        self.last_fault = time.monotonic()
        self.last_server_fault = 0.0
        self.faults: Counter[str] = Counter()
        self.let_in: list[str] = []
        kinds: dict[str, Callable[[], None]] = {
            "kill": self._kill, "server": self._restart_server, "backends": self._end_backends,
            "cut": self._cut, "hole": self._hole, "delay": self._delay, "promotion": self._promote,
            "server_full": self._fill_server, "second": self._open_twice,
        }  # fmt: skip
        weights = {
            "kill": 4, "server": 2, "backends": 6, "cut": 6, "hole": 6, "delay": 4, "promotion": 2,
            "server_full": 2, "second": 1,
        }  # fmt: skip
        self._kinds = [(kind, weights[name]) for name, kind in kinds.items() if name in families]

    def step(self) -> None:
        """Do the next thing when its time has come; break the line of whoever is nearly done."""
        for seat in self._seats:
            if not seat.tail_broken and not seat.finished and seat.left <= 3:
                seat.tail_broken = True
                self._break_tail(seat)
        self._look_after_standby()
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

    def _some(self) -> list[Line]:
        lines = [*(seat.line for seat in self._seats if not seat.finished), *self._others]
        return lines if self._dice.random() < 0.3 else [self._dice.choice(lines)]

    def _kill(self) -> None:
        working = [seat for seat in self._seats if not seat.finished and not seat.frozen]
        if working:
            self._dice.choice(working).kill()
            self.last_fault = time.monotonic()

    def _cut(self) -> None:
        seconds = self._dice.uniform(0.0, 2.0)
        for line in self._some():
            self._proxy.tell(line.cut, seconds)
            self._count("cut")

    def _hole(self) -> None:
        # below and above the screen's deadline, and above the timeout of a statement
        seconds = self._dice.choice((0.5, 1.0, 2.0, 3.0, 6.0, 10.0))
        for line in self._some():
            self._proxy.tell(line.swallow, seconds)
            self._count("black hole")

    def _delay(self) -> None:
        delay = self._dice.uniform(0.005, 0.2)
        for line in self._some():
            self._proxy.tell(line.slow_down, delay, 3.0)
            self._count("delay")

    def _restart_server(self) -> None:
        self.last_server_fault = time.monotonic()
        server = self._cluster.server
        if self._dice.random() < 0.5:
            server.kill()
            self._count("server killed")
        else:
            server.stop()
            self._count("server stopped at once")
        time.sleep(self._dice.uniform(0.0, 2.0))
        server.start()
        self.last_fault = self.last_server_fault = time.monotonic()

    def _promote(self) -> None:
        """The primary dies and its standby takes over, with nobody's word lost."""
        if not self._cluster.can_promote():
            return
        self.last_server_fault = time.monotonic()
        self._cluster.promote()
        self._proxy.server_port = self._cluster.port
        self._standby_at = time.monotonic() + self._dice.uniform(1.0, 4.0)
        self._count("standby promoted")
        self.last_server_fault = self.last_fault

    def _look_after_standby(self) -> None:
        if self._standby_at and time.monotonic() > self._standby_at:
            self._standby_at = 0.0
            self._cluster.rebuild_standby()

    def _fill_server(self) -> None:
        """The server's disk is full for some seconds; whoever looks after it makes room."""
        if not self._cluster.small_disk:
            return
        self.last_server_fault = time.monotonic()
        self._cluster.fill_disk()
        self._count("server disk full")
        time.sleep(self._dice.uniform(1.0, 3.0))
        self._cluster.make_room()
        self.last_fault = self.last_server_fault = time.monotonic()

    def _open_twice(self) -> None:
        """A second program on the file of a station that works."""
        working = [seat for seat in self._seats if seat.at_work]
        if not working:
            return
        seat = self._dice.choice(working)
        try:
            StationStore(seat.folder).close()
        except StationBusy:
            self._count("second program started")
        else:
            if seat.at_work:
                self.let_in.append(f"{seat.job.segment}: a second program was let in")

    def _end_backends(self) -> None:
        many = self._dice.choice((1, 3, 100))
        ended = ask(
            self._cluster, self._database,
            "SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE"
            f" application_name = 'shouwen' ORDER BY random() LIMIT {many}) AS chosen",
        )  # fmt: skip
        if ended:
            self._count("backends ended")
