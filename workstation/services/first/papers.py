"""The papers of a matter: made once with their facts, printed by whoever prints papers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.errors import NotFound
from workstation.domain.paper import PaperFacts
from workstation.domain.paper_kind import PaperKind
from workstation.domain.signed_in import SignedIn
from workstation.services.first import facts, payloads
from workstation.services.first.facts import Matter
from workstation.services.papers.facts import DEMO
from workstation.services.reference import ReferenceShelf
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.store.tx import Row
from workstation.sync.desk import Desk
from workstation.sync.station import Station


class FirstPapers:
    """Makes the rows of these papers; each method returns the id that `PaperService.print` takes."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def receipt(self, record: str, *, me: SignedIn) -> str:
        """首问回执, numbered as its record. A second one of the same record is a reprint of the first."""
        known = self._known(PaperKind.first_asked_receipt, record)
        if known is not None:
            return known
        matter = self._matter(record, me)

        def make(desk: Desk) -> Action:
            no = payloads.record_number(desk, matter.reference, matter.record)
            made = facts.receipt_facts(matter, no)
            number = None if matter.record["no"] else record
            return self._action(desk, matter, PaperKind.first_asked_receipt, made, no, number_record=number)

        return self._make(make)

    def handoff_slip(self, handoff: str, *, me: SignedIn) -> str:
        """转办单（材料交接单）, numbered as its handoff. Raises NotFound for one without a record."""
        with self._station.store.reading() as reader:
            row = first_read.handoff(reader, handoff)
        if row["first_record_id"] is None:
            raise NotFound(table="first_record", id=handoff)
        known = self._by_number(row["no"])
        if known is not None:
            return known
        matter = self._matter(row["first_record_id"], me)

        def make(desk: Desk) -> Action:
            no = row["no"] or payloads.doc_number(desk, matter.reference, PaperKind.handoff_slip)
            made = facts.slip_facts(matter, row, no)
            number = None if row["no"] else handoff
            return self._action(desk, matter, PaperKind.handoff_slip, made, no, number_handoff=number)

        return self._make(make)

    def register_sheet(self, record: str, *, me: SignedIn) -> str:
        """首问责任登记表 as the matter stands now; every one is a paper of its own."""
        matter = self._matter(record, me)

        def make(desk: Desk) -> Action:
            no = matter.record["no"]
            number = None
            if no is None:
                no = payloads.record_number(desk, matter.reference, None)
                number = record
                matter.record["no"] = no
            made = facts.sheet_facts(matter)
            return self._action(
                desk, matter, PaperKind.first_asked_sheet, made, None, number_record=number, record_no=no
            )

        return self._make(make)

    def _make(self, make: Callable[[Desk], Action]) -> str:
        return str(self._station.act(make).detail["paper"])

    def _action(
        self,
        desk: Desk,
        matter: Matter,
        kind: PaperKind,
        made: PaperFacts,
        doc_no: str | None,
        *,
        number_record: str | None = None,
        number_handoff: str | None = None,
        record_no: str | None = None,
    ) -> Action:
        record = matter.record
        payload: dict[str, Any] = {
            "paper": desk.new_id(),
            "kind": kind.value,
            "doc_no": doc_no,
            "record_no": record_no or doc_no,
            "ticket": record["ticket_id"],
            "unit": record["unit"],
            "facts": canonical.encode_text(made.to_data()),
            "legal_date": made.moments.made.date().isoformat(),
            "window": matter.me.window,
            "number_record": number_record,
            "number_handoff": number_handoff,
        }
        return desk.action("make_first_paper", matter.me.staff_no, (record["id"],), payload)

    def _matter(self, record: str, me: SignedIn) -> Matter:
        with self._station.store.reading() as reader:
            row = first_read.records(reader, [record]).get(record)
            if row is None:
                raise NotFound(table="first_record", id=record)
            chain = first_read.handoffs_of(reader, [record]).get(record, [])
            ticket = reader.get("ticket", row["ticket_id"]) if row["ticket_id"] else None
            demo = _kind_of_hall(reader) == DEMO
        now = self._station.clock()
        return Matter(self._shelf.current(), me, now, demo, row, chain, ticket)

    def _known(self, kind: PaperKind, record: str) -> str | None:
        with self._station.store.reading() as reader:
            row = reader.get("first_record", record)
            if row is None or row["no"] is None:
                return None
            return _living(reader.find("paper", doc_no=row["no"], kind=kind.value))

    def _by_number(self, no: str | None) -> str | None:
        if no is None:
            return None
        with self._station.store.reading() as reader:
            return _living(reader.find("paper", doc_no=no))


def _living(rows: list[Row]) -> str | None:
    return next((row["id"] for row in rows if row["state"] not in ("void", "undone")), None)


def _kind_of_hall(reader: Reader) -> str:
    return next((row["value"] for row in reader.local("meta", key="hall_kind")), "")
