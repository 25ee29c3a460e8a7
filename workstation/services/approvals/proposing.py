"""What is put before an approver, and what her word then carries out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.approval import ApprovalAct, ApprovalWay, Standing
from workstation.domain.item import CheckMode, Necessity
from workstation.domain.listed_material import Material
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_data import plain_data
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.domain.staff import Role
from workstation.services.approvals.troubles import NothingToApprove
from workstation.services.intake import steps
from workstation.services.intake.carrying import numbers_of, outcome_payload
from workstation.services.intake.deciding import Deciding, Setting
from workstation.services.intake.deferring import lines_of, promised_days
from workstation.services.intake.gathering import approvals_of, at_its_matter, gather
from workstation.services.intake.rules import OWN_WORDS, checked, unlisted_key
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import APPROVED_ONLY, STEPS, Step
from workstation.services.reference import Reference
from workstation.store.tx import Row
from workstation.sync.desk import Desk

UNDECIDED = paper.Approval()
"""Stands for the approver while nobody decided: the rules are looked at as if somebody had."""


@dataclass(frozen=True, slots=True)
class Extra:
    """A material beside the published list (行政许可法 Art. 31): what, how many, and by which article."""

    name: str
    legal_basis: str
    original: int = 1
    copy: int = 0
    standard: str = ""


def act_for(deciding: Deciding) -> ApprovalAct:
    """The act an outcome needs an approver for. Raises NothingToApprove."""
    step = deciding.step
    if step is steps.DEFER:
        return ApprovalAct.deferred_accepted
    if step in APPROVED_ONLY:
        return _AFTER[step.kind]
    leads_out = deciding.sheet.need_checklist().leads_out()
    if step in (steps.REFUSE, steps.REFUSE_ON_SPOT) or (step is steps.NOT_REQUIRED and not leads_out):
        return ApprovalAct.not_accepted
    second = deciding.silent() or any(row.needs_approval for row in deciding.sorted_rows)
    if step in (steps.NOTICE, steps.RETURN_LIST) and second:
        return ApprovalAct.second_notice
    raise NothingToApprove(outcome=step.kind)


def proposed(desk: Desk, sheet: Sheet, step: Step, me: SignedIn, setting: Setting, reason: str) -> Deciding:
    """The outcome looked at by every rule but the approver's own word. Raises what `decide` raises."""
    here = at_its_matter(desk.state, replace(sheet, outcome=None))
    deciding = gather(desk.state, here, step, me, desk.now, setting, reason, UNDECIDED)
    return checked(deciding)


def request(desk: Desk, deciding: Deciding, act: ApprovalAct, asked_of: str | None) -> dict[str, Any]:
    """The payload that asks for an outcome, with every number it will carry."""
    sheet, promise = deciding.sheet, deciding.known.promise
    before = [row for row in approvals_of(desk.state, sheet) if row["station"] == desk.identity.segment]
    kept = next((numbers for row in before if (numbers := _unused(row)) is not None), None)
    keep = json.loads(promise["payload"]) if promise is not None and act is _DEFER else {}
    payload = {
        **keep,
        "kind": deciding.step.kind,
        "numbers": numbers_of(desk, deciding, kept),
        "me": _person(deciding.me),
    }
    case = deciding.known.case
    values = {
        **_about(deciding.item.unit, deciding.item.key, sheet, deciding.me, act),
        "asked_of": asked_of,
        "reason": deciding.reason or sheet.refusal_reason or None,
        "payload": canonical.encode_text(payload),
    }
    return {
        "approval": promise["id"] if keep and promise is not None else desk.new_id(),
        "values": values,
        "case_version": case["version"] if case is not None else None,
    }


def promise(desk: Desk, sheet: Sheet, me: SignedIn, setting: Setting) -> dict[str, Any]:
    """The payload that makes the promise: the paper, the rows it is about, and their last days."""
    here = replace(sheet, outcome=None)
    deciding = gather(desk.state, here, steps.DEFER, me, desk.now, setting, "", None)
    deciding = replace(deciding, known=replace(deciding.known, promise=None))
    checklist = sheet.need_checklist()
    days = promised_days(checklist, deciding.today, setting.reference.calendar)
    facts = deciding.facts(PaperKind.deferral_promise, None, sheet.case_no)
    numbers = replace(facts.numbers, doc_no=None, case_no=sheet.case_no)
    facts = replace(facts, numbers=numbers)
    payload = {"lines": lines_of(checklist), "until": {key: day.isoformat() for key, day in days.items()}}
    about = _about(deciding.item.unit, deciding.item.key, here, me, ApprovalAct.deferred_accepted)
    return {
        "approval": desk.new_id(),
        "values": {**about, "payload": canonical.encode_text(payload)},
        "paper": _paper_values(desk, facts, PaperKind.deferral_promise, None, sheet, deciding),
    }


def carried_out(
    desk: Desk, row: Row, approver: SignedIn, standing: Standing, way: ApprovalWay, setting: Setting
) -> dict[str, Any] | None:
    """The outcome a request asks for, in the approver's moment and the proposer's name; None without one."""
    payload = json.loads(row["payload"])
    if payload.get("kind") is None:
        return None
    sheet, step = Sheet.from_data(json.loads(row["sheet"])), STEPS[payload["kind"]]
    setting = replace(setting, segment=row["station"])
    deciding = gather(
        desk.state, at_its_matter(desk.state, sheet), step, proposer_of(row), desk.now, setting,
        row["reason"] or "", approval_on_paper(desk, approver, standing, way, setting.reference),
    )  # fmt: skip
    acting = standing.role if step in APPROVED_ONLY and step is not steps.CORRECT else None
    deciding = checked(replace(deciding, since=canonical.moment(row["asked_at"]), acting=acting))
    kept = payload["numbers"]
    return {"kind": step.kind, "payload": outcome_payload(desk, deciding, kept, elsewhere=True)}


def approval_on_paper(
    desk: Desk, approver: SignedIn, standing: Standing, way: ApprovalWay, reference: Reference
) -> paper.Approval:
    """Who approved, how and when, in the words of the papers; both names of a B-post."""
    at = reference.hours.local(desk.now).replace(microsecond=0, tzinfo=None)
    name = approver.name
    if standing.on_behalf_of is not None:
        name = f"{name}（代{reference.member(standing.on_behalf_of).name}）"
    words = "在窗口用本人密码批准" if way is ApprovalWay.password_here else "在本人工作台批准"
    return paper.Approval(name, OWN_WORDS if standing.own_case else words, at)


def proposer_of(row: Row) -> SignedIn:
    """Who asked, as she sat there."""
    kept = json.loads(row["payload"])["me"]
    roles = frozenset(Role(role) for role in kept["roles"])
    return SignedIn(row["proposer"], kept["name"], roles, kept["unit"], row["window_id"], row["station"])


def request_extra(
    desk: Desk, sheet: Sheet, extra: Extra, me: SignedIn, asked_of: str | None
) -> dict[str, Any]:
    """The payload that asks for a row beside the list."""
    item, approval = sheet.need_checklist().item, desk.new_id()
    material = Material(
        key=unlisted_key(approval), name=extra.name.strip(), form="paper", original=extra.original,
        copy=extra.copy, check_mode=_mode(extra), necessity=Necessity.required, when=None, deferrable=False,
        defer_days=None, source="申请人自备", accept_standard=extra.standard.strip(),
        legal_basis=extra.legal_basis.strip(),
    )  # fmt: skip
    payload = {"kind": None, "material": plain_data(material), "me": _person(me)}
    return {
        "approval": approval,
        "values": {
            **_about(item.unit, item.key, sheet, me, ApprovalAct.unlisted_material),
            "asked_of": asked_of,
            "reason": extra.name.strip(),
            "legal_basis": extra.legal_basis.strip(),
            "payload": canonical.encode_text(payload),
        },
        "case_version": None,
    }


def _mode(extra: Extra) -> CheckMode:
    if extra.original and extra.copy:
        return CheckMode.collect_original_and_copy
    return CheckMode.collect_copy if extra.copy else CheckMode.collect_original


def _unused(row: Row) -> dict[str, Any] | None:
    """Numbers kept for a request that came to nothing: no paper ever bore them."""
    if row["state"] not in ("signed", "taken_back", "declined") or not row["sheet"]:
        return None
    numbers: dict[str, Any] | None = json.loads(row["payload"]).get("numbers")
    return numbers if numbers and not json.loads(row["payload"]).get("received") else None


def _about(unit: str, item: str, sheet: Sheet, me: SignedIn, act: ApprovalAct) -> dict[str, Any]:
    return {
        "act": act.value,
        "unit": unit,
        "item_key": item,
        "case_id": sheet.case_id,
        "sheet_id": sheet.id,
        "ticket_id": sheet.ticket_id,
        "window_id": me.window,
        "sheet": canonical.encode_text(replace(sheet, outcome=None).to_data()),
    }


def _person(me: SignedIn) -> Mapping[str, Any]:
    return {"name": me.name, "roles": sorted(role.value for role in me.roles), "unit": me.unit}


def _paper_values(
    desk: Desk, facts: PaperFacts, kind: PaperKind, doc_no: str | None, sheet: Sheet, deciding: Deciding
) -> dict[str, Any]:
    return {
        "id": desk.new_id(),
        "kind": kind.value,
        "doc_no": doc_no,
        "case_id": sheet.case_id,
        "ticket_id": sheet.ticket_id,
        "unit": deciding.item.unit,
        "facts": canonical.encode_text(facts.to_data()),
        "made_at": canonical.instant(deciding.now),
        "legal_date": deciding.today.isoformat(),
        "window_id": deciding.me.window,
    }


_DEFER = ApprovalAct.deferred_accepted
_AFTER = {
    steps.CORRECT.kind: ApprovalAct.correction,
    steps.REVOKE.kind: ApprovalAct.acceptance_revoked,
    steps.DEEM_WITHDRAWN.kind: ApprovalAct.deferral_ended,
    steps.TERMINATE.kind: ApprovalAct.deferral_ended,
}
