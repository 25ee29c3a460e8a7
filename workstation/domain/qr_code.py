"""The text of the code on papers and tickets: SW1:<kind>:<number>:<check>.

It names a case, a paper or a ticket and holds nothing about a person. Only digits, capital letters, `:` and
`-` occur, so that a scanner in keyboard mode types it the same under every keyboard layout.
"""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.errors import RuleBroken
from workstation.domain.numbers import CaseNo, NumberWrong, TicketNo, check_segment, to_ascii_width

VERSION = "SW1"

# Document numbers are Chinese; in the code the unit's key and these letters stand for prefix and word.
PAPER_LETTERS = {
    "received": "RC",
    "accepted": "AC",
    "deferred_accepted": "DA",
    "supplement": "SU",
    "not_accepted": "NA",
    "not_required": "NR",
    "returned_list": "RL",
    "extension": "EX",
    "clock_stop": "CS",
    "correction": "CO",
    "acceptance_revoked": "AR",
    "delivery": "DE",
    "first_asked": "FA",
    "handoff": "HO",
    "supervision": "SV",
}
_KINDS_OF_PAPER = {letters: kind for kind, letters in PAPER_LETTERS.items()}

_SHAPE = re.compile(r"(SW[0-9]+):([A-Z]+):([0-9A-Z-]+):([0-9A-Z]+)")
_PAPER = re.compile(r"([A-Z]{2})-([A-Z]{2})-([0-9]{4})-([A-Z0-9]{4})-([0-9]{4})")


class QrRefused(RuleBroken):
    """The scanned code cannot be used. Children say why."""

    code = "qr_refused"


class QrNotOurs(QrRefused):
    """Some other code: not one this hall prints."""

    code = "qr_not_ours"


class QrTooNew(QrRefused):
    """A code of a later version than this station knows."""

    code = "qr_too_new"


class QrDamaged(QrRefused):
    """One of our codes, but characters were lost or changed."""

    code = "qr_damaged"


class QrKind(StrEnum):
    """What a code names."""

    case = "CASE"
    paper = "PAPER"
    ticket = "TICKET"


@dataclass(frozen=True)
class PaperRef:
    """A paper in plain letters: unit key, kind of document, then year, segment and sequence of its number."""

    unit: str
    kind: str
    year: int
    segment: str
    sequence: int

    def __post_init__(self) -> None:
        check_segment(self.segment)
        if not re.fullmatch(r"[A-Z]{2}", self.unit) or self.kind not in PAPER_LETTERS:
            raise NumberWrong(kind="paper", text=f"{self.unit} {self.kind}")
        if not 1 <= self.sequence <= 9999 or not 2000 <= self.year <= 9999:
            raise NumberWrong(kind="paper", text=f"{self.year} {self.sequence}")

    def __str__(self) -> str:
        return f"{self.unit}-{PAPER_LETTERS[self.kind]}-{self.year}-{self.segment}-{self.sequence:04d}"

    @classmethod
    def parse(cls, text: str) -> PaperRef:
        """Read the plain form; raises NumberWrong or SegmentWrong."""
        found = _PAPER.fullmatch(text)
        if not found or found[2] not in _KINDS_OF_PAPER:
            raise NumberWrong(kind="paper", text=text)
        return cls(found[1], _KINDS_OF_PAPER[found[2]], int(found[3]), found[4], int(found[5]))


@dataclass(frozen=True)
class TicketRef:
    """A ticket with its day, because ticket numbers begin anew every day."""

    day: date
    ticket: TicketNo

    def __str__(self) -> str:
        return f"{self.day:%Y%m%d}-{self.ticket}"

    @classmethod
    def parse(cls, text: str) -> TicketRef:
        """Read the plain form; raises NumberWrong."""
        day, _, number = text.partition("-")
        if not re.fullmatch(r"[0-9]{8}", day):
            raise NumberWrong(kind="ticket", text=text)
        try:
            on = date(int(day[:4]), int(day[4:6]), int(day[6:]))
        except ValueError:
            raise NumberWrong(kind="ticket", text=text) from None
        return cls(on, TicketNo.parse(number))


Target = CaseNo | PaperRef | TicketRef


def qr_text(target: Target) -> str:
    """The text to put into the code."""
    kind = _kind_of(target)
    return f"{VERSION}:{kind}:{target}:{_check(kind, str(target))}"


def parse_qr(text: str) -> Target:
    """What a scanned text names; raises QrNotOurs, QrTooNew or QrDamaged.

    Small letters, full-width signs of an input method and the scanner's blanks and line end are forgiven.
    """
    plain = to_ascii_width(text).strip().lstrip("~").upper()
    if not re.match(r"SW[0-9]+:", plain):
        raise QrNotOurs(text=text[:40])
    if not plain.startswith(f"{VERSION}:"):
        raise QrTooNew(version=plain.partition(":")[0][:10])
    found = _SHAPE.fullmatch(plain)
    if not found or found[4] != _check(found[2], found[3]):
        raise QrDamaged(text=plain[:40])
    try:
        kind = QrKind(found[2])
    except ValueError:
        raise QrTooNew(version=found[2][:10]) from None
    try:
        return _read(kind, found[3])
    except RuleBroken:
        raise QrDamaged(text=plain[:40]) from None


def _read(kind: QrKind, number: str) -> Target:
    if kind is QrKind.case:
        return CaseNo.parse(number)
    return PaperRef.parse(number) if kind is QrKind.paper else TicketRef.parse(number)


def _kind_of(target: Target) -> QrKind:
    if isinstance(target, CaseNo):
        return QrKind.case
    return QrKind.paper if isinstance(target, PaperRef) else QrKind.ticket


def _check(kind: str, number: str) -> str:
    # CRC-16/CCITT finds every single wrong character and every swap of neighbours
    return f"{binascii.crc_hqx(f'{kind}:{number}'.encode('ascii'), 0xFFFF):04X}"
