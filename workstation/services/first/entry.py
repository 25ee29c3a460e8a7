"""What somebody writes down about a matter: plain values from the form to the action."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from workstation.domain.handoff import AskedKind, Channel
from workstation.services.first.recording import ANSWER, UNIT, WINDOW

RECEIPT, PAD, NOT_SIGNED = "receipt", "pad", "not_signed"
SIGNATURES = (RECEIPT, PAD, NOT_SIGNED)
BY_PHONE, BY_LETTER = "by_phone", "by_letter"
NAMELESS_KINDS = frozenset({AskedKind.consult, AskedKind.suggestion, AskedKind.complaint})
"""A question, a suggestion and a complaint count without a name; a matter to be handled needs one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Material taken: what, and how many."""

    name: str
    count: int = 1


@dataclass(frozen=True, slots=True)
class Target:
    """Whom a matter is handed to: a window, a unit, or one person."""

    unit: str
    window: str | None = None
    person: str | None = None


@dataclass(frozen=True, slots=True)
class Outside:
    """A place outside the hall as it was told: all three must be said (hours may be empty)."""

    unit: str
    address: str
    phone: str
    hours: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One matter as it was written down.

    `way` is one of recording.WAYS. `along`: the number goes with the handoff, or a new one is given out.
    `signature` is one of SIGNATURES, by_phone or by_letter; `unsigned_why` says why nobody signed.
    `about` is the staff number of whom a complaint is about.
    """

    words: str
    way: str
    kind: AskedKind = AskedKind.consult
    channel: Channel = Channel.counter
    name: str = ""
    phone: str = ""
    pieces: tuple[Piece, ...] = ()
    answer: str = ""
    target: Target | None = None
    outside: Outside | None = None
    answer_due: datetime | None = None
    along: bool = True
    signature: str = RECEIPT
    unsigned_why: str = ""
    about: str | None = None

    @property
    def passes_on(self) -> bool:
        """Whether somebody else is asked to sign."""
        return self.way in (WINDOW, UNIT) and self.kind is not AskedKind.complaint

    @property
    def settled(self) -> bool:
        """Answered on the spot: nothing is left to follow and no receipt is due."""
        return self.way == ANSWER and self.kind is not AskedKind.complaint

    @property
    def signed_as(self) -> str:
        """The signature as it is kept; without a ticket's person at the desk nobody can sign."""
        if self.channel is Channel.phone:
            return BY_PHONE
        if self.channel in (Channel.letter, Channel.online):
            return BY_LETTER
        why = self.unsigned_why.strip()
        return f"{NOT_SIGNED}:{why}" if self.signature == NOT_SIGNED else self.signature
