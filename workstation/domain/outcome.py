"""Which outcome an intake has now, and why every other one is not possible."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

from workstation.domain.case import INTAKE_STATES, CaseState
from workstation.domain.checklist import Checklist
from workstation.domain.item import AuthorityLevel, CaseKind, IncompleteRule, ServiceItem
from workstation.domain.outcome_paper import NOTICE_BY_RULE
from workstation.domain.outcome_paper import NoPaperForOutcome as NoPaperForOutcome
from workstation.domain.outcome_paper import Outcome as Outcome
from workstation.domain.outcome_paper import paper_for as paper_for
from workstation.domain.outcome_paper import papers_for as papers_for
from workstation.domain.unit import Unit

Params = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an outcome is not possible (or why none is yet): a stable code with its params."""

    outcome: Outcome
    code: str
    params: Params = ()


@dataclass(frozen=True, slots=True)
class Advice:
    """The one recommended outcome, and a reason for every other that is not possible.

    `why` explains `none_yet`. `possible` are the outcomes with no reason against them.
    `approval` is the act an approver must confirm for the recommended outcome, None when the clerk
    may do it alone or holds a written delegation (`delegated`).
    """

    recommended: Outcome
    why: Reason | None
    impossible: tuple[Reason, ...]
    possible: tuple[Outcome, ...]
    approval: str | None = None
    delegated: bool = False

    def reason_against(self, outcome: Outcome) -> Reason | None:
        """Why this outcome is not possible, or None when it is."""
        return next((r for r in self.impossible if r.outcome is outcome), None)


@dataclass(frozen=True, slots=True)
class Intake:
    """Everything the outcome depends on.

    `parties_problem`: code of what is wrong with the parties (co_applicant_absent, agent_not_allowed,
    power_of_attorney_missing, identity_unchecked), None when nothing. `delegated_acts`: acts of the
    approval rules this clerk may do by a written delegation in force for this item.
    `refusal_ground` and `not_required_reason`: named by the clerk. `take_home`: the person wants the
    papers back and signs for it.
    """

    item: ServiceItem
    unit: Unit
    checklist: Checklist
    state: CaseState = CaseState.draft
    parties_problem: str | None = None
    delegated_acts: Collection[str] = ()
    refusal_ground: str | None = None
    not_required_reason: str | None = None
    bad_credit: bool = False
    take_home: bool = False
    deemed_accepted: bool = False


_FIRST_VISIT = frozenset({CaseState.draft, CaseState.received})
Found = tuple[str, Params] | None


def advise(intake: Intake) -> Advice:
    """Recommend one outcome and say why each other one is not possible."""
    reasons: list[Reason] = []
    possible: list[Outcome] = []
    for outcome, check in _CHECKS.items():
        found = check(intake)
        if found is None:
            possible.append(outcome)
        else:
            reasons.append(Reason(outcome, *found))
    recommended, why = _recommend(intake, possible)
    if recommended is not Outcome.none_yet:
        reasons.append(Reason(Outcome.none_yet, "decided"))
    act = _approval_act(recommended, intake)
    delegated = act is not None and act in intake.delegated_acts
    return Advice(recommended, why, tuple(reasons), tuple(possible), None if delegated else act, delegated)


def _recommend(intake: Intake, possible: list[Outcome]) -> tuple[Outcome, Reason | None]:
    if intake.take_home and Outcome.give_back in possible:
        return Outcome.give_back, None
    if Outcome.not_required in possible and (intake.not_required_reason or intake.checklist.leads_out()):
        return Outcome.not_required, None
    if Outcome.refuse in possible:
        return Outcome.refuse, None
    # what is lacking is told even when a party is absent: all of it at once
    wanted = (NOTICE_BY_RULE[intake.item.incomplete_rule], Outcome.defer, Outcome.conclude, Outcome.accept)
    for outcome in wanted:
        if outcome in possible:
            return outcome, None
    found = _unready(intake) or _in_the_way(intake) or _parties(intake) or ("nothing_to_do", ())
    return Outcome.none_yet, Reason(Outcome.none_yet, *found)


def _approval_act(outcome: Outcome, intake: Intake) -> str | None:
    if outcome is Outcome.defer:
        return "deferred_accepted"
    if outcome in (Outcome.refuse, Outcome.on_spot_refusal):
        return "not_accepted"
    # the clerk decides alone only where the reason stands in the item's own data
    if outcome is Outcome.not_required and not intake.checklist.leads_out():
        return "not_accepted"
    return None


# --- parts of the reasons ---


def _state(intake: Intake, allowed: Collection[CaseState]) -> Found:
    return None if intake.state in allowed else ("wrong_state", (("state", intake.state.value),))


def _unready(intake: Intake) -> Found:
    """Something must still be answered or judged."""
    checklist = intake.checklist
    wrong = _state(intake, INTAKE_STATES | {CaseState.deferred_accepted})
    if wrong:
        return wrong
    if unanswered := checklist.unanswered():
        return "questions_open", (("n", len(unanswered)), ("question", unanswered[0].question))
    if one_of := intake.item.exactly_one_of:
        counted = checklist.counted_answers()
        if sum(counted.get(key, False) for key in one_of) != 1:
            return "exactly_one_of", (("n", len(one_of)),)
    if rows := checklist.open_rows():
        return "rows_open", (("n", len(rows)), ("material", checklist.material(rows[0].material).name))
    return None


def _not_complete(intake: Intake) -> Found:
    checklist = intake.checklist
    if rows := checklist.lacking_rows():
        return "rows_lacking", (("n", len(rows)), ("material", checklist.material(rows[0].material).name))
    if rows := checklist.deferred_rows():
        return "rows_deferred", (("n", len(rows)), ("material", checklist.material(rows[0].material).name))
    return None


def _in_the_way(intake: Intake) -> Found:
    """What is not in order; of rows that are all put down as deferred, why they cannot be deferred yet."""
    checklist = intake.checklist
    if intake.state in INTAKE_STATES and checklist.deferred_rows() and not checklist.lacking_rows():
        return _no_defer(intake)
    return _not_complete(intake)


def _parties(intake: Intake) -> Found:
    problem = intake.parties_problem
    return ("parties", (("problem", problem),)) if problem else None


def _leads_out(intake: Intake) -> Found:
    found = intake.checklist.leads_out()
    return ("leads_out", (("question", found.question), ("hint", found.hint or ""))) if found else None


def _told_now(intake: Intake) -> bool:
    """True when something must be told: lacking rows, or deferred ones that cannot be deferred."""
    checklist = intake.checklist
    return bool(checklist.lacking_rows()) or (intake.bad_credit and bool(checklist.deferred_rows()))


# --- one check per outcome: None = possible ---


def _no_receive(intake: Intake) -> Found:
    # 不动产登记暂行条例 Art. 17: decided while the person stands here, a mere receipt is acceptance
    if intake.item.incomplete_rule is IncompleteRule.on_spot_written:
        return "decide_on_the_spot", ()
    if wrong := _state(intake, {CaseState.draft}):
        return wrong
    if unanswered := intake.checklist.unanswered():
        return "questions_open", (("n", len(unanswered)), ("question", unanswered[0].question))
    if not intake.checklist.held_pieces().total:
        return "nothing_kept", ()
    return None


def _no_accept(intake: Intake) -> Found:
    return _leads_out(intake) or _unready(intake) or _not_complete(intake) or _parties(intake)


def _no_conclude(intake: Intake) -> Found:
    if intake.item.case_kind is not CaseKind.instant:
        return "commitment_item", (("limit", intake.item.promised_limit.value),)
    if intake.item.authority_level is not AuthorityLevel.window_decides:
        return "window_does_not_decide", (("level", intake.item.authority_level.value),)
    return _state(intake, INTAKE_STATES) or _no_accept(intake)


def _no_defer(intake: Intake) -> Found:
    checklist = intake.checklist
    if found := _state(intake, INTAKE_STATES) or _leads_out(intake) or _unready(intake):
        return found
    for row in checklist.lacking_rows():
        material = checklist.material(row.material)
        if not material.deferrable:
            return "main_material_lacking", (("material", material.name),)
    if rows := checklist.lacking_rows():
        # deferral is the applicant's own wish: each row is put down as 容缺 by name
        name = checklist.material(rows[0].material).name
        return "not_marked_deferred", (("n", len(rows)), ("material", name))
    if not checklist.deferred_rows():
        return "nothing_to_defer", ()
    if intake.bad_credit:
        return "bad_credit", ()
    return _parties(intake)


def _no_notice_of(rule_outcome: Outcome) -> Callable[[Intake], Found]:
    states = {
        Outcome.supplement_notice: INTAKE_STATES,
        Outcome.on_spot_refusal: frozenset({CaseState.draft}),
        Outcome.return_list: _FIRST_VISIT,
    }[rule_outcome]

    def check(intake: Intake) -> Found:
        rule = intake.item.incomplete_rule
        if NOTICE_BY_RULE[rule] is not rule_outcome:
            return "other_rule", (("rule", rule.value),)
        # one notice holds everything: not before every row is judged (行政许可法 Art. 32(4))
        if found := _state(intake, states) or _leads_out(intake) or _unready(intake):
            return found
        return None if _told_now(intake) else ("nothing_lacking", ())

    return check


def _silent(intake: Intake) -> Found:
    """What silence has accepted can be revoked, but no longer be turned away (行政许可法 Art. 32(4))."""
    return ("accepted_by_silence", ()) if intake.deemed_accepted else None


def _no_refuse(intake: Intake) -> Found:
    if found := _silent(intake):
        return found
    if wrong := _state(intake, INTAKE_STATES):
        return wrong
    if intake.refusal_ground:
        return None
    if intake.checklist.complete():
        return "all_in_order", ()
    return "ground_needed", ()


def _no_not_required(intake: Intake) -> Found:
    if not intake.item.uses_licence_papers(intake.unit):
        return "not_a_licence", ()
    if found := _silent(intake) or _state(intake, _FIRST_VISIT):
        return found
    if intake.checklist.leads_out() or intake.not_required_reason:
        return None
    return "reason_needed", ()


def _no_give_back(intake: Intake) -> Found:
    if not intake.checklist.held_pieces().total:
        return "nothing_held", ()
    if intake.state is CaseState.draft and intake.checklist.lacking_rows():
        # handing papers back never replaces the notice (不动产登记暂行条例 Art. 17)
        return "notice_first", (("outcome", NOTICE_BY_RULE[intake.item.incomplete_rule].value),)
    return _state(intake, INTAKE_STATES)


_CHECKS: dict[Outcome, Callable[[Intake], Found]] = {
    Outcome.receive: _no_receive,
    Outcome.accept: _no_accept,
    Outcome.conclude: _no_conclude,
    Outcome.defer: _no_defer,
    Outcome.supplement_notice: _no_notice_of(Outcome.supplement_notice),
    Outcome.on_spot_refusal: _no_notice_of(Outcome.on_spot_refusal),
    Outcome.return_list: _no_notice_of(Outcome.return_list),
    Outcome.refuse: _no_refuse,
    Outcome.not_required: _no_not_required,
    Outcome.give_back: _no_give_back,
}
