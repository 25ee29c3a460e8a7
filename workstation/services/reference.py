"""The published data every rule works with: items, units, people, windows, the calendar.

It lives in the hall as documents, so that a new year's calendar or a changed list reaches every station
without a release. A case keeps the version it was judged by.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from workstation.domain import canonical
from workstation.domain.action import Action, Sort
from workstation.domain.calendar import WorkCalendar
from workstation.domain.errors import NotFound, RuleBroken
from workstation.domain.hours import OpeningHours
from workstation.domain.item import ServiceItem, load_items
from workstation.domain.staff import Group, HallStaffing, StaffMember, Window, load_staffing
from workstation.domain.unit import Hall, Place, Unit, load_places, load_units
from workstation.store.station_read import Reader
from workstation.store.tx import Tx
from workstation.sync.registry import Handler

DOCUMENTS = ("items", "units", "hall", "holidays")
_FILES = {"items": "items.yaml", "units": "units.yaml", "hall": "demo.yaml", "holidays": "holidays.yaml"}


class ReferenceMissing(RuleBroken):
    """The hall has not published the data this station needs, or it has not arrived yet."""

    code = "reference_missing"


@dataclass(frozen=True)
class Reference:
    """All published data, read once per publication."""

    items: Mapping[str, ServiceItem]
    units: Mapping[str, Unit]
    hall: Hall
    places: tuple[Place, ...]
    staffing: HallStaffing
    calendar: WorkCalendar
    hours: OpeningHours
    document_kinds: Mapping[str, str]
    approval_rules: Mapping[str, Any]
    house_rules: Mapping[str, Any]
    raw: Mapping[str, Mapping[str, Any]]

    def item(self, key: str) -> ServiceItem:
        """The service item; raises NotFound."""
        if key not in self.items:
            raise NotFound(table="item", id=key)
        return self.items[key]

    def unit(self, key: str) -> Unit:
        """The unit; raises NotFound."""
        if key not in self.units:
            raise NotFound(table="unit", id=key)
        return self.units[key]

    def member(self, staff_no: str) -> StaffMember:
        """The member of staff; raises NotFound."""
        found = self.staffing.member(staff_no)
        if found is None:
            raise NotFound(table="staff", id=staff_no)
        return found

    def window(self, number: str) -> Window:
        """The window; raises NotFound."""
        found = self.staffing.window(number)
        if found is None:
            raise NotFound(table="window", id=number)
        return found

    def group(self, key: str) -> Group:
        """The business group; raises NotFound."""
        for group in self.staffing.groups:
            if group.key == key:
                return group
        raise NotFound(table="group", id=key)


def read_files(folder: Path) -> dict[str, dict[str, Any]]:
    """The documents of a catalogue folder, ready to be published."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return {
        name: yaml.load((folder / file).read_text(encoding="utf-8"), Loader=loader)
        for name, file in _FILES.items()
    }


def build(documents: Mapping[str, Mapping[str, Any]]) -> Reference:
    """Read documents into rules. Raises the error of the document that is wrong, or ReferenceMissing."""
    for name in DOCUMENTS:
        if name not in documents:
            raise ReferenceMissing(document=name)
    units = documents["units"]
    calendar = WorkCalendar.from_data(documents["holidays"])
    return Reference(
        items={item.key: item for item in load_items(documents["items"])},
        units={unit.key: unit for unit in load_units(units)},
        hall=Hall.from_data(units["hall"]),
        places=load_places(units),
        staffing=load_staffing(documents["hall"]),
        calendar=calendar,
        hours=OpeningHours.from_data(units["opening_hours"], calendar),
        document_kinds=units["document_kinds"],
        approval_rules=units["approval_rules"],
        house_rules=units["house_rules"],
        raw=documents,
    )


class ReferenceShelf:
    """The newest published data as this station has it."""

    def __init__(self, reading: Callable[[], AbstractContextManager[Reader]]) -> None:
        self._reading = reading
        self._lock = threading.Lock()
        self._digests: tuple[tuple[str, str], ...] = ()
        self._current: Reference | None = None

    def current(self) -> Reference:
        """The published data; read again only when a document changed. Raises ReferenceMissing."""
        with self._lock:
            if self._current is None:
                self._load()
            if self._current is None:
                raise ReferenceMissing(document="items")
            return self._current

    def forget(self) -> None:
        """A document changed: read again at next use."""
        with self._lock:
            self._current = None

    def _load(self) -> None:
        with self._reading() as reader:
            rows = {row["id"]: row for row in reader.find("document") if row["id"] in DOCUMENTS}
        self._current = build({name: json.loads(row["body"]) for name, row in rows.items()})


def perform_publish(tx: Tx, action: Action) -> Mapping[str, Any]:
    """Make a document the hall's newest; the old text stays in the ledger."""
    name, body = action.payload["name"], action.payload["body"]
    values = {
        "body": body,
        "digest": canonical.digest(body),
        "published_at": canonical.instant(action.made_at),
    }
    if tx.get("document", name) is None:
        tx.insert("document", name, **values)
    else:
        tx.update("document", name, **values)
    return {"name": name, "digest": values["digest"]}


def publications(documents: Mapping[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The payloads that publish these documents."""
    for name in DOCUMENTS:
        yield {"name": name, "body": canonical.encode_text(documents[name])}


HANDLERS = (Handler("publish", Sort.HALL, perform_publish),)
