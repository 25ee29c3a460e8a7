"""How an acceptance ends that should not have been, or whose promise was not kept."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from workstation.domain.case import CASE_MACHINE, CaseState
from workstation.domain.errors import RuleBroken
from workstation.domain.staff import Role
from workstation.services.intake import steps
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.steps import Step
from workstation.services.reference import Reference
from workstation.store.station_read import Reader
from workstation.store.tx import Tx

BY_MODE = {
    "deemed_withdrawn": steps.DEEM_WITHDRAWN,
    "acceptance_revoked": steps.REVOKE,
    "terminated": steps.TERMINATE,
}
PROMISE = "容缺受理承诺书"
"""What the end of a deferral rests on: it was said before the applicant signed."""


class DeferralStillRuns(RuleBroken):
    """The last day of what was deferred is not over. Params: until (ISO date, None when nothing is owed)."""

    code = "deferral_still_runs"


def alone(sheet: Sheet) -> Sheet:
    """The case by itself: no visit, no number, nothing of a matter at a window."""
    return replace(sheet, ticket_id=None, matter_id=None, first_record_id=None)


def may_step(sheet: Sheet, step: Step, role: Role = Role.chief_rep) -> None:
    """Raises CaseStepRefused when the case has no such step now."""
    if step.act is not None:
        CASE_MACHINE.step(sheet.state, step.act, role)


def revoked(sheet: Sheet, reason: str, basis: str) -> Sheet:
    """The case with why its acceptance ends, as it stands on the paper."""
    return replace(alone(sheet), refusal_reason=reason, refusal_basis=basis)


def ended(sheet: Sheet, reference: Reference, reason: str) -> tuple[Sheet, Step]:
    """The end of a deferral as the house rule names it (`deferral_failure_mode`)."""
    mode = str(reference.house_rules["deferral_failure_mode"])
    return revoked(sheet, reason, PROMISE), BY_MODE[mode]


def owed_until(source: Reader | Tx, case_id: str) -> date | None:
    """The first last day of what is still deferred: a promise of several is broken by one of them. None when
    nothing is owed."""
    days = []
    for row in source.find("material_row", case_id=case_id):
        due = json.loads(row["detail"]).get("due")
        if due and row["judgement"] == "deferred":
            days.append(date.fromisoformat(due))
    return min(days, default=None)


def check_lapsed(source: Reader | Tx, sheet: Sheet, today: date) -> None:
    """Raises CaseStepRefused or DeferralStillRuns."""
    if sheet.case_id is None or sheet.state is not CaseState.deferred_accepted:
        may_step(sheet, steps.TERMINATE)
    until = owed_until(source, str(sheet.case_id))
    if until is None or today <= until:
        raise DeferralStillRuns(until=until.isoformat() if until else None)
