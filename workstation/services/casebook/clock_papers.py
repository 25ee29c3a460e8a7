"""The two papers of a changed clock: 延长办理期限告知书 and 特别程序时限告知书, with their numbers taken."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from workstation.domain import canonical, paper
from workstation.domain.clock_change import statute_of
from workstation.domain.deadline import Due, LimitUnit
from workstation.domain.item import ServiceItem
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.cases import sheet_of_case
from workstation.services.papers.facts import Occasion, facts_for
from workstation.services.reference import Reference
from workstation.store.tx import Row
from workstation.sync.desk import Desk

ART_42, ART_45_WORDS = (
    "《中华人民共和国行政许可法》第四十二条第一款",
    "《中华人民共和国行政许可法》第四十五条",
)
OWN_GUIDE = "本事项公布的办事指南"


@dataclass(frozen=True, slots=True)
class Telling:
    """Who tells it, where, and how the clocks stand afterwards."""

    reference: Reference
    me: SignedIn
    hall_kind: str
    due: Due


def clock_paper(
    desk: Desk,
    case: Row,
    kind: PaperKind,
    number: str,
    telling: Telling,
    notice: paper.ClockNotice,
    decision: paper.Decision,
) -> dict[str, Any]:
    """The paper as an entry of the payload."""
    reference, me = telling.reference, telling.me
    occasion = Occasion(
        reference=reference,
        me=me,
        made=desk.now,
        hall_kind=telling.hall_kind,
        segment=desk.identity.segment,
        case_no=case["case_no"],
        received=canonical.moment(case["received_at"]) if case["received_at"] else None,
        accepted=date.fromisoformat(case["accepted_date"]),
        due=telling.due,
        first_officer=case["first_officer"],
        decision=decision,
    )
    facts = facts_for(kind, sheet_of_case(desk.state, case["id"], ticket_id=None), occasion, number)
    return {
        "id": desk.new_id(),
        "kind": kind.value,
        "doc_no": number,
        "case_id": case["id"],
        "ticket_id": None,
        "unit": case["unit"],
        "facts": canonical.encode_text(replace(facts, rows=(), clock=notice).to_data()),
        "made_at": canonical.instant(desk.now),
        "legal_date": reference.hours.local(desk.now).date().isoformat(),
        "window_id": me.window,
    }


def days_words(days: int, unit: LimitUnit) -> str:
    """15个工作日, or 15日 where the law counts every day."""
    return f"{days}日" if unit is LimitUnit.natural_day else f"{days}个工作日"


def stop_basis(item: ServiceItem, kind: str) -> str:
    """On what the stop rests: the article the item names, for a licence 行政许可法 Art. 45."""
    own = next((one for one in item.special_procedures if one.name == kind), None)
    if own is not None and own.ref:
        return own.ref
    return ART_45_WORDS if item.is_licence_type else OWN_GUIDE


def extension_basis(item: ServiceItem) -> str:
    """The rule that allows the extension, as the item names it."""
    return statute_of(item).ref or (ART_42 if item.is_licence_type else OWN_GUIDE)
