"""What an accepted case may need an approver for: a correction, its revocation, the end of a deferral."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date

from workstation.domain.case import CASE_MACHINE, CaseState
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.mask import mask_identity
from workstation.domain.paper import Corrected
from workstation.domain.paper_kind import PaperKind
from workstation.domain.staff import Role
from workstation.services.intake import steps
from workstation.services.intake.parties import Applicant, Person
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
NAME, ID_NO, PLACE = "name", "id_no", "place"
WORDS = {NAME: "申请人名称（姓名）", ID_NO: "申请人证件号码", PLACE: "不动产坐落"}
"""What can be corrected, as the paper names it."""


class NothingCorrected(RuleBroken):
    """What it reads now is what it read before, or nothing is said. Params: none."""

    code = "nothing_corrected"


class DeferralStillRuns(RuleBroken):
    """The last day of what was deferred is not over. Params: until (ISO date, None when nothing is owed)."""

    code = "deferral_still_runs"


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands wrong in a case. `what` is one of WORDS, whose `before` is known, or words of one's own.

    `paper` is the paper that says it wrongly; it is void from then on.
    """

    what: str
    before: str
    after: str
    paper: str


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
    """The last day of what is still deferred, the latest of several; None when nothing is owed."""
    days = []
    for row in source.find("material_row", case_id=case_id):
        due = json.loads(row["detail"]).get("due")
        if due and row["judgement"] == "deferred":
            days.append(date.fromisoformat(due))
    return max(days, default=None)


def check_lapsed(source: Reader | Tx, sheet: Sheet, today: date) -> None:
    """Raises CaseStepRefused or DeferralStillRuns."""
    if sheet.case_id is None or sheet.state is not CaseState.deferred_accepted:
        may_step(sheet, steps.TERMINATE)
    until = owed_until(source, str(sheet.case_id))
    if until is None or today <= until:
        raise DeferralStillRuns(until=until.isoformat() if until else None)


def corrected(source: Reader | Tx, sheet: Sheet, wrong: Correction) -> Sheet:
    """The case as it reads afterwards. Raises NothingCorrected, NotFound, CaseStepRefused."""
    may_step(sheet, steps.CORRECT)
    paper = source.get("paper", wrong.paper)
    if paper is None or paper["case_id"] != sheet.case_id:
        raise NotFound(table="paper", id=wrong.paper)
    before, after = wrong.before.strip(), wrong.after.strip()
    if wrong.what in WORDS:
        before = _reads(sheet, wrong.what)
    if not after or before == after or not wrong.what.strip():
        raise NothingCorrected()
    line = Corrected(WORDS.get(wrong.what, wrong.what.strip()), before, after)
    changed = sheet
    if wrong.what == PLACE:
        changed = replace(sheet, property_place=after)
    elif wrong.what in (NAME, ID_NO):
        applicant = _applicant(sheet)
        person = _person(applicant.person, wrong.what, after)
        if wrong.what == ID_NO:
            kind = person.id_kind
            line = replace(line, before=mask_identity(before, kind), after=mask_identity(after, kind))
        first = replace(applicant, person=person)
        changed = replace(sheet, applicants=(first, *sheet.applicants[1:]))
    name = f"{PAPER_NAMES.get(paper['kind'], '文书')}（{paper['doc_no']}）"
    return replace(alone(changed), corrections=(line,), wrong_paper=name)


def now_reads(sheet: Sheet, what: str) -> str:
    """How the case reads at this moment; a number only as its mask."""
    text = _reads(sheet, what)
    if what == ID_NO and text and sheet.applicant is not None:
        return mask_identity(text, sheet.applicant.person.id_kind)
    return text


def _reads(sheet: Sheet, what: str) -> str:
    if what == PLACE:
        return sheet.property_place
    if sheet.applicant is None:
        return ""
    return sheet.applicant.person.name if what == NAME else sheet.applicant.person.id_no


def _applicant(sheet: Sheet) -> Applicant:
    if sheet.applicant is None:
        raise NotFound(what="applicant")
    return sheet.applicant


def _person(person: Person, what: str, after: str) -> Person:
    return replace(person, name=after) if what == NAME else replace(person, id_no=after)


PAPER_NAMES = {
    PaperKind.receipt: "收件回执",
    PaperKind.acceptance: "受理通知书",
    PaperKind.service_acceptance: "业务受理单",
    PaperKind.deferred_acceptance: "容缺受理通知书",
    PaperKind.supplement_notice: "申请材料补正告知书",
    PaperKind.on_spot_refusal: "不予受理告知书",
    PaperKind.returned_list: "退件清单",
    PaperKind.refusal: "不予受理通知书",
    PaperKind.not_required_notice: "不受理告知书",
    PaperKind.correction_notice: "更正通知书",
    PaperKind.revocation_notice: "撤销受理通知书",
    PaperKind.deferral_ended_notice: "容缺受理终结通知书",
}
