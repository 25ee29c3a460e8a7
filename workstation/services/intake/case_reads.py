"""What the window reads about cases: mine today, what waits, one in detail with its history."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime

from workstation.domain import canonical
from workstation.domain.case import CaseState
from workstation.domain.checklist import Checklist
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.material import Judgement
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.intake.cases import applicants_of, case_checklist, rows_of_case
from workstation.services.intake.parties import Applicant
from workstation.services.intake.returning import CaseLine, case_line, cases_of, find_case
from workstation.services.people import KnownPerson, find_by_number, find_by_phone, id_index
from workstation.services.reference import ReferenceShelf
from workstation.store.read import cases as cases_read
from workstation.store.read import papers as papers_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.station import Station

_UNSEEN = ("complaint", "rating", "breach", "call_back")
"""Kinds that never show in a case's history at a window: they are not for the eyes of who they are about."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One line of a case's history. `recorded_at` is None while it waits to reach the hall."""

    made_at: datetime
    kind: str
    actor: str
    station: str
    outcome: str
    code: str | None
    recorded_at: datetime | None


@dataclass(frozen=True, slots=True)
class RowLine:
    """One material of a case as judged; `held` counts pieces in our hands."""

    key: str
    name: str
    applicable: bool
    judgement: Judgement
    held: int
    judged_by: str
    judged_at: datetime | None
    batch: bool


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paper of a case."""

    id: str
    kind: PaperKind
    doc_no: str | None
    state: str
    made_at: datetime
    print_count: int
    handed_how: str | None


@dataclass(frozen=True, slots=True)
class CaseDetail:
    """Everything one page about a case shows. Names of staff are staff numbers."""

    line: CaseLine
    unit: str
    first_officer: str
    checklist: Checklist
    applicants: tuple[Applicant, ...]
    rows: tuple[RowLine, ...]
    papers: tuple[PaperLine, ...]
    history: tuple[Happening, ...]
    received_at: datetime | None
    accepted_on: date | None
    tell_until: date | None
    promised: date | None
    statutory: date | None
    due_note: str
    held_pieces: int
    resubmission_of: str | None
    followed_by: tuple[str, ...]
    notices: int
    flags: tuple[str, ...]
    property_place: str
    note: str


@dataclass(frozen=True, slots=True)
class Today:
    """My day: what I took in, what is kept without a decision, what is owed by today."""

    mine: tuple[CaseLine, ...]
    undecided: tuple[CaseLine, ...]
    due: tuple[CaseLine, ...]


class CaseReads:
    """Reads of the station's own file; also without the hall."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def today(self, *, me: SignedIn) -> Today:
        """My cases of today; what waits is the unit's, at an integrated window my own."""
        reference = self._shelf.current()
        day = reference.hours.local(self._station.clock()).date().isoformat()
        unit, clerk = (me.unit, None) if me.unit in reference.units else (None, me.staff_no)
        with self._station.store.reading() as reader:
            return Today(
                _lines(cases_read.mine_today(reader, me.staff_no, day)),
                _lines(cases_read.received_without_decision(reader, unit, clerk)),
                _lines(cases_read.due_until(reader, day, unit, clerk)),
            )

    def listed(
        self, states: tuple[CaseState, ...] = (), *, unit: str | None = None, clerk: str | None = None
    ) -> tuple[CaseLine, ...]:
        """Cases in these states, the newest first."""
        with self._station.store.reading() as reader:
            return _lines(cases_read.listed(reader, tuple(s.value for s in states), unit, clerk))

    def detail(self, case_id: str) -> CaseDetail:
        """One case with its rows, papers and history. Raises NotFound."""
        with self._station.store.reading() as reader:
            return _detail(reader, case_id)

    def history(self, case_id: str) -> tuple[Happening, ...]:
        """What happened to a case, oldest first, what waits for the hall included."""
        with self._station.store.reading() as reader:
            return _history(reader, case_id)

    def find(self, text: str) -> str:
        """The case named by a scanned code, a case number or a paper's number. Raises NotFound."""
        with self._station.store.reading() as reader:
            return find_case(reader, text)

    def search(self, text: str) -> tuple[CaseLine, ...]:
        """Cases by any number, the end of a case number, an identity number or a phone."""
        plain = text.strip()
        with self._station.store.reading() as reader:
            try:
                row = cases_read.case_with_applicant(reader, find_case(reader, plain))
                return (case_line(row),) if row else ()
            except RuleBroken:
                pass
            person = find_by_number(reader, plain)
            people = (person,) if person else find_by_phone(reader, plain)
            found = [line for one in people for line in cases_of(reader, one.id)]
            if not found and len(plain) >= 4:
                found = [case_line(row) for row in cases_read.by_numbers(reader, plain.upper())]
        return tuple(found)

    def person(self, number: str) -> KnownPerson | None:
        """Who has this identity number."""
        with self._station.store.reading() as reader:
            return find_by_number(reader, number)

    def of_person(self, person: KnownPerson | Applicant) -> tuple[CaseLine, ...]:
        """Cases of this person, open ones first."""
        with self._station.store.reading() as reader:
            if isinstance(person, KnownPerson):
                return cases_of(reader, person.id)
            one = person.person
            row = reader.one("person", id_index=id_index(reader.hall_id, one.id_kind, one.id_no))
            return cases_of(reader, row["id"]) if row else ()


def _lines(rows: list[Row]) -> tuple[CaseLine, ...]:
    return tuple(case_line(row) for row in rows)


def _detail(reader: Reader, case_id: str) -> CaseDetail:
    case = cases_read.case_with_applicant(reader, case_id)
    if case is None:
        raise NotFound(table="service_case", id=case_id)
    rows = rows_of_case(reader, case_id)
    checklist = case_checklist(case, rows)
    after = reader.find("service_case", resubmission_of=case_id, order=("created_at", "id"))
    return CaseDetail(
        line=case_line(case),
        unit=case["unit"],
        first_officer=case["first_officer"],
        checklist=checklist,
        applicants=applicants_of(reader, case_id),
        rows=tuple(_row_line(checklist, row) for row in rows),
        papers=tuple(_paper_line(row) for row in papers_read.of_case(reader, case_id)),
        history=_history(reader, case_id),
        received_at=canonical.moment(case["received_at"]) if case["received_at"] else None,
        accepted_on=_day(case["accepted_date"]),
        tell_until=_day(case["notify_due"]),
        promised=_day(case["promised_due"]),
        statutory=_day(case["statutory_due"]),
        due_note=case["due_note"] or "",
        held_pieces=case["held_pieces"],
        resubmission_of=case["resubmission_of"],
        followed_by=tuple(row["id"] for row in after),
        notices=len(json.loads(case["notices"])),
        flags=tuple(sorted(name for name, on in json.loads(case["flags"]).items() if on is True)),
        property_place=case["property_place"] or "",
        note=case["note"] or "",
    )


def _row_line(checklist: Checklist, row: Row) -> RowLine:
    return RowLine(
        row["material_key"],
        checklist.material(row["material_key"]).name,
        bool(row["applicable"]),
        Judgement(row["judgement"]),
        row["held"],
        row["judged_by"] or "",
        canonical.moment(row["judged_at"]) if row["judged_at"] else None,
        bool(row["batch_judged"]),
    )


def _paper_line(row: Row) -> PaperLine:
    made = canonical.moment(row["made_at"])
    kind = PaperKind(row["kind"])
    return PaperLine(
        row["id"], kind, row["doc_no"], row["state"], made, row["print_count"], row["handed_how"]
    )


def _history(reader: Reader, case_id: str) -> tuple[Happening, ...]:
    told = [
        Happening(
            canonical.moment(row["made_at"]),
            row["kind"],
            row["actor"],
            row["station"],
            row["outcome"],
            row["code"],
            canonical.moment(row["recorded_at"]),
        )
        for row in reader.history(case_id)
    ]
    waiting = [
        Happening(
            entry.action.made_at,
            entry.action.kind,
            entry.action.actor,
            entry.action.station,
            "waiting",
            None,
            None,
        )
        for entry in reader.journal().open_entries()
        if case_id in entry.action.subjects
    ]
    return tuple(one for one in (*told, *waiting) if not one.kind.startswith(_UNSEEN))


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
