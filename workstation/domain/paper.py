"""What a paper says: the facts, fixed when the paper is made, from which any reprint is drawn again.

Groups of facts are small frozen values; `PaperFacts` holds one of each. Everything is already masked
and worded by the caller where a mask or a catalogue text is meant; dates are the legal local dates
and times of Asia/Shanghai. `to_data` and `from_data` keep the facts as plain JSON beside the paper.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from workstation.domain.errors import RuleBroken
from workstation.domain.item import ClockStart, IncompleteRule
from workstation.domain.paper_data import plain_data, value_from
from workstation.domain.paper_question import ClockNotice as ClockNotice
from workstation.domain.paper_question import Consult as Consult
from workstation.domain.paper_question import Question as Question
from workstation.domain.paper_question import Register as Register
from workstation.domain.unit import UnitKind


class PaperNotAllowed(RuleBroken):
    """This outcome may not use this paper. Params: paper, reason."""

    code = "paper_not_allowed"


class PaperFactsMissing(RuleBroken):
    """A fact the paper must show is empty. Params: paper, fact."""

    code = "paper_facts_missing"


@dataclass(frozen=True, slots=True)
class Office:
    """Who speaks. `seal` is only named, never drawn; no `review_body` (行政复议法 Art. 24), no remedy."""

    hall: str
    organ: str
    seal: str
    kind: UnitKind = UnitKind.government
    review_body: str | None = None
    phone: str = ""
    complaint_phone: str = "12345"


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers on the paper. `qr` is the text of the square code, without any personal data."""

    doc_no: str | None = None
    case_no: str | None = None
    ticket_no: str | None = None
    qr: str | None = None


@dataclass(frozen=True, slots=True)
class Agent:
    """Who comes for the applicant; document and phone are masked."""

    name: str
    document: str = ""
    relation: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Party:
    """The applicant. `document` and `phone` are masked; `leader_title` is 经营者, 法定代表人 or 负责人."""

    name: str
    organisation: bool = False
    document_kind: str = ""
    document: str = ""
    leader_title: str = ""
    leader: str = ""
    contact: str = ""
    phone: str = ""
    agent: Agent | None = None
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matter:
    """What is asked for. `licence` is True for 行政许可 of a unit that grants licences."""

    name: str
    licence: bool = False
    incomplete_rule: IncompleteRule = IncompleteRule.inform_once
    clock_start: ClockStart = ClockStart.accepted
    code: str = ""
    case_kind: str = ""
    market_entity: bool = False
    property_place: str = ""
    fee: str = "不收费"
    pickup: str = ""
    special_procedures: tuple[str, ...] = ()
    enquiry: str = ""


class Handling(StrEnum):
    """What became of one material. Exempt, checked and missing never count as received."""

    received = "received"
    checked = "checked"
    exempt = "exempt"
    missing = "missing"


class Whereabouts(StrEnum):
    """Where the pieces of one material are after the act."""

    kept = "kept"
    returned = "returned"
    none = "none"


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One material of the list. `asked` and `taken` count pieces; `defer_days` are working days.

    `collect` is the way it was taken (收原件, 收复印件（原件已退）, 只验未收, 免提交), `problem_kind` one or
    more of 缺失, 份数不足, 形式不符, 内容错误, 过期, 无签章, 不清晰 (empty: nothing wrong), `supplement_way`
    窗口, 邮寄 or 网上, `deferred_note` a remark on the calendar of `deferred_until`.
    """

    name: str
    form: str = "纸质"
    original: int = 0
    copy: int = 0
    pages: int | None = None
    handling: Handling = Handling.received
    collect: str = ""
    whereabouts: Whereabouts = Whereabouts.none
    asked: int = 0
    taken: int = 0
    problem_kind: str = ""
    problem: str = ""
    requirement: str = ""
    supplement_way: str = "窗口"
    deferrable: bool = False
    defer_days: int | None = None
    deferred_until: date | None = None
    deferred_note: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Limit:
    """One time limit: `words` is e.g. 10个工作日, `due` its last day, `note` a remark on the calendar."""

    words: str
    due: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Limits:
    """Both limits (行政许可法 Art. 42, 82). `starts` is not itself counted; `due` is the earlier day."""

    starts: date
    statutory: Limit
    promised: Limit
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Moments:
    """The legal moments. `made` dates the paper and never changes on a reprint."""

    made: datetime
    received: datetime | None = None
    accepted: date | None = None
    completed: date | None = None
    printed: datetime | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """Where and by whom the paper is made; the first-asked officer keeps the case's thread."""

    window: str
    segment: str
    clerk: str
    clerk_no: str = ""
    first_officer: str = ""
    first_phone: str = ""
    printer: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """Whose name stands behind a refusal or a favour: a person with the way, or a delegation number."""

    approver: str = ""
    way: str = ""
    at: datetime | None = None
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """One thing that was wrong on a paper: what it is, how it read, how it reads now; masked for print."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Decision:
    """Reasons of a notice or refusal. `competent` names the competent organ (行政许可法 Art. 32(2)).

    `lapse_*` only where a named rule sets a day; `failure` follows when a deferred row does not come.
    `corrections` are what `wrong_paper` (its name and number) said wrongly.
    """

    reason: str = ""
    basis: str = ""
    competent: str = ""
    competent_address: str = ""
    competent_phone: str = ""
    instead: str = ""
    lapse_day: date | None = None
    lapse_rule: str = ""
    lapse_effect: str = ""
    failure: str = ""
    clock_sentence: str = ""
    second_reason: str = ""
    approval: Approval | None = None
    corrections: tuple[Corrected, ...] = ()
    wrong_paper: str = ""


@dataclass(frozen=True, slots=True)
class TicketSlip:
    """A queue ticket. Nothing on it tells who holds it or why he may be called earlier."""

    number: str
    group: str
    ahead: int
    taken_at: datetime
    item: str = ""
    wait_minutes: int | None = None
    area: str = ""
    windows: str = ""
    prepare: str = ""
    rule: str = "叫号三次未到算过号。当天到导办台重新激活，排在3个人后面；最多两次。"


@dataclass(frozen=True, slots=True)
class Marks:
    """How it is printed. `large` is one size up for elders; `demo` makes it worthless on its face."""

    demo: bool = False
    void: bool = False
    void_reason: str = ""
    replaced_by: str = ""
    large: bool = False
    unsigned: str = ""


@dataclass(frozen=True, slots=True)
class PaperFacts:
    """All facts of one paper. Groups a paper does not need stay None or empty."""

    office: Office
    numbers: Numbers
    moments: Moments
    desk: Desk
    party: Party | None = None
    matter: Matter | None = None
    rows: tuple[PaperRow, ...] = ()
    limits: Limits | None = None
    decision: Decision | None = None
    consult: Consult | None = None
    clock: ClockNotice | None = None
    question: Question | None = None
    register: Register | None = None
    ticket: TicketSlip | None = None
    marks: Marks = Marks()

    def to_data(self) -> dict[str, Any]:
        """Plain JSON: str, int, bool, None, list and dict; dates and times in ISO form."""
        return dict(plain_data(self))

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> PaperFacts:
        """The facts behind `to_data`. Unknown keys of a newer station are ignored, absent ones default."""
        return value_from(cls, data)
