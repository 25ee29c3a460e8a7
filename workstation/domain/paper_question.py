"""What the papers of a first-asked matter say: the receipt, the handoff slip, the register sheet."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Question:
    """A first-asked record or a handoff. Times are local; `pieces` tells what was taken, with counts."""

    subject: str
    pieces: str = ""
    promised: datetime | None = None
    sent_to: str = ""
    sent_handler: str = ""
    sent_reason: str = ""
    signed: bool = False
    outside: str = ""
    sent_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Register:
    """The register's entry for one matter, worded by the caller; empty means that it has not happened yet.

    `belongs` says whose duty it is (本人, 本单位他人, 本厅他窗, 厅外, 不明确), `way` what was done with it.
    `signature` is how the person confirmed the entry, or why not.
    """

    channel: str
    kind: str
    belongs: str
    way: str
    handler: str = ""
    sent_at: datetime | None = None
    signed_at: datetime | None = None
    signed_by: str = ""
    result: str = ""
    finished_at: datetime | None = None
    signature: str = ""
    note: str = ""
