"""What papers beside the intake say: lists for a question, first-asked matters, changes of a clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


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


@dataclass(frozen=True, slots=True)
class Consult:
    """What somebody who only asks takes home; it has no effect on any deadline."""

    conditions: tuple[str, ...] = ()
    place: str = ""
    hours: str = ""
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockNotice:
    """What a change of the clocks tells (行政许可法 Art. 42, 45). `days` is worded, e.g. 15个工作日.

    A stop: `kind` of procedure, `first` and `until` its days, both not counted. An extension: `before` is the
    last day by law as it was, `until` as it is now, `decided_on` the day the head of the organ decided.
    `note` is a remark on the calendar of `until`.
    """

    days: str
    until: date
    kind: str = ""
    first: date | None = None
    before: date | None = None
    decided_on: date | None = None
    note: str = ""
