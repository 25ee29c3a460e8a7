"""What the hall refused and nobody has settled: both versions side by side, and who wrote each."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workstation.domain import canonical
from workstation.domain.action import Action
from workstation.domain.handoff import AskedKind
from workstation.domain.staff import Role
from workstation.services.intake.snapshot import item_of
from workstation.services.reference import Reference
from workstation.services.review.ledger import name_of, window_of
from workstation.services.tray.versions import (
    BEGUN,
    QUIET,
    WHOLE,
    Version,
    legal_papers,
    new_id,
    shown_value,
    versions_of,
)
from workstation.services.tray.views import Conflict, Difference, Side
from workstation.store.renewal import FORMER
from workstation.store.station_read import Reader
from workstation.store.tx import Row

COMPLAINT = AskedKind.complaint.value
STATE_FIRST = ("service_case", "ticket", "handoff", "first_record", "material_row", "person")


@dataclass(frozen=True)
class Chain:
    """A refused change and those held behind it, in the order they were made."""

    cause: str
    code: str
    actions: tuple[Action, ...]
    parked: tuple[Row, ...]
    versions: tuple[Version, ...]
    hall_papers: tuple[str, ...] = ()
    """Papers of the hall's version that the station of the change knew of, by id."""
    here: bool = True
    ledger: tuple[Row, ...] = ()
    """Rows of the hall's ledger about its things that this station does not have itself."""

    @property
    def first(self) -> Action:
        """What was refused."""
        return self.actions[0]

    def own_papers(self) -> list[Mapping[str, object]]:
        """Legal papers of this chain that left the building and that the hall does not know."""
        return legal_papers(one.made for one in self.versions if one.table == "paper" and one.now is None)


def segments_of(reader: Reader, segment: str) -> tuple[str, ...]:
    """The station's segment and those that its file had before."""
    rows = reader.local("meta", key=FORMER)
    return (segment, *(rows[0]["value"].split(",") if rows else ()))


def open_chains(reader: Reader, segments: Sequence[str]) -> list[Chain]:
    """Every unsettled chain of this station, oldest first."""
    causes: dict[str, list[Row]] = {}
    found = [row for one in segments for row in reader.find("parked", station=one, state="open")]
    for row in sorted(found, key=lambda one: (one["at"], one["id"])):
        causes.setdefault(row["cause"], []).append(row)
    return [chain for cause, rows in causes.items() if (chain := chain_of(reader, cause, rows)) is not None]


def chain_of(reader: Reader, cause: str, rows: Sequence[Row]) -> Chain | None:
    """The chain of a refused change; None when its journal lies at another station."""
    journal = reader.journal()
    entries = [entry for one in {row["action_id"] for row in rows} if (entry := journal.get(one)) is not None]
    entries.sort(key=lambda entry: entry.seq)
    if not entries or entries[0].action.id != cause:
        return None
    actions = tuple(entry.action for entry in entries)
    code = next((row["code"] for row in rows if row["action_id"] == cause), "")
    versions = tuple(versions_of(reader, [action.id for action in actions]))
    return Chain(cause, code, actions, tuple(rows), versions)


def history(reader: Reader, chain: Chain, subject: str) -> list[Row]:
    """The ledger about one of its things, as far as this station knows, in the hall's order."""
    rows = {row["action_id"]: row for row in reader.history(subject)}
    rows.update({row["action_id"]: row for row in chain.ledger if subject in json.loads(row["subjects"])})
    return sorted(rows.values(), key=lambda row: int(row["change_seq"]))


def is_covered(reader: Reader, chain: Chain) -> bool:
    """Whether this station knows every change of the case that was made since mine was begun.

    Not right after the refusal, before the next pull, and not after a pull that brought rows without ledger:
    then neither who wrote the hall's version nor its papers are known.
    """
    for version in chain.versions:
        if version.table != "service_case" or version.now is None or version.found is None:
            continue
        wanted = set(range(int(version.found["version"]) + 1, int(version.now["version"]) + 1))
        for row in history(reader, chain, version.id):
            wanted -= {int(one[2]) for one in json.loads(row["touched"]) if one[1] == version.id}
        if wanted:
            return False
    return True


def papers_of_hall(reader: Reader, chain: Chain) -> list[Row]:
    """Legal papers of the hall's version: made about the same case since mine was begun."""
    found: dict[str, Row] = {}
    for paper in chain.hall_papers:
        _keep(reader, paper, found)
    for version in chain.versions:
        if version.table != "service_case" or version.now is None or version.found is None:
            continue
        since = version.found["version"]
        newer = set()
        for row in history(reader, chain, version.id):
            touched = json.loads(row["touched"])
            if any(one[1] == version.id and one[2] > since for one in touched):
                newer |= {one[1] for one in touched if one[0] == "paper" and one[2] == 1}
        for one in sorted(newer):
            _keep(reader, one, found)
    return [dict(row) for row in legal_papers(found.values())]


def _keep(reader: Reader, paper: str, found: dict[str, Row]) -> None:
    row = reader.get("paper", paper)
    if row is not None:
        found[paper] = row


def conflict_of(reader: Reader, reference: Reference, chain: Chain) -> Conflict:
    """The chain as the tray shows it, with those who may choose where a legal paper is concerned."""
    conflict = _shown(reader, reference, chain)
    return _with_chiefs(conflict, reference) if conflict.chief_only else conflict


def _with_chiefs(conflict: Conflict, reference: Reference) -> Conflict:
    found = []
    for member in reference.staffing.staff:
        units = {member.unit, *member.also_chief_rep_of}
        if Role.chief_rep in member.roles and (not conflict.unit or conflict.unit in units):
            found.append((member.staff_no, member.name))
    return replace(conflict, chiefs=tuple(found))


def _shown(reader: Reader, reference: Reference, chain: Chain) -> Conflict:
    action = chain.first
    mine, hall = chain.own_papers(), papers_of_hall(reader, chain)
    case, ticket = _row(chain, "service_case"), _row(chain, "ticket")
    whose = (case or {}).get("applicant_id") or (ticket or {}).get("person_id")
    person = (reader.get("person", whose) or _made(chain, "person", whose)) if whose else None
    return Conflict(
        action=chain.cause,
        kind=action.kind,
        code=chain.code,
        subject=str((case or {}).get("case_no") or (ticket or {}).get("no") or ""),
        name=str(person["name"]) if person else "",
        item=item_of(case["item_snapshot"]).name if case else "",
        mine=Side(
            name_of(reference, action.actor), window_of(reference, action.station), action.station,
            action.made_at, str(mine[0]["doc_no"] or "") if mine else "",
        ),
        hall=_other_side(reader, reference, chain, str(hall[0]["doc_no"] or "") if hall else ""),
        differences=tuple(_differences(reader, chain)),
        behind=len(chain.actions) - 1,
        chief_only=bool(mine or hall),
        unit=str((case or {}).get("unit") or ""),
        here=chain.here,
        complaint=holds_complaint(chain),
        about=complained_of(chain),
    )  # fmt: skip


def _made(chain: Chain, table: str, row_id: str) -> Row | None:
    """What only the refused side knows."""
    return next((one.made for one in chain.versions if (one.table, one.id) == (table, row_id)), None)


def _row(chain: Chain, table: str) -> Row | None:
    for version in chain.versions:
        if version.table == table:
            return version.now or version.made
    return None


def _complaints(chain: Chain) -> list[Row]:
    rows = [version.now or version.made for version in chain.versions if version.table == "first_record"]
    return [row for row in rows if row["kind"] == COMPLAINT]


def holds_complaint(chain: Chain) -> bool:
    """Whether a complaint about somebody is among its rows."""
    return bool(_complaints(chain))


def complained_of(chain: Chain) -> frozenset[str]:
    """Whom the complaints among its rows are about."""
    return frozenset(str(row["about"]) for row in _complaints(chain) if row["about"])


def _other_side(reader: Reader, reference: Reference, chain: Chain, paper: str) -> Side:
    """Who changed the same rows since mine was begun: the newest such row of the ledger."""
    since = {
        (one.table, one.id): one.found["version"]
        for one in chain.versions
        if one.found and one.table not in QUIET
    }
    newest: Row | None = None
    for subject in dict.fromkeys(subject for action in chain.actions for subject in action.subjects):
        for row in history(reader, chain, subject):
            newer = any((t, i) in since and v > since[t, i] for t, i, v, *_rest in json.loads(row["touched"]))
            if newer and (newest is None or row["change_seq"] > newest["change_seq"]):
                newest = row
    if newest is None:
        return Side("", "", "", None, paper)
    return Side(
        name_of(reference, newest["actor"]), window_of(reference, newest["station"]), newest["station"],
        canonical.moment(newest["made_at"]), paper,
    )  # fmt: skip


def _differences(reader: Reader, chain: Chain) -> Iterator[Difference]:
    ordered = sorted(
        (one for one in chain.versions if one.table not in QUIET),
        key=lambda one: STATE_FIRST.index(one.table) if one.table in STATE_FIRST else len(STATE_FIRST),
    )
    for version in ordered:
        if version.table in BEGUN and version.now is None and version.found is None:
            # what only the refused side began: who chooses the other one has to see what falls away
            mine = shown_value(version, WHOLE, version.made)
            yield Difference(new_id(version), f"{version.table}.{WHOLE}", "", mine, None)
        for part in version.parts():
            mine = shown_value(version, part, version.made)
            hall = shown_value(version, part, version.now)
            if mine == hall and (part != WHOLE or version.table in ("material_row", "person")):
                # the same in other words or by another hand: nothing to choose between
                continue
            yield Difference(
                f"{version.table}:{version.id}:{part}",
                f"{version.table}.{part}",
                _label(reader, version),
                mine,
                hall,
            )


def _label(reader: Reader, version: Version) -> str:
    if version.table != "material_row":
        return ""
    case = reader.get("service_case", version.made["case_id"])
    if case is None:
        return ""
    materials = {one.key: one.name for one in item_of(case["item_snapshot"]).materials}
    return materials.get(version.made["material_key"]) or str(version.made["material_key"])
