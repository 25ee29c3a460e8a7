"""更正: what may be put right on an accepted case, and how the case and its paper read afterwards.

A wrong name, number, date or row is put right with the old value kept; the case number and the day of
receipt never change, and a material found missing is a second notice, no correction.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workstation.domain.calendar import WorkCalendar
from workstation.domain.case import CASE_MACHINE
from workstation.domain.clock_change import changes_of
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.item import ClockStart
from workstation.domain.limits import ClockEvents, ItemLimits
from workstation.domain.mask import mask_address, mask_identity, mask_name, mask_phone
from workstation.domain.paper import Corrected
from workstation.domain.row import Pieces
from workstation.domain.staff import Role
from workstation.services.approvals.after import alone
from workstation.services.approvals.correction_words import PAPER_NAMES, CorrectionRefused, check_own_words
from workstation.services.intake import steps
from workstation.services.intake.parties import Person
from workstation.services.intake.sheet import Sheet
from workstation.services.people import plain_phone
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

NAME, ID_NO, PHONE, REPRESENTATIVE, AGENT, PLACE, ACCEPTED = (
    "name", "id_no", "phone", "representative", "agent", "place", "accepted",
)  # fmt: skip
OF_PERSONS = (NAME, ID_NO, PHONE, REPRESENTATIVE, AGENT)
"""What every applicant has: "name" of the first, "name#1" of the second."""
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
DUE_WORDS, LAW_WORDS = "承诺办结日期", "法定办理期限至"


class NothingCorrected(RuleBroken):
    """What it reads now is what it read before, or nothing is said. Params: none."""

    code = "nothing_corrected"


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
    base, number = part_of(what)
    known = base in WORDS or what.startswith(ROW)
    if known:
        before = _reads(sheet, what, here.case)
    else:
        check_own_words(what, WORDS.values())
    if base == PHONE:
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
        changed = _changed(sheet, base, number, after)
        lines = (Corrected(_words(what), *_masked(sheet, what, before, after)),)
    name = f"{PAPER_NAMES.get(paper['kind'], '文书')}（{paper['doc_no']}）"
    return replace(alone(changed), corrections=lines, wrong_paper=name)


def now_reads(sheet: Sheet, case: Mapping[str, Any], *, whole: bool) -> dict[str, str]:
    """How what can be corrected reads at this moment, numbers only as their masks; what the case does not
    have is left out. `whole`: the case is the reader's own, names and places are not masked."""
    found = {}
    others = (f"{one}#{n}" for n in range(1, len(sheet.applicants)) for one in OF_PERSONS)
    for what in (*WORDS, *others, *(f"{ROW}{row.material}" for row in _rows(sheet))):
        text = _reads(sheet, what, case)
        if text:
            text = _masked(sheet, what, text, "")[0]
            found[what] = text if whole else _for_others(sheet, what, text)
    return found


def _for_others(sheet: Sheet, what: str, text: str) -> str:
    base, number = part_of(what)
    if base in (REPRESENTATIVE, AGENT) or (base == NAME and not sheet.applicants[number].person.organisation):
        return mask_name(text)
    return mask_address(text) if what == PLACE else text


def part_of(what: str) -> tuple[str, int]:
    """What is meant, and of which applicant, counted from 0."""
    base, _, number = what.partition("#")
    return (base, int(number)) if base in OF_PERSONS and number.isdecimal() else (what, 0)


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
    base, number = part_of(what)
    person = _whose(sheet, base, number)
    if person is None:
        return ""
    return {ID_NO: person.id_no, PHONE: person.phone}.get(base, person.name)


def _whose(sheet: Sheet, base: str, number: int) -> Person | None:
    if number >= len(sheet.applicants):
        return None
    person: Person | None = getattr(sheet.applicants[number], _PARTS[base])
    return person


def _words(what: str) -> str:
    base, number = part_of(what)
    named = WORDS.get(base, what)
    return f"第{number + 1}申请人：{named}" if number else named


def _masked(sheet: Sheet, what: str, before: str, after: str) -> tuple[str, str]:
    base, number = part_of(what)
    if base == ID_NO:
        kind = sheet.applicants[number].person.id_kind
        return mask_identity(before, kind), mask_identity(after, kind)
    if base == PHONE:
        return mask_phone(before), mask_phone(after)
    return before, after


def _rows(sheet: Sheet) -> list[Any]:
    checklist = sheet.need_checklist()
    return [row for row in checklist.rows if row.applicable and row.in_order and row.taken.total]


# --- what changes ---


_PARTS = {NAME: "person", ID_NO: "person", PHONE: "person", REPRESENTATIVE: "representative", AGENT: "agent"}


def _changed(sheet: Sheet, base: str, number: int, after: str) -> Sheet:
    if base == PLACE:
        return replace(sheet, property_place=after)
    if base not in OF_PERSONS:
        return sheet
    person = _whose(sheet, base, number)
    if person is None:
        raise NotFound(what=base)
    fresh = replace(person, **{base if base in (ID_NO, PHONE) else NAME: after})  # type: ignore[arg-type]
    people = list(sheet.applicants)
    people[number] = replace(people[number], **{_PARTS[base]: fresh})  # type: ignore[arg-type]
    return replace(sheet, applicants=tuple(people))


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
    stops, extension = changes_of(here.case)
    if any(one.first_day < day for one in stops) or (extension and extension.decided_on < day):
        # told on a paper of its own: no clock stands or is lengthened before it begins
        raise CorrectionRefused(what=what, reason="day_after_clock_change")
    before = str(here.case["accepted_date"])
    lines = [Corrected(what, _day_words(before), _day_words(after))]
    item, owed = sheet.need_checklist().item, here.case["owed_due"]
    if owed and item.clock_start is ClockStart.accepted:
        became = bool(json.loads(here.case["flags"]).get("became_commitment"))
        due = ItemLimits.of(item).due(
            ClockEvents(accepted=day), here.calendar, became_commitment=became,
            stops=stops, extension=extension,
        )  # fmt: skip
        if due is not None and due.owed.day.isoformat() != owed:
            fresh = f"{_day_words(due.owed.day.isoformat())}{due.owed.paper_note or ''}"
            lines.append(Corrected(DUE_WORDS, _day_words(owed), fresh))
        law = here.case["statutory_due"]
        if due is not None and (stops or extension) and due.statute.due.day.isoformat() != law:
            # the notice of the stop or the extension named this day
            fresh = f"{_day_words(due.statute.due.day.isoformat())}{due.statute.due.paper_note or ''}"
            lines.append(Corrected(LAW_WORDS, _day_words(law), fresh))
    return replace(sheet, accepted_on=after), tuple(lines)


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
