"""Testing the way to a hall step by step: host, port, login, version, clock, rights.

Every step says how long it took and, when it fails, what kind of failure it was; the window words it with
what it most likely is and what to do. Nothing is written anywhere.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from workstation.domain.errors import HallBroken, HallUnreachable, RuleBroken
from workstation.services.server_line import Safety, look_at_line
from workstation.store import migrate
from workstation.store.probe import Address, HallProbe, Tables, read_address

T = TypeVar("T")
Clock = Callable[[], datetime]
LOOK_AGAIN = 0.05
HOST_SECONDS = 4.0
PORT_SECONDS = 3.0
LINE_SECONDS = 1.5
ASK_SECONDS = 8.0
CLOCK_GOOD = 5
"""Seconds between the clocks that nobody notices."""
CLOCK_BAD = 60
"""From here on the minute printed on a paper would be wrong."""


class Step(StrEnum):
    """The steps, in their order."""

    host = "host"
    port = "port"
    login = "login"
    version = "version"
    clock = "clock"
    rights = "rights"


class Mark(StrEnum):
    """How a step ended. notice: works, but look at it. skipped: a step before it failed or it was stopped."""

    ok = "ok"
    notice = "notice"
    failed = "failed"
    skipped = "skipped"


@dataclass(frozen=True)
class StepResult:
    """One step. `milliseconds` is its own time. `trouble` names what went wrong or wants a look ("" none).

    `facts`: what was found, by name; texts of the server are shortened and hold no password.
    """

    step: Step
    mark: Mark
    milliseconds: int = 0
    trouble: str = ""
    facts: Mapping[str, str | int] = field(default_factory=dict)


class Stop:
    """Ends a test under way; may be set from any thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Stop at once; what still waits for an answer is left alone."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        """Whether somebody stopped it."""
        return self._event.is_set()


class _Ended(Exception):
    """The step ended in a known way."""

    def __init__(self, mark: Mark, trouble: str, **facts: str | int) -> None:
        super().__init__(trouble)
        self.mark, self.trouble, self.facts = mark, trouble, facts


class ConnectionTest:
    """One test of one address. `run` blocks for at most some twenty seconds: call it off the main thread."""

    def __init__(self, url: str, clock: Clock, stop: Stop | None = None, hall_id: str = "") -> None:
        """`url` with its password. `clock` is this PC's. `hall_id`: the hall this PC belongs to, if any."""
        self._url, self._clock, self._hall_id = url, clock, hall_id
        self._stop = stop or Stop()
        self._probe: HallProbe | None = None

    def run(self, tell: Callable[[StepResult], None] = lambda _result: None) -> tuple[StepResult, ...]:
        """All steps; `tell` hears each one as it ends, on this thread. Raises WrongUrl."""
        address = read_address(self._url)
        results: list[StepResult] = []
        broken = False
        try:
            for step, work in self._steps(address):
                result = StepResult(step, Mark.skipped) if broken else self._measured(step, work)
                broken = broken or result.mark in (Mark.failed, Mark.skipped)
                results.append(result)
                tell(result)
        finally:
            if self._probe is not None:
                self._probe.close()
        return tuple(results)

    def _steps(self, address: Address) -> Iterator[tuple[Step, Callable[[], Mapping[str, str | int]]]]:
        yield Step.host, lambda: self._find_host(address)
        yield Step.port, lambda: self._knock(address)
        yield Step.login, self._sign_in
        yield Step.version, self._compare_tables
        yield Step.clock, self._compare_clocks
        yield Step.rights, self._look_at_rights

    def _measured(self, step: Step, work: Callable[[], Mapping[str, str | int]]) -> StepResult:
        if self._stop.is_set:
            return StepResult(step, Mark.skipped)
        began = time.perf_counter()
        mark, trouble = Mark.ok, ""
        facts: Mapping[str, str | int]
        try:
            facts = work()
        except _Ended as end:
            mark, trouble, facts = end.mark, end.trouble, end.facts
        return StepResult(step, mark, round((time.perf_counter() - began) * 1000), trouble, facts)

    def _wait(self, work: Callable[[], T], seconds: float) -> T:
        """The answer of `work`, which may hang in a system call: then it is left behind on its thread."""
        box: list[T] = []
        trouble: list[BaseException] = []

        def go() -> None:
            try:
                box.append(work())
            except BaseException as error:  # noqa: BLE001 - raised again on the waiting thread
                trouble.append(error)

        thread = threading.Thread(target=go, name="connection test", daemon=True)
        thread.start()
        ends = time.monotonic() + seconds
        while thread.is_alive():
            thread.join(LOOK_AGAIN)
            if self._stop.is_set:
                raise _Ended(Mark.skipped, "")
            if thread.is_alive() and time.monotonic() > ends:
                raise _Ended(Mark.failed, "no_answer", seconds=round(seconds))
        if trouble:
            raise trouble[0]
        return box[0]

    def _find_host(self, address: Address) -> Mapping[str, str | int]:
        if address.file is not None:
            return {"file": str(address.file)}
        try:
            found = self._wait(
                lambda: socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM), HOST_SECONDS
            )
        except OSError as error:
            raise _Ended(Mark.failed, "no_host", host=address.host, detail=_short(error)) from error
        return {"host": address.host, "address": str(found[0][4][0])}

    def _knock(self, address: Address) -> Mapping[str, str | int]:
        if address.file is not None:
            if not address.file.is_file():
                raise _Ended(Mark.failed, "no_file", file=str(address.file))
            if not os.access(address.file, os.R_OK):
                raise _Ended(Mark.failed, "file_closed", file=str(address.file))
            return {"file": address.file.name, "kilobytes": address.file.stat().st_size // 1024}
        facts: dict[str, str | int] = {"host": address.host, "port": address.port}
        try:
            self._wait(
                lambda: socket.create_connection((address.host, address.port), PORT_SECONDS).close(),
                PORT_SECONDS + 0.5,
            )
        except ConnectionRefusedError as error:
            raise _Ended(Mark.failed, "port_refused", **facts) from error
        except OSError as error:
            raise _Ended(Mark.failed, "port_silent", **facts, detail=_short(error)) from error
        return self._look_at_certificate(facts)

    def _look_at_certificate(self, facts: dict[str, str | int]) -> Mapping[str, str | int]:
        """Until when the server's certificate is good, where it shows one; soon or over is a notice."""
        try:
            line = self._wait(lambda: look_at_line(self._url, self._clock(), LINE_SECONDS), LINE_SECONDS * 4)
        except _Ended:
            return facts  # the port answered; of a certificate nothing is known
        if line.until is not None:
            facts |= {"protocol": line.protocol, "until": line.until.isoformat(), "days": line.days}
        if line.safety in (Safety.SOON, Safety.OVER):
            raise _Ended(Mark.notice, f"certificate_{line.safety}", **facts)
        return facts

    def _ask(self, question: Callable[[HallProbe], T]) -> T:
        probe = self._probe
        if probe is None:
            probe = self._probe = HallProbe(self._url)
        return self._wait(lambda: question(probe), ASK_SECONDS)

    def _sign_in(self) -> Mapping[str, str | int]:
        try:
            account = self._ask(lambda probe: probe.sign_in())
        except (HallUnreachable, HallBroken) as error:
            raise _Ended(Mark.failed, login_trouble(_detail(error)), detail=_detail(error)) from error
        return {"user": account.user, "tls": account.tls, "server": account.server}

    def _compare_tables(self) -> Mapping[str, str | int]:
        tables = self._known(lambda probe: probe.tables())
        facts: dict[str, Any] = {"found": tables.found or "", "known": tables.known, "hall": tables.hall}
        trouble = self._table_trouble(tables)
        if trouble:
            raise _Ended(Mark.failed, trouble, **facts)
        if tables.kind == "demo":
            raise _Ended(Mark.notice, "demo_hall", **facts)
        return facts

    def _table_trouble(self, tables: Tables) -> str:
        if tables.found is None:
            return "no_tables"
        if tables.too_new:
            return "newer_tables"
        if tables.found < migrate.HALL_HEAD:
            return "older_tables"
        if not tables.hall_id:
            return "no_hall"
        return "other_hall" if self._hall_id and tables.hall_id != self._hall_id else ""

    def _compare_clocks(self) -> Mapping[str, str | int]:
        before = self._clock()
        there = self._known(lambda probe: probe.time())
        after = self._clock()
        if there is None:
            return {"seconds": 0, "own": 1}
        middle = before + (after - before) / 2
        ahead = round((middle - there).total_seconds())
        facts: dict[str, Any] = {"seconds": abs(ahead), "ahead": int(ahead > 0), "allowed": CLOCK_GOOD}
        if abs(ahead) > CLOCK_BAD:
            raise _Ended(Mark.failed, "clock_wrong", **facts)
        if abs(ahead) > CLOCK_GOOD:
            raise _Ended(Mark.notice, "clock_off", **facts)
        return facts

    def _look_at_rights(self) -> Mapping[str, str | int]:
        rights = self._known(lambda probe: probe.rights())
        if rights.missing:
            named = ", ".join(rights.missing[:3])
            raise _Ended(Mark.failed, "rights_missing", count=len(rights.missing), named=named)
        if rights.too_much:
            raise _Ended(Mark.notice, "rights_too_wide")
        return {}

    def _known(self, question: Callable[[HallProbe], T]) -> T:
        try:
            return self._ask(question)
        except HallUnreachable as error:
            raise _Ended(Mark.failed, "went_away", detail=_detail(error)) from error
        except HallBroken as error:
            raise _Ended(Mark.failed, "not_understood", detail=_detail(error)) from error


_LOGIN_SIGNS = (
    # what PostgreSQL says before a login is done carries no code: only its words, in its own language
    ("wrong_password", ("password authentication failed", "密码认证失败", "password 认证失败", "28p01")),
    ("no_password", ("no password supplied", "没有提供密码", "fe_sendauth")),
    ("not_let_in", ("pg_hba.conf", "28000", 'role "', '角色 "')),
    ("no_database", ("3d000", 'database "', '数据库 "')),
    ("not_a_database", ("not a database", "malformed")),
    ("too_many", ("too many clients", "too many connections", "remaining connection slots", "53300")),
    ("starting", ("starting up", "shutting down", "57p03", "正在启动", "正在关闭")),
    ("tls", ("ssl", "certificate", "tls")),
)


def login_trouble(detail: str) -> str:
    """What the driver's words about a refused login mean; "login_failed" when nobody knows."""
    lower = detail.lower()
    for name, signs in _LOGIN_SIGNS:
        if any(sign in lower for sign in signs):
            return name
    return "login_failed"


def _detail(error: RuleBroken) -> str:
    return str(error.params.get("detail") or "")


def _short(error: OSError) -> str:
    return (error.strerror or str(error))[:120]
