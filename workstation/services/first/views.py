"""What a page about first-asked matters shows: plain values, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from workstation.domain.handoff import AckStage, AskedKind, Channel
from workstation.services.first.entry import Outside, Piece, Target
from workstation.services.first.receivers import Gone


class Standing(StrEnum):
    """Where a matter stands, in the order of who has to move first."""

    unsigned = "unsigned"
    returned = "returned"
    to_answer = "to_answer"
    to_tell = "to_tell"
    sent = "sent"
    with_decider = "with_decider"
    signed = "signed"
    directed_out = "directed_out"
    closed = "closed"


@dataclass(frozen=True, slots=True)
class Who:
    """A person or post of the hall in words: `window` is its number, "" for none."""

    staff_no: str = ""
    name: str = ""
    unit: str = ""
    window: str = ""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A matter that waits for my signature, or (`decide`) for my decision whose it is.

    `left` of `limit` is opening time until it should be signed, negative when late. `travels` is the
    number whose start signs for it. `returnable`: my unit has not sent it back before.
    """

    id: str
    record: str
    no: str
    name: str
    words: str
    kind: AskedKind
    sender: Who
    first_officer: Who
    sent_at: datetime
    due_at: datetime | None
    left: timedelta
    limit: timedelta
    stage: AckStage
    reason: str
    pieces: tuple[Piece, ...]
    travels: str = ""
    ticket: str = ""
    returnable: bool = True
    assigned: bool = False
    decide: bool = False
    return_reason: str = ""


@dataclass(frozen=True, slots=True)
class Followed:
    """A matter I was asked first, own, or share. `with_whom` is who has it now, None for me.

    `handoff` is the one nobody signed yet, `sent_to` where it lies, `gone` why nobody can sign it now.
    `took` is how long it was open, once closed.
    """

    id: str
    no: str
    name: str
    phone_masked: str
    words: str
    kind: AskedKind
    channel: Channel
    standing: Standing
    with_whom: Who | None
    first_officer: Who
    mine_first: bool
    mine_now: bool
    created_at: datetime
    answer_due: datetime | None
    late: timedelta
    handoff: str = ""
    handoff_late: timedelta = timedelta()
    sent_to: Who | None = None
    gone: Gone | None = None
    return_reason: str = ""
    answer: str = ""
    took: timedelta | None = None
    outside: Outside | None = None
    pieces: tuple[Piece, ...] = ()

    @property
    def open(self) -> bool:
        """Until the person knows: answered alone is not the end."""
        return self.standing is not Standing.closed and not self.only_told_where

    @property
    def only_told_where(self) -> bool:
        """Told the place outside, and no answer promised."""
        return self.standing is Standing.directed_out and self.answer_due is None


@dataclass(frozen=True, slots=True)
class FirstPage:
    """One snapshot of the page. `running`: the hall is open, so minute clocks run."""

    read_at: datetime
    running: bool
    incoming: tuple[Incoming, ...]
    followed: tuple[Followed, ...]
    remind_minutes: int
    escalate_minutes: int

    @property
    def waiting(self) -> int:
        """What waits for my hand: the number on the badge."""
        return len(self.incoming)


@dataclass(frozen=True, slots=True)
class Choice:
    """Somewhere a matter can go. `on_duty`: somebody sits there now, None for a unit's back office."""

    target: Target
    title: str
    person: str
    about: str
    waiting: int | None
    on_duty: bool | None
    fits: bool
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlaceChoice:
    """A place outside the hall from the directory."""

    place: Outside
    about: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Start:
    """What the form begins with: the number served here and what it brings, and the moments offered.

    `record` is the record its start opened while nobody wrote in it. `dues` are moments an answer can be
    promised for, the first is the default. `colleagues`: whom a complaint can be about (number, words).
    """

    ticket: str
    no: str
    name: str
    phone: str
    record: str
    travels: bool
    dues: tuple[datetime, ...]
    officer: str
    officer_phone: str
    colleagues: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Logged:
    """A matter is written down. `action` is what an undo names; `ticket_no` the number that goes along."""

    action: str
    record: str
    no: str
    state: str
    handoff: str = ""
    ticket_no: str = ""
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Moved:
    """A step that was done with a matter. `undoable` within eight seconds by `undo`."""

    action: str
    record: str
    handoff: str = ""
    disputed: bool = False
    signed: bool = False
