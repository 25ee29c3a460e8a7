"""The oldest program a hall works with, and from which day on: said before, refused in words after.

It is one of the hall's documents, so that every station hears of it like of any other change. What a station
too old for it has made already is still sent; only new work is refused.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from workstation import __version__
from workstation.domain.action import GIVE_UP, UNDO, Action
from workstation.domain.errors import RuleBroken
from workstation.domain.program_version import ProgramVersion, VersionUnreadable
from workstation.services.approvals.perform import SEE
from workstation.services.clock_check import CONFIRM
from workstation.services.enrol.post import MOVE, RETIRE
from workstation.services.reveal import REVEAL
from workstation.services.sessions import duty
from workstation.services.tray.perform import SEEN, TOLD
from workstation.store.station_read import Reader

DOCUMENT = "program"
_ZONE = ZoneInfo("Asia/Shanghai")
STILL_DONE = frozenset(
    {
        # sitting down to look, and standing up
        duty.SIGN_IN, duty.SIGN_IN_HERE, duty.SIGN_OUT, duty.GO_AWAY, duty.COME_BACK, duty.NOTE_FAILURE,
        duty.CHANGE_PASSWORD, MOVE, RETIRE, REVEAL, SEE, TOLD, SEEN, CONFIRM, UNDO, GIVE_UP,
        # the number in hand is brought to its end or given away
        "no_show", "hold_ticket", "put_back", "transfer_ticket", "finish_ticket", "requeue_ticket",
        # what happened on paper has happened
        "paper_printed", "paper_failed", "paper_handed",
    }
)  # fmt: skip
"""What a program that is too old still does: nothing in it is the beginning of new work."""


class ProgramTooOld(RuleBroken):
    """The hall asks for a newer program than this one, and its day has come.

    Params: have, needed, since, message.
    """

    code = "program_too_old"


class Age(StrEnum):
    """How this program stands. soon: it will be too old on a day to come."""

    GOOD = "good"
    SOON = "soon"
    TOO_OLD = "too_old"


@dataclass(frozen=True)
class Minimum:
    """What the hall asks for: a version, the first day on which it counts, and IT's own sentence or ""."""

    version: str
    since: date
    message: str = ""

    def body(self) -> dict[str, str]:
        """As it is published."""
        return {"version": self.version, "from": self.since.isoformat(), "message": self.message}


@dataclass(frozen=True)
class Standing:
    """This program beside what the hall asks for; `minimum` None when it asks for nothing."""

    age: Age
    have: str
    minimum: Minimum | None = None


def read_minimum(row: Mapping[str, Any] | None) -> Minimum | None:
    """What the document's row asks for; None without one, when it was lifted, or nobody can read it."""
    if row is None:
        return None
    try:
        said = json.loads(row["body"])
        found = Minimum(
            str(said["version"]), date.fromisoformat(said["from"]), str(said.get("message") or "")
        )
        ProgramVersion(found.version)
    except (ValueError, KeyError, TypeError, VersionUnreadable):
        # a document in a form of later years must not stop a hall
        return None
    return found


def age_of(have: str, minimum: Minimum | None, now: datetime) -> Age:
    """How a program of version `have` stands on the hall's day at the moment `now`."""
    if minimum is None or ProgramVersion(have) >= ProgramVersion(minimum.version):
        return Age.GOOD
    return Age.TOO_OLD if now.astimezone(_ZONE).date() >= minimum.since else Age.SOON


class MinimumVersion:
    """What this station knows of it. `forget()` when documents changed."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Reader]],
        clock: Callable[[], datetime],
        have: str = __version__,
    ) -> None:
        self._reading, self._clock, self._have = reading, clock, have
        self._lock = threading.Lock()
        self._known = False
        self._minimum: Minimum | None = None

    def forget(self) -> None:
        """Read again at next use."""
        with self._lock:
            self._known = False

    def standing(self) -> Standing:
        """How this program stands today."""
        with self._lock:
            if not self._known:
                with self._reading() as reader:
                    self._minimum = read_minimum(reader.get("document", DOCUMENT))
                self._known = True
            minimum = self._minimum
        return Standing(age_of(self._have, minimum, self._clock()), self._have, minimum)

    def admit(self, action: Action) -> None:
        """Raises ProgramTooOld for new work of a program that is too old."""
        if action.kind in STILL_DONE or action.payload.get("resolves"):
            return
        standing = self.standing()
        if standing.age is Age.TOO_OLD and standing.minimum is not None:
            raise ProgramTooOld(
                have=standing.have,
                needed=standing.minimum.version,
                since=standing.minimum.since.isoformat(),
                # IT's own sentence, ready to stand before ours
                message=f"{standing.minimum.message} ".lstrip(),
            )
