"""What the pages ask about first-asked matters. Every method may wait for the disk."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from workstation.domain import canonical
from workstation.domain.signed_in import SignedIn
from workstation.services.first import facts, payloads, places
from workstation.services.first.places import Targets
from workstation.services.first.reads import Reading
from workstation.services.first.views import FirstPage, Followed, Start
from workstation.services.reference import Reference, ReferenceShelf
from workstation.store.read import first as first_read
from workstation.store.station_read import Reader
from workstation.sync.station import Station

DRAFT = "first"


class FirstReads:
    """Read models of first-asked matters at this station."""

    def __init__(self, station: Station, shelf: ReferenceShelf) -> None:
        self._station = station
        self._shelf = shelf

    def page(self, *, me: SignedIn) -> FirstPage:
        """What waits for my hand, and what I follow."""
        with self._station.store.reading() as reader:
            return self._reading(reader, me).page()

    def badge(self, *, me: SignedIn) -> int:
        """How many matters wait for my signature or decision."""
        with self._station.store.reading() as reader:
            return len(self._reading(reader, me).incoming())

    def by_code(self, code: str, *, me: SignedIn) -> Followed | None:
        """The matter whose paper was scanned, None when it is unknown here or not for these eyes.

        Raises QrRefused for a code that is none of these papers.
        """
        number = facts.number_of(code, self._shelf.current())
        with self._station.store.reading() as reader:
            row = reader.one("first_record", no=number)
            if row is None:
                handoff = reader.one("handoff", no=number)
                row = reader.get("first_record", handoff["first_record_id"] or "") if handoff else None
            return self._reading(reader, me).one(row["id"]) if row is not None else None

    def start(self, *, me: SignedIn) -> Start:
        """What the form begins with."""
        reference, now = self._shelf.current(), self._station.clock()
        with self._station.store.reading() as reader:
            served = None
            if me.window is not None:
                day = reference.hours.local(now).date().isoformat()
                served = first_read.open_here(reader, day, me.window)
            record = ""
            if served is not None:
                rows = reader.find("first_record", ticket_id=served["id"], order=("created_at", "id"))
                empty = [row for row in rows if row["state"] == "open" and not row["words"]]
                record = empty[0]["id"] if empty else ""
        unit = reference.units.get(me.unit)
        staff = reference.staffing.staff
        return Start(
            ticket=served["id"] if served else "",
            no=served["no"] if served else "",
            name=(served["name"] or "") if served else "",
            phone=(served["phone"] or "") if served else "",
            record=record,
            travels=served is not None and bool(record),
            dues=payloads.promised_moments(reference, now),
            officer=me.name,
            officer_phone=unit.phone if unit else reference.hall.phone,
            colleagues=tuple((one.staff_no, self._colleague(reference, one.staff_no)) for one in staff),
        )

    def targets(self, *, me: SignedIn) -> Targets:
        """Where a matter can go, to be ranked by its words."""
        reference = self._shelf.current()
        day = reference.hours.local(self._station.clock()).date()
        with self._station.store.reading() as reader:
            return places.read_targets(reader, reference, day, me)

    def keep_draft(self, owner: str, body: Mapping[str, Any] | None) -> None:
        """Keep what is being typed, or forget it (None); it survives a crash and follows nobody else."""
        draft = f"{DRAFT}:{owner}"
        with self._station.store.writing() as tx:
            if body is None:
                tx.drop_draft(draft)
            else:
                at = canonical.instant(self._station.clock())
                tx.put_draft(draft, owner, None, dict(body), at)

    def draft(self, owner: str) -> Mapping[str, Any] | None:
        """What was being typed when the station was left."""
        with self._station.store.reading() as reader:
            rows = reader.local("draft", id=f"{DRAFT}:{owner}")
        return json.loads(rows[0]["body"]) if rows else None

    def _reading(self, reader: Reader, me: SignedIn) -> Reading:
        return Reading(reader, self._shelf.current(), me, self._station.clock())

    @staticmethod
    def _colleague(reference: Reference, staff_no: str) -> str:
        member = reference.member(staff_no)
        unit = reference.units.get(member.unit)
        return f"{member.name} · {unit.short_name if unit else member.unit}"
