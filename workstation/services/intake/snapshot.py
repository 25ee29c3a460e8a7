"""The item as it was on the day a case began: a later catalogue never changes an old case."""

from __future__ import annotations

import json
from typing import Any

from workstation.domain import canonical
from workstation.domain.checklist import Checklist, row_from_data, row_to_data
from workstation.domain.errors import NotFound
from workstation.domain.item import Material, ServiceItem, item_from_data
from workstation.domain.paper_data import plain_data, value_from
from workstation.services.reference import Reference


def snapshot_of(reference: Reference, key: str) -> str:
    """The published entry of one item as canonical JSON, with the common parts it uses. Raises NotFound."""
    published = reference.raw["items"]
    entry = next((item for item in published["items"] if item["key"] == key), None)
    if entry is None:
        raise NotFound(table="item", id=key)
    asked = {str(name) for name in entry.get("situations", ())}
    common = {name: text for name, text in published.get("common_situations", {}).items() if name in asked}
    return canonical.encode_text(
        {"item": entry, "situations": common, "materials": list(published.get("common_materials", ()))}
    )


def item_of(snapshot: str) -> ServiceItem:
    """The item behind `snapshot_of`."""
    data = json.loads(snapshot)
    return item_from_data(data["item"], data["situations"], tuple(data["materials"]))


def checklist_to_data(checklist: Checklist) -> dict[str, Any]:
    """Answers, rows and added rows as plain values; the item itself is kept as its snapshot."""
    return {
        "answers": dict(checklist.answers),
        "rows": [row_to_data(row) for row in checklist.rows],
        "extra": [plain_data(material) for material in checklist.extra],
    }


def checklist_from_data(item: ServiceItem, data: dict[str, Any]) -> Checklist:
    """The checklist of `checklist_to_data`."""
    answers = tuple(
        (s.key, bool(data["answers"][s.key])) for s in item.situations if s.key in data["answers"]
    )
    rows = tuple(row_from_data(row) for row in data["rows"])
    extra = tuple(value_from(Material, material) for material in data.get("extra", ()))
    return Checklist(item, answers, rows, extra)
