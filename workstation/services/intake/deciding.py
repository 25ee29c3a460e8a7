"""One outcome of a sheet, worked out: what happens to the case, its rows, people, papers and ticket.

Everything is fixed here, at the station, once: numbers, moments, deadlines, the words of the papers.
What is made of it later only repeats it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.case import CaseState
from workstation.domain.checklist import Checklist, row_from_data
from workstation.domain.checklist import Row as MaterialRow
from workstation.domain.clock_change import changes_of
from workstation.domain.deadline import Due
from workstation.domain.item import CaseKind, ClockStart, OnNotice, ServiceItem
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.notice import SortedRow
from workstation.domain.outcome import Outcome, papers_for
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.intake.cases import recorded_pieces
from workstation.services.intake.decision_words import DEFERRING, decision_words
from workstation.services.intake.deferring import promised_days
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import (
    ACCEPT,
    CONCLUDE,
    CORRECT,
    DEFER,
    ENDING,
    LEAVE,
    NOTICE,
    RECEIVE,
    REVOKE,
    SUPPLEMENT,
    WITHDRAW,
    Step,
)
from workstation.services.papers.facts import Occasion, facts_for
from workstation.services.reference import Reference
from workstation.store.tx import Row


@dataclass(frozen=True, slots=True)
class Known:
    """What the station's rows say about the case and the ticket of a sheet.

    `waiting` is the request for an approval that locks it, `promise` the one its signed promise stands in.
    """

    case: Row | None = None
    rows: Mapping[str, Row] | None = None
    ticket: Row | None = None
    record: Row | None = None
    waiting: Row | None = None
    promise: Row | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """The hall and station a decision is made in."""

    reference: Reference
    hall_id: str
    hall_kind: str
    county: str
    segment: str


@dataclass(frozen=True, slots=True)
class Resting:
    """What a refusal or a favour rests on when nobody is asked: a delegation, or the chief's own name."""

    act: str
    way: str
    approver: str | None = None
    delegation: str | None = None


@dataclass(frozen=True, slots=True)
class Deciding:
    """A decision in the making. `sorted_rows` are the lacking rows against earlier notices; `since` the
    moment it was put before an approver, when that is where it comes from; `acting` the role of the
    approver where the step is hers and not the window's."""

    sheet: Sheet
    step: Step
    me: SignedIn
    now: datetime
    setting: Setting
    known: Known
    reason: str = ""
    approval: paper.Approval | None = None
    sorted_rows: tuple[SortedRow, ...] = ()
    resting: Resting | None = None
    since: datetime | None = None
    acting: Role | None = None

    # --- days ---

    @property
    def today(self) -> date:
        """The legal date: the day at this station."""
        return self.setting.reference.hours.local(self.now).date()

    @property
    def item(self) -> ServiceItem:
        """The item by the case's own copy."""
        return self.sheet.need_checklist().item

    @property
    def begins(self) -> bool:
        """True when this decision makes the case."""
        return self.known.case is None

    def received(self) -> datetime:
        """When the material was received: kept over from an earlier day, that day counts."""
        case = self.known.case
        if case is not None and case["received_at"]:
            return canonical.moment(case["received_at"])
        local = self.setting.reference.hours.local
        if self.since is not None and local(self.since).date() < self.today:
            return self.since
        held = json.loads((self.known.ticket or {}).get("materials") or "{}").get(self.sheet.id, {})
        if held.get("since"):
            since = canonical.moment(held["since"])
            if local(since).date() < self.today:
                return since
        return self.now

    def silent(self) -> bool:
        """Silence has accepted the case before this decision."""
        return self.sheet.silent(self.setting.reference, self.now)

    def accepted(self) -> date | None:
        """The day of acceptance; one deemed accepted keeps its day, a wrong one is corrected."""
        if self.step is CORRECT and self.sheet.accepted_on:
            return date.fromisoformat(self.sheet.accepted_on)
        case = self.known.case
        if case is not None and case["accepted_date"]:
            return date.fromisoformat(case["accepted_date"])
        if self.step in (ACCEPT, DEFER) and self.silent():
            # 行政许可法 Art. 32(4): from the day of receipt, not from the day somebody looked
            return self.setting.reference.hours.local(self.received()).date()
        return self.today if self.step in (ACCEPT, DEFER) else None

    def completed(self) -> date | None:
        """The day everything lay before us after a notice."""
        waited = self.sheet.state is CaseState.supplement_pending
        return self.today if waited and self.step in (ACCEPT, CONCLUDE, DEFER) else None

    def became_commitment(self) -> bool:
        """An instant matter that does not end at the window runs by its other limit."""
        if self.item.case_kind is not CaseKind.instant:
            return False
        now = self.step in (RECEIVE, ACCEPT, DEFER, NOTICE, LEAVE)
        return now or bool(self.flags().get("became_commitment"))

    def due(self) -> Due | None:
        """Both clocks after this decision, None while none runs."""
        if self.step not in (RECEIVE, ACCEPT, DEFER) and not self._starts_anew():
            return None
        local = self.setting.reference.hours.local
        events = ClockEvents(
            received=local(self.received()).date(),
            accepted=self.accepted(),
            form_submitted=self._form_day(),
            complete_set=self.completed(),
        )
        limits, calendar = ItemLimits.of(self.item), self.setting.reference.calendar
        stops, extension = changes_of(self.known.case)
        became = self.became_commitment()
        return limits.due(events, calendar, became_commitment=became, stops=stops, extension=extension)

    def _starts_anew(self) -> bool:
        """A running clock whose first day was corrected."""
        case, start = self.known.case, self.item.clock_start
        corrected = self.step is CORRECT and bool(self.sheet.accepted_on) and start is ClockStart.accepted
        return corrected and case is not None and bool(case["owed_due"])

    def _form_day(self) -> date | None:
        if self.item.clock_start is not ClockStart.form_submitted:
            return None
        pieces = recorded_pieces((self.known.rows or {}).values())
        came = [piece.taken_at for piece in pieces if piece.material == self.item.clock_material]
        local = self.setting.reference.hours.local
        if came:
            return local(min(came)).date()
        return local(self.received()).date()

    def deferred_until(self) -> dict[str, date]:
        """The last day of each deferred row: as it was signed, or as it would be printed now."""
        if self.known.promise is not None:
            kept = json.loads(self.known.promise["payload"])["until"]
            return {material: date.fromisoformat(day) for material, day in kept.items()}
        checklist = self.sheet.need_checklist()
        return promised_days(checklist, self.today, self.setting.reference.calendar)

    # --- rows ---

    def returning(self) -> frozenset[str]:
        """The materials that go home with this decision."""
        held = {row.material for row in self.sheet.need_checklist().held_rows()}
        home = self.step is NOTICE and self.item.on_notice is OnNotice.give_back
        return frozenset(held) if self.step.all_home or home else frozenset()

    def after(self) -> Checklist:
        """The checklist when this decision is done."""
        return self.sheet.need_checklist().given_back(self.returning())

    def new_pieces(self) -> frozenset[str]:
        """The materials of which more lies here than before this visit."""
        before = {key: int(row["held"]) for key, row in (self.known.rows or {}).items()}
        rows = self.sheet.need_checklist().held_rows()
        return frozenset(row.material for row in rows if row.held.total > before.get(row.material, 0))

    def gone(self) -> tuple[MaterialRow, ...]:
        """Rows a receipt speaks for whose pieces no longer lie here: they went home one by one."""
        held = {row.material for row in self.sheet.need_checklist().held_rows()}
        kept = [row_from_data(json.loads(row["detail"])) for row in (self.known.rows or {}).values()]
        return tuple(row for row in kept if row.held.total and row.material not in held)

    # --- papers ---

    def paper_kinds(self) -> tuple[PaperKind, ...]:
        """The papers of this decision in order; an empty list of returned papers is left out."""
        unit = self.setting.reference.unit(self.item.unit)
        kinds: tuple[PaperKind, ...]
        if self.step is LEAVE:
            return ()
        if self.step is CORRECT:
            # nothing went home with it, whatever went home before
            return (PaperKind.correction_notice,)
        if self.step in ENDING:
            ended = PaperKind.revocation_notice if self.step is REVOKE else PaperKind.deferral_ended_notice
            kinds = (ended,)
        elif self.step is SUPPLEMENT:
            kinds = (PaperKind.receipt,)
        elif self.step is WITHDRAW:
            kinds = (PaperKind.returned_list,)
        elif self.step is ACCEPT and self.sheet.state is CaseState.deferred_accepted:
            # it was accepted when the promise was signed: what came since gets a receipt
            kinds = (PaperKind.receipt,) if self.new_pieces() else ()
        elif self.step is DEFER:
            # the promise was printed and signed before
            kinds = (PaperKind.deferred_acceptance,)
        else:
            kinds = papers_for(self.step.outcome or Outcome.none_yet, self.item, unit)
        home = self.returning() or self.gone()
        # what goes home is listed row by row, whatever else is decided
        if home and PaperKind.returned_list not in kinds:
            kinds = (*kinds, PaperKind.returned_list)
        return tuple(kind for kind in kinds if kind is not PaperKind.returned_list or home)

    def facts(self, kind: PaperKind, doc_no: str | None, case_no: str | None) -> paper.PaperFacts:
        """The facts of one of the papers."""
        ticket = self.known.ticket
        late = self.step is ACCEPT and self.sheet.state is CaseState.deferred_accepted
        only = self.new_pieces() if self.step is SUPPLEMENT or late else None
        occasion = Occasion(
            reference=self.setting.reference,
            me=self.me,
            made=self.now,
            hall_kind=self.setting.hall_kind,
            segment=self.setting.segment,
            case_no=case_no,
            ticket_no=ticket["no"] if ticket else None,
            ticket_day=date.fromisoformat(ticket["day"]) if ticket else None,
            received=self.now if kind is PaperKind.receipt and only else self.received(),
            accepted=self.accepted(),
            completed=self.completed(),
            due=self.due(),
            first_officer=self.first_officer(),
            returning=self.returning(),
            gone=self.gone(),
            only=only,
            deferred=self.deferred_until() if kind in DEFERRING else {},
            decision=decision_words(self, kind),
        )
        return facts_for(kind, self.sheet, occasion, doc_no)

    def first_officer(self) -> str:
        """Who was asked first; set once, never changed."""
        for row in (self.known.case, self.known.record):
            if row is not None and row["first_officer"]:
                return str(row["first_officer"])
        return self.me.staff_no

    def flags(self) -> dict[str, Any]:
        """The facts beside the state as kept."""
        return dict(json.loads(self.known.case["flags"])) if self.known.case else {}
