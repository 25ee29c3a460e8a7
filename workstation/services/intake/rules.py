"""What is looked at before an outcome is carried out, and whose name it rests on."""

from __future__ import annotations

from dataclasses import replace

from workstation.domain import paper
from workstation.domain.approval import (
    ApprovalAct,
    ApprovalRefused,
    delegation_for,
    load_approval_rules,
    standing_of,
)
from workstation.domain.item import IncompleteRule
from workstation.domain.outcome import Outcome
from workstation.domain.staff import Role
from workstation.services.intake import steps
from workstation.services.intake.deciding import Deciding
from workstation.services.intake.parties import Problem

_ALWAYS = frozenset(
    {"no_item_chosen", "applicant_missing", "name_missing", "name_too_long", "name_unreadable"}
)
_LATER = frozenset(
    {
        "co_applicant_missing", "co_applicant_absent", "applicant_absent", "agent_not_allowed",
        "power_of_attorney_missing", "representative_missing",
    }
)  # fmt: skip


def checked(deciding: Deciding) -> Deciding:
    """The rules before a change is made; returns it with the approval it rests on."""
    sheet, step, me = deciding.sheet, deciding.step, deciding.me
    reference = deciding.setting.reference
    if step is steps.LEAVE:
        # it happened: a fact is written down as it is
        return deciding
    if deciding.item.key in reference.hall.not_for and me.window in reference.hall.integrated_windows:
        raise steps.WrongWindow(item=deciding.item.name)
    problem = _in_the_way(deciding)
    if problem is not None:
        raise steps.SheetNotReady(problem=problem.code, **dict(problem.params))
    if step.outcome is not None:
        home = replace(sheet, take_home=step.outcome is Outcome.give_back)
        against = home.recommend(reference, me, deciding.now).reason_against(step.outcome)
        if against is not None:
            params = {"outcome": step.outcome.value, "reason": against.code, **dict(against.params)}
            raise steps.OutcomeNotPossible(**params)
    if step in (steps.GIVE_BACK, steps.WITHDRAW) and not deciding.reason.strip():
        raise steps.ReasonMissing(outcome=step.kind)
    if step is steps.GIVE_BACK and sheet.case_id is None and deciding.known.ticket is None:
        raise steps.NoNumberForList()
    if step in (steps.SUPPLEMENT, steps.WITHDRAW) and sheet.case_id is None:
        raise steps.OutcomeNotPossible(outcome=step.kind, reason="no_case")
    if step is steps.SUPPLEMENT and not deciding.new_pieces():
        raise steps.OutcomeNotPossible(outcome=step.kind, reason="nothing_new")
    if step in (steps.NOTICE, steps.RETURN_LIST):
        _first_notice_only(deciding)
    if step in (steps.REFUSE_ON_SPOT, steps.NOT_REQUIRED) and deciding.approval is None:
        return replace(deciding, approval=_authority(deciding))
    return deciding


def _in_the_way(deciding: Deciding) -> Problem | None:
    """What stands in the way of this outcome beside the rows.

    Somebody absent keeps nobody from being told what is missing, nor papers from going home.
    """
    found = [p for p in deciding.sheet.problems(deciding.today) if p.blocks]
    on_spot = deciding.item.incomplete_rule is IncompleteRule.on_spot_written
    if deciding.step is steps.REFUSE_ON_SPOT and on_spot and not deciding.sheet.property_place.strip():
        found.append(Problem("property_place_missing"))
    if deciding.step in (steps.ACCEPT, steps.CONCLUDE):
        return found[0] if found else None
    if deciding.step in (steps.RECEIVE, steps.SUPPLEMENT):
        return next((p for p in found if p.code not in _LATER or p.code == "representative_missing"), None)
    must = _ALWAYS | {"property_place_missing"}
    return next((p for p in found if p.code in must), None)


def _first_notice_only(deciding: Deciding) -> None:
    """行政许可法 Art. 72(4): what could have been said the first time needs a reason and an approver."""
    again = [row for row in deciding.sorted_rows if row.needs_approval]
    if again:
        checklist = deciding.sheet.need_checklist()
        names = "、".join(checklist.material(row.material).name for row in again)
        raise steps.SecondNoticeNeedsApproval(n=len(again), materials=names)


def _authority(deciding: Deciding) -> paper.Approval | None:
    """The written delegation in force, or the chief representative's own authority."""
    item, me, reference = deciding.item, deciding.me, deciding.setting.reference
    if deciding.step is steps.NOT_REQUIRED and deciding.sheet.need_checklist().leads_out() is not None:
        return None
    staffing, act = reference.staffing, ApprovalAct.not_accepted
    given = delegation_for(
        act, item.unit, item.key, me.staff_no, deciding.today, staffing.delegations,
        incomplete=deciding.step is steps.REFUSE_ON_SPOT,
    )  # fmt: skip
    if given is not None:
        return paper.Approval(delegation=given.doc_no)
    rules = load_approval_rules({"approval_rules": reference.approval_rules})
    rule = next(rule for rule in rules if rule.act is act)
    member = staffing.member(me.staff_no)
    try:
        if member is not None and Role.chief_rep in me.roles:
            unit = reference.unit(item.unit)
            standing_of(member, rule, unit, staffing.staff, staffing.pairs, (), me.staff_no)
            at = reference.hours.local(deciding.now).replace(microsecond=0, tzinfo=None)
            return paper.Approval(approver=me.name, way="本人经办，自行决定", at=at)
    except ApprovalRefused:
        pass
    raise steps.ApprovalNeeded(act=act.value, item=item.key, clerk=me.staff_no)
