"""A case between its rows and a sheet."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from workstation.domain import canonical
from workstation.domain.case import END_STATES, CaseState
from workstation.domain.checklist import Checklist, row_from_data, row_to_data
from workstation.domain.checklist import Row as MaterialRow
from workstation.domain.errors import NotFound
from workstation.domain.item import Material
from workstation.domain.material import IN_ORDER, Judgement
from workstation.domain.notice import PreviousNotice, RecordedPiece
from workstation.domain.paper_data import plain_data, value_from
from workstation.services.intake.notices import notice_from_data
from workstation.services.intake.parties import Applicant, Person
from workstation.services.intake.sheet import Sheet
from workstation.services.intake.snapshot import item_of
from workstation.services.people import person_of
from workstation.store.station_read import Reader
from workstation.store.tx import Row, Tx

Rows = Reader | Tx
FORMER = "former"
"""Role of somebody who was once named as a party and no longer is."""


def row_id(case_id: str, material: str) -> str:
    """The id of a material row."""
    return f"{case_id}:{material}"


def case_checklist(case: Mapping[str, Any], rows: Iterable[Mapping[str, Any]]) -> Checklist:
    """The checklist of a case: its own copy of the item, its answers, its judged rows."""
    item = item_of(case["item_snapshot"])
    given = json.loads(case["answers"])
    details = [json.loads(row["detail"]) for row in sorted(rows, key=lambda row: row["ord"])]
    return Checklist(
        item,
        tuple((s.key, bool(given[s.key])) for s in item.situations if s.key in given),
        tuple(row_from_data(detail) for detail in details),
        tuple(value_from(Material, detail["listed"]) for detail in details if detail.get("listed")),
    )


def rows_of_case(source: Rows, case_id: str) -> list[Row]:
    """The material rows of a case in the order of its list."""
    return source.find("material_row", case_id=case_id, order=("ord", "id"))


def recorded_pieces(rows: Iterable[Mapping[str, Any]]) -> tuple[RecordedPiece, ...]:
    """When which material lay before us."""
    return tuple(
        RecordedPiece(row["material_key"], canonical.moment(moment))
        for row in rows
        for moment in json.loads(row["detail"]).get("arrivals", ())
    )


def notices_of(case: Mapping[str, Any]) -> tuple[PreviousNotice, ...]:
    """The notices told on a case."""
    return tuple(notice_from_data(entry) for entry in json.loads(case["notices"]))


def left_unjudged(checklist: Checklist) -> tuple[MaterialRow, ...]:
    """Needed rows nobody judged; a row in order that went home with the paper was judged."""
    return tuple(
        row for row in checklist.open_rows()
        if not (row.judgement is Judgement.given_back and row.judged_before in IN_ORDER)
    )  # fmt: skip


def row_values(
    checklist: Checklist,
    ordinal: int,
    row: MaterialRow,
    before: Mapping[str, Any] | None,
    now: datetime,
    due: date | None = None,
) -> dict[str, Any]:
    """The columns of a material row. `before` is the row as kept; it carries the arrivals on.

    `due` is the promised last day of a deferred row; it stays while the row is owed.
    """
    old = json.loads(before["detail"]) if before else {}
    arrivals = list(old.get("arrivals", ()))
    plain = row_to_data(row)
    lay_here = row.taken.total > 0 or row.in_order or row.finding is Judgement.defective
    changed = any(old.get(name) != plain[name] for name in ("judgement", "original_taken", "copy_taken"))
    # what we kept all the time did not come again
    if lay_here and not (arrivals and (old.get("kept") or not changed)):
        arrivals.append(canonical.instant(now))
    listed = next((m for m in checklist.extra if m.key == row.material), None)
    detail = {**plain, "arrivals": arrivals, "listed": plain_data(listed) if listed else None}
    owed = due.isoformat() if due else old.get("due")
    if owed and row.finding is Judgement.deferred:
        detail["due"] = owed
    return {
        "material_key": row.material,
        "ord": ordinal,
        "judgement": row.judgement.value,
        "detail": canonical.encode_text(detail),
        "applicable": int(row.applicable),
        "held": row.held.total,
        "batch_judged": int(row.batch_judged),
    }


def applicants_of(source: Rows, case_id: str) -> tuple[Applicant, ...]:
    """The parties of a case as a sheet holds them."""
    found: dict[int, dict[str, tuple[Row, Person]]] = {}
    for party in source.find("party", case_id=case_id, order=("id",)):
        person = source.get("person", party["person_id"])
        if person is not None and party["role"] != FORMER:
            number, _, part = party["id"].removeprefix(f"{case_id}:").partition(":")
            found.setdefault(int(number), {})[part] = (party, person_of(person))
    made = []
    for _number, parts in sorted(found.items()):
        if "applicant" not in parts:
            continue
        own, person_here = parts["applicant"]
        leader, agent = parts.get("representative"), parts.get("agent")
        made.append(
            Applicant(
                person_here,
                leader[1] if leader else None,
                agent[1] if agent else None,
                (agent[0]["relation"] or "") if agent else "",
                excepted=agent is not None,  # seen when the case was begun
                present=bool(own["present"] or agent or (leader and leader[0]["present"])),
            )
        )
    return tuple(made)


def party_entries(
    case_id: str, applicants: tuple[Applicant, ...], ids: Mapping[int, str]
) -> list[dict[str, Any]]:
    """The parties as payload entries; `ids` gives the person id by the identity of each value."""
    entries: list[dict[str, Any]] = []
    for number, applicant in enumerate(applicants):
        people = {
            "applicant": applicant.person,
            "representative": applicant.representative,
            "agent": applicant.agent,
        }
        for part, person in people.items():
            if person is None:
                continue
            role = "co_applicant" if part == "applicant" and number else part
            entries.append(
                {
                    "id": f"{case_id}:{number}:{part}",
                    "person": ids[id(person)],
                    "role": role,
                    "relation": (applicant.relation or None) if part == "agent" else None,
                    "present": int(applicant.came is person),
                }
            )
    return entries


def sheet_of_case(
    source: Rows, case_id: str, *, ticket_id: str | None, matter_id: str | None = None
) -> Sheet:
    """An existing case as a sheet.

    A visit with another ticket counts as one more trip, and rows whose material went home are open
    again. A case that ended (returned, refused on the spot, withdrawn) is begun anew, linked to it, with its
    trips carried on. Raises NotFound.
    """
    case = source.get("service_case", case_id)
    if case is None:
        raise NotFound(table="service_case", id=case_id)
    rows = rows_of_case(source, case_id)
    checklist, state = case_checklist(case, rows), CaseState(case["state"])
    told, pieces = notices_of(case), recorded_pieces(rows)
    before = case["resubmission_of"]
    if before and (earlier := source.get("service_case", before)):
        told = (*notices_of(earlier), *told)
        pieces = (*recorded_pieces(rows_of_case(source, before)), *pieces)
    visit = ticket_id is not None and ticket_id != case["ticket_id"]
    sheet = Sheet(
        id=case_id,
        checklist=checklist.reopened() if visit or state in END_STATES else checklist,
        snapshot=case["item_snapshot"],
        applicants=applicants_of(source, case_id),
        ticket_id=ticket_id or case["ticket_id"],
        matter_id=matter_id,
        case_id=case_id,
        case_no=case["case_no"],
        case_version=case["version"],
        state=state,
        trips=case["trips"] + int(visit),
        resubmission_of=before,
        told=told,
        arrivals=pieces,
        property_place=case["property_place"] or "",
        note=case["note"] or "",
        deemed=bool(json.loads(case["flags"]).get("deemed_accepted")),
        tell_by=case["notify_due"] or "",
    )
    return _anew(sheet, case) if state in END_STATES else sheet


def _anew(sheet: Sheet, case: Row) -> Sheet:
    """Applied for again, with a number of its own (市场主体登记管理条例实施细则 Art. 18)."""
    return replace(
        sheet, id=f"{case['id']}-again", case_id=None, case_no=None, case_version=None,
        state=CaseState.draft, trips=case["trips"] + 1, resubmission_of=case["id"], deemed=False, tell_by="",
    )  # fmt: skip
