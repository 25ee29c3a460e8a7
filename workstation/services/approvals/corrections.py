"""更正: what may be put right on an accepted case, and how the case and its paper read afterwards.

A wrong name, number, date or row is put right with the old value kept; the case number and the day of
receipt never change, and a material found missing is a second notice, no correction.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workstation.domain.calendar import WorkCalendar
from workstation.domain.case import CASE_MACHINE
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.item import ClockStart
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.mask import mask_address, mask_identity, mask_name, mask_phone
from workstation.domain.paper import Corrected
from workstation.domain.paper_kind import PaperKind
from workstation.domain.row import Pieces
from workstation.domain.staff import Role
from workstation.services.approvals.after import alone
from workstation.services.intake import steps
from workstation.services.intake.parties import Applicant, Person
from workstation.services.intake.sheet import Sheet
from workstation.services.people import plain_phone
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

NAME, ID_NO, PHONE, REPRESENTATIVE, AGENT, PLACE, ACCEPTED = (
    "name", "id_no", "phone", "representative", "agent", "place", "accepted",
)  # fmt: skip
ROW = "row:"
"""Before the key of a material: how many pieces of it were received."""
WORDS = {
    NAME: "申请人名称（姓名）",
    ID_NO: "申请人证件号码",
    PHONE: "联系电话",
    REPRESENTATIVE: "法定代表人（负责人、经营者）姓名",
    AGENT: "代理人姓名",
    PLACE: "不动产坐落",
    ACCEPTED: "受理日期",
}
"""What of a case can be corrected, as the paper names it."""
DUE_WORDS = "承诺办结日期"
FIXED = ("办件编号", "文书编号", "文号", "编号", "收件日期", "收件时间", "收件日", "接收日期")
"""Given once at the receipt: the number, and the day the material was received."""
ANEW = ("申请事项", "事项", "事项名称", "情形", "适用情形")
"""Another matter has another list, which is judged anew."""


class NothingCorrected(RuleBroken):
    """What it reads now is what it read before, or nothing is said. Params: none."""

    code = "nothing_corrected"


class CorrectionRefused(RuleBroken):
    """That is not put right by a correction. Params: what, reason (fixed, other_matter, own_line, day_form,
    day_before_receipt, day_to_come, by_silence, pieces_form, row_lacks)."""

    code = "correction_refused"


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands wrong in a case. `what` is one of WORDS or ROW with a material, whose `before` is known,
    or words of one's own for what stands on the paper alone.

    `paper` is the paper that says it wrongly; it is void from then on.
    """

    what: str
    before: str
    after: str
    paper: str


@dataclass(frozen=True, slots=True)
class Reading:
    """The case a correction is made in: its row, the day it is made, and the calendar."""

    case: Row
    today: date
    calendar: WorkCalendar


def corrected(source: Reader | Tx, sheet: Sheet, wrong: Correction, here: Reading) -> Sheet:
    """The case as it reads afterwards.

    Raises NothingCorrected, CorrectionRefused, NotFound, CaseStepRefused, or what the new name or number is
    refused for.
    """
    CASE_MACHINE.step(sheet.state, steps.CORRECT.act, Role.chief_rep)  # type: ignore[arg-type]
    paper = source.get("paper", wrong.paper)
    if paper is None or paper["case_id"] != sheet.case_id:
        raise NotFound(table="paper", id=wrong.paper)
    what, before, after = wrong.what.strip(), wrong.before.strip(), wrong.after.strip()
    if not after or not what:
        raise NothingCorrected()
    known = what in WORDS or what.startswith(ROW)
    if known:
        before = _reads(sheet, what, here.case)
    else:
        _own_words(what)
    if what == PHONE:
        after = plain_phone(after)
    if what == ACCEPTED:
        after = _day(what, after).isoformat()
    if before == after:
        raise NothingCorrected()
    if what.startswith(ROW):
        changed, lines = _row(sheet, what, after)
    elif what == ACCEPTED:
        changed, lines = _accepted(sheet, after, here)
    else:
        changed = _CHANGES[what](sheet, after) if what in _CHANGES else sheet
        lines = (Corrected(WORDS.get(what, what), *_masked(sheet, what, before, after)),)
    name = f"{PAPER_NAMES.get(paper['kind'], '文书')}（{paper['doc_no']}）"
    return replace(alone(changed), corrections=lines, wrong_paper=name)


def now_reads(sheet: Sheet, case: Mapping[str, Any], *, whole: bool) -> dict[str, str]:
    """How what can be corrected reads at this moment, numbers only as their masks; what the case does not
    have is left out. `whole`: the case is the reader's own, names and places are not masked."""
    found = {}
    for what in (*WORDS, *(f"{ROW}{row.material}" for row in _rows(sheet))):
        text = _reads(sheet, what, case)
        if text:
            text = _masked(sheet, what, text, "")[0]
            found[what] = text if whole else _for_others(sheet, what, text)
    return found


def _for_others(sheet: Sheet, what: str, text: str) -> str:
    organisation = sheet.applicant is not None and sheet.applicant.person.organisation
    if what in (REPRESENTATIVE, AGENT) or (what == NAME and not organisation):
        return mask_name(text)
    return mask_address(text) if what == PLACE else text


def row_name(sheet: Sheet, what: str) -> str:
    """The material a ROW speaks of, as the list names it."""
    return sheet.need_checklist().material(what.removeprefix(ROW)).name


# --- how it reads ---


def _reads(sheet: Sheet, what: str, case: Mapping[str, Any]) -> str:
    if what == PLACE:
        return sheet.property_place
    if what == ACCEPTED:
        return str(case["accepted_date"] or "")
    if what.startswith(ROW):
        taken = sheet.need_checklist().row(what.removeprefix(ROW)).taken
        return _pieces_words(taken)
    applicant = sheet.applicant
    person: Person | None = applicant.person if applicant else None
    if applicant is not None and what in (REPRESENTATIVE, AGENT):
        person = applicant.representative if what == REPRESENTATIVE else applicant.agent
    if person is None:
        return ""
    return {ID_NO: person.id_no, PHONE: person.phone}.get(what, person.name)


def _masked(sheet: Sheet, what: str, before: str, after: str) -> tuple[str, str]:
    if what == ID_NO and sheet.applicant is not None:
        kind = sheet.applicant.person.id_kind
        return mask_identity(before, kind), mask_identity(after, kind)
    if what == PHONE:
        return mask_phone(before), mask_phone(after)
    return before, after


def _rows(sheet: Sheet) -> list[Any]:
    checklist = sheet.need_checklist()
    return [row for row in checklist.rows if row.applicable and row.in_order and row.taken.total]


# --- what changes ---


def _person(sheet: Sheet, part: str, **values: str) -> Sheet:
    applicant = sheet.applicant
    person: Person | None = getattr(applicant, part) if applicant else None
    if applicant is None or person is None:
        raise NotFound(what=part)
    fresh: Applicant = replace(applicant, **{part: replace(person, **values)})  # type: ignore[arg-type]
    return replace(sheet, applicants=(fresh, *sheet.applicants[1:]))


_CHANGES: dict[str, Callable[[Sheet, str], Sheet]] = {
    NAME: lambda sheet, after: _person(sheet, "person", name=after),
    ID_NO: lambda sheet, after: _person(sheet, "person", id_no=after),
    PHONE: lambda sheet, after: _person(sheet, "person", phone=after),
    REPRESENTATIVE: lambda sheet, after: _person(sheet, "representative", name=after),
    AGENT: lambda sheet, after: _person(sheet, "agent", name=after),
    PLACE: lambda sheet, after: replace(sheet, property_place=after),
}


def _row(sheet: Sheet, what: str, after: str) -> tuple[Sheet, tuple[Corrected, ...]]:
    """Other pieces than were written down; the row stays in order or it is no correction."""
    key, checklist = what.removeprefix(ROW), sheet.need_checklist()
    row, name = checklist.row(key), checklist.material(key).name
    found = re.findall(r"\d{1,3}", after)
    if len(found) != 2:
        raise CorrectionRefused(what=name, reason="pieces_form")
    taken = Pieces(int(found[0]), int(found[1]))
    if not taken.covers(row.asked):
        raise CorrectionRefused(what=name, reason="row_lacks")
    if taken == row.taken:
        raise NothingCorrected()
    rows = tuple(replace(one, taken=taken) if one.material == key else one for one in checklist.rows)
    line = Corrected(f"收到的材料「{name}」", _pieces_words(row.taken), _pieces_words(taken))
    return replace(sheet, checklist=replace(checklist, rows=rows)), (line,)


def _accepted(sheet: Sheet, after: str, here: Reading) -> tuple[Sheet, tuple[Corrected, ...]]:
    """Another day of acceptance; a clock that starts with it starts anew, the day of receipt stays."""
    day, what = date.fromisoformat(after), WORDS[ACCEPTED]
    if json.loads(here.case["flags"]).get("deemed_accepted"):
        # 行政许可法 Art. 32(4): the law itself names the day
        raise CorrectionRefused(what=what, reason="by_silence")
    if after < (here.case["received_date"] or after):
        raise CorrectionRefused(what=what, reason="day_before_receipt")
    if day > here.today:
        raise CorrectionRefused(what=what, reason="day_to_come")
    before = str(here.case["accepted_date"])
    lines = [Corrected(what, _day_words(before), _day_words(after))]
    item, owed = sheet.need_checklist().item, here.case["owed_due"]
    if owed and item.clock_start is ClockStart.accepted:
        became = bool(json.loads(here.case["flags"]).get("became_commitment"))
        due = ItemLimits.of(item).due(ClockEvents(accepted=day), here.calendar, became_commitment=became)
        if due is not None and due.owed.day.isoformat() != owed:
            fresh = f"{_day_words(due.owed.day.isoformat())}{due.owed.paper_note or ''}"
            lines.append(Corrected(DUE_WORDS, _day_words(owed), fresh))
    return replace(sheet, accepted_on=after), tuple(lines)


def _own_words(what: str) -> None:
    """What stands on the paper alone may be named in one's own words; nothing else."""
    plain = re.sub(r"[\s：:「」“”]", "", what)
    for reason, names in (
        ("fixed", FIXED),
        ("other_matter", ANEW),
        ("own_line", (*WORDS.values(), "申请人", "姓名", "名称", "身份证号", "证件号码", "坐落", "电话")),
    ):
        if plain in names or (reason == "fixed" and any(name in plain for name in FIXED if len(name) > 2)):
            raise CorrectionRefused(what=what, reason=reason)


def _day(what: str, text: str) -> date:
    found = re.fullmatch(r"(\d{4})\D?(\d{1,2})\D?(\d{1,2})日?", text)
    try:
        return date(*(int(part) for part in found.groups())) if found else date.fromisoformat(text)
    except ValueError as wrong:
        raise CorrectionRefused(what=WORDS[what], reason="day_form") from wrong


def _day_words(text: str) -> str:
    day = date.fromisoformat(text)
    return f"{day.year}年{day.month}月{day.day}日"


def _pieces_words(pieces: Pieces) -> str:
    return f"原件{pieces.original}份，复印件{pieces.copy}份"


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
