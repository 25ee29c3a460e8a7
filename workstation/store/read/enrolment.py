"""Which PCs a hall plans and which stations it has let in."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workstation.store.hall_read import HallReader
from workstation.store.hall_store import HallStore
from workstation.store.trouble import worded


@dataclass(frozen=True)
class Stations:
    """`plan`: the published document of windows and PCs, empty when none is. `enrolled`: segment to the
    station's name."""

    plan: Mapping[str, Any]
    enrolled: Mapping[str, str]


def stations_of(store: HallStore, hall_id: str) -> Stations:
    """Read both in one snapshot. Raises HallUnreachable or HallBroken."""
    with worded(), store.reading() as connection:
        reader = HallReader(connection, store.statements, hall_id)
        documents = reader.find("document", id="hall")
        stations = reader.find("station")
    plan = json.loads(documents[0]["body"]) if documents else {}
    return Stations(plan, {str(row["segment"]): str(row["name"]) for row in stations})
