"""What was decided at another desk about changes that were made at this station, until somebody saw it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from workstation.domain import canonical
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference
from workstation.services.review.ledger import name_of, window_of
from workstation.services.tray.perform import DECIDED, NEWS
from workstation.services.tray.views import Choice, Decided, Side
from workstation.store.station_read import Reader
from workstation.store.tx import Row


def decided_elsewhere(reader: Reader, reference: Reference, segments: Sequence[str]) -> tuple[Decided, ...]:
    """The newest first."""
    rows = [row for row in reader.find("incident", kind=DECIDED, state=NEWS) if row["station"] in segments]
    rows.sort(key=lambda row: (row["at"], row["id"]), reverse=True)
    return tuple(_decided(reader, reference, row) for row in rows)


def _decided(reader: Reader, reference: Reference, row: Row) -> Decided:
    told = json.loads(row["params"])
    case = reader.get("service_case", told["case"]) if told["case"] else None
    person = reader.get("person", case["applicant_id"]) if case and case["applicant_id"] else None
    at = canonical.moment(row["at"])
    return Decided(
        id=row["id"],
        no=str(told["no"]),
        name=str(person["name"] or "") if person else "",
        item=item_of(case["item_snapshot"]).name if case else "",
        by=Side(
            name_of(reference, told["by"]), window_of(reference, told["by_station"]), told["by_station"], at
        ),
        choice=Choice(told["choice"]),
        mine=_side(told["mine"], row["station"]),
        hall=_side(told["hall"], ""),
        lost=tuple(told["lost"]),
        kept=tuple(told["kept"]),
        tasks=len(told["tasks"]),
        to_tell=sum(1 for _task in _open(reader, told["tasks"])),
    )


def _side(told: Sequence[str], station: str) -> Side:
    name, window = told
    return Side(name, window, station, None)


def _open(reader: Reader, tasks: Sequence[str]) -> Iterator[Row]:
    for task in tasks:
        row = reader.get("incident", task)
        if row is not None and row["state"] == "open":
            yield row
