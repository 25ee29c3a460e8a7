"""Case numbers, document numbers, ticket numbers and the station segment they are made from.

The segment belongs to the enrolled PC, so every number is final without asking anybody, offline too.
A number is given once and never changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from workstation.domain.errors import RuleBroken

LAST_SEQUENCE = 9999
LAST_TICKET = 999
LONGEST_DOC_NO = 30  # GB/T 39046-2020, table 6: 受理文书编号

# The word that stands for the paper in its number.
DOCUMENT_WORDS = ("收", "受", "容", "补", "不受", "告", "退", "延", "特", "更", "销", "达", "首", "转", "督")

_FULL_WIDTH = {0x3000: " "} | {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}

_SEGMENT = re.compile(r"[A-Z]{2}[A-Z0-9]{2}", re.ASCII)
_CASE_NO = re.compile(r"([0-9]{6})-([0-9]{8})-([A-Z]{2}[A-Z0-9]{2})-([0-9]{4})")
_DOC_NO = re.compile(r"([^〔〕\s]{2,})〔([0-9]{4})〕([A-Z]{2}[A-Z0-9]{2})-([0-9]{4})号")
_TICKET_NO = re.compile(r"([A-HJKMNP-Z])([0-9]{3})")
_BRACKETS = str.maketrans("[【［(（〖{", "〔" * 7) | str.maketrans("]】］)）〗}", "〕" * 7)


class SegmentWrong(RuleBroken):
    """Not a station segment: two letters of the home unit and two letters or digits."""

    code = "segment_wrong"


class NumberWrong(RuleBroken):
    """Not a number of this kind (`kind`: case_no, doc_no, ticket_no)."""

    code = "number_wrong"


class NumbersSpent(RuleBroken):
    """The series of this station has no number left."""

    code = "numbers_spent"


def to_ascii_width(text: str) -> str:
    """Full-width letters, digits and signs as typed through an input method, turned into plain ones."""
    return text.translate(_FULL_WIDTH)


def check_segment(text: str) -> str:
    """The segment as it was given, e.g. SJ03; raises SegmentWrong."""
    if not _SEGMENT.fullmatch(text):
        raise SegmentWrong(segment=text)
    return text


@dataclass(frozen=True)
class CaseNo:
    """340825-20261123-SJ03-0007: county code, day of receipt, segment, sequence per station and day."""

    area: str
    day: date
    segment: str
    sequence: int

    def __post_init__(self) -> None:
        _check_sequence(self.sequence, LAST_SEQUENCE, "case_no")
        check_segment(self.segment)
        if not re.fullmatch(r"[0-9]{6}", self.area):
            raise NumberWrong(kind="case_no", text=self.area)

    def __str__(self) -> str:
        return f"{self.area}-{self.day:%Y%m%d}-{self.segment}-{self.sequence:04d}"

    @classmethod
    def parse(cls, text: str) -> CaseNo:
        """Read a case number as printed, typed or scanned; raises NumberWrong."""
        found = _CASE_NO.fullmatch(to_ascii_width(text).strip().upper())
        if not found:
            raise NumberWrong(kind="case_no", text=text)
        return cls(found[1], _day(found[2], "case_no", text), found[3], _sequence(found[4], "case_no", text))


@dataclass(frozen=True)
class DocNo:
    """太市监受〔2026〕SJ03-0007号: prefix of the unit, word of the paper, year, segment, sequence."""

    prefix: str
    word: str
    year: int
    segment: str
    sequence: int

    def __post_init__(self) -> None:
        _check_sequence(self.sequence, LAST_SEQUENCE, "doc_no")
        check_segment(self.segment)
        whole = bool(self.prefix and self.word) and 2000 <= self.year <= 9999
        if not whole or len(str(self)) > LONGEST_DOC_NO:
            raise NumberWrong(kind="doc_no", text=str(self))

    def __str__(self) -> str:
        return f"{self.prefix}{self.word}〔{self.year}〕{self.segment}-{self.sequence:04d}号"

    @classmethod
    def parse(cls, text: str, words: Iterable[str] = DOCUMENT_WORDS) -> DocNo:
        """Read a document number; any kind of bracket is understood. Raises NumberWrong."""
        found = _DOC_NO.fullmatch(to_ascii_width(text.translate(_BRACKETS)).strip())
        if found:
            for word in sorted(words, key=len, reverse=True):  # 不受 before 受
                head = found[1]
                if head.endswith(word) and len(head) > len(word):
                    sequence = _sequence(found[4], "doc_no", text)
                    return cls(head[: -len(word)], word, int(found[2]), found[3], sequence)
        raise NumberWrong(kind="doc_no", text=text)


@dataclass(frozen=True)
class TicketNo:
    """A023: letter of the business group and three digits, per day. O, I and L are no group letters."""

    prefix: str
    number: int

    def __post_init__(self) -> None:
        _check_sequence(self.number, LAST_TICKET, "ticket_no")
        if not _TICKET_NO.fullmatch(str(self)):
            raise NumberWrong(kind="ticket_no", text=str(self))

    def __str__(self) -> str:
        return f"{self.prefix}{self.number:03d}"

    @classmethod
    def parse(cls, text: str) -> TicketNo:
        """Read a ticket number as printed or typed, in small letters too; raises NumberWrong."""
        found = _TICKET_NO.fullmatch(to_ascii_width(text).strip().upper())
        if not found:
            raise NumberWrong(kind="ticket_no", text=text)
        return cls(found[1], _sequence(found[2], "ticket_no", text))


def _check_sequence(sequence: int, last: int, kind: str) -> None:
    if sequence > last:
        raise NumbersSpent(kind=kind, last=last)
    if sequence < 1:
        raise NumberWrong(kind=kind, text=str(sequence))


def _sequence(digits: str, kind: str, text: str) -> int:
    if not int(digits):
        raise NumberWrong(kind=kind, text=text)
    return int(digits)


def _day(digits: str, kind: str, text: str) -> date:
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        raise NumberWrong(kind=kind, text=text) from None
