"""Somebody comes back: by the code on the paper, by a number on it, or by who it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from workstation.domain.case import OPEN_STATES, CaseState
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.identity import normalise_number
from workstation.domain.numbers import CaseNo, DocNo
from workstation.domain.qr_code import parse_qr
from workstation.services.intake.sheet import Sheet
from workstation.services.people import id_index
from workstation.store.station_read import Reader
from workstation.store.tx import Row


@dataclass(frozen=True, slots=True)
class CaseLine:
    """One case as a notice names it."""

    id: str
    case_no: str
    received_on: date | None


def case_line(row: Row) -> CaseLine:
    """The value behind a case's row."""
    received = row["received_date"]
    return CaseLine(row["id"], row["case_no"] or "", date.fromisoformat(received) if received else None)


def open_duplicates(reader: Reader, sheet: Sheet) -> tuple[str, ...]:
    """Open cases of the sheet's first applicant for the same item; its own case left out."""
    if sheet.applicant is None or sheet.item is None:
        return ()
    person = sheet.applicant.person
    ids = {person.id} if person.id else set()
    if person.id_no:
        index = id_index(reader.hall_id, person.id_kind, normalise_number(person.id_no))
        ids |= {row["id"] for row in reader.find("person", id_index=index)}
    return tuple(
        row["id"]
        for one in sorted(ids)
        for row in reader.find(
            "service_case", applicant_id=one, item_key=sheet.item.key, order=("created_at", "id")
        )
        if row["id"] != sheet.case_id and CaseState(row["state"]) in OPEN_STATES
    )


def find_case(reader: Reader, text: str) -> str:
    """The id of the case named by a scanned code, a case number or the number of one of its papers.

    Raises NotFound, or the refusal of a damaged code.
    """
    plain = text.strip()
    if plain.lstrip("~").upper().startswith("SW"):
        target = parse_qr(plain)
        if isinstance(target, CaseNo):
            return _by_case_no(reader, str(target))
        raise NotFound(table="service_case", id=str(target))
    try:
        return _by_case_no(reader, str(CaseNo.parse(plain)))
    except NotFound:
        raise
    except RuleBroken:
        pass
    try:
        number = str(DocNo.parse(plain))
    except RuleBroken:
        number = plain
    paper = reader.one("paper", doc_no=number)
    if paper is None or paper["case_id"] is None:
        raise NotFound(table="service_case", id=plain)
    return str(paper["case_id"])


def _by_case_no(reader: Reader, number: str) -> str:
    found = reader.one("service_case", case_no=number)
    if found is None:
        raise NotFound(table="service_case", id=number)
    return str(found["id"])
