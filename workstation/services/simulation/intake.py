"""An application in which everything is in order, as a simulated clerk types it."""

from __future__ import annotations

from workstation.domain.errors import NotFound
from workstation.domain.identity import IdentityKind
from workstation.domain.item import ServiceItem
from workstation.domain.material import MaterialAct
from workstation.services.intake.parties import Person
from workstation.services.intake.service import IntakeService
from workstation.services.intake.sheet import Sheet
from workstation.services.reference import Reference

_PREFERRED = "food_business_licence"


def usual_item(reference: Reference, unit: str) -> ServiceItem:
    """The item simulated clerks of this unit take in. Raises NotFound when the unit has none."""
    mine = [item for item in reference.items.values() if item.unit == unit]
    for item in mine:
        if item.key == _PREFERRED:
            return item
    raise NotFound(table="item", id=_PREFERRED)


def complete_sheet(service: IntakeService, reference: Reference, ticket: str, unit: str) -> Sheet:
    """A sheet with the first invented applicant of the hall, all questions answered no, all rows in order."""
    entry = reference.raw["hall"]["applicants"][0]
    person = Person(
        name=entry["name"],
        id_kind=IdentityKind(entry["id_type"]),
        id_no=str(entry["id_no"]),
        phone=str(entry.get("phone") or ""),
    )
    sheet = service.new_sheet(ticket_id=ticket).choose_item(reference, usual_item(reference, unit).key)
    sheet = sheet.set_applicant(person)
    while (question := sheet.next_question()) is not None:
        sheet = sheet.answer(question.key, False)
    for row in sheet.need_checklist().needed_rows():
        sheet = sheet.judge(row.material, MaterialAct.verify)
    return sheet
