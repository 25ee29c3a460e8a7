"""The two versions of what was refused: the rows as they were found, as they were made here, as they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.domain.mask import mask_phone
from workstation.domain.paper_kind import PaperKind
from workstation.services.papers.perform import VOID
from workstation.services.tray.views import NEW
from workstation.store.station_read import Reader
from workstation.store.tx import Row

TECHNICAL = frozenset({"hall_id", "id", "version"})
WHOLE = "row"
APART = {
    "person": {"phone": "phone", "phone_masked": "phone", "name": "name", "name_masked": "name"},
    "service_case": {"note": "note", "property_place": "place", "delivery": "delivery",
                     "progress": "progress"},
    "first_record": {"words": "words", "answer": "answer", "answered_at": "answer"},
    "ticket": {"need": "marks", "ground": "marks", "ground_basis": "marks", "materials": "held",
               "pieces_in_hand": "held"},
}  # fmt: skip
"""Columns that may be chosen by themselves; all others of a row go together."""
SHOWN = {
    ("service_case", WHOLE): "state",
    ("material_row", WHOLE): "judgement",
    ("ticket", WHOLE): "state",
    ("ticket", "marks"): "need",
    ("ticket", "held"): "pieces_in_hand",
    ("first_record", WHOLE): "state",
    ("handoff", WHOLE): "state",
    ("paper", WHOLE): "state",
    ("window", WHOLE): "clerk",
    ("presence", WHOLE): "state",
    ("person", WHOLE): "id_masked",
    ("person", "name"): "name",
    ("service_case", "place"): "property_place",
}
"""What is shown of a choice where its name is no column."""
QUIET = frozenset({"matter", "presence", "incident", "parked"})
"""Tables whose rows follow the choice of the others."""
BEGUN = frozenset({"service_case", "first_record", "handoff"})
"""Tables whose new rows are a thing of their own in the eyes of people; papers and lists belong to one."""


@dataclass(frozen=True)
class Version:
    """One row: `found` before my change (None: my change made it), `made` by it, `now` in the hall."""

    table: str
    id: str
    found: Row | None
    made: Row
    now: Row | None

    def changed(self) -> tuple[str, ...]:
        """The columns that my change gave another value."""
        before = self.found or {}
        return tuple(
            name for name, value in self.made.items() if name not in TECHNICAL and before.get(name) != value
        )

    def parts(self) -> dict[str, tuple[str, ...]]:
        """The columns that both versions changed differently, by the name of the choice."""
        now, found = self.now, self.found
        if now is None:
            return {}
        before = found or {}
        apart = APART.get(self.table, {})
        either = [
            name
            for name, value in self.made.items()
            if name not in TECHNICAL and value != now.get(name) and name in now
        ]
        parts: dict[str, list[str]] = {}
        for name in either:
            parts.setdefault(apart.get(name, WHOLE), []).append(name)
        # what only the hall changed is the hall's; a choice is what I had changed, too
        return {
            part: tuple(names)
            for part, names in parts.items()
            if any(self.made[name] != before.get(name) for name in names)
        }


def versions_of(reader: Reader, actions: Sequence[str]) -> list[Version]:
    """The rows of these actions, in order, laid over each other: as first found and as last made."""
    first: dict[tuple[str, str], Row | None] = {}
    last: dict[tuple[str, str], Row] = {}
    for action in actions:
        for row in reader.local("set_aside", order=("ord",), action_id=action):
            key = (row["tab"], row["row_id"])
            first.setdefault(key, json.loads(row["image"]) if row["image"] else None)
            last[key] = json.loads(row["made"])
    return [
        Version(table, row_id, first[table, row_id], made, reader.get(table, row_id))
        for (table, row_id), made in last.items()
    ]


def new_id(version: Version) -> str:
    """The id of the choice whether a thing that only the refused side began counts."""
    return f"{version.table}:{version.id}:{NEW}"


def shown_value(version: Version, part: str, row: Mapping[str, Any] | None) -> str | None:
    """What is shown of one side of a choice."""
    if row is None:
        return None
    column = SHOWN.get((version.table, part), part)
    value = row.get(column)
    if value is None:
        return None
    return mask_phone(str(value)) if column == "phone" else str(value)


def legal_papers(rows: Iterable[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The papers with legal effect that came out of a printer."""
    return [
        row
        for row in rows
        if row["state"] not in (VOID, "undone") and PaperKind(row["kind"]).legal and row["print_count"]
    ]
