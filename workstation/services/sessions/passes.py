"""Signing in while the hall is away: a pass this station keeps for people who signed in here lately.

The pass is a verifier of its own, made here from the typed password; the hall's verifier never stays.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from workstation.domain import canonical
from workstation.services.sessions.passwords import FAILURES, LOCK_MINUTES, Verifier
from workstation.services.sessions.troubles import PasswordWrong, SignInLocked, SignInOffline
from workstation.services.sessions.views import ClockBehind
from workstation.store.station_store import StationStore
from workstation.sync.memory import Memory

VALID_DAYS = 7
TOLERATED = timedelta(minutes=5)
"""So much a clock may stand behind before anybody is told."""
LAST_PEOPLE = 2
_LAST = "last_people"


@dataclass(frozen=True)
class Pass:
    """One person's pass at this station; instants are UTC text."""

    verifier: str
    checked_at: str
    failed: int = 0
    locked_until: str | None = None


class Passes:
    """The passes in the station file."""

    def __init__(self, store: StationStore, verifier: Verifier, memory: Memory) -> None:
        """`memory` knows the latest time this PC's clock was seen at."""
        self._store = store
        self._verifier = verifier
        self._memory = memory

    def renew(self, staff_no: str, password: str, now: datetime) -> None:
        """The hall checked this password: it is good here for seven days."""
        self._memory.note_clock(now)
        self._keep(staff_no, Pass(self._verifier.make(password), canonical.instant(now)))
        self._remember_person(staff_no)

    def check(self, staff_no: str, password: str, now: datetime) -> None:
        """Raises SignInOffline without a valid pass, SignInLocked, or PasswordWrong; five failures lock."""
        self._memory.note_clock(now)
        known = self._read(staff_no)
        if known is None or self._over(known, now):
            raise SignInOffline(person=staff_no, days=VALID_DAYS)
        self.check_lock(staff_no, now)
        if self._verifier.fits(known.verifier, password):
            self._keep(staff_no, replace(known, failed=0, locked_until=None))
            self._remember_person(staff_no)
            return
        self.note_failure(staff_no, now)

    def check_lock(self, staff_no: str, now: datetime) -> None:
        """Raises SignInLocked while wrong passwords typed here lock the person."""
        known = self._read(staff_no)
        if known is None or known.locked_until is None:
            return
        left = (canonical.moment(known.locked_until) - now).total_seconds()
        if left > 0:
            raise SignInLocked(minutes=max(1, -int(-left // 60)), until=known.locked_until)

    def note_failure(self, staff_no: str, now: datetime) -> None:
        """Count a wrong password typed while the hall was away. Raises PasswordWrong or SignInLocked."""
        known = self._read(staff_no)
        failed = (known.failed if known else 0) + 1
        until = canonical.instant(now + timedelta(minutes=LOCK_MINUTES)) if failed >= FAILURES else None
        if known is not None:
            self._keep(staff_no, replace(known, failed=0 if until else failed, locked_until=until))
        if until:
            raise SignInLocked(minutes=LOCK_MINUTES, until=until)
        raise PasswordWrong(left=FAILURES - failed)

    def last_people(self) -> tuple[str, ...]:
        """The staff numbers of the last two people who signed in here, the newest first."""
        with self._store.reading() as reader:
            rows = reader.local("meta", key=_LAST)
        return tuple(json.loads(rows[0]["value"])) if rows else ()

    def clock_behind(self, now: datetime) -> ClockBehind | None:
        """By how much the clock stands before the latest time seen here, None while that is tolerated."""
        seen = self._memory.latest(now)
        return ClockBehind(now, seen) if now + TOLERATED < seen else None

    def _over(self, known: Pass, now: datetime) -> bool:
        """Its seven days are gone, or it was made by a clock that ran ahead; a clock that was set back since
        gives none back."""
        latest, made = self._memory.latest(now), canonical.moment(known.checked_at)
        return made + timedelta(days=VALID_DAYS) < latest or latest + TOLERATED < made

    def _remember_person(self, staff_no: str) -> None:
        people = [staff_no, *(other for other in self.last_people() if other != staff_no)][:LAST_PEOPLE]
        with self._store.writing() as tx:
            tx.remember(_LAST, json.dumps(people))

    def _read(self, staff_no: str) -> Pass | None:
        with self._store.reading() as reader:
            rows = reader.local("meta", key=_key(staff_no))
        return Pass(**json.loads(rows[0]["value"])) if rows else None

    def _keep(self, staff_no: str, kept: Pass) -> None:
        words = {
            "verifier": kept.verifier,
            "checked_at": kept.checked_at,
            "failed": kept.failed,
            "locked_until": kept.locked_until,
        }
        with self._store.writing() as tx:
            tx.remember(_key(staff_no), json.dumps(words))


def _key(staff_no: str) -> str:
    return f"pass:{staff_no}"
