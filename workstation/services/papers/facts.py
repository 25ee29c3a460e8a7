"""The facts of a paper from the published data and the sheet, worded and masked for print."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from workstation.domain import paper
from workstation.domain.checklist import Checklist, Row
from workstation.domain.deadline import DayClock, Due, LimitUnit
from workstation.domain.errors import NotFound
from workstation.domain.identity import IdentityKind, normalise_number
from workstation.domain.item import CaseKind, ServiceItem
from workstation.domain.mask import mask_identity, mask_phone
from workstation.domain.numbers import CaseNo, TicketNo
from workstation.domain.paper_kind import PaperKind
from workstation.domain.qr_code import TicketRef, qr_text
from workstation.domain.signed_in import SignedIn
from workstation.domain.unit import Unit
from workstation.services.intake.parties import Applicant, Person
from workstation.services.intake.sheet import Sheet
from workstation.services.papers.rows import all_rows, deferral_rows, received_rows, returned_rows
from workstation.services.reference import Reference

PENDING_NUMBER = "编号待定"
DEMO = "demo"
DOCUMENTS = {
    IdentityKind.resident_id: "居民身份证",
    IdentityKind.hk_mo_tw_residence: "港澳台居民居住证",
    IdentityKind.foreign_permanent: "外国人永久居留身份证",
    IdentityKind.hk_mo_permit: "港澳居民来往内地通行证",
    IdentityKind.taiwan_permit: "台湾居民来往大陆通行证",
    IdentityKind.passport: "护照",
    IdentityKind.uscc: "统一社会信用代码",
}
_UNITS = {LimitUnit.working_day: "个工作日", LimitUnit.natural_day: "日"}
_MARKET = {"企业法人", "个体工商户", "农民专业合作社", "其他组织"}


@dataclass(frozen=True, slots=True)
class Occasion:
    """Everything of one paper that is not on the sheet.

    `made` is the aware moment of making: its local date is the legal date. `case_no` and `ticket_no`
    are None while none is given; `returning` are the materials that go home with it; `first_officer`
    is a staff number. `only` limits a receipt to these materials; `gone` are rows that
    went home before, as they were kept; `deferred` the promised last day of each deferred row.
    """

    reference: Reference
    me: SignedIn
    made: datetime
    hall_kind: str
    segment: str
    case_no: str | None = None
    ticket_no: str | None = None
    ticket_day: date | None = None
    received: datetime | None = None
    accepted: date | None = None
    completed: date | None = None
    due: Due | None = None
    first_officer: str = ""
    returning: Collection[str] = ()
    gone: tuple[Row, ...] = ()
    only: frozenset[str] | None = None
    deferred: Mapping[str, date] = field(default_factory=dict)
    decision: paper.Decision | None = None
    large: bool = False


def facts_for(kind: PaperKind, sheet: Sheet, occasion: Occasion, doc_no: str | None) -> paper.PaperFacts:
    """The facts of one paper. `doc_no` None: not given yet, as a preview shows it."""
    checklist = sheet.need_checklist()
    item, reference = checklist.item, occasion.reference
    unit = reference.unit(item.unit)
    local = reference.hours.local
    return paper.PaperFacts(
        office=office_of(reference, item, unit),
        numbers=_numbers(occasion, doc_no),
        moments=paper.Moments(
            made=_minute(local(occasion.made)),
            received=_minute(local(occasion.received)) if occasion.received else None,
            accepted=occasion.accepted,
            completed=occasion.completed,
        ),
        desk=desk_of(occasion),
        party=party_of(sheet),
        matter=matter_of(sheet, item, unit),
        rows=_rows(kind, checklist, item, occasion),
        limits=limits_of(occasion.due) if occasion.due else None,
        decision=occasion.decision,
        marks=paper.Marks(demo=occasion.hall_kind == DEMO, large=occasion.large),
    )


def office_of(reference: Reference, item: ServiceItem, unit: Unit) -> paper.Office:
    """The unit that answers for the item speaks, also where an integrated window takes in for it."""
    return paper.Office(
        hall=reference.hall.name,
        organ=unit.name,
        seal=unit.seal_for(item.uses_licence_papers(unit)),
        kind=unit.kind,
        review_body=unit.review_body,
        phone=unit.phone,
        complaint_phone=unit.complaint_phone,
    )


def desk_of(occasion: Occasion) -> paper.Desk:
    """Window and clerk, and the first-asked officer with the phone of the own unit."""
    reference, me = occasion.reference, occasion.me
    officer = occasion.first_officer or me.staff_no
    name, phone = me.name, reference.hall.phone
    unit = me.unit
    member = reference.staffing.member(officer)
    if member is not None and officer != me.staff_no:
        name, unit = member.name, member.unit
    if unit in reference.units:
        phone = reference.units[unit].phone
    return paper.Desk(me.window or "", occasion.segment, me.name, me.staff_no, name, phone)


def party_of(sheet: Sheet) -> paper.Party:
    """The applicants with who speaks for them; documents and phones masked. Raises NotFound for none."""
    if sheet.applicant is None:
        raise NotFound(what="applicant")
    first = sheet.applicant
    person, leader, agent = first.person, first.representative, first.agent
    came = first.came or leader or person
    phones = [one.phone for one in (came, leader, person, agent) if one is not None and one.phone]
    return paper.Party(
        name=person.name,
        organisation=person.organisation,
        document_kind=DOCUMENTS[person.id_kind] if person.id_no else "",
        document=_masked(person),
        leader_title=_leader_title(person) if leader else "",
        leader=leader.name if leader else "",
        contact="" if came is person else came.name,
        phone=mask_phone(phones[0]) if phones else "",
        agent=_agent(first),
        others=tuple(other.person.name for other in sheet.applicants[1:]),
    )


def matter_of(sheet: Sheet, item: ServiceItem, unit: Unit) -> paper.Matter:
    """What is asked for."""
    first = sheet.applicant
    market = first is not None and (first.person.org_type in _MARKET or first.person.organisation)
    special = tuple(p.name for p in item.special_procedures if p.excluded_from_clock)
    return paper.Matter(
        name=item.name,
        licence=item.uses_licence_papers(unit),
        incomplete_rule=item.incomplete_rule,
        clock_start=item.clock_start,
        case_kind="即办件" if item.case_kind is CaseKind.instant else "承诺件",
        market_entity=market,
        property_place=sheet.property_place,
        fee=fee_words(item),
        special_procedures=special,
    )


def fee_words(item: ServiceItem) -> str:
    """不收费, or the amount with its unit."""
    if not item.fee_yuan:
        return "不收费"
    return f"{item.fee_yuan}元" + (f"／{item.fee_unit}" if item.fee_unit else "")


def limits_of(due: Due) -> paper.Limits:
    """Both limits and the day that binds: the earlier one."""
    statute, promise = _limit(due.statute), _limit(due.promise)
    return paper.Limits(due.owed_clock.start, statute, promise, due.owed.day)


def case_qr(case_no: str) -> str:
    """The text of the square code that brings the case back on the screen."""
    return qr_text(CaseNo.parse(case_no))


def _limit(clock: DayClock) -> paper.Limit:
    limit = clock.limit
    words = "当场办结" if limit.unit is LimitUnit.immediate else f"{clock.total}{_UNITS[limit.unit]}"
    return paper.Limit(words, clock.due.day, clock.due.paper_note)


def _numbers(occasion: Occasion, doc_no: str | None) -> paper.Numbers:
    shown = doc_no or PENDING_NUMBER
    if occasion.case_no:
        return paper.Numbers(shown, occasion.case_no, occasion.ticket_no, case_qr(occasion.case_no))
    if occasion.ticket_no and occasion.ticket_day:
        ticket = TicketRef(occasion.ticket_day, TicketNo.parse(occasion.ticket_no))
        case_no = None if doc_no else PENDING_NUMBER
        return paper.Numbers(shown, case_no, occasion.ticket_no, qr_text(ticket))
    return paper.Numbers(shown, PENDING_NUMBER if doc_no is None else None, occasion.ticket_no)


def _rows(
    kind: PaperKind, checklist: Checklist, item: ServiceItem, occasion: Occasion
) -> tuple[paper.PaperRow, ...]:
    if kind is PaperKind.returned_list:
        return returned_rows(checklist, occasion.returning, occasion.gone)
    if kind in (PaperKind.supplement_notice, PaperKind.on_spot_refusal):
        return all_rows(checklist, occasion.returning)
    if occasion.deferred:
        return deferral_rows(
            checklist, occasion.deferred, occasion.reference.hours.local(occasion.made).date(),
            occasion.reference.calendar,
        )  # fmt: skip
    if kind is PaperKind.pickup_slip:
        return (paper.PaperRow(item.result_name, original=1),)
    return received_rows(checklist, occasion.returning, occasion.only)


def _leader_title(person: Person) -> str:
    titles = {"个体工商户": "经营者", "企业法人": "法定代表人", "事业法人": "法定代表人"}
    return titles.get(person.org_type, "负责人")


def _agent(applicant: Applicant) -> paper.Agent | None:
    agent = applicant.agent
    if agent is None:
        return None
    return paper.Agent(agent.name, _masked(agent), applicant.relation, mask_phone(agent.phone))


def _masked(person: Person) -> str:
    number = normalise_number(person.id_no)
    return mask_identity(number, person.id_kind) if number else ""


def _minute(moment: datetime) -> datetime:
    """Hall time to the second without a zone: papers and their facts are local."""
    return moment.replace(microsecond=0, tzinfo=None)
