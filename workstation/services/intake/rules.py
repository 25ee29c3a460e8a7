"""What is looked at before an outcome is carried out, and whose name it rests on."""

from __future__ import annotations

import json
from dataclasses import replace

from workstation.domain import paper
from workstation.domain.approval import (
    ApprovalAct,
    ApprovalWay,
    delegation_for,
    load_approval_rules,
    represents,
)
from workstation.domain.approval_state import RefusalGround, RefusalIncomplete
from workstation.domain.item import IncompleteRule
from workstation.domain.outcome import Outcome
from workstation.domain.staff import Delegation, Role
from workstation.services.intake import steps
from workstation.services.intake.deciding import Deciding, Resting
from workstation.services.intake.deferring import lines_of
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


_ACTS = {
    steps.REFUSE_ON_SPOT.kind: ApprovalAct.not_accepted,
    steps.NOT_REQUIRED.kind: ApprovalAct.not_accepted,
    steps.REFUSE.kind: ApprovalAct.not_accepted,
    steps.DEFER.kind: ApprovalAct.deferred_accepted,
}
OWN_WORDS = "本人经办，自行决定"


def checked(deciding: Deciding) -> Deciding:
    """The rules before a change is made; returns it with the approval it rests on."""
    sheet, step, me = deciding.sheet, deciding.step, deciding.me
    reference = deciding.setting.reference
    if step is steps.LEAVE:
        # it happened: a fact is written down as it is
        return deciding
    if deciding.item.key in reference.hall.not_for and me.window in reference.hall.integrated_windows:
        raise steps.WrongWindow(item=deciding.item.name)
    _locked(deciding)
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
    _unlisted(deciding)
    if step in (steps.NOTICE, steps.RETURN_LIST):
        _first_notice_only(deciding)
    if step is steps.DEFER:
        if not reference.unit(deciding.item.unit).is_government:
            raise steps.OutcomeNotPossible(outcome=Outcome.defer.value, reason="no_published_rule")
        _promise(deciding)
    if step is steps.REFUSE:
        _refusal(deciding)
    return _authority(deciding) if step.kind in _ACTS and deciding.approval is None else deciding


def _in_the_way(deciding: Deciding) -> Problem | None:
    """What stands in the way of this outcome beside the rows.

    Somebody absent keeps nobody from being told what is missing, nor papers from going home.
    """
    found = [p for p in deciding.sheet.problems(deciding.today) if p.blocks]
    on_spot = deciding.item.incomplete_rule is IncompleteRule.on_spot_written
    if deciding.step is steps.REFUSE_ON_SPOT and on_spot and not deciding.sheet.property_place.strip():
        found.append(Problem("property_place_missing"))
    if deciding.step in (steps.ACCEPT, steps.CONCLUDE, steps.DEFER):
        return found[0] if found else None
    if deciding.step in (steps.RECEIVE, steps.SUPPLEMENT):
        return next((p for p in found if p.code not in _LATER or p.code == "representative_missing"), None)
    must = _ALWAYS | {"property_place_missing"}
    return next((p for p in found if p.code in must), None)


def _first_notice_only(deciding: Deciding) -> None:
    """行政许可法 Art. 72(4): what could have been said the first time needs a reason and an approver."""
    again = [row.material for row in deciding.sorted_rows if row.needs_approval]
    if deciding.silent():
        # Art. 32(4): accepted by silence; whatever is asked for now is asked for too late
        again = [row.material for row in deciding.sheet.need_checklist().lacking_rows()]
    if again and deciding.approval is None:
        checklist = deciding.sheet.need_checklist()
        names = "、".join(checklist.material(material).name for material in again)
        raise steps.SecondNoticeNeedsApproval(n=len(again), materials=names)


def _authority(deciding: Deciding) -> Deciding:
    """Carried by the written delegation in force, or the chief representative's own authority."""
    item, me, reference = deciding.item, deciding.me, deciding.setting.reference
    if deciding.step is steps.NOT_REQUIRED and deciding.sheet.need_checklist().leads_out() is not None:
        return deciding
    act = _ACTS[deciding.step.kind]
    given = delegation_of(deciding)
    if given is not None:
        resting = Resting(act.value, ApprovalWay.delegation.value, delegation=given.doc_no)
        return replace(deciding, approval=paper.Approval(delegation=given.doc_no), resting=resting)
    member = reference.staffing.member(me.staff_no)
    on_the_spot = deciding.step in (steps.REFUSE_ON_SPOT, steps.NOT_REQUIRED)
    if on_the_spot and member is not None and Role.chief_rep in me.roles and represents(member, item.unit):
        at = reference.hours.local(deciding.now).replace(microsecond=0, tzinfo=None)
        resting = Resting(act.value, ApprovalWay.own_station.value, approver=me.staff_no)
        return replace(deciding, approval=paper.Approval(me.name, OWN_WORDS, at), resting=resting)
    raise steps.ApprovalNeeded(act=act.value, item=item.key, clerk=me.staff_no)


def delegation_of(deciding: Deciding) -> Delegation | None:
    """The delegation that lets this clerk decide alone today; one out of its dates does not count."""
    act, item, reference = _ACTS.get(deciding.step.kind), deciding.item, deciding.setting.reference
    rules = load_approval_rules({"approval_rules": reference.approval_rules})
    if act is None or not any(rule.act is act and rule.delegable for rule in rules):
        return None
    return delegation_for(
        act, item.unit, item.key, deciding.me.staff_no, deciding.today, reference.staffing.delegations,
        incomplete=deciding.step is steps.REFUSE_ON_SPOT,
    )  # fmt: skip


def _locked(deciding: Deciding) -> None:
    """While somebody decides about it nothing of it changes here but that it is received meanwhile."""
    waiting = deciding.known.waiting
    if waiting is not None and deciding.approval is None and deciding.step is not steps.RECEIVE:
        raise steps.ApprovalWaits(act=waiting["act"], asked_of=waiting["asked_of"])


def _promise(deciding: Deciding) -> None:
    """安阳市政务服务条例 Art. 24: the promise is signed first, fits what lies here now, and still runs."""
    promise, checklist = deciding.known.promise, deciding.sheet.need_checklist()
    if promise is None or promise["signed_at"] is None:
        raise steps.PromiseNotSigned(step="print" if promise is None else "sign")
    if json.loads(promise["payload"])["lines"] != lines_of(checklist):
        names = "、".join(checklist.material(row.material).name for row in checklist.deferred_rows())
        raise steps.PromiseOutdated(materials=names)
    until = min(deciding.deferred_until().values(), default=deciding.today)
    if until < deciding.today:
        # accepted after its last day it would be broken from the start
        raise steps.PromiseOver(until=until.isoformat())


def _refusal(deciding: Deciding) -> None:
    """行政许可法 Art. 32(2), 38: ground, reason, article, and the competent organ when it is not us."""
    sheet = deciding.sheet
    unit = deciding.setting.reference.unit(deciding.item.unit)
    grounds = {ground.value for ground in RefusalGround}
    wanted = [
        ("ground", sheet.refusal_ground in grounds),
        ("reason", sheet.refusal_reason.strip()),
        ("basis", sheet.refusal_basis.strip() or not unit.is_government),
    ]
    if sheet.refusal_ground == RefusalGround.out_of_duty:
        place = (sheet.competent, sheet.competent_address, sheet.competent_phone)
        wanted.append(("competent", all(part.strip() for part in place)))
    if sheet.refusal_ground == RefusalGround.still_not_right:
        wanted.append(("earlier_notice", sheet.told))
    missing = next((name for name, there in wanted if not there), None)
    if missing is not None:
        raise RefusalIncomplete(missing=missing)


def _unlisted(deciding: Deciding) -> None:
    """行政许可法 Art. 31: a row beside the published list only with its approval."""
    extra = {material.key for material in deciding.sheet.need_checklist().extra}
    if extra - {unlisted_key(approval) for approval in deciding.sheet.unlisted}:
        raise steps.ApprovalNeeded(
            act=ApprovalAct.unlisted_material.value, item=deciding.item.key, clerk=deciding.me.staff_no
        )


def unlisted_key(approval_id: str) -> str:
    """The key of the row an approval added."""
    return f"unlisted:{approval_id}"
