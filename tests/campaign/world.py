"""What a campaign left behind, read once: acknowledgements, notes, station files and the database."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workstation.domain import canonical
from workstation.services.handlers import all_kinds
from workstation.services.simulation import audit
from workstation.services.simulation.acks import Ack, read_acks
from workstation.services.simulation.counter import now
from workstation.store.hall_read import HallReader
from workstation.store.hall_store import HallStore
from workstation.store.journal import DONE, Entry
from workstation.store.read.steps import steps_of
from workstation.store.station_store import StationStore
from workstation.store.tables import STATE_TABLES
from workstation.sync.forgetting import RESENT
from workstation.sync.memory import HALL_SEEN
from workstation.sync.opening import open_station

KEPT = ("done", "late")


@dataclass
class Evidence:
    """What a run left behind. `replicas` are folders that must equal the hall; `forked` has its own rules."""

    url: str
    hall_id: str
    began_after: int
    folders: dict[str, Path]
    acks: dict[str, Path]
    notes: dict[str, Path]
    follower: Path | None = None
    forked: str | None = None
    fork_acks: Path | None = None
    seconds_to_empty: float = 0.0
    stalls: list[str] = field(default_factory=list)
    let_in: list[str] = field(default_factory=list)


class World:
    """Everything read once."""

    def __init__(self, evidence: Evidence, store: HallStore) -> None:
        self.evidence = evidence
        self.store = store
        self.kinds = all_kinds()
        self.acks: dict[str, list[Ack]] = {
            segment: list(read_acks(path)) if path.exists() else [] for segment, path in evidence.acks.items()
        }
        self.notes = {segment: _lines(path) for segment, path in evidence.notes.items()}
        with store.reading() as connection:
            reader = HallReader(connection, store.statements, evidence.hall_id)
            place = 0
            self.ledger: list[dict[str, Any]] = []
            while rows := _some(reader, place):
                self.ledger += rows
                place = rows[-1]["change_seq"]
            self.hall = reader.find("hall")[0]
            self.stations = {row["segment"]: row for row in reader.find("station")}
            self.state = {
                name: {row["id"]: row for row in reader.whole_table(name, None)}
                for name, spec in STATE_TABLES.items()
                if spec.scope != "never"
            }
            self.bodies, self.details = _bodies(reader)
        self.payloads = {action: json.loads(text)["payload"] for action, text in self.bodies.items()}
        self.by_id = {row["action_id"]: row for row in self.ledger}
        self.steps = list(steps_of(store, evidence.hall_id, evidence.began_after))
        self.replicas: dict[str, dict[str, dict[str, Any]]] = {}
        self.journals: dict[str, list[Entry]] = {}
        self.copies: dict[str, list[dict[str, Any]]] = {}
        self.forgets_before: dict[str, str] = {}
        """What was recorded before this moment a station need not keep in its journal."""
        self.counters: dict[str, dict[tuple[str, str], int]] = {}
        for segment, folder in evidence.folders.items():
            if segment != evidence.forked:
                self._read_station(segment, folder)
        if evidence.follower is not None:
            self._read_station("follower", evidence.follower)

    def _read_station(self, segment: str, folder: Path) -> None:
        opened = open_station(folder, self.evidence.url, self.kinds, now)
        try:
            opened.puller.step(now())
        finally:
            opened.close()
        with StationStore(folder) as file, file.reading() as reader:
            if segment in self.evidence.folders:
                self.journals[segment] = reader.journal().after(0)
                words = {row["key"]: row["value"] for row in reader.local("meta")}
                seen = canonical.moment(words[HALL_SEEN]) - RESENT if HALL_SEEN in words else None
                self.forgets_before[segment] = canonical.instant(seen) if seen else ""
                self.counters[segment] = {
                    (row["series"], row["period"]): row["value"] for row in reader.local("counter")
                }
            self.replicas[segment] = {
                name: {row["id"]: row for row in reader.find(name)} for name in self.state
            }
            self.copies[segment] = reader.local("ledger", order=("change_seq",))

    def waiting(self, segment: str) -> set[str]:
        """Ids of the changes that a station still has to send."""
        return {entry.action.id for entry in self.journals.get(segment, ()) if entry.state != DONE}

    def kept(self) -> Iterator[tuple[str, Ack]]:
        """Every acknowledgement of something done, with its station."""
        for segment, acks in self.acks.items():
            for ack in acks:
                if ack.outcome in KEPT:
                    yield segment, ack

    def numbers(self) -> dict[str, Any]:
        outcomes = Counter(ack.outcome for acks in self.acks.values() for ack in acks)
        errors = Counter(
            f"{ack.kind}: {ack.code}" for acks in self.acks.values() for ack in acks if ack.outcome == "error"
        )
        waits = sorted(ack.ms for _s, ack in self.kept() if ack.outcome == "done" and ack.kind in audit.CALLS)
        here = sorted(ack.ms for _s, ack in self.kept() if ack.kind not in audit.CALLS)
        return {
            "acknowledged": outcomes["done"] + outcomes["late"],
            "answered_late": outcomes["late"],
            "refused": outcomes["refused"],
            "unanswered": outcomes["unanswered"],
            "errors": dict(errors),
            "ledger_rows": len(self.ledger),
            "recorded": dict(Counter(f"{row['outcome']}" for row in self.ledger)),
            "refused_codes": dict(
                Counter(f"{row['kind']}: {row['code']}" for row in self.ledger if row["code"])
            ),
            "parked": len(self.state["parked"]),
            "station_p50_ms": audit.centile(here, 50),
            "station_p99_ms": audit.centile(here, 99),
            "call_p50_ms": audit.centile(waits, 50),
            "call_p99_ms": audit.centile(waits, 99),
        }


def _some(reader: HallReader, place: int) -> Sequence[dict[str, Any]]:
    ledger = reader._sql.table("ledger")
    clause = ledger.select().where(ledger.c.hall_id == reader.hall_id, ledger.c.change_seq > place)
    rows = reader.connection.execute(clause.order_by(ledger.c.change_seq).limit(5_000))
    return [dict(row) for row in rows.mappings()]


def _bodies(reader: HallReader) -> tuple[dict[str, str], dict[str, dict[str, Any]]]:
    """The text of every action, and what was answered to it, by id."""
    rows = reader.find("ledger_body")
    answers = {row["action_id"]: json.loads(row["detail"]).get("detail") or {} for row in rows}
    return {row["action_id"]: row["body"] for row in rows}, answers


def _lines(path: Path) -> list[dict[str, Any]]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
