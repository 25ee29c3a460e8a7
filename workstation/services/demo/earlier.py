"""A visit of some weeks ago: 余小满 applied for her restaurant and was told once what is missing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from workstation.domain.identity import IdentityKind
from workstation.domain.material import DefectType, MaterialAct
from workstation.domain.signed_in import SignedIn
from workstation.services.demo import plan
from workstation.services.demo.hall import DemoClock, DemoStation
from workstation.services.intake.parties import Person
from workstation.services.intake.service import Done, IntakeService
from workstation.services.reception.issue import TicketRequest

WINDOW = "SJ05"
CLERK = "SJ005"
ITEM = "food_business_licence"
MISSING = "health_certs"
DEFECTIVE = "layout"
PRINTER = "A4"


def earlier_visit(
    open_one: Callable[[str], DemoStation], applicants: Mapping[str, Mapping[str, Any]], clock: DemoClock
) -> str:
    """Make the visit now, on the demo's clock; returns the number of the case."""
    guide, window = open_one(plan.GUIDE_STATION), open_one(WINDOW)
    her, shop = person_of(applicants["yu_xiaoman"]), person_of(applicants["xiaoman"])
    me = guide.sign_in(plan.GUIDE)
    guide.reception.issue_ticket(TicketRequest("食品药品", ITEM, her), me=me)
    guide.sessions.sign_out(me=me)
    guide.opened.sync()
    me = window.sign_in(CLERK)
    done = _told_what_is_missing(window, her, shop, clock, me)
    window.tickets.finish(me=me)
    window.sessions.sign_out(me=me)
    window.opened.sync()
    return str(done.case_no)


def _told_what_is_missing(
    window: DemoStation, her: Person, shop: Person, clock: DemoClock, me: SignedIn
) -> Done:
    reference = window.shelf.current()
    ticket = window.tickets.call_next(me=me).ticket
    clock.wait(20)
    started = window.tickets.start(me=me)
    intake = IntakeService(window.opened.station, window.shelf)
    sheet = intake.new_sheet(
        ticket_id=ticket, matter_id=started.detail["matter"], first_record_id=started.detail["record"]
    )
    sheet = sheet.choose_item(reference, ITEM).set_applicant(shop, her)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, question.key == "catering")
    for row in sheet.need_checklist().needed_rows():
        if row.material == MISSING:
            sheet = sheet.judge(row.material, MaterialAct.mark_missing)
        elif row.material == DEFECTIVE:
            sheet = sheet.judge(
                row.material,
                MaterialAct.mark_defective,
                defects=(DefectType.wrong_content,),
                text="没有标出粗加工、烹饪、清洗消毒的位置",
            )
        else:
            sheet = sheet.judge(row.material, MaterialAct.verify)
    clock.wait(600)
    done = intake.notice(sheet, me=me)
    clock.wait(60)
    for paper in done.papers:
        came_out(window, str(done.case_id), paper.id, me)
    return done


def came_out(window: DemoStation, case: str, paper: str, me: SignedIn) -> None:
    """The paper was printed and signed for; nothing is sent to a printer now."""
    station = window.opened.station
    printed = {"paper": paper, "printer": PRINTER, "print_no": 1}
    station.act(lambda desk: desk.action("paper_printed", me.staff_no, [case, paper], printed))
    handed = {"paper": paper, "way": "signed"}
    station.act(lambda desk: desk.action("paper_handed", me.staff_no, [case, paper], handed))


def person_of(entry: Mapping[str, Any]) -> Person:
    """An applicant of the demo data."""
    return Person(
        name=entry["name"],
        id_kind=IdentityKind(entry["id_type"]),
        id_no=str(entry["id_no"]),
        phone=str(entry.get("phone") or ""),
        org_type=str(entry.get("org_type") or ""),
        need=str(entry.get("need") or ""),
    )
