"""The sheet: one application as it stands on the screen, before anything of it is decided."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.approval import delegated_acts, load_approval_rules
from workstation.domain.case import CaseState
from workstation.domain.checklist import Checklist, Pieces
from workstation.domain.errors import RuleBroken
from workstation.domain.item import IncompleteRule, ServiceItem
from workstation.domain.material import MaterialAct
from workstation.domain.notice import PreviousNotice, RecordedPiece
from workstation.domain.outcome import Advice, Intake, Outcome, advise
from workstation.domain.paper import Corrected
from workstation.domain.paper_data import plain_data, value_from
from workstation.domain.signed_in import SignedIn
from workstation.domain.situation import Situation
from workstation.services.intake.notices import notice_from_data, notice_to_data
from workstation.services.intake.parties import VIA_AGENT, Applicant, Person, Problem, party_problems
from workstation.services.intake.snapshot import checklist_from_data, checklist_to_data, item_of, snapshot_of
from workstation.services.reference import Reference


class NoItemChosen(RuleBroken):
    """The sheet has no item yet."""

    code = "no_item_chosen"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Frozen: every change returns a new sheet. `id` is also the id of its draft.

    `case_id`, `case_no`, `state` and `case_version` are set when an existing case goes on; `trips`
    counts the visits, this one included. `told` are earlier notices (also of the linked predecessor
    `resubmission_of`), `arrivals` the pieces recorded before. `take_home`: the person wants the
    papers back and signs for it. `refusal_*` and `competent*` are the ground, the reason, the article and,
    out of duty, the competent organ (行政许可法 Art. 32(2)); `unlisted` names the approvals of added rows.
    `corrections` are what `wrong_paper` (name and number of a paper given out) says wrongly,
    `accepted_on` is the day of acceptance as corrected (ISO), "" where it stands. `deemed`: silence has
    accepted the case.
    """

    id: str
    checklist: Checklist | None = None
    snapshot: str = ""
    applicants: tuple[Applicant, ...] = ()
    ticket_id: str | None = None
    matter_id: str | None = None
    first_record_id: str | None = None
    case_id: str | None = None
    case_no: str | None = None
    case_version: int | None = None
    state: CaseState = CaseState.draft
    trips: int = 1
    resubmission_of: str | None = None
    told: tuple[PreviousNotice, ...] = ()
    arrivals: tuple[RecordedPiece, ...] = ()
    property_place: str = ""
    note: str = ""
    outcome: Outcome | None = None
    reason: str = ""
    refusal_ground: str = ""
    refusal_reason: str = ""
    refusal_basis: str = ""
    competent: str = ""
    competent_address: str = ""
    competent_phone: str = ""
    unlisted: tuple[str, ...] = ()
    corrections: tuple[Corrected, ...] = ()
    wrong_paper: str = ""
    accepted_on: str = ""
    not_required_reason: str = ""
    take_home: bool = False
    bad_credit: bool = False
    deemed: bool = False
    tell_by: str = ""

    # --- item and questions ---

    @property
    def item(self) -> ServiceItem | None:
        """The item as it was when the sheet or its case began."""
        return self.checklist.item if self.checklist else None

    def choose_item(self, reference: Reference, key: str) -> Sheet:
        """Begin this item; the applicants stay. Raises NotFound or NoPublishedList."""
        checklist = Checklist.begin(reference.item(key))
        sheet = replace(self, checklist=checklist, snapshot=snapshot_of(reference, key), outcome=None)
        return sheet._agent_answered()

    def questions(self) -> tuple[Situation, ...]:
        """The questions to show now, in order."""
        return self.checklist.questions() if self.checklist else ()

    def next_question(self) -> Situation | None:
        """The first question without an answer, or None."""
        waiting = self.checklist.unanswered() if self.checklist else ()
        return waiting[0] if waiting else None

    def answer(self, question: str, yes: bool | None) -> Sheet:
        """Answer a question, None takes it back. Raises NoItemChosen or NotFound."""
        return self._with(self.need_checklist().answer(question, yes))

    # --- people ---

    @property
    def applicant(self) -> Applicant | None:
        """The first applicant."""
        return self.applicants[0] if self.applicants else None

    def set_applicant(
        self, person: Person, representative: Person | None = None, *, index: int = 0, present: bool = True
    ) -> Sheet:
        """Put an applicant in place; `index` after the last one adds a party of a joint application."""
        known = self.applicants[index] if index < len(self.applicants) else Applicant(person)
        fresh = replace(known, person=person, representative=representative, present=present)
        rest = self.applicants[index + 1 :]
        return replace(self, applicants=(*self.applicants[:index], fresh, *rest))

    def remove_applicant(self, index: int) -> Sheet:
        """Take one applicant off the sheet."""
        left = tuple(a for place, a in enumerate(self.applicants) if place != index)
        return replace(self, applicants=left)._agent_answered()

    def set_agent(
        self, agent: Person | None, relation: str = "", *, index: int = 0, excepted: bool = False
    ) -> Sheet:
        """Somebody came instead of the applicant; the question about it is answered along."""
        changed = self.applicants[index].with_agent(agent, relation, excepted)
        people = tuple(changed if place == index else a for place, a in enumerate(self.applicants))
        return replace(self, applicants=people)._agent_answered()

    # --- rows ---

    def judge(self, material: str, act: MaterialAct, **details: Any) -> Sheet:
        """Judge one row; `details` as for Checklist.judge (wanted, taken, expiry, defects, source …)."""
        return self._with(self.need_checklist().judge(material, act, **details))

    def judge_rest(self) -> tuple[Sheet, tuple[str, ...]]:
        """The rest in one stroke, recorded as such: (new sheet, materials skipped)."""
        checklist, skipped = self.need_checklist().judge_rest_ok()
        return self._with(checklist), skipped

    def take_rest(self) -> Sheet:
        """Rows not looked at count as received, unchecked (before 收件)."""
        return self._with(self.need_checklist().take_rest())

    def take_back(self, materials: Iterable[str] | None = None) -> Sheet:
        """Hand these rows back to the person (default: everything held)."""
        return self._with(self.need_checklist().given_back(materials))

    def held_pieces(self) -> Pieces:
        """Everything of this sheet in our hands."""
        return self.checklist.held_pieces() if self.checklist else Pieces()

    @property
    def held_count(self) -> int:
        """Number of pieces in our hands."""
        return self.held_pieces().total

    # --- the end ---

    def choose_outcome(self, outcome: Outcome | None, reason: str = "") -> Sheet:
        """Remember what the clerk chose and why."""
        return replace(self, outcome=outcome, reason=reason)

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything wrong with the sheet beside its rows, the gravest first."""
        if self.checklist is None:
            return (Problem("no_item_chosen"),)
        answers = self.checklist.counted_answers()
        found = party_problems(self.checklist.item, self.applicants, answers, today)
        on_spot = self.checklist.item.incomplete_rule is IncompleteRule.on_spot_written
        if on_spot and not self.property_place.strip():
            found = (*found, Problem("property_place_missing", blocks=False))
        return found

    def blocking(self, today: date) -> Problem | None:
        """The gravest problem that stands in the way of an acceptance, or None."""
        return next((problem for problem in self.problems(today) if problem.blocks), None)

    def silent(self, reference: Reference, now: datetime) -> bool:
        """True when silence has accepted the case: the hall recorded it, or its last moment has passed here,
        also while no station reaches the hall (行政许可法 Art. 32(4))."""
        if self.deemed or not self.tell_by or self.state is not CaseState.received:
            return self.deemed
        fiction = self.need_checklist().item.incomplete_rule is IncompleteRule.licence_5wd
        return fiction and now >= reference.hours.closing_time(date.fromisoformat(self.tell_by))

    def recommend(self, reference: Reference, me: SignedIn, now: datetime) -> Advice:
        """The outcome to recommend, and why every other is not possible. Raises NoItemChosen."""
        checklist, today = self.need_checklist(), reference.hours.local(now).date()
        problem = self.blocking(today)
        rules = load_approval_rules({"approval_rules": reference.approval_rules})
        item, staffing = checklist.item, reference.staffing
        acts = delegated_acts(
            item.unit, item.key, me.staff_no, today, rules, staffing.delegations,
            incomplete=bool(checklist.lacking_rows()),
        )  # fmt: skip
        return advise(
            Intake(
                item, reference.unit(item.unit), checklist, self.state, problem.code if problem else None,
                acts, self.refusal_ground or None, self.not_required_reason or None, self.bad_credit,
                self.take_home, self.silent(reference, now),
            )
        )  # fmt: skip

    # --- drafts ---

    def to_data(self) -> dict[str, Any]:
        """The sheet as plain values (str, int, bool, None, list, dict), ready for a draft."""
        data = {name: getattr(self, name) for name in _PLAIN}
        return {
            **data,
            "state": self.state.value,
            "outcome": self.outcome.value if self.outcome else None,
            "applicants": [plain_data(applicant) for applicant in self.applicants],
            "checklist": checklist_to_data(self.checklist) if self.checklist else None,
            "told": [notice_to_data(notice) for notice in self.told],
            "unlisted": list(self.unlisted),
            "corrections": [plain_data(one) for one in self.corrections],
            "arrivals": [[piece.material, canonical.instant(piece.taken_at)] for piece in self.arrivals],
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Sheet:
        """The sheet of `to_data`; keys of a newer station are left out, absent ones default."""
        item = item_of(data["snapshot"]) if data.get("snapshot") else None
        kept = data.get("checklist")
        return cls(
            checklist=checklist_from_data(item, kept) if item and kept else None,
            applicants=tuple(value_from(Applicant, entry) for entry in data.get("applicants", ())),
            state=CaseState(data.get("state", CaseState.draft)),
            outcome=Outcome(data["outcome"]) if data.get("outcome") else None,
            unlisted=tuple(data.get("unlisted", ())),
            corrections=tuple(value_from(Corrected, one) for one in data.get("corrections", ())),
            told=tuple(notice_from_data(entry) for entry in data.get("told", ())),
            arrivals=tuple(
                RecordedPiece(key, canonical.moment(moment)) for key, moment in data.get("arrivals", ())
            ),
            **{name: data[name] for name in _PLAIN if name in data},
        )

    def need_checklist(self) -> Checklist:
        """The checklist; raises NoItemChosen."""
        if self.checklist is None:
            raise NoItemChosen()
        return self.checklist

    def _with(self, checklist: Checklist) -> Sheet:
        return replace(self, checklist=checklist)

    def _agent_answered(self) -> Sheet:
        if self.checklist is None or self.checklist.item.situation(VIA_AGENT) is None:
            return self
        if any(applicant.agent for applicant in self.applicants):
            return self._with(self.checklist.answer(VIA_AGENT, True))
        # taken off again: the question is asked anew
        was_yes = dict(self.checklist.answers).get(VIA_AGENT)
        return self._with(self.checklist.answer(VIA_AGENT, None)) if was_yes else self


_PLAIN = (
    "id", "snapshot", "ticket_id", "matter_id", "first_record_id", "case_id", "case_no", "case_version",
    "trips", "resubmission_of", "property_place", "note", "reason", "refusal_ground", "not_required_reason",
    "take_home", "bad_credit", "deemed", "tell_by", "refusal_reason", "refusal_basis", "competent",
    "competent_address", "competent_phone", "wrong_paper", "accepted_on",
)  # fmt: skip
