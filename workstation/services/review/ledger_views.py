"""What oversight reads of the ledger, as plain values. Names of the public are masked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from workstation.domain.approval import ApprovalAct
from workstation.domain.case import CaseState


@dataclass(frozen=True, slots=True)
class Found:
    """A case that was searched for."""

    id: str
    case_no: str
    name: str
    item: str
    state: CaseState
    clerk: str
    received_on: date | None


class Recorded(StrEnum):
    """How a row of the ledger ended; `waiting` has not reached the hall."""

    done = "done"
    refused = "refused"
    held = "held"
    waiting = "waiting"


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One row of the ledger. `about` is what it is about, by table and written number; `touched` the rows
    it wrote, by table; `act` is what an approval is about. `late_seconds` lie between doing and recording."""

    action: str
    place: int
    kind: str
    actor: str
    name: str
    station: str
    window: str
    made_at: datetime
    recorded_at: datetime | None
    outcome: Recorded
    code: str
    about: tuple[tuple[str, str], ...]
    touched: tuple[tuple[str, int], ...]
    seal: str
    act: ApprovalAct | None = None

    @property
    def late_seconds(self) -> int:
        """Seconds from the deed to the ledger; 0 while it waits."""
        if self.recorded_at is None:
            return 0
        return max(0, round((self.recorded_at - self.made_at).total_seconds()))


@dataclass(frozen=True, slots=True)
class CaseLedger:
    """Everything the ledger says about one case, the newest first. `complete` False: the hall did not
    answer, and older rows may lie there."""

    case: Found
    lines: tuple[LedgerLine, ...]
    complete: bool


@dataclass(frozen=True, slots=True)
class ParkedLine:
    """A change the hall refused, or held behind a refused one. It lies here until somebody settles it.

    `cause`: the refused one, by action."""

    id: str
    kind: str
    name: str
    station: str
    window: str
    at: datetime
    code: str
    subject: str
    behind: bool
    settled: bool
    cause: str = ""
