"""What other people do while a window is without the hall, all of it by the hall's own services."""

from __future__ import annotations

from workstation.domain.identity import IdentityKind, check_digit
from workstation.domain.material import MaterialAct
from workstation.services.demo.password import DEMO_PASSWORD
from workstation.services.intake.parties import Person
from workstation.services.living.place import Place
from workstation.services.reception.issue import TicketRequest
from workstation.services.sessions.views import Reason
from workstation.ui.tour.ground import Ground

GROUP, ITEM = "食品药品", "food_business_licence"


def somebody(name: str, birth: str, phone: str) -> Person:
    """A citizen with a number that was never issued: sequence 000."""
    first = f"340825{birth}000"
    return Person(name, IdentityKind.resident_id, first + check_digit(first), phone)


FIRST = somebody("窦小雪", "19930618", "13800000071")
COME = (
    TicketRequest(GROUP, ITEM, FIRST),
    TicketRequest(GROUP, ITEM, somebody("石秋分", "19880923", "13800000072")),
    TicketRequest(GROUP),
    TicketRequest(GROUP, ITEM, somebody("程大雪", "19791207", "13800000073")),
    TicketRequest(GROUP),
)
"""Who comes about a food licence, one after the other; of two the guide did not ask who they are."""


def people_come(ground: Ground) -> None:
    """The guide gives numbers for food licences."""
    with ground.at("ZH90", "ZH901") as desk:
        me = desk.person()
        for request in COME:
            desk.reception.issue_ticket(request, me=me)


def accepts_meanwhile(ground: Ground) -> None:
    """At window 4 the first of them brings everything, and the chief representative accepts."""
    with ground.at("SJ04", "SJ001") as window:
        me = window.person()
        sheet = window.intake.open_case(_case_of(window, FIRST.name), me=me)
        for row in sheet.need_checklist().needed_rows():
            sheet = sheet.judge(row.material, MaterialAct.verify)
        done = window.intake.accept(sheet, me=me)
        for paper in done.papers:
            printed = {"paper": paper.id, "printer": "A4", "print_no": 1}
            subjects = [str(done.case_id), paper.id]
            window.opened.station.act(
                lambda desk, s=subjects, p=printed: desk.action("paper_printed", me.staff_no, s, p)  # type: ignore[misc]
            )


def calls_and_falls_silent(ground: Ground) -> None:
    """Window 6 serves somebody when its PC fails."""
    with ground.at("BD06", "BD006") as window:
        me = window.person()
        window.tickets.call_next(me=me)
        window.tickets.start(me=me)


def takes_back(ground: Ground) -> None:
    """The PC of window 6 was mended: whose window it is sits down there again."""
    with ground.at("BD06", "BD006") as window:
        window.sessions.take_over("BD006", DEMO_PASSWORD, Reason.not_reached)


def _case_of(window: Place, name: str) -> str:
    with window.opened.store.reading() as reader:
        people = {row["id"] for row in reader.find("person") if row["name"] == name}
        return next(str(row["id"]) for row in reader.find("service_case") if row["applicant_id"] in people)
